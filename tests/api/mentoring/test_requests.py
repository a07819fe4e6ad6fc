"""A mentee asks up to three mentors, one after the other, and is committed once at a time."""

import asyncio
import json
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.mentoring.answers.settling import settle_offers
from backend.mentoring.offers.ending import OfferEnd, end_offer
from backend.mentoring.relationships.beginning import begin_relationship
from backend.mentoring.requests.cascading import go_on
from tests.api.mentoring.asking import Asking, asking, identity, names
from tests.api.mentoring.published import count
from tests.api.mentoring.test_enrolments import deed, save, somebody
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


async def ask(place: Asking, by: Visitor, *choices: Visitor, message: str = "") -> Any:
    body = {"choices": [identity(each) for each in choices], "message": message}
    return await by.post(f"{place.path}/requests", json=body)


async def asked(place: Asking, by: Visitor, *choices: Visitor) -> dict[str, Any]:
    answer = await ask(place, by, *choices)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def withdraw(by: Visitor, request: dict[str, Any]) -> Any:
    headers = {"if-match": f'"{request["version"]}"'}
    return await by.post(f"/api/requests/{request['id']}/withdrawal", json={}, headers=headers)


async def end(request: dict[str, Any], how: OfferEnd, reason: str | None = None) -> None:
    """Let whoever is asked answer, or their time be over."""
    async with write_transaction() as connection:
        offer_id: Any = await connection.fetchval(
            "SELECT offer_id FROM request_choice WHERE request_id = $1 AND state = 'asked'", UUID(request["id"])
        )
        if how in ("accepted", "declined"):
            await connection.execute(
                "UPDATE offer_party SET answer = $2, reason = $3, answered_at = now() "
                "WHERE offer_id = $1 AND side = 'mentor'",
                *(offer_id, how, reason),
            )
        if how == "accepted":
            await begin_relationship(offer_id)
        await end_offer(offer_id, end=how)
        await go_on(UUID(request["id"]))


async def seen(by: Visitor, request: dict[str, Any]) -> dict[str, Any]:
    return (await by.get(f"/api/requests/{request['id']}")).json()


def states(request: dict[str, Any]) -> list[str]:
    return [request["state"], *(each["state"] for each in request["choices"])]


async def messages(of: Visitor) -> list[str]:
    rows = await fetch(
        "SELECT n.title FROM notification n JOIN account a ON a.id = n.account_id "
        "WHERE a.person_id = $1 AND n.title LIKE 'request.%' ORDER BY n.id",
        UUID(identity(of)),
    )
    return [row["title"] for row in rows]


async def test_the_first_is_asked_and_the_next_only_once_they_declined_or_their_time_was_over(app: Litestar) -> None:
    place = await asking(app, request_days=2)
    one, two, three = [await place.mentor(name) for name in ("One First", "Two Second", "Three Third")]
    ana = await place.mentee("Ana Silva")
    made = await asked(place, ana, one, two, three)
    assert (states(made), made["actions"]) == (["open", "asked", "waiting", "waiting"], ["withdraw"])
    assert [each["mentor"]["name"] for each in made["choices"]] == ["One First", "Two Second", "Three Third"]
    assert made["choices"][0]["answer_by"] > made["asked_at"]
    assert (await place.suggested(ana))["hindrance"] == "request"
    await end(made, "declined", json.dumps({"reason": "no_time", "words": "An illness at home."}))
    second = await seen(ana, made)
    assert states(second) == ["open", "declined", "asked", "waiting"]
    assert {each[name] for each in second["choices"] for name in ("reason", "words")} == {None}
    told = await seen(place.cleo, made)
    assert [told["choices"][0][name] for name in ("reason", "words")] == ["no_time", "An illness at home."]
    assert told["actions"] == []
    await end(made, "expired")
    await end(made, "accepted")
    matched = await seen(ana, made)
    assert (states(matched), matched["actions"]) == (["matched", "declined", "expired", "accepted"], [])
    assert (await place.suggested(ana))["hindrance"] == "relationship"
    assert await messages(ana) == ["request.next", "request.next"]
    assert [await messages(each) for each in (one, two, three)] == [["request.asked"]] * 3


async def test_who_accepts_leaves_nobody_else_to_ask_and_who_has_nobody_left_is_told(app: Litestar) -> None:
    place = await asking(app)
    one, two = await place.mentor("One First"), await place.mentor("Two Second", seats=2)
    ana, bo = await place.mentee("Ana Silva"), await place.mentee("Bo Lin")
    made = await asked(place, ana, one, two)
    await end(made, "accepted")
    assert states(await seen(ana, made)) == ["matched", "accepted", "withdrawn"]
    again = await ask(place, ana, two)
    assert (again.status_code, "mentor in this programme already" in again.json()["detail"]) == (409, True)
    other = await asked(place, bo, two)
    await end(other, "declined")
    assert states(await seen(bo, other)) == ["exhausted", "declined"]
    assert (await messages(bo), (await place.suggested(bo))["hindrance"]) == (["request.exhausted"], None)
    shown = await place.suggested(bo)
    assert (names(shown["items"]), sorted(names(shown["others"]))) == ([], ["One First", "Two Second"])
    kinds = {each["mentor"]["name"]: each["obstacles"][0] for each in shown["others"]}
    assert (kinds["One First"]["kind"], kinds["Two Second"]["kind"]) == ("full", "declined")
    assert kinds["One First"]["until"] is not None
    again = await ask(place, bo, two)
    assert (again.status_code, again.json()["errors"][0]["field"]) == (422, "choices.0")


