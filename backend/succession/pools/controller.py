"""Talent pools over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, Response, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath, JSONBody, QueryParameter

from backend.kit.http.conditions import IfMatch, required_version, versioned
from backend.people.core.access import Viewer
from backend.succession.pools import service
from backend.succession.pools.reading import get_pool, list_pools
from backend.succession.pools.schemas import MemberRequest, MembershipEnd, Pool, PoolChange, PoolList, PoolRequest

RoleQuery = Annotated[
    str | None,
    QueryParameter(max_length=100, description="Code of a role of the family to measure all by; none: the nearest."),
]


class PoolsController(Controller):
    """People of promise for a role family; nobody sees that they are in a pool themselves."""

    path = "/api/succession/pools"
    tags = ("Succession",)

    @get(operation_id="listPools")
    async def list_all(self, viewer: NamedDependency[Viewer]) -> PoolList:
        """List the pools, and how many in each the viewer sees."""
        return await list_pools(by=viewer)

    @post(operation_id="createPool", opt={"idempotent": True, "problems": (409,)})
    async def add(self, data: JSONBody[PoolRequest], viewer: NamedDependency[Viewer]) -> Response[Pool]:
        """Make a pool."""
        return versioned(await service.add_pool(request=data, by=viewer), 201)

    @get("/{pool_id:uuid}", operation_id="getPool", opt={"problems": (404, 422)})
    async def get_one(
        self, pool_id: FromPath[UUID], viewer: NamedDependency[Viewer], role: RoleQuery = None
    ) -> Response[Pool]:
        """Give a pool with those in it whom the viewer sees, the nearest to ready first, and what each still lacks."""
        return versioned(await get_pool(pool_id=pool_id, role=role, by=viewer))

    @put("/{pool_id:uuid}", operation_id="updatePool")
    async def change(
        self,
        pool_id: FromPath[UUID],
        data: JSONBody[PoolChange],
        viewer: NamedDependency[Viewer],
        if_match: IfMatch = None,
    ) -> Response[Pool]:
        """Change a pool, close it or open it again."""
        version = required_version(if_match)
        return versioned(await service.change_pool(pool_id=pool_id, change=data, version=version, by=viewer))

    @post("/{pool_id:uuid}/members", operation_id="addPoolMember", opt={"idempotent": True, "problems": (404, 409)})
    async def add_member(
        self, pool_id: FromPath[UUID], data: JSONBody[MemberRequest], viewer: NamedDependency[Viewer]
    ) -> Response[Pool]:
        """Take somebody in, who is told nothing of it."""
        return versioned(await service.add_member(pool_id=pool_id, request=data, by=viewer), 201)

    @post(
        "/{pool_id:uuid}/members/{membership_id:uuid}/end",
        operation_id="endPoolMembership",
        status_code=200,
        opt={"problems": (404,)},
    )
    async def end(
        self,
        pool_id: FromPath[UUID],
        membership_id: FromPath[UUID],
        data: JSONBody[MembershipEnd],
        viewer: NamedDependency[Viewer],
    ) -> Response[Pool]:
        """Let somebody go; that they were in it stays on record."""
        return versioned(
            await service.end_membership(pool_id=pool_id, membership_id=membership_id, end=data, by=viewer)
        )
