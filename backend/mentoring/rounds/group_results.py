"""Rounds among peers and their results as rows: what they are matched from, and what came of it."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.clock import now
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection
from backend.kit.errors import NotFound
from backend.kit.identifiers import new_id
from backend.mentoring.core.peer_rounds.making import GroupsDecided
from backend.mentoring.core.programme_states import AMONG_PEERS, ProgrammeKind
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.rounds.peer_solving import MadeGroup, PeerTask, Programme, SolvedGroups

PLACES = ("first_id", "second_id", "third_id")
"""Columns of the people of a decision, in the order of their group."""

_ROUND = (
    "SELECT r.*, g.kind, g.starts_on, g.months FROM round r JOIN programme g ON g.id = r.programme_id WHERE r.id = $1"
)


async def is_among_peers(round_id: UUID) -> bool:
    """Whether a round is one among peers.

    Raises
    ------
    NotFound
    """
    row = await fetch_one(_ROUND, round_id)
    if row is None:
        raise NotFound("round")
    return ProgrammeKind(row["kind"]) in AMONG_PEERS


async def read_peer_task(round_id: UUID) -> tuple[Mapping[str, Any], PeerTask]:
    """Read a round's row, and what it is to be matched from as it stands.

    Raises
    ------
    NotFound
    """
    row = await fetch_one(_ROUND, round_id)
    if row is None:
        raise NotFound("round")
    policy = Policy.model_validate_json(row["policy"])
    return row, PeerTask(
        content=row["input"],
        programme=Programme(ProgrammeKind(row["kind"]), policy, row["starts_on"], row["months"]),
        objective=row["objective"],
        decided=await groups_decided(round_id),
        seed=str(round_id),
    )


async def write_group_result(round_id: UUID, objective: str, solved: SolvedGroups) -> UUID:
    """Write a result with its groups, numbered as they come, within the open transaction; give its id."""
    result_id = new_id()
    await current_connection().execute(
        "INSERT INTO round_result (id, round_id, objective, run, report, made_at) VALUES ($1, $2, $3, $4, $5, $6)",
        *(result_id, round_id, objective, solved.run, json.dumps(solved.report), now()),
    )
    await _write_groups(result_id, solved.groups)
    return result_id


async def groups_decided(round_id: UUID) -> GroupsDecided:
    """Give what was decided about groups of a round among peers."""
    rows = await fetch("SELECT * FROM round_group_decision WHERE round_id = $1 ORDER BY id", round_id)
    people = [(row["kind"], tuple(str(row[name]) for name in PLACES if row[name] is not None)) for row in rows]
    barred = frozenset((group[0], group[1]) for kind, group in people if kind == "barred")
    return GroupsDecided(frozenset(group for kind, group in people if kind == "locked"), barred)


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
