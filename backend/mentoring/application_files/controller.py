"""Files of applications over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, QueryParameter, RawBody

from backend.kit.sheets.columns import columns_said
from backend.mentoring.application_files import service
from backend.mentoring.application_files.example import example_applications
from backend.mentoring.application_files.reading import LIMITS
from backend.mentoring.application_files.schemas import CheckedApplications, ImportedApplications
from backend.mentoring.application_files.service import Upload
from backend.mentoring.core.programme_states import Side
from backend.people.core.access import Viewer

SideOf = Annotated[Side, QueryParameter(description="The part of everybody in the file.")]
FileName = Annotated[str, QueryParameter(max_length=255, description="What the file is called.")]
Columns = Annotated[
    list[str] | None,
    QueryParameter(max_items=20, description="`field=Column` each, where columns are not to be guessed."),
]
Digest = Annotated[str, QueryParameter(max_length=64, description="Of what was checked.")]


CSV = "text/csv"


class ApplicationFilesController(Controller):
    """Applications brought in by a coordinator, as CSV or XLSX, the bytes of the file as the body."""

    path = "/api/programmes/{programme_id:uuid}/application-files"
    tags = ("Enrolments",)

    @post(
        "/check",
        operation_id="checkApplications",
        status_code=200,
        opt={"takes": "application/octet-stream", "problems": (404, 409, 422)},
        request_max_body_size=LIMITS.bytes,
    )
    async def check(
        self,
        programme_id: FromPath[UUID],
        body: RawBody,
        viewer: NamedDependency[Viewer],
        side: SideOf,
        file_name: FileName = "applications",
        columns: Columns = None,
    ) -> CheckedApplications:
        """Say what bringing a file in would do, and what has to be mended in it; nothing is kept."""
        upload = Upload(file_name, body, side, columns_said(columns or []))
        return await service.check_applications(programme_id=programme_id, upload=upload, by=viewer)

    @get(
        "/example.csv",
        operation_id="downloadExampleApplications",
        media_type=CSV,
        opt={"problems": (404, 409, 422)},
    )
    async def example(
        self, programme_id: FromPath[UUID], viewer: NamedDependency[Viewer], side: SideOf
    ) -> Response[str]:
        """Give a file to begin with as CSV: the columns that are read, and two made-up people."""
        text = await example_applications(programme_id=programme_id, side=side, by=viewer)
        headers = {"Content-Disposition": f'attachment; filename="{side}s.csv"'}
        return Response(text, headers=headers, media_type=CSV)

    @post(
        operation_id="importApplications",
        opt={"idempotent": True, "takes": "application/octet-stream", "problems": (404, 409, 422)},
        request_max_body_size=LIMITS.bytes,
    )
    async def bring_in(
        self,
        programme_id: FromPath[UUID],
        body: RawBody,
        viewer: NamedDependency[Viewer],
        side: SideOf,
        digest: Digest,
        file_name: FileName = "applications",
        columns: Columns = None,
    ) -> ImportedApplications:
        """Bring a checked file in, all of it or nothing; it can be taken back for a day."""
        upload = Upload(file_name, body, side, columns_said(columns or []))
        return await service.import_applications(programme_id=programme_id, upload=upload, digest=digest, by=viewer)