async def test_whoever_is_full_is_passed_over(app: Litestar) -> None:
    place = await asking(app)
    one, two = await place.mentor("One First"), await place.mentor("Two Second")
    ana, bo, cy = [await place.mentee(name) for name in ("Ana Silva", "Bo Lin", "Cy Ode")]
    await asked(place, ana, one)
    passed = await asked(place, bo, one, two)
    assert states(passed) == ["open", "full", "asked"]
    nobody = await ask(place, cy, one, two)
    assert (nobody.status_code, nobody.json()["detail"][:40]) == (409, "Nobody whom you named has a seat free an")
    assert (await cy.get(f"{place.path}/requests/own")).json()["items"] == []
    waits = [each for each in (await place.suggested(cy))["others"] if each["mentor"]["name"] == "One First"]
    assert waits[0]["obstacles"] == [{"kind": "full", "reason": "", "until": None}]


async def test_a_request_is_taken_back_once_and_the_seat_is_free_again(app: Litestar) -> None:
    place = await asking(app)
    one = await place.mentor("One First")
    ana, bo = await place.mentee("Ana Silva"), await place.mentee("Bo Lin")
    made = await asked(place, ana, one)
    assert (await withdraw(bo, made)).status_code == 404
    assert (await withdraw(place.cleo, made)).status_code == 404
    assert (await withdraw(ana, {**made, "version": 9})).status_code == 412
    assert await count("waiting_notice", "kind = 'request.asked'") == 1
    gone = await withdraw(ana, made)
    assert await count("waiting_notice", "kind LIKE 'request.%'") == 0, (
        "what was never mailed is not taken back by mail"
    )
    assert (gone.status_code, states(gone.json())) == (200, ["withdrawn", "withdrawn"])
    late = await withdraw(ana, gone.json())
    assert (late.status_code, late.json()["detail"][:25]) == (409, "This request is withdrawn")
    assert (await messages(one), (await asked(place, bo, one))["state"]) == (
        ["request.asked", "request.withdrawn"],
        "open",
    )


async def test_who_cannot_be_asked_reads_alike_whatever_the_cause(app: Litestar) -> None:
    place = await asking(app)
    barring = [{"weekday": 5, "start": 540, "end": 600}]
    ana = await place.mentee("Ana Silva")
    denies = await place.mentor("Dora Denies", not_with=[identity(ana)])
    never = await place.mentor("Nev Er", hours=barring)
    stranger = await somebody(app, "Stran Ger")
    bo = await place.mentee("Bo Lin")
    answers = [(await ask(place, ana, each)).json()["errors"] for each in (denies, never, stranger, bo, ana)]
    assert answers == [answers[0]] * 5
    assert answers[0][0]["field"] == "choices.0"
    mo = await place.mentor("Mo Mentor")
    twice = await ask(place, ana, mo, mo)
    assert (twice.status_code, twice.json()["errors"][0]["field"]) == (422, "choices")
    assert (await fetch_one("SELECT count(*) AS n FROM request"))["n"] == 0


async def test_a_mentor_who_bars_the_mentee_later_is_passed_over(app: Litestar) -> None:
    place = await asking(app)
    one, two, three = [await place.mentor(name) for name in ("One First", "Two Second", "Three Third")]
    ana = await place.mentee("Ana Silva")
    made = await asked(place, ana, one, two, three)
    part = next(
        each
        for each in (await place.cleo.get(f"{place.path}/enrolments?side=mentor")).json()["items"]
        if each["person"]["name"] == "Two Second"
    )
    assert (await save(two, part, not_with=[identity(ana)])).status_code == 200
    await end(made, "declined")
    assert states(await seen(ana, made)) == ["open", "declined", "withdrawn", "asked"]
    assert await messages(two) == []


async def test_a_request_ends_with_its_mentees_part(app: Litestar) -> None:
    place = await asking(app)
    one, two = await place.mentor("One First"), await place.mentor("Two Second")
    ana = await place.mentee("Ana Silva")
    made = await asked(place, ana, one, two)
    part = (await place.cleo.get(f"{place.path}/enrolments?side=mentee")).json()["items"][0]
    assert (await deed(ana, part, "withdrawal")).status_code == 200
    await end(made, "declined")
    assert states(await seen(ana, made)) == ["withdrawn", "declined", "withdrawn"]
    assert await messages(two) == []


