"""Mail that was queued is sent, once in the normal case, again after a failure, and never for ever."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from datetime import timedelta
from typing import Any

import pytest
import time_machine

from backend.kit.clock import now
from backend.kit.database.engine import connection_pool, fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Conflict
from backend.kit.mail.outbox import queue_mail
from backend.kit.mail.sending import GIVEN_UP_AFTER, LEASE, LONGEST_PAUSE, send_due
from backend.kit.mail.server import MailServer, mail_server
from tests.api.kit.mail.letter_box import SENDER, LetterBox, free_port, open_letter_box

pytestmark = pytest.mark.anyio

ADA = "ada@tidewell.example"
BODY = "Hello Ada,\n\nthis way: https://trellis.example/#token=ä-secret\n"


@pytest.fixture
async def database(dsn: str) -> AsyncIterator[None]:
    async with connection_pool(dsn, 8):
        yield


@pytest.fixture
def box(database: None) -> Iterator[tuple[LetterBox, MailServer]]:
    with open_letter_box() as opened:
        yield opened


async def write_to(recipient: str = ADA, subject: str = "Your account on Trellis") -> None:
    async with write_transaction():
        await queue_mail(recipient=recipient, subject=subject, body=BODY)


async def the_mail() -> Any:
    return await fetch_one("SELECT * FROM mail")


async def test_a_mail_arrives_as_it_was_written_and_its_secrets_are_erased(box: tuple[LetterBox, MailServer]) -> None:
    letters, server = box
    await write_to()
    assert await send_due(server) == 1
    (letter,) = letters.letters
    assert (letter["From"], letter["To"], letter["Subject"]) == (SENDER, ADA, "Your account on Trellis")
    assert letter.get_content().replace("\r\n", "\n") == BODY
    row = await the_mail()
    assert (row["state"], row["body"], row["attempts"], row["problem"]) == ("sent", "", 1, "")
    assert letter["Message-ID"] == f"<{row['id']}@tidewell.example>"
    assert await send_due(server) == 0


async def test_a_mail_of_a_change_that_failed_is_never_sent(box: tuple[LetterBox, MailServer]) -> None:
    with pytest.raises(Conflict):
        await write_and_refuse()
    assert await send_due(box[1]) == 0


async def write_and_refuse() -> None:
    async with write_transaction():
        await queue_mail(recipient=ADA, subject="Never", body=BODY)
        raise Conflict("Something else stands in the way.")


async def test_many_who_send_at_once_send_each_mail_once(box: tuple[LetterBox, MailServer]) -> None:
    letters, server = box
    for number in range(40):
        await write_to(subject=f"Mail {number}")
    assert sum(await asyncio.gather(*(send_due(server) for _ in range(4)))) == 40
    assert sorted(letter["Subject"] for letter in letters.letters) == sorted(f"Mail {n}" for n in range(40))


async def test_a_server_that_is_away_is_asked_again_later(database: None) -> None:
    away = mail_server(f"smtp://127.0.0.1:{free_port()}", sender=SENDER)
    await write_to()
    assert await send_due(away) == 0
    row = await the_mail()
    assert (row["state"], row["attempts"], row["body"]) == ("queued", 1, BODY)
    assert row["next_try_at"] > now()
    assert "Connect" in row["problem"]
    with open_letter_box() as (letters, server), time_machine.travel(now() + LONGEST_PAUSE, tick=True):
        assert await send_due(server) == 1
    assert len(letters.letters) == 1


async def test_a_refusal_for_now_is_tried_again_and_one_for_good_is_not(box: tuple[LetterBox, MailServer]) -> None:
    letters, server = box
    letters.refusals = {ADA: ["450 busy"], "gone@tidewell.example": ["550 no such user"]}
    await write_to(ADA)
    await write_to("gone@tidewell.example")
    await write_to("bo@tidewell.example")
    assert await send_due(server) == 1
    states = {row["recipient"]: (row["state"], row["body"]) for row in await fetch("SELECT * FROM mail")}
    assert states == {
        ADA: ("queued", BODY),
        "gone@tidewell.example": ("failed", ""),
        "bo@tidewell.example": ("sent", ""),
    }
    with time_machine.travel(now() + LONGEST_PAUSE, tick=True):
        assert await send_due(server) == 1


async def test_a_mail_that_could_not_be_sent_for_days_has_failed(database: None) -> None:
    away = mail_server(f"smtp://127.0.0.1:{free_port()}", sender=SENDER)
    await write_to()
    with time_machine.travel(now() + GIVEN_UP_AFTER + timedelta(minutes=1), tick=True):
        await send_due(away)
    row = await the_mail()
    assert (row["state"], row["body"]) == ("failed", "")


async def test_a_mail_whose_sender_died_is_sent_by_another(box: tuple[LetterBox, MailServer]) -> None:
    letters, server = box
    await write_to()
    async with write_transaction() as connection:
        await connection.execute("UPDATE mail SET state = 'sending', attempts = 1, next_try_at = $1", now() + LEASE)
    assert await send_due(server) == 0
    with time_machine.travel(now() + LEASE + timedelta(seconds=1), tick=True):
        assert await send_due(server) == 1
    assert len(letters.letters) == 1
    assert (await the_mail())["attempts"] == 2


async def test_a_subject_that_would_forge_a_header_is_not_sent(box: tuple[LetterBox, MailServer]) -> None:
    letters, server = box
    await write_to(subject="Hello\r\nBcc: everybody@tidewell.example")
    await write_to(subject="Hello")
    assert await send_due(server) == 1
    assert [letter["Subject"] for letter in letters.letters] == ["Hello"]
    assert [row["state"] for row in await fetch("SELECT state FROM mail ORDER BY id")] == ["failed", "sent"]
