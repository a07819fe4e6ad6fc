"""Reports on succession over HTTP."""

from typing import Annotated

from litestar import Controller, Response, get
from litestar.di import NamedDependency
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import QueryParameter

from backend.kit.clock import today
from backend.people.core.access import Viewer
from backend.succession.reports.exporting import MEDIA_TYPES, Format, export_report
from backend.succession.reports.schemas import SuccessionReport
from backend.succession.reports.service import get_report

FormatQuery = Annotated[Format, QueryParameter(name="format", description="Kind of file.")]
FILE = {
    200: ResponseSpec(data_container=bytes, description="The file.", media_type="text/csv", generate_examples=False)
}


class SuccessionReportsController(Controller):
    """How succession stands, on what the viewer may see; nothing about themselves is in it."""

    path = "/api/succession/report"
    tags = ("Succession",)

    @get(operation_id="getSuccessionReport")
    async def see(self, viewer: NamedDependency[Viewer]) -> SuccessionReport:
        """Give coverage, depth, breadth, age and success, today and month by month, and the positions behind them."""
        return await get_report(by=viewer)

    @get("/export", operation_id="exportSuccessionReport", responses=FILE, opt={"media_types": (MEDIA_TYPES["xlsx"],)})
    async def export(self, viewer: NamedDependency[Viewer], file_format: FormatQuery = "csv") -> Response[bytes]:
        """Give the same as a spreadsheet that says for whom it was made, and when."""
        content = await export_report(file_format=file_format, by=viewer)
        name = f"succession-{today()}.{file_format}"
        headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
        return Response(content, media_type=MEDIA_TYPES[file_format], headers=headers)
