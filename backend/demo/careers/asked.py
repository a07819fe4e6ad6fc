"""Statements that people of Tidewell ask each other for: one that is answered, and one that waits."""

from collections.abc import Mapping
from uuid import UUID

from backend.careers.asked_statements.answering import answer
from backend.careers.asked_statements.schemas import AnsweredLevel, AskedAnswer, AskedStatement, AskRequest
from backend.careers.asked_statements.service import ask_for_statement
from backend.careers.asked_statements.ties import Ties
from backend.demo.organisation.personas import Part
from backend.kit.database.engine import fetch, fetch_one
from backend.mentoring.relationships.reading import is_mentor_of
from backend.people.core.access import Viewer

ABOUT_ROHAN = ("TICKET-TRIAGE", "INCIDENT-HANDLING")
ABOUT_GRACE = ("INVENTORY-PLANNING",)


async def add_asked_statements(viewers: Mapping[Part, Viewer]) -> None:
    """Let Rohan ask Grace, who answers, and Grace ask Rohan, who has not answered yet; what is there stays."""
    if await fetch_one("SELECT id FROM asked_statement LIMIT 1"):
        return
    rohan, grace = viewers["employee"], viewers["mentee"]
    asked = await _ask(rohan, grace, ABOUT_ROHAN, "We worked on the outage of the northern stations together.")
    levels = [
        AnsweredLevel(
            competency_id=item.competency.id,
            level=level,
            confidence="medium",
            evidence="He took over on the second evening, and the stations were back by the morning.",
        )
        for item, level in zip(asked.items, (3, 2), strict=False)
    ]
    ties = Ties(is_mentor_of=is_mentor_of)
    await answer(asked_statement_id=asked.id, said=AskedAnswer(items=levels), ties=ties, by=grace)
    await _ask(grace, rohan, ABOUT_GRACE, "You have seen my plan for the spare parts of the desk.")


async def _ask(by: Viewer, other: Viewer, codes: tuple[str, ...], note: str) -> AskedStatement:
    rows = await fetch("SELECT id FROM competency WHERE code = ANY ($1) ORDER BY sort_name", list(codes))
    request = AskRequest(asked_id=_person(other), competency_ids=[row["id"] for row in rows], note=note)
    return await ask_for_statement(person_id=_person(by), request=request, by=by)


def _person(viewer: Viewer) -> UUID:
    if viewer.person_id is None:
        raise ValueError("a persona is always a person")
    return viewer.person_id
