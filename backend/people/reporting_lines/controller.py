"""Reporting lines over HTTP."""

from uuid import UUID

from litestar import Controller, Response, get, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.people.core.access import Viewer
from backend.people.employees.schemas import Profile
from backend.people.reporting_lines import service
from backend.people.reporting_lines.schemas import ManagerChange, ReportingLineList


class ReportingLinesController(Controller):
    """Whom people report to."""

    path = "/api/people/{person_id:uuid}"
    tags = ("People",)

    @get("/managers", operation_id="listManagers")
    async def list_managers(self, person_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> ReportingLineList:
        """List whom somebody reports to and reported to; what is planned is for talent partners and administrators."""
        return ReportingLineList(items=await service.list_managers(person_id=person_id, by=viewer))

    @put("/manager", operation_id="changeManager", opt={"problems": (409,)})
    async def change_manager(
        self,
        person_id: FromPath[UUID],
        data: JSONBody[ManagerChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Profile]:
        """Say whom somebody reports to from a day on; a circle is refused, its members named.

        Whatever was said of that day and later ones is replaced; earlier days stay. It can be taken back for a quarter
        of an hour.
        """
        profile = await service.change_manager(
            person_id=person_id,
            manager_id=data.manager_id,
            day=data.valid_from,
            version=required_version(if_match),
            by=viewer,
        )
        return versioned(profile)
