"""What workers do with rounds, and what becomes of a round whose work ends undone."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.clock import now
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, NotFound
from backend.kit.identifiers import new_id
from backend.kit.work.attempt import Attempt, Job
from backend.kit.work.piece import PieceOfWork
from backend.matching.result import Conflict as NoPlan
from backend.mentoring.core.rounds.participants import Decided
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.rounds.kinds import SOLVE, address_of
from backend.mentoring.rounds.solving import Solved, Task, solve_round

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
    solved = await attempt.compute(solve_round, task)
    if isinstance(solved, NoPlan):
        raise Conflict(f"No plan meets all of this together: {solved.explanation}")
    async with write_transaction() as connection:
        row = await connection.fetchrow("SELECT version FROM round WHERE id = $1 FOR UPDATE", round_id)
        if row is None or row["version"] != version:
            raise Conflict(CHANGED_MEANWHILE)
        await _write(round_id, task.objective, solved)
        await attempt.finish(result={"matched": str(solved.report["matched"])}, href=address_of(round_id))


async def release_solve(piece: PieceOfWork) -> None:
    """Let a round whose work ended without result be run again; an earlier result stays."""
    await current_connection().execute(
        "UPDATE round SET state = CASE WHEN result_id IS NULL THEN 'draft' ELSE 'proposed' END, version = version + 1 "
        "WHERE id = $1 AND work_id = $2 AND state = 'running'",
        *(piece.subject_id, piece.id),
    )


async def _task(round_id: UUID, version: int) -> Task:
    row = await fetch_one(
        "SELECT r.*, g.starts_on, g.months FROM round r JOIN programme g ON g.id = r.programme_id WHERE r.id = $1",
        round_id,
    )
    if row is None:
        raise NotFound("round")
    if row["version"] != version or row["state"] != "running":
        raise Conflict(CHANGED_MEANWHILE)
    decided = await fetch("SELECT mentee_id, mentor_id, kind FROM round_decision WHERE round_id = $1", round_id)
    return Task(
        content=row["input"],
        policy=Policy.model_validate_json(row["policy"]),
        objective=row["objective"],
        starts_on=row["starts_on"],
        months=row["months"],
        decided=Decided(_pairs(decided, "locked"), _pairs(decided, "barred")),
        seed=str(round_id),
    )


def _pairs(rows: Any, kind: str) -> frozenset[tuple[str, str]]:
    return frozenset((str(row["mentee_id"]), str(row["mentor_id"])) for row in rows if row["kind"] == kind)


async def _write(round_id: UUID, objective: str, solved: Solved) -> None:
    connection = current_connection()
    result_id = new_id()
    await connection.execute(
        "INSERT INTO round_result (id, round_id, objective, run, report, made_at) VALUES ($1, $2, $3, $4, $5, $6)",
        *(result_id, round_id, objective, solved.run, json.dumps(solved.report), now()),
    )
    await connection.copy_records_to_table(
        "round_pair",
        columns=("result_id", "mentee_id", "mentor_id", "points", "is_locked", "is_certain"),
        records=[
            (result_id, UUID(pair.mentee), UUID(pair.mentor), pair.points, pair.is_locked, pair.is_certain)
            for pair in solved.pairs
        ],
    )
    await connection.execute(
        "UPDATE round SET state = 'proposed', result_id = $2, version = version + 1 WHERE id = $1", round_id, result_id
    )


JOBS = [Job(SOLVE, run_solve, release_solve)]
