"""Answers to offers: agreed by all, declined in confidence, taken back in time, expired, and never open for ever."""

import asyncio
import re
from typing import Any

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.mentoring.answers.settling import settle_offers
from tests.api.mentoring.asking import identity
from tests.api.mentoring.published import Published, count, inbox, time_passes
from tests.api.mentoring.test_enrolments import deed, save
from tests.api.mentoring.test_programmes import move
from tests.api.mentoring.test_rounds import settled
from tests.api.visitor import Visitor

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]


async def test_an_offer_says_who_why_and_which_hours_and_comes_about_once_all_accept(app: Litestar) -> None:
    part = await Published.matched(app)
    await part.sent()
    mentor = dict(await part.pairs())["Ana"]
    made = await part.offer_to("Ana")
    whole = (await part.people["Ana"].get(f"/api/offers/{made['id']}")).json()
    assert (whole["side"], whole["known"][0]["side"], whole["known"][0]["teaches"]) == (
        "mentee",
        "mentor",
        ["Planning"],
    )
    assert {"goals", "availability"} <= {each["criterion"] for each in whole["known"][0]["reasons"]}
    assert whole["shared_hours"] == [{"weekday": 1, "start": 540, "end": 600}]
    answered = (await part.answer("Ana", "accepted")).json()
    assert (answered["own_answer"], answered["state"], answered["actions"]) == ("accepted", "open", ["take_back"])
    done = (await part.answer(mentor, "accepted")).json()
    assert (done["state"], done["undo_id"]) == ("accepted", None)
    mine = (await part.people["Ana"].get("/api/relationships")).json()["items"]
    assert [(each["state"], each["others"][0]["side"]) for each in mine] == [("active", "mentor")]
    assert [each[0] for each in await inbox(part.people["Ana"])] == ["relationship.begun", "offer.made"]
    for name, other in (("Ana", mentor), (mentor, "Ana")):
        (own,) = (await part.people[name].get(f"/api/programmes/{part.programme['id']}")).json()["enrolments"]
        met = [each["name"].split()[0] for each in own["relationships"][0]["others"]]
        assert (met, own["actions"]) == ([other], []), "whoever has a mentor finds no other one here"
        assert (await home_card(part.people[name], "own_relationships"))["items"][0]["title"].startswith(other)


async def test_what_the_other_one_wished_for_is_no_reason_that_one_reads(app: Litestar) -> None:
    part = await Published.matched(app, mentees=1, mentors=1)
    ana, mo = part.people["Ana"], part.people["Mo"]
    for side, wished, by in (("mentee", mo, ana), ("mentor", ana, mo)):
        path = f"/api/programmes/{part.programme['id']}/enrolments?side={side}"
        enrolment = (await part.cleo.get(path)).json()["items"][0]
        assert (await save(by, enrolment, wishes=[[identity(wished)]])).status_code == 200
    headers = {"if-match": f'"{part.round_["version"]}"'}
    path = f"/api/rounds/{part.round_['id']}/run"
    part.round_ = await settled(
        part.cleo, (await part.cleo.post(path, json={"is_fresh": True}, headers=headers)).json()
    )
    await part.sent()
    for name, own in (("Ana", "mentee's wishes"), ("Mo", "mentor's wishes")):
        made = await part.offer_to(name)
        whole = (await part.people[name].get(f"/api/offers/{made['id']}")).json()
        told = {each["criterion"] for each in whole["known"][0]["reasons"]}
        assert [each for each in told if "wishes" in each] == [own]
        known = whole["known"][0]
        assert min(each["points"] for each in known["reasons"]) == 0, "what gives nothing is told, so that sums add up"
        assert (known["points"], known["of"]) == (
            sum(each["points"] for each in known["reasons"]),
            sum(each["of"] for each in known["reasons"]),
        )


