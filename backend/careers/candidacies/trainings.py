"""What candidates have gone through of the resources that the criteria of a certification name."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from backend.careers.candidacies.schemas import CountedCompletion
from backend.careers.core.criteria import Criteria, CriterionKind
from backend.careers.resources.listing import ref_of
from backend.kit.database.engine import fetch

_TRAININGS = """
SELECT r.id, r.code, r.title, max(c.done_on) AS done_on FROM learning_completion c
JOIN learning_resource r ON r.id = c.resource_id WHERE c.person_id = $1 AND r.code = ANY ($2)
GROUP BY r.id, r.code, r.title ORDER BY done_on DESC, r.code
"""


async def trainings_of(person_id: UUID, criteria: Criteria) -> Sequence[Mapping[str, Any]]:
    """Give the resources that criteria name and somebody has completed, with the last day each."""
    codes = criteria.resources
    return await fetch(_TRAININGS, person_id, sorted(codes)) if codes else ()


def counted_of(
    criteria: Criteria, trainings: Sequence[Mapping[str, Any]], since: date | None
) -> list[CountedCompletion]:
    """Give for which criterion each counts; what was completed before `since` counts for none."""
    return [
        CountedCompletion(criterion=each.key, resource=ref_of(row), done_on=row["done_on"])
        for each in criteria.each
        for row in trainings
        if each.kind is CriterionKind.TRAINING
        and row["code"] in each.resources
        and (since is None or row["done_on"] >= since)
    ]
