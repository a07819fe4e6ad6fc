"""What if people left: worked out on what the viewer sees, kept for them alone."""

from datetime import timedelta
from decimal import Decimal
from typing import Any

import numpy as np
import pytest
from litestar import Litestar

from backend.kit.clock import today
from backend.people.core.access import AccessRole
from backend.people.core.days import months_after
from backend.succession.core.cascade import Organisation
from tests.api.succession.seats_world import World, at_version, key, small_world
from tests.api.visitor import Visitor
from tests.property.succession.seatings import every_seating, figures, greedy_cost

pytestmark = pytest.mark.anyio

SETTINGS = {"costs": [], "one_step": 0, "most_moves": None, "fill_vacant": False}


async def chain(app: Litestar) -> World:
    """Ines leads; Amir could follow her, Bea him, Cleo her; Dan has no part in it."""
    world = await small_world(app)
    await world.add("Ines Head", "Head")
    await world.add("Amir First", "First", "Ines Head")
    await world.add("Bea Second", "Second", "Amir First")
    await world.add("Cleo Third", "Third", "Bea Second")
    await world.add("Dan Spare", None, "Ines Head")
    for seat in ("Head", "First", "Second"):
        await world.mark(seat)
    await world.nominate("Amir First", "Head")
    await world.nominate("Bea Second", "First")
    await world.nominate("Cleo Third", "Second", "1_2_years")
    return world


def terms(world: World, *leaving: str, staying: list[str] | None = None, **settings: Any) -> dict[str, Any]:
    return {
        "leaving": [{"person_id": str(world.people[name]), "on": None} for name in leaving],
        "staying": [str(world.people[name]) for name in staying or []],
        "settings": {**SETTINGS, **settings},
    }


async def tried(visitor: Visitor, body: dict[str, Any]) -> dict[str, Any]:
    answer = await visitor.post("/api/succession/scenarios/result", json=body)
    assert answer.status_code == 200, answer.text
    return answer.json()


def told(plan: dict[str, Any]) -> list[list[tuple[str, str, str]]]:
    """Give a plan as who fills which seat, chain by chain."""
    return [
        [(step["position"]["title"], step["kind"], (step["person"] or {}).get("name", "")) for step in steps]
        for steps in plan["chains"]
    ]


async def test_a_chain_of_moves_is_followed_down_to_the_hire_that_ends_it(app: Litestar) -> None:
    world = await chain(app)
    result = await tried(world.tala, terms(world, "Ines Head"))
    best = result["plans"][0]
    assert told(best) == [
        [
            ("Head", "move", "Amir First"),
            ("First", "move", "Bea Second"),
            ("Second", "move", "Cleo Third"),
            ("Third", "hire", ""),
        ]
    ]
    assert (best["cost"], best["moves"], best["hires"], best["open"]) == (1 + 1 + 3 + 4, 3, 1, 0)
    assert [plan["cost"] for plan in result["plans"]] == [9, 12, 13, 14]
    assert result["is_proven"]
    head, *_, second, third = best["chains"][0]
    assert head["days_empty"] == 0
    assert second["filled_on"] == third["empty_from"] == str(months_after(today(), 18))
    assert best["last_filled_on"] == second["filled_on"]
    assert (second["way"], third["way"]) == ("1_2_years", "hire_other")


async def test_costs_and_limits_are_those_of_the_scenario(app: Litestar) -> None:
    world = await chain(app)
    cheap = [{"kind": "hire_critical", "cost": 0, "months": 2}]
    assert told((await tried(world.tala, terms(world, "Ines Head", costs=cheap)))["plans"][0]) == [
        [("Head", "hire", "")]
    ]
    dear = [{"kind": "hire_critical", "cost": None, "months": 9}, {"kind": "hire_other", "cost": None, "months": 9}]
    nobody = await tried(world.tala, terms(world, "Ines Head", costs=dear, staying=["Amir First"]))
    assert [plan["open"] for plan in nobody["plans"]] == [1]
    one = await tried(world.tala, terms(world, "Ines Head", most_moves=1))
    assert told(one["plans"][0]) == [[("Head", "hire", "")]]
    assert all(plan["moves"] <= 1 for plan in one["plans"])


async def test_a_day_to_come_leaves_time_to_grow(app: Litestar) -> None:
    world = await chain(app)
    body = terms(world, "Bea Second")
    body["leaving"][0]["on"] = str(today() + timedelta(days=800))
    step = (await tried(world.tala, body))["plans"][0]["chains"][0][0]
    assert (step["person"]["name"], step["days_empty"]) == ("Cleo Third", 0)


async def test_readiness_that_nobody_has_confirmed_lately_counts_as_unconfirmed(app: Litestar) -> None:
    world = await chain(app)
    await world.nominate("Dan Spare", "Head", "ready_now", said_on=today() - timedelta(days=400))
    result = await tried(world.tala, terms(world, "Ines Head"))
    assert told(result["plans"][0]) == [[("Head", "move", "Dan Spare")]]
    assert result["plans"][0]["chains"][0][0]["way"] == "unconfirmed"


