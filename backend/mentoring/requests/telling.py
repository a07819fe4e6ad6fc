"""What people are told of requests, in the inbox and by mail."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.mentoring.core.deadlines import last_moment
from backend.mentoring.offers.telling import drop_asking
from backend.mentoring.offers.wording import because
from backend.people.notices.answer_links import new_answer_link, void_answer_links
from backend.people.notices.notice import Answer, Notice
from backend.people.notices.service import send_notice

PURPOSE = "offer"
"""Of the links with which an offer is answered from a mail."""


@dataclass(frozen=True)
class Turn:
    """A mentor's turn to be asked.

    Attributes
    ----------
    zone : the mentor's.
    reasons : what speaks most for it, in sentences to the mentor.
    """

    offer_id: UUID
    programme_name: str
    mentee_name: str
    message: str
    answer_by: datetime
    zone: str
    reasons: Sequence[str]


async def tell_asked(mentor_id: UUID, turn: Turn) -> None:
    """Ask a mentor, with a link that answers."""
    token = await new_answer_link(
        person_id=mentor_id, purpose=PURPOSE, subject_id=turn.offer_id, ends_at=turn.answer_by
    )
    said = f"\n\nThey write:\n{turn.message}" if turn.message else ""
    notice = Notice(
        kind="request.asked",
        about=turn.mentee_name,
        href=f"/mentoring/offers/{turn.offer_id}",
        reason=f"You are a mentor in {turn.programme_name}, and {turn.mentee_name} asks for you.",
        subject=f"{turn.mentee_name} asks you to be their mentor",
        text=f"{turn.mentee_name} asks you to be their mentor in {turn.programme_name}. "
        f"Please answer until {last_moment(turn.answer_by, turn.zone)}; then somebody else is asked."
        f"{because(turn.reasons)}{said}",
        answers=(Answer("See who asks, and answer", f"/answer#{token}"),),
    )
    await send_notice(person_id=mentor_id, notice=notice)


async def tell_next(mentee_id: UUID, programme: Mapping[str, Any], asked: str) -> None:
    """Tell a mentee that one mentor cannot take it on now, and the next is asked."""
    notice = Notice(
        kind="request.next",
        about=asked,
        href=_page(programme["id"]),
        reason=_reason(programme),
        subject=f"{asked} is asked now",
        text=f"Whom you asked in {programme['name']} cannot take it on now. {asked}, your next choice, is asked.",
    )
    await send_notice(person_id=mentee_id, notice=notice)


async def tell_exhausted(mentee_id: UUID, programme: Mapping[str, Any], suggested: Sequence[str]) -> None:
    """Tell a mentee that nobody of their choices could, and whom else they could ask."""
    others = f" You could ask {_either(suggested)}." if suggested else ""
    notice = Notice(
        kind="request.exhausted",
        about=programme["name"],
        href=_page(programme["id"]),
        reason=_reason(programme),
        subject="Nobody whom you asked could take it on this time",
        text=f"Nobody whom you asked in {programme['name']} can take it on now.{others} "
        "You need not do anything: the next round looks for you as well.",
    )
    await send_notice(person_id=mentee_id, notice=notice)


async def tell_withdrawn(mentor_id: UUID, offer_id: UUID, mentee_name: str, programme_id: UUID) -> None:
    """Tell a mentor that they need not answer any more, and end their links; by mail only if the asking was mailed."""
    await void_answer_links(purpose=PURPOSE, subject_id=offer_id)
    unmailed = await drop_asking(offer_id, mentor_id)
    notice = Notice(
        kind="request.withdrawn",
        about=mentee_name,
        href=f"/mentoring/programmes/{programme_id}",
        reason=f"{mentee_name} had asked you to be their mentor.",
        subject=f"{mentee_name} has taken the request back",
        text=f"{mentee_name} has taken the request to you back. You need not answer.",
        is_mailed=mentor_id not in unmailed,
    )
    await send_notice(person_id=mentor_id, notice=notice)


def _page(programme_id: UUID) -> str:
    return f"/mentoring/programmes/{programme_id}/request"


def _reason(programme: Mapping[str, Any]) -> str:
    return f"You asked for a mentor in {programme['name']}."


def _either(names: Sequence[str]) -> str:
    *most, last = names
    return f"{', '.join(most)} or {last}" if most else last
