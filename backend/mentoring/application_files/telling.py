"""What people are told whom somebody else has entered for a programme by a file."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from backend.mentoring.enrolments.adding import NewEnrolment
from backend.people.notices.notice import Notice
from backend.people.notices.service import send_notices, take_back_notices

ENTERED, TAKEN_OUT = "enrolment.entered", "enrolment.taken_out"

AS_WHAT = {"mentee": "a mentee", "mentor": "a mentor", "peer": "a partner"}


async def tell_entered(
    enrolments: Sequence[NewEnrolment], programme: str, by: str | None, undoable_until: datetime
) -> None:
    """Tell people within the open transaction that they were entered, and that they may look it over or withdraw.

    Parameters
    ----------
    by : who entered them; `None`: the command line.
    undoable_until : until when mail waits, so that what is taken back soon is never mailed.
    """
    notices = [(each.person_id, _entered(each, programme, by)) for each in enrolments]
    await send_notices(notices, undoable_until=undoable_until)


async def take_back_entered(rows: Sequence[Mapping[str, Any]], by: str | None) -> None:
    """Take that back of enrolments that are deleted; whoever has noticed it is told.

    Parameters
    ----------
    rows : id and person of each enrolment, and the name of the programme.
    """
    for row in rows:
        href = _href(row["id"])
        if not await take_back_notices(person_id=row["person_id"], kind=ENTERED, href=href):
            await send_notices([(row["person_id"], _taken_out(row, by))])


def _entered(enrolment: NewEnrolment, programme: str, by: str | None) -> Notice:
    how = "You are on the waiting list." if enrolment.state == "waiting" else "You take part now."
    did = f"You were entered for “{programme}”" if by is None else f"{by} entered you for “{programme}”"
    return Notice(
        kind=ENTERED,
        about=programme,
        href=_href(enrolment.id),
        reason=f"A coordinator of “{programme}” brought applications in from a file, and you were in it.",
        subject=did,
        text=f"{did} as {AS_WHAT[enrolment.side]}. {how} Look over what it says of you, change it, or withdraw.",
    )


def _taken_out(row: Mapping[str, Any], by: str | None) -> Notice:
    programme = row["programme_name"]
    did = f"You were taken out of “{programme}”" if by is None else f"{by} took you out of “{programme}”"
    return Notice(
        kind=TAKEN_OUT,
        about=programme,
        href=f"/mentoring/programmes/{row['programme_id']}",
        reason=f"You had been entered for “{programme}” from a file.",
        subject=f"{did} again",
        text=f"{did} again: the file that you were in was taken back. You need do nothing.",
    )


def _href(enrolment_id: object) -> str:
    return f"/mentoring/enrolments/{enrolment_id}"
