"""Enter resources, change them, and say how good they were."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import asyncpg

from backend.careers.competencies.listing import competencies_of
from backend.careers.competencies.scales import expect_levels
from backend.careers.core.learning_policy import KEEPING
from backend.careers.core.quality import Voices, quality_of
from backend.careers.keeping import expect_unchanged, note_change
from backend.careers.resources.counting import count_ratings
from backend.careers.resources.listing import get_resource
from backend.careers.resources.schemas import (
    OutcomeRequest,
    ResourceChange,
    ResourceRequest,
    ResourceShown,
    ResourceTerms,
)
from backend.kit.audit.service import Subject, record
from backend.kit.clock import now
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotAllowed, NotFound, Stale
from backend.kit.identifiers import new_id
from backend.people.actors import acting
from backend.people.core.access import Viewer
from backend.people.core.words import search_text, sort_name
from backend.people.standing import expect_allowed

UNRATED = quality_of(Voices())
"""The quality of whatever nobody has tried."""

_INSERT = """
INSERT INTO learning_resource (id, code, title, description, link, provider, kind, minutes, cost, currency, sort_name,
                               search_text, state, ratings, stars, learners, reached, quality, version)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 'offered', 0, 0, 0, 0, $13, 1)
"""

_UPDATE = """
UPDATE learning_resource SET title = $2, description = $3, link = $4, provider = $5, kind = $6, minutes = $7, cost = $8,
    currency = $9, sort_name = $10, search_text = $11, state = $12, version = version + 1