async def test_why_somebody_declines_is_for_coordinators_and_reaches_nobody_for_two_minutes(app: Litestar) -> None:
    part = await Published.matched(app)
    await part.sent()
    mentor = dict(await part.pairs())["Ana"]
    without = await part.answer(mentor, "declined", reason=None)
    assert (without.status_code, without.json()["errors"][0]["field"]) == (422, "reason")
    declined = (await part.answer(mentor, "declined", reason="no_time", words="Not before May.")).json()
    assert await settle_offers() == 0
    kept = await part.offer_to(mentor)
    assert (kept["own_answer"], kept["actions"], kept["undo_id"]) == ("declined", ["take_back"], declined["undo_id"])
    seen = await part.offer_to("Ana")
    assert (seen["state"], seen["others"][0]["has_accepted"]) == ("open", False)
    undone = await part.people[mentor].post(f"/api/activity/{declined['undo_id']}/undo")
    assert undone.status_code == 204
    assert (await part.answer(mentor, "declined", reason="no_time", words="Not before May.")).status_code == 200
    await time_passes(minutes=3)
    assert await settle_offers() == 1
    assert await settle_offers() == 0
    assert [(await part.offer_to(mentor))[name] for name in ("own_answer", "actions")] == ["declined", []]
    told = await part.people["Ana"].get(f"/api/offers/{seen['id']}")
    assert told.json()["state"] == "declined"
    assert "May" not in told.text + (await part.people["Ana"].get("/api/inbox")).text
    overseen = (await part.cleo.get(f"/api/rounds/{part.round_['id']}/offers")).json()["items"][0]
    said = [(each["reason"], each["words"]) for each in overseen["parties"] if each["answer"] == "declined"]
    assert said == [("no_time", "Not before May.")]
    assert (await part.answer("Ana", "accepted")).status_code == 409


async def test_an_acceptance_can_be_taken_back_until_the_other_has_joined(app: Litestar) -> None:
    part = await Published.matched(app, mentees=1, mentors=1)
    await part.sent()
    accepted = (await part.answer("Ana", "accepted")).json()
    assert (await part.people["Ana"].post(f"/api/activity/{accepted['undo_id']}/undo")).status_code == 204
    accepted = (await part.answer("Ana", "accepted")).json()
    assert (await part.answer("Mo", "accepted")).json()["state"] == "accepted"
    assert (await part.people["Ana"].post(f"/api/activity/{accepted['undo_id']}/undo")).status_code == 409


async def test_of_answers_at_once_each_counts_once(app: Litestar) -> None:
    part = await Published.matched(app, mentees=1, mentors=1)
    await part.sent()
    answers = await asyncio.gather(*(part.answer(name, "accepted") for name in ["Ana", "Mo"] * 16))
    assert {answer.status_code for answer in answers} <= {200, 409, 412}
    assert (await count("relationship"), await part.states()) == (1, ["accepted"])


async def test_who_does_not_answer_is_reminded_once_and_then_the_offer_expires(app: Litestar) -> None:
    part = await Published.matched(app, mentees=1, mentors=1)
    await part.sent()
    await part.answer("Mo", "accepted")
    await time_passes(days=5, minutes=5)
    assert (await settle_offers(), await settle_offers()) == (1, 0)
    assert [each[0] for each in await inbox(part.people["Ana"])] == ["offer.reminder", "offer.made"]
    assert [each[0] for each in await inbox(part.people["Mo"])] == ["offer.made"]
    await time_passes(days=2)
    assert (await part.answer("Ana", "accepted")).status_code == 409
    assert (await settle_offers(), await part.states()) == (1, ["expired"])
    assert (await inbox(part.people["Mo"]))[0][0] == "offer.expired"


async def test_whoever_withdraws_takes_their_offers_along_once_that_stands(app: Litestar) -> None:
    part = await Published.matched(app, mentees=1, mentors=1)
    await part.sent()
    ana = part.people["Ana"]
    own = (await ana.get(f"/api/programmes/{part.programme['id']}")).json()["enrolments"][0]
    whole = (await ana.get(f"/api/enrolments/{own['id']}")).json()
    assert (await deed(ana, whole, "withdrawal")).status_code == 200
    assert await settle_offers() == 0
    refused = await part.answer("Mo", "accepted")
    assert (refused.status_code, "Ana Silva does not take part" in refused.json()["detail"]) == (409, True)
    await time_passes(minutes=16)
    assert (await settle_offers(), await part.states()) == (1, ["withdrawn"])


