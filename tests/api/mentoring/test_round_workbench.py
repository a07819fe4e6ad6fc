"""The workbench: whom else two people could have, what a swap costs, and taking decisions back."""

from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.kit.work.standby import Standby
from backend.mentoring.rounds.shown import ask_run, shown_of_sides
from backend.mentoring.rounds.solving import explain
from backend.people.core.access import AccessRole
from tests.api.accounts import EVERYTHING, signed_in
from tests.api.mentoring.test_programmes import coordinator
from tests.api.mentoring.test_rounds import begun, decide, listed, pairs, settled
from tests.api.visitor import Visitor

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]

Pair = dict[str, Any]


def decision(mentee: dict[str, Any], mentor: dict[str, Any], kind: str | None) -> dict[str, Any]:
    return {"mentee_id": mentee["id"], "mentor_id": mentor["id"], "kind": kind}


def swap_of(one: Pair, other: Pair) -> list[dict[str, Any]]:
    return [decision(one["mentee"], other["mentor"], "locked"), decision(other["mentee"], one["mentor"], "locked")]


async def decide_together(by: Visitor, round_: dict[str, Any], decisions: list[dict[str, Any]]) -> Any:
    headers = {"if-match": f'"{round_["version"]}"'}
    return await by.send(
        "PUT", f"/api/rounds/{round_['id']}/decision-set", json={"decisions": decisions}, headers=headers
    )


async def price(by: Visitor, round_: dict[str, Any], decisions: list[dict[str, Any]]) -> Any:
    return await by.post(f"/api/rounds/{round_['id']}/decision-price", json={"decisions": decisions})


async def test_the_next_best_of_both_sides_come_with_the_price_of_forcing_them(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(app, cleo)
    (made,) = [one for one in await listed(cleo, round_) if one["mentor"]["name"] == "Mo Mentor"]
    url = f"/api/rounds/{round_['id']}/pairs/{made['mentee']['id']}/{made['mentor']['id']}"
    others = (await cleo.get(f"{url}/alternatives")).json()
    assert [one["mentor"]["name"] for one in others["mentors"]] == ["Ny Mentor"]
    assert {one["mentee"]["name"] for one in others["mentees"]} == {"Ana Silva", "Bo Lin", "Cy Ode"} - {
        made["mentee"]["name"]
    }
    for one in (*others["mentors"], *others["mentees"]):
        why = (await cleo.get(f"/api/rounds/{round_['id']}/pairs/{one['mentee']['id']}/{one['mentor']['id']}")).json()
        assert one["effect"] == why["effect"]
        told = (await price(cleo, round_, [decision(one["mentee"], one["mentor"], "locked")])).json()
        assert told["effect"] == one["effect"]


async def test_a_swap_is_priced_before_it_and_done_in_one_decision_that_activity_takes_back(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(app, cleo)
    before = await pairs(cleo, round_)
    one, other = await listed(cleo, round_)
    told = (await price(cleo, round_, swap_of(one, other))).json()
    assert (told["is_possible"], told["effect"]["people"], len(told["moves"])) == (True, 0, 2)
    round_ = await settled(cleo, (await decide_together(cleo, round_, swap_of(one, other))).json())
    assert {pair[:2] for pair in await pairs(cleo, round_)} == {
        (one["mentee"]["name"], other["mentor"]["name"]),
        (other["mentee"]["name"], one["mentor"]["name"]),
    }
    assert len(round_["decisions"]) == 2
    deed = (await cleo.get("/api/activity")).json()["items"][0]
    assert (deed["action"], deed["actions"]) == ("round.decided_together", ["undo"])
    assert (await cleo.post(f"/api/activity/{deed['undo_id']}/undo")).status_code == 204
    round_ = await settled(cleo, round_)
    assert (round_["decisions"], await pairs(cleo, round_)) == ([], before)


async def test_a_decision_is_not_taken_back_over_another_one_on_the_same_pair(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(app, cleo)
    pair = (await listed(cleo, round_))[0]
    for kind in ("locked", "barred"):
        decided = await decide_together(cleo, round_, [decision(pair["mentee"], pair["mentor"], kind)])
        round_ = await settled(cleo, decided.json())
    deeds = (await cleo.get("/api/activity")).json()["items"]
    answer = await cleo.post(f"/api/activity/{deeds[1]['undo_id']}/undo")
    assert (answer.status_code, "Something else was decided" in answer.json()["detail"]) == (409, True)


async def test_a_price_says_why_there_is_no_plan_and_changes_nothing(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(app, cleo)
    (made,) = [one for one in await listed(cleo, round_) if one["mentor"]["name"] == "Mo Mentor"]
    left_out = round_["result"]["left_out"][0]["person"]
    both = [decision(made["mentee"], made["mentor"], "locked"), decision(left_out, made["mentor"], "locked")]
    told = (await price(cleo, round_, both)).json()
    assert (told["is_possible"], told["effect"], "Mo Mentor" in told["said"]) == (False, None, True)
    assert (await cleo.get(f"/api/rounds/{round_['id']}")).json() == round_
    partner = await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER])
    assert (await price(partner, round_, both)).status_code == 403


async def test_an_answer_is_of_the_result_that_was_shown_when_it_was_asked_for(app: Litestar) -> None:
    cleo = await coordinator(app)
    round_ = await begun(app, cleo)
    pair, *_ = await listed(cleo, round_)
    both = pair["mentee"]["id"], pair["mentor"]["id"]
    before = await shown_of_sides(UUID(round_["id"]), EVERYTHING)
    round_ = await settled(cleo, (await decide(cleo, round_, pair, "barred")).json())
    after = await shown_of_sides(UUID(round_["id"]), EVERYTHING)
    standby = Standby()
    found = [await ask_run(standby, each, ("explain", *both), explain, *both) for each in (before, after, before)]
    await standby.end()
    assert [each and each.standing for each in found] == ["made", "not eligible", "made"]
