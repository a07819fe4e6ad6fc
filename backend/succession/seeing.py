"""The one door to plans and nominations: what a viewer may see of them, and nothing else.

What is about the viewer is left out in the query itself, so that whatever is counted, ordered or worked out from the
rows is the same as if it did not exist. No other module reads these tables for an answer; a test holds that.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import current_connection
from backend.kit.errors import NotAllowed, NotFound
from backend.people.core.access import Viewer
from backend.people.organisation import in_force
from backend.people.sign_in.sign_ins import can_sign_in
from backend.succession.core.plan_access import PlanFacts, PlanPart, Privacy, part_in_plan

_OVER_SEAT = """
last_holder AS (
    SELECT DISTINCT ON (i.position_id) i.position_id, i.person_id, least($2::date, i.valid_to - 1) AS last_day
    FROM incumbency i {of} WHERE i.valid_from <= $2 ORDER BY i.position_id, i.valid_from DESC
), over_seat AS (
    SELECT DISTINCT ON (h.position_id) h.position_id, r.manager_id
    FROM last_holder h JOIN reporting_line r ON r.person_id = h.person_id AND r.valid_from <= h.last_day
    WHERE h.last_day < $2 OR r.valid_to IS NULL OR r.valid_to > $2 ORDER BY h.position_id, r.valid_from DESC
)
"""
"""Who is over a seat: the manager of whoever holds it today, else the last one of who held it last, while they did."""


def left_alone(*, plan: str, position: str, day: str, knows_plans: str = "true") -> str:
    """Give the condition that nobody administers a plan by name who could.

    They could who work here, can sign in, and neither hold the seat nor are to.

    Parameters
    ----------
    knows_plans : whether who is to hold it counts; for whom that is not to be known, it does not.
    """
    return f"""NOT EXISTS (
    SELECT FROM plan_member m JOIN person p ON p.id = m.person_id AND p.state = 'active' AND {can_sign_in("p")}
    WHERE m.critical_position_id = {plan} AND m.part = 'administrator' AND NOT EXISTS (
        SELECT FROM incumbency i WHERE i.position_id = {position} AND i.person_id = m.person_id
        AND (i.valid_to IS NULL OR i.valid_to > {day}) AND (i.valid_from <= {day} OR {knows_plans})))"""


_PLANS = f"""
WITH RECURSIVE below (id) AS (
    SELECT $1::uuid
    UNION
    SELECT r.person_id FROM below b JOIN reporting_line r ON r.manager_id = b.id AND {in_force("r", "$2")}
), {_OVER_SEAT.format(of="JOIN critical_position c ON c.position_id = i.position_id")}
SELECT c.id, c.position_id, c.privacy, m.part, o.manager_id IN (SELECT id FROM below) AS is_above,
       EXISTS (SELECT FROM incumbency i WHERE i.position_id = c.position_id AND i.person_id = $1
               AND (i.valid_to IS NULL OR i.valid_to > $2)) AS is_holder,
       c.privacy = 'members' AND {left_alone(plan="c.id", position="c.position_id", day="$2")} AS is_left_alone
FROM critical_position c
LEFT JOIN plan_member m ON m.critical_position_id = c.id AND m.person_id = $1
LEFT JOIN over_seat o ON o.position_id = c.position_id
WHERE c.state = 'in_force' AND ($3::uuid IS NULL OR c.id = $3)
"""

_BELOW = f"""
WITH RECURSIVE below (id) AS (
    SELECT $1::uuid
    UNION
    SELECT r.person_id FROM below b JOIN reporting_line r ON r.manager_id = b.id AND {in_force("r", "$2")}
), {_OVER_SEAT.format(of="")}
SELECT position_id FROM over_seat WHERE manager_id IN (SELECT id FROM below)
"""

_NAMED = f"""
SELECT n.*, coalesce(p.name, n.external_name) AS name, p.state AS person_state, i.id IS NOT NULL AS holds_seat
FROM nomination n LEFT JOIN person p ON p.id = n.person_id
JOIN critical_position c ON c.id = n.critical_position_id
LEFT JOIN incumbency i ON i.position_id = c.position_id AND i.person_id = n.person_id AND {in_force("i", "$3")}
"""

_NOMINATIONS = f"""{_NAMED}
WHERE n.critical_position_id = ANY($1) AND (n.person_id = $2::uuid) IS NOT TRUE
ORDER BY n.critical_position_id, n.rank, n.id
"""

_NOMINATION = f"""{_NAMED}
WHERE n.id = $1 AND (n.person_id = $2::uuid) IS NOT TRUE
"""

_TOLD = """
SELECT n.id, n.critical_position_id, n.telling, n.told_at, n.told_text, c.position_id, o.code, o.title,
       t.actor_name AS told_by, a.reason AS answered_because, 1 + coalesce(a.answers, 0) AS said
