"""Repairs of a published round: what has changed, what could follow, and what comes of confirming it."""

import asyncio

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import write_transaction
from backend.mentoring.answers.settling import settle_offers
from backend.mentoring.files.run_file import run_of
from backend.mentoring.offers.pausing import MEANWHILE
from backend.mentoring.publications.sending import send_due_publications
from tests.api.mentoring.published import count, inbox, let_leave, time_passes
from tests.api.mentoring.repaired import Repaired, one_who_could_move
from tests.api.mentoring.test_enrolments import deed
from tests.api.mentoring.test_preview import offer

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]


async def test_what_has_changed_is_told_by_its_cause_and_nothing_is_told_before(app: Litestar) -> None:
    part = await Repaired.matched(app, mentees=3)
    await part.sent()
    assert (await part.changes())["items"] == []
    pairs = dict(await part.pairs())
    first = next(iter(pairs))
    await part.declines(pairs[first])
    await part.join(app, "Dee New")
    teaches = [{"competency_id": part.planning, "level": 4}]
    part.people["Om"] = await offer(app, part.programme, "Om Mentor", part.planning, teaches=teaches)
    seen = await part.changes()
    assert {(each["kind"], each["count"]) for each in seen["counts"]} == {("declined", 1), ("joined", 2)}
    said = {each["said"] for each in seen["items"]}
    assert "Dee New has joined as a mentee." in said
    assert any(each.startswith(f"{pairs[first]} Mentor declined {first}") for each in said)
    assert seen["actions"] == ["repair"]


async def test_those_who_are_free_are_matched_and_nobody_moves(app: Litestar) -> None:
    part = await Repaired.matched(app, mentees=3)
    await part.sent()
    pairs = dict(await part.pairs())
    first, second = pairs
    out = next(name for name in ("Ana", "Bo", "Cy") if name not in pairs)
    await part.declines(pairs[first])
    repair = await part.repair()
    (choice,) = repair["choices"]
    assert (choice["moves"], choice["people"], choice["offers"], choice["kept"]) == (0, 1, 1, 1)
    assert [each["kind"] for each in repair["causes"]] == ["declined"]
    ((who, kind, said),) = await part.changed_for(repair)
    assert (who, kind) == (out, "gains")
    assert f"{pairs[first]} Mentor declined" in said
    row = await fetch_one("SELECT run FROM round_result WHERE id = $1", choice["result_id"])
    assert run_of(row["run"]).verify().holds
    made = (await part.confirm(repair)).json()
    assert (made["state"], made["offers"]["held"], made["moved"], made["repair_id"]) == ("waiting", 1, 0, repair["id"])
    await let_leave()
    assert (await part.offer_to(out))["others"][0]["person"]["name"] == f"{pairs[first]} Mentor"
    assert (await part.offer_to(second))["state"] == "open"
    assert (
        await count("enrolment", "left_out > 0") == 1
    )  # who was left out is matched, and whose mentor declined is not
    assert (await part.changes())["items"] == []
    round_ = (await part.cleo.get(f"/api/rounds/{part.round_['id']}")).json()
    assert (round_["mentees"], round_["result"]["id"]) == (3, choice["result_id"])
    fairness = (await part.cleo.get(f"/api/rounds/{part.round_['id']}/fairness")).json()
    groups = (await part.cleo.get(f"/api/rounds/{part.round_['id']}/left-out")).json()["items"]
    times = [each["times"] for group in groups for each in group["people"]]
    assert (fairness["repeated"], times) == ([], [0]), "the round's own earlier plan is no earlier round"


