"""Locking and barring pairs, one or several in one decision, and taking that back."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.audit.service import Subject, offer_undo, record
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, NotFound
from backend.mentoring.rounds.reading import get_round
from backend.mentoring.rounds.schemas import PairDecisionRequest, Round
from backend.mentoring.rounds.snapshot import read_snapshot
from backend.mentoring.rounds.starting import UNDO_FOR, expect_changeable, expected_round, locked_round, start_run
from backend.people.actors import acting
from backend.people.core.access import Viewer

Key = tuple[UUID, UUID]
"""Ids of mentee and mentor."""

Standings = dict[Key, str | None]
"""What is decided on some pairs; None: nothing."""


async def decide_on_pair(*, round_id: UUID, request: PairDecisionRequest, version: int, by: Viewer) -> Round:
    """Lock a pair, bar it, or leave it to the solver again, and run the round anew.

    Raises
    ------
    As `decide_on_pairs`.
    """
    return await decide_on_pairs(round_id=round_id, requests=[request], version=version, by=by)


async def decide_on_pairs(
    *, round_id: UUID, requests: Sequence[PairDecisionRequest], version: int, by: Viewer
) -> Round:
    """Decide on several pairs at once, such as the two of a swap, and run the round anew.

    Raises
    ------
    NotFound, NotAllowed, Conflict, Stale : as for `expected_round`; also where somebody does not take part.
    """
    async with write_transaction():
        row = await expected_round(round_id, version, by)
        wanted = wanted_standings(requests)
        before = await standings(round_id, wanted)
        await expect_in_round(row, (pair for pair, kind in wanted.items() if kind is not None or before[pair] is None))
        await _write(round_id, wanted, by)
        await start_run(row, row["objective"], by)
        detail: dict[str, Plain] = {"pairs": _plain(wanted)}
        if len(requests) == 1:
            (only,) = requests
            detail = {"mentee": str(only.mentee_id), "mentor": str(only.mentor_id), "kind": only.kind}
        number = await record(
            by=acting(by),
            action="round.decided" if len(requests) == 1 else "round.decided_together",
            subject=Subject("round", round_id, row["programme_name"]),
            detail=detail,
        )
        await offer_undo(
            by=by.account_id,
            audit_number=number,
            kind="round.decided",
            payload={"id": str(round_id), "before": _plain(before), "after": _plain(wanted)},
            until=now() + UNDO_FOR,
        )
    return await get_round(round_id=round_id, by=by)


async def take_back_decisions(payload: Mapping[str, Any], by: Viewer) -> None:
    """Undo a decision within the open transaction, and run the round anew.

    Raises
    ------
    NotFound, NotAllowed : the round is none of the viewer's to run any more.
    Conflict : something else was decided on these pairs since, or the round can't be changed now.
    """
    round_id, before, after = UUID(payload["id"]), _read(payload["before"]), _read(payload["after"])
    row = await locked_round(round_id, by)
    expect_changeable(row)
    if await standings(round_id, after) != after:
        raise Conflict("Something else was decided on this pair since. Decide anew in the round.")
    await _write(round_id, before, by)
    await start_run(row, row["objective"], by)


async def expect_in_round(row: Mapping[str, Any], pairs: Iterable[Key]) -> None:
    """Make sure that everybody who is decided on takes part in a round; whom a decision is taken back on need not.

    Raises
    ------
    NotFound
    """
    asked = list(pairs)
    if not asked:
        return
    people = await read_snapshot(row["input"])
    mentees, mentors = {one.id for one in people.mentees}, {one.id for one in people.mentors}
    if not all(str(mentee) in mentees and str(mentor) in mentors for mentee, mentor in asked):
        raise NotFound("pair in this round")


def wanted_standings(requests: Iterable[PairDecisionRequest]) -> Standings:
    """Give what is asked for, by pair; of two wishes for one pair the later counts."""
    return {(one.mentee_id, one.mentor_id): one.kind for one in requests}


async def standings(round_id: UUID, pairs: Iterable[Key]) -> Standings:
    """Read what is decided on some pairs."""
    rows = await current_connection().fetch(
        "SELECT mentee_id, mentor_id, kind FROM round_decision WHERE round_id = $1", round_id
    )
    known = {(row["mentee_id"], row["mentor_id"]): row["kind"] for row in rows}
    return {pair: known.get(pair) for pair in pairs}


async def _write(round_id: UUID, wanted: Standings, by: Viewer) -> None:
    connection = current_connection()
    await connection.executemany(
        "DELETE FROM round_decision WHERE round_id = $1 AND mentee_id = $2 AND mentor_id = $3",
        [(round_id, *pair) for pair in wanted],
    )
    await connection.executemany(
        "INSERT INTO round_decision (round_id, mentee_id, mentor_id, kind, decided_by, decided_at) "
        "VALUES ($1, $2, $3, $4, $5, $6)",
        [(round_id, *pair, kind, by.name, now()) for pair, kind in wanted.items() if kind is not None],
    )


def _plain(found: Standings) -> list[Plain]:
    return [{"mentee": str(pair[0]), "mentor": str(pair[1]), "kind": kind} for pair, kind in found.items()]


def _read(pairs: Iterable[Mapping[str, Any]]) -> Standings:
    return {(UUID(each["mentee"]), UUID(each["mentor"])): each["kind"] for each in pairs}
