"""The org chart over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.params import FromPath, QueryParameter

from backend.kit.http.paging import Cursor, Limit
from backend.kit.schemas import Page
from backend.people.core.access import Viewer
from backend.people.org_chart import service
from backend.people.org_chart.schemas import OrgChart, OrgChartNode

Focus = Annotated[UUID | None, QueryParameter(description="Id of who is to be in focus; without it, the first root.")]


class OrgChartController(Controller):
    """Who reports to whom today."""

    path = "/api/org-chart"
    tags = ("Org chart",)

    @get(operation_id="getOrgChart", opt={"problems": (404,)})
    async def see(self, viewer: NamedDependency[Viewer], person: Focus = None, limit: Limit = 50) -> OrgChart:
        """Give the way down to somebody, and who reports to them."""
        return await service.see_org_chart(person_id=person, limit=limit, by=viewer)

    @get("/{person_id:uuid}/reports", operation_id="listReports")
    async def list_reports(
        self, person_id: FromPath[UUID], viewer: NamedDependency[Viewer], limit: Limit = 50, cursor: Cursor = None
    ) -> Page[OrgChartNode]:
        """List who reports to somebody directly, by name."""
        rows, following, total = await service.list_reports(person_id=person_id, limit=limit, cursor=cursor, by=viewer)
        return Page[OrgChartNode](items=rows, next_cursor=following, total=total)
