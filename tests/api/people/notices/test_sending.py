"""Who is told something finds it in the inbox at once, and in the mail when they want it."""

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest
import time_machine
from litestar import Litestar

from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Conflict
from backend.people.notices import mailing
from backend.people.notices.mailing import mail_notices
from backend.people.notices.notice import Answer, Notice
from backend.people.notices.service import send_notice, send_notices, take_back_notices
from tests.api.accounts import signed_in
from tests.api.organisation import add_person, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

URL = "https://trellis.example"
NOON, LATE, SEVEN = (datetime(2026, 6, 3, hour, tzinfo=UTC) for hour in (11, 22, 6))
"""In Lisbon, where it is summer, it is an hour later."""

OFFER = Notice(
    kind="offer.made",
    about="Ben Costa",
    href="/mentoring/offers/1",
    reason="You are a mentor of the programme Spring.",
    subject="Ben Costa asks you to be his mentor",
    text="Ben wants to learn to sail.",
    answers=(Answer("Accept or decline", "/answer#a-secret"),),
)


@pytest.fixture
async def unit(app: Litestar) -> UUID:
    return await add_unit("Operations")


@pytest.fixture
async def ana(app: Litestar, unit: UUID) -> Visitor:
    """Somebody in Lisbon with an account."""
    return await signed_in(app, "Ana Silva", person_id=await add_person("Ana Silva", unit, email="ana@work.example"))


def person(visitor: Visitor) -> UUID:
    assert visitor.viewer is not None
    assert visitor.viewer.person_id is not None
    return visitor.viewer.person_id


async def tell(person_id: UUID, notice: Notice = OFFER) -> None:
    async with write_transaction():
        await send_notice(person_id=person_id, notice=notice)


async def mails() -> list[tuple[str, str]]:
    await mail_notices(URL)
    return [(row["recipient"], row["body"]) for row in await fetch("SELECT recipient, body FROM mail ORDER BY id")]


async def choose(person_id: UUID, pace: str) -> None:
    async with write_transaction() as connection:
        await connection.execute(
            "INSERT INTO notice_settings (person_id, pace, quiet_from, quiet_to, quiet_weekends, version) "
            "VALUES ($1, $2, '20:00', '07:00', false, 2)",
            *(person_id, pace),
        )


async def test_it_is_in_the_inbox_at_once_and_in_a_mail_with_the_reason_and_the_links(ana: Visitor) -> None:
    with time_machine.travel(NOON, tick=False):
        await tell(person(ana))
        ((recipient, body),) = await mails()
    (message,) = (await ana.get("/api/inbox")).json()["items"]
    shown = {name: message[name] for name in ("title", "body", "href", "reason")}
    assert shown == {"title": OFFER.kind, "body": OFFER.about, "href": OFFER.href, "reason": OFFER.reason}
    assert recipient == "ana.silva@tidewell.example"
    assert body == (
        "Hello Ana Silva,\n\nBen wants to learn to sail.\n\n"
        f"Accept or decline:\n{URL}/answer#a-secret\n\n"
        f"More in Trellis:\n{URL}/mentoring/offers/1\n\n"
        "Why you get this: You are a mentor of the programme Spring.\n\n"
        f"-- \nSent by Trellis. Choose when mails come, or all of a day in one:\n{URL}/account/notices\n"
    )
    assert await fetch("SELECT 1 FROM waiting_notice") == []


async def test_nothing_is_told_of_a_change_that_failed(ana: Visitor) -> None:
    async def tell_and_fail() -> None:
        async with write_transaction():
            await send_notice(person_id=person(ana), notice=OFFER)
            raise Conflict("It was not to be.")

    with pytest.raises(Conflict):
        await tell_and_fail()
    assert (await ana.get("/api/inbox")).json()["items"] == []
    assert await fetch("SELECT 1 FROM waiting_notice") == []


async def test_without_an_account_there_is_the_mail_to_the_work_address_alone(unit: UUID) -> None:
    with time_machine.travel(NOON, tick=False):
        await tell(await add_person("Ben Costa", unit, email="ben@work.example"))
        ((recipient, body),) = await mails()
    assert recipient == "ben@work.example"
    assert f"{URL}/answer#a-secret" in body
    assert "More in Trellis" not in body
    assert await fetch("SELECT 1 FROM notification") == []


async def test_who_has_left_or_was_locked_out_or_never_was_is_told_nothing(ana: Visitor, unit: UUID) -> None:
    gone = await add_person("Gil Gone", unit, left_on=datetime(2026, 1, 1, tzinfo=UTC).date())
    async with write_transaction() as connection:
        await connection.execute("UPDATE account SET state = 'disabled' WHERE person_id = $1", person(ana))
        await send_notices([(gone, OFFER), (person(ana), OFFER), (uuid4(), OFFER)])
    assert await fetch("SELECT 1 FROM waiting_notice") == []
    assert await fetch("SELECT 1 FROM notification") == []


