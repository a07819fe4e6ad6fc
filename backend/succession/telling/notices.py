"""What a candidate, and who told them, are told in the inbox: never for what, and of others nothing."""

from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID

from backend.kit.clock import now
from backend.kit.database.engine import fetch
from backend.people.core.access import Viewer
from backend.people.notices.notice import Notice
from backend.people.notices.service import drop_notices, send_notice

TOLD = "succession.told"
ANSWERED = "succession.answered"

MAILED_AFTER = timedelta(minutes=10)
"""Until then a telling can be withdrawn before a mail has said that there is something."""

_TOLD_IN_PLAN = """
SELECT n.person_id, c.position_id FROM nomination n JOIN critical_position c ON c.id = n.critical_position_id
WHERE c.id = $1 AND n.telling <> 'untold' AND n.state = 'approved'
"""

_TELLER = """
SELECT a.person_id FROM nomination_event v JOIN account a ON a.id = v.account_id
WHERE v.nomination_id = $1 AND v.kind = 'told' ORDER BY v.at DESC, v.id DESC LIMIT 1
"""


async def tell_candidate(person_id: UUID, position_id: UUID, *, by: Viewer) -> None:
    """Tell somebody within the open transaction that there is something for them to read."""
    notice = Notice(
        kind=TOLD,
        about=by.name,
        href=_address(position_id),
        reason="They decided to tell you; only you got this.",
        subject="Somebody has told you something about your future here",
        text=f"{by.name} has written something for you. It can be read in Trellis alone.",
    )
    await send_notice(person_id=person_id, notice=notice, undoable_until=now() + MAILED_AFTER)


async def untell(person_id: UUID, position_id: UUID) -> None:
    """Take back within the open transaction that somebody was told of a seat: from inbox and unsent mail."""
    await drop_notices(person_id=person_id, kind=TOLD, href=_address(position_id))


async def untell_everybody(critical_position_id: UUID) -> None:
    """Do as `untell` does for everybody who was told of a plan that ends."""
    for row in await fetch(_TOLD_IN_PLAN, critical_position_id):
        await untell(row["person_id"], row["position_id"])


async def tell_of_answer(nomination_id: UUID) -> None:
    """Tell who told somebody, within the open transaction, that there is an answer; it names nobody."""
    notice = Notice(
        kind=ANSWERED,
        about="",
        href=f"/succession/nominations/{nomination_id}",
        reason="You told somebody something and they answered.",
        subject="Somebody whom you told something has answered",
        text="The answer can be read in Trellis alone.",
    )
    for person_id in _people(await fetch(_TELLER, nomination_id)):
        await send_notice(person_id=person_id, notice=notice)


def _people(rows: Iterable[dict[str, UUID | None]]) -> list[UUID]:
    return [row["person_id"] for row in rows if row["person_id"] is not None]


def _address(position_id: UUID) -> str:
    return f"/succession/mine?position={position_id}"
