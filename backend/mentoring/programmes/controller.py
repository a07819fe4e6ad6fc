"""Programmes over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, Response, delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.kit.http.paging import Cursor, Limit
from backend.mentoring.core.access import CREATING
from backend.mentoring.programmes import service
from backend.mentoring.programmes.eligibility import count_admitted
from backend.mentoring.programmes.eligibility_schemas import Admission, Eligibility
from backend.mentoring.programmes.listing import ProgrammeFilter, get_programme, list_programmes
from backend.mentoring.programmes.schemas import (
    Programme,
    ProgrammeChange,
    ProgrammePage,
    ProgrammeRequest,
    ProgrammeSort,
    StateChange,
    StateFilter,
)
from backend.people.core.access import Viewer

StateQuery = Annotated[StateFilter, QueryParameter(name="state", description="All unless said.")]
Mine = Annotated[bool | None, QueryParameter(description="Only those that the viewer coordinates or takes part in.")]
Sort = Annotated[ProgrammeSort, QueryParameter(description="By what; with `-` before it the other way round.")]


class ProgrammesController(Controller):
    """Mentoring programmes."""

    path = "/api/programmes"
    tags = ("Programmes",)

    @get(operation_id="listProgrammes")
    async def list_programmes(
        self,
        viewer: NamedDependency[Viewer],
        programme_state: StateQuery = "any",
        mine: Mine = None,
        sort: Sort = "-starts_on",
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> ProgrammePage:
        """List programmes; drafts only to their coordinators and talent partners."""
        where = ProgrammeFilter(programme_state, mine=bool(mine))
        rows, following, total = await list_programmes(where=where, sort=sort, limit=limit, cursor=cursor, by=viewer)
        actions = ["create"] if CREATING.allows(viewer) else []
        return ProgrammePage.model_validate(
            {"items": rows, "next_cursor": following, "total": total, "actions": actions}
        )

    @post(operation_id="createProgramme", opt={"idempotent": True})
    async def create(self, data: JSONBody[ProgrammeRequest], viewer: NamedDependency[Viewer]) -> Response[Programme]:
        """Make a draft, new or from an earlier programme; whoever makes it becomes its coordinator."""
        return versioned(await service.add_programme(request=data, by=viewer), 201)

    @get("/{programme_id:uuid}", operation_id="getProgramme")
    async def get_one(self, programme_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[Programme]:
        """Give one programme."""
        return versioned(await get_programme(programme_id=programme_id, by=viewer))

    @patch("/{programme_id:uuid}", operation_id="updateProgramme", opt={"problems": (409,)})
    async def update(
        self,
        programme_id: FromPath[UUID],
        data: JSONBody[ProgrammeChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Programme]:
        """Change a programme, its eligibility and its policy; it can be taken back for ten minutes."""
        version = required_version(if_match)
        return versioned(
            await service.change_programme(programme_id=programme_id, change=data, version=version, by=viewer)
        )

    @put("/{programme_id:uuid}/state", operation_id="moveProgramme", opt={"problems": (409,)})
    async def move(
        self,
        programme_id: FromPath[UUID],
        data: JSONBody[StateChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Programme]:
        """Bring a programme into a following state; it can be taken back for ten minutes."""
        version = required_version(if_match)
        return versioned(
            await service.move_programme(programme_id=programme_id, change=data, version=version, by=viewer)
        )

    @delete("/{programme_id:uuid}", operation_id="deleteProgramme", opt={"problems": (409,)})
    async def remove(self, programme_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> None:
        """Delete a draft for good."""
        await service.remove_programme(programme_id=programme_id, by=viewer)

    @post("/admission", operation_id="countAdmitted", status_code=200)
    async def count_admitted(self, data: JSONBody[Eligibility]) -> Admission:
        """Count whom an eligibility would admit, rule by rule, before it is saved."""
        return await count_admitted(data)
