"""Publishing: counted and read before, taken back for ten minutes, sent once, and refused where seats are gone."""

import asyncio
import re
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.mentoring.core.rounds.left_out import NOBODY_FOUND
from backend.mentoring.offers.making import Party, make_offer
from backend.mentoring.publications import sending
from backend.mentoring.publications.sending import send_due_publications
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.mentoring.asking import identity
from tests.api.mentoring.published import Published, count, inbox, let_leave
from tests.api.mentoring.test_enrolments import deed, save
from tests.api.mentoring.test_rounds import settled

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]


async def test_a_preview_counts_and_shows_what_each_side_reads_and_does_nothing(app: Litestar) -> None:
    part = await Published.matched(app, mentees=3)
    seen = (await part.cleo.get(f"/api/rounds/{part.round_['id']}/publication-preview")).json()
    assert (seen["offers"], seen["people"], seen["left_out"], seen["left_out_again"]) == (2, 4, 1, 0)
    assert [each["side"] for each in seen["mails"]] == ["mentee", "mentor", "left_out"]
    assert "as your mentor" in seen["mails"][0]["text"]
    assert seen["hindrances"] == []
    assert await count("offer") == 0


async def test_nobody_learns_of_anything_before_it_leaves_and_taking_it_back_leaves_nothing(app: Litestar) -> None:
    part = await Published.matched(app)
    made = (await part.publish()).json()
    assert (made["state"], made["offers"]["held"], made["actions"]) == ("waiting", 2, ["take_back"])
    assert await send_due_publications() == 0
    ana = part.people["Ana"]
    assert ((await ana.get("/api/offers")).json()["items"], await inbox(ana)) == ([], [])
    round_ = (await part.cleo.get(f"/api/rounds/{part.round_['id']}")).json()
    assert (round_["state"], round_["actions"]) == ("published", [])
    headers = {"if-match": f'"{made["version"]}"'}
    back = await part.cleo.post(f"/api/publications/{made['id']}/taking-back", headers=headers)
    assert (back.json()["state"], back.json()["offers"]["withdrawn"]) == ("taken_back", 2)
    assert await part.states() == [], "what nobody has seen is no offer that came to nothing"
    round_ = (await part.cleo.get(f"/api/rounds/{part.round_['id']}")).json()
    assert (round_["state"], "publish" in round_["actions"]) == ("proposed", True)
    assert (await part.publish()).status_code == 201


async def test_what_leaves_is_told_once_and_who_is_left_out_is_counted_once(app: Litestar) -> None:
    part = await Published.matched(app, mentees=3)
    await part.publish(answer_days=5)
    await let_leave()
    assert await send_due_publications() == 0
    out = part.round_["result"]["left_out"][0]["person"]["name"].split()[0]
    paired = next(name for name in ("Ana", "Bo", "Cy") if name != out)
    assert [each[0] for each in await inbox(part.people[out])] == ["round.left_out"]
    assert [each[0] for each in await inbox(part.people[paired])] == ["offer.made"]
    assert await count("enrolment", "left_out = 1") == 1
    assert await count("answer_link") == 4
    offer = await part.offer_to(paired)
    left = datetime.fromisoformat(offer["answer_by"]) - datetime.now(UTC)
    assert timedelta(days=4, hours=23) < left <= timedelta(days=5)


async def test_everybody_reads_until_when_they_can_answer_on_their_own_clock(app: Litestar) -> None:
    part = await Published.matched(app)
    async with write_transaction() as connection:
        await connection.execute("UPDATE person SET time_zone = 'Asia/Tokyo' WHERE name = 'Ana Silva'")
        await connection.execute("UPDATE person SET time_zone = 'America/New_York' WHERE name <> 'Ana Silva'")
    await part.sent()
    offer = await part.offer_to("Ana")
    bodies = await fetch(
        "SELECT p.name, w.body FROM waiting_notice w JOIN person p ON p.id = w.person_id WHERE w.kind = 'offer.made'"
    )
    for name, body in bodies:
        zone, clock = ("Asia/Tokyo", "Tokyo time") if name == "Ana Silva" else ("America/New_York", "New York time")
        until = datetime.fromisoformat(offer["answer_by"]).astimezone(ZoneInfo(zone))
        assert f"until {until:%A} {until.day} {until:%B}, {until:%H:%M} ({clock})." in body
    assert len(bodies) == 4


async def test_workers_at_once_send_a_publication_once(app: Litestar) -> None:
    part = await Published.matched(app)
    await part.publish()
    async with write_transaction() as connection:
        await connection.execute("UPDATE publication SET leaves_at = now()")
    await asyncio.gather(*(send_due_publications() for _ in range(8)))
    assert await count("audit_entry", "action = 'round.sent'") == 1
    assert len(await inbox(part.people["Ana"])) == 1


