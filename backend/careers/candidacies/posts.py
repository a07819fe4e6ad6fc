"""Where candidates were, and for which criteria of a certification that counts as experience."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from backend.careers.candidacies.schemas import CountedPost
from backend.careers.core.criteria import Criteria, CriterionKind, Stretch, counts_as_experience
from backend.kit.clock import today
from backend.kit.database.engine import fetch

_POSTS = """
SELECT e.code AS role, e.family, o.title, i.valid_from, i.valid_to FROM incumbency i
JOIN position o ON o.id = i.position_id LEFT JOIN role e ON e.id = o.role_id
WHERE i.person_id = $1 ORDER BY i.valid_from DESC, o.code
"""


async def posts_of(person_id: UUID) -> Sequence[Mapping[str, Any]]:
    """Give the positions that somebody held, holds or is to hold, the latest first."""
    return await fetch(_POSTS, person_id)


def stretches_of(posts: Sequence[Mapping[str, Any]]) -> list[Stretch]:
    """Give posts as what criteria are compared with."""
    return [Stretch(each["role"], each["family"], each["valid_from"], each["valid_to"]) for each in posts]


def counted_posts(criteria: Criteria, posts: Sequence[Mapping[str, Any]], since: date | None) -> list[CountedPost]:
    """Give for which criterion each counts; time before `since` counts for none."""
    begun = [each for each in posts if each["valid_from"] <= today()]
    return [
        CountedPost(
            criterion=criterion.key,
            title=post["title"],
            since=max(post["valid_from"], since or post["valid_from"]),
            until=None if post["valid_to"] is None or post["valid_to"] > today() else post["valid_to"],
        )
        for criterion in criteria.each
        for post in begun
        if criterion.kind is CriterionKind.EXPERIENCE
        and counts_as_experience(criterion, post["role"], post["family"])
        and (since is None or post["valid_to"] is None or post["valid_to"] > since)
    ]
