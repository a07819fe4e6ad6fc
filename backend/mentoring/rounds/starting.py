"""How a change of a round begins: its row locked, its standing checked, and its run asked for at the end."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import current_connection
from backend.kit.errors import Conflict, NotAllowed, NotFound, Stale
from backend.kit.work import service as work
from backend.mentoring.core.access import OVERSEEING, RUNNING, allows
from backend.mentoring.core.programme_states import ProgrammeState
from backend.mentoring.rounds.kinds import SOLVE
from backend.mentoring.rounds.reading import get_round
from backend.people.core.access import Viewer

UNDO_FOR = timedelta(minutes=15)
"""How long what is done in a round can be taken back in the list of what one did."""

PUBLISHED = ("published", "closed")
"""States in which a round is not decided on any more."""


async def locked_round(round_id: UUID, by: Viewer) -> Mapping[str, Any]:
    """Lock the row of a round that the viewer may run.

    Raises
    ------
    NotFound, NotAllowed
    """
    row = await current_connection().fetchrow(
        "SELECT r.*, g.code, g.kind, g.name AS programme_name, g.state AS programme_state FROM round r "
        "JOIN programme g ON g.id = r.programme_id WHERE r.id = $1 FOR UPDATE OF r",
        round_id,
    )
    if row is None or not allows(OVERSEEING, by, row["code"]):
        raise NotFound("round")
    if not allows(RUNNING, by, row["code"]):
        raise NotAllowed
    return row


async def expected_round(round_id: UUID, version: int, by: Viewer) -> Mapping[str, Any]:
    """Lock the row of a round that the viewer means to change, as they have seen it.

    Raises
    ------
    NotFound, NotAllowed : the round is none of the viewer's to run.
    Stale : it was changed since `version`.
    Conflict : it is running, published, or its programme is closed.
    """
    row = await locked_round(round_id, by)
    if row["version"] != version:
        raise Stale(await get_round(round_id=round_id, by=by))
    expect_changeable(row)
    return row


async def may_be_changed(payload: Mapping[str, Any]) -> bool:
    """Whether what was done in a round could be taken back: not once it is published, or its programme is closed."""
    row = await fetch_one(
        "SELECT r.state, g.state AS programme_state FROM round r JOIN programme g ON g.id = r.programme_id "
        "WHERE r.id = $1",
        UUID(payload["id"]),
    )
    return row is not None and row["state"] not in PUBLISHED and row["programme_state"] != ProgrammeState.CLOSED


def expect_changeable(row: Mapping[str, Any]) -> None:
    """Make sure that a round can be decided on and run.

    Raises
    ------
    Conflict
    """
    if row["state"] == "running":
        raise Conflict("The round is running. Stop it, or wait until it is done.")
    if row["state"] in PUBLISHED:
        raise Conflict("The round is published. Repair it instead, so that those who agreed keep each other.")
    if row["programme_state"] == ProgrammeState.CLOSED:
        raise Conflict("The programme of this round is closed.")


async def start_run(row: Mapping[str, Any], objective: str, by: Viewer) -> None:
    """Ask for the work that solves a locked round."""
    work_id = await work.start(
        SOLVE,
        title=f"Round {row['number']} of {row['programme_name']}",
        by=by.account_id,
        arguments={"round_id": str(row["id"]), "version": row["version"] + 1},
        subject_id=row["id"],
    )
    await current_connection().execute(
        "UPDATE round SET state = 'running', objective = $2, work_id = $3, interim_result_id = NULL, "
        "version = version + 1 WHERE id = $1",
        *(row["id"], objective, work_id),
    )
