"""What a round is to be matched from: its snapshot, its policy, and all that was decided since."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.mentoring.core.rounds.adjusted import Adjusted
from backend.mentoring.core.rounds.participants import Decided
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.rounds.solving import Task

_DECLINED = """
SELECT a.person_id AS mentee_id, b.person_id AS mentor_id FROM round r
JOIN offer o ON o.programme_id = r.programme_id AND o.state = 'declined' AND o.ended_at <= r.input_at
JOIN offer_party a ON a.offer_id = o.id AND a.side = 'mentee'
JOIN offer_party b ON b.offer_id = o.id AND b.side = 'mentor'
WHERE r.id = $1
"""
"""Pairs of whom one had declined when the snapshot was taken."""


async def read_task(round_id: UUID) -> tuple[Mapping[str, Any], Task]:
    """Read a round's row, and what it is to be matched from as it stands.

    Raises
    ------
    NotFound
    """
    row = await fetch_one(
        "SELECT r.*, g.starts_on, g.months FROM round r JOIN programme g ON g.id = r.programme_id WHERE r.id = $1",
        round_id,
    )
    if row is None:
        raise NotFound("round")
    return row, Task(
        content=row["input"],
        policy=Policy.model_validate_json(row["policy"]),
        objective=row["objective"],
        starts_on=row["starts_on"],
        months=row["months"],
        decided=await read_decided(round_id),
        seed=str(round_id),
        adjusted=await read_adjusted(round_id),
    )


async def read_decided(round_id: UUID) -> Decided:
    """Read which pairs of a round are locked and barred; those that were declined before it are barred as well."""
    rows = await fetch("SELECT mentee_id, mentor_id, kind FROM round_decision WHERE round_id = $1", round_id)
    declined = {(str(row["mentee_id"]), str(row["mentor_id"])) for row in await fetch(_DECLINED, round_id)}
    locked = _pairs(rows, "locked")
    return Decided(locked, (_pairs(rows, "barred") | declined) - locked)


async def read_adjusted(round_id: UUID) -> Adjusted:
    """Read what was changed of a round's own terms."""
    rows = await fetch("SELECT kind, person_id, rule, amount FROM round_adjustment WHERE round_id = $1", round_id)
    return Adjusted(
        {str(row["person_id"]): row["amount"] for row in rows if row["kind"] == "seats"},
        frozenset(row["rule"] for row in rows if row["kind"] == "rule_off"),
        frozenset(str(row["person_id"]) for row in rows if row["kind"] == "wider_hours"),
    )


def basis_of(task: Task) -> str:
    """Give a fingerprint of all that a result stands on but its objective: of equals, one may take another's place."""
    decided, adjusted = task.decided, task.adjusted
    said = {
        "input": hashlib.sha256(task.content).hexdigest(),
        "policy": task.policy.model_dump(mode="json", exclude={"objective"}),
        "time": [task.starts_on.isoformat(), task.months],
        "decided": [sorted(decided.locked), sorted(decided.barred)],
        "adjusted": [sorted(adjusted.seats.items()), sorted(adjusted.rules_off), sorted(adjusted.wider_hours)],
    }
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


def _pairs(rows: Iterable[Mapping[str, Any]], kind: str) -> frozenset[tuple[str, str]]:
    return frozenset((str(row["mentee_id"]), str(row["mentor_id"])) for row in rows if row["kind"] == kind)
