"""What people read about offers: in their inbox and by mail, in English."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from backend.mentoring.core.deadlines import last_day, last_moment
from backend.people.notices.notice import Answer, Notice

AS_WHAT = {"mentee": "your mentee", "mentor": "your mentor", "peer": "your partner"}


@dataclass(frozen=True)
class Told:
    """Somebody whom an offer is about, as the others read of them."""

    name: str
    side: str


def offer_made(
    programme: str,
    others: Sequence[Told],
    answer_by: datetime,
    zone: str,
    *,
    href: str,
    link: str | None = None,
    reasons: Sequence[str] = (),
) -> Notice:
    """Tell somebody of an offer that they are asked to answer.

    Parameters
    ----------
    zone : of the reader, on whose clock they read until when.
    link : where it is answered without signing in.
    reasons : what speaks most for it, in sentences to the reader.
    """
    who, until = names(others), last_moment(answer_by, zone)
    return Notice(
        kind="offer.made",
        about=who,
        href=href,
        reason=f"You take part in {programme}.",
        subject=f"{could_be(others)}: answer by {last_day(answer_by, zone)}",
        text=f"{programme} proposes {described(others)}.{because(reasons)}\n\nPlease accept or decline until {until}.",
        answers=() if link is None else _answers(link),
    )


def offer_reminder(programme: str, others: Sequence[Told], answer_by: datetime, zone: str, *, href: str) -> Notice:
    """Remind somebody, on whose clock it is told until when, of an offer that they have not answered."""
    who, until = names(others), last_moment(answer_by, zone)
    return Notice(
        kind="offer.reminder",
        about=who,
        href=href,
        reason=f"You take part in {programme}, and have not answered yet.",
        subject=f"{programme}: please answer until {until}",
        text=f"{programme} proposes {described(others)}. You can answer until {until}."
        " Unless everybody has accepted by then, the offer ends.",
    )


def offer_over(programme: str, others: Sequence[Told], end: str, *, href: str) -> Notice:
    """Tell somebody that an offer has come to nothing; never who declined or why."""
    who = names(others)
    said = {
        "declined": "will not come about: not everybody can take it on now",
        "expired": "has ended: it was not answered by everybody in time",
        "withdrawn": "was withdrawn",
        "closed": "has ended: the programme was closed",
        "moved": "was withdrawn: others have answered since, and the round was matched anew",
    }[end]
    return Notice(
        kind="offer.withdrawn" if end == "closed" else f"offer.{end}",
        about=who,
        href=href,
        reason=f"You take part in {programme}, and were asked.",
        subject=f"{programme}: the offer with {who} has ended",
        text=f"The offer of {programme} with {who} {said}. You need do nothing; you hear of what comes next.",
    )


def relationship_begun(programme: str, others: Sequence[Told], *, href: str) -> Notice:
    """Tell somebody that everybody has accepted."""
    who = names(others)
    return Notice(
        kind="relationship.begun",
        about=who,
        href=href,
        reason=f"You take part in {programme}, and all of you have accepted.",
        subject=f"{programme}: you and {who} can begin",
        text=f"Everybody has accepted: {described(others)}. Arrange a first meeting within two weeks.",
    )


def relationship_over(programme: str, others: Sequence[Told], *, href: str) -> Notice:
    """Tell somebody that a relationship has ended; why, the two tell each other."""
    who = names(others)
    return Notice(
        kind="relationship.ended",
        about=who,
        href=href,
        reason=f"You take part in {programme}.",
        subject=f"{programme}: you and {who} no longer meet",
        text=f"Your relationship with {who} in {programme} has ended.",
    )


def left_out(programme: str, why: str, *, href: str) -> Notice:
    """Tell somebody that a round has found nobody for them, why, and that it counts for the next one."""
    return Notice(
        kind="round.left_out",
        about=programme,
        href=href,
        reason=f"You take part in {programme}.",
        subject=f"{programme}: nobody for you in this round",
        text=f"This round has found nobody for you. {why}\n\nYou come first in the next round.",
    )


def because(reasons: Sequence[str]) -> str:
    """Give reasons as a paragraph of a mail, or nothing."""
    return "".join(["\n\nWhat speaks most for it:", *(f"\n- {each}" for each in reasons)]) if reasons else ""


def names(others: Sequence[Told]) -> str:
    """Name people in a row."""
    return _row([each.name for each in others])


def could_be(others: Sequence[Told]) -> str:
    """Say whom somebody could meet and as what: `Mo Mentor could be your mentor`."""
    return _row([f"{each.name} could be {AS_WHAT[each.side]}" for each in others])


def described(others: Sequence[Told]) -> str:
    """Name people and as what: `Mo Mentor as your mentor`."""
    return _row([f"{each.name} as {AS_WHAT[each.side]}" for each in others])


def _answers(link: str) -> tuple[Answer, ...]:
    """Give a link for each answer; both open the page that shows why, and asks once more."""
    page, mark, token = link.partition("#")
    return (Answer("See why, and accept", link), Answer("See why, and decline", f"{page}?answer=declined{mark}{token}"))


def _row(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"
