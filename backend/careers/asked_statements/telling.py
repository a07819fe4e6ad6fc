"""What people are told of statements that are asked for."""

from uuid import UUID

from backend.people.notices.notice import Notice
from backend.people.notices.service import send_notice


async def tell_asked(asked_id: UUID, *, asked_statement_id: UUID, person: str, asker: str) -> None:
    """Tell somebody within the open transaction that they are asked for a statement."""
    about = "themselves" if person == asker else person
    notice = Notice(
        kind="statement.asked",
        about=person,
        href=f"/career/asked/{asked_statement_id}",
        reason="You are asked by name.",
        subject=f"{asker} asks you for a statement",
        text=f"{asker} asks you what you think of some competencies of {about}. Say which level you see and what it "
        "rests on, or decline. Until the day that it ends you can answer otherwise.",
    )
    await send_notice(person_id=asked_id, notice=notice)


async def tell_declined(person_id: UUID, *, who: str) -> None:
    """Tell somebody within the open transaction that whoever was asked about them says nothing."""
    notice = Notice(
        kind="statement.declined",
        about=who,
        href="/career/competencies",
        reason="They were asked about you.",
        subject=f"{who} makes no statement",
        text=f"{who} was asked about competencies of yours, and has declined. You can ask somebody else.",
    )
    await send_notice(person_id=person_id, notice=notice)
