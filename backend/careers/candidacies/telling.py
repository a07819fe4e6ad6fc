"""What people are told of candidacies."""

from uuid import UUID

from backend.people.notices.notice import Notice
from backend.people.notices.service import send_notice

PAGE = "/career/certifications"


async def tell_asked(person_id: UUID, *, candidate: str, certification: str) -> None:
    """Tell somebody within the open transaction that a candidate asks them to confirm something."""
    notice = Notice(
        kind="validation.asked",
        about=f"{candidate}: {certification}",
        href=PAGE,
        reason="A candidate has named you.",
        subject=f"{candidate} asks you to confirm something",
        text=f"{candidate} wants the certification {certification} and names you as somebody who can confirm what is "
        "asked for. Look at it and say whether it was so.",
    )
    await send_notice(person_id=person_id, notice=notice)


async def tell_answered(person_id: UUID, *, who: str, certification_id: UUID, certification: str) -> None:
    """Tell a candidate within the open transaction that somebody whom they asked has answered."""
    notice = Notice(
        kind="validation.answered",
        about=f"{who}: {certification}",
        href=f"{PAGE}/{certification_id}",
        reason="You have asked them.",
        subject=f"{who} has answered you",
        text=f"{who} has said something to what you show for the certification {certification}.",
    )
    await send_notice(person_id=person_id, notice=notice)


async def tell_decided(person_id: UUID, *, decision: str, certification_id: UUID, certification: str) -> None:
    """Tell a candidate within the open transaction what was decided."""
    said = {
        "award": ("candidacy.awarded", f"You have the certification {certification}"),
        "send_back": ("candidacy.sent_back", f"Something is still missing for {certification}"),
        "decline": ("candidacy.declined", f"You were not awarded {certification}"),
    }
    kind, subject = said[decision]
    notice = Notice(
        kind=kind,
        about=certification,
        href=f"{PAGE}/{certification_id}",
        reason="You have handed it in.",
        subject=subject,
        text=f"Somebody has decided on what you handed in for {certification}. Look there for what they say.",
    )
    await send_notice(person_id=person_id, notice=notice)
