"""Mentees of the sample organisation who did not wait for the round: one waits for the mentor whom visitors can be."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from uuid import UUID

from backend.demo.programmes.viewers import as_viewer
from backend.kit.database.engine import fetch
from backend.kit.errors import Conflict, Invalid
from backend.mentoring.requests.schemas import MentorRequest, Request
from backend.mentoring.requests.service import ask_for_mentor, withdraw_request
from backend.mentoring.requests.suggestions import suggest_mentors
from backend.people.core.access import Viewer

TO_PERSONA = "I would like to learn from somebody who writes what I only use. An hour every two weeks would help a lot."
TO_OTHERS = "Your way is the one I would like to go. Could we talk about it for a few months?"

_MENTEES = """
SELECT p.id AS person_id, p.name, p.email FROM enrolment e JOIN person p ON p.id = e.person_id
WHERE e.programme_id = $1 AND e.side = 'mentee' AND e.state = 'enrolled' AND NOT p.id = ANY ($2)
ORDER BY p.number
"""


async def add_requests(programme_id: UUID, mentor_id: UUID, *, but: Sequence[UUID]) -> None:
    """Let three mentees ask, one of whom takes it back; nothing is done where somebody has asked already.

    Parameters
    ----------
    mentor_id : who is asked first by one of them.
    but : ids of people who are left to ask for themselves.
    """
    if await fetch("SELECT 1 FROM request WHERE programme_id = $1 LIMIT 1", programme_id):
        return
    mentees = iter([as_viewer(row) for row in await fetch(_MENTEES, programme_id, list(but))])
    await _ask_persona(programme_id, mentor_id, mentees)
    await _ask_suggested(programme_id, next(mentees))
    taken_back = await _ask_suggested(programme_id, next(mentees))
    by = taken_back[1]
    await withdraw_request(request_id=taken_back[0].id, version=taken_back[0].version, by=by)


async def _ask_persona(programme_id: UUID, mentor_id: UUID, mentees: Iterator[Viewer]) -> None:
    """Let the first ask who can: rules stand between some of them and this mentor."""
    for mentee in mentees:
        with suppress(Conflict, Invalid):
            request = MentorRequest(choices=[mentor_id], message=TO_PERSONA)
            await ask_for_mentor(programme_id=programme_id, request=request, by=mentee)
            return


async def _ask_suggested(programme_id: UUID, mentee: Viewer) -> tuple[Request, Viewer]:
    """Let somebody ask the three who are suggested to them."""
    found = await suggest_mentors(programme_id=programme_id, by=mentee, count=3)
    request = MentorRequest(choices=[each.mentor.id for each in found.items], message=TO_OTHERS)
    return await ask_for_mentor(programme_id=programme_id, request=request, by=mentee), mentee
