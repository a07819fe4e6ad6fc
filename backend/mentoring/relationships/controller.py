"""Relationships over HTTP."""

from uuid import UUID

from litestar import Controller, Response, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.mentoring.relationships.ending import end_relationship
from backend.mentoring.relationships.reading import get_own_relationship, list_own_relationships
from backend.mentoring.relationships.schemas import OwnRelationship, OwnRelationships, RelationshipEnd
from backend.people.core.access import Viewer


class RelationshipsController(Controller):
    """Whom the viewer meets."""

    path = "/api/relationships"
    tags = ("Offers and relationships",)

    @get(operation_id="listOwnRelationships")
    async def list_own(self, viewer: NamedDependency[Viewer]) -> OwnRelationships:
        """List the viewer's own relationships, those that go on first."""
        return await list_own_relationships(by=viewer)

    @get("/{relationship_id:uuid}", operation_id="getRelationship")
    async def get_one(
        self, relationship_id: FromPath[UUID], viewer: NamedDependency[Viewer]
    ) -> Response[OwnRelationship]:
        """Give one of the viewer's relationships."""
        return versioned(await get_own_relationship(relationship_id=relationship_id, by=viewer))

    @post("/{relationship_id:uuid}/end", operation_id="endRelationship", status_code=200, opt={"problems": (404, 409)})
    async def end(
        self,
        relationship_id: FromPath[UUID],
        data: JSONBody[RelationshipEnd],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[OwnRelationship]:
        """End a relationship, with a reason that only coordinators read; it can't be taken back."""
        version = required_version(if_match)
        return versioned(
            await end_relationship(relationship_id=relationship_id, request=data, version=version, by=viewer)
        )
