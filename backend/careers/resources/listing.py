"""How resources are read."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal
from uuid import UUID

from backend.careers.competencies.schemas import CompetencyRef
from backend.careers.core.learning_policy import KEEPING, ResourceState, keeping_actions, resource_actions
from backend.careers.core.quality import told
from backend.careers.core.small_groups import SMALLEST_GROUP
from backend.careers.resources.schemas import (
    Cost,
    OutcomeShown,
    OwnLearning,
    ProviderList,
    Resource,
    ResourceKind,
    ResourcePage,
    ResourceQuality,
    ResourceRef,
    ResourceShown,
    ResourceSort,
)
from backend.kit.database.engine import fetch
from backend.kit.database.filters import Filters
from backend.kit.database.pages import Listing, Sorting, read_one, read_page
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer
from backend.people.core.words import prefix_queries


@dataclass(frozen=True)
class ResourceFilter:
    """Which resources to give; `None` leaves a field out.

    Attributes
    ----------
    q : beginnings of words of title, provider or code, all of which must fit.
    level : that it brings people to at least, in `competency` where that is named.
    longest : minutes at most.
    done : whether the viewer has completed it.
    """

    q: str | None = None
    competency: UUID | None = None
    level: int | None = None
    longest: int | None = None
    cost: Literal["free", "paid"] | None = None
    provider: str | None = None
    kind: ResourceKind | None = None
    done: bool | None = None
    state: ResourceState = "offered"


_MEAN = f"CASE WHEN r.ratings < {SMALLEST_GROUP} THEN 0 ELSE r.stars * 1000 / r.ratings END"
"""The mean that is shown, in thousandths; nought where too few have rated to show any."""

NOT_DONE = OwnLearning(done_on=None, stars=None)

RESOURCES = Listing(
    table="learning_resource",
    alias="r",
    sorts={
        "title": Sorting("r.sort_name"),
        "minutes": Sorting("r.minutes", int),
        "rating": Sorting(_MEAN, int),
    },
    body=lambda _: "SELECT r.* FROM page r",
)

_OUTCOMES = """
SELECT o.resource_id, o.from_level, o.level, c.id, c.name FROM learning_outcome o
JOIN competency c ON c.id = o.competency_id WHERE o.resource_id = ANY ($1) ORDER BY c.sort_name, c.id
"""

_OWN = """
SELECT c.resource_id, max(c.done_on) AS done_on, min(g.stars) AS stars FROM learning_completion c
LEFT JOIN learning_rating g ON g.resource_id = c.resource_id AND g.person_id = c.person_id
WHERE c.person_id = $1 AND c.resource_id = ANY ($2) GROUP BY c.resource_id
"""

_DONE = "EXISTS (SELECT FROM learning_completion d WHERE d.resource_id = r.id AND d.person_id = {})"


async def list_resources(
    *, where: ResourceFilter, sort: ResourceSort, limit: int, cursor: str | None, by: Viewer
) -> ResourcePage:
    """Give a page of the catalogue; what is retired only those see who keep it."""
    page = await read_page(RESOURCES, _filters(where, by), sort=sort, limit=limit, cursor=cursor)
    items = await resources_of(page.rows, by=by)
    return ResourcePage(items=items, next_cursor=page.following, total=page.total, actions=keeping_actions(by))


async def get_resource(*, resource_id: UUID, by: Viewer, undo_id: UUID | None = None) -> ResourceShown:
    """Give one resource, also when it is retired: who has completed it finds it again.

    Raises
    ------
    NotFound : there is none of that id.
    """
    row = await read_one(RESOURCES, resource_id, Filters())
    if row is None:
        raise NotFound("resource")
    (resource,) = await resources_of([row], by=by)
    return ResourceShown(**dict(resource), undo_id=undo_id)


async def list_providers() -> ProviderList:
    """Give who offers resources, by name."""
    rows = await fetch("SELECT DISTINCT provider FROM learning_resource WHERE state = 'offered' ORDER BY provider")
    return ProviderList(items=[row["provider"] for row in rows])


async def resources_of(rows: Sequence[Mapping[str, Any]], *, by: Viewer) -> list[Resource]:
    """Give rows of resources as the viewer sees them, in their order."""
    ids = [row["id"] for row in rows]
    outcomes = await outcomes_of(ids)
    own = {each["resource_id"]: each for each in await fetch(_OWN, by.person_id, ids)}
    return [_shown(row, outcomes.get(row["id"], ()), own.get(row["id"]), by) for row in rows]


async def resources_coded(codes: Iterable[str]) -> list[ResourceRef]:
    """Name the resources of these codes, by title; a code that no resource has is left out."""
    rows = await fetch("SELECT * FROM learning_resource WHERE code = ANY ($1) ORDER BY sort_name, id", list(codes))
    return [ref_of(row) for row in rows]


async def outcomes_of(resource_ids: Iterable[UUID]) -> dict[UUID, list[OutcomeShown]]:
    """Give what resources bring people to; those that bring to nothing are left out."""
    found: dict[UUID, list[OutcomeShown]] = {}
    for row in await fetch(_OUTCOMES, list(resource_ids)):
        competency = CompetencyRef(id=row["id"], name=row["name"])
        shown = OutcomeShown(competency=competency, from_level=row["from_level"], level=row["level"])
        found.setdefault(row["resource_id"], []).append(shown)
    return found


def ref_of(row: Mapping[str, Any]) -> ResourceRef:
    """Name a resource by its row."""
    return ResourceRef(id=row["id"], code=row["code"], title=row["title"])


def cost_of(row: Mapping[str, Any]) -> Cost | None:
    """Give what a resource costs by its row."""
    return None if row["cost"] is None else Cost(amount=row["cost"], currency=row["currency"])


def quality_shown(row: Mapping[str, Any]) -> ResourceQuality:
    """Give what may be told of how good a resource is."""
    rating = told(row["stars"], row["ratings"])
    enough = row["learners"] >= SMALLEST_GROUP
    return ResourceQuality(
        rating=None if rating is None else round(float(rating), 1),
        ratings=row["ratings"] if rating is not None else None,
        reached=row["reached"] if enough else None,
        learners=row["learners"] if enough else None,
    )


def _filters(where: ResourceFilter, by: Viewer) -> Filters:
    filters = Filters()
    filters.add("r.state = {}", where.state if KEEPING.allows(by) else "offered")
    for query in prefix_queries(where.q or ""):
        filters.add("r.search @@ {}::text::tsquery", query)
    if where.competency is not None or where.level is not None:
        _add_outcome(filters, where)
    if where.longest is not None:
        filters.add("r.minutes <= {}", where.longest)
    if where.cost is not None:
        filters.add("(r.cost IS NULL) = {}", where.cost == "free")
    if where.provider is not None:
        filters.add("r.provider = {}", where.provider)
    if where.kind is not None:
        filters.add("r.kind = {}", where.kind)
    if where.done is not None:
        filters.add(f"({_DONE}) = {{}}", by.person_id, where.done)
    return filters


def _add_outcome(filters: Filters, where: ResourceFilter) -> None:
    filters.add(
        "EXISTS (SELECT FROM learning_outcome o WHERE o.resource_id = r.id "
        "AND ({}::uuid IS NULL OR o.competency_id = {}::uuid) AND o.level >= {})",
        *(where.competency, where.competency, where.level or 1),
    )


def _shown(
    row: Mapping[str, Any], outcomes: Iterable[OutcomeShown], own: Mapping[str, Any] | None, by: Viewer
) -> Resource:
    plain = ("id", "code", "title", "description", "link", "provider", "kind", "minutes", "state", "version")
    return Resource(
        **{name: row[name] for name in plain},
        cost=cost_of(row),
        outcomes=list(outcomes),
        quality=quality_shown(row),
        own=OwnLearning(done_on=own["done_on"], stars=own["stars"]) if own else NOT_DONE,
        actions=resource_actions(by, state=row["state"], is_done=own is not None),
    )
