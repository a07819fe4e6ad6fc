"""Repairs that a programme's rule begins and sends: those in which nobody moves; never twice for the same causes.

A chore looks at the published rounds of programmes that want it. Each step is taken under the lock of its round and
leaves its mark in the repair's row, so several workers at once take it once.
"""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Actor
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict
from backend.mentoring.publications.reading import TAKEN_BACK_FOR, USUAL_DAYS
from backend.mentoring.publications.service import lock_round
from backend.mentoring.repairs.changes import read_changes
from backend.mentoring.repairs.confirming import confirm, holding_of
from backend.mentoring.repairs.duties import NOTHING
from backend.mentoring.repairs.reading import row_of
from backend.mentoring.repairs.service import begin, expect_repairable
from backend.mentoring.repairs.standing import read_ground
from backend.mentoring.rounds.kinds import address_of
from backend.people.inbox.service import notify
from backend.people.notices.notice import Notice
from backend.people.notices.service import send_notices
from backend.people.organisation import in_force

RULE = Actor(None, "The rule of the programme")

_TO_LOOK_AT = """
SELECT r.id FROM round r JOIN programme g ON g.id = r.programme_id
WHERE g.repair_by_rule AND g.state <> 'closed' AND g.kind NOT IN ('peer', 'buddy', 'skill_swap')
AND r.state = 'published'
AND NOT EXISTS (SELECT FROM publication b WHERE b.round_id = r.id AND b.state = 'waiting')
AND NOT EXISTS (
    SELECT FROM repair p WHERE p.round_id = r.id AND (p.state = 'running' OR p.state = 'proposed' AND NOT p.is_by_rule)
)
AND NOT EXISTS (SELECT FROM round l WHERE l.programme_id = r.programme_id AND l.number > r.number)
ORDER BY r.id
"""
"""The latest round of each programme, unless a coordinator is at it."""

_TO_SEND = """
SELECT p.id, p.round_id FROM repair p JOIN round r ON r.id = p.round_id JOIN programme g ON g.id = r.programme_id
WHERE p.is_by_rule AND p.state = 'proposed' AND g.repair_by_rule AND r.state = 'published'
AND NOT EXISTS (SELECT FROM publication b WHERE b.repair_id = p.id)
AND NOT EXISTS (SELECT FROM repair_choice c WHERE c.repair_id = p.id AND c.place = 0 AND c.moves > 0)
ORDER BY p.id
"""
"""Those that were worked out; where something is to be moved to gain anything, they are left to a coordinator."""

_COORDINATORS = f"""
SELECT DISTINCT a.id, a.person_id FROM role_grant x JOIN account a ON a.id = x.account_id
WHERE x.role = 'coordinator' AND x.scope = $1 AND x.ended_at IS NULL AND a.state = 'active'
AND {in_force("x", "$2")}
"""


async def repair_by_rule() -> int:
    """Begin repairs that are due by a programme's rule, and send those that move nobody; give how many of both."""
    begun = [await _begin(row["id"]) for row in await fetch(_TO_LOOK_AT)]
    sent = [await _send(row["id"], row["round_id"]) for row in await fetch(_TO_SEND)]
    return sum(begun) + sum(sent)


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
        ground = await read_ground(round_id, row["programme_id"])
        changed = await read_changes(round_id, row["programme_id"], ground)
        seen = await connection.fetchval(
            "SELECT EXISTS (SELECT FROM repair WHERE round_id = $1 AND cause = $2)", round_id, changed.cause
        )
        if seen or not changed.changes or at_work == "running":
            return False
        await connection.execute(
            "UPDATE repair SET state = 'dropped', version = version + 1 WHERE round_id = $1 AND state = 'proposed'",
            round_id,
        )
        await begin(row, ground, changed, RULE, None)
    return True


async def _send(repair_id: UUID, round_id: UUID) -> bool:
    """Confirm a repair that moves nobody, or drop it where it gains nothing or does not hold any more."""
    try:
        async with write_transaction():
            return await _confirm(repair_id, round_id)
    except Conflict as error:
        async with write_transaction():
            await lock_round(round_id, None)
            await _drop(repair_id, error.detail)
        return False


async def _confirm(repair_id: UUID, round_id: UUID) -> bool:
    row = await lock_round(round_id, None)
    repair = await current_connection().fetchrow("SELECT state FROM repair WHERE id = $1 FOR UPDATE", repair_id)
    if repair is None or repair["state"] != "proposed":
        return False  # another worker has sent it, or a coordinator has acted on it
    choices = await fetch("SELECT place, result_id FROM repair_choice WHERE repair_id = $1 ORDER BY place", repair_id)
    if not choices:
        await _drop(repair_id, NOTHING)
        return False
    await expect_repairable(row)
    leaves_at = now() + TAKEN_BACK_FOR
    holding = await holding_of(await row_of(repair_id), choices[0]["result_id"], leaves_at, USUAL_DAYS)
    await confirm(row, holding, RULE, None)
    await _tell(row, len(holding.plan.offers))
    return True


async def _drop(repair_id: UUID, said: str) -> None:
    await current_connection().execute(
        "UPDATE repair SET state = 'dropped', said = $2, version = version + 1 WHERE id = $1 AND state = 'proposed'",
        *(repair_id, said),
    )


async def _tell(row: Mapping[str, Any], offers: int) -> None:
    """Tell the coordinators of a round what is about to leave by the rule."""
    count = "1 offer" if offers == 1 else f"{offers} offers"
    notice = Notice(
        kind="round.repaired",
        about=row["programme_name"],
        href=f"{address_of(row['id'])}?part=repair",
        reason=f"You coordinate {row['programme_name']}, where repairs that move nobody go out by themselves.",
        subject=f"{row['programme_name']}: {count} in ten minutes",
        text=f"Round {row['number']} has changed, and a repair in which nobody moves was worked out: {count} will "
        "leave in ten minutes. Until then you can take it back.",
    )
    accounts = await fetch(_COORDINATORS, row["code"], today())
    await send_notices([(each["person_id"], notice) for each in accounts if each["person_id"]])
    for each in accounts:
        if not each["person_id"]:  # an account that is nobody's has an inbox, and no mail
            await notify(account_id=each["id"], title=notice.kind, body=notice.about, href=notice.href)
