"""Matching a round for every objective, so that they can be seen side by side."""

from uuid import UUID

from backend.kit.audit.service import Subject, record
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict
from backend.kit.work import service as work
from backend.matching.objective import Objective
from backend.mentoring.core.peer_rounds.run import OBJECTIVES
from backend.mentoring.rounds.kinds import COMPARE
from backend.mentoring.rounds.peer_solving import PeerTask
from backend.mentoring.rounds.reading import get_round
from backend.mentoring.rounds.schemas import Round
from backend.mentoring.rounds.solving import Task
from backend.mentoring.rounds.starting import expected_round
from backend.mentoring.rounds.tasks import basis_of
from backend.people.actors import acting
from backend.people.core.access import Viewer


async def compare_objectives(*, round_id: UUID, version: int, by: Viewer) -> Round:
    """Ask for the work that matches a round for every objective it has no result of as it stands.

    Raises
    ------
    NotFound, NotAllowed, Stale, Conflict : as for `expected_round`; also where it was never run.
    """
    async with write_transaction():
        row = await expected_round(round_id, version, by)
        if row["result_id"] is None:
            raise Conflict("Run the round first. Then other aims can be compared with what came of it.")
        work_id = await work.start(
            COMPARE,
            title=f"Aims of round {row['number']} of {row['programme_name']} compared",
            by=by.account_id,
            arguments={"round_id": str(round_id)},
            subject_id=round_id,
        )
        await current_connection().execute(
            "UPDATE round SET compare_work_id = $2, version = version + 1 WHERE id = $1", round_id, work_id
        )
        await record(
            by=acting(by),
            action="round.compared",
            subject=Subject("round", round_id, row["programme_name"]),
            detail={"number": row["number"]},
        )
    return await get_round(round_id=round_id, by=by)


async def objectives_to_try(round_id: UUID, task: Task | PeerTask) -> list[str]:
    """Give the objectives that a round has no result for as it stands; least change only with pairs in force."""
    rows = await fetch(
        "SELECT DISTINCT objective FROM round_result WHERE round_id = $1 AND basis = $2",
        *(round_id, basis_of(task)),
    )
    known = {row["objective"] for row in rows}
    if isinstance(task, PeerTask):
        return [str(objective) for objective in OBJECTIVES if str(objective) not in known]
    skipped = set() if task.decided.current else {Objective.LEAST_CHANGE}
    return [str(objective) for objective in Objective if objective not in skipped and str(objective) not in known]
