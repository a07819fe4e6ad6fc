"""What a round among peers is to be matched from: its snapshot, its programme, and the groups decided since."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.mentoring.core.peer_rounds.making import GroupsDecided
from backend.mentoring.core.programme_states import ProgrammeKind
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.rounds.peer_solving import PeerTask, Programme

PLACES = ("first_id", "second_id", "third_id")
"""Columns of the people of a decision, in the order of their group."""


async def peer_task_of(row: Mapping[str, Any]) -> PeerTask:
    """Give what a round is to be matched from, by its row and its programme's kind, start and months."""
    policy = Policy.model_validate_json(row["policy"])
    return PeerTask(
        content=row["input"],
        programme=Programme(ProgrammeKind(row["kind"]), policy, row["starts_on"], row["months"]),
        objective=row["objective"],
        decided=await _groups_decided(row["id"]),
        seed=str(row["id"]),
    )


async def _groups_decided(round_id: UUID) -> GroupsDecided:
    rows = await fetch("SELECT * FROM round_group_decision WHERE round_id = $1 ORDER BY id", round_id)
    people = [(row["kind"], tuple(str(row[name]) for name in PLACES if row[name] is not None)) for row in rows]
    barred = frozenset((group[0], group[1]) for kind, group in people if kind == "barred")
    return GroupsDecided(frozenset(group for kind, group in people if kind == "locked"), barred)
