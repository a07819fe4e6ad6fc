"""Frameworks and their versions over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, Response, delete, get, patch, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, PathParameter, QueryParameter

from backend.careers.frameworks import checking, making, publishing, service
from backend.careers.frameworks.listing import (
    get_competency_piece,
    get_outline,
    get_role_piece,
    get_version,
    list_frameworks,
)
from backend.careers.frameworks.piece_schemas import FrameworkCompetency
from backend.careers.frameworks.schemas import (
    FrameworkEdit,
    FrameworkList,
    FrameworkMapping,
    FrameworkMoveList,
    FrameworkOutline,
    FrameworkPublication,
    FrameworkPublicationPreview,
    FrameworkRequest,
    FrameworkVersion,
    RolePiece,
)
from backend.careers.frameworks.ways import get_mapping, list_moves
from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.people.core.access import Viewer

Named = Annotated[str | None, QueryParameter(name="q", max_length=200, description="Words in the names of its roles.")]
Code = Annotated[str, PathParameter(max_length=100, description="Its code.")]


class FrameworksController(Controller):
    """Career frameworks."""

    path = "/api/frameworks"
    tags = ("Frameworks",)

    @get(operation_id="listFrameworks")
    async def list_frameworks(self, viewer: NamedDependency[Viewer]) -> FrameworkList:
        """List every version of every framework; drafts only to those who keep them."""
        return await list_frameworks(by=viewer)

    @post(operation_id="createFramework", opt={"idempotent": True})
    async def create(
        self, data: JSONBody[FrameworkRequest], viewer: NamedDependency[Viewer]
    ) -> Response[FrameworkVersion]:
        """Make a framework with an empty draft."""
        return versioned(await making.add_framework(request=data, by=viewer), 201)


class FrameworkVersionsController(Controller):
    """Versions of career frameworks."""

    path = "/api/framework-versions/{version_id:uuid}"
    tags = ("Frameworks",)

    @get(operation_id="getFrameworkVersion")
    async def get_one(self, version_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[FrameworkVersion]:
        """Give one version."""
        return versioned(await get_version(version_id=version_id, by=viewer))

    @delete(operation_id="deleteFrameworkVersion", opt={"problems": (409,)})
    async def remove(self, version_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> None:
        """Delete a draft for good."""
        await service.remove_version(version_id=version_id, by=viewer)

    @patch(operation_id="editFrameworkVersion", opt={"problems": (409,)})
    async def edit(
        self,
        version_id: FromPath[UUID],
        data: JSONBody[FrameworkEdit],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[FrameworkVersion]:
        """Put pieces into a draft and take pieces out; it can be taken back for a quarter of an hour."""
        version = required_version(if_match)
        return versioned(await service.edit_version(version_id=version_id, edit=data, version=version, by=viewer))

    @post("/copies", operation_id="copyFrameworkVersion", opt={"idempotent": True, "problems": (404, 409)})
    async def copy(self, version_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[FrameworkVersion]:
        """Begin the framework's next draft with everything that this version holds."""
        return versioned(await making.copy_version(version_id=version_id, by=viewer), 201)

    @post("/check", operation_id="checkFrameworkVersion", status_code=200, opt={"problems": (404, 409, 412)})
    async def check(
        self, version_id: FromPath[UUID], viewer: NamedDependency[Viewer], if_match: IfMatch = None
    ) -> Response[FrameworkVersion]:
        """Check a draft as it was read: only what was checked can be published."""
        version = required_version(if_match)
        return versioned(await checking.check_version(version_id=version_id, version=version, by=viewer))

    @get("/publication-preview", operation_id="previewFrameworkPublication", opt={"problems": (404,)})
    async def preview(self, version_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> FrameworkPublicationPreview:
        """Say what publishing would do, and which roles would vanish that people have."""
        return await publishing.preview_publication(version_id=version_id, by=viewer)

    @post("/publication", operation_id="publishFrameworkVersion", status_code=200, opt={"problems": (404, 409, 412)})
    async def publish(
        self,
        version_id: FromPath[UUID],
        data: JSONBody[FrameworkPublication],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[FrameworkVersion]:
        """Publish a checked draft. It can't be taken back: what is wrong in it the next version mends."""
        version = required_version(if_match)
        return versioned(
            await publishing.publish_version(version_id=version_id, publication=data, version=version, by=viewer)
        )

    @get("/outline", operation_id="getFrameworkOutline", opt={"problems": (404,)})
    async def outline(self, version_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> FrameworkOutline:
        """Give a version in short: everything in it by name."""
        return await get_outline(version_id=version_id, by=viewer)

    @get("/roles/{code:str}", operation_id="getFrameworkRole", opt={"problems": (404,)})
    async def role(self, version_id: FromPath[UUID], code: Code, viewer: NamedDependency[Viewer]) -> RolePiece:
        """Give a role of a version with what it asks for, and the moves from it and to it."""
        return await get_role_piece(version_id=version_id, code=code, by=viewer)

    @get("/competencies/{code:str}", operation_id="getFrameworkCompetency", opt={"problems": (404,)})
    async def competency(
        self, version_id: FromPath[UUID], code: Code, viewer: NamedDependency[Viewer]
    ) -> FrameworkCompetency:
        """Give a competency of a version with its descriptors."""
        return await get_competency_piece(version_id=version_id, code=code, by=viewer)

    @get("/moves", operation_id="listFrameworkMoves", opt={"problems": (404,)})
    async def moves(
        self, version_id: FromPath[UUID], viewer: NamedDependency[Viewer], named: Named = None
    ) -> FrameworkMoveList:
        """List the moves of a version, a hundred at most."""
        return await list_moves(version_id=version_id, q=named, by=viewer)

    @get("/mapping", operation_id="getFrameworkMapping", opt={"problems": (404,)})
    async def mapping(self, version_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> FrameworkMapping:
        """Say where the people went whose roles vanished when this version was published."""
        return await get_mapping(version_id=version_id, by=viewer)
