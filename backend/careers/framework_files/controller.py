"""Frameworks from files and to files, over HTTP."""

import json
from typing import Any
from uuid import UUID

from litestar import Controller, Response, get, post
from litestar.di import NamedDependency
from litestar.openapi.datastructures import ResponseSpec
from litestar.params import FromPath, JSONBody

from backend.careers.files.case_out import case_package
from backend.careers.files.framework_json import framework_document
from backend.careers.framework_files import service
from backend.careers.framework_files.schemas import LARGEST_BODY, FrameworkFiles, FrameworkFindings, FrameworkReading
from backend.careers.framework_files.tables_out import archive_of
from backend.careers.frameworks.listing import framework_shown, get_version
from backend.careers.frameworks.schemas import FrameworkVersion
from backend.kit.http.conditions import versioned
from backend.people.core.access import Viewer

JSON, ZIP = "application/json", "application/zip"

DOCUMENT = {
    200: ResponseSpec(
        data_container=dict[str, Any], description="The document.", media_type=JSON, generate_examples=False
    )
}


class FrameworkFilesController(Controller):
    """Files that frameworks come in."""

    path = "/api/framework-files"
    tags = ("Frameworks",)

    @post(
        "/reading",
        operation_id="readFrameworkFiles",
        status_code=200,
        opt={"problems": (413,)},
        request_max_body_size=LARGEST_BODY,
    )
    async def read(self, data: JSONBody[FrameworkFiles], viewer: NamedDependency[Viewer]) -> FrameworkReading:
        """Say what bringing files in would do, what is wrong with them, and what the check finds; nothing is kept."""
        return await service.read_files(files=data.files, by=viewer)

    @post(
        operation_id="bringInFramework",
        opt={"idempotent": True, "problems": (409, 413)},
        request_max_body_size=LARGEST_BODY,
    )
    async def bring_in(
        self, data: JSONBody[FrameworkFiles], viewer: NamedDependency[Viewer]
    ) -> Response[FrameworkVersion]:
        """Make the next draft of a framework from files, exactly as their reading said."""
        return versioned(await service.bring_in(files=data.files, by=viewer), 201)


class FrameworkExportsController(Controller):
    """What the check finds in a version, and the version as files."""

    path = "/api/framework-versions/{version_id:uuid}"
    tags = ("Frameworks",)

    @get("/findings", operation_id="listFrameworkFindings", opt={"problems": (404,)})
    async def findings(self, version_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> FrameworkFindings:
        """Say what the check finds in a version as it is now."""
        return await service.list_findings(version_id=version_id, by=viewer)

    @get(
        "/framework.json",
        operation_id="downloadFramework",
        media_type=JSON,
        responses=DOCUMENT,
        opt={"problems": (404,)},
    )
    async def as_json(self, version_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[bytes]:
        """Download a version as one document, which is read back as it was."""
        framework = await framework_shown(version_id=version_id, by=viewer)
        return _download(_text(framework_document(framework)), f"{framework.code}.json", JSON)

    @get(
        "/case.json",
        operation_id="downloadFrameworkCase",
        media_type=JSON,
        responses=DOCUMENT,
        opt={"problems": (404,)},
    )
    async def as_case(self, version_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[bytes]:
        """Download the competencies of a version, their tree, order and levels, as a CASE 1.0 package."""
        version = await get_version(version_id=version_id, by=viewer)
        framework = await framework_shown(version_id=version_id, by=viewer)
        package = case_package(framework, version.published_at or version.made_at)
        return _download(_text(package), f"{framework.code}.case.json", JSON)

    @get("/framework.zip", operation_id="downloadFrameworkTables", media_type=ZIP, opt={"problems": (404,)})
    async def as_tables(self, version_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[bytes]:
        """Download a version as CSV tables, with the mapping that reads them back."""
        framework = await framework_shown(version_id=version_id, by=viewer)
        return _download(archive_of(framework), f"{framework.code}.zip", ZIP)


def _text(document: object) -> bytes:
    return (json.dumps(document, ensure_ascii=False, indent=2) + "\n").encode()


def _download(content: bytes, name: str, media_type: str) -> Response[bytes]:
    return Response(content, headers={"Content-Disposition": f'attachment; filename="{name}"'}, media_type=media_type)
