"""Decide on groups of a round among peers, and take that back."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Subject, offer_undo, record
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, NotFound
from backend.kit.identifiers import new_id
from backend.mentoring.core.programme_states import AMONG_PEERS, ProgrammeKind
from backend.mentoring.rounds.group_reading import fits
from backend.mentoring.rounds.group_schemas import GroupDecisionRequest
from backend.mentoring.rounds.peer_solving import among
from backend.mentoring.rounds.reading import get_round
from backend.mentoring.rounds.schemas import Round
from backend.mentoring.rounds.snapshot import read_snapshot
from backend.mentoring.rounds.starting import UNDO_FOR, expect_changeable, expected_round, locked_round, start_run
from backend.people.actors import acting
from backend.people.core.access import Viewer

PAIR = 2

_THESE = "round_id = $1 AND first_id = $2 AND second_id = $3 AND third_id IS NOT DISTINCT FROM $4"


async def decide_on_group(*, round_id: UUID, request: GroupDecisionRequest, version: int, by: Viewer) -> Round:
    """Lock a group, bar two people, or leave them to the solver again, and run the round anew.

    Raises
    ------
    NotFound, NotAllowed : the round is none of the viewer's to run, or one of them does not take part.
    Conflict : as for `expected_round`; also where so many people can't be a group, or be barred.
    Stale : it was changed since `version`.
    """
    async with write_transaction():
        row = await expected_round(round_id, version, by)
        _expect_group(row, request)
        people = _from_first(request.people, ProgrammeKind(row["kind"]))
        before = await _standing(round_id, people)
        if request.kind is not None or before is None:
            await _expect_taking_part(row, people)
        await _write(round_id, people, request.kind, by)
        await start_run(row, row["objective"], by)
        ids = [str(person) for person in people]
        number = await record(
            by=acting(by),
            action="round.group_decided",
            subject=Subject("round", round_id, row["programme_name"]),
            detail={"people": [*ids], "kind": request.kind},
        )
        await offer_undo(
            by=by.account_id,
            audit_number=number,
            kind="round.group_decided",
            payload={"id": str(round_id), "people": [*ids], "before": before, "after": request.kind},
            until=now() + UNDO_FOR,
        )
    return await get_round(round_id=round_id, by=by)


async def take_back_decision(payload: Mapping[str, Any], by: Viewer) -> None:
    """Undo a decision within the open transaction, and run the round anew.

    Raises
    ------
    NotFound, NotAllowed : the round is none of the viewer's to run any more.
    Conflict : something else was decided on these people since, or the round can't be changed now.
    """
    round_id, people = UUID(payload["id"]), [UUID(person) for person in payload["people"]]
    row = await locked_round(round_id, by)
    expect_changeable(row)
    if await _standing(round_id, people) != payload["after"]:
        raise Conflict("Something else was decided on these people since. Decide anew in the round.")
    await _write(round_id, people, payload["before"], by)
    await start_run(row, row["objective"], by)


async def _standing(round_id: UUID, people: Sequence[UUID]) -> str | None:
    found: Any = await current_connection().fetchval(
        f"SELECT kind FROM round_group_decision WHERE {_THESE}", round_id, *_columns(people)
    )
    return found


async def _write(round_id: UUID, people: Sequence[UUID], kind: str | None, by: Viewer) -> None:
    """Keep one decision about these people at most."""
    connection = current_connection()
    await connection.execute(f"DELETE FROM round_group_decision WHERE {_THESE}", round_id, *_columns(people))
    if kind is not None:
        await connection.execute(
            "INSERT INTO round_group_decision (id, round_id, first_id, second_id, third_id, kind, decided_by, "
            "decided_at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            *(new_id(), round_id, *_columns(people), kind, by.name, now()),
        )


def _columns(people: Sequence[UUID]) -> list[UUID | None]:
    return [*people, None][:3]


def _expect_group(row: Mapping[str, Any], request: GroupDecisionRequest) -> None:
    kind = ProgrammeKind(row["kind"])
    if kind not in AMONG_PEERS:
        raise NotFound("group in this round")
    if not fits(among(kind), request.people):
        raise Conflict("A pair is of two people, a ring of two or three, and nobody is in one twice.")
    if request.kind == "barred" and len(request.people) != PAIR:
        raise Conflict("Bar two people at a time: those who are not to be in one ring.")


async def _expect_taking_part(row: Mapping[str, Any], people: Sequence[UUID]) -> None:
    """Make sure that everybody who is decided on takes part; whom a decision is taken back on need not."""
    taking_part = {one.id for one in (await read_snapshot(row["input"])).peers}
    if not {str(person) for person in people} <= taking_part:
        raise NotFound("group in this round")


def _from_first(people: list[UUID], kind: ProgrammeKind) -> list[UUID]:
    """Begin with the smallest id; in a ring the order goes round, in a pair it means nothing."""
    if len(people) == PAIR or among(kind) == "pairs":
        return sorted(people)
    at = people.index(min(people))
    return people[at:] + people[:at]