async def test_a_mentee_hears_once_that_whoever_was_asked_is_gone_and_who_is_asked_now(app: Litestar) -> None:
    place = await asking(app)
    one, two = [await place.mentor(name) for name in ("One First", "Two Second")]
    ana = await place.mentee("Ana Silva")
    made = await asked(place, ana, one, two)
    async with write_transaction() as connection:
        await connection.execute(
            "UPDATE enrolment SET state = 'withdrawn', decided_at = now() - interval '1 day' WHERE person_id = $1",
            UUID(identity(one)),
        )
    assert await settle_offers() == 1
    assert states(await seen(ana, made)) == ["open", "withdrawn", "asked"]
    heard = await fetch(
        "SELECT n.title FROM notification n JOIN account a ON a.id = n.account_id WHERE a.person_id = $1",
        UUID(identity(ana)),
    )
    assert [row["title"] for row in heard if not row["title"].startswith("enrolment.")] == ["request.next"]
    assert "offer.withdrawn" in {row["title"] for row in await fetch("SELECT title FROM notification")}


async def test_requests_are_the_mentees_and_the_coordinators_business(app: Litestar) -> None:
    place = await asking(app)
    one = await place.mentor("One First")
    ana, bo = await place.mentee("Ana Silva"), await place.mentee("Bo Lin")
    made = await asked(place, ana, one)
    assert [(await each.get(f"/api/requests/{made['id']}")).status_code for each in (bo, one)] == [404, 404]
    assert [(await each.get(f"{place.path}/requests")).status_code for each in (bo, one)] == [403, 403]
    listed = (await place.cleo.get(f"{place.path}/requests?state=open")).json()
    assert (listed["total"], listed["items"][0]["mentee"]["name"]) == (1, "Ana Silva")
    assert (await place.cleo.get(f"{place.path}/requests?state=matched")).json()["items"] == []
    assert (await bo.get(f"{place.path}/requests/own")).json()["items"] == []
    assert [each["id"] for each in (await ana.get(f"{place.path}/requests/own")).json()["items"]] == [made["id"]]


async def test_home_says_who_is_asked_and_to_coordinators_how_many_wait(app: Litestar) -> None:
    place = await asking(app)
    one, ana = await place.mentor("One First"), await place.mentee("Ana Silva")
    made = await asked(place, ana, one)

    async def home(of: Visitor) -> dict[str, Any]:
        found = {each["id"]: each for each in (await of.get("/api/home")).json()["cards"]}
        return {name: found[name] for name in ("own_requests", "open_requests", "offers_to_answer") if name in found}

    own, overseen = await home(ana), await home(place.cleo)
    assert [each["asks_viewer"] for each in (await one.get("/api/offers")).json()["items"]] == [True]
    (part,) = (await one.get(f"/api/programmes/{place.programme['id']}")).json()["enrolments"]
    assert [each["asks_viewer"] for each in part["offers"]] == [True]
    assert [(each["title"], each["detail"]) for each in own["own_requests"]["items"]] == [
        ("One First", place.programme["name"])
    ]
    assert (overseen["open_requests"]["value"], overseen["open_requests"]["items"][0]["value"]) == (1, 1)
    assert (list(own), list(overseen), list(await home(one))) == (
        ["own_requests"],
        ["open_requests"],
        ["offers_to_answer"],
    )
    await withdraw(ana, made)
    assert (await home(ana), await home(place.cleo)) == ({}, {})


async def test_of_many_who_ask_at_once_for_the_last_seat_one_does(app: Litestar) -> None:
    place = await asking(app)
    one, two = await place.mentor("One First"), await place.mentor("Two Second", seats=2)
    mentees = [await place.mentee(f"Mentee {number:02}") for number in range(8)]
    answers = await asyncio.gather(
        *(ask(place, each, *order) for each, order in zip(mentees, [(one, two), (two, one)] * 4, strict=True))
    )
    assert sorted(each.status_code for each in answers) == [201] * 3 + [409] * 5
    taken = await fetch(
        "SELECT y.person_id, count(*) AS n FROM offer o JOIN offer_party y ON y.offer_id = o.id "
        "WHERE o.state = 'open' AND y.side = 'mentor' GROUP BY y.person_id"
    )
    assert {str(row["person_id"]): row["n"] for row in taken} == {identity(one): 1, identity(two): 2}
    assert (await fetch_one("SELECT count(*) AS n FROM request"))["n"] == 3


async def test_a_round_leaves_out_who_is_committed_and_counts_the_seats_that_are_left(app: Litestar) -> None:
    place = await asking(app)
    one, two = await place.mentor("One First", seats=2), await place.mentor("Two Second")
    ana, bo, cy = [await place.mentee(name) for name in ("Ana Silva", "Bo Lin", "Cy Ode")]
    await asked(place, ana, one)
    await end(await asked(place, bo, two), "accepted")
    body = {"policy": place.programme["policy"]}
    seen = (await place.cleo.post(f"{place.path}/policy-preview", json=body)).json()
    assert (seen["mentees"], seen["mentors"], seen["seats"], seen["matched"]) == (1, 1, 1, 1)
    begun = await place.cleo.post(f"{place.path}/rounds")
    assert (begun.status_code, begun.json()["mentees"], begun.json()["mentors"]) == (201, 1, 1)
    await asked(place, cy, one)
    nobody = await place.cleo.post(f"{place.path}/policy-preview", json=body)
    assert (nobody.status_code, nobody.json()["detail"][:29]) == (409, "Nobody takes part as a mentee")