async def test_a_seat_that_somebody_else_took_stops_all_of_it_and_a_new_snapshot_goes_on(app: Litestar) -> None:
    part = await Published.matched(app)
    mentor = dict(await part.pairs())["Bo"]
    ana, mo = part.people["Ana"].viewer, part.people[mentor].viewer
    assert ana is not None
    assert mo is not None
    assert ana.person_id is not None
    assert mo.person_id is not None
    async with write_transaction():
        await make_offer(
            programme_id=UUID(part.programme["id"]),
            parties=[Party(ana.person_id, "mentee"), Party(mo.person_id, "mentor")],
            opens="held",
            answer_by=None,
            points=None,
        )
    url = f"/api/rounds/{part.round_['id']}/publication-preview"
    hindered = (await part.cleo.get(url)).json()["hindrances"]
    said = ("Ana Silva has an offer or a relationship already.", f"{mentor} Mentor has no seat left.")
    assert all(any(each.endswith(words) for each in hindered) for words in said)
    answer = await part.publish()
    assert (answer.status_code, "new snapshot" in answer.json()["detail"]) == (409, True)
    assert f"{mentor} Mentor has no seat left" in answer.json()["detail"]
    assert await count("publication") == 0
    headers = {"if-match": f'"{part.round_["version"]}"'}
    again = await part.cleo.post(f"/api/rounds/{part.round_['id']}/run", json={"is_fresh": True}, headers=headers)
    assert again.status_code == 202, again.text
    round_ = await settled(part.cleo, again.json())
    assert (round_["mentees"], round_["mentors"]) == (1, 1)


async def test_of_32_who_publish_at_once_one_does(app: Litestar) -> None:
    part = await Published.matched(app)
    answers = await asyncio.gather(*(part.publish() for _ in range(32)))
    codes = sorted(answer.status_code for answer in answers)
    assert codes.count(201) == 1
    assert set(codes) <= {201, 409, 412}
    assert await count("offer", "state = 'held'") == 2


async def test_it_leaves_no_sooner_than_in_ten_minutes_and_only_its_coordinator_publishes(app: Litestar) -> None:
    part = await Published.matched(app)
    soon = (datetime.now(UTC) + timedelta(minutes=9)).isoformat()
    answer = await part.publish(leaves_at=soon, answer_days=0)
    assert answer.status_code == 422
    assert [each["field"] for each in answer.json()["errors"]] == ["leaves_at", "answer_days"], "all at once"
    partner = await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER])
    url = f"/api/rounds/{part.round_['id']}/publications"
    headers = {"if-match": f'"{part.round_["version"]}"'}
    assert (await partner.post(url, json={}, headers=headers)).status_code == 403
    assert (await partner.get(url)).json()["items"] == []


async def test_a_publication_that_cannot_leave_ends_no_search_for_others_and_leaves_later(
    app: Litestar, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = await Published.matched(app)
    assert (await part.publish()).status_code == 201

    async def fail(*_: object) -> None:
        raise RuntimeError("a fault of ours")

    monkeypatch.setattr(sending, "tell_made", fail)
    async with write_transaction() as connection:
        await connection.execute("UPDATE publication SET leaves_at = now()")
    assert await send_due_publications() == 0
    assert await part.states() == ["held", "held"]
    monkeypatch.undo()
    assert await send_due_publications() == 1
    assert await part.states() == ["open", "open"]


async def test_who_is_left_out_reads_nothing_of_wishes_and_of_nobody_else(app: Litestar) -> None:
    part = await Published.matched(app, mentees=2, mentors=1)
    enrolment = (await part.cleo.get(f"/api/programmes/{part.programme['id']}/enrolments?side=mentor")).json()["items"][
        0
    ]
    refused = await save(part.people["Mo"], enrolment, not_with=[identity(part.people["Ana"])], seats=2)
    assert refused.status_code == 200, refused.text
    part.round_ = await run_fresh(part)
    assert [each["person"]["name"] for each in part.round_["result"]["left_out"]] == ["Ana Silva"]
    seen = (await part.cleo.get(f"/api/rounds/{part.round_['id']}/publication-preview")).json()
    await part.sent()
    (mail,) = [each["text"] for each in seen["mails"] if each["side"] == "left_out"]
    (row,) = await fetch("SELECT reason FROM round_left_out")
    assert row["reason"] == NOBODY_FOUND
    assert NOBODY_FOUND in mail
    assert not re.search("Barred|Mo Mentor|Bo Lin", mail)


async def test_only_who_takes_part_when_it_leaves_is_counted_as_left_out_those_whose_mentor_has_gone_too(
    app: Litestar,
) -> None:
    part = await Published.matched(app, mentees=3)
    await part.publish()
    paired = dict(await part.pairs())
    out = ({"Ana", "Bo", "Cy"} - set(paired)).pop()
    alone, mentor = next(iter(paired.items()))
    for side, name in (("mentee", out), ("mentor", mentor)):
        found = (await part.cleo.get(f"/api/programmes/{part.programme['id']}/enrolments?side={side}")).json()["items"]
        enrolment = next(each for each in found if each["person"]["name"].split()[0] == name)
        assert (await deed(part.people[name], enrolment, "withdrawal")).status_code == 200
    await let_leave()
    assert await inbox(part.people[out]) == []
    assert [each[0] for each in await inbox(part.people[alone])] == ["round.left_out"]
    assert await count("enrolment", "left_out = 1") == 1


@pytest.mark.parametrize("leaves_at", ["9999-12-31T23:59:59-23:59", "2526-01-01T00:00:00Z", "2020-01-01T00:00:00Z"])
async def test_a_publication_leaves_within_ninety_days(app: Litestar, leaves_at: str) -> None:
    part = await Published.matched(app, mentees=1, mentors=1)
    answer = await part.publish(leaves_at=leaves_at)
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "leaves_at")


async def run_fresh(part: Published) -> Any:
    """Run a round again on a new snapshot."""
    headers = {"if-match": f'"{part.round_["version"]}"'}
    path = f"/api/rounds/{part.round_['id']}/run"
    return await settled(part.cleo, (await part.cleo.post(path, json={"is_fresh": True}, headers=headers)).json())
