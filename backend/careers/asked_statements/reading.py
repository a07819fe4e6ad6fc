"""How statements that are asked for are read."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.careers.asked_statements.schemas import AskedCompetency, AskedStatement, AskedStatementList
from backend.careers.assessments.standing import expect_seen, expect_seen_behind
from backend.careers.competencies.scales import levels_of
from backend.careers.competencies.schemas import CompetencyRef
from backend.careers.core.asking_policy import ASKING, asked_actions, state_on
from backend.careers.core.framework import Framework
from backend.careers.frameworks.store import published_frameworks
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.errors import NotFound
from backend.people.core.access import Relation, Viewer
from backend.people.references import PersonRef

NOUN = "statement that is asked for"

_ROWS = """
SELECT s.*, p.name AS person_name, a.name AS asked_name, k.name AS asker_name FROM asked_statement s
JOIN person p ON p.id = s.person_id JOIN person a ON a.id = s.asked_id JOIN person k ON k.id = s.asker_id
WHERE {} ORDER BY s.asked_at DESC, s.id DESC LIMIT 100
"""

SAID = """
LEFT JOIN assessment a ON a.id = i.assessment_id AND NOT EXISTS (SELECT FROM assessment w WHERE w.retracts_id = a.id)
"""
"""What was said of one of the competencies, unless it was withdrawn since."""

_ITEMS = f"""
SELECT i.asked_statement_id, c.id, c.code, c.name, a.level, a.confidence, a.evidence FROM asked_competency i
JOIN competency c ON c.id = i.competency_id {SAID}
WHERE i.asked_statement_id = ANY ($1) ORDER BY i.place
"""


async def list_asked_about(*, person_id: UUID, by: Viewer) -> AskedStatementList:
    """Give what others are asked to say about somebody.

    Raises
    ------
    NotFound : there is nobody of that id whose competencies the viewer may see.
    """
    seen = await expect_seen(person_id, today(), by=by)
    rows = await fetch(_ROWS.format("s.person_id = $1"), person_id)
    return AskedStatementList(
        items=await _shown(rows, {person_id: seen.relation}, by),
        actions=["ask"] if ASKING.allows(by, seen.relation) else [],
    )


async def list_asked_of(*, by: Viewer) -> AskedStatementList:
    """Give what the viewer is asked to say about others."""
    rows = await fetch(_ROWS.format("s.asked_id = $1"), by.person_id)
    return AskedStatementList(items=await _shown(rows, {}, by), actions=[])


async def get_asked(*, asked_statement_id: UUID, by: Viewer) -> AskedStatement:
    """Give one that the viewer is asked for, or about somebody whose competencies they may see.

    Raises
    ------
    NotFound : there is none of that id for the viewer.
    """
    rows = await fetch(_ROWS.format("s.id = $1"), asked_statement_id)
    if not rows:
        raise NotFound(NOUN)
    (row,) = rows
    relations: dict[UUID, Relation] = {}
    if row["asked_id"] != by.person_id:
        relations[row["person_id"]] = (await expect_seen_behind(NOUN, row["person_id"], by=by)).relation
    (shown,) = await _shown(rows, relations, by)
    return shown


async def _shown(rows: Sequence[Any], relations: Mapping[UUID, Relation], by: Viewer) -> list[AskedStatement]:
    frameworks = await published_frameworks() if rows else ()
    items: dict[UUID, list[AskedCompetency]] = {}
    for each in await fetch(_ITEMS, [row["id"] for row in rows]):
        items.setdefault(each["asked_statement_id"], []).append(_competency(each, frameworks))
    return [_statement(row, items[row["id"]], relations.get(row["person_id"], Relation.OTHER), by) for row in rows]


def _competency(row: Mapping[str, Any], frameworks: Sequence[Framework]) -> AskedCompetency:
    is_said = row["level"] is not None
    return AskedCompetency(
        competency=CompetencyRef(id=row["id"], name=row["name"]),
        levels=levels_of(row["code"], frameworks),
        level=row["level"],
        confidence=row["confidence"] if is_said else None,
        evidence=row["evidence"] if is_said else "",
    )


def _statement(row: Mapping[str, Any], items: list[AskedCompetency], relation: Relation, by: Viewer) -> AskedStatement:
    state = state_on(row["state"], row["ends_on"], today())
    people = {name: PersonRef(id=row[f"{name}_id"], name=row[f"{name}_name"]) for name in ("person", "asked", "asker")}
    return AskedStatement(
        **people,
        **{name: row[name] for name in ("id", "note", "asked_at", "ends_on", "declined_because")},
        state=state,
        items=items,
        actions=asked_actions(
            by,
            state=state,
            relation=relation,
            is_asked=row["asked_id"] == by.person_id,
            is_in_time=today() < row["ends_on"],
        ),
    )
