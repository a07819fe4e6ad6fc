"""Bring a nomination into another state, or change what it says."""

from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotAllowed, Stale
from backend.people.core.access import Viewer
from backend.people.standing import knows_plans
from backend.succession.core.nomination_states import NEED_A_REASON, NominationState
from backend.succession.core.plan_access import PlanPart
from backend.succession.nominations.change_schemas import NominationChange, NominationStateChange
from backend.succession.nominations.reading import actions_on, get_nomination
from backend.succession.nominations.schemas import NominationDetails
from backend.succession.nominations.stored import (
    LockedNomination,
    add_event,
    lock_nomination,
    note_deed,
    put_last,
    write_nomination,
)
from backend.succession.telling.notices import untell

EVENTS = {"pending": "submitted"}
"""What a state is called in the history, where it is not called as the state."""

_SEATED = """
SELECT 1 FROM incumbency WHERE position_id = $1 AND person_id = $2 AND (valid_to IS NULL OR valid_to > $3)
AND (valid_from <= $3 OR $4)
"""


async def move_nomination(
    *, nomination_id: UUID, change: NominationStateChange, version: int, by: Viewer
) -> NominationDetails:
    """Bring a nomination into a following state; what is rejected, removed or placed stays so.

    Raises
    ------
    NotFound : there is none of that id for the viewer.
    NotAllowed, Conflict : that state does not follow, or others bring it there.
    Stale : it was changed since `version`.
    Invalid : a reason is missing, or somebody is placed who has no part of the seat yet.
    """
    async with write_transaction():
        nomination = await lock_nomination(nomination_id, by=by)
        await expect_version(nomination, version, by=by)
        expect_action(nomination, f"to_{change.state}", by=by)
        after = NominationState(change.state)
        if after in NEED_A_REASON and not change.reason.strip():
            raise Invalid(FieldError("reason", "Say why: whoever reads this later needs to know."))
        if after is NominationState.PLACED:
            await _expect_seated(nomination, by)
        if nomination.row["telling"] != "untold":
            await untell(nomination.row["person_id"], nomination.seen.position_id)
        await write_nomination(nomination_id, {"state": after.value})
        await add_event(nomination_id, EVENTS.get(change.state, change.state), reason=change.reason, by=by)
        await note_deed(nomination, EVENTS.get(change.state, change.state), by=by)
    return await get_nomination(nomination_id=nomination_id, by=by)


async def change_nomination(
    *, nomination_id: UUID, change: NominationChange, version: int, by: Viewer
) -> NominationDetails:
    """Say whether somebody would only step in for a while, or what is known of somebody from outside.

    Whoever comes to stand among others comes last there.

    Raises
    ------
    NotFound, NotAllowed, Conflict, Stale : as for `move_nomination`.
    Invalid : a note on somebody who works here.
    """
    async with write_transaction():
        nomination = await lock_nomination(nomination_id, by=by)
        await expect_version(nomination, version, by=by)
        expect_action(nomination, "edit", by=by)
        sent = {name: getattr(change, name) for name in change.model_fields_set}
        values = {name: value for name, value in sent.items() if nomination.row[name] != value}
        if "external_note" in values and nomination.row["person_id"] is not None:
            raise Invalid(FieldError("external_note", "This is for people from outside: the others have a page."))
        if values:
            await write_nomination(nomination_id, values)
            if "is_interim" in values:
                await put_last(nomination)
                await add_event(nomination_id, "interim", by=by)
            await note_deed(nomination, "changed", by=by)
    return await get_nomination(nomination_id=nomination_id, by=by)


async def expect_version(nomination: LockedNomination, version: int, *, by: Viewer) -> None:
    """Make sure that a locked nomination is as the viewer has seen it.

    Raises
    ------
    Stale : it was changed since.
    """
    if nomination.row["version"] != version:
        raise Stale(await get_nomination(nomination_id=nomination.id, by=by))


def expect_action(nomination: LockedNomination, action: str, *, by: Viewer) -> None:
    """Make sure that the viewer may do this to a nomination as it is.

    Raises
    ------
    NotAllowed : it is for others to do.
    Conflict : not in the state that it is in, or another decides on what they proposed themselves.
    """
    if action in actions_on(nomination.row, nomination.seen, by=by):
        return
    if nomination.seen.part is PlanPart.VIEWER:
        raise NotAllowed("You can read this plan. What becomes of its candidates is for others.")
    if action in ("to_approved", "to_rejected") and nomination.row["state"] == NominationState.PENDING:
        if nomination.row["holds_seat"] or nomination.row["person_state"] == "left":
            raise Conflict(f"{nomination.row['name']} holds the position by now, or has left. Reject or remove them.")
        raise NotAllowed("Another administrator of the plan decides on this nomination.")
    raise Conflict(f"This cannot be done by you while the nomination is {nomination.row['state']}.")


async def _expect_seated(nomination: LockedNomination, by: Viewer) -> None:
    """Make sure that whoever is placed holds the seat or, for those who may know of that, is to hold it."""
    person_id = nomination.row["person_id"]
    values = (nomination.seen.position_id, person_id, today(), knows_plans(by))
    if person_id is not None and not await fetch_one(_SEATED, *values):
        message = f"{nomination.row['name']} does not hold {nomination.seat} yet. Enter them as its incumbent first."
        raise Invalid(FieldError("state", message))
