"""Let a request go on: what became of whom it asked, and who is asked next."""

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from backend.kit.clock import now
from backend.kit.database.transactions import current_connection
from backend.mentoring.core.requests.answer_by import answer_by
from backend.mentoring.core.requests.cascade import ChoiceState, RequestState, next_choice, state_after
from backend.mentoring.core.requests.suggesting import points_of_pair, suggest
from backend.mentoring.offers.making import CannotOffer, Party, make_offer
from backend.mentoring.offers.reasons import Basis
from backend.mentoring.offers.seats import lock_standings
from backend.mentoring.offers.strongest import strongest
from backend.mentoring.programmes.listing import takes_requests
from backend.mentoring.requests.standing import own_row, terms_of
from backend.mentoring.requests.telling import Turn, tell_asked, tell_exhausted, tell_next
from backend.mentoring.rounds.participants import TakingPart, read_participants

_LOCKED = """
SELECT q.*, p.name AS mentee_name FROM request q JOIN person p ON p.id = q.person_id WHERE q.id = $1 FOR UPDATE OF q
"""

_CHOICES = """
SELECT c.rank, c.mentor_id, c.state, c.offer_id, p.name AS mentor_name, o.state AS offer_state
FROM request_choice c JOIN person p ON p.id = c.mentor_id LEFT JOIN offer o ON o.id = c.offer_id
WHERE c.request_id = $1 ORDER BY c.rank
"""

OTHERS_NAMED = 3
"""Mentors named to whom nobody is left to ask."""

ENDS: Mapping[str, ChoiceState] = {
    "accepted": ChoiceState.ACCEPTED,
    "declined": ChoiceState.DECLINED,
    "expired": ChoiceState.EXPIRED,
    "withdrawn": ChoiceState.WITHDRAWN,
}
"""What the end of an offer makes of the choice that it came of."""


@dataclass
class _Choice:
    """A mentor of a request, while it goes on."""

    rank: int
    mentor_id: UUID
    mentor_name: str
    state: ChoiceState
    offer_id: UUID | None


async def people_of(request_id: UUID) -> list[UUID]:
    """Give the mentee of a request and everybody whom it names: whose enrolments to lock before its offer."""
    rows = await current_connection().fetch(
        "SELECT person_id FROM request WHERE id = $1 UNION SELECT mentor_id FROM request_choice WHERE request_id = $1",
        request_id,
    )
    return [row["person_id"] for row in rows]


async def lock_request(request_id: UUID) -> Mapping[str, Any] | None:
    """Give a request's row, which nobody else changes until the open transaction ends."""
    return await current_connection().fetchrow(_LOCKED, request_id)


async def go_on(request_id: UUID) -> bool:
    """Let an open request go on within the open transaction, after the offer that came of it ended.

    Nothing happens while somebody is asked. Else the next choice is; whoever has no seat is passed over. An offer that
    was accepted matches the request, and a request that nobody is left to ask for is exhausted.
    So that two requests never wait for each other, the caller locks the enrolments of all `people_of` it at once, then
    the offer; the request is locked last, and whoever takes it back locks no enrolment at all.
    Gives whether the mentee was told what comes next.
    """
    request = await lock_request(request_id)
    if request is None or request["state"] != RequestState.OPEN:
        return False
    await lock_standings(request["programme_id"], await people_of(request_id))
    choices, ended = await _settled(request_id)
    if any(each.state is ChoiceState.ASKED for each in choices):
        return False
    mentee = await own_row(request["enrolment_id"])
    programme = await current_connection().fetchrow("SELECT * FROM programme WHERE id = $1", request["programme_id"])
    if programme is None:
        raise RuntimeError("a request belongs to a programme")
    if mentee is None or not takes_requests(programme):
        await close_request(request_id, RequestState.WITHDRAWN)
        return False
    await _ask_next(request, programme, mentee, choices)
    return await _finish(request, programme, mentee, choices, ended)


async def close_request(request_id: UUID, state: RequestState) -> None:
    """Bring a locked request to its end; who was not asked never will be."""
    connection = current_connection()
    await connection.execute(
        "UPDATE request_choice SET state = 'withdrawn' WHERE request_id = $1 AND state IN ('waiting', 'asked')",
        request_id,
    )
    await connection.execute(
        "UPDATE request SET state = $2, ended_at = $3, version = version + 1 WHERE id = $1",
        *(request_id, state.value, now()),
    )