async def test_closing_a_programme_withdraws_what_is_open_once_that_stands(app: Litestar) -> None:
    part = await Published.matched(app, mentees=1, mentors=1)
    await part.sent()
    programme = (await part.cleo.get(f"/api/programmes/{part.programme['id']}")).json()
    assert programme["closing"] == {"pairs": 0, "offers": 1}
    assert not (await part.offer_to("Ana"))["ends_with_programme"]
    closed = (await move(part.cleo, programme, "closed")).json()
    waits = await part.offer_to("Ana")
    assert (closed["closing"], waits["state"], waits["ends_with_programme"]) == (None, "open", True)
    assert (await part.answer("Ana", "accepted")).status_code == 409
    assert await settle_offers() == 0
    undo = await fetch_one("UPDATE undoable SET ends_at = now() WHERE id = $1 RETURNING id", closed["undo_id"])
    assert undo is not None
    assert (await settle_offers(), await part.states()) == (1, ["withdrawn"])
    assert (await inbox(part.people["Ana"]))[0][0] == "offer.withdrawn"
    assert (await part.offer_to("Ana"))["ends_with_programme"]


async def mails_waiting() -> list[tuple[str, str]]:
    rows = await fetch("SELECT p.name, w.kind FROM waiting_notice w JOIN person p ON p.id = w.person_id")
    return sorted((row["name"].split()[0], row["kind"]) for row in rows if row["kind"] != "enrolment.enrolled")


async def test_what_is_answered_before_its_mail_is_made_is_not_mailed_any_more(app: Litestar) -> None:
    part = await Published.matched(app, mentees=1, mentors=1)
    await part.sent()
    (mentor,) = {name for name, _ in await mails_waiting()} - {"Ana"}
    assert await mails_waiting() == sorted([("Ana", "offer.made"), (mentor, "offer.made")])
    assert (await part.answer("Ana", "declined")).status_code == 200
    assert await mails_waiting() == [(mentor, "offer.made")]
    await time_passes(minutes=3)
    assert await settle_offers() == 1
    assert await mails_waiting() == [], "who was never mailed the offer is not mailed its end"
    assert (await inbox(part.people[mentor]))[0][0] == "offer.declined"


async def test_who_was_mailed_an_offer_is_mailed_its_end(app: Litestar) -> None:
    part = await Published.matched(app, mentees=1, mentors=1)
    await part.sent()
    (mentor,) = {name for name, _ in await mails_waiting()} - {"Ana"}
    async with write_transaction() as connection:
        await connection.execute("DELETE FROM waiting_notice")
    await part.answer("Ana", "declined")
    await time_passes(minutes=3)
    await settle_offers()
    assert await mails_waiting() == [(mentor, "offer.declined")]


async def test_the_link_of_a_mail_shows_and_answers_one_offer_without_signing_in(app: Litestar) -> None:
    part = await Published.matched(app, mentees=1, mentors=1)
    await part.sent()
    row = await fetch_one(
        "SELECT w.answers FROM waiting_notice w JOIN person p ON p.id = w.person_id WHERE p.name = $1", "Ana Silva"
    )
    token = re.findall(r"/answer#([\w-]+)", row["answers"])[0]
    async with Visitor(app) as nobody:
        seen = await nobody.post("/api/answer-link", json={"token": token})
        assert (seen.json()["known"][0]["person"]["name"], seen.json()["actions"]) == ("Mo Mentor", ["answer"])
        assert (await nobody.post("/api/answer-link", json={"token": "x" * 43})).status_code == 404
        done = await nobody.post("/api/answer-link/answer", json={"token": token, "answer": "accepted"})
        assert done.json()["own_answer"] == "accepted"
        assert (await part.answer("Mo", "accepted")).json()["state"] == "accepted"
        assert (await nobody.post("/api/answer-link", json={"token": token})).status_code == 404


