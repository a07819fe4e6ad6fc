"""What people are told of what is said about them."""

from backend.careers.assessments.adding import NewAssessment
from backend.people.notices.notice import Notice
from backend.people.notices.service import send_notice

PAGE = "/career/competencies"


async def tell_of_statement(statement: NewAssessment, *, competency: str) -> None:
    """Tell somebody within the open transaction that another has said something of a competency of theirs.

    The level stands on the page alone: mail is read over shoulders.
    """
    who = statement.assessor_name
    is_new = statement.level is not None
    notice = Notice(
        kind="assessment.made" if is_new else "assessment.withdrawn",
        about=competency,
        href=f"{PAGE}?competency={statement.competency_id}",
        reason="You are told of everything that is said about your competencies.",
        subject=f"{who} has assessed {competency}" if is_new else f"{who} has withdrawn an assessment of {competency}",
        text=f"{who} has said something about your level in {competency}. Look at it beside what others said, and say "
        "yourself how you see it."
        if is_new
        else f"{who} has withdrawn what they said about your level in {competency}. It stays in the history.",
    )
    await send_notice(person_id=statement.person_id, notice=notice)
