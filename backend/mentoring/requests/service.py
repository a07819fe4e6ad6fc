"""Ask for a mentor, and take it back."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Subject, record
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotFound, Stale
from backend.kit.identifiers import new_id
from backend.mentoring.core.requests.cascade import RequestState
from backend.mentoring.core.requests.suggesting import points_of_pair
from backend.mentoring.offers.ending import end_offer
from backend.mentoring.offers.seats import lock_standings
from backend.mentoring.requests.cascading import close_request, go_on, lock_request
from backend.mentoring.requests.reading import get_request
from backend.mentoring.requests.schemas import MentorRequest, Request
from backend.mentoring.requests.standing import SAID, hindrance, own_part, read_programme, terms_of
from backend.mentoring.requests.telling import tell_withdrawn
from backend.mentoring.rounds.participants import read_participants
from backend.people.actors import acting
from backend.people.core.access import Viewer

NOBODY_FREE = "Nobody whom you named has a seat free any more. Choose among those who are suggested now."


async def ask_for_mentor(*, programme_id: UUID, request: MentorRequest, by: Viewer) -> Request:
    """Ask up to three mentors, one after the other; the first who has a seat free is asked at once.

    Raises
    ------
    NotFound : there is no such programme for the viewer.
    Conflict : the viewer does not take part as a mentee, something hinders them, or nobody has a seat free.
    Invalid : one of the choices can't be asked; whatever the cause, it reads alike.
    """
    if len(set(request.choices)) < len(request.choices):
        raise Invalid(FieldError("choices", "Name every mentor once."))
    request_id = new_id()
    async with write_transaction():
        programme = await _expect_ready(programme_id, request.choices, by)
        await _insert(request_id, programme_id, request, by)
        await go_on(request_id)
        if (await lock_request(request_id) or {}).get("state") != RequestState.OPEN:
            raise Conflict(NOBODY_FREE)
        await record(
            by=acting(by),
            action="request.made",
            subject=Subject("request", request_id, programme["name"]),
            detail={"choices": [str(each) for each in request.choices]},
        )
    return await get_request(request_id=request_id, by=by)


async def withdraw_request(*, request_id: UUID, version: int, by: Viewer) -> Request:
    """Take an open request back; who is asked is told.

    Raises
    ------
    NotFound : there is none of that id, or it is somebody else's.
    Conflict : it has ended.
    Stale : it went on since `version`.
    """
    before = await get_request(request_id=request_id, by=by)
    async with write_transaction():
        asked = await _lock_asked(request_id)
        row = await lock_request(request_id)
        if row is None or row["person_id"] != by.person_id:
            raise NotFound("request")
        if row["state"] != RequestState.OPEN:
            raise Conflict(f"This request is {row['state']}; there is nothing to take back.")
        if row["version"] != version:
            raise Stale(await get_request(request_id=request_id, by=by))
        await _end_offers(row, asked)
        await close_request(request_id, RequestState.WITHDRAWN)
        await record(
            by=acting(by),
            action="request.withdrawn",
            subject=Subject("request", request_id, before.programme_name),
            detail={},
        )
    return await get_request(request_id=request_id, by=by)


async def _expect_ready(programme_id: UUID, choices: Sequence[UUID], by: Viewer) -> Mapping[str, Any]:
    """Lock whom it takes, and make sure that the viewer may ask, and ask these."""
    await current_connection().execute("SELECT FROM programme WHERE id = $1 FOR SHARE", programme_id)
    programme = await read_programme(programme_id, by)
    people = {*choices, *([] if by.person_id is None else [by.person_id])}
    await lock_standings(programme_id, people)
    part = await own_part(programme_id, by)
    if part is None:
        raise Conflict(SAID["not_taking_part"])
    hindered = await hindrance(programme, part["person_id"])
    if hindered is not None:
        raise Conflict(SAID[hindered])
    await _expect_askable(programme, part, choices)
    return programme


async def _expect_askable(programme: Mapping[str, Any], part: Mapping[str, Any], choices: Sequence[UUID]) -> None:
    """Make sure that only a seat can be missing: of any other cause it is not told which."""
    people = await read_participants(programme["id"], only_mentee=part, only_mentors=choices)
    terms = await terms_of(programme, people.known, part["person_id"])
    askable = {
        mentor.id
        for mentor in people.mentors
        if mentor.id not in terms.declined and points_of_pair(people.mentees[0], mentor, terms.policy) is not None
    }
    refused = [place for place, mentor_id in enumerate(choices) if str(mentor_id) not in askable]
    if refused:
        message = "This mentor can't be asked. Choose among those who are suggested."
        raise Invalid(*(FieldError(f"choices.{place}", message) for place in refused))


async def _insert(request_id: UUID, programme_id: UUID, request: MentorRequest, by: Viewer) -> None:
    connection = current_connection()
    await connection.execute(
        "INSERT INTO request (id, programme_id, enrolment_id, person_id, state, message, asked_at, version) "
        "SELECT $1, $2, e.id, e.person_id, 'open', $4, $5, 1 FROM enrolment e "
        "WHERE e.programme_id = $2 AND e.person_id = $3 AND e.side = 'mentee'",
        *(request_id, programme_id, by.person_id, request.message.strip(), now()),
    )
    await connection.executemany(
        "INSERT INTO request_choice (request_id, rank, mentor_id, state) VALUES ($1, $2, $3, 'waiting')",
        [(request_id, rank, mentor_id) for rank, mentor_id in enumerate(request.choices, 1)],
    )


async def _lock_asked(request_id: UUID) -> Sequence[Mapping[str, Any]]:
    """Lock the offer to whom is asked, before the request, as an answer to it does."""
    return await current_connection().fetch(
        "SELECT c.mentor_id, o.id AS offer_id FROM request_choice c JOIN offer o ON o.id = c.offer_id "
        "WHERE c.request_id = $1 AND c.state = 'asked' FOR UPDATE OF o",
        request_id,
    )


async def _end_offers(row: Mapping[str, Any], asked: Sequence[Mapping[str, Any]]) -> None:
    """End the offer of whom is asked, and tell them."""
    for choice in asked:
        await end_offer(choice["offer_id"], end="withdrawn", reason="The request was taken back.")
        await tell_withdrawn(choice["mentor_id"], choice["offer_id"], row["mentee_name"], row["programme_id"])
