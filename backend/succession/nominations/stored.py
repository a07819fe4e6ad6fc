"""A nomination's row: locked with its plan, written, and what became of it said."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Subject
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection
from backend.kit.errors import NotFound
from backend.kit.identifiers import new_id
from backend.people.core.access import Viewer
from backend.succession.critical_positions.stored import lock_plan
from backend.succession.recording import record_confidentially
from backend.succession.seeing import SeenPlan, expect_nomination_seen

NO_NOMINATION = "nomination"

Row = Mapping[str, Any]


@dataclass(frozen=True)
class LockedNomination:
    """A nomination that nobody else changes until the open transaction ends, with its plan as the viewer sees it."""

    row: Row
    seen: SeenPlan
    seat: str

    @property
    def id(self) -> UUID:
        """Its id."""
        return self.row["id"]


async def lock_nomination(nomination_id: UUID, *, by: Viewer) -> LockedNomination:
    """Lock a nomination by locking its plan within the open transaction, which orders all that is done in the plan.

    Raises
    ------
    NotFound : there is none of that id for the viewer.
    """
    before, _ = await expect_nomination_seen(nomination_id, by=by)
    try:
        plan, _ = await lock_plan(before["critical_position_id"], by=by)
    except NotFound:
        raise NotFound(NO_NOMINATION) from None
    row, seen = await expect_nomination_seen(nomination_id, by=by)
    return LockedNomination(row, seen, plan["title"])


async def write_nomination(nomination_id: UUID, values: Mapping[str, object]) -> None:
    """Write columns of a locked nomination and count its version up."""
    assignments = "".join(f"{name} = ${index}, " for index, name in enumerate(values, 2))
    await current_connection().execute(
        f"UPDATE nomination SET {assignments}version = version + 1 WHERE id = $1", *(nomination_id, *values.values())
    )


async def put_last(nomination: LockedNomination) -> None:
    """Put a locked nomination after all others of its plan: a place between them would depend on ones not seen."""
    await current_connection().execute(
        "UPDATE nomination SET rank = (SELECT max(rank) + 1 FROM nomination WHERE critical_position_id = $2) "
        "WHERE id = $1",
        *(nomination.id, nomination.row["critical_position_id"]),
    )


async def add_event(nomination_id: UUID, kind: str, *, reason: str = "", by: Viewer) -> None:
    """Say within the open transaction what became of a nomination."""
    await current_connection().execute(
        "INSERT INTO nomination_event (id, nomination_id, kind, account_id, actor_name, at, reason) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        *(new_id(), nomination_id, kind, by.account_id, by.name, now(), reason),
    )


async def note_deed(nomination: LockedNomination, action: str, *, by: Viewer) -> None:
    """Record what was done to a nomination, last of all."""
    detail = {"seat": nomination.seat}
    subject = Subject("nomination", nomination.id, nomination.row["name"])
    await record_confidentially(by=by, action=f"nomination.{action}", subject=subject, detail=detail)
