"""Say something of somebody's competencies, correct it, withdraw it; say how much one wants to grow."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.careers.assessments.adding import NewAssessment, insert_assessments
from backend.careers.assessments.reading import get_competencies, get_history
from backend.careers.assessments.schemas import CompetencyHistory, HeldCompetencies, StatementRequest
from backend.careers.assessments.standing import Seen, expect_past, expect_seen, expect_seen_behind
from backend.careers.assessments.telling import tell_of_statement
from backend.careers.competencies.scales import expect_levels
from backend.careers.core.assessment_policy import OWN, StatementAction, sources_of, statement_actions
from backend.careers.core.held import Source
from backend.kit.audit.logs import CONFIDENTIAL
from backend.kit.audit.service import Subject, record
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotAllowed, NotFound
from backend.kit.identifiers import new_id
from backend.people.actors import acting
from backend.people.core.access import Viewer
from backend.people.standing import expect_allowed

_MOTIVATION = """
INSERT INTO competency_motivation (id, person_id, competency_id, motivation, said_at) VALUES ($1, $2, $3, $4, $5)
ON CONFLICT (person_id, competency_id) DO UPDATE SET motivation = $4, said_at = $5
"""


async def state_level(*, person_id: UUID, request: StatementRequest, by: Viewer) -> CompetencyHistory:
    """Say which level somebody has; they see it, and who said so. Whoever said it can correct or withdraw it.

    Raises
    ------
    NotFound : there is nobody of that id whose competencies the viewer may see.
    NotAllowed : the viewer may not speak of them in that capacity.
    Invalid : no such competency, a level that it does not have, days that cannot be.
    Conflict : what it corrects was corrected or withdrawn already.
    """
    seen = await expect_seen(person_id, today(), by=by)
    if request.source not in sources_of(by, seen.relation):
        raise NotAllowed("You may not speak of this person in that capacity.")
    stated_on = expect_past(request.stated_on, "stated_on")
    if request.valid_until is not None and request.valid_until <= stated_on:
        raise Invalid(FieldError("valid_until", f"Name a day after {stated_on}, of which it speaks."))
    competency = await _expect_level(request.competency_id, request.level)
    if request.corrects is not None:
        await _expect_action("correct", request.corrects, request, seen, by)
    statement = NewAssessment(
        person_id=person_id,
        **request.model_dump(include={"competency_id", "level", "source", "confidence", "evidence", "evidence_link"}),
        assessor_id=by.person_id,
        assessor_name=by.name,
        stated_on=stated_on,
        valid_until=request.valid_until,
        retracts_id=request.corrects,
    )
    await _write(
        statement,
        seen,
        competency["name"],
        by,
        action="assessment.corrected" if request.corrects else "assessment.made",
    )
    return await get_history(person_id=person_id, competency_id=request.competency_id, by=by)


async def withdraw(*, assessment_id: UUID, reason: str, by: Viewer) -> CompetencyHistory:
    """Withdraw a statement, which stays in the history; what was said before it counts again.

    Raises
    ------
    NotFound : there is none of that id that the viewer may see.
    NotAllowed : it is not the viewer's to withdraw.
    Conflict : it was corrected or withdrawn already.
    """
    row = await fetch_one(
        "SELECT a.*, c.name FROM assessment a JOIN competency c ON c.id = a.competency_id WHERE a.id = $1",
        assessment_id,
    )
    if row is None:
        raise NotFound("assessment")
    seen = await expect_seen_behind("assessment", row["person_id"], by=by)
    if row["level"] is None:
        raise Conflict("This is a withdrawal itself. Say the level again instead.")
    _expect_offered("withdraw", row, seen, by)
    statement = NewAssessment(
        **{name: row[name] for name in ("person_id", "competency_id", "confidence")},
        level=None,
        source=Source(row["source"]),
        assessor_id=by.person_id,
        assessor_name=by.name,
        stated_on=today(),
        evidence=reason,
        retracts_id=assessment_id,
    )
    await _write(statement, seen, row["name"], by, action="assessment.withdrawn")
    return await get_history(person_id=row["person_id"], competency_id=row["competency_id"], by=by)


async def say_motivation(
    *, person_id: UUID, competency_id: UUID, motivation: int | None, by: Viewer
) -> HeldCompetencies:
    """Say how much the viewer wants to grow in a competency; gaps are ranked by it.

    Raises
    ------
    NotFound : there is nobody of that id whose competencies the viewer may see, or no such competency.
    NotAllowed : the viewer is somebody else.
    """
    seen = await expect_seen(person_id, today(), by=by)
    expect_allowed(OWN, by, seen.relation)
    competency = await fetch_one("SELECT name FROM competency WHERE id = $1", competency_id)
    if competency is None:
        raise NotFound("competency")
    async with write_transaction() as connection:
        if motivation is None:
            await connection.execute(
                "DELETE FROM competency_motivation WHERE person_id = $1 AND competency_id = $2",
                person_id,
                competency_id,
            )
        else:
            await connection.execute(_MOTIVATION, new_id(), person_id, competency_id, motivation, now())
        subject = Subject("person", person_id, seen.person.name)
        await record(by=acting(by), action="motivation.said", subject=subject, detail={}, log=CONFIDENTIAL)
    return await get_competencies(person_id=person_id, on=None, by=by)


async def _write(statement: NewAssessment, seen: Seen, competency: str, by: Viewer, *, action: str) -> None:
    """Write it and tell the person; the log names no level, for those who read it may not see assessments."""
    async with write_transaction():
        await insert_assessments([statement])
        if by.person_id != statement.person_id:
            await tell_of_statement(statement, competency=competency)
        subject = Subject("person", statement.person_id, seen.person.name)
        detail = {"competency": competency, "source": statement.source.value, "assessment": str(statement.id)}
        await record(by=acting(by), action=action, subject=subject, detail=detail)


async def _expect_level(competency_id: UUID, level: int) -> Mapping[str, Any]:
    row = await fetch_one("SELECT code, name FROM competency WHERE id = $1", competency_id)
    if row is None:
        raise Invalid(FieldError("competency_id", "There is no such competency. Choose one that is listed."))
    await expect_levels({"level": (competency_id, level)})
    return row


async def _expect_action(
    action: StatementAction, assessment_id: UUID, request: StatementRequest, seen: Seen, by: Viewer
) -> None:
    row = await fetch_one("SELECT * FROM assessment WHERE id = $1", assessment_id)
    wanted = (seen.person.id, request.competency_id, request.source.value)
    if row is None or (row["person_id"], row["competency_id"], row["source"]) != wanted:
        raise Invalid(FieldError("corrects", "Name a statement of the same competency, person and source."))
    _expect_offered(action, row, seen, by)


def _expect_offered(action: StatementAction, row: Mapping[str, Any], seen: Seen, by: Viewer) -> None:
    if action not in statement_actions(by, seen.relation, Source(row["source"]), row["assessor_id"]):
        raise NotAllowed("Whoever made a statement corrects it or withdraws it; say another beside it.")
