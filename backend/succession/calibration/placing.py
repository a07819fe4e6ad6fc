"""Place somebody on the grid: as their manager, or in talking it over with others."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Subject
from backend.kit.clock import now
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotAllowed
from backend.people.core.access import Viewer
from backend.succession.calibration.adding import NewRating, insert_ratings
from backend.succession.calibration.evidence import get_placed
from backend.succession.calibration.reading import grid_of
from backend.succession.calibration.schemas import PersonPlaced, PlacingRequest
from backend.succession.calibration.seen import expect_cycle_seen, expect_person_seen
from backend.succession.calibration.service import lock_cycle
from backend.succession.core.calibration import Place
from backend.succession.recording import record_confidentially


async def place(*, cycle_id: UUID, person_id: UUID, request: PlacingRequest, by: Viewer) -> PersonPlaced:
    """Place somebody. What was said before stays in the history; of several at once each is kept, and the last counts.

    Raises
    ------
    NotFound : there is no such cycle for the viewer, or nobody of that id whom they see in it.
    Invalid : it is the viewer, who is never placed by themselves, or no box is there.
    NotAllowed : an original rating of somebody who does not report to the viewer, directly or further up.
    Conflict : the cycle is closed.
    """
    await expect_cycle_seen(cycle_id, by=by)
    if person_id == by.person_id:
        raise Invalid(FieldError("person_id", "You cannot place yourself."))
    person = await expect_person_seen(cycle_id, person_id, by=by)
    if request.kind == "original" and not person["is_above"]:
        raise NotAllowed("Only their managers give an original rating. Calibrate instead.")
    async with write_transaction():
        cycle = await lock_cycle(cycle_id)
        if cycle["state"] != "open":
            raise Conflict("This cycle is closed. Open it again first.")
        _expect_box(cycle, request)
        rating = NewRating(
            cycle_id=cycle_id,
            person_id=person_id,
            **request.model_dump(),
            account_id=by.account_id,
            rater_name=by.name,
            rated_at=now(),
        )
        await insert_ratings([rating])
        subject = Subject("person", person_id, person["name"])
        detail = {"cycle": cycle["name"], "kind": request.kind, "at": [request.performance, request.potential]}
        await record_confidentially(by=by, action="calibration.placed", subject=subject, detail=detail)
    return await get_placed(cycle_id=cycle_id, person_id=person_id, by=by)


def _expect_box(cycle: Mapping[str, Any], request: PlacingRequest) -> None:
    grid = grid_of(cycle)
    for axis in ("performance", "potential"):
        highest = len(getattr(grid, axis).steps)
        if getattr(request, axis) > highest:
            raise Invalid(FieldError(axis, f"The grid ends at {highest}. Name 1 to {highest}."))
    if not grid.as_core().holds(Place(request.performance, request.potential)):
        raise Invalid(FieldError("performance", "There is no such box on this grid."))