FROM nomination n JOIN critical_position c ON c.id = n.critical_position_id AND c.state = 'in_force'
JOIN position o ON o.id = c.position_id
JOIN LATERAL (
    SELECT v.actor_name, v.at FROM nomination_event v
    WHERE v.nomination_id = n.id AND v.kind = 'told' ORDER BY v.at DESC, v.id DESC LIMIT 1
) t ON true
LEFT JOIN LATERAL (
    SELECT v.reason, count(*) OVER () AS answers FROM nomination_event v
    WHERE v.nomination_id = n.id AND v.kind IN ('consented', 'declined') AND v.at >= t.at
    ORDER BY v.at DESC, v.id DESC LIMIT 1
) a ON true
WHERE n.person_id = $1 AND n.telling <> 'untold' AND n.state = 'approved' ORDER BY n.told_at DESC, n.id
"""
"""The one thing that opens the other way: what somebody decided to tell the viewer."""

_EVENTS = """
SELECT v.* FROM nomination_event v JOIN nomination n ON n.id = v.nomination_id
WHERE v.nomination_id = $1 AND (n.person_id = $2::uuid) IS NOT TRUE ORDER BY v.at, v.id
"""

_BENCH = f"""
SELECT n.id, n.critical_position_id, n.person_id, n.external_name, n.is_interim,
       coalesce(p.name, n.external_name) AS name
FROM nomination n JOIN critical_position c ON c.id = n.critical_position_id LEFT JOIN person p ON p.id = n.person_id
WHERE n.critical_position_id = ANY ($1) AND n.state = 'approved' AND (n.person_id = $2::uuid) IS NOT TRUE
  AND (n.person_id IS NULL OR p.state = 'active')
  AND NOT EXISTS (SELECT FROM incumbency i WHERE i.position_id = c.position_id AND i.person_id = n.person_id
                  AND {in_force("i", "$3")})
ORDER BY n.critical_position_id, n.rank, n.id
"""

_SEATS = f"""
SELECT c.id, c.position_id, c.expected_exit, c.target_bench, o.code, o.title, o.sort_title, o.state, o.role_id,
       e.code AS role_code, e.name AS role_name, u.id AS unit_id, u.code AS unit_code, u.name AS unit_name,
       p.id AS holder_id, p.name AS holder_name
FROM critical_position c JOIN position o ON o.id = c.position_id JOIN org_unit u ON u.id = o.org_unit_id
LEFT JOIN role e ON e.id = o.role_id
LEFT JOIN incumbency i ON i.position_id = o.id AND {in_force("i", "$2")} LEFT JOIN person p ON p.id = i.person_id
WHERE c.id = ANY ($1) ORDER BY o.sort_title, c.id
"""

_STATEMENTS = """
SELECT s.* FROM readiness_statement s JOIN nomination n ON n.id = s.nomination_id
WHERE s.nomination_id = ANY ($1) AND (n.person_id = $2::uuid) IS NOT TRUE ORDER BY s.said_at, s.id
"""

_LAST_STATEMENTS = """
SELECT DISTINCT ON (s.nomination_id, s.kind) s.nomination_id, s.kind, s.tier, s.said_on, s.expires_on
FROM readiness_statement s JOIN nomination n ON n.id = s.nomination_id
WHERE n.critical_position_id = ANY ($1) AND n.state = 'approved' AND (n.person_id = $2::uuid) IS NOT TRUE
ORDER BY s.nomination_id, s.kind, s.said_at DESC, s.id DESC
"""


@dataclass(frozen=True)
class SeenPlan:
    """A critical position whose plan the viewer may see, and what is theirs to do in it."""

    id: UUID
    position_id: UUID
    part: PlanPart


async def plans_seen(viewer: Viewer) -> Mapping[UUID, SeenPlan]:
    """Give every plan in force that the viewer may see, by the critical position's id."""
    rows = await fetch(_PLANS, viewer.person_id, today(), None)
    return {seen.id: seen for row in rows if (seen := _seen(row, viewer)) is not None}


