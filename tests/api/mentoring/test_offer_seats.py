"""Seats: one number for a mentor and one commitment for a mentee, whoever makes offers at once."""

import asyncio
import sys
from dataclasses import dataclass
from uuid import UUID

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import write_transaction
from backend.kit.identifiers import new_id
from backend.mentoring.offers.ending import end_offer
from backend.mentoring.offers.making import CannotOffer, NewOffer, Party, make_offer, make_offers
from backend.mentoring.offers.seats import read_standings
from backend.mentoring.relationships.beginning import begin_relationship
from tests.api.mentoring.test_programmes import coordinator, make
from tests.api.organisation import add_person, add_unit

pytestmark = pytest.mark.anyio


@dataclass(frozen=True)
class TakingPart:
    """A programme with one mentor of so many seats, and mentees."""

    programme: UUID
    mentor: UUID
    mentees: list[UUID]


async def enrol(programme: UUID, person: UUID, side: str, seats: int = 1) -> None:
    async with write_transaction() as connection:
        await connection.execute(
            "INSERT INTO enrolment (id, programme_id, person_id, side, state, goals, teaches, seats, hours, languages, "
            "style, note, wishes, not_with, left_out, applied_at, shows_moves, version) "
            "VALUES ($1, $2, $3, $4, 'enrolled', '[]', "
            "'[]', $5, '[]', '{}', '{}', '', '[]', '{}', 0, now(), false, 1)",
            *(new_id(), programme, person, side, seats),
        )


async def taking_part(app: Litestar, seats: int, mentees: int) -> TakingPart:
    programme = UUID((await make(await coordinator(app)))["id"])
    unit = await add_unit("Operations")
    mentor = await add_person("Mo Mentor", unit)
    await enrol(programme, mentor, "mentor", seats)
    people = [await add_person(f"Mentee {number:02}", unit) for number in range(mentees)]
    for person in people:
        await enrol(programme, person, "mentee")
    return TakingPart(programme, mentor, people)


async def offered(part: TakingPart, mentee: UUID) -> UUID:
    async with write_transaction():
        return await make_offer(
            programme_id=part.programme,
            parties=[Party(mentee, "mentee"), Party(part.mentor, "mentor")],
            opens="held",
            answer_by=None,
            points=12.5,
        )


async def test_a_seat_is_taken_by_an_offer_and_by_what_comes_of_it_and_free_once_that_ends(app: Litestar) -> None:
    part = await taking_part(app, seats=1, mentees=2)
    ana, bo = part.mentees
    made = await offered(part, ana)
    with pytest.raises(CannotOffer, match=r"Mo Mentor has no seat left\."):
        await offered(part, bo)
    async with write_transaction():
        await begin_relationship(made)
        assert await end_offer(made, end="accepted")
    with pytest.raises(CannotOffer, match="no seat left"):
        await offered(part, bo)
    async with write_transaction() as connection:
        assert not await end_offer(made, end="declined")
        await connection.execute("UPDATE relationship SET state = 'ended', ended_at = now()")
    assert await offered(part, bo) != made


async def test_a_mentee_has_one_commitment_and_whoever_left_has_none(app: Litestar) -> None:
    part = await taking_part(app, seats=3, mentees=2)
    ana, bo = part.mentees
    await offered(part, ana)
    with pytest.raises(CannotOffer, match="Mentee 00 has an offer or a relationship already"):
        await offered(part, ana)
    async with write_transaction() as connection:
        await connection.execute("UPDATE enrolment SET state = 'withdrawn' WHERE person_id = $1", bo)
    with pytest.raises(CannotOffer, match="Mentee 01 does not take part any more"):
        await offered(part, bo)
    standing = (await read_standings(part.programme, [part.mentor]))[str(part.mentor), "mentor"]
    assert (standing.seats, standing.taken, standing.free) == (3, 1, 2)


async def test_of_several_offers_all_are_made_or_none(app: Litestar) -> None:
    part = await taking_part(app, seats=2, mentees=3)
    offers = [NewOffer((Party(each, "mentee"), Party(part.mentor, "mentor"))) for each in part.mentees]
    with pytest.raises(CannotOffer) as refused:
        async with write_transaction():
            await make_offers(programme_id=part.programme, offers=offers, opens="held", answer_by=None)
    assert [each.place for each in refused.value.hindrances] == [2]
    assert (await fetch_one("SELECT count(*) AS n FROM offer"))["n"] == 0


@pytest.mark.parametrize("processes", [1, 2, 4])
async def test_32_offers_at_once_for_5_seats_make_5(app: Litestar, dsn: str, processes: int) -> None:
    part = await taking_part(app, seats=5, mentees=32)
    mentees = [str(each) for each in part.mentees]
    program = [sys.executable, "-m", "tests.api.mentoring.making_offers", dsn, str(part.programme), str(part.mentor)]
    running = [
        await asyncio.create_subprocess_exec(*program, *mentees[place::processes], stdout=asyncio.subprocess.PIPE)
        for place in range(processes)
    ]
    answers = [(await each.communicate())[0] for each in running]
    assert sum(map(int, answers)) == 5
    assert (await fetch_one("SELECT count(*) AS n FROM offer WHERE state = 'held'"))["n"] == 5
