"""The bench over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.params import QueryParameter

from backend.kit.http.paging import Cursor, Limit
from backend.people.core.access import Viewer
from backend.succession.bench.schemas import Bench, BenchSort
from backend.succession.bench.service import BenchQuery, get_bench

Within = Annotated[
    str | None,
    QueryParameter(max_length=40, description="Code of the tier up to which candidates count; the latest unless said."),
]
OrgUnit = Annotated[UUID | None, QueryParameter(description="Seats of a unit and of what is part of it alone.")]
Sort = Annotated[BenchSort, QueryParameter(description="By how little there is to spare, or by title.")]


class BenchController(Controller):
    """What the bench can do."""

    path = "/api/succession/bench"
    tags = ("Succession",)

    @get(operation_id="getBench")
    async def get_one(
        self,
        viewer: NamedDependency[Viewer],
        within: Within = None,
        org_unit: OrgUnit = None,
        sort: Sort = "need",
        limit: Limit = 50,
        cursor: Cursor = None,
    ) -> Bench:
        """Give how many critical seats can be filled at the same time, why not more, and whom that hangs on.

        Each figure holds however the seats are filled. It is worked out on what the viewer may see.
        """
        return await get_bench(query=BenchQuery(within, org_unit, sort, limit, cursor), by=viewer)
