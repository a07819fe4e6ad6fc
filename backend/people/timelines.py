"""Lines of periods in the database: read, rewritten, and put back as they were.

Everything here is part of a change: the caller has locked the organisation in the open transaction.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.database.transactions import current_connection
from backend.people.core.timeline import Period, Rewriting


@dataclass(frozen=True)
class Timeline:
    """A table of periods, and its columns that name subject and holder."""

    table: str
    subject: str
    holder: str


REPORTING_LINES = Timeline("reporting_line", "person_id", "manager_id")
INCUMBENCIES = Timeline("incumbency", "position_id", "person_id")


async def periods_of_subject(timeline: Timeline, subject: UUID) -> list[Period]:
    """Give the line of one subject, the earliest first."""
    return await _periods(timeline, f"{timeline.subject} = $1", subject)


async def periods_of_holder(timeline: Timeline, holder: UUID, since: date) -> list[Period]:
    """Give every period of one holder that is in force on `since` or later, the earliest first."""
    return await _periods(timeline, f"{timeline.holder} = $1 AND (valid_to IS NULL OR valid_to > $2)", holder, since)


async def rewrite(timeline: Timeline, rewriting: Rewriting) -> None:
    """Write what becomes of some lines."""
    connection = current_connection()
    await connection.execute(
        f"DELETE FROM {timeline.table} WHERE id = ANY ($1)", [period.id for period in rewriting.removed]
    )
    await connection.copy_records_to_table(
        timeline.table,
        columns=("id", timeline.subject, timeline.holder, "valid_from", "valid_to"),
        records=[(each.id, each.subject, each.holder, each.valid_from, each.valid_to) for each in rewriting.added],
    )


def noted(rewriting: Rewriting) -> dict[str, Plain]:
    """Write a rewriting down, for `taken_back`."""
    return {
        "removed": [_noted(period) for period in rewriting.removed],
        "added": [_noted(period) for period in rewriting.added],
    }


def taken_back(note: Mapping[str, Any]) -> Rewriting:
    """Give what takes back a rewriting that was noted."""
    removed, added = (tuple(_period(row) for row in note[part]) for part in ("removed", "added"))
    return Rewriting(removed=added, added=removed)


async def _periods(timeline: Timeline, condition: str, *values: object) -> list[Period]:
    rows = await current_connection().fetch(
        f"SELECT id, {timeline.subject} AS subject, {timeline.holder} AS holder, valid_from, valid_to "
        f"FROM {timeline.table} WHERE {condition} ORDER BY valid_from, id",
        *values,
    )
    return [Period(**row) for row in rows]


def _noted(period: Period) -> Plain:
    parts: Sequence[object] = (period.id, period.subject, period.holder, period.valid_from)
    return [*(str(part) for part in parts), None if period.valid_to is None else str(period.valid_to)]


def _period(row: Sequence[Any]) -> Period:
    period, subject, holder, first, last = row
    return Period(
        id=UUID(period),
        subject=UUID(subject),
        holder=UUID(holder),
        valid_from=date.fromisoformat(first),
        valid_to=None if last is None else date.fromisoformat(last),
    )
