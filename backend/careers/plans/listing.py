"""The plans of others: of those below a manager, or of everybody for talent partners."""

from dataclasses import dataclass

from backend.careers.core.plan_access import SEEING_LISTS
from backend.careers.core.plan_health import RENEWAL_MONTHS, STALE_AFTER
from backend.careers.plans.schemas import StandingFilter, TeamPlan, TeamSort, Whose
from backend.careers.plans.summaries import SUMMARY, summary_of
from backend.kit.clock import today
from backend.kit.database.filters import Filters
from backend.kit.database.pages import Listing, Row, Sorting, read_page
from backend.kit.errors import FieldError, Invalid, NotAllowed
from backend.people.core.access import AccessRole, Viewer
from backend.people.core.words import prefix_queries
from backend.people.organisation import in_force
from backend.people.standing import HIGHEST, manager_behind

SHARED = "SELECT pl.* FROM plan pl WHERE pl.person_id = p.id AND pl.shared_at IS NOT NULL ORDER BY pl.id DESC LIMIT 1"
"""The latest plan that somebody shared."""

_ROWS = f"""
SELECT p.id, p.name, p.sort_key, o.title, pl.id AS plan_id, pl.state, pl.target_role_id, pl.begun_at, pl.touched_on,
       pl.active_since, pl.next_check_in_on, pl.completed_at, {SUMMARY.columns}
FROM page p
LEFT JOIN incumbency i ON i.person_id = p.id AND {{seat_in_force}} LEFT JOIN position o ON o.id = i.position_id
LEFT JOIN LATERAL ({SHARED}) pl ON true {SUMMARY.joins}
"""

_BELOW = f"""
p.id IN (
    WITH RECURSIVE below (id, steps) AS (
        SELECT r.person_id, 1 FROM reporting_line r WHERE r.manager_id = {{manager}} AND {{in_force}}
        UNION ALL
        SELECT r.person_id, b.steps + 1 FROM below b
        JOIN reporting_line r ON r.manager_id = b.id AND {{in_force}} WHERE b.steps < {HIGHEST}
    ) SELECT id FROM below
)
"""

_DIRECT = "p.id IN (SELECT r.person_id FROM reporting_line r WHERE r.manager_id = {manager} AND {in_force})"

_STANDING = {
    "to_review": "EXISTS (SELECT FROM ({shared}) pl WHERE pl.state IN ('waiting', 'in_review'))",
    "active": "EXISTS (SELECT FROM ({shared}) pl WHERE pl.state = 'active')",
    "none": "NOT EXISTS (SELECT FROM ({shared}) pl WHERE pl.state NOT IN ('complete', 'archived'))",
    "needs_attention": "EXISTS (SELECT FROM ({shared}) pl WHERE {needs})",
}

_PRESSING = f"""
coalesce((SELECT CASE WHEN pl.state = 'waiting' THEN '0' WHEN {{needs}} THEN '1' WHEN pl.state = 'in_review' THEN '2'
                      WHEN pl.state = 'active' THEN '3' ELSE '4' END FROM ({SHARED}) pl), '4') || p.sort_name
"""
"""What waits for a review, then what needs attention, is in review, is active, then the others; by name in each."""


@dataclass(frozen=True)
class TeamFilter:
    """Whose plans to give.

    Attributes
    ----------
    whose : of direct reports or of all below; `None` for what the viewer has most use for.
    q : beginnings of words of the name.
    """

    whose: Whose | None = None
    standing: StandingFilter = "any"
    q: str | None = None


async def list_team_plans(
    *, where: TeamFilter, sort: TeamSort, limit: int, cursor: str | None, by: Viewer
) -> tuple[list[TeamPlan], str | None, int | None]:
    """Give a page of people by name with the latest plan that each shared, the next cursor, and how many there are.

    Raises
    ------
    NotAllowed : the viewer is neither a manager nor a talent partner.
    Invalid : direct reports are asked for, and nobody reports to the viewer.
    """
    if not SEEING_LISTS.could_allow(by):
        raise NotAllowed
    filters = Filters()
    filters.add("p.state = 'active'")
    if by.person_id is not None:
        filters.add("p.id <> {}", by.person_id)
    _narrow_to(where.whose or whose_open_to(by)[0], filters, by)
    for query in prefix_queries(where.q or ""):
        filters.add("p.search @@ {}::text::tsquery", query)
    if where.standing != "any":
        filters.add(_STANDING[where.standing].format(shared=SHARED, needs=_needs(_today())))
    page = await read_page(_team(), filters, sort=sort, limit=limit, cursor=cursor)
    return [_member(row) for row in page.rows], page.following, page.total


def whose_open_to(by: Viewer) -> list[Whose]:
    """Give whose plans a viewer may list, first what they have most use for."""
    return ["all"] if manager_behind(by) is None else ["direct", "all"]


def _narrow_to(whose: Whose, filters: Filters, by: Viewer) -> None:
    manager_id = manager_behind(by)
    if whose == "all" and AccessRole.TALENT_PARTNER in by.roles:
        return
    if manager_id is None:
        raise Invalid(FieldError("whose", "Nobody reports to you. Ask for all."))
    condition = _DIRECT if whose == "direct" else _BELOW
    manager, day = filters.value(manager_id), filters.value(today())
    filters.add(condition.format(manager=manager, in_force=in_force("r", day)))


def _team() -> Listing:
    """Say how the list is read today, whose date its order depends on."""
    sorts = {"name": Sorting("p.sort_name"), "need": Sorting(_PRESSING.format(needs=_needs(_today())))}
    return Listing(table="person", alias="p", sorts=sorts, body=_rows)


def _rows(values: Filters) -> str:
    return _ROWS.format(seat_in_force=in_force("i", values.value(today())))


def _today() -> str:
    """Give the day as a literal: an order is written before the values of its statement are counted."""
    return f"date '{today()}'"


def _needs(day: str) -> str:
    """Give the condition that a plan needs something, as `core.plan_health.attention` decides it."""
    stale = " OR ".join(
        f"pl.state = '{state}' AND pl.touched_on + {span.days} < {day}" for state, span in STALE_AFTER.items()
    )
    return f"""{stale} OR pl.state = 'active' AND (
        pl.next_check_in_on < {day} OR (pl.active_since + interval '{RENEWAL_MONTHS} months')::date <= {day}
        OR EXISTS (SELECT FROM plan_goal g WHERE g.plan_id = pl.id AND g.reached_on IS NULL AND g.due_on < {day})
        OR EXISTS (SELECT FROM plan_activity a JOIN plan_goal g ON g.id = a.goal_id
                   WHERE a.plan_id = pl.id AND a.done_on IS NULL AND g.reached_on IS NULL AND a.due_on < {day})
    )"""


def _member(row: Row) -> TeamPlan:
    plan = summary_of({**row, "id": row["plan_id"]}) if row["plan_id"] else None
    return TeamPlan(id=row["id"], name=row["name"], title=row["title"], plan=plan)
