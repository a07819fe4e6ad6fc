"""Begin rounds, run them, and decide on single pairs."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Subject, record
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, NotAllowed, NotFound
from backend.kit.identifiers import new_id
from backend.kit.work.standby import Standby
from backend.mentoring.core.access import RUNNING, allows
from backend.mentoring.core.aims import objectives_of
from backend.mentoring.core.programme_states import AMONG_PEERS, ProgrammeKind
from backend.mentoring.core.rounds.rule_names import with_rule_names
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.rounds.free import read_free
from backend.mentoring.rounds.participants import counted
from backend.mentoring.rounds.peer_solving import objective_for
from backend.mentoring.rounds.reading import (
    MATCHED_IN,
    expect_programme,
    get_round,
    named,
)
from backend.mentoring.rounds.schemas import PairExplanation, Round, RunRequest
from backend.mentoring.rounds.shown import ask_run, shown_of_sides
from backend.mentoring.rounds.snapshot import packed
from backend.mentoring.rounds.solving import explain
from backend.mentoring.rounds.starting import expected_round, locked_round, start_run
from backend.people.actors import acting
from backend.people.core.access import Viewer


async def begin_round(*, programme_id: UUID, by: Viewer) -> Round:
    """Take a snapshot of everybody who takes part and is free, and run the round by the programme's policy.

    Raises
    ------
    NotFound, NotAllowed : the programme is none of the viewer's to run.
    Conflict : it is not at the stage for a round, or nobody takes part on one of the sides.
    """
    programme = await expect_programme(programme_id, by)
    _expect_ready(programme, by)
    policy = Policy.model_validate_json(programme["policy"])
    people = await read_free(programme_id, policy.most_mentees)
    counts = counted(ProgrammeKind(programme["kind"]), people)
    round_id = new_id()
    objective = _objective(ProgrammeKind(programme["kind"]), policy)
    async with write_transaction() as connection:
        await connection.execute("SELECT 1 FROM programme WHERE id = $1 FOR UPDATE", programme_id)
        number: Any = await connection.fetchval(
            "SELECT coalesce(max(number), 0) + 1 FROM round WHERE programme_id = $1", programme_id
        )
        await connection.execute(
            "INSERT INTO round (id, programme_id, number, state, input, input_at, counts, policy, objective, "
            "created_by, version) VALUES ($1, $2, $3, 'draft', $4, $5, $6, $7, $8, $9, 1)",
            *(round_id, programme_id, number, packed(people), now(), json.dumps(counts), policy.model_dump_json()),
            *(objective, by.name),
        )
        row = await locked_round(round_id, by)
        await start_run(row, objective, by)
        await record(
            by=acting(by),
            action="round.begun",
            subject=Subject("round", round_id, programme["name"]),
            detail={"number": number, **counts},
        )
    return await get_round(round_id=round_id, by=by)


async def run_round(*, round_id: UUID, request: RunRequest, version: int, by: Viewer) -> Round:
    """Run a round again, on the same snapshot or a new one, with what was decided since.

    Raises
    ------
    NotFound, NotAllowed : the round is none of the viewer's to run.
    Conflict : it is running, or its programme is closed.
    Stale : it was changed since `version`.
    """
    async with write_transaction():
        row = await expected_round(round_id, version, by)
        _expect_possible(row, request)
        if request.is_fresh:
            await _take_snapshot(row)
        await start_run(row, request.objective or row["objective"], by)
        await record(
            by=acting(by),
            action="round.run",
            subject=Subject("round", round_id, row["programme_name"]),
            detail={"number": row["number"], "objective": request.objective or row["objective"]},
        )
    return await get_round(round_id=round_id, by=by)


async def explain_pair(
    *, round_id: UUID, mentee_id: UUID, mentor_id: UUID, standby: Standby, by: Viewer
) -> PairExplanation:
    """Say why two people are a pair of a round's result or not, and what the other choice would cost.

    Raises
    ------
    NotFound : there is no such round for the viewer, it was not run yet, or one of the two is not in it.
    """
    shown, key = await shown_of_sides(round_id, by), ("explain", mentee_id, mentor_id)
    answer = await ask_run(standby, shown, key, explain, str(mentee_id), str(mentor_id))
    if answer is None:
        raise NotFound("pair in this round")
    people = await named([answer.mentee, answer.mentor])
    effect = answer.effect and {"people": answer.effect.people, "points": answer.effect.total}
    return PairExplanation.model_validate(
        {
            "mentee": people[answer.mentee],
            "mentor": people[answer.mentor],
            "standing": answer.standing,
            "points": answer.score,
            "parts": [vars(part) for part in answer.parts],
            "rules": [with_rule_names(each) for each in answer.rules],
            "is_certain": answer.certain,
            "effect": effect,
            "said": list(answer.said),
        }
    )


async def _take_snapshot(row: Mapping[str, Any]) -> None:
    """Let a locked round start from those who take part now."""
    people = await read_free(row["programme_id"], Policy.model_validate_json(row["policy"]).most_mentees)
    counts = counted(ProgrammeKind(row["kind"]), people)
    await current_connection().execute(
        "UPDATE round SET input = $2, input_at = $3, counts = $4 WHERE id = $1",
        *(row["id"], packed(people), now(), json.dumps(counts)),
    )


def _expect_ready(programme: Mapping[str, Any], by: Viewer) -> None:
    """Make sure that the viewer may begin a round of a programme, at the stage that it is at."""
    if not allows(RUNNING, by, programme["code"]):
        raise NotAllowed
    if programme["state"] not in MATCHED_IN:
        raise Conflict(f"A programme that is {programme['state']} has no rounds. Open it first.")


def _objective(kind: ProgrammeKind, policy: Policy) -> str:
    return objective_for(policy.objective) if kind in AMONG_PEERS else policy.objective


def _expect_possible(row: Mapping[str, Any], request: RunRequest) -> None:
    possible = objectives_of(ProgrammeKind(row["kind"]))
    if request.objective is not None and request.objective not in possible:
        raise Conflict(f"A round among peers is matched for {' or '.join(possible)}.")
