"""How competencies are read."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.careers.competencies.scales import levels_of
from backend.careers.competencies.schemas import Competency, CompetencyRef
from backend.careers.core.framework import Framework
from backend.careers.frameworks.store import published_frameworks
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.filters import Filters
from backend.kit.database.pages import Listing, Sorting, read_page
from backend.kit.errors import FieldError, Invalid, NotFound
from backend.people.core.words import prefix_queries

COMPETENCIES = Listing(
    table="competency",
    alias="c",
    sorts={"name": Sorting("c.sort_name")},
    body=lambda _: "SELECT c.id, c.code, c.name, c.area, c.description, c.sort_key FROM page c",
)


async def list_competencies(
    *, q: str | None, limit: int, cursor: str | None
) -> tuple[list[Competency], str | None, int | None]:
    """Give a page of competencies by name, the cursor of the next, and on the first page how many there are."""
    filters = Filters()
    filters.add("c.state = {}", "current")
    for query in prefix_queries(q or ""):
        filters.add("c.search @@ {}::text::tsquery", query)
    page = await read_page(COMPETENCIES, filters, sort="name", limit=limit, cursor=cursor)
    frameworks = await published_frameworks()
    return [_shown(row, frameworks) for row in page.rows], page.following, page.total


async def get_competency(*, competency_id: UUID) -> Competency:
    """Give one competency, of those that are retired too.

    Raises
    ------
    NotFound : there is none of that id.
    """
    row = await fetch_one("SELECT * FROM competency WHERE id = $1", competency_id)
    if row is None:
        raise NotFound("competency")
    return _shown(row, await published_frameworks())


async def competencies_of(ids: Sequence[UUID]) -> dict[UUID, CompetencyRef]:
    """Find competencies by their ids; those that are none are left out."""
    rows = await fetch("SELECT id, name FROM competency WHERE id = ANY ($1) ORDER BY sort_name, id", list(ids))
    return {row["id"]: CompetencyRef(id=row["id"], name=row["name"]) for row in rows}


async def expect_competencies(ids: Sequence[UUID], field: str) -> None:
    """Make sure that each id is one of a competency.

    Raises
    ------
    Invalid : one is not, under the name `field`.
    """
    if set(ids) - set(await competencies_of(ids)):
        raise Invalid(FieldError(field, "There is no such competency. Choose one that is listed."))


def _shown(row: Mapping[str, Any], frameworks: Sequence[Framework]) -> Competency:
    plain = {name: row[name] for name in ("id", "code", "name", "area", "description")}
    return Competency(**plain, levels=levels_of(row["code"], frameworks))
