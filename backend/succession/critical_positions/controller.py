"""Critical positions over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, Response, delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.kit.http.paging import Cursor, Limit
from backend.people.core.access import Viewer
from backend.succession.core.plan_access import PlanPart
from backend.succession.critical_positions import members, service
from backend.succession.critical_positions.audience import get_audience
from backend.succession.critical_positions.change_schemas import (
    CriticalPositionChange,
    CriticalPositionEnd,
    CriticalPositionRequest,
    MemberChange,
)
from backend.succession.critical_positions.listing import PlanFilter, list_critical_positions
from backend.succession.critical_positions.marking import find_positions_to_mark
from backend.succession.critical_positions.reading import get_critical_position
from backend.succession.critical_positions.schemas import (
    Audience,
    CriticalPositionPage,
    CriticalPositionPlan,
    CriticalPositionSort,
    PlanStanding,
    PositionsToMark,
    SuggestedCriticalPositionList,
)
from backend.succession.critical_positions.suggesting import suggest_critical_positions

Query = Annotated[
    str | None, QueryParameter(max_length=200, description="Beginnings of words of title, code or the holder's name.")
]
StandingQuery = Annotated[PlanStanding, QueryParameter(name="standing", description="What there is to see to.")]
Sort = Annotated[CriticalPositionSort, QueryParameter(description="By what; with `-` before it the other way round.")]


class CriticalPositionsController(Controller):
    """Seats that must not stay open, and the plan for each."""

    path = "/api/succession/critical-positions"
    tags = ("Succession",)

    @get(operation_id="listCriticalPositions")
    async def list_all(
        self,
        viewer: NamedDependency[Viewer],
        q: Query = None,
        standing: StandingQuery = "any",
        sort: Sort = "title",
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> CriticalPositionPage:
        """List the critical positions whose plans the viewer may see; for most there are none."""
        where = PlanFilter(q, standing)
        return await list_critical_positions(where=where, sort=sort, limit=limit, cursor=cursor, by=viewer)

    @get("/suggested", operation_id="suggestCriticalPositions")
    async def suggest(self, viewer: NamedDependency[Viewer]) -> SuggestedCriticalPositionList:
        """Give seats that could be critical, with the facts that say so; a person decides."""
        return await suggest_critical_positions(by=viewer)

    @get("/to-mark", operation_id="findPositionsToMark")
    async def find_to_mark(
        self, viewer: NamedDependency[Viewer], q: Query = None, limit: Limit = 12
    ) -> PositionsToMark:
        """Find a position to mark; whether it is marked is told to those alone who see its plan."""
        return await find_positions_to_mark(q=q, limit=limit, by=viewer)

    @post(operation_id="markCriticalPosition", opt={"idempotent": True, "problems": (409,)})
    async def mark(
        self, data: JSONBody[CriticalPositionRequest], viewer: NamedDependency[Viewer]
    ) -> Response[CriticalPositionPlan]:
        """Say that a position is critical; whoever does administers its plan."""
        return versioned(await service.mark_critical(request=data, by=viewer), 201)

    @get("/{critical_position_id:uuid}", operation_id="getCriticalPosition")
    async def get_one(
        self, critical_position_id: FromPath[UUID], viewer: NamedDependency[Viewer]
    ) -> Response[CriticalPositionPlan]:
        """Give one plan; that the viewer looked is noted, for all who can see it."""
        plan = await get_critical_position(critical_position_id=critical_position_id, by=viewer)
        await service.note_reading(critical_position_id, by=viewer)
        return versioned(plan)

    @patch("/{critical_position_id:uuid}", operation_id="updateCriticalPosition", opt={"problems": (409,)})
    async def update(
        self,
        critical_position_id: FromPath[UUID],
        data: JSONBody[CriticalPositionChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[CriticalPositionPlan]:
        """Change what a plan says, or whom it is open to."""
        version = required_version(if_match)
        return versioned(
            await service.change_plan(
                critical_position_id=critical_position_id, change=data, version=version, by=viewer
            )
        )

    @post(
        "/{critical_position_id:uuid}/end",
        operation_id="endCriticalPosition",
        status_code=204,
        opt={"problems": (412, 428)},
    )
    async def end(
        self,
        critical_position_id: FromPath[UUID],
        data: JSONBody[CriticalPositionEnd],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> None:
        """Say that a position is not critical any more; its plan is kept, and nobody sees it from then on."""
        await service.end_plan(
            critical_position_id=critical_position_id,
            reason=data.reason,
            version=required_version(if_match),
            by=viewer,
        )

    @get("/{critical_position_id:uuid}/audience", operation_id="getPlanAudience", opt={"problems": (404,)})
    async def audience(
        self, critical_position_id: FromPath[UUID], viewer: NamedDependency[Viewer]
    ) -> Response[Audience]:
        """Give who can see a plan, by name and why, and who has looked lately."""
        return versioned(await get_audience(critical_position_id=critical_position_id, by=viewer))

    @put(
        "/{critical_position_id:uuid}/members/{person_id:uuid}",
        operation_id="putPlanMember",
        opt={"problems": (409,)},
    )
    async def put_member(
        self,
        critical_position_id: FromPath[UUID],
        person_id: FromPath[UUID],
        data: JSONBody[MemberChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Audience]:
        """Give somebody a part in a plan by name, or another part."""
        audience = await members.put_member(
            critical_position_id=critical_position_id,
            person_id=person_id,
            part=PlanPart(data.part),
            version=required_version(if_match),
            by=viewer,
        )
        return versioned(audience)

    @delete(
        "/{critical_position_id:uuid}/members/{person_id:uuid}",
        operation_id="removePlanMember",
        opt={"problems": (404, 409, 412, 428)},
    )
    async def remove_member(
        self,
        critical_position_id: FromPath[UUID],
        person_id: FromPath[UUID],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> None:
        """Take somebody's part in a plan from them; what they may see by their role stays."""
        await members.remove_member(
            critical_position_id=critical_position_id,
            person_id=person_id,
            version=required_version(if_match),
            by=viewer,
        )
