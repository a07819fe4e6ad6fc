"""How pathways are read: by their person alone."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter

from backend.careers.competencies.schemas import CompetencyRef
from backend.careers.learning_paths.reading import completed_of
from backend.careers.pathways.schemas import Pathway, PathwayList, PathwaySummary, Way, WayRequest, WayStep
from backend.careers.resources.listing import ref_of
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer
from backend.people.references import RoleRef

WAYS = TypeAdapter(list[WayRequest])

_PATHWAYS = """
SELECT p.*, p.ways::text AS ways_text, r.code AS role_code, r.name AS role_name, m.name AS competency_name
FROM learning_pathway p LEFT JOIN role r ON r.id = p.role_id LEFT JOIN competency m ON m.id = p.competency_id
"""


async def list_pathways(*, by: Viewer) -> PathwayList:
    """Give the viewer's own pathways, those that they are on first."""
    rows = await fetch(
        f"{_PATHWAYS} WHERE p.person_id = $1 ORDER BY p.state <> 'active', p.begun_on DESC, p.id DESC", by.person_id
    )
    ways = [WAYS.validate_json(row["ways_text"]) for row in rows]
    resources, done = await _named([way for some in ways for way in some], by.person_id)
    return PathwayList(
        items=[
            PathwaySummary(**_summary(row, [_way(each, resources, done) for each in some]))
            for row, some in zip(rows, ways, strict=True)
        ]
    )


async def get_pathway(*, pathway_id: UUID, by: Viewer) -> Pathway:
    """Give one of the viewer's own pathways.

    Raises
    ------
    NotFound : there is none of that id, or it is somebody else's.
    """
    row = await fetch_one(f"{_PATHWAYS} WHERE p.id = $1 AND p.person_id = $2", pathway_id, by.person_id)
    if row is None:
        raise NotFound("pathway")
    ways = WAYS.validate_json(row["ways_text"])
    resources, done = await _named(ways, by.person_id)
    shown = [_way(each, resources, done) for each in ways]
    return Pathway(**_summary(row, shown), ways=shown, version=row["version"], actions=["edit"])


async def _named(
    ways: Sequence[WayRequest], person_id: UUID | None
) -> tuple[Mapping[UUID, Mapping[str, Any]], Mapping[UUID, date]]:
    ids = [step.resource_id for way in ways for step in way.steps if step.resource_id]
    rows = await fetch("SELECT id, code, title, minutes FROM learning_resource WHERE id = ANY ($1)", ids)
    return {row["id"]: row for row in rows}, await completed_of(person_id, ids)


def _way(way: WayRequest, resources: Mapping[UUID, Mapping[str, Any]], done: Mapping[UUID, date]) -> Way:
    steps = [
        WayStep(
            key=each.key,
            resource=ref_of(resources[each.resource_id]) if each.resource_id else None,
            minutes=resources[each.resource_id]["minutes"] if each.resource_id else None,
            words=each.words,
            done_on=done.get(each.resource_id) if each.resource_id else each.done_on,
        )
        for each in way.steps
    ]
    return Way(
        key=way.key,
        kind=way.kind,
        title=way.title,
        steps=steps,
        done=sum(each.done_on is not None for each in steps),
        minutes=sum(each.minutes or 0 for each in steps if each.done_on is None),
    )


def _summary(row: Mapping[str, Any], ways: Sequence[Way]) -> dict[str, Any]:
    chosen = next((each for each in ways if each.key == row["chosen"]), None)
    return {
        **{name: row[name] for name in ("id", "level", "state", "begun_on", "chosen")},
        "competency": row["competency_id"] and CompetencyRef(id=row["competency_id"], name=row["competency_name"]),
        "role": row["role_id"] and RoleRef(id=row["role_id"], code=row["role_code"], name=row["role_name"]),
        "done": chosen.done if chosen else 0,
        "all": len(chosen.steps) if chosen else 0,
    }