async def _settled(request_id: UUID) -> tuple[list[_Choice], _Choice | None]:
    """Give the choices as the ends of their offers leave them, and the one whose offer has ended since."""
    choices, ended = list[_Choice](), None
    for row in await current_connection().fetch(_CHOICES, request_id):
        choice = _Choice(row["rank"], row["mentor_id"], row["mentor_name"], ChoiceState(row["state"]), row["offer_id"])
        if choice.state is ChoiceState.ASKED and row["offer_state"] in ENDS:
            choice.state, ended = ENDS[row["offer_state"]], choice
            await _write(request_id, choice)
        choices.append(choice)
    return choices, ended


async def _ask_next(
    request: Mapping[str, Any], programme: Mapping[str, Any], mentee: Mapping[str, Any], choices: Sequence[_Choice]
) -> None:
    """Ask whose turn it is, passing over who cannot be asked."""
    waiting = [each.mentor_id for each in choices if each.state is ChoiceState.WAITING]
    people = await read_participants(request["programme_id"], only_mentee=mentee, only_mentors=waiting)
    while (place := next_choice([each.state for each in choices])) is not None:
        await _ask(request, programme, people, choices[place])
        await _write(request["id"], choices[place])


async def _ask(request: Mapping[str, Any], programme: Mapping[str, Any], people: TakingPart, choice: _Choice) -> None:
    """Make the offer of a choice, or find that it cannot be made."""
    mentor = next((each for each in people.mentors if each.id == str(choice.mentor_id)), None)
    terms = await terms_of(programme, people.known, request["person_id"])
    points = None if mentor is None else points_of_pair(people.mentees[0], mentor, terms.policy)
    if mentor is None or points is None:
        choice.state = ChoiceState.WITHDRAWN
        return
    until = answer_by(now(), mentor.zone, programme["request_days"])
    try:
        choice.offer_id = await make_offer(
            programme_id=programme["id"],
            parties=[Party(request["person_id"], "mentee", has_agreed=True), Party(choice.mentor_id, "mentor")],
            request_id=request["id"],
            opens="now",
            answer_by=until,
            points=points,
        )
    except CannotOffer:
        choice.state = ChoiceState.FULL
        return
    choice.state = ChoiceState.ASKED
    keys = [(str(request["person_id"]), "mentee"), (mentor.id, "mentor")]
    reasons = strongest(Basis({keys[0]: people.mentees[0], keys[1]: mentor}, terms.policy, terms.block), [keys])
    turn = Turn(
        choice.offer_id,
        programme["name"],
        request["mentee_name"],
        request["message"],
        until,
        mentor.zone,
        reasons.get((0, keys[1]), ()),
    )
    await tell_asked(choice.mentor_id, turn)


async def _finish(
    request: Mapping[str, Any],
    programme: Mapping[str, Any],
    mentee: Mapping[str, Any],
    choices: Sequence[_Choice],
    ended: _Choice | None,
) -> bool:
    """Write how the request stands now, and tell the mentee what changed since they looked; give whether it has."""
    state = state_after([each.state for each in choices])
    asked = next((each for each in choices if each.state is ChoiceState.ASKED), None)
    if state is RequestState.OPEN:
        await current_connection().execute("UPDATE request SET version = version + 1 WHERE id = $1", request["id"])
    else:
        await close_request(request["id"], state)
    if ended is None:
        return False
    if asked is not None:
        await tell_next(request["person_id"], programme, asked.mentor_name)
    elif state is RequestState.EXHAUSTED:
        await tell_exhausted(request["person_id"], programme, await _others(programme, mentee))
    return asked is not None or state is RequestState.EXHAUSTED


async def _others(programme: Mapping[str, Any], mentee: Mapping[str, Any]) -> list[str]:
    """Name a few whom a mentee could ask now."""
    people = await read_participants(programme["id"], only_mentee=mentee)
    terms = await terms_of(programme, people.known, mentee["person_id"])
    found = await asyncio.to_thread(suggest, people.mentees[0], people.mentors, terms, OTHERS_NAMED)
    names = {each.id: each.name for each in people.mentors}
    return [names[each.mentor] for each in found.askable]


async def _write(request_id: UUID, choice: _Choice) -> None:
    await current_connection().execute(
        "UPDATE request_choice SET state = $3, offer_id = $4 WHERE request_id = $1 AND rank = $2",
        *(request_id, choice.rank, choice.state.value, choice.offer_id),
    )
