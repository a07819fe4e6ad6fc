"""Ask somebody for a statement about a person, and take it back."""

from datetime import timedelta
from uuid import UUID

from backend.careers.asked_statements.reading import NOUN, get_asked
from backend.careers.asked_statements.schemas import AskedStatement, AskRequest
from backend.careers.asked_statements.telling import tell_asked
from backend.careers.assessments.standing import expect_seen, expect_seen_behind
from backend.careers.competencies.listing import expect_competencies
from backend.careers.core.asking_policy import ASKING, OPEN_DAYS
from backend.kit.audit.service import Subject, record
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotFound
from backend.kit.identifiers import new_id
from backend.people.actors import acting
from backend.people.core.access import Viewer
from backend.people.standing import expect_allowed, steps_up

_STANDING = f"""
SELECT p.state, ({steps_up(person="$1", manager="$2", day="$3")}) AS above, EXISTS (
    SELECT FROM asked_statement s JOIN asked_competency i ON i.asked_statement_id = s.id
    WHERE s.person_id = $1 AND s.asked_id = $2 AND s.state = 'open' AND s.ends_on > $3
    AND i.competency_id = ANY ($4)) AS is_asked
FROM person p WHERE p.id = $2
"""

_INSERT = """
INSERT INTO asked_statement (id, person_id, asked_id, asker_id, note, state, asked_at, ends_on, declined_because)
VALUES ($1, $2, $3, $4, $5, 'open', $6, $7, '')
"""


async def ask_for_statement(*, person_id: UUID, request: AskRequest, by: Viewer) -> AskedStatement:
    """Ask a colleague or mentor of somebody what they think of up to five of their competencies.

    Raises
    ------
    NotFound : there is nobody of that id whose competencies the viewer may see.
    NotAllowed : the viewer is neither they nor above them.
    Invalid : something named that there is not, or somebody who cannot be asked.
    """
    seen = await expect_seen(person_id, today(), by=by)
    expect_allowed(ASKING, by, seen.relation)
    await expect_competencies(request.competency_ids, "competency_ids")
    asked_statement_id = new_id()
    async with write_transaction() as connection:
        # Whoever asks twice at once waits here, and is told the second time.
        await connection.execute("SELECT 1 FROM person WHERE id = $1 FOR NO KEY UPDATE", person_id)
        await _expect_suitable(person_id, request, by)
        await connection.execute(
            _INSERT,
            *(asked_statement_id, person_id, request.asked_id, by.person_id, request.note, now()),
            today() + timedelta(days=OPEN_DAYS),
        )
        await connection.executemany(
            "INSERT INTO asked_competency (asked_statement_id, competency_id, place) VALUES ($1, $2, $3)",
            [(asked_statement_id, each, place) for place, each in enumerate(request.competency_ids, 1)],
        )
        await tell_asked(
            request.asked_id, asked_statement_id=asked_statement_id, person=seen.person.name, asker=by.name
        )
        subject = Subject("person", person_id, seen.person.name)
        await record(by=acting(by), action="statement.asked", subject=subject, detail={"asked": str(request.asked_id)})
    return await get_asked(asked_statement_id=asked_statement_id, by=by)


async def take_back(*, asked_statement_id: UUID, by: Viewer) -> AskedStatement:
    """Take back what was asked and is not answered yet; the asked person sees that it was.

    Raises
    ------
    NotFound : there is none of that id that the viewer may see.
    NotAllowed : the viewer is neither the person nor above them.
    Conflict : it is answered, declined, taken back or over.
    """
    row = await fetch_one("SELECT person_id FROM asked_statement WHERE id = $1", asked_statement_id)
    if row is None:
        raise NotFound(NOUN)
    seen = await expect_seen_behind(NOUN, row["person_id"], by=by)
    expect_allowed(ASKING, by, seen.relation)
    async with write_transaction() as connection:
        closed = await connection.fetchval(
            "UPDATE asked_statement SET state = 'taken_back', closed_at = $2 "
            "WHERE id = $1 AND state = 'open' AND ends_on > $3 RETURNING id",
            *(asked_statement_id, now(), today()),
        )
        if closed is None:
            raise Conflict("It is answered, declined, taken back or over. Load the page again.")
        subject = Subject("person", row["person_id"], seen.person.name)
        await record(by=acting(by), action="statement.taken_back", subject=subject, detail={})
    return await get_asked(asked_statement_id=asked_statement_id, by=by)


async def _expect_suitable(person_id: UUID, request: AskRequest, by: Viewer) -> None:
    row = await current_connection().fetchrow(_STANDING, person_id, request.asked_id, today(), request.competency_ids)
    if row is None or row["state"] != "active":
        raise _refused("Nobody of that id works here. Choose somebody who is listed.")
    if request.asked_id == person_id:
        raise _refused("Nobody is asked about themselves. Choose a colleague or the mentor.")
    if request.asked_id == by.person_id:
        raise _refused("You can say it yourself. Choose a colleague or the mentor.")
    if row["above"] is not None:
        raise _refused("Whoever is above somebody can say it unasked. Choose a colleague or the mentor.")
    if row["is_asked"]:
        raise _refused("They are asked about one of these already. Wait for their answer, or choose others.")


def _refused(message: str) -> Invalid:
    return Invalid(FieldError("asked_id", message))