async def test_a_word_of_a_tier_that_the_scale_has_no_more_counts_as_none(app: Litestar) -> None:
    world = await chain(app)
    await world.nominate("Dan Spare", "Head", "some_day")
    result = await tried(world.tala, terms(world, "Ines Head"))
    assert result["plans"][0]["chains"][0][0]["way"] == "unconfirmed"


async def test_only_those_approved_are_thought_of_and_whoever_stands_in_is_named_apart(app: Litestar) -> None:
    world = await chain(app)
    await world.nominate("Dan Spare", "Second", "ready_now", state="pending")
    await world.nominate("Ines Head", "Second", None, is_interim=True)
    best = (await tried(world.tala, terms(world, "Bea Second")))["plans"][0]
    assert told(best)[0][0] == ("Second", "move", "Cleo Third")
    assert [each["name"] for each in best["chains"][0][0]["interim"]] == ["Ines Head"]


async def test_somebody_from_outside_comes_by_name(app: Litestar) -> None:
    world = await chain(app)
    await world.nominate("Olga Outsider", "Head")
    step = (await tried(world.tala, terms(world, "Ines Head")))["plans"][0]["chains"][0][0]
    assert (step["kind"], step["person"], step["outsider"]) == ("move", None, "Olga Outsider")


async def test_what_is_about_the_viewer_is_nowhere(app: Litestar) -> None:
    world = await chain(app)
    bea = await world.visit("Bea Second", AccessRole.TALENT_PARTNER)
    before = await tried(bea, terms(world, "Ines Head", "Amir First", one_step=5))
    await world.nominate("Bea Second", "Head")
    assert await tried(bea, terms(world, "Ines Head", "Amir First", one_step=5)) == before
    assert "Bea" not in str(before)
    own = await tried(bea, terms(world, "Bea Second"))
    assert told(own["plans"][0]) == [[("Second", "hire", "")]]
    assert own["plans"][0]["chains"][0][0]["position"]["critical_position_id"] is None


async def test_whoever_sees_no_plan_learns_of_no_candidate(app: Litestar) -> None:
    world = await chain(app)
    dan = await world.visit("Dan Spare")
    result = await tried(dan, terms(world, "Ines Head"))
    assert told(result["plans"][0]) == [[("Head", "hire", "")]]
    assert (await dan.get("/api/succession/scenarios/starts")).json() == {"items": []}


async def test_bad_input_names_its_field(app: Litestar) -> None:
    world = await chain(app)
    body = terms(world, "Ines Head", costs=[{"kind": "magic", "cost": 1, "months": 1}])
    answer = await world.tala.post("/api/succession/scenarios/result", json=body)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "settings.costs.0.kind"
    stranger = {**terms(world, "Ines Head"), "staying": ["00000000-0000-7000-8000-000000000000"]}
    answer = await world.tala.post("/api/succession/scenarios/result", json=stranger)
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "staying.0")
    twice = terms(world, "Ines Head", staying=["Ines Head"])
    assert (await world.tala.post("/api/succession/scenarios/result", json=twice)).status_code in (400, 422)


async def test_a_scenario_is_kept_changed_and_deleted_by_its_maker_alone(app: Litestar) -> None:
    world = await chain(app)
    body = {**terms(world, "Ines Head", staying=["Dan Spare"]), "name": "Ines goes"}
    kept = await world.tala.post("/api/succession/scenarios", json=body, headers=key())
    assert kept.status_code == 201, kept.text
    at = f"/api/succession/scenarios/{kept.json()['id']}"
    other = await world.visit("Dan Spare", AccessRole.TALENT_PARTNER, AccessRole.ADMINISTRATOR)
    assert (await other.get("/api/succession/scenarios")).json()["items"] == []
    assert (await other.get(at)).status_code == 404
    assert (await other.send("DELETE", at)).status_code == 404
    changed = {**body, "name": "Ines and Bea", **terms(world, "Ines Head", "Bea Second")}
    assert (await other.send("PUT", at, json=changed, headers=at_version(1))).status_code == 404
    saved = await world.tala.send("PUT", at, json=changed, headers=at_version(1))
    assert (saved.status_code, saved.json()["version"]) == (200, 2)
    stale = await world.tala.send("PUT", at, json=changed, headers=at_version(1))
    assert (stale.status_code, stale.json()["current"]["name"]) == (412, "Ines and Bea")
    listed = (await world.tala.get("/api/succession/scenarios")).json()
    assert [len(each["leaving"]) for each in listed["items"]] == [2]
    assert (await world.tala.get(at)).json()["result"] == await tried(
        world.tala, terms(world, "Ines Head", "Bea Second")
    )
    assert (await world.tala.send("DELETE", at)).status_code == 204
    assert (await world.tala.get(at)).status_code == 404


