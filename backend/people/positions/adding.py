"""New positions, roles and incumbents, one or many."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from typing import Literal
from uuid import UUID

import asyncpg

from backend.kit.audit.service import Actor, Subject, record
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import FieldError, Invalid
from backend.kit.identifiers import new_id
from backend.people.core.words import search_text, sort_name
from backend.people.organisation import lock_organisation


@dataclass(frozen=True, slots=True)
class NewRole:
    """A job profile to be added."""

    code: str
    name: str
    family: str
    track: str
    level: int
    id: UUID = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class NewPosition:
    """A position to be added."""

    code: str
    title: str
    org_unit_id: UUID
    role_id: UUID | None = None
    state: Literal["open", "closed"] = "open"
    id: UUID = field(default_factory=new_id)


@dataclass(frozen=True, slots=True)
class NewIncumbency:
    """Who holds a position, from a day on, up to but not including another."""

    position_id: UUID
    person_id: UUID
    valid_from: date
    valid_to: date | None = None
    id: UUID = field(default_factory=new_id)


async def add_roles(roles: Sequence[NewRole], *, by: Actor) -> None:
    """Add many roles at once, all or none, with one entry in the log.

    Raises
    ------
    Invalid : a code that a role has already.
    """
    async with write_transaction():
        await insert_roles(roles)
        await _note("roles.added", len(roles), by)


async def insert_roles(roles: Sequence[NewRole]) -> None:
    """Write new roles within the open transaction; the caller records it.

    Raises
    ------
    Invalid : as `add_roles`; the transaction cannot go on after it.
    """
    with refused_by_field():
        await current_connection().copy_records_to_table(
            "role",
            columns=("id", "code", "name", "family", "track", "level", "state"),
            records=[(role.id, role.code, role.name, role.family, role.track, role.level, "current") for role in roles],
        )


async def add_positions(
    positions: Sequence[NewPosition], incumbencies: Sequence[NewIncumbency] = (), *, by: Actor
) -> None:
    """Add many positions at once, with who holds and held them, all or none, with one entry in the log.

    Raises
    ------
    Invalid : a code that a position has already, a unit or role that is none, or somebody in two positions at once.
    """
    async with write_transaction():
        await lock_organisation()
        await insert_positions(positions)
        await insert_incumbencies(incumbencies)
        await _note("positions.added", len(positions), by)


async def insert_positions(positions: Sequence[NewPosition]) -> None:
    """Write new positions within the open transaction; the caller records it.

    Raises
    ------
    Invalid : as `add_positions`; the transaction cannot go on after it.
    """
    with refused_by_field():
        await current_connection().copy_records_to_table(
            "position",
            columns=("id", "code", "title", "role_id", "org_unit_id", "state", "sort_title", "search_text", "version"),
            records=[
                (
                    *(each.id, each.code, each.title, each.role_id, each.org_unit_id, each.state),
                    *(sort_name(each.title), search_text(each.title, each.code), 1),
                )
                for each in positions
            ],
        )


async def insert_incumbencies(incumbencies: Sequence[NewIncumbency]) -> None:
    """Write, within the open transaction, who holds positions that nobody held; the caller locks and records.

    Raises
    ------
    Invalid : somebody would be in two positions at once, or a position would have two incumbents.
    """
    with refused_by_field():
        await current_connection().copy_records_to_table(
            "incumbency",
            columns=("id", "position_id", "person_id", "valid_from", "valid_to"),
            records=[
                (each.id, each.position_id, each.person_id, each.valid_from, each.valid_to) for each in incumbencies
            ],
        )


@contextmanager
def refused_by_field() -> Iterator[None]:
    """Say which field is at fault when the database refuses a position or a role.

    Raises
    ------
    Invalid
    """
    try:
        yield
    except asyncpg.UniqueViolationError as error:
        if "incumbency" in str(error):
            message = "Nobody holds two positions at once, and no position has two incumbents."
            raise Invalid(FieldError("person_id", message)) from None
        raise Invalid(FieldError("code", "Another one has this code already.")) from None
    except asyncpg.ForeignKeyViolationError as error:
        is_role = "role" in str(error.as_dict().get("constraint_name"))
        name, what = ("role_id", "role") if is_role else ("org_unit_id", "unit")
        raise Invalid(FieldError(name, f"There is no such {what}. Choose one that is listed.")) from None


async def _note(action: str, count: int, by: Actor) -> None:
    await record(by=by, action=action, subject=Subject("organisation", None, ""), detail={"count": count})
