"""Repairs that a programme's rule begins and sends: those in which nobody moves; never twice for the same causes.

What would move somebody is left to the coordinators, who are told. So is everything once somebody has taken back or
dropped a repair of the round, until one is confirmed by hand: what they did not want does not go out again.

A chore looks at the published rounds of programmes that want it. Each step is taken under the lock of its round and
leaves its mark in the repair's row, so several workers at once take it once.
"""

from datetime import datetime, timedelta
from uuid import UUID

from backend.kit.audit.service import Actor
from backend.kit.clock import now
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict
from backend.kit.work.apart import each_apart
from backend.mentoring.publications.reading import TAKEN_BACK_FOR, USUAL_DAYS
from backend.mentoring.publications.service import lock_round
from backend.mentoring.repairs.changes import Changed, read_changes
from backend.mentoring.repairs.confirming import confirm, holding_of
from backend.mentoring.repairs.duties import NOTHING
from backend.mentoring.repairs.ground import read_ground
from backend.mentoring.repairs.reading import row_of
from backend.mentoring.repairs.service import begin, expect_repairable
from backend.mentoring.repairs.telling import Row, tell_failed, tell_leaving, tell_waiting

RULE = Actor(None, "The rule of the programme")

TRIES = 3
"""So often one that comes to nothing is begun for the same causes."""

PAUSE = timedelta(minutes=10)
"""So long at least it waits before it is tried again."""

_TO_LOOK_AT = """
SELECT r.id FROM round r JOIN programme g ON g.id = r.programme_id
WHERE g.repair_by_rule AND g.state <> 'closed' AND r.state = 'published'
AND NOT EXISTS (SELECT FROM publication b WHERE b.round_id = r.id AND b.state = 'waiting')
AND NOT EXISTS (
    SELECT FROM repair p WHERE p.round_id = r.id AND (p.state = 'running' OR p.state = 'proposed' AND NOT p.is_by_rule)
)
AND NOT EXISTS (SELECT FROM round l WHERE l.programme_id = r.programme_id AND l.number > r.number)
ORDER BY r.id
"""
"""The latest round of each programme, unless a coordinator is at it."""

_TO_SETTLE = """
SELECT p.id, p.round_id FROM repair p JOIN round r ON r.id = p.round_id JOIN programme g ON g.id = r.programme_id
WHERE p.is_by_rule AND p.state = 'proposed' AND p.told_at IS NULL AND g.repair_by_rule AND r.state = 'published'
ORDER BY p.id
"""
"""Those that were worked out, and of which the coordinators have not been told."""

_SEEN = """
SELECT count(*) FILTER (WHERE failed_at IS NULL) > 0 AS is_seen,
       count(*) FILTER (WHERE failed_at IS NOT NULL AND is_by_rule) AS failed,
       max(failed_at) AS failed_at, count(told_at) FILTER (WHERE failed_at IS NOT NULL) > 0 AS is_told
FROM repair WHERE round_id = $1 AND cause = $2
"""

_LEFT_TO_PEOPLE = """
SELECT EXISTS (SELECT FROM repair p WHERE p.round_id = $1 AND p.set_aside_at IS NOT NULL AND NOT EXISTS (
    SELECT FROM publication b WHERE b.round_id = $1 AND b.repair_id IS NOT NULL AND b.account_id IS NOT NULL
    AND b.state <> 'taken_back' AND b.published_at > p.set_aside_at
))
"""


async def repair_by_rule() -> int:
    """Begin repairs that are due by a programme's rule, and send those that move nobody; give how many of both."""
    done: list[bool] = []

    async def begin_due(row: Row) -> None:
        done.append(await _begin(row["id"]))

    async def settle(row: Row) -> None:
        done.append(await _settle(row["id"], row["round_id"]))

    await each_apart("beginning a repair by rule", await fetch(_TO_LOOK_AT), begin_due)
    await each_apart("sending a repair by rule", await fetch(_TO_SETTLE), settle)
    return sum(done)


async def _begin(round_id: UUID) -> bool:
    """Have a repair worked out where something has changed that no repair has seen."""
    async with write_transaction() as connection:
        row = await lock_round(round_id, None)
        at_work = await connection.fetchval(
            "SELECT state FROM repair WHERE round_id = $1 AND state IN ('running', 'proposed') FOR UPDATE", round_id
        )
        try:
            await expect_repairable(row)
        except Conflict:
            return False
        ground = await read_ground(row)
        changed = await read_changes(row, ground)
        if not changed.changes or at_work == "running" or not await _is_due(row, changed):
            return False
        await connection.execute(
            "UPDATE repair SET state = 'dropped', version = version + 1 WHERE round_id = $1 AND state = 'proposed'",
            round_id,
        )
        await begin(row, ground, changed, RULE, None)
    return True


async def _is_due(row: Row, changed: Changed) -> bool:
    """Whether no repair has seen these changes, or one that came to nothing is to be tried again."""
    seen = await fetch_one(_SEEN, row["id"], changed.cause)
    if seen["is_seen"]:
        return False
    if seen["failed"] < TRIES:
        return seen["failed_at"] is None or seen["failed_at"] <= now() - PAUSE
    if not seen["is_told"]:
        await current_connection().execute(
            "UPDATE repair SET told_at = $3 WHERE round_id = $1 AND cause = $2 AND failed_at IS NOT NULL",
            *(row["id"], changed.cause, now()),
        )
        await tell_failed(row, TRIES)
    return False


async def _settle(repair_id: UUID, round_id: UUID) -> bool:
    """Send a repair that moves nobody, or leave it to the coordinators; one that does not hold any more has failed."""
    try:
        async with write_transaction():
            return await _settle_locked(repair_id, round_id)
    except Conflict as error:
        async with write_transaction():
            await lock_round(round_id, None)
            await _drop(repair_id, error.detail, failed_at=now())
        return False


async def _settle_locked(repair_id: UUID, round_id: UUID) -> bool:
    row, connection = await lock_round(round_id, None), current_connection()
    repair = await connection.fetchrow("SELECT state, told_at FROM repair WHERE id = $1 FOR UPDATE", repair_id)
    if repair is None or repair["state"] != "proposed" or repair["told_at"] is not None:
        return False  # another worker has done it, or a coordinator has acted on it
    choices = await fetch("SELECT result_id, moves FROM repair_choice WHERE repair_id = $1 ORDER BY place", repair_id)
    if not choices:
        await _drop(repair_id, NOTHING)
        return False
    await connection.execute("UPDATE repair SET told_at = $2 WHERE id = $1", repair_id, now())
    if choices[0]["moves"] or await connection.fetchval(_LEFT_TO_PEOPLE, round_id):
        await tell_waiting(row, choices[0]["moves"])
        return False
    await expect_repairable(row)
    holding = await holding_of(await row_of(repair_id), choices[0]["result_id"], now() + TAKEN_BACK_FOR, USUAL_DAYS)
    await confirm(row, holding, RULE, None)
    await tell_leaving(row, len(holding.plan.offers))
    return True


async def _drop(repair_id: UUID, said: str, *, failed_at: datetime | None = None) -> None:
    await current_connection().execute(
        "UPDATE repair SET state = 'dropped', said = $2, failed_at = $3, version = version + 1 "
        "WHERE id = $1 AND state = 'proposed'",
        *(repair_id, said, failed_at),
    )
