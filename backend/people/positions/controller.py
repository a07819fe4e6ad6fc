"""Positions and roles over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, Response, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.kit.http.paging import Cursor, Limit
from backend.kit.schemas import Page
from backend.people.core.access import Viewer
from backend.people.core.structure_policy import structure_list_actions
from backend.people.positions import service
from backend.people.positions.history import list_incumbents
from backend.people.positions.incumbents import put_incumbent
from backend.people.positions.listing import PositionFilter, get_position, list_positions, list_roles
from backend.people.positions.schemas import (
    IncumbencyList,
    IncumbentChange,
    Position,
    PositionChange,
    PositionPage,
    PositionRequest,
    PositionSort,
    PositionStateFilter,
    Role,
)

Query = Annotated[str | None, QueryParameter(max_length=200, description="Beginnings of words of title or code.")]
UnitFilter = Annotated[UUID | None, QueryParameter(description="Id of a unit: it and the units that are part of it.")]
StateQuery = Annotated[PositionStateFilter, QueryParameter(name="state", description="Open ones unless said.")]
Vacant = Annotated[bool | None, QueryParameter(description="Whether nobody holds it today.")]
RoleFilter = Annotated[UUID | None, QueryParameter(description="Id of the role.")]
Sort = Annotated[PositionSort, QueryParameter(description="By what; with `-` before it the other way round.")]


class PositionsController(Controller):
    """Seats, and who holds them."""

    path = "/api/positions"
    tags = ("Positions",)

    @get(operation_id="listPositions")
    async def list_positions(
        self,
        viewer: NamedDependency[Viewer],
        q: Query = None,
        org_unit: UnitFilter = None,
        position_state: StateQuery = "open",
        vacant: Vacant = None,
        role: RoleFilter = None,
        sort: Sort = "title",
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> PositionPage:
        """List positions; the first page says how many there are under the filters."""
        where = PositionFilter(q, org_unit, position_state, vacant, role)
        rows, following, total = await list_positions(where=where, sort=sort, limit=limit, cursor=cursor, by=viewer)
        actions = list(structure_list_actions(viewer))
        return PositionPage(items=rows, next_cursor=following, total=total, actions=actions)

    @post(operation_id="createPosition", opt={"idempotent": True})
    async def create(self, data: JSONBody[PositionRequest], viewer: NamedDependency[Viewer]) -> Response[Position]:
        """Add a position, open and vacant."""
        return versioned(await service.add_position(request=data, by=viewer), 201)

    @get("/{position_id:uuid}", operation_id="getPosition")
    async def get_one(self, position_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[Position]:
        """Give one position."""
        return versioned(await get_position(position_id=position_id, by=viewer))

    @patch("/{position_id:uuid}", operation_id="updatePosition", opt={"problems": (409,)})
    async def update(
        self,
        position_id: FromPath[UUID],
        data: JSONBody[PositionChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Position]:
        """Change a position, close it or open it; it can be taken back for a quarter of an hour."""
        version = required_version(if_match)
        return versioned(
            await service.change_position(position_id=position_id, change=data, version=version, by=viewer)
        )

    @put("/{position_id:uuid}/incumbent", operation_id="putIncumbent", opt={"problems": (409,)})
    async def put_incumbent(
        self,
        position_id: FromPath[UUID],
        data: JSONBody[IncumbentChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Position]:
        """Say who holds a position from a day on, or that nobody does; it can be taken back for a quarter of an hour.

        Whatever was said of that day and later ones is replaced; earlier days stay. Nobody holds two positions at once:
        another one that the person held is vacant from that day on.
        """
        position = await put_incumbent(
            position_id=position_id,
            person_id=data.person_id,
            day=data.valid_from,
            version=required_version(if_match),
            by=viewer,
        )
        return versioned(position)

    @get("/{position_id:uuid}/incumbents", operation_id="listIncumbents", opt={"problems": (404,)})
    async def list_incumbents(self, position_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> IncumbencyList:
        """List who holds a position, held it and is to hold it."""
        return IncumbencyList(items=await list_incumbents(position_id=position_id, by=viewer))


class RolesController(Controller):
    """Job profiles."""

    path = "/api/roles"
    tags = ("Positions",)

    @get(operation_id="listRoles")
    async def list_roles(self, limit: Limit = 50, cursor: Cursor = None) -> Page[Role]:
        """List roles by family, then from the lowest step up."""
        rows, following = await list_roles(limit=limit, cursor=cursor)
        return Page[Role](items=rows, next_cursor=following, total=None)
