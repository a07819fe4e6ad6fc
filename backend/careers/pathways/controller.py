"""Pathways over HTTP."""

from uuid import UUID

from litestar import Controller, Response, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from backend.careers.pathways import service
from backend.careers.pathways.reading import get_pathway, list_pathways
from backend.careers.pathways.schemas import Pathway, PathwayChange, PathwayList, PathwayRequest
from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.people.core.access import Viewer


class PathwaysController(Controller):
    """Aims of one's own, and ways to them; nobody else sees them."""

    path = "/api/pathways"
    tags = ("Learning",)

    @get(operation_id="listPathways")
    async def list_own(self, viewer: NamedDependency[Viewer]) -> PathwayList:
        """List the viewer's own pathways."""
        return await list_pathways(by=viewer)

    @post(operation_id="beginPathway", opt={"idempotent": True, "problems": (409,)})
    async def begin(self, data: JSONBody[PathwayRequest], viewer: NamedDependency[Viewer]) -> Response[Pathway]:
        """Set an aim; ways to it are drafted, to be changed and chosen from."""
        return versioned(await service.begin_pathway(request=data, by=viewer), 201)

    @get("/{pathway_id:uuid}", operation_id="getPathway", opt={"problems": (404,)})
    async def get_one(self, pathway_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[Pathway]:
        """Give one of the viewer's own pathways with its ways."""
        return versioned(await get_pathway(pathway_id=pathway_id, by=viewer))

    @put("/{pathway_id:uuid}", operation_id="updatePathway", opt={"problems": (404, 412)})
    async def change(
        self,
        pathway_id: FromPath[UUID],
        data: JSONBody[PathwayChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Pathway]:
        """Change ways, choose one, tick off what is said in words, or end it; what was completed stays completed."""
        version = required_version(if_match)
        return versioned(await service.change_pathway(pathway_id=pathway_id, change=data, version=version, by=viewer))
