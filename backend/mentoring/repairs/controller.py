"""Repairs over HTTP."""

from uuid import UUID

from litestar import Controller, Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.mentoring.publications.schemas import Publication, PublicationPreview
from backend.mentoring.repairs import confirming, service
from backend.mentoring.repairs.reading import get_repair, list_repaired_people, list_round_changes
from backend.mentoring.repairs.schemas import Repair, RepairConfirmation, RepairedPeople, RoundChanges
from backend.people.core.access import Viewer


class RoundRepairsController(Controller):
    """What has changed since a round was published."""

    path = "/api/rounds/{round_id:uuid}"
    tags = ("Repairs",)

    @get("/changes", operation_id="listRoundChanges")
    async def list_changes(self, round_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> RoundChanges:
        """Say what has changed since the plan that a round has published last."""
        return await list_round_changes(round_id=round_id, by=viewer)

    @post("/repairs", operation_id="repairRound", opt={"idempotent": True, "problems": (404, 409)})
    async def repair(self, round_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[Repair]:
        """Work out how a published round could be repaired; follow it as background work, which can be stopped."""
        return versioned(await service.begin_repair(round_id=round_id, by=viewer), 201)


class RepairsController(Controller):
    """A repair: the plans that could follow, and confirming one."""

    path = "/api/repairs/{repair_id:uuid}"
    tags = ("Repairs",)

    @get(operation_id="getRepair")
    async def get_one(self, repair_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[Repair]:
        """Give one repair, with what each choice gains and moves."""
        return versioned(await get_repair(repair_id=repair_id, by=viewer))

    @post("/drop", operation_id="dropRepair", status_code=200, opt={"problems": (404, 409)})
    async def drop(
        self, repair_id: FromPath[UUID], viewer: NamedDependency[Viewer], if_match: IfMatch = None
    ) -> Response[Repair]:
        """Let a proposed repair go; nothing else changes."""
        await get_repair(repair_id=repair_id, by=viewer)  # whoever may not know of it is told no more
        version = required_version(if_match)
        return versioned(await service.drop_repair(repair_id=repair_id, version=version, by=viewer))

    @get("/choices/{place:int}/people", operation_id="listRepairedPeople")
    async def list_people(
        self, repair_id: FromPath[UUID], place: FromPath[int], viewer: NamedDependency[Viewer]
    ) -> RepairedPeople:
        """Say what a choice changes for whom, and why."""
        return await list_repaired_people(repair_id=repair_id, place=place, by=viewer)

    @get("/choices/{place:int}/preview", operation_id="previewRepair")
    async def preview(
        self, repair_id: FromPath[UUID], place: FromPath[int], viewer: NamedDependency[Viewer]
    ) -> PublicationPreview:
        """Say what confirming a choice would do now, and what each side would read; nothing is done."""
        return await confirming.preview_repair(repair_id=repair_id, place=place, by=viewer)

    @post("/confirmation", operation_id="confirmRepair", opt={"idempotent": True, "problems": (404, 409)})
    async def confirm(
        self,
        repair_id: FromPath[UUID],
        data: JSONBody[RepairConfirmation],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Publication]:
        """Publish a choice: its offers leave after ten minutes, or when said; until then it can be taken back."""
        await get_repair(repair_id=repair_id, by=viewer)  # whoever may not know of it is told no more
        version = required_version(if_match)
        made = await confirming.confirm_repair(repair_id=repair_id, confirmation=data, version=version, by=viewer)
        return versioned(made, 201)