async def expect_plan_seen(critical_position_id: UUID, *, by: Viewer) -> SeenPlan:
    """Give one plan as the viewer may see it.

    Raises
    ------
    NotFound : there is none in force of that id, or none for them.
    """
    rows = await fetch(_PLANS, by.person_id, today(), critical_position_id)
    seen = _seen(rows[0], by) if rows else None
    if seen is None:
        raise NotFound("critical position")
    return seen


async def nominations_seen(critical_position_ids: Collection[UUID], *, by: Viewer) -> Sequence[Mapping[str, Any]]:
    """Give the nominations of plans that the viewer may see, whatever became of them, in the order of their ranks.

    Beside its columns each has `name`, the person's or that of somebody from outside, `person_state`, and whether they
    hold the seat by now (`holds_seat`).

    Parameters
    ----------
    critical_position_ids : of plans that were given by `plans_seen` or `expect_plan_seen`.
    """
    return await fetch(_NOMINATIONS, list(critical_position_ids), by.person_id, today())


async def expect_nomination_seen(nomination_id: UUID, *, by: Viewer) -> tuple[Mapping[str, Any], SeenPlan]:
    """Give a nomination with its plan, as the viewer may see them.

    Raises
    ------
    NotFound : there is none of that id, or none for them.
    """
    rows = await fetch(_NOMINATION, nomination_id, by.person_id, today())
    if not rows:
        raise NotFound("nomination")
    try:
        return rows[0], await expect_plan_seen(rows[0]["critical_position_id"], by=by)
    except NotFound:
        raise NotFound("nomination") from None


async def events_seen(nomination_id: UUID, *, by: Viewer) -> Sequence[Mapping[str, Any]]:
    """Give what became of a nomination that was given by `expect_nomination_seen`, the earliest first."""
    return await fetch(_EVENTS, nomination_id, by.person_id)


async def told_seen(viewer: Viewer) -> Sequence[Mapping[str, Any]]:
    """Give what was told to the viewer on purpose and still stands, the latest first."""
    return [] if viewer.person_id is None else await fetch(_TOLD, viewer.person_id)


async def seats_below(viewer: Viewer) -> frozenset[UUID]:
    """Give the positions that are held below the viewer, or were last."""
    if viewer.person_id is None:
        return frozenset()
    return frozenset(row["position_id"] for row in await fetch(_BELOW, viewer.person_id, today()))


async def seats_seen(critical_position_ids: Collection[UUID]) -> Sequence[Mapping[str, Any]]:
    """Give the seats of plans that were given by `plans_seen` or `expect_plan_seen`, by title, with role and holder."""
    return await fetch(_SEATS, list(critical_position_ids), today())


async def bench_seen(critical_position_ids: Collection[UUID], *, by: Viewer) -> Sequence[Mapping[str, Any]]:
    """Give the nominations of plans that the viewer may see which count: approved, of none who left or holds it."""
    return await fetch(_BENCH, list(critical_position_ids), by.person_id, today())


async def last_statements_seen(critical_position_ids: Collection[UUID], *, by: Viewer) -> Sequence[Mapping[str, Any]]:
    """Give what was said last, by kind, of the readiness of those who are approved in plans that the viewer may see."""
    return await fetch(_LAST_STATEMENTS, list(critical_position_ids), by.person_id)


async def statements_seen(nomination_ids: Collection[UUID], *, by: Viewer) -> Sequence[Mapping[str, Any]]:
    """Give all that was said of the readiness in nominations that the viewer may see, the earliest first."""
    return await fetch(_STATEMENTS, list(nomination_ids), by.person_id)


async def lock_nomination(nomination_id: UUID) -> str:
    """Lock, within the open transaction, a nomination that was given by `expect_nomination_seen`; give its state."""
    row: Any = await current_connection().fetchrow(
        "SELECT state FROM nomination WHERE id = $1 FOR UPDATE", nomination_id
    )
    return row["state"]


def expect_part(*, may: bool) -> None:
    """Refuse what is not the viewer's to do in a plan that they see.

    Raises
    ------
    NotAllowed
    """
    if not may:
        raise NotAllowed


def _seen(row: Mapping[str, Any], viewer: Viewer) -> SeenPlan | None:
    facts = PlanFacts(
        privacy=Privacy(row["privacy"]),
        member_part=PlanPart(row["part"]) if row["part"] else None,
        is_above=bool(row["is_above"]),
        is_holder=row["is_holder"],
        is_left_alone=row["is_left_alone"],
    )
    part = part_in_plan(viewer, facts)
    return SeenPlan(row["id"], row["position_id"], part) if part else None
