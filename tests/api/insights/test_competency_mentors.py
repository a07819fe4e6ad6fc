"""Mentors who teach a competency are named to whoever could ask them, while they have a seat to give."""

from typing import Any
from uuid import uuid4

import pytest
from litestar import Litestar

from backend.kit.clock import today
from backend.kit.database.transactions import write_transaction
from tests.api.mentoring.asking import Asking, asking, identity
from tests.api.mentoring.test_enrolments import somebody
from tests.api.mentoring.test_requests import asked, withdraw
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


async def seen(by: Visitor, place: Asking, query: str = "") -> dict[str, Any]:
    answer = await by.get(f"/api/competencies/{place.skill}/mentors{query}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def told(found: dict[str, Any]) -> list[tuple[str, int]]:
    return [(each["person"]["name"], each["level"]) for each in found["items"]]


async def test_the_best_three_are_named_and_the_others_counted(app: Litestar) -> None:
    place = await asking(app)
    for name, level in (("Mo", 3), ("Mia", 5), ("Max", 4), ("Meg", 4), ("Mel", 2)):
        await place.mentor(name, level=level)
    manager = await somebody(app, "Lea Left")
    found = await seen(manager, place, "?level=3")
    assert told(found) == [("Mia", 5), ("Max", 4), ("Meg", 4)]
    assert found["more"] == 1
    assert found["items"][0]["programme"] == {"id": place.programme["id"], "name": place.programme["name"]}
    assert told(await seen(manager, place, "?level=5")) == [("Mia", 5)]
    assert (await manager.get(f"/api/competencies/{uuid4()}/mentors")).status_code == 404
    assert (await manager.get(f"/api/competencies/{place.skill}/mentors?level=0")).status_code == 400


async def test_whoever_is_to_learn_it_or_asks_is_not_their_own_mentor(app: Litestar) -> None:
    place = await asking(app)
    mo = await place.mentor("Mo")
    await place.mentor("Mia", level=4)
    assert told(await seen(mo, place)) == [("Mia", 4)]
    manager = await somebody(app, "Lea Left")
    assert told(await seen(manager, place, f"?for={identity(mo)}")) == [("Mia", 4)]


async def test_whom_one_is_not_to_be_paired_with_is_left_out_for_oneself_and_nobody_else(app: Litestar) -> None:
    place = await asking(app)
    await place.mentor("Mia", level=4)
    ana = await place.mentee("Ana Silva")
    await place.mentor("Mo", not_with=[identity(ana)])
    assert told(await seen(ana, place)) == [("Mia", 4)]
    manager = await somebody(app, "Lea Left")
    assert told(await seen(manager, place, f"?for={identity(ana)}")) == [("Mo", 5), ("Mia", 4)], "wishes are private"


async def test_whoever_has_no_seat_left_or_has_gone_is_not_named(app: Litestar) -> None:
    place = await asking(app)
    await place.mentor("Mia", level=4)
    mo, gil = await place.mentor("Mo"), await place.mentor("Gil")
    manager, ana = await somebody(app, "Lea Left"), await place.mentee("Ana Silva")
    assert told(await seen(manager, place)) == [("Gil", 5), ("Mo", 5), ("Mia", 4)]
    request = await asked(place, ana, mo)
    assert told(await seen(manager, place)) == [("Gil", 5), ("Mia", 4)]
    await withdraw(ana, request)
    async with write_transaction() as connection:
        left = "UPDATE person SET state = 'left', left_on = $2 WHERE id = $1::uuid"
        await connection.execute(left, identity(gil), today())
    assert told(await seen(manager, place)) == [("Mo", 5), ("Mia", 4)]


async def test_nobody_is_named_where_one_could_not_ask(app: Litestar) -> None:
    place = await asking(app)
    await place.mentor("Mo")
    manager = await somebody(app, "Lea Left")
    async with write_transaction() as connection:
        await connection.execute("UPDATE programme SET state = 'running'")
    assert await seen(manager, place) == {"items": [], "more": 0}
