"""Imports of people over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, Response, delete, get, patch, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, PathParameter, QueryParameter, RawBody
from litestar.status_codes import HTTP_202_ACCEPTED

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.kit.http.paging import Cursor, Limit
from backend.people.core.access import Viewer
from backend.people.core.imports.fields import FIELDS
from backend.people.imports import service
from backend.people.imports.file_reading import LARGEST_FILE
from backend.people.imports.row_listing import faults_csv, list_rows
from backend.people.imports.schemas import (
    CommitRequest,
    ImportField,
    ImportFields,
    ImportPage,
    ImportRowPage,
    ImportSources,
    MappingRequest,
    OptionsChange,
    PeopleImport,
    RowKind,
    RowMending,
)
from backend.people.imports.shown import get_import, list_imports, list_sources

CSV = "text/csv; charset=utf-8"

Source = Annotated[
    str,
    QueryParameter(
        min_length=1,
        max_length=100,
        pattern=r"^[^\x00-\x1f]*\S[^\x00-\x1f]*$",
        description="Where the file comes from, such as `HR system`: its mapping is remembered under this name.",
    ),
]
FileName = Annotated[str, QueryParameter(max_length=255, description="What the file is called.")]
Kind = Annotated[RowKind | None, QueryParameter(description="Only rows of this kind.")]
RowNumber = Annotated[int, PathParameter(ge=1, le=10_000_000, description="As a spreadsheet numbers it.")]


class ImportsController(Controller):
    """Files of people."""

    path = "/api/imports"
    tags = ("Imports",)

    @post(
        operation_id="uploadImport",
        opt={"idempotent": True, "takes": "application/octet-stream", "problems": (422,)},
        request_max_body_size=LARGEST_FILE,
    )
    async def upload(
        self, body: RawBody, viewer: NamedDependency[Viewer], source: Source, file_name: FileName = "people"
    ) -> Response[PeopleImport]:
        """Bring a file in, CSV or XLSX, its bytes as the body; its columns are guessed and it is checked at once.

        Nothing is changed by that. Follow `work_id`, then look at the import again.
        """
        import_id = await service.add_import(source=source.strip(), file_name=file_name, content=body, by=viewer)
        return versioned(await get_import(import_id), 201)

    @get(operation_id="listImports")
    async def list_imports(self, limit: Limit = 50, cursor: Cursor = None) -> ImportPage:
        """List imports, the latest first."""
        rows, following = await list_imports(limit=limit, cursor=cursor)
        return ImportPage(items=rows, next_cursor=following, total=None)

    @get("/fields", operation_id="listImportFields", sync_to_thread=False)
    def list_fields(self) -> ImportFields:
        """List what columns can say of people."""
        names = ("name", "label", "about", "needed", "kind")
        return ImportFields(items=[ImportField(**{name: getattr(each, name) for name in names}) for each in FIELDS])

    @get("/sources", operation_id="listImportSources")
    async def list_sources(self) -> ImportSources:
        """List where files came from so far, the latest used first."""
        return ImportSources(items=await list_sources())

    @get("/{import_id:uuid}", operation_id="getImport")
    async def get_one(self, import_id: FromPath[UUID]) -> Response[PeopleImport]:
        """Give one import, with what its last check found."""
        return versioned(await get_import(import_id))

    @delete("/{import_id:uuid}", operation_id="deleteImport", opt={"problems": (409,)})
    async def remove(self, import_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> None:
        """Remove a file that was not committed, and everything that was found out about it."""
        await service.remove_import(import_id=import_id, by=viewer)

    @put("/{import_id:uuid}/mapping", operation_id="mapImport", opt={"problems": (409, 422)})
    async def map_columns(
        self,
        import_id: FromPath[UUID],
        data: JSONBody[MappingRequest],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[PeopleImport]:
        """Say what the columns are for; it is remembered for the source, and the file is checked again."""
        version = required_version(if_match)
        return versioned(await service.map_columns(import_id=import_id, request=data, version=version, by=viewer))

    @patch("/{import_id:uuid}", operation_id="updateImport", opt={"problems": (409, 422)})
    async def update(
        self,
        import_id: FromPath[UUID],
        data: JSONBody[OptionsChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[PeopleImport]:
        """Answer what the check asked, and say what to assume; the file is checked again."""
        version = required_version(if_match)
        return versioned(await service.change_options(import_id=import_id, change=data, version=version, by=viewer))

    @post(
        "/{import_id:uuid}/check", operation_id="checkImport", status_code=HTTP_202_ACCEPTED, opt={"problems": (409,)}
    )
    async def check(self, import_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[PeopleImport]:
        """Check the file again: after rows were mended, or because the organisation has changed."""
        return versioned(await service.ask_for_check(import_id=import_id, by=viewer), HTTP_202_ACCEPTED)

    @get("/{import_id:uuid}/rows", operation_id="listImportRows")
    async def list_rows(
        self, import_id: FromPath[UUID], kind: Kind = None, limit: Limit = 50, cursor: Cursor = None
    ) -> ImportRowPage:
        """List what the import would do or did, and what is wrong, by row."""
        rows, following, total = await list_rows(import_id=import_id, kind=kind, limit=limit, cursor=cursor)
        return ImportRowPage(items=rows, next_cursor=following, total=total)

    @patch("/{import_id:uuid}/rows/{number:int}", operation_id="mendImportRow", opt={"problems": (409, 422)})
    async def mend_row(
        self,
        import_id: FromPath[UUID],
        number: RowNumber,
        data: JSONBody[RowMending],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[PeopleImport]:
        """Write over cells of a row, or leave it out; mend as many as you like, then check again."""
        version = required_version(if_match)
        answer = await service.mend_row(import_id=import_id, number=number, mending=data, version=version, by=viewer)
        return versioned(answer)

    @get("/{import_id:uuid}/faults.csv", operation_id="downloadImportFaults", media_type=CSV)
    async def download_faults(self, import_id: FromPath[UUID]) -> Response[str]:
        """Download everything that has to be mended, by row and column, as CSV."""
        headers = {"Content-Disposition": 'attachment; filename="faults.csv"'}
        return Response(await faults_csv(import_id=import_id), headers=headers, media_type=CSV)

    @post(
        "/{import_id:uuid}/commit", operation_id="commitImport", status_code=HTTP_202_ACCEPTED, opt={"problems": (409,)}
    )
    async def commit(
        self, import_id: FromPath[UUID], data: JSONBody[CommitRequest], viewer: NamedDependency[Viewer]
    ) -> Response[PeopleImport]:
        """Carry the import out: exactly what the check said, all of it or nothing."""
        answer = await service.ask_for_commit(import_id=import_id, digest=data.digest, by=viewer)
        return versioned(answer, HTTP_202_ACCEPTED)

    @post("/{import_id:uuid}/undo", operation_id="undoImport", status_code=HTTP_202_ACCEPTED, opt={"problems": (409,)})
    async def undo(self, import_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[PeopleImport]:
        """Take a committed import back, within 24 hours, unless what it did was changed since."""
        return versioned(await service.ask_for_undo(import_id=import_id, by=viewer), HTTP_202_ACCEPTED)
