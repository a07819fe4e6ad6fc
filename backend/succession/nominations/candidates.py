"""Find whom to nominate: by name, or those who fit the seat's role best."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.careers.gaps.profiles import profiles
from backend.careers.plans.aims import aiming_at
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.database.filters import Filters
from backend.people.core.access import AccessRole, Viewer
from backend.people.core.words import prefix_queries
from backend.people.organisation import in_force
from backend.people.references import PersonRef, RoleRef
from backend.succession.core.nomination_states import OPEN
from backend.succession.core.plan_access import may_manage_candidates
from backend.succession.nominations.deciding import deciders_beside
from backend.succession.nominations.knowing import known_of, people_below
from backend.succession.nominations.reading import seat_of
from backend.succession.nominations.schemas import Known, PossibleSuccessor, SuccessorSearch
from backend.succession.seeing import SeenPlan, expect_part, expect_plan_seen, nominations_seen

MOST_WEIGHED = 400
"""People whose fit is worked out to find the best; of more, those whose role is nearest."""

STEPS = 2
"""Moves of a framework by which somebody's role may be away from the seat's to be weighed."""

_PEOPLE = """
SELECT p.id, p.name FROM person p
LEFT JOIN incumbency i ON i.person_id = p.id AND {in_force} LEFT JOIN position o ON o.id = i.position_id
LEFT JOIN role e ON e.id = o.role_id WHERE {where} ORDER BY {order} LIMIT {limit}
"""

Row = Mapping[str, Any]


async def find_candidates(*, critical_position_id: UUID, q: str | None, limit: int, by: Viewer) -> SuccessorSearch:
    """Give people to nominate: with `q` everybody of that name, without the best fitting of those near the role.

    Neither the viewer nor whoever holds the seat is among them. Without `q` only those are weighed whose competencies
    the viewer may see and who are no candidates yet, as far as the viewer sees.

    Raises
    ------
    NotFound : there is no such plan for the viewer.
    NotAllowed : nominating is not theirs.
    """
    seen = await expect_plan_seen(critical_position_id, by=by)
    expect_part(may=may_manage_candidates(seen.part))
    _, role = await seat_of(seen.position_id)
    open_here = {
        row["person_id"]: row["id"]
        for row in await nominations_seen([critical_position_id], by=by)
        if row["state"] in OPEN
    }
    if q and q.strip():
        rows = await _by_name(q, seen, limit, by)
        known = await known_of([row["id"] for row in rows], role, by=by)
    else:
        rows = [row for row in await _near(role, seen, by) if row["id"] not in open_here]
        known = await known_of([row["id"] for row in rows], role, by=by)
        rows.sort(key=lambda row: _by_fit(row, known[row["id"]]))
    return SuccessorSearch(
        items=[
            PossibleSuccessor(
                **dict(known[row["id"]]),
                person=PersonRef(id=row["id"], name=row["name"]),
                nomination_id=open_here.get(row["id"]),
            )
            for row in rows[:limit]
        ],
        role=role,
        is_complete=len(rows) <= limit,
        deciders=await deciders_beside(by, seen),
    )


async def _by_name(q: str, seen: SeenPlan, limit: int, by: Viewer) -> Sequence[Row]:
    filters = _filters(seen, by)
    for query in prefix_queries(q):
        filters.add("p.search @@ {}::text::tsquery", query)
    return await _people(filters, "p.sort_name, p.id", limit + 1)


async def _near(role: RoleRef | None, seen: SeenPlan, by: Viewer) -> Sequence[Row]:
    """Give those whose competencies the viewer may see and whose role is near, or who aim at the seat's."""
    if role is None:
        return []
    steps = await _steps_to(role.code)
    filters = _filters(seen, by)
    if AccessRole.TALENT_PARTNER not in by.roles:
        filters.add("p.id = ANY ({})", list(await people_below(by)))
    aiming = await aiming_at(role.id)
    filters.add("e.code = ANY ({}) OR p.id = ANY ({})", list(steps), aiming)
    codes, distances = filters.value(list(steps)), filters.value(list(steps.values()))
    nearest = f"coalesce(({distances}::int[])[array_position({codes}::text[], e.code)], 0), p.sort_name, p.id"
    return await _people(filters, nearest, MOST_WEIGHED)


def _filters(seen: SeenPlan, by: Viewer) -> Filters:
    filters = Filters()
    filters.add("p.state = 'active'")
    filters.add(
        f"NOT EXISTS (SELECT FROM incumbency h WHERE h.person_id = p.id AND h.position_id = {{}} "
        f"AND {in_force('h', filters.value(today()))})",
        seen.position_id,
    )
    if by.person_id is not None:
        filters.add("p.id <> {}", by.person_id)
    return filters


async def _people(filters: Filters, order: str, limit: int) -> Sequence[Row]:
    statement = _PEOPLE.format(
        in_force=in_force("i", filters.value(today())),
        where=filters.where,
        order=order,
        limit=filters.value(limit),
    )
    return await fetch(statement, *filters.values)


async def _steps_to(role_code: str) -> dict[str, int]:
    """Give the roles from which the seat's role is at most `STEPS` moves away, with how many; itself is none away."""
    sources: dict[str, set[str]] = {}
    for framework in (await profiles()).frameworks:
        for move in framework.moves:
            sources.setdefault(move.target, set()).add(move.source)
    found = {role_code: 0}
    frontier = {role_code}
    for step in range(1, STEPS + 1):
        frontier = {source for code in frontier for source in sources.get(code, ())} - found.keys()
        found |= dict.fromkeys(sorted(frontier), step)
    return found


def _by_fit(row: Row, known: Known) -> tuple[float | str, ...]:
    fit = known.fit
    if fit is None:
        return (1, 0, 0, row["name"])
    return (0, len(fit.must_haves_missing), -fit.held / max(fit.asked, 1), row["name"])
