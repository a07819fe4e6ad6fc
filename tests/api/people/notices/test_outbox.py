"""The demo shows what it would mail; outside of the demo there is no such thing."""

from datetime import UTC, datetime

import pytest
import time_machine
from litestar import Litestar

from backend.app import create_app
from backend.jobs import duties
from backend.kit.database.transactions import write_transaction
from backend.kit.mail.outbox import queue_mail
from backend.people.notices.mailing import mail_notices
from backend.people.notices.notice import Answer, Notice
from backend.people.notices.service import send_notice
from backend.settings import Settings
from tests.api.accounts import signed_in
from tests.api.organisation import add_person, add_unit

pytestmark = pytest.mark.anyio

NOON, NIGHT = (datetime(2026, 6, 3, hour, tzinfo=UTC) for hour in (11, 21))
URL = "http://localhost:8000"


def offer(subject: str) -> Notice:
    return Notice("offer.made", "Ben", "/o", "You are a mentor.", subject, "Hello.", (Answer("Answer", "/answer#abc"),))


async def test_it_shows_what_is_made_and_what_waits_newest_first(app: Litestar) -> None:
    person = await add_person("Ana Silva", await add_unit("Operations"))
    visitor = await signed_in(app, "Eva Employee")
    with time_machine.travel(NOON, tick=False) as clock:
        async with write_transaction():
            await send_notice(person_id=person, notice=offer("At noon"))
        await mail_notices(URL)
        clock.move_to(NIGHT)
        async with write_transaction():
            await send_notice(person_id=person, notice=offer("At night"))
            await queue_mail(recipient="ben@tidewell.example", subject="Your account", body="Hello Ben")
        items = (await visitor.get("/api/demo/outbox")).json()["items"]
        found = (await visitor.get("/api/demo/outbox", params={"q": "SILVA@"})).json()["items"]
    assert {mail["subject"]: mail["waits_until"] for mail in items} == {
        "At night": "2026-06-04T06:00:00Z",
        "Your account": None,
        "At noon": None,
    }
    assert items[-1]["subject"] == "At noon"
    assert [mail["subject"] for mail in found] == ["At night", "At noon"]
    assert all(f"{URL}/answer#abc" in mail["text"] for mail in found)


async def test_outside_of_the_demo_there_is_no_outbox(dsn: str) -> None:
    app = create_app(Settings(demo=False, pool_size=2), dsn)
    async with app.lifespan():
        visitor = await signed_in(app)
        answer = await visitor.get("/api/demo/outbox")
        assert answer.status_code == 404
        assert (await visitor.get("/api/me")).json()["demo"] is False


def test_the_demo_sends_nothing_even_where_it_could() -> None:
    served = Settings.model_validate({"mail_url": "smtp://localhost", "demo": False})
    shown = served.model_copy(update={"demo": True})
    sending = {chore.name for chore in duties(served).chores} - {chore.name for chore in duties(shown).chores}
    assert sending == {"send mail"}