async def test_a_relationship_ends_with_a_reason_that_the_other_does_not_read_and_frees_the_seat(app: Litestar) -> None:
    part = await Published.matched(app, mentees=1, mentors=1)
    await part.sent()
    await part.answer("Ana", "accepted")
    await part.answer("Mo", "accepted")
    mine = (await part.people["Mo"].get("/api/relationships")).json()["items"][0]
    url, headers = f"/api/relationships/{mine['id']}/end", {"if-match": f'"{mine["version"]}"'}
    assert (await part.cleo.post(url, json={"reason": "no_time"}, headers=headers)).status_code == 404
    body = {"reason": "no_time", "words": "I have a new role."}
    ended = await part.people["Mo"].post(url, json=body, headers=headers)
    assert (ended.json()["state"], ended.json()["actions"]) == ("ended", [])
    assert (await inbox(part.people["Ana"]))[0] == ("relationship.ended", "Mo Mentor")
    assert "new role" not in (await part.people["Ana"].get("/api/relationships")).text
    assert (await part.people["Mo"].post(url, json=body, headers=headers)).status_code == 412


async def test_another_round_leaves_those_alone_who_agreed_and_makes_no_declined_pair_again(app: Litestar) -> None:
    part = await Published.matched(app)
    await part.sent()
    paired = await part.pairs()
    (first, her_mentor), (second, his_mentor) = paired
    await part.answer(first, "accepted")
    await part.answer(her_mentor, "accepted")
    await part.answer(his_mentor, "declined")
    await time_passes(minutes=3)
    await settle_offers()
    answer = await part.cleo.post(f"/api/programmes/{part.programme['id']}/rounds")
    part.round_ = await settled(part.cleo, answer.json())
    assert (part.round_["mentees"], part.round_["mentors"]) == (1, 1)
    assert await part.pairs() == []
    assert [each["person"]["name"].split()[0] for each in part.round_["result"]["left_out"]] == [second]


async def test_home_leads_to_the_offer_and_the_coordinator_to_what_has_changed(app: Litestar) -> None:
    part = await Published.matched(app, mentees=1, mentors=1)
    await part.sent()
    made = await part.offer_to("Mo")
    card = await home_card(part.people["Mo"], "offers_to_answer")
    assert (card["kind"], card["value"], card["href"]) == ("action", 1, f"/mentoring/offers/{made['id']}")
    await part.answer("Mo", "declined")
    assert await home_card(part.people["Mo"], "offers_to_answer") is None
    assert await home_card(part.cleo, "rounds_changed") is None
    await time_passes(minutes=3)
    await settle_offers()
    card = await home_card(part.cleo, "rounds_changed")
    assert (card["value"], card["href"]) == (1, f"/mentoring/rounds/{part.round_['id']}?part=repair")


async def home_card(visitor: Visitor, card_id: str) -> Any:
    cards = (await visitor.get("/api/home")).json()["cards"]
    return next((card for card in cards if card["id"] == card_id), None)


async def test_an_offer_is_its_parties_and_exists_for_nobody_else(app: Litestar) -> None:
    part = await Published.matched(app)
    await part.sent()
    made = await part.offer_to("Ana")
    for other in (part.people["Bo"], part.cleo):
        assert (await other.get(f"/api/offers/{made['id']}")).status_code == 404
    headers = {"if-match": f'"{made["version"]}"'}
    url = f"/api/offers/{made['id']}/answer"
    assert (await part.people["Bo"].post(url, json={"answer": "accepted"}, headers=headers)).status_code == 404


async def test_who_has_an_offer_is_led_to_it(app: Litestar) -> None:
    part = await Published.matched(app, mentees=1, mentors=1)
    await part.sent()
    ana = part.people["Ana"]
    seen = (await ana.get(f"/api/programmes/{part.programme['id']}/suggestions")).json()
    assert (seen["hindrance"], seen["offer_id"]) == ("offer", (await part.offer_to("Ana"))["id"])
