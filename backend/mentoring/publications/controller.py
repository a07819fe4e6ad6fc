"""Publishing over HTTP."""

from uuid import UUID

from litestar import Controller, Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.mentoring.publications import service
from backend.mentoring.publications.reading import get_publication, list_publications, preview_publication
from backend.mentoring.publications.schemas import Publication, PublicationPreview, Publications, PublishRequest
from backend.people.core.access import Viewer


class RoundPublicationsController(Controller):
    """How a round's result goes out."""

    path = "/api/rounds/{round_id:uuid}"
    tags = ("Publishing",)

    @get("/publication-preview", operation_id="previewPublication", opt={"problems": (404, 409)})
    async def preview(self, round_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> PublicationPreview:
        """Say what publishing would do now, and what each side would read; nothing is done."""
        return await preview_publication(round_id=round_id, by=viewer)

    @get("/publications", operation_id="listPublications", opt={"problems": (404,)})
    async def list_all(self, round_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Publications:
        """List the publications of a round, the latest first."""
        return await list_publications(round_id=round_id, by=viewer)

    @post("/publications", operation_id="publishRound", opt={"idempotent": True, "problems": (404, 409)})
    async def publish(
        self,
        round_id: FromPath[UUID],
        data: JSONBody[PublishRequest],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Publication]:
        """Publish the round's result: offers leave after ten minutes, or when said; until then it can be taken back."""
        version = required_version(if_match)
        made = await service.publish_round(round_id=round_id, request=data, version=version, by=viewer)
        return versioned(made, 201)


class PublicationsController(Controller):
    """A publication."""

    path = "/api/publications/{publication_id:uuid}"
    tags = ("Publishing",)

    @get(operation_id="getPublication")
    async def get_one(self, publication_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[Publication]:
        """Give one publication, with how far its offers have come."""
        return versioned(await get_publication(publication_id=publication_id, by=viewer))

    @post("/taking-back", operation_id="takeBackPublication", status_code=200, opt={"problems": (404, 409)})
    async def take_back(
        self, publication_id: FromPath[UUID], viewer: NamedDependency[Viewer], if_match: IfMatch = None
    ) -> Response[Publication]:
        """Take a publication back before it has left; nobody has seen anything of it."""
        await get_publication(publication_id=publication_id, by=viewer)  # whoever may not know of it is told no more
        version = required_version(if_match)
        return versioned(await service.take_back(publication_id=publication_id, version=version, by=viewer))