async def test_an_open_offer_moves_where_that_gives_somebody_else_a_mentor(app: Litestar) -> None:
    part = await one_who_could_move(app)
    ((_, offered),) = await part.pairs()
    repair = await part.repair()
    assert [(each["moves"], each["people"], each["offers"]) for each in repair["choices"]] == [(1, 1, 2)]
    told = await part.changed_for(repair)
    assert told[0] == ("Ana", "moves", f"Moves so that Bo Lin, who has nobody, can have {offered} Mentor.")
    assert told[1] == ("Bo", "gains", "Bo Lin has joined as a mentee.")
    preview = (await part.cleo.get(f"/api/repairs/{repair['id']}/choices/0/preview")).json()
    assert (preview["offers"], preview["moved"], preview["hindrances"]) == (2, 1, [])
    read = [(each["side"], each["to"].split()[0]) for each in preview["mails"]]
    assert read[0] == ("mentee", "Ana"), "who moves reads of both"
    assert read[2:] == [("moved", "Ana"), ("moved", offered)]
    assert (await part.confirm(repair)).status_code == 201
    seen = await part.offer_to("Ana")
    assert (seen["state"], seen["actions"]) == ("paused", [])
    assert (await part.answer("Ana", "accepted")).status_code == 409
    await let_leave()
    assert await part.states() == ["open", "open", "withdrawn"]
    assert [each[0] for each in await inbox(part.people["Ana"])][:2] == ["offer.moved", "offer.made"]
    assert [each[0] for each in await inbox(part.people[offered])][:2] == ["offer.moved", "offer.made"]
    assert (await part.changes())["items"] == []


async def test_taken_back_before_it_leaves_all_is_as_it_was_and_nobody_has_seen_the_other_plan(app: Litestar) -> None:
    part = await one_who_could_move(app)
    before = await part.offer_to("Ana")
    repair = await part.repair()
    made = (await part.confirm(repair)).json()
    assert (await part.changes())["items"] == []
    assert (await part.take_back(made)).status_code == 200
    after = await part.offer_to("Ana")
    assert (after["id"], after["state"], after["actions"]) == (before["id"], "open", ["answer"])
    assert after["answer_by"] > before["answer_by"]
    assert (await part.people["Bo"].get("/api/offers")).json()["items"] == []
    assert [each[0] for each in await inbox(part.people["Ana"])] == ["offer.made"]
    repair = (await part.cleo.get(f"/api/repairs/{repair['id']}")).json()
    assert (repair["state"], repair["actions"]) == ("proposed", ["confirm", "drop"])
    assert repair["chosen"] == 0, "what was taken back is still the one that is looked at"
    assert await part.kinds() == ["joined"]
    assert (await part.confirm(repair)).status_code == 201
    await let_leave()
    assert (await part.offer_to("Bo"))["state"] == "open"


async def test_taken_back_an_offer_that_cannot_be_opened_again_says_why(app: Litestar) -> None:
    part = await one_who_could_move(app)
    ((_, offered),) = await part.pairs()
    made = (await part.confirm(await part.repair())).json()
    (own,) = (await part.people[offered].get(f"/api/programmes/{part.programme['id']}")).json()["enrolments"]
    whole = (await part.people[offered].get(f"/api/enrolments/{own['id']}")).json()
    assert (await deed(part.people[offered], whole, "withdrawal")).status_code == 200
    assert (await part.take_back(made)).status_code == 200
    offers = (await part.cleo.get(f"/api/rounds/{part.round_['id']}/offers")).json()["items"]
    assert [each["end_reason"] for each in offers if each["end_reason"] != "The publication was taken back."] == [
        f"{MEANWHILE} {offered} Mentor does not take part any more."
    ]


async def test_what_was_answered_meanwhile_is_not_moved_and_working_it_out_anew_goes_on(app: Litestar) -> None:
    part = await one_who_could_move(app)
    repair = await part.repair()
    await part.answer("Ana", "accepted")
    seen = (await part.cleo.get(f"/api/repairs/{repair['id']}")).json()
    assert [each["name"] for each in seen["answered_since"]] == ["Ana Silva"]
    refused = await part.confirm(repair)
    assert (refused.status_code, refused.json()["detail"]) == (
        409,
        "Ana Silva has answered meanwhile. Work the repair out anew.",
    )
    assert await part.states() == ["open"]
    anew = await part.repair()
    assert (anew["choices"], anew["said"].startswith("Nothing would be gained")) == ([], True)
    assert (await part.cleo.get(f"/api/repairs/{repair['id']}")).json()["state"] == "dropped"
    assert anew["actions"] == ["drop"]


