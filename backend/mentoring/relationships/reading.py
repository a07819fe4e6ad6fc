"""How relationships are read."""

from collections.abc import Mapping
from itertools import groupby
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.mentoring.relationships.schemas import OwnRelationship, OwnRelationships
from backend.people.core.access import Viewer
from backend.people.organisation import in_force

_OWN = f"""
SELECT r.*, g.name AS programme_name, own.side AS own_side, y.person_id, y.side, p.name, t.title
FROM relationship r JOIN relationship_party own ON own.relationship_id = r.id AND own.person_id = $1
JOIN programme g ON g.id = r.programme_id
JOIN relationship_party y ON y.relationship_id = r.id AND y.person_id <> $1 JOIN person p ON p.id = y.person_id
LEFT JOIN incumbency i ON i.person_id = p.id AND {in_force("i", "$2")} LEFT JOIN position t ON t.id = i.position_id
WHERE $3::uuid IS NULL OR r.id = $3
ORDER BY r.state, r.began_at DESC, r.id, p.sort_name
"""


_MENTORS = """
SELECT EXISTS (
    SELECT FROM relationship r JOIN relationship_party o ON o.relationship_id = r.id AND o.side = 'mentor'
    JOIN relationship_party e ON e.relationship_id = r.id AND e.side = 'mentee'
    WHERE r.state = 'active' AND o.person_id = $1 AND e.person_id = $2
) AS is_mentor
"""


async def list_own_relationships(*, by: Viewer) -> OwnRelationships:
    """Give the viewer's relationships, those that go on first."""
    rows = await fetch(_OWN, by.person_id, today(), None)
    return OwnRelationships(items=[_own(list(group)) for _, group in groupby(rows, key=lambda row: row["id"])])


async def relationships_going_on(by: Viewer) -> dict[tuple[UUID, str], list[dict[str, Any]]]:
    """Give the viewer's relationships that go on, by programme and by the side on which they take part."""
    found: dict[tuple[UUID, str], list[dict[str, Any]]] = {}
    for each in (await list_own_relationships(by=by)).items:
        if each.state == "active":
            met = {"id": each.id, "others": [other.person for other in each.others], "began_at": each.began_at}
            found.setdefault((each.programme_id, each.side), []).append(met)
    return found


async def get_own_relationship(*, relationship_id: UUID, by: Viewer) -> OwnRelationship:
    """Give one of the viewer's relationships.

    Raises
    ------
    NotFound : there is none of that id to the viewer.
    """
    rows = await fetch(_OWN, by.person_id, today(), relationship_id)
    if not rows:
        raise NotFound("relationship")
    return _own(rows)


def _own(rows: Any) -> OwnRelationship:
    first: Mapping[str, Any] = rows[0]
    return OwnRelationship.model_validate(
        {
            **{name: first[name] for name in ("id", "programme_id", "programme_name", "state", "version")},
            **{name: first[name] for name in ("began_at", "ended_at")},
            "side": first["own_side"],
            "others": [
                {"person": {"id": row["person_id"], "name": row["name"]}, "title": row["title"], "side": row["side"]}
                for row in rows
            ],
            "actions": ["end"] if first["state"] == "active" else [],
        }
    )


async def is_mentor_of(mentor_id: UUID, mentee_id: UUID) -> bool:
    """Whether a relationship in force joins the two, one as the mentor of the other."""
    row = await fetch_one(_MENTORS, mentor_id, mentee_id)
    return row["is_mentor"]
