"""The list of critical positions that the viewer may see."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.filters import Filters
from backend.kit.database.pages import Listing, Sorting, read_page
from backend.people.core.access import Viewer
from backend.people.organisation import in_force
from backend.succession.core.nomination_states import NominationState
from backend.succession.core.plan_access import MARKING
from backend.succession.critical_positions.reading import COLUMNS, JOINS, could_follow, counts_of, critical_position_of
from backend.succession.critical_positions.schemas import (
    CriticalPosition,
    CriticalPositionPage,
    CriticalPositionSort,
    PlanStanding,
)
from backend.succession.critical_positions.words import narrow_by_words
from backend.succession.seeing import nominations_seen, plans_seen

LEAVING_WITHIN = timedelta(days=365)
"""An expected exit that is as near is something to see to."""

NEVER = "date '9999-12-31'"

_SEAT = "(SELECT o.sort_title FROM position o WHERE o.id = c.position_id)"

_HELD = "EXISTS (SELECT FROM incumbency i WHERE i.position_id = c.position_id AND {in_force})"


@dataclass(frozen=True)
class PlanFilter:
    """Which plans to give.

    Attributes
    ----------
    q : beginnings of words of the position's title or code, or of its holder's name.
    standing : what there is to see to.
    """

    q: str | None = None
    standing: PlanStanding = "any"


async def list_critical_positions(
    *, where: PlanFilter, sort: CriticalPositionSort, limit: int, cursor: str | None, by: Viewer
) -> CriticalPositionPage:
    """Give a page of the plans that the viewer may see; of those who may see none, an empty one."""
    seen = await plans_seen(by)
    filters = Filters()
    filters.add("c.id = ANY ({})", await _standing_so(where.standing, list(seen), by))
    narrow_by_words(filters, where.q, position="c.position_id")
    _narrow(where.standing, filters)
    page = await read_page(_LISTING, filters, sort=sort, limit=limit, cursor=cursor)
    counts = await counts_of([row["id"] for row in page.rows], by=by)
    items: list[CriticalPosition] = [critical_position_of(row, seen[row["id"]], counts[row["id"]]) for row in page.rows]
    return CriticalPositionPage(
        items=items, next_cursor=page.following, total=page.total, may_mark=MARKING.could_allow(by)
    )


async def _standing_so(standing: PlanStanding, ids: list[UUID], by: Viewer) -> list[UUID]:
    """Narrow to the plans whose candidates stand so, as the viewer sees them."""
    if standing not in ("waiting", "without_candidates"):
        return ids
    rows = await nominations_seen(ids, by=by)
    if standing == "waiting":
        return list({row["critical_position_id"] for row in rows if row["state"] == NominationState.PENDING})
    covered = {
        row["critical_position_id"]
        for row in rows
        if row["state"] == NominationState.APPROVED and not row["is_interim"] and could_follow(row)
    }
    return [each for each in ids if each not in covered]


def _narrow(standing: PlanStanding, filters: Filters) -> None:
    if standing == "review_due":
        filters.add("c.review_on IS NULL OR c.review_on <= {}", today())
    elif standing == "leaving":
        filters.add("c.expected_exit <= {}", today() + LEAVING_WITHIN)
    elif standing == "vacant":
        filters.add(f"NOT {_HELD.format(in_force=in_force('i', filters.value(today())))}")


def _rows(values: Filters) -> str:
    day = values.value(today())
    columns, joins = COLUMNS.format(day=day), JOINS.format(in_force=in_force("i", day))
    return f"SELECT {columns} FROM page c {joins}"


_LISTING = Listing(
    table="critical_position",
    alias="c",
    sorts={
        "title": Sorting(_SEAT),
        "exit": Sorting(f"coalesce(c.expected_exit, {NEVER})::text"),
        "review": Sorting(f"coalesce(c.review_on, {NEVER})::text"),
    },
    body=_rows,
)
