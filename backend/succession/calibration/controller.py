"""Calibration over HTTP."""

from collections.abc import AsyncIterator
from uuid import UUID

from litestar import Controller, Response, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody
from litestar.response import ServerSentEvent, ServerSentEventMessage

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.kit.watching import Lookout
from backend.people.core.access import Viewer
from backend.succession.calibration import service
from backend.succession.calibration.evidence import get_placed
from backend.succession.calibration.following import Latest, follow_cycle
from backend.succession.calibration.grid import get_grid
from backend.succession.calibration.placing import place
from backend.succession.calibration.reading import get_cycle, list_cycles
from backend.succession.calibration.schemas import (
    CalibrationGrid,
    CalibrationNews,
    Cycle,
    CycleChange,
    CycleList,
    CycleReason,
    CycleRequest,
    PersonPlaced,
    PlacingRequest,
)

VERSIONED = {"problems": (409, 412, 428)}


class CalibrationController(Controller):
    """People placed on a grid: by their managers, then by several together."""

    path = "/api/succession/calibration-cycles"
    tags = ("Succession",)

    @get(operation_id="listCalibrationCycles")
    async def list_all(self, viewer: NamedDependency[Viewer]) -> CycleList:
        """List the cycles in which the viewer takes part: talent partners, managers of those placed, named people."""
        return await list_cycles(by=viewer)

    @post(operation_id="openCalibrationCycle", opt={"idempotent": True})
    async def open_one(self, data: JSONBody[CycleRequest], viewer: NamedDependency[Viewer]) -> Response[Cycle]:
        """Open a cycle of a unit, or of people by name. Nobody is told of it."""
        return versioned(await service.open_cycle(request=data, by=viewer), 201)

    @get("/{cycle_id:uuid}", operation_id="getCalibrationCycle")
    async def get_one(self, cycle_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[Cycle]:
        """Give one cycle: its grid, who takes part by name, and what was done to it."""
        return versioned(await get_cycle(cycle_id=cycle_id, by=viewer))

    @put("/{cycle_id:uuid}", operation_id="updateCalibrationCycle", opt={"problems": (409,)})
    async def change(
        self,
        cycle_id: FromPath[UUID],
        data: JSONBody[CycleChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Cycle]:
        """Change the words of an open cycle, its guideline and who takes part by name; the grid keeps its size."""
        version = required_version(if_match)
        return versioned(await service.change_cycle(cycle_id=cycle_id, change=data, version=version, by=viewer))

    @post("/{cycle_id:uuid}/closing", operation_id="closeCalibrationCycle", status_code=200, opt=VERSIONED)
    async def close(
        self,
        cycle_id: FromPath[UUID],
        data: JSONBody[CycleReason],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Cycle]:
        """Close a cycle: nobody is placed in it any more until it is opened again."""
        version = required_version(if_match)
        return versioned(await service.close_cycle(cycle_id=cycle_id, reason=data.reason, version=version, by=viewer))

    @post("/{cycle_id:uuid}/reopening", operation_id="reopenCalibrationCycle", status_code=200, opt=VERSIONED)
    async def reopen(
        self,
        cycle_id: FromPath[UUID],
        data: JSONBody[CycleReason],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Cycle]:
        """Open a closed cycle again."""
        version = required_version(if_match)
        return versioned(await service.reopen_cycle(cycle_id=cycle_id, reason=data.reason, version=version, by=viewer))

    @get("/{cycle_id:uuid}/grid", operation_id="getCalibrationGrid")
    async def grid(self, cycle_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> CalibrationGrid:
        """Give a cycle as it stands: who is where, the boxes beside their guideline, and how those who rate differ.

        All of it is worked out from whom the viewer sees; the viewer is never among them.
        """
        return await get_grid(cycle_id=cycle_id, by=viewer)

    @get("/{cycle_id:uuid}/people/{person_id:uuid}", operation_id="getPersonPlaced")
    async def person(
        self, cycle_id: FromPath[UUID], person_id: FromPath[UUID], viewer: NamedDependency[Viewer]
    ) -> PersonPlaced:
        """Give one person of a cycle: every placing, and what it may rest on as far as the viewer may see that."""
        return await get_placed(cycle_id=cycle_id, person_id=person_id, by=viewer)

    @post(
        "/{cycle_id:uuid}/people/{person_id:uuid}/placings",
        operation_id="placePerson",
        opt={"idempotent": True, "problems": (404, 409)},
    )
    async def place_one(
        self,
        cycle_id: FromPath[UUID],
        person_id: FromPath[UUID],
        data: JSONBody[PlacingRequest],
        viewer: NamedDependency[Viewer],
    ) -> PersonPlaced:
        """Place somebody; the same place again with a reason says why. Nothing is overwritten, and the last counts.

        It is not taken back but by placing them again.
        """
        return await place(cycle_id=cycle_id, person_id=person_id, request=data, by=viewer)

    @get("/{cycle_id:uuid}/events", operation_id="followCalibrationCycle")
    async def follow(
        self,
        cycle_id: FromPath[UUID],
        viewer: NamedDependency[Viewer],
        calibration_lookout: NamedDependency[Lookout[Latest]],
    ) -> ServerSentEvent:
        """Follow a cycle as server-sent events: `placed` for each person placed, `changed` for the cycle itself.

        Each event's data is a `CalibrationNews`. A stream lasts five minutes at most; a browser's `EventSource` comes
        back by itself.
        """
        return ServerSentEvent(_events(await follow_cycle(cycle_id=cycle_id, lookout=calibration_lookout, by=viewer)))


async def _events(stream: AsyncIterator[list[CalibrationNews] | None]) -> AsyncIterator[ServerSentEventMessage]:
    async for news in stream:
        if news is None:
            yield ServerSentEventMessage(comment="still here", data=None)
        for each in news or ():
            event = "placed" if each.person else "changed"
            yield ServerSentEventMessage(event=event, data=each.model_dump_json())
