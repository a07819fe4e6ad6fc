"""What people say of resources and reach after them, counted: ratings at once, outcomes every night."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.careers.assessments.held import statements_about
from backend.careers.core.held import Statement
from backend.careers.core.quality import Voices, quality_of, reached_after
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.work.apart import each_apart

_RATINGS = """
UPDATE learning_resource r SET ratings = s.ratings, stars = s.stars
FROM (SELECT i.id, count(g.id) AS ratings, coalesce(sum(g.stars), 0) AS stars FROM unnest($1::uuid[]) AS i (id)
      LEFT JOIN learning_rating g ON g.resource_id = i.id AND EXISTS (
          SELECT FROM learning_completion c WHERE c.resource_id = g.resource_id AND c.person_id = g.person_id)
      GROUP BY i.id) s
WHERE r.id = s.id RETURNING r.id, r.ratings, r.stars, r.learners, r.reached
"""

_LOCK = "SELECT FROM learning_resource WHERE id = ANY ($1) ORDER BY id FOR NO KEY UPDATE"

_FIRST = """
SELECT c.person_id, min(c.done_on) AS done_on FROM learning_completion c
WHERE c.resource_id = $1 GROUP BY c.person_id ORDER BY c.person_id
"""

_OUTCOMES = """
SELECT c.code, o.level FROM learning_outcome o JOIN competency c ON c.id = o.competency_id WHERE o.resource_id = $1
"""

PEOPLE_AT_ONCE = 500


async def lock_resources(resource_ids: Iterable[UUID]) -> None:
    """Let nobody else count resources, or complete them by file, until the open transaction ends.

    They are locked in one order, so that two who lock several never wait for each other; their keys stay free, so that
    whoever names one of them does not wait.
    """
    await current_connection().execute(_LOCK, list(resource_ids))


async def count_ratings(resource_ids: Sequence[UUID]) -> None:
    """Count ratings anew within the open transaction, and what follows for quality.

    They are locked first: who counted without would not see what another commits meanwhile, and overwrite their count.
    """
    connection = current_connection()
    await lock_resources(resource_ids)
    rows = await connection.fetch(_RATINGS, list(resource_ids))
    await connection.executemany(
        "UPDATE learning_resource SET quality = $2 WHERE id = $1",
        [(row["id"], quality_of(_voices(row))) for row in rows],
    )


async def count_outcomes() -> int:
    """Count anew who reached the level of a resource after it.

    Returns
    -------
    How many resources were looked at.
    """
    rows = await fetch(
        "SELECT r.id FROM learning_resource r WHERE EXISTS (SELECT FROM learning_completion c "
        "WHERE c.resource_id = r.id) OR r.learners > 0 ORDER BY r.id"
    )
    return await each_apart("counting the outcomes of resources", rows, _count)


async def _count(row: Mapping[str, Any]) -> None:
    resource_id = row["id"]
    outcomes = await fetch(_OUTCOMES, resource_id)
    codes = [each["code"] for each in outcomes]
    learners = reached = 0
    first = await fetch(_FIRST, resource_id)
    for start in range(0, len(first), PEOPLE_AT_ONCE):
        some = first[start : start + PEOPLE_AT_ONCE]
        about = await statements_about([each["person_id"] for each in some], codes)
        found = [_found(each, outcomes, about.get(each["person_id"], ())) for each in some]
        learners += sum(each is not None for each in found)
        reached += sum(each is True for each in found)
    async with write_transaction() as connection:
        await connection.execute(
            "UPDATE learning_resource SET learners = $2, reached = $3 WHERE id = $1", resource_id, learners, reached
        )
        await count_ratings([resource_id])


def _found(
    completion: Mapping[str, Any], outcomes: Sequence[Mapping[str, Any]], statements: Sequence[Statement]
) -> bool | None:
    """Tell whether somebody reached any of the levels that they were below; a person counts once."""
    found = [reached_after(statements, each["code"], each["level"], completion["done_on"]) for each in outcomes]
    return any(found) if any(each is not None for each in found) else None


def _voices(row: Mapping[str, Any]) -> Voices:
    return Voices(ratings=row["ratings"], stars=row["stars"], learners=row["learners"], reached=row["reached"])
