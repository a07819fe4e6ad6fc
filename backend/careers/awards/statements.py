"""What awards prove, as the statements that the core speaks."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from backend.careers.awards.reading import valid_on, validity_of
from backend.careers.core.held import Source, Statement
from backend.kit.database.engine import fetch

_PROVEN = """
SELECT a.*, (a.recorded_at AT TIME ZONE 'UTC')::date AS recorded_on, c.issuer, c.name, c.code,
       c.level AS certification_level, m.code AS competency, p.level
FROM certification_award_proof p JOIN certification_award a ON a.id = p.award_id
JOIN certification c ON c.id = a.certification_id JOIN competency m ON m.id = p.competency_id
WHERE a.person_id = ANY ($1) AND ($2::uuid IS NULL OR m.id = $2) ORDER BY a.number
"""

_VALID = f"""
SELECT a.person_id, c.code FROM certification_award a JOIN certification c ON c.id = a.certification_id
WHERE a.person_id = ANY ($1) AND (a.recorded_at AT TIME ZONE 'UTC')::date <= $2 AND {valid_on("a", "$2")}
"""


async def award_statements(person_ids: Sequence[UUID]) -> dict[UUID, list[Statement]]:
    """Give what people's awards prove, each until its end or until it was revoked; access is the caller's to decide."""
    found: dict[UUID, list[Statement]] = {}
    for row in await fetch(_PROVEN, list(person_ids), None):
        found.setdefault(row["person_id"], []).append(statement_of_award(row))
    return found


async def awards_proving(person_id: UUID, competency_id: UUID) -> Sequence[Mapping[str, Any]]:
    """Give the awards that ever proved one competency of somebody, in their order; access is the caller's to decide."""
    return await fetch(_PROVEN, [person_id], competency_id)


def statement_of_award(row: Mapping[str, Any]) -> Statement:
    """Give what an award proves as the core's value, until its end or until it was revoked."""
    return Statement(
        competency=row["competency"],
        level=row["level"],
        source=Source.CERTIFICATION,
        on=row["awarded_on"],
        key=f"award:{row['number']:012}:{row['competency']}",
        recorded_on=row["recorded_on"],
        assessor=f"award:{row['certification_id']}",
        assessor_name=row["issuer"],
        confidence="high",
        evidence=row["name"],
        valid_until=validity_of(row).ends_on,
    )


async def certificates_held(person_ids: Iterable[UUID], on: date) -> dict[UUID, frozenset[str]]:
    """Give the codes of the certifications that people have on a day; everybody asked for is there."""
    ids = list(dict.fromkeys(person_ids))
    found: dict[UUID, set[str]] = {person_id: set() for person_id in ids}
    for row in await fetch(_VALID, ids, on):
        found[row["person_id"]].add(row["code"])
    return {person_id: frozenset(codes) for person_id, codes in found.items()}
