"""What a round among peers is to be matched from: its snapshot, its programme, and the groups decided since."""

from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.mentoring.core.peer_rounds.making import GroupsDecided
from backend.mentoring.core.programme_states import ProgrammeKind
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.rounds.peer_solving import PeerTask, Programme

PLACES = ("first_id", "second_id", "third_id")
"""Columns of the people of a decision, in the order of their group."""

_DECLINED = """
SELECT array_agg(y.person_id) AS people,
       coalesce(array_agg(y.person_id) FILTER (WHERE y.answer = 'declined'), array_agg(y.person_id)) AS declined
FROM round r JOIN offer o ON o.programme_id = r.programme_id AND o.state = 'declined' AND o.ended_at <= r.input_at
JOIN offer_party y ON y.offer_id = o.id WHERE r.id = $1 GROUP BY o.id
"""
"""Groups of whom one had declined when the snapshot was taken."""


async def peer_task_of(row: Mapping[str, Any]) -> PeerTask:
    """Give what a round is to be matched from, by its row and its programme's kind, start and months."""
    policy = Policy.model_validate_json(row["policy"])
    return PeerTask(
        content=row["input"],
        programme=Programme(ProgrammeKind(row["kind"]), policy, row["starts_on"], row["months"]),
        objective=row["objective"],
        decided=await read_groups_decided(row["id"]),
        seed=str(row["id"]),
    )


async def read_groups_decided(round_id: UUID) -> GroupsDecided:
    """Read which groups of a round are locked, and who is barred; those of whom one had declined before it are too."""
    rows = await fetch("SELECT * FROM round_group_decision WHERE round_id = $1 ORDER BY id", round_id)
    people = [(row["kind"], tuple(str(row[name]) for name in PLACES if row[name] is not None)) for row in rows]
    locked = frozenset(group for kind, group in people if kind == "locked")
    declined = [pairs_over(row["people"], row["declined"]) for row in await fetch(_DECLINED, round_id)]
    barred = {(group[0], group[1]) for kind, group in people if kind == "barred"}
    over = {pair for pairs in declined for pair in pairs if not any(set(pair) <= set(group) for group in locked)}
    return GroupsDecided(locked, frozenset(barred | over))


def pairs_over(people: Sequence[UUID], cause: Sequence[UUID]) -> list[tuple[str, str]]:
    """Give the pairs of a group, by id, in which there is one of those because of whom it came to nothing."""
    ids, causing = sorted(map(str, people)), set(map(str, cause))
    return [(one, other) for one, other in combinations(ids, 2) if causing & {one, other}]
