"""Open cycles of calibration, change what they are called, close them and open them again."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Subject
from backend.kit.clock import now
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotFound, Stale
from backend.kit.identifiers import new_id
from backend.people.core.access import Viewer
from backend.people.standing import expect_allowed
from backend.succession.calibration.reading import get_cycle, grid_of
from backend.succession.calibration.schemas import Cycle, CycleChange, CycleRequest
from backend.succession.calibration.seen import expect_cycle_seen
from backend.succession.core.calibration_access import OPENING
from backend.succession.recording import record_confidentially

MOST_PEOPLE = 300
"""In one cycle: more are placed in several, unit by unit."""

_INSERT = """
INSERT INTO calibration_cycle (id, name, as_of, state, org_unit_id, grid, version)
VALUES ($1, $2, $3, 'open', $4, $5, 1)
"""

_UPDATE = "UPDATE calibration_cycle SET name = $2, grid = $3, version = version + 1 WHERE id = $1"

_STATE = "UPDATE calibration_cycle SET state = $2, version = version + 1 WHERE id = $1"

_EVENT = """
INSERT INTO calibration_event (id, cycle_id, kind, reason, account_id, actor_name, at)
VALUES ($1, $2, $3, $4, $5, $6, $7)
"""

_OF_UNIT = """
WITH RECURSIVE units (id) AS (
    SELECT $1::uuid UNION SELECT u.id FROM units s JOIN org_unit u ON u.parent_id = s.id
)
SELECT p.id FROM person p WHERE p.org_unit_id IN (SELECT id FROM units) AND p.state = 'active'
"""


async def open_cycle(*, request: CycleRequest, by: Viewer, at: datetime | None = None) -> Cycle:
    """Open a cycle of a unit, or of people by name. Nobody is told.

    Parameters
    ----------
    at : when that was, for what is written down later; now, unless said.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    Invalid : a unit or somebody named whom there is not, oneself, nobody at all, or too many.
    """
    expect_allowed(OPENING, by)
    people = await _subjects(request, by)
    await _expect_people(request.participant_ids, "participant_ids")
    cycle_id = new_id()
    grid = request.grid.model_dump_json()
    async with write_transaction() as connection:
        await connection.execute(_INSERT, cycle_id, request.name, request.as_of, request.org_unit_id, grid)
        await connection.executemany(
            "INSERT INTO calibration_subject (cycle_id, person_id) VALUES ($1, $2)",
            [(cycle_id, person_id) for person_id in people],
        )
        await _put_participants(cycle_id, request.participant_ids)
        await _note(cycle_id, "opened", "", by, at)
        subject = Subject("calibration cycle", cycle_id, request.name)
        await record_confidentially(by=by, action="calibration.opened", subject=subject)
    return await get_cycle(cycle_id=cycle_id, by=by)


async def change_cycle(*, cycle_id: UUID, change: CycleChange, version: int, by: Viewer) -> Cycle:
    """Change the words of a cycle, its guideline and who takes part by name; the grid keeps its size.

    Raises
    ------
    NotFound : there is none of that id for the viewer.
    NotAllowed : it is not open to the viewer.
    Conflict : it is closed.
    Stale : it was changed since `version`.
    Invalid : another size of the grid, or somebody named whom there is not.
    """
    await _expect_mine(cycle_id, by)
    await _expect_people(change.participant_ids, "participant_ids")
    async with write_transaction() as connection:
        row = await lock_cycle(cycle_id)
        await _expect_version(row, version, by)
        if row["state"] != "open":
            raise Conflict("This cycle is closed. Open it again first.")
        _expect_size(row, change)
        await connection.execute(_UPDATE, cycle_id, change.name, change.grid.model_dump_json())
        await connection.execute("DELETE FROM calibration_participant WHERE cycle_id = $1", cycle_id)
        await _put_participants(cycle_id, change.participant_ids)
        subject = Subject("calibration cycle", cycle_id, change.name)
        await record_confidentially(by=by, action="calibration.changed", subject=subject)
    return await get_cycle(cycle_id=cycle_id, by=by)


async def close_cycle(*, cycle_id: UUID, reason: str, version: int, by: Viewer, at: datetime | None = None) -> Cycle:
    """Close a cycle: nobody is placed in it any more until it is opened again.

    Parameters
    ----------
    at : as for `open_cycle`.

    Raises
    ------
    NotFound, NotAllowed, Stale : as for `change_cycle`.
    Conflict : it is closed.
    """
    return await _turn(cycle_id, "closed", reason, version, by, at)


async def reopen_cycle(*, cycle_id: UUID, reason: str, version: int, by: Viewer) -> Cycle:
    """Open a closed cycle again.

    Raises
    ------
    NotFound, NotAllowed, Stale : as for `change_cycle`.
    Conflict : it is open.
    """
    return await _turn(cycle_id, "open", reason, version, by)


async def lock_cycle(cycle_id: UUID) -> Mapping[str, Any]:
    """Lock a cycle within the open transaction, so that placings of it follow one another.

    Raises
    ------
    NotFound
    """
    row = await current_connection().fetchrow(
        "SELECT *, grid::text AS grid_text FROM calibration_cycle WHERE id = $1 FOR UPDATE", cycle_id
    )
    if row is None:
        raise NotFound("calibration cycle")
    return row


async def _turn(cycle_id: UUID, state: str, reason: str, version: int, by: Viewer, at: datetime | None = None) -> Cycle:
    await _expect_mine(cycle_id, by)
    kind = "closed" if state == "closed" else "reopened"
    async with write_transaction() as connection:
        row = await lock_cycle(cycle_id)
        await _expect_version(row, version, by)
        if row["state"] == state:
            raise Conflict("This cycle is closed already." if state == "closed" else "This cycle is open already.")
        await connection.execute(_STATE, cycle_id, state)
        await _note(cycle_id, kind, reason, by, at)
        subject = Subject("calibration cycle", cycle_id, row["name"])
        await record_confidentially(by=by, action=f"calibration.{kind}", subject=subject, detail={"reason": reason})
    return await get_cycle(cycle_id=cycle_id, by=by)


async def _note(cycle_id: UUID, kind: str, reason: str, by: Viewer, at: datetime | None) -> None:
    await current_connection().execute(_EVENT, new_id(), cycle_id, kind, reason, by.account_id, by.name, at or now())


async def _put_participants(cycle_id: UUID, people: Sequence[UUID]) -> None:
    await current_connection().executemany(
        "INSERT INTO calibration_participant (cycle_id, person_id) VALUES ($1, $2)",
        [(cycle_id, person_id) for person_id in dict.fromkeys(people)],
    )


async def _subjects(request: CycleRequest, by: Viewer) -> Sequence[UUID]:
    """Give who is placed. Whoever opens it is so too where they are of the unit, and learns nothing of that."""
    if request.org_unit_id is None:
        if by.person_id in request.person_ids:
            raise Invalid(FieldError("person_ids", "You cannot place yourself. Leave yourself out."))
        await _expect_people(request.person_ids, "person_ids")
        return list(dict.fromkeys(request.person_ids))
    if await fetch_one("SELECT 1 FROM org_unit WHERE id = $1", request.org_unit_id) is None:
        raise Invalid(FieldError("org_unit_id", "There is no such unit. Choose one that is listed."))
    people = [row["id"] for row in await fetch(_OF_UNIT, request.org_unit_id)]
    others = [each for each in people if each != by.person_id]
    if not others:
        raise Invalid(FieldError("org_unit_id", "Nobody else works there. Choose a unit with people in it."))
    if len(others) > MOST_PEOPLE:
        fault = f"{len(others)} people work there. Open cycles of at most {MOST_PEOPLE}, unit by unit."
        raise Invalid(FieldError("org_unit_id", fault))
    return people


async def _expect_people(people: Sequence[UUID], field: str) -> None:
    known = await fetch("SELECT id FROM person WHERE id = ANY ($1) AND state = 'active'", list(people))
    if len(known) < len(set(people)):
        raise Invalid(FieldError(field, "Somebody of that list does not work here. Choose people who do."))


async def _expect_mine(cycle_id: UUID, by: Viewer) -> None:
    await expect_cycle_seen(cycle_id, by=by)
    expect_allowed(OPENING, by)


async def _expect_version(row: Mapping[str, Any], version: int, by: Viewer) -> None:
    if row["version"] != version:
        raise Stale(await get_cycle(cycle_id=row["id"], by=by))


def _expect_size(row: Mapping[str, Any], change: CycleChange) -> None:
    before, after = grid_of(row), change.grid
    for axis in ("performance", "potential"):
        count = len(getattr(before, axis).steps)
        if len(getattr(after, axis).steps) != count:
            raise Invalid(FieldError(f"grid.{axis}.steps", f"A grid keeps its size: name {count} steps."))
