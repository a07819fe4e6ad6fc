"""New competencies."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from uuid import UUID

import asyncpg

from backend.kit.database.transactions import current_connection
from backend.kit.errors import FieldError, Invalid
from backend.kit.identifiers import new_id
from backend.people.core.words import search_text, sort_name


@dataclass(frozen=True, slots=True)
class NewCompetency:
    """A competency to be added."""

    code: str
    name: str
    area: str
    description: str = ""
    id: UUID = field(default_factory=new_id)


async def insert_competencies(competencies: Sequence[NewCompetency]) -> None:
    """Write new competencies within the open transaction; the caller records it.

    Raises
    ------
    Invalid : a code that a competency has already; the transaction cannot go on after it.
    """
    try:
        await current_connection().copy_records_to_table(
            "competency",
            columns=("id", "code", "name", "area", "description", "sort_name", "search_text", "version", "state"),
            records=[
                (
                    *(each.id, each.code, each.name, each.area, each.description),
                    *(sort_name(each.name), search_text(each.name, each.code, each.area), 1, "current"),
                )
                for each in competencies
            ],
        )
    except asyncpg.UniqueViolationError:
        raise Invalid(FieldError("code", "Another one has this code already.")) from None
