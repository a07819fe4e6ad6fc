"""Results of a round as rows: written, and one of them shown."""

import json
from uuid import UUID

from backend.kit.clock import now
from backend.kit.database.transactions import current_connection
from backend.kit.identifiers import new_id
from backend.mentoring.rounds.solving import Solved, Task
from backend.mentoring.rounds.tasks import basis_of


async def write_result(round_id: UUID, task: Task, objective: str, solved: Solved) -> UUID:
    """Write a result within the open transaction, with its pairs; give its id."""
    connection = current_connection()
    result_id = new_id()
    await connection.execute(
        "INSERT INTO round_result (id, round_id, objective, run, report, made_at, basis) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        *(result_id, round_id, objective, solved.run, json.dumps(solved.report), now(), basis_of(task)),
    )
    await connection.copy_records_to_table(
        "round_pair",
        columns=("result_id", "mentee_id", "mentor_id", "points", "is_locked", "is_certain"),
        records=[
            (result_id, UUID(pair.mentee), UUID(pair.mentor), pair.points, pair.is_locked, pair.is_certain)
            for pair in solved.pairs
        ],
    )
    return result_id


async def show_result(round_id: UUID, result_id: UUID) -> None:
    """Let a round show a result of its own, within the open transaction."""
    await current_connection().execute(
        "UPDATE round SET state = 'proposed', result_id = $2, version = version + 1 WHERE id = $1", round_id, result_id
    )
