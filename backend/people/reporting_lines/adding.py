"""Reporting lines of people who have none yet."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from backend.kit.database.transactions import current_connection
from backend.kit.errors import FieldError, Invalid
from backend.kit.identifiers import new_id


@dataclass(frozen=True, slots=True)
class NewLine:
    """Whom somebody reports to, from a day on, up to but not including another."""

    person_id: UUID
    manager_id: UUID
    valid_from: date
    valid_to: date | None = None
    id: UUID = field(default_factory=new_id)


async def insert_first_line(person_id: UUID, manager_id: UUID, day: date) -> str:
    """Say, within the open transaction, whom somebody reports to who was added in it; give the manager's name.

    Nobody reports to them, so that no circle can be. The caller has locked the organisation.

    Raises
    ------
    Invalid : nobody of that id works here.
    """
    name = await expect_active_manager(manager_id)
    await insert_lines([NewLine(person_id, manager_id, day)])
    return name


async def insert_lines(lines: Sequence[NewLine]) -> None:
    """Write lines within the open transaction; the caller holds the lock and sees that no circle is made."""
    await current_connection().copy_records_to_table(
        "reporting_line",
        columns=("id", "person_id", "manager_id", "valid_from", "valid_to"),
        records=[(line.id, line.person_id, line.manager_id, line.valid_from, line.valid_to) for line in lines],
    )


async def expect_active_manager(manager_id: UUID) -> str:
    """Give the name of who is to be a manager.

    Raises
    ------
    Invalid : nobody of that id works here.
    """
    name = await current_connection().fetchval("SELECT name FROM person WHERE id = $1 AND state = 'active'", manager_id)
    if name is None:
        raise Invalid(FieldError("manager_id", "Nobody of this id works here. Choose somebody who does."))
    return name
