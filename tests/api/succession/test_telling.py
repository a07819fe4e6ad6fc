"""Telling a candidate: nothing before, exactly the preview then, and nothing again once it is withdrawn."""

import asyncio
from typing import Any

import httpx
import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch, fetch_one
from tests.api.succession.planning import (
    NOMINATIONS,
    POSITIONS,
    House,
    Nomination,
    a_house,
    condition,
    marked,
    moved,
    nominated,
    person_of,
)
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

MINE = "/api/succession/mine"
WORDS = "We would like you to look at the harbour master's seat. It is no promise."


async def test_the_candidate_sees_what_the_preview_showed_and_nothing_else(app: Litestar) -> None:
    house, approved = await _approved(app)
    before = await _everything_of(house.deputy)
    answer = await house.partner.post(f"{NOMINATIONS}/{approved['id']}/telling/preview", json={"text": WORDS})
    assert answer.status_code == 200, answer.text
    assert await _everything_of(house.deputy) == before, "a preview tells nobody"
    await _told(house.partner, approved)
    (seen,) = (await house.deputy.get(MINE)).json()["items"]
    assert seen == answer.json()
    assert set(seen) == {"position", "text", "told_by", "told_on", "answer", "reason", "version"}
    assert (seen["position"]["title"], seen["text"], seen["told_by"]) == ("Harbour master", WORDS, "Tara Talent")
    assert (await house.deputy.get(f"{NOMINATIONS}/{approved['id']}")).status_code == 404
    assert (await house.deputy.get(POSITIONS)).json()["items"] == []


async def test_the_notice_and_its_mail_name_neither_the_seat_nor_the_words(app: Litestar) -> None:
    house, approved = await _approved(app)
    await _told(house.partner, approved)
    (message,) = (await house.deputy.get("/api/inbox")).json()["items"]
    assert (message["title"], message["href"]) == ("succession.told", f"/succession/mine?position={house.seat}")
    (mail,) = await fetch("SELECT subject, body FROM waiting_notice WHERE person_id = $1", person_of(house.deputy))
    for said in (*mail, *message.values()):
        assert "Harbour" not in str(said)
        assert "promise" not in str(said)


async def test_what_is_withdrawn_is_gone_with_its_notice_and_its_mail(app: Litestar) -> None:
    house, approved = await _approved(app)
    before = await _everything_of(house.deputy)
    told = await _told(house.partner, approved)
    url = f"{NOMINATIONS}/{approved['id']}/telling"
    withdrawn = await house.partner.send("DELETE", url, headers=condition(told))
    assert withdrawn.status_code == 200, withdrawn.text
    assert (withdrawn.json()["telling"], withdrawn.json()["told_text"]) == ("untold", None)
    assert await _everything_of(house.deputy) == before
    assert (await _answer(house.deputy, house, 1, "consented")).status_code == 404
    assert not await fetch("SELECT 1 FROM waiting_notice")
    again = await _told(house.partner, withdrawn.json())
    assert [each["kind"] for each in again["history"]][-3:] == ["told", "untold", "told"]


@pytest.mark.parametrize("end", ["removed", "ended"])
async def test_a_nomination_that_is_over_is_over_for_the_candidate_too(app: Litestar, end: str) -> None:
    house, approved = await _approved(app)
    before = await _everything_of(house.deputy)
    told = await _told(house.partner, approved)
    if end == "removed":
        await moved(house.partner, told, "removed", "Plans have changed.")
    else:
        plan = (await house.partner.get(f"{POSITIONS}/{told['critical_position']['id']}")).json()
        url = f"{POSITIONS}/{plan['id']}/end"
        ended = await house.partner.post(url, json={"reason": "It closes."}, headers=condition(plan))
        assert ended.status_code == 204
    assert await _everything_of(house.deputy) == before


