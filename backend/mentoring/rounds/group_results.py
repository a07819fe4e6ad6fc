"""Results of rounds among peers as rows: the groups that came of them."""

import json
from collections.abc import Sequence
from uuid import UUID

from backend.kit.clock import now
from backend.kit.database.transactions import current_connection
from backend.kit.identifiers import new_id
from backend.mentoring.rounds.peer_solving import MadeGroup, PeerTask, SolvedGroups
from backend.mentoring.rounds.tasks import basis_of


async def write_group_result(round_id: UUID, task: PeerTask, objective: str, solved: SolvedGroups) -> UUID:
    """Write a result with its groups, numbered as they come, within the open transaction; give its id."""
    result_id = new_id()
    await current_connection().execute(
        "INSERT INTO round_result (id, round_id, objective, run, report, made_at, basis) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        *(result_id, round_id, objective, solved.run, json.dumps(solved.report), now(), basis_of(task)),
    )
    await _write_groups(result_id, solved.groups)
    return result_id


async def _write_groups(result_id: UUID, groups: Sequence[MadeGroup]) -> None:
    connection, ids = current_connection(), [new_id() for _ in groups]
    await connection.copy_records_to_table(
        "round_group",
        columns=("id", "result_id", "number", "points", "is_locked"),
        records=[
            (identity, result_id, number, group.points, group.is_locked)
            for number, (identity, group) in enumerate(zip(ids, groups, strict=True), 1)
        ],
    )
    await connection.copy_records_to_table(
        "round_group_member",
        columns=("group_id", "place", "person_id"),
        records=[
            (identity, place, UUID(person))
            for identity, group in zip(ids, groups, strict=True)
            for place, person in enumerate(group.people, 1)
        ],
    )
