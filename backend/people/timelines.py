"""Lines of periods in the database: read, rewritten, and put back as they were, never to what cannot be.

Everything here is part of a change: the caller has locked the organisation in the open transaction.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.clock import today
from backend.kit.database.transactions import current_connection
from backend.kit.errors import Conflict, FieldError, Invalid
from backend.people.core.timeline import Period, Rewriting
from backend.people.reporting_lines.circles import expect_no_circle


@dataclass(frozen=True)
class Timeline:
    """A table of periods, and its columns that name subject and holder.

    Attributes
    ----------
    ended : gives, as `problem`, why somebody or something among `part`, subjects and holders, can have no such period.
    """

    table: str
    subject: str
    holder: str
    ended: str


_GONE = "SELECT name || ' has left.' AS problem FROM person WHERE state = 'left' AND id IN (SELECT {} FROM part)"
_CLOSED = "SELECT title || ' is closed.' FROM position WHERE state = 'closed' AND id IN (SELECT subject FROM part)"

REPORTING_LINES = Timeline(
    "reporting_line", "person_id", "manager_id", f"{_GONE.format('holder')} UNION {_GONE.format('subject')}"
)
INCUMBENCIES = Timeline("incumbency", "position_id", "person_id", f"{_GONE.format('holder')} UNION {_CLOSED}")

PATIENCE = 600.0
"""Seconds that looking at the lines of a whole organisation may take, as after an import."""


async def periods_of_subject(timeline: Timeline, subject: UUID) -> list[Period]:
    """Give the line of one subject, the earliest first."""
    return await _periods(timeline, f"{timeline.subject} = $1", subject)


async def periods_of_holder(timeline: Timeline, holder: UUID, since: date) -> list[Period]:
    """Give every period of one holder that is in force on `since` or later, the earliest first."""
    return await _periods(timeline, f"{timeline.holder} = $1 AND (valid_to IS NULL OR valid_to > $2)", holder, since)


async def rewrite(timeline: Timeline, rewriting: Rewriting) -> None:
    """Write what becomes of some lines.

    Raises
    ------
    Invalid : it cannot be, as somebody has left, a position is closed, or somebody would be their own manager.
    """
    connection = current_connection()
    await connection.execute(
        f"DELETE FROM {timeline.table} WHERE id = ANY ($1)", [period.id for period in rewriting.removed]
    )
    await connection.copy_records_to_table(
        timeline.table,
        columns=("id", timeline.subject, timeline.holder, "valid_from", "valid_to"),
        records=[(each.id, each.subject, each.holder, each.valid_from, each.valid_to) for each in rewriting.added],
    )
    written = [period.id for period in rewriting.added]
    await expect_nothing_ended(timeline, written)
    if timeline is REPORTING_LINES:
        await expect_no_circle(written)


async def expect_nothing_ended(timeline: Timeline, written: Sequence[UUID]) -> None:
    """Refuse periods, by their ids, that go on although somebody or something that they name has come to its end.

    Raises
    ------
    Invalid : one of them is named.
    """
    problem = await current_connection().fetchval(
        f"WITH part AS (SELECT {timeline.subject} AS subject, {timeline.holder} AS holder FROM {timeline.table} "
        f"WHERE id = ANY ($1) AND (valid_to IS NULL OR valid_to > $2)) {timeline.ended} ORDER BY problem LIMIT 1",
        *(written, today()),
        timeout=PATIENCE,
    )
    if problem is not None:
        raise Invalid(FieldError(timeline.holder, problem))


async def put_back(timeline: Timeline, note: Mapping[str, Any]) -> Rewriting:
    """Take back a rewriting that was noted; give what that did.

    Raises
    ------
    Conflict : what was so then cannot be so any more.
    """
    removed, added = (tuple(_period(row) for row in note[part]) for part in ("removed", "added"))
    taking_back = Rewriting(removed=added, added=removed)
    try:
        await rewrite(timeline, taking_back)
    except Invalid as fault:
        raise Conflict(f"It cannot be as it was before. {fault.errors[0].message}") from None
    return taking_back


def noted(rewriting: Rewriting) -> dict[str, Plain]:
    """Write a rewriting down, for `put_back`."""
    return {
        "removed": [_noted(period) for period in rewriting.removed],
        "added": [_noted(period) for period in rewriting.added],
    }


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
