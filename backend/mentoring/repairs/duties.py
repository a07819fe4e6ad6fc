"""What workers do with repairs: work one out, and keep its plans as results of the round."""

from collections.abc import Mapping
from dataclasses import replace
from itertools import permutations
from typing import Any
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.clock import now
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, NotFound
from backend.kit.work.attempt import Attempt, Job
from backend.kit.work.piece import PieceOfWork, WorkState
from backend.matching.objective import Objective
from backend.matching.result import Conflict as NoPlan
from backend.mentoring.core.peer_rounds.making import GroupsDecided
from backend.mentoring.core.rounds.participants import Decided, refused
from backend.mentoring.repairs.peer_standing import read_refused_pairs
from backend.mentoring.repairs.solving import SolvedRepair, solve_repair
from backend.mentoring.repairs.standing import Stands, as_pairs, read_refused
from backend.mentoring.rounds.kinds import REPAIR, address_of
from backend.mentoring.rounds.peer_solving import PeerTask
from backend.mentoring.rounds.snapshot import read_snapshot
from backend.mentoring.rounds.solving import Task
from backend.mentoring.rounds.tasks import read_any_task
from backend.mentoring.rounds.writing import write_solved

NOTHING = "Nothing would be gained: nobody more can be matched, and nobody who has not answered can be matched better."

UNDONE = "It was stopped, or could not be worked out. Work it out anew."


async def run_repair(attempt: Attempt, arguments: Mapping[str, Plain]) -> None:
    """Work out a repair, and write down its plans, all or nothing.

    Raises
    ------
    NotFound : it is not there.
    Conflict : it is not asked for any more, or no plan can be made; then the words say why.
    """
    attempt.report(0.02, "Fetching the round")
    row = await fetch_one("SELECT * FROM repair WHERE id = $1", UUID(str(arguments["repair_id"])))
    if row is None:
        raise NotFound("repair")
    task = await _task(row)
    solved = await attempt.compute(solve_repair, task)
    if isinstance(solved, NoPlan):
        raise Conflict(f"No plan meets all of this together: {solved.explanation}")
    async with write_transaction() as connection:
        await connection.execute("SELECT 1 FROM round WHERE id = $1 FOR UPDATE", row["round_id"])
        state = await connection.fetchval(
            "SELECT state FROM repair WHERE id = $1 AND work_id = $2 FOR UPDATE", row["id"], attempt.work.id
        )
        if state != "running":
            raise Conflict("This repair is not asked for any more.")
        await _keep(row, task, solved)
        await attempt.finish(result={"choices": len(solved.choices)}, href=f"{address_of(row['round_id'])}?part=repair")


async def drop_undone(piece: PieceOfWork) -> None:
    """Drop a repair whose work ended undone; one of the rule's that somebody has stopped is not tried again."""
    await current_connection().execute(
        "UPDATE repair SET state = 'dropped', said = $2, version = version + 1, "
        "set_aside_at = CASE WHEN is_by_rule AND $4 THEN $3::timestamptz END, "
        "failed_at = CASE WHEN is_by_rule AND $4 THEN NULL ELSE $3::timestamptz END "
        "WHERE work_id = $1 AND state = 'running'",
        *(piece.id, UNDONE, now(), piece.state is WorkState.CANCELLED),
    )


async def _task(repair: Mapping[str, Any]) -> Task | PeerTask:
    """Give what a repair is to be worked out from: the round's own terms, around what stands."""
    _, task = await read_any_task(repair["round_id"])
    return await (_among_peers(repair, task) if isinstance(task, PeerTask) else _sided(repair, task))


async def _among_peers(repair: Mapping[str, Any], task: PeerTask) -> PeerTask:
    stands, over = Stands.of_document(repair["standing"]), await read_refused_pairs(repair["round_id"])
    people = await read_snapshot(repair["input"])
    together = {pair for group in stands.groups for pair in permutations(group, 2)}
    apart = (as_pairs(over) | task.decided.barred) - together
    committed = {person for group in stands.groups for person in group}
    unwanted = apart | {(one.id, other) for one in people.peers for other in one.not_with}
    locked = {
        group
        for group in task.decided.locked
        if committed.isdisjoint(group) and unwanted.isdisjoint(permutations(group, 2))
    }
    decided = GroupsDecided(stands.agreed | locked, apart, frozenset(stands.offered))
    return replace(task, content=repair["input"], objective=str(Objective.COVERAGE), decided=decided)


async def _sided(repair: Mapping[str, Any], task: Task) -> Task:
    stands, over = Stands.of_document(repair["standing"]), await read_refused(repair["round_id"])
    people, committed = await read_snapshot(repair["input"]), {mentee for mentee, _ in stands.pairs}
    apart = over | refused(people.mentees, people.mentors)
    locked = as_pairs(stands.agreed) | {pair for pair in task.decided.locked - apart if pair[0] not in committed}
    decided = Decided(locked, (task.decided.barred | over) - locked, as_pairs(frozenset(stands.offered)))
    return replace(task, content=repair["input"], objective=str(Objective.COVERAGE), decided=decided)


async def _keep(repair: Mapping[str, Any], task: Task | PeerTask, solved: SolvedRepair) -> None:
    connection = current_connection()
    for place, each in enumerate(solved.choices):
        result_id = await write_solved(repair["round_id"], task, each.objective, each.solved)
        await connection.execute(
            "INSERT INTO repair_choice (repair_id, place, result_id, moves, people, points) "
            "VALUES ($1, $2, $3, $4, $5, $6)",
            *(repair["id"], place, result_id, each.moves, each.people, each.points),
        )
    await connection.execute(
        "UPDATE repair SET state = 'proposed', said = $2, version = version + 1 WHERE id = $1",
        *(repair["id"], solved.said if solved.choices else NOTHING),
    )


JOBS = [Job(REPAIR, run_repair, drop_undone)]
