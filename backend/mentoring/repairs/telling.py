"""Tell the coordinators of a round what its programme's rule has done, and what it leaves to them."""

from collections.abc import Mapping
from typing import Any

from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.mentoring.rounds.kinds import address_of
from backend.people.inbox.service import notify
from backend.people.notices.notice import Notice
from backend.people.notices.service import send_notices
from backend.people.organisation import in_force

Row = Mapping[str, Any]

_COORDINATORS = f"""
SELECT DISTINCT a.id, a.person_id FROM role_grant x JOIN account a ON a.id = x.account_id
WHERE x.role = 'coordinator' AND x.scope = $1 AND x.ended_at IS NULL AND a.state = 'active'
AND {in_force("x", "$2")}
"""


async def tell_leaving(row: Row, offers: int) -> None:
    """Tell of offers that are about to leave by the rule."""
    count = _counted(offers, "offer")
    text = (
        f"Round {row['number']} has changed, and a repair in which nobody moves was worked out: {count} will leave in "
        "ten minutes. Until then you can take it back."
    )
    await _tell(row, "round.repaired", f"{count} in ten minutes", text)


async def tell_waiting(row: Row, moves: int) -> None:
    """Tell of a repair that waits for a coordinator: it moves somebody, or one was taken back or dropped before."""
    why = (
        f"To gain anything, {_counted(moves, 'open offer')} would have to move."
        if moves
        else "A repair of this round was taken back or dropped, so none goes out by itself until you confirm one."
    )
    text = f"Round {row['number']} has changed, and a repair was worked out. {why} It waits for you to look at it."
    await _tell(row, "round.repair_waits", "a repair waits for you", text)


async def tell_failed(row: Row, times: int) -> None:
    """Tell that no repair could be made, and that it is not tried any more."""
    text = (
        f"Round {row['number']} has changed. A repair was tried {times} times by the programme's rule, and each "
        "came to nothing. It is not tried again until something else changes. You can have it worked out yourself."
    )
    await _tell(row, "round.repair_failed", "a repair could not be made", text)


def _counted(count: int, what: str) -> str:
    return f"{count} {what}" if count == 1 else f"{count} {what}s"


async def _tell(row: Row, kind: str, subject: str, text: str) -> None:
    notice = Notice(
        kind=kind,
        about=row["programme_name"],
        href=f"{address_of(row['id'])}?part=repair",
        reason=f"You coordinate {row['programme_name']}, where repairs that move nobody go out by themselves.",
        subject=f"{row['programme_name']}: {subject}",
        text=text,
    )
    accounts = await fetch(_COORDINATORS, row["code"], today())
    await send_notices([(each["person_id"], notice) for each in accounts if each["person_id"]])
    for each in accounts:
        if not each["person_id"]:  # an account that is nobody's has an inbox, and no mail
            await notify(account_id=each["id"], title=notice.kind, body=notice.about, href=notice.href)
