"""What somebody says who was asked for a statement."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.careers.asked_statements.reading import NOUN, SAID, get_asked
from backend.careers.asked_statements.schemas import AnsweredLevel, AskedAnswer, AskedDecline, AskedStatement
from backend.careers.asked_statements.telling import tell_declined
from backend.careers.asked_statements.ties import Ties
from backend.careers.assessments.adding import NewAssessment, insert_assessments
from backend.careers.assessments.telling import tell_of_statement
from backend.careers.competencies.scales import expect_levels
from backend.careers.core.held import Source
from backend.kit.audit.service import Subject, record
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotFound
from backend.people.actors import acting
from backend.people.core.access import Viewer

OVER = "It is declined, taken back or over, so that nothing can be said to it any more."

_ROW = """
SELECT s.*, p.name AS person_name FROM asked_statement s JOIN person p ON p.id = s.person_id
WHERE s.id = $1 AND s.asked_id = $2 FOR UPDATE OF s
"""

_ASKED = "SELECT id FROM asked_statement WHERE id = $1 AND asked_id = $2"

_ITEMS = f"""
SELECT c.id, c.code, c.name, a.id AS assessment_id, a.source, a.level FROM asked_competency i
JOIN competency c ON c.id = i.competency_id {SAID}
WHERE i.asked_statement_id = $1 ORDER BY i.place
"""


async def answer(*, asked_statement_id: UUID, said: AskedAnswer, ties: Ties, by: Viewer) -> AskedStatement:
    """Say which levels one sees. Until the day on which it ends it can be said otherwise; all that was said is kept.

    Raises
    ------
    NotFound : the viewer was not asked for anything of that id.
    Conflict : it is declined, taken back or over.
    Invalid : of a competency that was not asked about, or a level that there is not.
    """
    if await fetch_one(_ASKED, asked_statement_id, by.person_id) is None:
        raise NotFound(NOUN)
    await _expect_levels({row["id"]: row for row in await fetch(_ITEMS, asked_statement_id)}, said)
    async with write_transaction():
        row = await _lock(asked_statement_id, by)
        if row["state"] not in ("open", "answered") or today() >= row["ends_on"]:
            raise Conflict(OVER)
        source = Source.MENTOR if await ties.is_mentor_of(row["asked_id"], row["person_id"]) else Source.PEER
        # Read again under the lock: somebody may have answered in another window.
        now_said = {each["id"]: each for each in await current_connection().fetch(_ITEMS, asked_statement_id)}
        for each in said.items:
            await _say(row, now_said[each.competency_id], each, source, by)
        await current_connection().execute(
            "UPDATE asked_statement SET state = 'answered', closed_at = coalesce(closed_at, $2) WHERE id = $1",
            *(asked_statement_id, now()),
        )
        subject = Subject("person", row["person_id"], row["person_name"])
        detail = {"source": source.value, "competencies": len(said.items)}
        await record(by=acting(by), action="statement.answered", subject=subject, detail=detail)
    return await get_asked(asked_statement_id=asked_statement_id, by=by)


async def decline(*, asked_statement_id: UUID, said: AskedDecline, by: Viewer) -> AskedStatement:
    """Say nothing to it; the person is told.

    Raises
    ------
    NotFound : the viewer was not asked for anything of that id.
    Conflict : it is not open any more.
    """
    async with write_transaction() as connection:
        row = await _lock(asked_statement_id, by)
        if row["state"] != "open" or today() >= row["ends_on"]:
            raise Conflict(OVER)
        await connection.execute(
            "UPDATE asked_statement SET state = 'declined', closed_at = $2, declined_because = $3 WHERE id = $1",
            *(asked_statement_id, now(), said.because.strip()),
        )
        await tell_declined(row["person_id"], who=by.name)
        subject = Subject("person", row["person_id"], row["person_name"])
        await record(by=acting(by), action="statement.declined", subject=subject, detail={})
    return await get_asked(asked_statement_id=asked_statement_id, by=by)


async def _lock(asked_statement_id: UUID, by: Viewer) -> Mapping[str, Any]:
    row = await current_connection().fetchrow(_ROW, asked_statement_id, by.person_id)
    if row is None:
        raise NotFound(NOUN)
    return row


async def _say(
    row: Mapping[str, Any], competency: Mapping[str, Any], said: AnsweredLevel, source: Source, by: Viewer
) -> None:
    """Add what is said of one competency beside, or in place of, what was said before."""
    before = competency["assessment_id"] if competency["level"] is not None else None
    if said.level is None and before is None:
        return
    statement = NewAssessment(
        person_id=row["person_id"],
        competency_id=said.competency_id,
        level=said.level,
        # A correction speaks in the capacity of what it corrects.
        source=Source(competency["source"]) if before else source,
        assessor_id=by.person_id,
        assessor_name=by.name,
        stated_on=today(),
        confidence=said.confidence,
        evidence=said.evidence.strip() or "Left out when answering again.",
        retracts_id=before,
    )
    await insert_assessments([statement])
    await current_connection().execute(
        "UPDATE asked_competency SET assessment_id = $3 WHERE asked_statement_id = $1 AND competency_id = $2",
        *(row["id"], said.competency_id, statement.id),
    )
    await tell_of_statement(statement, competency=competency["name"])


async def _expect_levels(items: Mapping[UUID, Mapping[str, Any]], said: AskedAnswer) -> None:
    unasked = [place for place, each in enumerate(said.items) if each.competency_id not in items]
    if unasked:
        message = "This was not asked about. Leave it out."
        raise Invalid(*(FieldError(f"items.{place}.competency_id", message) for place in unasked))
    levels = {f"items.{place}.level": (each.competency_id, each.level or 0) for place, each in enumerate(said.items)}
    await expect_levels(levels)
