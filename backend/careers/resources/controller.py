"""Resources over HTTP."""

from typing import Annotated, Literal
from uuid import UUID

from litestar import Controller, Response, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from backend.careers.core.learning_policy import ResourceState
from backend.careers.resources import service
from backend.careers.resources.listing import ResourceFilter, get_resource, list_providers, list_resources
from backend.careers.resources.schemas import (
    LONGEST,
    ProviderList,
    RatingRequest,
    ResourceChange,
    ResourceKind,
    ResourcePage,
    ResourceRequest,
    ResourceShown,
    ResourceSort,
)
from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.kit.http.paging import Cursor, Limit
from backend.people.core.access import Viewer

Query = Annotated[
    str | None, QueryParameter(max_length=200, description="Beginnings of words of title, provider or code.")
]
CompetencyFilter = Annotated[UUID | None, QueryParameter(description="Id of a competency that it leads to.")]
LevelFilter = Annotated[int | None, QueryParameter(ge=1, le=20, description="The level that it leads to at least.")]
LongestFilter = Annotated[int | None, QueryParameter(ge=1, le=LONGEST, description="Minutes that it takes at most.")]
CostFilter = Annotated[Literal["free", "paid"] | None, QueryParameter(description="Whether it costs anything.")]
ProviderFilter = Annotated[str | None, QueryParameter(max_length=100, description="Exactly this one.")]
KindFilter = Annotated[ResourceKind | None, QueryParameter(description="What sort of thing it is.")]
DoneFilter = Annotated[bool | None, QueryParameter(description="Whether the viewer has completed it.")]
StateFilter = Annotated[
    ResourceState, QueryParameter(name="state", description="What is retired, talent partners alone are shown.")
]
Sort = Annotated[ResourceSort, QueryParameter(description="By what; with `-` before it the other way round.")]


class ResourcesController(Controller):
    """What people learn from."""

    path = "/api/learning-resources"
    tags = ("Learning",)

    @get(operation_id="listLearningResources")
    async def list_resources(
        self,
        viewer: NamedDependency[Viewer],
        q: Query = None,
        competency: CompetencyFilter = None,
        level: LevelFilter = None,
        longest: LongestFilter = None,
        cost: CostFilter = None,
        provider: ProviderFilter = None,
        kind: KindFilter = None,
        done: DoneFilter = None,
        resource_state: StateFilter = "offered",
        sort: Sort = "-rating",
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> ResourcePage:
        """List what there is to learn from; the first page says how much there is under the filters."""
        where = ResourceFilter(q, competency, level, longest, cost, provider, kind, done, resource_state)
        return await list_resources(where=where, sort=sort, limit=limit, cursor=cursor, by=viewer)

    @get("/providers", operation_id="listLearningProviders")
    async def providers(self) -> ProviderList:
        """List who offers something."""
        return await list_providers()

    @post(operation_id="createLearningResource", opt={"idempotent": True})
    async def create(self, data: JSONBody[ResourceRequest], viewer: NamedDependency[Viewer]) -> Response[ResourceShown]:
        """Enter a resource, which people find at once."""
        return versioned(await service.add_resource(request=data, by=viewer), 201)

    @get("/{resource_id:uuid}", operation_id="getLearningResource", opt={"problems": (404,)})
    async def get_one(self, resource_id: FromPath[UUID], viewer: NamedDependency[Viewer]) -> Response[ResourceShown]:
        """Give one resource, also when it is retired."""
        return versioned(await get_resource(resource_id=resource_id, by=viewer))

    @put("/{resource_id:uuid}", operation_id="updateLearningResource", opt={"problems": (404, 412)})
    async def change(
        self,
        resource_id: FromPath[UUID],
        data: JSONBody[ResourceChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[ResourceShown]:
        """Change what a resource is, or whether it is offered. It can be taken back for a while."""
        version = required_version(if_match)
        changed = await service.change_resource(resource_id=resource_id, change=data, version=version, by=viewer)
        return versioned(changed)

    @put("/{resource_id:uuid}/rating", operation_id="rateLearningResource", opt={"problems": (404, 409)})
    async def rate(
        self, resource_id: FromPath[UUID], data: JSONBody[RatingRequest], viewer: NamedDependency[Viewer]
    ) -> Response[ResourceShown]:
        """Say how good a resource was that the viewer has completed; null takes it back."""
        return versioned(await service.rate_resource(resource_id=resource_id, stars=data.stars, by=viewer))
