"""A link in a mail opens one thing to one person for a while, and nothing else to anybody."""

import asyncio
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
import time_machine
from litestar import Litestar

from backend.kit.clock import now
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import NotFound, TooMany
from backend.people.notices.answer_links import (
    LOOKS,
    Answerer,
    lock_answerer,
    look_up,
    new_answer_link,
    void_answer_links,
)
from tests.api.accounts import active_account
from tests.api.organisation import add_person, add_unit

pytestmark = pytest.mark.anyio

OFFER = UUID(int=5)
WEEK = timedelta(days=7)


@pytest.fixture
async def ana(app: Litestar) -> UUID:
    return await add_person("Ana Silva", await add_unit("Operations"))


async def link_for(person_id: UUID, subject_id: UUID = OFFER) -> str:
    async with write_transaction():
        return await new_answer_link(person_id=person_id, purpose="offer", subject_id=subject_id, ends_at=now() + WEEK)


async def look(token: str, purpose: str = "offer") -> Answerer:
    return await look_up(token=token, purpose=purpose, address="192.0.2.1")


async def opens(token: str, purpose: str = "offer") -> bool:
    try:
        await look(token, purpose)
    except NotFound:
        return False
    return True


async def test_it_says_whose_it_is_and_what_it_is_about_and_looking_changes_nothing(ana: UUID) -> None:
    token = await link_for(ana)
    for found in (await look(token), await look(token)):
        assert (found.person_id, found.name, found.account_id, found.subject_id) == (ana, "Ana Silva", None, OFFER)
        assert found.actor.name == "Ana Silva"
    account_id = await active_account("Ana Silva", person_id=ana)
    assert (await look(token)).actor.id == account_id


async def test_nothing_but_the_token_opens_it_and_only_its_hash_is_kept(ana: UUID) -> None:
    token = await link_for(ana)
    row = await fetch_one("SELECT * FROM answer_link")
    assert len(token) == 43
    assert token not in str(dict(row))
    for other in (token[:-1], token.swapcase(), str(row["id"]), bytes(row["token_hash"]).hex(), "x"):
        assert not await opens(other)
    assert not await opens(token, "round")


async def test_it_ends_with_its_time(ana: UUID) -> None:
    token = await link_for(ana)
    with time_machine.travel(now() + WEEK - timedelta(minutes=1)):
        assert await opens(token)
    with time_machine.travel(now() + WEEK):
        assert not await opens(token)


async def test_it_ends_with_an_answer_wherever_that_was_given_and_no_other_does(ana: UUID) -> None:
    first, again, other = await link_for(ana), await link_for(ana), await link_for(ana, uuid4())
    async with write_transaction():
        await void_answer_links(purpose="offer", subject_id=OFFER)
    assert [await opens(token) for token in (first, again, other)] == [False, False, True]


@pytest.mark.parametrize(
    "happening",
    ["UPDATE person SET state = 'left', left_on = '2026-01-01'", "UPDATE account SET state = 'disabled'"],
)
async def test_it_ends_when_its_person_leaves_or_is_locked_out(ana: UUID, happening: str) -> None:
    await active_account("Ana Silva", person_id=ana)
    token = await link_for(ana)
    assert await opens(token)
    async with write_transaction() as connection:
        await connection.execute(happening)
    assert not await opens(token)


async def test_of_many_answers_at_once_one_is_taken(ana: UUID) -> None:
    token = await link_for(ana)

    async def answer() -> bool:
        try:
            async with write_transaction():
                answerer = await lock_answerer(token=token, purpose="offer")
                await asyncio.sleep(0.01)
                await void_answer_links(purpose=answerer.purpose, subject_id=answerer.subject_id)
        except NotFound:
            return False
        return True

    assert sum(await asyncio.gather(*(answer() for _ in range(16)))) == 1


async def test_looks_from_one_address_are_counted(app: Litestar) -> None:
    with time_machine.travel(now(), tick=False):
        for _ in range(LOOKS.burst):
            assert not await opens("guessed")
        with pytest.raises(TooMany):
            await opens("guessed")
