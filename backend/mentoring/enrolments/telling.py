"""What somebody is told of their application when another decides on it, or a place becomes free."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.mentoring.core.enrolment_states import EnrolmentState
from backend.people.notices.notice import Notice
from backend.people.notices.service import send_notice, take_back_notices

_SUBJECTS = {
    EnrolmentState.ENROLLED: "You take part in “{programme}”",
    EnrolmentState.WAITING: "You are on the waiting list of “{programme}”",
    EnrolmentState.DECLINED: "You were not taken into “{programme}” this time",
    EnrolmentState.APPLIED: "Your application to “{programme}” waits for approval again",
}


async def tell_of_decision(
    row: Mapping[str, Any], state: EnrolmentState, *, reason: str | None, by: str, undoable_until: datetime | None
) -> None:
    """Tell a person within the open transaction that their application was brought into another state.

    Parameters
    ----------
    row : of the enrolment, with `programme_name`.
    reason : what `by` says of it.
    undoable_until : until when it may be taken back; mail waits for it.
    """
    text = f"{by} decided on your application as {row['side']}."
    notice = _notice(
        row["id"], state, row["programme_name"], row["side"], text if reason is None else f"{text}\n\n{reason}"
    )
    await send_notice(person_id=row["person_id"], notice=notice, undoable_until=undoable_until)


async def tell_of_place(row: Mapping[str, Any], programme_name: str) -> None:
    """Tell a person within the open transaction that they have moved up from the waiting list."""
    text = "A place became free, and you were the next on the waiting list."
    notice = _notice(row["id"], EnrolmentState.ENROLLED, programme_name, row["side"], text)
    await send_notice(person_id=row["person_id"], notice=notice)


async def take_back_decision(row: Mapping[str, Any]) -> bool:
    """Take back what was told of the decision that an enrolment is in; give whether nobody had noticed."""
    return await take_back_notices(person_id=row["person_id"], kind=_kind(row["state"]), href=_href(row["id"]))


def _notice(enrolment_id: UUID, state: EnrolmentState, programme: str, side: str, text: str) -> Notice:
    return Notice(
        kind=_kind(state.value),
        about=programme,
        href=_href(enrolment_id),
        reason=f"You applied to “{programme}” as {side}.",
        subject=_SUBJECTS[state].format(programme=programme),
        text=text,
    )


def _kind(state: str) -> str:
    return f"enrolment.{state}"


def _href(enrolment_id: UUID) -> str:
    return f"/mentoring/enrolments/{enrolment_id}"