async def test_a_repair_waits_for_what_waits_and_is_let_go_when_dropped(app: Litestar) -> None:
    part = await one_who_could_move(app)
    repair = await part.repair()
    headers = {"if-match": f'"{repair["version"]}"'}
    far = 99999999999
    asked = [await part.cleo.get(f"/api/repairs/{repair['id']}/choices/{far}/{each}") for each in ("people", "preview")]
    assert [each.status_code for each in (*asked, await part.confirm(repair, far))] == [404, 404, 400]
    dropped = await part.cleo.post(f"/api/repairs/{repair['id']}/drop", headers=headers)
    assert (dropped.json()["state"], dropped.json()["actions"]) == ("dropped", [])
    assert (await part.confirm(dropped.json())).status_code == 409
    assert (await part.confirm(await part.repair())).status_code == 201
    assert (await part.changes())["actions"] == []
    again = await part.cleo.post(f"/api/rounds/{part.round_['id']}/repairs")
    assert (again.status_code, "about to be sent" in again.json()["detail"]) == (409, True)
    asked = await part.people["Bo"].get(f"/api/repairs/{repair['id']}")
    assert asked.status_code in (403, 404)


async def test_of_16_who_confirm_at_once_one_does_and_no_seat_is_offered_twice(app: Litestar) -> None:
    part = await one_who_could_move(app)
    repair = await part.repair()
    answers = await asyncio.gather(*(part.confirm(repair) for _ in range(16)), part.answer("Ana", "accepted"))
    codes = sorted(answer.status_code for answer in answers[:-1])
    accepted = answers[-1].status_code == 200
    assert codes.count(201) == (0 if accepted else 1)
    assert set(codes) <= {201, 409, 412}
    assert await count("offer", "state = 'held'") == (0 if accepted else 2)
    assert await part.states() == (["open"] if accepted else ["held", "held", "paused"])


async def test_whoever_goes_expires_ends_or_offers_more_is_a_cause_with_its_words(app: Litestar) -> None:
    part = await Repaired.matched(app)
    await part.sent()
    (first, her_mentor), (_, his_mentor) = await part.pairs()
    await part.answer(first, "accepted")
    await part.answer(her_mentor, "accepted")
    mine = (await part.people[first].get("/api/relationships")).json()["items"][0]
    headers = {"if-match": f'"{mine["version"]}"'}
    await part.people[first].post(f"/api/relationships/{mine['id']}/end", json={"reason": "no_time"}, headers=headers)
    await time_passes(days=8)
    await settle_offers()
    assert await part.kinds() == ["ended", "expired"]
    async with write_transaction() as connection:
        await connection.execute(
            "UPDATE enrolment e SET seats = 3 FROM person p WHERE p.id = e.person_id AND p.name = $1",
            f"{her_mentor} Mentor",
        )
    (own,) = (
        await part.cleo.get(f"/api/programmes/{part.programme['id']}/enrolments", params={"q": his_mentor})
    ).json()["items"]
    whole = (await part.people[his_mentor].get(f"/api/enrolments/{own['id']}")).json()
    assert (await deed(part.people[his_mentor], whole, "withdrawal")).status_code == 200
    said = {each["kind"]: each["said"] for each in (await part.changes())["items"]}
    assert said["more_seats"] == f"{her_mentor} Mentor has 2 seats more."
    assert said["left"] == f"{his_mentor} Mentor takes part no more."
    assert set(said) == {"ended", "more_seats", "left"}


async def test_a_pair_that_was_refused_or_met_is_not_made_again(app: Litestar) -> None:
    part = await Repaired.matched(app, mentees=1, mentors=1)
    await part.sent()
    await part.declines("Mo")
    repair = await part.repair()
    assert (repair["state"], repair["choices"]) == ("proposed", [])


async def test_workers_at_once_send_a_repair_once(app: Litestar) -> None:
    part = await one_who_could_move(app)
    await part.confirm(await part.repair())
    async with write_transaction() as connection:
        await connection.execute("UPDATE publication SET leaves_at = now() WHERE state = 'waiting'")
    await asyncio.gather(*(send_due_publications() for _ in range(8)))
    assert await count("audit_entry", "action = 'round.sent'") == 2
    assert len(await inbox(part.people["Bo"])) == 1
    assert await part.states() == ["open", "open", "withdrawn"]
