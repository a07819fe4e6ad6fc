"""Competencies over HTTP."""

from typing import Annotated
from uuid import UUID

from litestar import Controller, get
from litestar.params import FromPath, QueryParameter

from backend.careers.competencies.listing import get_competency, list_competencies
from backend.careers.competencies.schemas import Competency
from backend.kit.http.paging import Cursor, Limit
from backend.kit.schemas import Page

Query = Annotated[str | None, QueryParameter(max_length=200, description="Beginnings of words of name, code or area.")]


class CompetenciesController(Controller):
    """What people can know and learn."""

    path = "/api/competencies"
    tags = ("Competencies",)

    @get(operation_id="listCompetencies")
    async def list_competencies(self, q: Query = None, limit: Limit = 50, cursor: Cursor = None) -> Page[Competency]:
        """List competencies by name; the first page says how many there are."""
        rows, following, total = await list_competencies(q=q, limit=limit, cursor=cursor)
        return Page[Competency](items=rows, next_cursor=following, total=total)

    @get("/{competency_id:uuid}", operation_id="getCompetency", opt={"problems": (404,)})
    async def get_competency(self, competency_id: FromPath[UUID]) -> Competency:
        """Read a competency with what its levels are called and look like; of a retired one too."""
        return await get_competency(competency_id=competency_id)
