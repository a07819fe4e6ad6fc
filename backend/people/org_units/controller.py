"""Org units over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, Response, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.kit.http.paging import Cursor, Limit
from backend.people.core.access import Viewer
from backend.people.core.structure_policy import structure_list_actions
from backend.people.org_units import service
from backend.people.org_units.listing import UnitFilter, get_unit, list_units
from backend.people.org_units.schemas import OrgUnit, OrgUnitChange, OrgUnitPage, OrgUnitRequest, UnitSort

Query = Annotated[str | None, QueryParameter(max_length=200, description="Beginnings of words of name or code.")]
ParentFilter = Annotated[UUID | None, QueryParameter(description="Id of the unit that they are part of directly.")]
HasParent = Annotated[bool | None, QueryParameter(description="Whether they are part of another; false: the top ones.")]
Sort = Annotated[UnitSort, QueryParameter(description="By what; with `-` before it the other way round.")]


class OrgUnitsController(Controller):
    """The parts of the organisation."""

    path = "/api/org-units"
    tags = ("Org units",)

    @get(operation_id="listOrgUnits")
    async def list_units(
        self,
        viewer: NamedDependency[Viewer],
        q: Query = None,
        parent: ParentFilter = None,
        has_parent: HasParent = None,
        sort: Sort = "name",
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> OrgUnitPage:
        """List units with how many people work in them; the first page says how many there are under the filters."""
        rows, following, total = await list_units(
            where=UnitFilter(q, parent, has_parent), sort=sort, limit=limit, cursor=cursor, by=viewer
        )
        actions = list(structure_list_actions(viewer))
        return OrgUnitPage(items=rows, next_cursor=following, total=total, actions=actions)

    @post(operation_id="createOrgUnit", opt={"idempotent": True})
    async def create(self, data: JSONBody[OrgUnitRequest], viewer: NamedDependency[Viewer]) -> Response[OrgUnit]:
        """Add a unit."""
        return versioned(await service.add_unit(request=data, by=viewer), 201)

    @get("/{unit_id:uuid}", operation_id="getOrgUnit")
    async def get_one(self, unit_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[OrgUnit]:
        """Give one unit."""
        return versioned(await get_unit(unit_id=unit_id, by=viewer))

    @patch("/{unit_id:uuid}", operation_id="updateOrgUnit")
    async def update(
        self,
        unit_id: FromPath[UUID],
        data: JSONBody[OrgUnitChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[OrgUnit]:
        """Rename a unit or make it part of another; it can be taken back for a quarter of an hour.

        A unit that would be part of itself is refused, the circle's members named.
        """
        version = required_version(if_match)
        return versioned(await service.change_unit(unit_id=unit_id, change=data, version=version, by=viewer))
