"""What is on record about people's competencies, as the values that the core speaks."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from backend.careers.awards.statements import award_statements
from backend.careers.core.held import Held, Source, Statement, held_on
from backend.kit.database.engine import fetch

_ASSESSMENTS = """
SELECT a.person_id, c.code, a.level, a.source, a.stated_on, a.id, a.assessor_id, a.assessor_name, a.confidence,
       a.evidence, a.valid_until, a.retracts_id, (a.recorded_at AT TIME ZONE 'UTC')::date AS recorded_on
FROM assessment a JOIN competency c ON c.id = a.competency_id
WHERE a.person_id = ANY ($1) AND ($2::text[] IS NULL OR c.code = ANY ($2))
"""


async def held_by(person_ids: Iterable[UUID], on: date) -> dict[UUID, dict[str, Held]]:
    """Give what people hold on a day, by competency code; everybody asked for is there.

    Access is the caller's to decide.
    """
    ids = list(dict.fromkeys(person_ids))
    statements = await statements_about(ids)
    return {person_id: held_on(statements.get(person_id, ()), on) for person_id in ids}


async def statements_about(
    person_ids: Sequence[UUID], competencies: Sequence[str] | None = None
) -> dict[UUID, list[Statement]]:
    """Give all that is on record about people: what was said of them, and what their awards prove.

    Parameters
    ----------
    competencies : codes of those that are asked for at least; `None`: all.
    """
    found: dict[UUID, list[Statement]] = {}
    for row in await fetch(_ASSESSMENTS, list(person_ids), competencies):
        found.setdefault(row["person_id"], []).append(statement_of(row))
    for person_id, proven in (await award_statements(person_ids)).items():
        found.setdefault(person_id, []).extend(proven)
    return found


def statement_of(row: Mapping[str, Any]) -> Statement:
    """Give a row as the core's value; its key is the row's id, its assessor their id, or else their name."""
    return Statement(
        competency=row["code"],
        level=row["level"],
        source=Source(row["source"]),
        on=row["stated_on"],
        key=str(row["id"]),
        recorded_on=row["recorded_on"],
        assessor=str(row["assessor_id"] or row["assessor_name"]),
        assessor_name=row["assessor_name"],
        confidence=row["confidence"],
        evidence=row["evidence"],
        valid_until=row["valid_until"],
        retracts=row["retracts_id"] and str(row["retracts_id"]),
    )
