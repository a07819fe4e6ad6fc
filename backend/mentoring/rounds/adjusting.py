"""Changing a round's own terms: a seat more, a rule that does not count, hours taken to be wider; for it alone."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Subject, offer_undo, record
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid
from backend.kit.identifiers import new_id
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.rounds.reading import get_round
from backend.mentoring.rounds.schemas import Round
from backend.mentoring.rounds.snapshot import read_snapshot
from backend.mentoring.rounds.starting import UNDO_FOR, expect_changeable, expected_round, locked_round, start_run
from backend.mentoring.rounds.workbench_schemas import AdjustmentRequest
from backend.people.actors import acting
from backend.people.core.access import Viewer


async def adjust_round(*, round_id: UUID, request: AdjustmentRequest, version: int, by: Viewer) -> Round:
    """Change one of a round's own terms, or take such a change back, and run the round anew.

    Raises
    ------
    NotFound, NotAllowed, Stale, Conflict : as for `expected_round`.
    Invalid : nobody of that id takes part on that side, or the rule does not count anyway.
    """
    async with write_transaction():
        row = await expected_round(round_id, version, by)
        await _expect_fitting(row, request)
        before = await _write(round_id, request, by)
        await start_run(row, row["objective"], by)
        asked = request.model_dump(mode="json")
        number = await record(
            by=acting(by),
            action="round.adjusted",
            subject=Subject("round", round_id, row["programme_name"]),
            detail={**asked, "before": before},
        )
        await offer_undo(
            by=by.account_id,
            audit_number=number,
            kind="round.adjusted",
            payload={"id": str(round_id), "before": before, "after": asked},
            until=now() + UNDO_FOR,
        )
    return await get_round(round_id=round_id, by=by)


async def take_back_adjustment(payload: Mapping[str, Any], by: Viewer) -> None:
    """Undo a change of terms within the open transaction, and run the round anew.

    Raises
    ------
    NotFound, NotAllowed : the round is none of the viewer's to run any more.
    Conflict : it was changed again since, or the round can't be changed now.
    """
    row = await locked_round(UUID(payload["id"]), by)
    expect_changeable(row)
    after = AdjustmentRequest.model_validate(payload["after"])
    now_there = await _write(row["id"], after.model_copy(update={"amount": payload["before"]}), by)
    if now_there != after.amount:
        raise Conflict("This was changed again since. Change it in the round.")
    await start_run(row, row["objective"], by)


async def _write(round_id: UUID, request: AdjustmentRequest, by: Viewer) -> int:
    """Write a change of terms; give the amount that was there, 0 where there was none."""
    connection = current_connection()
    before: Any = await connection.fetchval(
        "DELETE FROM round_adjustment WHERE round_id = $1 AND kind = $2 AND person_id IS NOT DISTINCT FROM $3 "
        "AND rule IS NOT DISTINCT FROM $4 RETURNING amount",
        *(round_id, request.kind, request.person_id, request.rule),
    )
    if request.amount:
        await connection.execute(
            "INSERT INTO round_adjustment (id, round_id, kind, person_id, rule, amount, decided_by, decided_at) "
            "VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            *(new_id(), round_id, request.kind, request.person_id, request.rule, request.amount, by.name, now()),
        )
    return before or 0


async def _expect_fitting(row: Mapping[str, Any], request: AdjustmentRequest) -> None:
    """Make sure that what is to be changed is of this round."""
    if request.kind == "rule_off":
        rules = Policy.model_validate_json(row["policy"]).rules.model_dump()
        if request.rule is None or not rules.get(request.rule):
            raise Invalid(FieldError("rule", "Name a rule that counts in the policy of this round."))
        if request.person_id is not None:
            raise Invalid(FieldError("person_id", "A rule is switched off for everybody. Leave this out."))
        return
    people, side = await read_snapshot(row["input"]), "mentor" if request.kind == "seats" else "mentee"
    if str(request.person_id) not in {one.id for one in getattr(people, f"{side}s")}:
        raise Invalid(FieldError("person_id", f"Name a {side} who takes part in this round."))
    if request.rule is not None:
        raise Invalid(FieldError("rule", "Seats and hours are those of a person. Leave this out."))
