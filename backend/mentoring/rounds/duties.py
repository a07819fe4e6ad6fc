"""What workers do with rounds, and what becomes of a round whose work ends undone."""

from collections.abc import Mapping
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Conflict
from backend.kit.work.attempt import Attempt, Job
from backend.matching.result import Conflict as NoPlan
from backend.mentoring.rounds.comparing import objectives_to_try
from backend.mentoring.rounds.kinds import COMPARE, SOLVE, address_of
from backend.mentoring.rounds.meanwhile import keep_meanwhile, show_meanwhile
from backend.mentoring.rounds.peer_solving import PeerTask, solve_peers, solve_peers_for
from backend.mentoring.rounds.results import show_result
from backend.mentoring.rounds.solving import Task, solve_objectives, solve_round
from backend.mentoring.rounds.tasks import basis_of, read_any_task
from backend.mentoring.rounds.writing import write_solved

CHANGED_MEANWHILE = "The round was changed while it was running. It is run again."


async def run_solve(attempt: Attempt, arguments: Mapping[str, Plain]) -> None:
    """Solve a round, and write down its result, all or nothing.

    Raises
    ------
    NotFound : the round was removed.
    Conflict : it was changed since, or no plan can be made; then the words say why.
    """
    round_id, version = UUID(str(arguments["round_id"])), int(str(arguments["version"]))
    attempt.report(0.02, "Fetching the round")
    task = await _task(round_id, version)
    if isinstance(task, PeerTask):
        solved = await attempt.compute(solve_peers, task)
    else:
        await keep_meanwhile(attempt, round_id, version, task)
        solved = await attempt.compute(solve_round, task)
    if isinstance(solved, NoPlan):
        raise Conflict(f"No plan meets all of this together: {solved.explanation}")
    async with write_transaction() as connection:
        row = await connection.fetchrow("SELECT version FROM round WHERE id = $1 FOR UPDATE", round_id)
        if row is None or row["version"] != version:
            raise Conflict(CHANGED_MEANWHILE)
        result_id = await write_solved(round_id, task, task.objective, solved)
        await show_result(round_id, result_id)
        await attempt.finish(result={"matched": str(solved.report["matched"])}, href=address_of(round_id))


async def run_compare(attempt: Attempt, arguments: Mapping[str, Plain]) -> None:
    """Match a round for every objective that it has no result of as it stands, and keep what comes out.

    Raises
    ------
    NotFound : the round was removed.
    Conflict : it was changed meanwhile, or no plan can be made; then the words say why.
    """
    round_id = UUID(str(arguments["round_id"]))
    attempt.report(0.01, "Fetching the round")
    _, task = await read_any_task(round_id)
    missing = await objectives_to_try(round_id, task)
    if isinstance(task, PeerTask):
        solved = await attempt.compute(solve_peers_for, task, missing)
    else:
        solved = await attempt.compute(solve_objectives, task, missing)
    if isinstance(solved, NoPlan):
        raise Conflict(f"No plan meets all of this together: {solved.explanation}")
    async with write_transaction() as connection:
        await connection.execute("SELECT 1 FROM round WHERE id = $1 FOR UPDATE", round_id)
        _, as_it_is = await read_any_task(round_id)
        if basis_of(as_it_is) != basis_of(task):
            raise Conflict("Something was decided in the round while its aims were compared. Compare them again.")
        for objective, one in zip(missing, solved, strict=True):
            await write_solved(round_id, task, objective, one)
        await attempt.finish(result={"compared": len(missing)}, href=address_of(round_id))


async def _task(round_id: UUID, version: int) -> Task | PeerTask:
    row, task = await read_any_task(round_id)
    if row["version"] != version or row["state"] != "running":
        raise Conflict(CHANGED_MEANWHILE)
    return task


JOBS = [Job(SOLVE, run_solve, show_meanwhile), Job(COMPARE, run_compare)]
