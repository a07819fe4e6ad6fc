"""Everybody chooses for themselves when mail comes, and what waits heeds it at once."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
import time_machine
from litestar import Litestar

from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import write_transaction
from backend.people.notices.notice import Notice
from backend.people.notices.service import send_notice
from tests.api.accounts import signed_in
from tests.api.organisation import add_person, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

PATH = "/api/me/notices"
NIGHT = datetime(2026, 6, 3, 21, tzinfo=UTC)
FIRST = {
    "pace": "at_once",
    "quiet_from": "20:00",
    "quiet_to": "07:00",
    "quiet_weekends": False,
    "time_zone": "Europe/Lisbon",
    "version": 1,
    "actions": ["edit"],
}


@pytest.fixture
async def ana(app: Litestar) -> Visitor:
    return await signed_in(app, "Ana Silva", person_id=await add_person("Ana Silva", await add_unit("Operations")))


async def choose(visitor: Visitor, change: dict[str, Any], version: int = 1) -> Any:
    return await visitor.send("PATCH", PATH, json=change, headers={"if-match": f'"{version}"'})


async def test_mail_comes_at_once_but_not_at_night_until_somebody_chooses(ana: Visitor) -> None:
    answer = await ana.get(PATH)
    assert answer.json() == FIRST
    assert answer.headers["etag"] == '"1"'


async def test_a_choice_is_kept_and_counts_up(ana: Visitor) -> None:
    chosen = {**FIRST, "pace": "daily", "quiet_from": None, "quiet_to": None, "version": 2}
    assert (await choose(ana, {"pace": "daily", "quiet_from": None, "quiet_to": None})).json() == chosen
    assert (await choose(ana, {"pace": "daily"}, 2)).json() == chosen  # nothing new: nothing counted
    assert (await choose(ana, {"quiet_weekends": True}, 2)).json() == {**chosen, "quiet_weekends": True, "version": 3}
    assert (await ana.get(PATH)).json()["version"] == 3


@pytest.mark.parametrize("kept", [False, True])
async def test_two_windows_do_not_overwrite_each_other(ana: Visitor, kept: bool) -> None:
    version = 1
    if kept:
        version = (await choose(ana, {"quiet_weekends": True})).json()["version"]
    assert (await choose(ana, {"pace": "daily"}, version)).status_code == 200
    stale = await choose(ana, {"pace": "at_once"}, version)
    assert (stale.status_code, stale.json()["current"]["pace"]) == (412, "daily")


@pytest.mark.parametrize(
    ("change", "status", "field"),
    [
        ({"quiet_to": "20:00"}, 422, "quiet_to"),
        ({"quiet_to": None}, 422, "quiet_to"),
        ({"quiet_from": None}, 422, "quiet_from"),
        ({"quiet_from": "20:10"}, 400, "quiet_from"),
        ({"quiet_from": "24:00"}, 400, "quiet_from"),
        ({"pace": "never"}, 400, "pace"),
        ({"time_zone": "UTC"}, 400, "time_zone"),
    ],
)
async def test_what_cannot_be_is_told_by_field(ana: Visitor, change: dict[str, Any], status: int, field: str) -> None:
    answer = await choose(ana, change)
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (status, field)
    assert (await ana.get(PATH)).json() == FIRST


async def test_what_waits_waits_by_the_new_choice(ana: Visitor) -> None:
    assert ana.viewer is not None
    assert ana.viewer.person_id is not None
    notice = Notice("offer.made", "Ben", "/", "You are a mentor.", "Ben asks", "Ben asks.")
    with time_machine.travel(NIGHT - timedelta(hours=1), tick=False) as clock:
        async with write_transaction():
            await send_notice(person_id=ana.viewer.person_id, notice=notice)
        clock.move_to(NIGHT)
        for change, hours in (({"pace": "daily"}, 10), ({"pace": "at_once"}, 9), ({"quiet_from": "23:00"}, 0)):
            version = (await ana.get(PATH)).json()["version"]
            assert (await choose(ana, change, version)).status_code == 200
            due = (await fetch_one("SELECT due_at FROM waiting_notice"))["due_at"]
            assert due == NIGHT + timedelta(hours=hours)


async def test_an_account_of_nobody_employed_has_nothing_to_choose(app: Litestar) -> None:
    visitor = await signed_in(app, "Ada Admin")
    assert (await visitor.get(PATH)).status_code == 403
    assert (await choose(visitor, {"pace": "daily"})).status_code == 403
