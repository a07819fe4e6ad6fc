"""Completions over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, Response, delete, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter, RawBody

from backend.careers.completions import many, service
from backend.careers.completions.file_reading import LIMITS
from backend.careers.completions.many import Upload
from backend.careers.completions.reading import list_completions
from backend.careers.completions.schemas import (
    CheckedCompletions,
    CompletionEntries,
    CompletionList,
    CompletionRequest,
    EnteredCompletions,
)
from backend.kit.sheets.columns import columns_said
from backend.people.core.access import Viewer

FileName = Annotated[str, QueryParameter(max_length=255, description="What the file is called.")]
Columns = Annotated[
    list[str] | None,
    QueryParameter(max_items=20, description="`field=Column` each, where columns are not to be guessed."),
]
Digest = Annotated[str, QueryParameter(max_length=64, description="Of what was checked.")]

CSV = "text/csv"


class CompletionsOfController(Controller):
    """What one person has gone through."""

    path = "/api/people/{person_id:uuid}/completions"
    tags = ("Learning",)

    @get(operation_id="listCompletionsOf", opt={"problems": (404,)})
    async def list_of(self, person_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> CompletionList:
        """List what somebody has completed, the latest first. It proves no level."""
        return await list_completions(person_id=person_id, by=viewer)

    @post(operation_id="addCompletion", opt={"idempotent": True, "problems": (404, 409)})
    async def add(
        self, person_id: FromPath[UUID], data: JSONBody[CompletionRequest], viewer: NamedDependency[Viewer]
    ) -> CompletionList:
        """Note that somebody has gone through a resource; they are told when it was not they who said so."""
        return await service.add_completion(person_id=person_id, request=data, by=viewer)


class CompletionsController(Controller):
    """Completions of many people."""

    path = "/api/completions"
    tags = ("Learning",)

    @post(operation_id="enterCompletions", opt={"idempotent": True})
    async def enter(self, data: JSONBody[CompletionEntries], viewer: NamedDependency[Viewer]) -> EnteredCompletions:
        """Enter completions as another system knows them, all or none; what is on record already stays as it is."""
        return await many.enter_many(items=data.items, by=viewer)

    @delete("/{completion_id:uuid}", operation_id="removeCompletion", status_code=200, opt={"problems": (404,)})
    async def remove(self, completion_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> CompletionList:
        """Take a completion out that was entered by mistake. It can be taken back for a while."""
        return await service.remove_completion(completion_id=completion_id, by=viewer)


class CompletionFilesController(Controller):
    """Completions brought in as CSV or XLSX, the bytes of the file as the body."""

    path = "/api/completion-files"
    tags = ("Learning",)

    @post(
        "/check",
        operation_id="checkCompletionFile",
        status_code=200,
        opt={"takes": "application/octet-stream", "problems": (422,)},
        request_max_body_size=LIMITS.bytes,
    )
    async def check(
        self,
        body: RawBody,
        viewer: NamedDependency[Viewer],
        file_name: FileName = "completions",
        columns: Columns = None,
    ) -> CheckedCompletions:
        """Say what bringing a file in would do, and what has to be mended in it; nothing is kept."""
        return await many.check_file(upload=Upload(file_name, body, columns_said(columns or [])), by=viewer)

    @get("/example.csv", operation_id="downloadExampleCompletions", media_type=CSV)
    async def example(self) -> Response[str]:
        """Give a file to begin with as CSV: the columns that are read, and two made-up rows."""
        headers = {"Content-Disposition": 'attachment; filename="completions.csv"'}
        return Response(many.example_file(), headers=headers, media_type=CSV)

    @post(
        operation_id="importCompletions",
        opt={"idempotent": True, "takes": "application/octet-stream", "problems": (409, 422)},
        request_max_body_size=LIMITS.bytes,
    )
    async def bring_in(
        self,
        body: RawBody,
        viewer: NamedDependency[Viewer],
        digest: Digest,
        file_name: FileName = "completions",
        columns: Columns = None,
    ) -> EnteredCompletions:
        """Bring a checked file in, all of it or nothing; it can be taken back for a day."""
        return await many.bring_in(
            upload=Upload(file_name, body, columns_said(columns or [])), digest=digest, by=viewer
        )
