"""How assessments are read: what somebody holds with all that was said, and the history of one competency."""

from collections.abc import Container, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from backend.careers.assessments.held import statement_of, statements_about
from backend.careers.assessments.schemas import (
    CompetencyHistory,
    HeldCompetencies,
    HeldCompetency,
    LearntFrom,
    Said,
    Statement,
)
from backend.careers.assessments.standing import Seen, expect_past, expect_seen
from backend.careers.awards.reading import validity_of
from backend.careers.awards.schemas import ProvenBy
from backend.careers.awards.statements import awards_proving, statement_of_award
from backend.careers.certifications.schemas import CertificationRef
from backend.careers.competencies.scales import highest_of, levels_of
from backend.careers.core.assessment_policy import OWN, sources_of, statement_actions
from backend.careers.core.framework import Framework, Requirement
from backend.careers.core.held import FRESH_MONTHS, STRENGTH, Held, Source, held_on, in_force
from backend.careers.frameworks.store import published_frameworks
from backend.careers.resources.schemas import ResourceRef
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer

_COMPETENCIES = """
SELECT c.id, c.code, c.name, c.area, m.motivation FROM competency c
LEFT JOIN competency_motivation m ON m.competency_id = c.id AND m.person_id = $2
    AND (m.said_at AT TIME ZONE 'UTC')::date <= $3
WHERE c.code = ANY ($1) ORDER BY c.area, c.sort_name, c.id
"""

_HISTORY = """
SELECT a.*, c.code, (a.recorded_at AT TIME ZONE 'UTC')::date AS recorded_on
FROM assessment a JOIN competency c ON c.id = a.competency_id
WHERE a.person_id = $1 AND a.competency_id = $2 ORDER BY a.recorded_at DESC, a.id DESC
"""


_LEARNT = """
SELECT r.id, r.code, r.title, o.level, c.done_on FROM learning_completion c
JOIN learning_resource r ON r.id = c.resource_id JOIN learning_outcome o ON o.resource_id = r.id
WHERE c.person_id = $1 AND o.competency_id = $2 ORDER BY c.done_on DESC, c.id DESC
"""


async def get_competencies(*, person_id: UUID, on: date | None, by: Viewer) -> HeldCompetencies:
    """Give what somebody holds on a day, and what the role asks for that they hold then.

    Raises
    ------
    NotFound : there is nobody of that id whose competencies the viewer may see.
    Invalid : a day to come.
    """
    day = expect_past(on, "on")
    seen = await expect_seen(person_id, day, by=by)
    statements = (await statements_about([person_id])).get(person_id, [])
    held = held_on(statements, day)
    frameworks = await published_frameworks()
    required = required_of(seen.role and seen.role.code, frameworks)
    rows = await fetch(_COMPETENCIES, sorted({*held, *required}), person_id, day)
    return HeldCompetencies(
        person=seen.person,
        on=day,
        role=seen.role,
        items=[_item(row, held.get(row["code"]), required.get(row["code"]), frameworks, by) for row in rows],
        sources=list(sources_of(by, seen.relation)),
        actions=["say_motivation"] if OWN.allows(by, seen.relation) else [],
        fresh_months={
            source.value: FRESH_MONTHS[source] for source in sorted(STRENGTH, key=lambda each: STRENGTH[each])
        },
    )


async def get_history(*, person_id: UUID, competency_id: UUID, by: Viewer) -> CompetencyHistory:
    """Give all that was ever said of one competency of somebody, and what its levels look like.

    Raises
    ------
    NotFound : there is nobody of that id whose competencies the viewer may see, or no such competency.
    """
    seen = await expect_seen(person_id, today(), by=by)
    row = await fetch_one("SELECT code, name, description FROM competency WHERE id = $1", competency_id)
    if row is None:
        raise NotFound("competency")
    rows = await fetch(_HISTORY, person_id, competency_id)
    proven = [(each, statement_of_award(each)) for each in await awards_proving(person_id, competency_id)]
    statements = [*(statement_of(each) for each in rows), *(each for _, each in proven)]
    standing = {each.key for each in in_force(statements, today())}
    held = held_on(statements, today()).get(row["code"])
    used = held.used.key if held else ""
    return CompetencyHistory(
        name=row["name"],
        description=row["description"],
        levels=levels_of(row["code"], await published_frameworks()),
        items=[_statement(each, seen, by, standing=standing, used=used) for each in rows],
        awards=[_proven(each, is_used=statement.key == used) for each, statement in reversed(proven)],
        completions=[_learnt(each) for each in await fetch(_LEARNT, person_id, competency_id)],
    )


def required_of(role_code: str | None, frameworks: Sequence[Framework]) -> dict[str, Requirement]:
    """Give what a role asks for, by competency code; nothing where no framework has it."""
    for framework in frameworks:
        role = framework.role_by_code.get(role_code or "")
        if role is not None:
            return {each.competency: each for each in role.requirements}
    return {}


def _item(
    row: Mapping[str, Any],
    held: Held | None,
    required: Requirement | None,
    frameworks: Sequence[Framework],
    by: Viewer,
) -> HeldCompetency:
    return HeldCompetency(
        **{name: row[name] for name in ("id", "code", "name", "area", "motivation")},
        level=held and held.level,
        highest=highest_of(row["code"], frameworks),
        is_stale=held is not None and held.is_stale,
        spread=held.spread if held else 0,
        said=_said(held, by) if held else [],
        required=required and required.level,
        must_have=required is not None and required.must_have,
    )


def _said(held: Held, by: Viewer) -> list[Said]:
    return [
        Said.model_validate(
            {
                "level": each.level,
                "source": each.source,
                "assessor": each.assessor_name,
                "is_viewer": by.person_id is not None and each.assessor == str(by.person_id),
                "on": each.on,
                "confidence": each.confidence,
                "is_stale": each not in held.fresh,
                "is_used": each is held.used,
            }
        )
        for each in held.said
    ]


def _proven(row: Mapping[str, Any], *, is_used: bool) -> ProvenBy:
    plain = ("id", "issuer", "level", "awarded_on", "valid_until", "revoked_on")
    return ProvenBy(
        **{name: row[name] for name in plain},
        certification=CertificationRef(
            id=row["certification_id"], code=row["code"], name=row["name"], level=row["certification_level"]
        ),
        state=validity_of(row).state_on(today()),
        is_used=is_used,
    )


def _learnt(row: Mapping[str, Any]) -> LearntFrom:
    resource = ResourceRef(id=row["id"], code=row["code"], title=row["title"])
    return LearntFrom(resource=resource, level=row["level"], done_on=row["done_on"])


def _statement(row: Mapping[str, Any], seen: Seen, by: Viewer, *, standing: Container[str], used: str) -> Statement:
    is_in_force = str(row["id"]) in standing
    source = Source(row["source"])
    may = statement_actions(by, seen.relation, source, row["assessor_id"]) if is_in_force else ()
    plain = ("id", "level", "recorded_at", "confidence", "evidence", "evidence_link", "valid_until")
    return Statement.model_validate(
        {
            **{name: row[name] for name in plain},
            "source": source,
            "assessor": row["assessor_name"],
            "on": row["stated_on"],
            "corrects": row["retracts_id"],
            "is_in_force": is_in_force,
            "is_used": str(row["id"]) == used,
            "actions": may,
        }
    )
