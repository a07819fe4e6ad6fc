"""What a round is to be matched from: its snapshot, its policy, and all that was decided since."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.mentoring.core.programme_states import AMONG_PEERS, ProgrammeKind
from backend.mentoring.core.rounds.adjusted import Adjusted
from backend.mentoring.core.rounds.participants import Decided
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.rounds.group_tasks import peer_task_of
from backend.mentoring.rounds.peer_solving import PeerTask
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
    """Read the row of a round of mentees and mentors, and what it is to be matched from as it stands.

    Raises
    ------
    NotFound
    """
    row = await _row(round_id)
    return row, await _sided(row)


async def read_any_task(round_id: UUID) -> tuple[Mapping[str, Any], Task | PeerTask]:
    """Read a round's row, and what it is to be matched from as it stands, of either sort.

    Raises
    ------
    NotFound
    """
    row = await _row(round_id)
    return row, await (peer_task_of if ProgrammeKind(row["kind"]) in AMONG_PEERS else _sided)(row)


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


def basis_of(task: Task | PeerTask) -> str:
    """Give a fingerprint of all that a result stands on but its objective: of equals, one may take another's place."""
    terms = task.programme if isinstance(task, PeerTask) else task
    said = {
        "input": hashlib.sha256(task.content).hexdigest(),
        "policy": terms.policy.model_dump(mode="json", exclude={"objective"}),
        "time": [terms.starts_on.isoformat(), terms.months],
        "decided": [sorted(task.decided.locked), sorted(task.decided.barred)],
    }
    if isinstance(task, Task):
        adjusted = task.adjusted
        said["adjusted"] = [sorted(adjusted.seats.items()), sorted(adjusted.rules_off), sorted(adjusted.wider_hours)]
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


async def _row(round_id: UUID) -> Mapping[str, Any]:
    row = await fetch_one(
        "SELECT r.*, g.kind, g.starts_on, g.months FROM round r JOIN programme g ON g.id = r.programme_id "
        "WHERE r.id = $1",
        round_id,
    )
    if row is None:
        raise NotFound("round")
    return row


async def _sided(row: Mapping[str, Any]) -> Task:
    return Task(
        content=row["input"],
        policy=Policy.model_validate_json(row["policy"]),
        objective=row["objective"],
        starts_on=row["starts_on"],
        months=row["months"],
        decided=await read_decided(row["id"]),
        seed=str(row["id"]),
        adjusted=await read_adjusted(row["id"]),
    )


def _pairs(rows: Iterable[Mapping[str, Any]], kind: str) -> frozenset[tuple[str, str]]:
    return frozenset((str(row["mentee_id"]), str(row["mentor_id"])) for row in rows if row["kind"] == kind)
