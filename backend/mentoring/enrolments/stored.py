"""An enrolment's row: locked, brought into another state with its entry in the log, and put back."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Subject, offer_undo, record
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection
from backend.kit.errors import Conflict, NotAllowed, NotFound
from backend.mentoring.core.access import OVERSEEING, RUNNING, allows
from backend.mentoring.core.enrolment_states import EnrolmentDeed, EnrolmentState
from backend.mentoring.enrolments.listing import actions_on
from backend.mentoring.enrolments.places import has_place, lock_programme
from backend.mentoring.enrolments.telling import take_back_decision, tell_of_decision
from backend.people.actors import acting
from backend.people.core.access import Viewer

OWN = frozenset({EnrolmentDeed.EDIT, EnrolmentDeed.APPLY, EnrolmentDeed.WITHDRAW, EnrolmentDeed.DROP})

UNDO_FOR = timedelta(minutes=10)

_LOCKED = """
SELECT e.*, p.name AS person_name, g.code, g.kind, g.name AS programme_name, g.state AS programme_state
FROM enrolment e JOIN person p ON p.id = e.person_id JOIN programme g ON g.id = e.programme_id
WHERE e.id = $1 FOR UPDATE OF e
"""

_MOVE = """
UPDATE enrolment SET state = $2, reason = $3, decided_at = $4, decided_by = $5, version = version + 1,
                     applied_at = CASE WHEN $2 = 'draft' THEN NULL ELSE coalesce(applied_at, $4) END
WHERE id = $1 RETURNING version
"""


async def lock_enrolment(enrolment_id: UUID, by: Viewer) -> Mapping[str, Any]:
    """Give an enrolment's row, which nobody else changes until the open transaction ends.

    Raises
    ------
    NotFound : there is none of that id, or it is none of the viewer's business.
    """
    row = await current_connection().fetchrow(_LOCKED, enrolment_id)
    if row is None:
        raise NotFound("enrolment")
    is_sent = row["state"] != EnrolmentState.DRAFT
    if row["person_id"] != by.person_id and not (is_sent and allows(OVERSEEING, by, row["code"])):
        raise NotFound("enrolment")
    return row


async def lock_with_programme(enrolment_id: UUID, by: Viewer) -> tuple[Mapping[str, Any], Mapping[str, Any]]:
    """Lock an enrolment after its programme, whose places are counted, and give both; always in this order.

    Raises
    ------
    NotFound : as for `lock_enrolment`.
    """
    programme = await _lock_programme_of(enrolment_id)
    if programme is None:
        raise NotFound("enrolment")
    return await lock_enrolment(enrolment_id, by), programme


def expect_action(row: Mapping[str, Any], deed: EnrolmentDeed, by: Viewer) -> None:
    """Make sure that the viewer may do this to an enrolment as it is.

    Raises
    ------
    NotAllowed : it is for others to do.
    Conflict : not in the state that it is in.
    """
    if deed in actions_on(row, by):
        return
    own = row["person_id"] == by.person_id
    if deed in OWN and not own:
        raise NotAllowed("This is somebody else's application.")
    state = "its programme is closed" if row["programme_state"] == "closed" else f"it is {row['state']}"
    raise Conflict(f"This cannot be done while {state}.")


async def set_state(row: Mapping[str, Any], state: EnrolmentState, *, reason: str | None, by: Viewer) -> int:
    """Bring a locked enrolment into another state; give its version."""
    version: Any = await current_connection().fetchval(
        _MOVE, *(row["id"], state.value, reason, now(), None if row["person_id"] == by.person_id else by.name)
    )
    return version


async def offer_back(row: Mapping[str, Any], version: int, *, by: Viewer) -> UUID:
    """Record that a locked enrolment was brought into another state, and offer to take it back."""
    connection = current_connection()
    state = await connection.fetchval("SELECT state FROM enrolment WHERE id = $1", row["id"])
    is_own = row["person_id"] == by.person_id
    number = await record(
        by=acting(by),
        action="enrolment.moved",
        subject=Subject("enrolment", row["id"], row["programme_name"] if is_own else row["person_name"]),
        detail={"from": row["state"], "to": state, "side": row["side"]},
    )
    return await offer_undo(
        by=by.account_id,
        audit_number=number,
        kind="enrolment.moved",
        payload={"id": str(row["id"]), "version": version, "state": row["state"], "reason": row["reason"]},
        until=now() + UNDO_FOR,
    )


async def take_back_move(payload: Mapping[str, Any], by: Viewer) -> None:
    """Undo a move within the open transaction.

    Raises
    ------
    NotAllowed : it is somebody else's, and the viewer does not coordinate its programme any more.
    Conflict : it was changed since, or its place was given to somebody else.
    """
    enrolment_id = UUID(payload["id"])
    programme = await _lock_programme_of(enrolment_id)
    if programme is None:
        raise Conflict("This application was deleted since.")
    row = await lock_enrolment(enrolment_id, by)
    if row["person_id"] != by.person_id and not allows(RUNNING, by, row["code"]):
        raise NotAllowed
    if row["version"] != payload["version"]:
        raise Conflict("This application was changed since. Change what is still wrong by hand.")
    earlier = EnrolmentState(payload["state"])
    if earlier is EnrolmentState.ENROLLED and not await has_place(programme, row["side"]):
        raise Conflict("The place was given to somebody else meanwhile.")
    await set_state(row, earlier, reason=payload["reason"], by=by)
    if row["person_id"] != by.person_id and not await take_back_decision(row):
        await tell_of_decision(row, earlier, reason=payload["reason"], by=by.name, undoable_until=None)


async def _lock_programme_of(enrolment_id: UUID) -> Mapping[str, Any] | None:
    programme_id: Any = await current_connection().fetchval(
        "SELECT programme_id FROM enrolment WHERE id = $1", enrolment_id
    )
    return None if programme_id is None else await lock_programme(programme_id)
