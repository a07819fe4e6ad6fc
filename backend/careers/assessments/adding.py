"""New statements, one or many."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Literal
from uuid import UUID

import asyncpg

from backend.careers.core.held import Source
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection
from backend.kit.errors import Conflict
from backend.kit.identifiers import new_id


@dataclass(frozen=True, slots=True)
class NewAssessment:
    """A statement to be added; the fields are those of the table."""

    person_id: UUID
    competency_id: UUID
    level: int | None
    source: Source
    assessor_id: UUID | None
    assessor_name: str
    stated_on: date
    confidence: Literal["low", "medium", "high"] = "medium"
    evidence: str = ""
    evidence_link: str = ""
    valid_until: date | None = None
    retracts_id: UUID | None = None
    recorded_at: datetime = field(default_factory=now)
    id: UUID = field(default_factory=new_id)


COLUMNS = (
    *("id", "person_id", "competency_id", "level", "source", "assessor_id", "assessor_name", "stated_on", "confidence"),
    *("evidence", "evidence_link", "valid_until", "retracts_id", "recorded_at"),
)


async def insert_assessments(assessments: Sequence[NewAssessment]) -> None:
    """Write statements within the open transaction; the caller records it.

    Raises
    ------
    Conflict : one replaces what is replaced already.
    """
    try:
        await current_connection().copy_records_to_table(
            "assessment",
            columns=COLUMNS,
            records=[(*(getattr(each, name) for name in COLUMNS[:4]), *_rest(each)) for each in assessments],
        )
    except asyncpg.UniqueViolationError:
        raise Conflict("It was corrected or withdrawn already. Look at the history again.") from None


def _rest(each: NewAssessment) -> tuple[object, ...]:
    return (each.source.value, *(getattr(each, name) for name in COLUMNS[5:]))
