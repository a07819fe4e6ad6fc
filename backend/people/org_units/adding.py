"""New units, one or many."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from uuid import UUID

import asyncpg

from backend.kit.audit.service import Actor, Subject, record
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import FieldError, Invalid
from backend.kit.identifiers import new_id
from backend.people.core.words import search_text, sort_name


@dataclass(frozen=True, slots=True)
class NewUnit:
    """A part of the organisation to be added."""

    code: str
    name: str
    parent_id: UUID | None = None
    id: UUID = field(default_factory=new_id)


async def add_units(units: Sequence[NewUnit], *, by: Actor) -> None:
    """Add many units at once, all or none, with one entry in the log; each after the one it is part of.

    Raises
    ------
    Invalid : a code that a unit has already, or a parent that is none.
    """
    async with write_transaction():
        await insert_units(units)
        subject = Subject("organisation", None, "")
        await record(by=by, action="org_units.added", subject=subject, detail={"count": len(units)})


async def insert_units(units: Sequence[NewUnit]) -> None:
    """Write new units within the open transaction; the caller records it.

    Raises
    ------
    Invalid : as `add_units`; the transaction cannot go on after it.
    """
    with refused_by_field():
        await current_connection().copy_records_to_table(
            "org_unit",
            columns=("id", "code", "name", "parent_id", "sort_name", "search_text", "version"),
            records=[
                (unit.id, unit.code, unit.name, unit.parent_id, sort_name(unit.name), _found_by(unit), 1)
                for unit in units
            ],
        )


@contextmanager
def refused_by_field() -> Iterator[None]:
    """Say which field is at fault when the database refuses a unit.

    Raises
    ------
    Invalid : a code that a unit has already, or a parent that is none.
    """
    try:
        yield
    except asyncpg.UniqueViolationError:
        raise Invalid(FieldError("code", "Another unit has this code already.")) from None
    except asyncpg.ForeignKeyViolationError:
        raise Invalid(FieldError("parent_id", "There is no such unit. Choose one that is listed.")) from None


def _found_by(unit: NewUnit) -> str:
    return search_text(unit.name, unit.code)
