"""Remind both of what a plan needs, once for each day that it is about.

Looked for every hour. A reminder is a row first: whoever writes it sends the notices in the same transaction, so that
each is sent once, by however many workers.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

from backend.careers.core.plan_health import REMINDED_BEFORE, Attention, attention
from backend.careers.core.plan_states import PlanState
from backend.careers.plans.summaries import SUMMARY, dates_of
from backend.careers.plans.telling import managers_of
from backend.careers.plans.wording import ToldOf, reminder
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.kit.work.apart import each_apart
from backend.people.notices.service import send_notices

_LIVING = f"""
SELECT pl.*, p.name AS person_name, {SUMMARY.columns} FROM plan pl
JOIN person p ON p.id = pl.person_id AND p.state = 'active' {SUMMARY.joins}
WHERE pl.state IN ('draft', 'waiting', 'in_review', 'active')
AND (pl.touched_on < $1 OR pl.next_check_in_on <= $2 OR pl.active_since < $1 - 300) ORDER BY pl.id
"""
"""More than those that need something: which do, `due_reminders` says."""

_NOTE = """
INSERT INTO plan_reminder (plan_id, kind, about) SELECT $1, $2, $3 WHERE EXISTS (
    SELECT FROM plan WHERE id = $1 AND state = $4 AND touched_on = $5 FOR SHARE
) ON CONFLICT DO NOTHING RETURNING kind
"""

Row = Mapping[str, Any]


async def remind_of_plans() -> int:
    """Send the reminders that are due; give for how many plans they were looked at."""
    day = today()
    return await each_apart("reminding of a plan", await fetch(_LIVING, day, day + REMINDED_BEFORE), _remind)


def due_reminders(row: Row, day: date) -> list[tuple[str, date]]:
    """Give the reminders that a plan gives cause for on a day, each with the day that it is about."""
    needs = attention(dates_of(row), day)
    found: list[tuple[str, date]] = []
    if Attention.CHECK_IN in needs:
        found.append(("check_in_late", row["next_check_in_on"]))
    elif row["state"] == PlanState.ACTIVE and row["next_check_in_on"] - REMINDED_BEFORE <= day:
        found.append(("check_in", row["next_check_in_on"]))
    if Attention.STALE in needs:
        found.append(("stale", row["touched_on"]))
    if Attention.RENEWAL in needs:
        found.append(("renewal", row["active_since"]))
    return found


async def _remind(row: Row) -> None:
    for kind, about in due_reminders(row, today()):
        async with write_transaction() as connection:
            if await connection.fetchval(_NOTE, row["id"], kind, about, row["state"], row["touched_on"]) is None:
                continue
            told = {row["person_id"]: ToldOf(row["id"], None)}
            if row["shared_at"] is not None and kind != "renewal":
                told |= await _of_managers(row)
            await send_notices([(person_id, reminder(kind, plan, about)) for person_id, plan in told.items()])


async def _of_managers(row: Row) -> dict[UUID, ToldOf]:
    """Give how the manager knows a plan that they may see."""
    return {each: ToldOf(row["id"], row["person_name"]) for each in await managers_of(row["person_id"])}
