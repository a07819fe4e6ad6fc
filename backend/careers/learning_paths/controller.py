"""Learning paths over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, Response, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from backend.careers.learning_paths import experiences, service
from backend.careers.learning_paths.reading import get_path, list_paths
from backend.careers.learning_paths.schemas import ExperienceRequest, PathChange, PathList, PathRequest, PathShown
from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.people.core.access import Viewer

PersonQuery = Annotated[UUID | None, QueryParameter(description="Id of the person whose progress; none: one's own.")]


class LearningPathsController(Controller):
    """Ways to a role or a competency that talent partners have laid out."""

    path = "/api/learning-paths"
    tags = ("Learning",)

    @get(operation_id="listLearningPaths")
    async def list_paths(self, viewer: NamedDependency[Viewer]) -> PathList:
        """List the paths by title, and how far the viewer is on each."""
        return await list_paths(by=viewer)

    @post(operation_id="createLearningPath", opt={"idempotent": True})
    async def create(self, data: JSONBody[PathRequest], viewer: NamedDependency[Viewer]) -> Response[PathShown]:
        """Lay out a path, which people find at once."""
        return versioned(await service.add_path(request=data, by=viewer), 201)

    @get("/{path_id:uuid}", operation_id="getLearningPath", opt={"problems": (404,)})
    async def get_one(
        self, path_id: FromPath[UUID], viewer: NamedDependency[Viewer], person: PersonQuery = None
    ) -> Response[PathShown]:
        """Give a path with its stages, and how far the viewer is, or somebody whose learning they may see."""
        return versioned(await get_path(path_id=path_id, person_id=person, by=viewer))

    @put("/{path_id:uuid}", operation_id="updateLearningPath", opt={"problems": (404, 412)})
    async def change(
        self,
        path_id: FromPath[UUID],
        data: JSONBody[PathChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[PathShown]:
        """Change a path, or whether it is offered. It can be taken back for a while."""
        version = required_version(if_match)
        return versioned(await service.change_path(path_id=path_id, change=data, version=version, by=viewer))

    @put("/{path_id:uuid}/experiences", operation_id="sayExperience", opt={"problems": (404,)})
    async def say_experience(
        self, path_id: FromPath[UUID], data: JSONBody[ExperienceRequest], viewer: NamedDependency[Viewer]
    ) -> Response[PathShown]:
        """Say that one has gone through an experience of a path, or has not after all. It proves no level."""
        return versioned(await experiences.say_experience(path_id=path_id, request=data, by=viewer))
