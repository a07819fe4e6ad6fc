"""What people are told of requests."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from backend.kit.database.engine import fetch_one
from backend.people.inbox.service import notify


@dataclass(frozen=True)
class Turn:
    """A mentor's turn to be asked."""

    offer_id: UUID
    programme_id: UUID
    programme_name: str
    mentee_name: str
    mentor_name: str
    message: str
    answer_by: datetime
    zone: str

    @property
    def last_day(self) -> str:
        """The last day to answer, on the mentor's calendar."""
        return f"{self.answer_by.astimezone(ZoneInfo(self.zone)):%A %-d %B}"


async def tell_asked(mentor_id: UUID, turn: Turn) -> None:
    """Tell a mentor that somebody asks for them."""
    await _tell(mentor_id, "request.asked", turn.mentee_name, f"/mentoring/offers/{turn.offer_id}")


async def tell_next(mentee_id: UUID, programme: Mapping[str, Any], asked: str) -> None:
    """Tell a mentee that one mentor cannot take it on now, and the next is asked."""
    await _tell(mentee_id, "request.next", asked, f"/mentoring/programmes/{programme['id']}/request")


async def tell_exhausted(mentee_id: UUID, programme: Mapping[str, Any]) -> None:
    """Tell a mentee that nobody of their choices could, and what they can do."""
    await _tell(mentee_id, "request.exhausted", programme["name"], f"/mentoring/programmes/{programme['id']}/request")


async def tell_withdrawn(mentor_id: UUID, mentee_name: str, programme_id: UUID) -> None:
    """Tell a mentor that they need not answer any more."""
    await _tell(mentor_id, "request.withdrawn", mentee_name, f"/mentoring/programmes/{programme_id}")


async def _tell(person_id: UUID, kind: str, about: str, href: str) -> None:
    account = await fetch_one("SELECT id FROM account WHERE person_id = $1", person_id)
    if account is not None:
        await notify(account_id=account["id"], title=kind, body=about, href=href)
