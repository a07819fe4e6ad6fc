"""The plan that a long run keeps meanwhile, so that stopping it loses nothing.

`leximin` takes many times as long as `coverage`, and begins with the same first step: as many people as can be. So it
is preceded by a run for coverage on the same terms, which has a proof of its own. Stopped or failed after that, the
round shows this plan: proven best for what it was made for, and not shown to be more.
"""

from dataclasses import replace
from uuid import UUID

from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.work.attempt import Attempt
from backend.kit.work.piece import PieceOfWork
from backend.kit.work.process import Report
from backend.matching.objective import Objective
from backend.matching.result import Conflict as NoPlan
from backend.mentoring.rounds.results import write_result
from backend.mentoring.rounds.solving import Solved, Task, solve_round
from backend.mentoring.rounds.tasks import basis_of

LONG = frozenset({str(Objective.LEXIMIN)})
"""Objectives that are preceded; the others take about as long as coverage itself."""

MEANWHILE = Objective.COVERAGE

PART = 0.15
"""Of a long run, what is said to be done once its plan meanwhile is there."""


async def keep_meanwhile(attempt: Attempt, round_id: UUID, version: int, task: Task) -> None:
    """Have a plan kept for the case that a long run is stopped; nothing for a short one.

    A plan that is known already for the same terms is kept without matching again.
    """
    if task.objective not in LONG or await _keep_known(round_id, version, task):
        return
    before = replace(task, objective=str(MEANWHILE))
    solved = await attempt.compute(solve_before, before)
    if isinstance(solved, NoPlan):
        return
    async with write_transaction() as connection:
        held = await connection.fetchrow(
            "SELECT 1 FROM round WHERE id = $1 AND version = $2 AND state = 'running' AND work_id = $3 FOR UPDATE",
            *(round_id, version, attempt.work.id),
        )
        if held is not None:
            await _keep(round_id, await write_result(round_id, before, before.objective, solved))


def solve_before(report: Report, task: Task) -> Solved | NoPlan:
    """Match a round as the first part of a longer run."""
    return solve_round(lambda done, step="", /: report(PART * done, step), task)


async def show_meanwhile(piece: PieceOfWork) -> None:
    """Let a round whose work ended undone show the plan kept meanwhile, or else its earlier result, or none."""
    await current_connection().execute(
        "UPDATE round SET result_id = coalesce(interim_result_id, result_id), version = version + 1, "
        "state = CASE WHEN coalesce(interim_result_id, result_id) IS NULL THEN 'draft' ELSE 'proposed' END "
        "WHERE id = $1 AND work_id = $2 AND state = 'running'",
        *(piece.subject_id, piece.id),
    )


async def _keep_known(round_id: UUID, version: int, task: Task) -> bool:
    async with write_transaction() as connection:
        await connection.execute("SELECT 1 FROM round WHERE id = $1 AND version = $2 FOR UPDATE", round_id, version)
        known = await connection.fetchval(
            "SELECT id FROM round_result WHERE round_id = $1 AND basis = $2 AND objective = $3 "
            "ORDER BY made_at DESC LIMIT 1",
            *(round_id, basis_of(task), str(MEANWHILE)),
        )
        if known is not None:
            await _keep(round_id, known)
    return known is not None


async def _keep(round_id: UUID, result_id: UUID) -> None:
    await current_connection().execute("UPDATE round SET interim_result_id = $2 WHERE id = $1", round_id, result_id)
