"""One person of a cycle: all that was said of them, and what it may rest on, as far as the viewer may see it."""

from uuid import UUID

from backend.careers.assessments.reading import get_competencies
from backend.careers.core.plan_access import SEEING
from backend.careers.plans.listing import SHARED
from backend.kit.database.engine import fetch_one
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer
from backend.people.standing import relation_to
from backend.succession.calibration.grid import Said, place_of, placed, rating, said_of
from backend.succession.calibration.readiness import readiness_beside
from backend.succession.calibration.reading import grid_of
from backend.succession.calibration.schemas import (
    EarlierPlace,
    HeldBeside,
    PersonPlaced,
    PlanBeside,
)
from backend.succession.calibration.seen import (
    expect_cycle_seen,
    expect_person_seen,
    ratings_elsewhere,
    ratings_seen,
)

_PLAN = f"""
SELECT pl.id, pl.state, (SELECT count(*) FROM plan_goal g WHERE g.plan_id = pl.id) AS goal_count,
       (SELECT count(g.reached_on) FROM plan_goal g WHERE g.plan_id = pl.id) AS reached_count
FROM person p CROSS JOIN LATERAL ({SHARED}) pl WHERE p.id = $1
"""


async def get_placed(*, cycle_id: UUID, person_id: UUID, by: Viewer) -> PersonPlaced:
    """Give one person of a cycle, with the history and what stands beside.

    Raises
    ------
    NotFound : there is no such cycle for the viewer, or nobody of that id whom they see in it.
    """
    cycle = await expect_cycle_seen(cycle_id, by=by)
    person = await expect_person_seen(cycle_id, person_id, by=by)
    ratings = await ratings_seen(cycle_id, by=by, only=[person_id])
    grid = grid_of(cycle).as_core()
    said = said_of(ratings).get(person_id, Said())
    shown = placed(person, said, grid, is_open=cycle["state"] == "open", by=by)
    return PersonPlaced(
        **{name: getattr(shown, name) for name in type(shown).model_fields},
        history=[rating(row, grid, by) for row in reversed(said.rows)],
        earlier=await _earlier(person_id, cycle_id, by),
        held=await _held(person_id, by),
        plan=await _plan(person_id, by),
        readiness=await readiness_beside(person_id, by=by),
    )


async def _earlier(person_id: UUID, cycle_id: UUID, by: Viewer) -> list[EarlierPlace]:
    found = list[EarlierPlace]()
    for row in await ratings_elsewhere(person_id, but=cycle_id, by=by):
        grid = grid_of(row).as_core()
        box = grid.box_of(place_of(row))
        found.append(EarlierPlace(cycle=row["name"], as_of=row["as_of"], box=box, box_name=grid.boxes[box - 1]))
    return found


async def _held(person_id: UUID, by: Viewer) -> list[HeldBeside] | None:
    try:
        held = await get_competencies(person_id=person_id, on=None, by=by)
    except NotFound:
        return None
    return [
        HeldBeside(name=each.name, held=each.level, required=each.required)
        for each in held.items
        if each.required is not None
    ]


async def _plan(person_id: UUID, by: Viewer) -> PlanBeside | None:
    if not SEEING.allows(by, await relation_to(person_id, by=by)):
        return None
    row = await fetch_one(_PLAN, person_id)
    return row and PlanBeside(**dict(row))