async def test_whom_a_scenario_names_is_read_in_the_order_in_which_they_were_named(app: Litestar) -> None:
    world = await chain(app)
    named, staying = ["Cleo Third", "Ines Head", "Amir First"], ["Dan Spare", "Bea Second"]
    body = {**terms(world, *named, staying=staying), "name": "In this order"}
    for each, day in zip(body["leaving"], (3, 2, 1), strict=True):
        each["on"] = str(today() + timedelta(days=day))
    kept = (await world.tala.post("/api/succession/scenarios", json=body, headers=key())).json()
    listed = (await world.tala.get("/api/succession/scenarios")).json()["items"]
    read = (await world.tala.get(f"/api/succession/scenarios/{kept['id']}")).json()
    for each in (kept, read, *listed):
        assert [leaver["person"]["name"] for leaver in each["leaving"]] == named
    assert [each["person"]["name"] for each in read["staying"]] == staying
    changed = {**terms(world, *named[::-1]), "name": "The other way round"}
    at = f"/api/succession/scenarios/{kept['id']}"
    saved = (await world.tala.send("PUT", at, json=changed, headers=at_version(1))).json()
    assert [leaver["person"]["name"] for leaver in saved["leaving"]] == named[::-1]


async def test_the_moves_counted_are_those_that_could_be_taken(app: Litestar) -> None:
    world = await chain(app)
    assert (await tried(world.tala, terms(world, "Ines Head")))["ways"] == 3
    assert (await tried(world.tala, terms(world, "Ines Head", staying=["Bea Second"])))["ways"] == 2


async def test_seats_of_one_title_are_told_apart_within_a_plan(app: Litestar) -> None:
    world = await chain(app)
    await world.add("Eve Other", "=Second", "Amir First")
    await world.mark("=Second")
    title = {"title": "Second"}
    url = f"/api/positions/{world.seats['=Second']}"
    assert (await world.tala.send("PATCH", url, json=title, headers=at_version(1))).status_code == 200
    for leaving, expected in ((["Ines Head"], {""}), (["Ines Head", "Eve Other"], {"", "Bea Second", "Eve Other"})):
        best = (await tried(world.tala, terms(world, *leaving)))["plans"][0]
        assert {step["position"]["told_apart_by"] for steps in best["chains"] for step in steps} == expected


async def test_what_is_asked_is_in_no_log(app: Litestar) -> None:
    world = await chain(app)
    body = {**terms(world, "Ines Head"), "name": "A secret"}
    await world.tala.post("/api/succession/scenarios", json=body, headers=key())
    admin = await world.visit("Dan Spare", AccessRole.ADMINISTRATOR)
    assert "scenario" not in (await admin.get("/api/audit")).text
    assert (await world.tala.get("/api/activity")).json()["items"] == []


@pytest.mark.parametrize("seed", range(12))
async def test_what_is_answered_equals_trying_every_seating(app: Litestar, seed: int) -> None:
    dice = np.random.default_rng(seed)
    world = await small_world(app)
    names = ["Ada One", "Ben Two", "Cy Three", "Di Four"]
    for name in names:
        await world.add(name, f"Seat {name[0]}")
    await world.add("Eve Five")
    for seat in world.seats:
        await world.mark(seat)
    tiers = {"ready_now": 1, "1_2_years": 3, "3_years_plus": 6, None: 5}
    moves = dict[tuple[str, str], Decimal]()
    for name in world.people:
        for seat in dice.choice(sorted(world.seats), 2, replace=False).tolist():
            if name[0] != seat[-1]:
                tier = list(tiers)[dice.integers(4)]
                await world.nominate(name, seat, tier)
                moves[name, seat] = Decimal(tiers[tier])
    leaving = frozenset(dice.choice(names, 2, replace=False).tolist())
    seat_of = {name: f"Seat {name[0]}" if name in names else None for name in world.people}
    organisation = Organisation(seat_of, {seat: Decimal(12) for seat in world.seats}, moves)
    least = min(figures(organisation, each) for each in every_seating(organisation, leaving))
    best = (await tried(world.tala, terms(world, *sorted(leaving))))["plans"][0]
    assert (best["open"], Decimal(best["cost"]), best["moves"]) == least
    assert best["cost"] <= greedy_cost(organisation, leaving)[1]


async def test_somebody_from_outside_fills_one_seat_however_often_they_are_nominated(app: Litestar) -> None:
    world = await small_world(app)
    for seat, name in (("Left", "Olu Outside"), ("Right", "olu  OUTSIDE")):
        await world.add(f"Holder of {seat}", seat)
        await world.mark(seat)
        await world.nominate(name, seat)
    body = terms(world, "Holder of Left", "Holder of Right")
    for plan in (await tried(world.tala, body))["plans"]:
        outsiders = [step["outsider"] for steps in plan["chains"] for step in steps if step["outsider"]]
        assert len(outsiders) <= 1
