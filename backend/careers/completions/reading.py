"""How completions are read."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.careers.assessments.standing import expect_seen
from backend.careers.completions.schemas import Completion, CompletionList
from backend.careers.core.learning_policy import completion_actions
from backend.careers.resources.listing import outcomes_of
from backend.careers.resources.schemas import ResourceRef
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.people.core.access import Relation, Viewer

_COMPLETIONS = """
SELECT c.*, r.code, r.title, r.kind, r.provider, coalesce(c.minutes, r.minutes) AS took
FROM learning_completion c JOIN learning_resource r ON r.id = c.resource_id
WHERE c.person_id = $1 ORDER BY c.done_on DESC, c.recorded_at DESC, c.id DESC
"""


async def list_completions(*, person_id: UUID, by: Viewer, undo_id: UUID | None = None) -> CompletionList:
    """Give what somebody has completed, the latest first.

    Raises
    ------
    NotFound : there is nobody of that id whose completions the viewer may see.
    """
    seen = await expect_seen(person_id, today(), by=by)
    rows = await fetch(_COMPLETIONS, person_id)
    outcomes = await outcomes_of({row["resource_id"] for row in rows})
    return CompletionList(
        person=seen.person,
        items=[_shown(row, outcomes.get(row["resource_id"], []), seen.relation, by) for row in rows],
        minutes=sum(row["took"] for row in rows),
        undo_id=undo_id,
    )


def _shown(row: Mapping[str, Any], outcomes: Any, relation: Relation, by: Viewer) -> Completion:
    plain = ("id", "kind", "provider", "done_on", "score", "note", "link", "source", "recorded_by", "recorded_at")
    return Completion(
        **{name: row[name] for name in plain},
        resource=ResourceRef(id=row["resource_id"], code=row["code"], title=row["title"]),
        outcomes=outcomes,
        minutes=row["took"],
        actions=completion_actions(by, relation, row["source"], row["recorder_id"]),
    )
