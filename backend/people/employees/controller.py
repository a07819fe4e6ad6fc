"""People over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, Response, get, patch, post
from litestar.di import NamedDependency
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, JSONBody, QueryParameter

from backend.kit.clock import today
from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.kit.http.paging import Cursor, Limit
from backend.people.core.access import Viewer
from backend.people.core.person_policy import list_actions
from backend.people.employees import service
from backend.people.employees.exporting import MEDIA_TYPES, Format, export_people
from backend.people.employees.listing import PersonFilter, list_people
from backend.people.employees.profile import get_person
from backend.people.employees.schemas import (
    PersonChange,
    PersonPage,
    PersonRequest,
    PersonSort,
    Profile,
    StateFilter,
)

Query = Annotated[
    str | None,
    QueryParameter(
        max_length=200,
        description="Beginnings of words of name, number, e-mail or position, in any case, with or without accents.",
    ),
]
UnitFilter = Annotated[UUID | None, QueryParameter(description="Id of a unit: it and the units that are part of it.")]
ManagerFilter = Annotated[UUID | None, QueryParameter(description="Id of whom they report to directly.")]
HasManager = Annotated[bool | None, QueryParameter(description="Whether they report to anybody.")]
StateQuery = Annotated[
    StateFilter,
    QueryParameter(
        name="state", description="People who have left are given to talent partners and administrators only."
    ),
]
LocationFilter = Annotated[str | None, QueryParameter(max_length=200, description="Exactly this one.")]
ZoneFilter = Annotated[str | None, QueryParameter(max_length=64, description="Exactly this IANA name.")]
Sort = Annotated[PersonSort, QueryParameter(description="By what; with `-` before it the other way round.")]


FormatChoice = Annotated[Format, QueryParameter(name="format", description="CSV in UTF-8, or an Excel workbook.")]

FILES = {
    200: ResponseSpec(data_container=bytes, description="The file.", media_type="text/csv", generate_examples=False)
}


class PeopleController(Controller):
    """The people who work here."""

    path = "/api/people"
    tags = ("People",)

    @get(operation_id="listPeople")
    async def list_people(
        self,
        viewer: NamedDependency[Viewer],
        q: Query = None,
        org_unit: UnitFilter = None,
        person_state: StateQuery = "active",
        manager: ManagerFilter = None,
        has_manager: HasManager = None,
        location: LocationFilter = None,
        time_zone: ZoneFilter = None,
        sort: Sort = "name",
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> PersonPage:
        """List people; the first page says how many there are under the filters."""
        where = PersonFilter(q, org_unit, person_state, manager, has_manager, location, time_zone)
        rows, following, total = await list_people(where=where, sort=sort, limit=limit, cursor=cursor, by=viewer)
        return PersonPage(items=rows, next_cursor=following, total=total, actions=list(list_actions(viewer)))

    @post(operation_id="createPerson", opt={"idempotent": True})
    async def create(self, data: JSONBody[PersonRequest], viewer: NamedDependency[Viewer]) -> Response[Profile]:
        """Add somebody by hand; many at once come by an import."""
        return versioned(await service.add_person(request=data, by=viewer), 201)

    @get("/export", operation_id="exportPeople", responses=FILES, opt={"media_types": (MEDIA_TYPES["xlsx"],)})
    async def export(
        self,
        viewer: NamedDependency[Viewer],
        file_format: FormatChoice = "csv",
        q: Query = None,
        org_unit: UnitFilter = None,
        person_state: StateQuery = "active",
        manager: ManagerFilter = None,
        has_manager: HasManager = None,
        location: LocationFilter = None,
        time_zone: ZoneFilter = None,
    ) -> Response[bytes]:
        """Give people as a spreadsheet that an import understands; the log notes who took it."""
        where = PersonFilter(q, org_unit, person_state, manager, has_manager, location, time_zone)
        content = await export_people(where=where, file_format=file_format, by=viewer)
        name = f"people-{today()}.{file_format}"
        headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
        return Response(content, media_type=MEDIA_TYPES[file_format], headers=headers)

    @get("/{person_id:uuid}", operation_id="getPerson")
    async def get_one(self, person_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[Profile]:
        """Give somebody's profile; whoever has left is found by talent partners and administrators only."""
        return versioned(await get_person(person_id=person_id, by=viewer))

    @patch("/{person_id:uuid}", operation_id="updatePerson")
    async def update(
        self,
        person_id: FromPath[UUID],
        data: JSONBody[PersonChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Profile]:
        """Change somebody; fields that are left out stay. It can be taken back for a quarter of an hour."""
        version = required_version(if_match)
        return versioned(await service.change_person(person_id=person_id, change=data, version=version, by=viewer))
