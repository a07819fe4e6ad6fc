"""The palette's search over HTTP."""

from typing import Annotated

from litestar import Controller, get
from litestar.di import NamedDependency
from litestar.params import QueryParameter

from backend.people.core.access import Viewer
from backend.people.search import service
from backend.people.search.schemas import HitList

Typed = Annotated[
    str, QueryParameter(max_length=200, description="Beginnings of words, in any case, with or without accents.")
]


class SearchController(Controller):
    """Find anything by name."""

    path = "/api/search"
    tags = ("Search",)

    @get(operation_id="search")
    async def search(self, q: Typed, viewer: NamedDependency[Viewer]) -> HitList:
        """Find people, positions and units; 20 at most."""
        return HitList(items=await service.find(q=q, by=viewer))
