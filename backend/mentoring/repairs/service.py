"""Work out how a published round could be repaired, and let a proposal go."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Actor, Subject, record
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, NotFound, Stale
from backend.kit.identifiers import new_id
from backend.kit.work import service as work
from backend.mentoring.core.peer_rounds.change_list import IdGroup, from_first
from backend.mentoring.core.programme_states import AMONG_PEERS, ProgrammeKind, ProgrammeState, sides_of
from backend.mentoring.core.rounds.changes import as_document
from backend.mentoring.repairs.changes import Changed, read_changes
from backend.mentoring.repairs.ground import read_ground
from backend.mentoring.repairs.reading import get_repair
from backend.mentoring.repairs.schemas import Repair
from backend.mentoring.repairs.standing import Ground, Stands
from backend.mentoring.rounds.group_tasks import read_groups_decided
from backend.mentoring.rounds.kinds import REPAIR
from backend.mentoring.rounds.snapshot import packed
from backend.mentoring.rounds.starting import locked_round
from backend.mentoring.rounds.tasks import read_decided
from backend.people.actors import acting
from backend.people.core.access import Viewer

STATES: Mapping[str, str] = {
    "running": "This repair is still being worked out.",
    "confirmed": "This repair was confirmed already.",
    "dropped": "This repair was dropped. Work it out anew.",
}
"""Why a repair that is not proposed can't be acted on."""


async def begin_repair(*, round_id: UUID, by: Viewer) -> Repair:
    """Work out in the background how a published round could be repaired; a proposal that there is gives way to it.

    Raises
    ------
    NotFound, NotAllowed : the round is none of the viewer's to run.
    Conflict : it is not published, is about to be, is being worked out, or its programme is closed.
    """
    async with write_transaction():
        row = await locked_round(round_id, by)
        await expect_repairable(row)
        await _drop_proposed(round_id)
        ground = await read_ground(row)
        changed = await read_changes(row, ground)
        repair_id = await begin(row, ground, changed, acting(by), by.account_id)
    return await get_repair(repair_id=repair_id, by=by)


async def drop_repair(*, repair_id: UUID, version: int, by: Viewer) -> Repair:
    """Let a proposed repair go; nothing else changes.

    Raises
    ------
    NotFound, NotAllowed : it is none of the viewer's to run.
    Conflict : it is not proposed.
    Stale : it was changed since `version`.
    """
    async with write_transaction() as connection:
        row = await lock_repair(repair_id, version, by)
        await connection.execute(
            "UPDATE repair SET state = 'dropped', set_aside_at = $2, version = version + 1 WHERE id = $1",
            *(repair_id, now()),
        )
        await record(
            by=acting(by),
            action="round.repair_dropped",
            subject=Subject("round", row["id"], row["programme_name"]),
            detail={"number": row["number"]},
        )
    return await get_repair(repair_id=repair_id, by=by)


async def begin(row: Mapping[str, Any], ground: Ground, changed: Changed, by: Actor, account_id: UUID | None) -> UUID:
    """Keep what a repair of a locked round starts from, and ask for the work; give its id. By rule: no account."""
    repair_id = new_id()
    work_id = await work.start(
        REPAIR,
        title=f"Repair of round {row['number']} of {row['programme_name']}",
        by=account_id,
        arguments={"repair_id": str(repair_id)},
        subject_id=repair_id,
    )
    stands, kind = await _with_locks(row, ground.stands), ProgrammeKind(row["kind"])
    counts = json.dumps({f"{side}s": len(getattr(ground.people, f"{side}s")) for side in sides_of(kind)})
    await current_connection().execute(
        "INSERT INTO repair (id, round_id, state, input, input_at, counts, standing, changes, cause, is_by_rule, "
        "work_id, said, created_by, version) VALUES ($1, $2, 'running', $3, $4, $5, $6, $7, $8, $9, $10, '', $11, 1)",
        *(repair_id, row["id"], packed(ground.people), now(), counts, stands.document()),
        *(as_document(changed.changes), changed.cause, account_id is None, work_id, by.name),
    )
    await record(
        by=by,
        action="round.repair_begun",
        subject=Subject("round", row["id"], row["programme_name"]),
        detail={"number": row["number"], "changes": len(changed.changes)},
    )
    return repair_id


async def expect_repairable(row: Mapping[str, Any]) -> None:
    """Make sure that a locked round can be repaired now.

    Raises
    ------
    Conflict
    """
    if row["programme_state"] == ProgrammeState.CLOSED:
        raise Conflict("The programme of this round is closed.")
    if row["state"] != "published":
        raise Conflict(f"A round that is {row['state']} has nothing to repair.")
    waiting = await current_connection().fetchval(
        "SELECT EXISTS (SELECT FROM publication WHERE round_id = $1 AND state = 'waiting')", row["id"]
    )
    if waiting:
        raise Conflict("This round is about to be sent. Wait until its offers have left, or take them back.")


async def lock_repair(repair_id: UUID, version: int, by: Viewer) -> Mapping[str, Any]:
    """Lock a proposed repair after its round, as the viewer has seen it; give the round's row.

    Raises
    ------
    NotFound, NotAllowed, Stale : as for `drop_repair`.
    Conflict : it is not proposed.
    """
    connection = current_connection()
    round_id = await connection.fetchval("SELECT round_id FROM repair WHERE id = $1", repair_id)
    if round_id is None:
        raise NotFound("repair")
    row = await locked_round(round_id, by)
    repair = await connection.fetchrow("SELECT state, version FROM repair WHERE id = $1 FOR UPDATE", repair_id)
    if repair is None:
        raise NotFound("repair")
    if repair["version"] != version:
        raise Stale(await get_repair(repair_id=repair_id, by=by))
    if repair["state"] in STATES:
        raise Conflict(STATES[repair["state"]])
    return row


async def _drop_proposed(round_id: UUID) -> None:
    connection = current_connection()
    at_work = await connection.fetchval(
        "SELECT state FROM repair WHERE round_id = $1 AND state IN ('running', 'proposed') FOR UPDATE", round_id
    )
    if at_work == "running":
        raise Conflict(STATES["running"])
    await connection.execute(
        "UPDATE repair SET state = 'dropped', version = version + 1 WHERE round_id = $1 AND state = 'proposed'",
        round_id,
    )


async def _with_locks(row: Mapping[str, Any], stands: Stands) -> Stands:
    """Let offers to pairs that a coordinator locked stand like what is agreed to: a locked pair never moves."""
    if ProgrammeKind(row["kind"]) in AMONG_PEERS:
        locked = frozenset(map(from_first, (await read_groups_decided(row["id"])).locked))
    else:
        locked = frozenset[IdGroup]((await read_decided(row["id"])).locked)
    offered = {pair: offer_id for pair, offer_id in stands.offered.items() if pair not in locked}
    return Stands(stands.agreed | (frozenset(stands.offered) & locked), offered)