WHERE id = $1 RETURNING version
"""

_RATE = """
INSERT INTO learning_rating (id, resource_id, person_id, stars, rated_at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (resource_id, person_id) DO UPDATE SET stars = $4, rated_at = $5
"""


async def add_resource(*, request: ResourceRequest, by: Viewer) -> ResourceShown:
    """Enter a resource, which people find at once.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    Invalid : a code that one has already, or an outcome that there is not.
    """
    expect_allowed(KEEPING, by)
    await _expect_outcomes(request.outcomes)
    resource_id = new_id()
    async with write_transaction():
        await insert_resource(resource_id, request)
        subject = Subject("learning resource", resource_id, request.title)
        await record(by=acting(by), action="resource.added", subject=subject, detail={"code": request.code})
    return await get_resource(resource_id=resource_id, by=by)


async def insert_resource(resource_id: UUID, request: ResourceRequest) -> None:
    """Write a new resource within the open transaction; the caller records it.

    Raises
    ------
    Invalid : a code that one has already; the transaction cannot go on after it.
    """
    try:
        terms = _terms(request, request.code)
        await current_connection().execute(_INSERT, resource_id, request.code, *terms, UNRATED)
    except asyncpg.UniqueViolationError:
        raise Invalid(FieldError("code", "Another resource has this code already.")) from None
    await _put_outcomes(resource_id, request.outcomes)


async def change_resource(*, resource_id: UUID, change: ResourceChange, version: int, by: Viewer) -> ResourceShown:
    """Change what a resource is, or whether it is offered. It can be taken back for a while.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    NotFound : there is none of that id.
    Stale : somebody changed it since `version`.
    Invalid : an outcome that there is not.
    """
    expect_allowed(KEEPING, by)
    await _expect_outcomes(change.outcomes)
    async with write_transaction():
        row = await _lock(resource_id)
        if row["version"] != version:
            raise Stale(await get_resource(resource_id=resource_id, by=by))
        before = await _read_terms(row)
        changed = await _write(row, change)
        undo_id = await note_change(
            action="resource.changed",
            subject=Subject("learning resource", resource_id, change.title),
            detail={"code": row["code"], "state": change.state},
            version=changed,
            before=before,
            by=by,
        )
    return await get_resource(resource_id=resource_id, by=by, undo_id=undo_id)


async def take_back_change(payload: Mapping[str, Any], _by: Viewer) -> None:
    """Undo a change within the open transaction.

    Raises
    ------
    Conflict : the resource was changed since.
    """
    row = await _lock(UUID(payload["id"]))
    expect_unchanged(row, payload, "resource")
    await _write(row, ResourceChange.model_validate(payload["before"]))


async def rate_resource(*, resource_id: UUID, stars: int | None, by: Viewer) -> ResourceShown:
    """Say how good a resource was, once and for as long as one does not say otherwise; null takes it back.

    Raises
    ------
    NotAllowed : nobody employed stands behind the viewer's account.
    NotFound : there is none of that id.
    Conflict : the viewer has not completed it.
    """
    if by.person_id is None:
        raise NotAllowed
    async with write_transaction() as connection:
        row = await _lock(resource_id)
        if (
            await fetch_one(
                "SELECT id FROM learning_completion WHERE person_id = $1 AND resource_id = $2 LIMIT 1",
                *(by.person_id, resource_id),
            )
            is None
        ):
            raise Conflict("Complete it first: only those who have gone through it say how good it is.")
        if stars is None:
            await connection.execute(
                "DELETE FROM learning_rating WHERE resource_id = $1 AND person_id = $2", resource_id, by.person_id
            )
        else:
            await connection.execute(_RATE, new_id(), resource_id, by.person_id, stars, now())
        await count_ratings([resource_id])
        subject = Subject("learning resource", resource_id, row["title"])
        await record(by=acting(by), action="resource.rated", subject=subject, detail={"code": row["code"]})
    return await get_resource(resource_id=resource_id, by=by)


async def _lock(resource_id: UUID) -> Mapping[str, Any]:
    row = await current_connection().fetchrow("SELECT * FROM learning_resource WHERE id = $1 FOR UPDATE", resource_id)
    if row is None:
        raise NotFound("resource")
    return row


async def _read_terms(row: Mapping[str, Any]) -> dict[str, Any]:
    """Give what a resource is as a request would say it."""
    outcomes = await fetch(
        "SELECT competency_id, from_level, level FROM learning_outcome WHERE resource_id = $1 ORDER BY competency_id",
        row["id"],
    )
    plain = ("title", "description", "link", "provider", "kind", "minutes", "state")
    terms = {
        **{name: row[name] for name in plain},
        "cost": row["cost"] and {"amount": row["cost"], "currency": row["currency"]},
        "outcomes": [dict(each) for each in outcomes],
    }
    return ResourceChange.model_validate(terms).model_dump(mode="json")


async def _write(row: Mapping[str, Any], change: ResourceChange) -> int:
    connection = current_connection()
    version = await connection.fetchval(_UPDATE, row["id"], *_terms(change, row["code"]), change.state)
    await connection.execute("DELETE FROM learning_outcome WHERE resource_id = $1", row["id"])
    await _put_outcomes(row["id"], change.outcomes)
    return version or 0


async def _put_outcomes(resource_id: UUID, outcomes: Sequence[OutcomeRequest]) -> None:
    await current_connection().executemany(
        "INSERT INTO learning_outcome (id, resource_id, competency_id, from_level, level) VALUES ($1, $2, $3, $4, $5)",
        [(new_id(), resource_id, each.competency_id, each.from_level, each.level) for each in outcomes],
    )


def _terms(terms: ResourceTerms, code: str) -> tuple[object, ...]:
    cost = terms.cost
    return (
        *(terms.title, terms.description, terms.link, terms.provider, terms.kind, terms.minutes),
        *(cost and cost.amount, cost and cost.currency),
        *(sort_name(terms.title), search_text(terms.title, terms.provider, code)),
    )


async def _expect_outcomes(outcomes: Sequence[OutcomeRequest]) -> None:
    known = await competencies_of([each.competency_id for each in outcomes])
    unknown = [place for place, each in enumerate(outcomes) if each.competency_id not in known]
    if unknown:
        message = "There is no such competency. Choose one that is listed."
        raise Invalid(*(FieldError(f"outcomes.{place}.competency_id", message) for place in unknown))
    await expect_levels({f"outcomes.{place}.level": (o.competency_id, o.level) for place, o in enumerate(outcomes)})
