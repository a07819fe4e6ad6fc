"""Coordinators decide on applications."""

from uuid import UUID

from backend.kit.clock import now
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Conflict, Stale
from backend.mentoring.core.enrolment_states import EnrolmentDeed, EnrolmentState
from backend.mentoring.enrolments.listing import get_enrolment
from backend.mentoring.enrolments.places import give_free_places, has_place
from backend.mentoring.enrolments.schemas import Decision, Enrolment
from backend.mentoring.enrolments.stored import UNDO_FOR, expect_action, lock_with_programme, offer_back, set_state
from backend.mentoring.enrolments.telling import tell_of_decision
from backend.people.core.access import Viewer

OUTCOMES = {
    "enrol": (EnrolmentDeed.ENROL, EnrolmentState.ENROLLED),
    "wait": (EnrolmentDeed.WAIT, EnrolmentState.WAITING),
    "decline": (EnrolmentDeed.DECLINE, EnrolmentState.DECLINED),
}


async def decide(*, enrolment_id: UUID, decision: Decision, reason: str | None, version: int, by: Viewer) -> Enrolment:
    """Take somebody in, let them wait or turn them down; they are told, and it can be taken back for ten minutes.

    Raises
    ------
    NotFound : there is none of that id for the viewer.
    NotAllowed : the viewer does not coordinate its programme.
    Conflict : it is not in a state for this, or there is no place left.
    Stale : it was changed since `version`.
    """
    deed, state = OUTCOMES[decision]
    async with write_transaction():
        row, programme = await lock_with_programme(enrolment_id, by)
        expect_action(row, deed, by)
        if row["version"] != version:
            raise Stale(await get_enrolment(enrolment_id=enrolment_id, by=by))
        if state is EnrolmentState.ENROLLED and not await has_place(programme, row["side"]):
            raise Conflict("Every place is taken. Let somebody wait, or give the programme more places.")
        after = await set_state(row, state, reason=reason, by=by)
        if row["person_id"] != by.person_id:
            await tell_of_decision(row, state, reason=reason, by=by.name, undoable_until=now() + UNDO_FOR)
        undo_id = await offer_back(row, after, by=by)
        if decision == "decline":
            await give_free_places(programme)
    return await get_enrolment(enrolment_id=enrolment_id, by=by, undo_id=undo_id)