async def test_the_candidate_answers_and_may_say_otherwise(app: Litestar) -> None:
    house, approved = await _approved(app)
    await _told(house.partner, approved)
    wanted = await _answer(house.deputy, house, 1, "consented", "Gladly.")
    assert (wanted.json()["answer"], wanted.json()["reason"], wanted.json()["version"]) == ("consented", "Gladly.", 2)
    assert (await _answer(house.deputy, house, 1, "declined")).status_code == 412
    assert (await _answer(house.deputy, house, 2, "declined", "Not this year.")).status_code == 200
    shown = (await house.manager.get(f"{NOMINATIONS}/{approved['id']}")).json()
    assert shown["telling"] == "declined"
    assert [(each["kind"], each["by"], each["reason"]) for each in shown["history"]][-2:] == [
        ("consented", "Dina Deputy", "Gladly."),
        ("declined", "Dina Deputy", "Not this year."),
    ]
    (notice, *_) = (await house.partner.get("/api/inbox")).json()["items"]
    assert notice["title"] == "succession.answered"
    assert "Dina" not in str(notice)


async def test_nobody_else_is_told_or_answers(app: Litestar) -> None:
    house, approved = await _approved(app)
    await _told(house.partner, approved)
    for visitor in (house.peer, house.holder, house.administrator):
        assert (await visitor.get(MINE)).json() == {"items": []}
        assert (await _answer(visitor, house, 1, "consented")).status_code == 404


async def test_only_an_administrator_tells_and_only_whom_the_plan_has_approved(app: Litestar) -> None:
    house, approved = await _approved(app)
    assert (await _tell(house.manager, approved)).status_code == 409
    assert (await _tell(house.executive, approved)).status_code == 403
    assert (await _tell(house.peer, approved)).status_code == 404
    pending = await nominated(house.manager, approved["critical_position"], person_of(house.peer))
    assert (await _tell(house.partner, pending)).status_code == 409
    empty = await _tell(house.partner, approved, " ")
    assert empty.status_code in (400, 422)
    told = await _told(house.partner, approved)
    assert (await _tell(house.partner, told)).status_code == 409


async def test_of_many_who_tell_one_does_and_one_notice_goes_out(app: Litestar) -> None:
    house, approved = await _approved(app)
    answers = await asyncio.gather(*(_tell(house.partner, approved) for _ in range(16)))
    assert sorted(each.status_code for each in answers) == [200, *[412] * 15]
    assert len((await house.deputy.get("/api/inbox")).json()["items"]) == 1


async def test_what_was_said_is_in_the_confidential_log_without_the_words(app: Litestar) -> None:
    house, approved = await _approved(app)
    await _told(house.partner, approved)
    row = await fetch_one("SELECT action, detail::text AS detail FROM confidential_entry ORDER BY number DESC LIMIT 1")
    assert row["action"] == "nomination.told"
    assert "promise" not in row["detail"]


async def _approved(app: Litestar) -> tuple[House, Nomination]:
    house = await a_house(app)
    plan = await marked(house.partner, house.seat)
    return house, await moved(house.partner, await nominated(house.manager, plan, person_of(house.deputy)), "approved")


async def _tell(by: Visitor, nomination: Nomination, text: str = WORDS) -> httpx.Response:
    url = f"{NOMINATIONS}/{nomination['id']}/telling"
    return await by.send("PUT", url, json={"text": text}, headers=condition(nomination))


async def _told(by: Visitor, nomination: Nomination) -> Nomination:
    answer = await _tell(by, nomination)
    assert answer.status_code == 200, answer.text
    return answer.json()


async def _answer(by: Visitor, house: House, version: int, answer: str, reason: str = "") -> httpx.Response:
    body = {"answer": answer, "reason": reason}
    return await by.send("PUT", f"{MINE}/{house.seat}", json=body, headers={"If-Match": f'"{version}"'})


async def _everything_of(who: Visitor) -> list[Any]:
    """Give what somebody sees of all that could tell them something."""
    addresses = (MINE, "/api/inbox", "/api/home", "/api/activity", POSITIONS)
    return [(await who.get(address)).json() for address in addresses]