async def test_who_leaves_before_the_mail_is_made_gets_none(ana: Visitor) -> None:
    with time_machine.travel(NOON, tick=False):
        await tell(person(ana))
        async with write_transaction() as connection:
            await connection.execute("UPDATE person SET state = 'left', left_on = '2026-06-03'")
        assert await mails() == []
    assert await fetch("SELECT 1 FROM waiting_notice") == []


async def test_mail_waits_out_the_night_where_its_reader_is(ana: Visitor) -> None:
    with time_machine.travel(LATE, tick=False) as clock:
        await tell(person(ana))
        assert await mails() == []
        assert len((await ana.get("/api/inbox")).json()["items"]) == 1
        clock.move_to(SEVEN + timedelta(days=1, minutes=-1))
        assert await mails() == []
        clock.move_to(SEVEN + timedelta(days=1))
        assert len(await mails()) == 1


async def test_mail_that_could_not_be_made_in_time_waits_for_the_next_day(ana: Visitor) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        await tell(person(ana))
        clock.move_to(LATE)  # no worker was there until now
        assert await mails() == []
        assert (await fetch_one("SELECT due_at FROM waiting_notice"))["due_at"] == SEVEN + timedelta(days=1)


async def test_a_digest_holds_all_of_a_day_but_what_is_urgent(ana: Visitor) -> None:
    await choose(person(ana), "daily")
    urgent = Notice("round.over", "Spring", "/mentoring", "You run it.", "It ends tonight", "Hurry.", is_urgent=True)
    with time_machine.travel(NOON, tick=False) as clock:
        await tell(person(ana))
        clock.shift(timedelta(minutes=1))
        await tell(person(ana), Notice("offer.over", "Ben", "/", "You were asked.", "Too late", "It is over."))
        await tell(person(ana), urgent)
        ((_, at_once),) = await mails()
        assert "Hurry." in at_once
        clock.move_to(SEVEN + timedelta(days=1, hours=1))
        _, (_, digest) = await mails()
        for words in ("1. Ben Costa asks", "2. Too late", "/answer#a-secret", "It is over.", "You were asked."):
            assert words in digest
        assert "Hurry." not in digest
        assert digest.count("/account/notices") == 1
        clock.move_to(SEVEN + timedelta(days=2, hours=1))
        assert len(await mails()) == 2  # nothing since: no digest


async def test_what_nobody_has_seen_yet_is_taken_back_as_if_it_had_never_been(ana: Visitor) -> None:
    with time_machine.travel(NOON, tick=False) as clock:
        async with write_transaction():
            await send_notice(person_id=person(ana), notice=OFFER, undoable_until=NOON + timedelta(minutes=10))
        clock.shift(timedelta(minutes=9))
        assert await mails() == []
        assert await take_back(person(ana))
        assert (await ana.get("/api/inbox")).json()["items"] == []
        assert not await take_back(person(ana))
        clock.shift(timedelta(days=1))
        assert await mails() == []


async def test_what_was_read_or_mailed_is_known_to_have_been(ana: Visitor) -> None:
    with time_machine.travel(NOON, tick=False):
        await tell(person(ana))
        assert (await ana.post("/api/inbox/read", json={"ids": None})).json() == {"marked": 1}
        assert not await take_back(person(ana))
        await tell(person(ana))
        assert len(await mails()) == 1
        assert not await take_back(person(ana))
    assert len((await ana.get("/api/inbox")).json()["items"]) == 1


async def take_back(person_id: UUID) -> bool:
    async with write_transaction():
        return await take_back_notices(person_id=person_id, kind=OFFER.kind, href=OFFER.href)


async def test_of_many_workers_one_makes_the_mail(ana: Visitor, unit: UUID) -> None:
    await choose(person(ana), "daily")
    others = [await add_person(f"Other {letter}", unit) for letter in "abcdef"]
    with time_machine.travel(NOON, tick=False) as clock:
        await asyncio.gather(*(tell(each) for each in (person(ana), person(ana), *others)))
        clock.move_to(SEVEN + timedelta(days=1, hours=1))
        await asyncio.gather(*(mail_notices(URL) for _ in range(8)))
    recipients = [row["recipient"] for row in await fetch("SELECT recipient FROM mail")]
    assert len(recipients) == len(set(recipients)) == 7


async def test_a_worker_that_ends_between_mail_and_note_has_done_neither(
    ana: Visitor, monkeypatch: pytest.MonkeyPatch
) -> None:
    queue = mailing.queue_mail

    async def queue_and_die(**mail: str) -> None:
        await queue(**mail)
        raise asyncio.CancelledError

    with time_machine.travel(NOON, tick=False):
        await tell(person(ana))
        with monkeypatch.context() as patched:
            patched.setattr(mailing, "queue_mail", queue_and_die)
            with pytest.raises(asyncio.CancelledError):
                await mail_notices(URL)
        assert await fetch("SELECT 1 FROM mail") == []
        assert len(await mails()) == 1
        assert len(await mails()) == 1
