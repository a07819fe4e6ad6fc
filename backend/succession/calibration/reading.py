"""How cycles are read."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.people.core.access import Viewer
from backend.people.references import OrgUnitRef, PersonRef
from backend.succession.calibration.schemas import Cycle, CycleEvent, CycleList, CycleSummary, GridTerms
from backend.succession.calibration.seen import cycles_seen, expect_cycle_seen
from backend.succession.core.calibration_access import OPENING, cycle_actions

_PARTICIPANTS = """
SELECT p.id, p.name FROM calibration_participant t JOIN person p ON p.id = t.person_id
WHERE t.cycle_id = $1 ORDER BY p.sort_name, p.id
"""

_EVENTS = """
SELECT kind, actor_name, at, reason FROM calibration_event WHERE cycle_id = $1 ORDER BY at DESC, id DESC LIMIT 100
"""

PLAIN = ("id", "name", "as_of", "state", "people_count", "placed_count")


async def list_cycles(*, by: Viewer) -> CycleList:
    """Give the cycles in which the viewer takes part, the latest first."""
    rows = await cycles_seen(by)
    return CycleList(
        items=[CycleSummary(**_summary(row)) for row in rows], actions=["open"] if OPENING.allows(by) else []
    )


async def get_cycle(*, cycle_id: UUID, by: Viewer) -> Cycle:
    """Give one cycle.

    Raises
    ------
    NotFound : there is none of that id, or the viewer takes no part in it.
    """
    row = await expect_cycle_seen(cycle_id, by=by)
    return Cycle(
        **_summary(row),
        grid=grid_of(row),
        participants=[PersonRef(id=each["id"], name=each["name"]) for each in await fetch(_PARTICIPANTS, cycle_id)],
        events=[
            CycleEvent(kind=each["kind"], by=each["actor_name"], at=each["at"], reason=each["reason"])
            for each in await fetch(_EVENTS, cycle_id)
        ],
        version=row["version"],
        actions=cycle_actions(by, is_open=row["state"] == "open"),
    )


def grid_of(row: Mapping[str, Any]) -> GridTerms:
    """Read the grid of a cycle's row, which has it as `grid_text`."""
    return GridTerms.model_validate_json(row["grid_text"])


def _summary(row: Mapping[str, Any]) -> dict[str, Any]:
    unit = row["org_unit_id"] and OrgUnitRef(id=row["org_unit_id"], code=row["unit_code"], name=row["unit_name"])
    return {**{name: row[name] for name in PLAIN}, "org_unit": unit}
