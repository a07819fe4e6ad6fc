"""Readiness: what was said, what is computed and why, and who may say it."""

from datetime import date
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.people.core.access import AccessRole
from backend.people.core.days import months_after
from tests.api.careers.planning import condition
from tests.api.succession.bench_world import BenchWorld, bench_world, given
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio
SCALE = "/api/succession/readiness-scale"


@pytest.fixture
async def world(app: Litestar) -> BenchWorld:
    """Give the desk, where the lead's seat is critical and Sam and Eli are thought of for it."""
    world = await bench_world(app)
    await world.mark("Seat of Meg Ma")
    return world


def url_of(nomination_id: UUID) -> str:
    return f"/api/succession/nominations/{nomination_id}/readiness"


async def says(visitor: Visitor, nomination_id: UUID, kind: str, tier: str, reason: str = "Led the move.") -> Any:
    body = {"kind": kind, "tier": tier, "reason": reason}
    return await visitor.post(url_of(nomination_id), json=body)


async def test_what_is_computed_says_why_and_what_would_change_it(world: BenchWorld) -> None:
    sam = await world.nominate("Seat of Meg Ma", "Sam Se", None)
    await world.holds("Sam Se", HELP=4, LEADING=1)

    computed = (await given(world.partner, url_of(sam)))["computed"]

    # The lead needs help 3 and leading 3: two of six levels are missing, and they are a must-have.
    assert computed["tier"] == "1_2_years"
    first, second, _ = computed["tiers"]
    assert [(each["kind"], each["found"], each["limit"], each["holds"]) for each in first["rulings"]] == [
        ("missing_percent", 34, 10, False),
        ("must_haves", 1, 0, False),
        ("certificates", 0, 0, True),
        ("experience_months", first["rulings"][3]["found"], 12, True),
    ]
    assert second["holds"] is True
    assert (computed["sureness"], computed["recent_percent"]) == ("high", 100)
    (gap,) = computed["next"]["gaps"]
    assert (gap["name"], gap["required"], gap["held"], gap["must_have"]) == ("Leading", 3, 1, True)
    assert (computed["next"]["tier"], computed["next"]["months_short"]) == ("ready_now", 0)


async def test_experience_that_is_missing_is_no_gap_to_close(world: BenchWorld) -> None:
    pia = await world.nominate("Seat of Meg Ma", "Pia Pe", None)
    await world.holds("Pia Pe", HELP=3, LEADING=3)

    computed = (await given(world.partner, url_of(pia)))["computed"]

    assert computed["tier"] == "1_2_years"
    assert (computed["next"]["count"], computed["next"]["months_short"]) == (0, 12)


async def test_old_evidence_counts_and_makes_less_sure(world: BenchWorld) -> None:
    sam = await world.nominate("Seat of Meg Ma", "Sam Se", None)
    await world.holds("Sam Se", months_after(today(), -13), HELP=3, LEADING=3)

    computed = (await given(world.partner, url_of(sam)))["computed"]

    assert (computed["tier"], computed["sureness"]) == ("ready_now", "low")


async def test_the_last_calibrated_word_counts_then_the_last_assessed_one(world: BenchWorld) -> None:
    sam = await world.nominate("Seat of Meg Ma", "Sam Se", "3_years_plus")

    assert (await says(world.partner, sam, "calibrated", "ready_now")).status_code == 201
    assert (await says(world.partner, sam, "assessed", "1_2_years")).status_code == 201

    shown = await given(world.partner, url_of(sam))
    assert (shown["in_force"]["tier"], shown["in_force"]["kind"]) == ("ready_now", "calibrated")
    assert shown["assessed"]["tier"] == "1_2_years"
    assert [(each["kind"], each["tier"]) for each in shown["history"]] == [
        ("assessed", "1_2_years"),
        ("calibrated", "ready_now"),
        ("assessed", "3_years_plus"),
    ]
    assert shown["in_force"]["until"] == months_after(today(), 12).isoformat()


async def test_wherever_readiness_is_told_it_is_the_last_word(world: BenchWorld) -> None:
    sam = await world.nominate("Seat of Meg Ma", "Sam Se", None)
    await world.say(sam, "3_years_plus", on=months_after(today(), -20))
    await world.say(sam, "1_2_years", on=months_after(today(), -8))
    await world.say(sam, "ready_now")
    plan = f"/api/succession/critical-positions/{world.plans['Seat of Meg Ma']}"
    terms = {
        "leaving": [{"person_id": str(world.people["Meg Ma"]), "on": None}],
        "staying": [],
        "settings": {"costs": [], "one_step": 0, "most_moves": None, "fill_vacant": False},
    }

    (listed,) = (await given(world.partner, f"{plan}/nominations"))["items"]
    alone = await given(world.partner, f"/api/succession/nominations/{sam}")
    (seat,) = (await given(world.partner, "/api/succession/bench"))["items"]
    what_if = (await world.partner.post("/api/succession/scenarios/result", json=terms)).json()
    loop = (await given(world.partner, f"/api/succession/nominations/{sam}/development"))["loop"]

    assert (listed["readiness"], alone["readiness"]) == ("Ready now", "Ready now")
    assert seat["candidates"][0]["tier"] == "ready_now"
    assert what_if["plans"][0]["chains"][0][0]["way"] == "ready_now"
    assert {each["kind"]: each["state"] for each in loop}["readiness"] == "done"
    assert (await given(world.partner, url_of(sam)))["in_force"]["tier"] == "ready_now"


async def test_what_ran_out_is_unconfirmed_since_then(world: BenchWorld) -> None:
    sam = await world.nominate("Seat of Meg Ma", "Sam Se", None)
    assert (await given(world.partner, url_of(sam)))["unconfirmed_since"] is None
    said_on = months_after(today(), -14)
    await world.say(sam, "ready_now", on=said_on)

    shown = await given(world.partner, url_of(sam))

    assert shown["in_force"] is None
    assert shown["unconfirmed_since"] == months_after(said_on, 12).isoformat()


async def test_the_trend_shows_each_quarter_as_it_was_known_then(world: BenchWorld) -> None:
    sam = await world.nominate("Seat of Meg Ma", "Sam Se", None)
    await world.say(sam, "1_2_years", on=months_after(today(), -8))
    await world.holds("Sam Se", HELP=3, LEADING=3)

    trend = (await given(world.partner, url_of(sam)))["trend"]

    assert [each["on"] for each in trend] == sorted(each["on"] for each in trend)
    assert len(trend) == 9
    assert (trend[0]["assessed"], trend[0]["computed"]) == (None, None)
    assert (trend[-2]["assessed"], trend[-2]["computed"]) == ("1_2_years", None)
    assert trend[-1]["computed"] == "ready_now"


async def test_of_somebody_from_outside_nothing_is_computed(world: BenchWorld) -> None:
    outside = await world.nominate("Seat of Meg Ma", "Olu Outside", "1_2_years", is_external=True)

    shown = await given(world.partner, url_of(outside))

    assert (shown["computed"], shown["not_computed"]) == (None, "external")
    assert (shown["name"], shown["in_force"]["tier"]) == ("Olu Outside", "1_2_years")


async def test_who_manages_candidates_assesses_and_who_administers_calibrates(world: BenchWorld) -> None:
    sam = await world.nominate("Seat of Meg Ma", "Sam Se", None)
    dora = await world.visit("Dora Di")

    assert (await given(dora, url_of(sam)))["actions"] == ["assess"]
    assert (await says(dora, sam, "assessed", "ready_now")).status_code == 201
    assert (await says(dora, sam, "calibrated", "ready_now")).status_code == 403
    assert (await given(world.partner, url_of(sam)))["actions"] == ["assess", "calibrate"]


async def test_nobody_learns_of_their_own_readiness_or_of_that_for_their_seat(world: BenchWorld) -> None:
    sam = await world.nominate("Seat of Meg Ma", "Sam Se")
    for name, roles in (("Sam Se", [AccessRole.TALENT_PARTNER]), ("Meg Ma", []), ("Eli Em", [])):
        visitor = await world.visit(name, *roles)
        missing = (await visitor.get(url_of(UUID(int=9)))).json()
        for answer in (await visitor.get(url_of(sam)), await says(visitor, sam, "assessed", "ready_now")):
            assert answer.status_code == 404
            assert answer.json()["detail"] == missing["detail"]


async def test_a_part_in_the_plan_alone_does_not_open_what_somebody_holds(world: BenchWorld) -> None:
    sam = await world.nominate("Seat of Meg Ma", "Sam Se")
    await world.add_member("Seat of Meg Ma", "Pia Pe", "viewer")
    await world.holds("Sam Se", HELP=1)
    pia = await world.visit("Pia Pe")

    computed = (await given(pia, url_of(sam)))["computed"]

    assert computed["gaps"] is None
    assert computed["next"]["gaps"] is None
    assert computed["next"]["count"] > 0


@pytest.mark.parametrize("state", ["rejected", "removed", "placed"])
async def test_of_a_closed_nomination_nothing_more_is_said(world: BenchWorld, state: str) -> None:
    sam = await world.nominate("Seat of Meg Ma", "Sam Se", state=state)

    assert (await given(world.partner, url_of(sam)))["actions"] == []
    assert (await says(world.partner, sam, "assessed", "ready_now")).status_code == 409


async def test_a_tier_that_there_is_not_and_no_reason_are_named(world: BenchWorld) -> None:
    sam = await world.nominate("Seat of Meg Ma", "Sam Se", None)

    unknown = await says(world.partner, sam, "assessed", "some_day")
    empty = await says(world.partner, sam, "assessed", "ready_now", " ")

    assert (unknown.status_code, unknown.json()["errors"][0]["field"]) == (422, "tier")
    assert (empty.status_code, empty.json()["errors"][0]["field"]) == (422, "reason")
    assert (await given(world.partner, url_of(sam)))["history"] == []


async def test_what_was_said_stands_in_the_confidential_log_alone(world: BenchWorld) -> None:
    sam = await world.nominate("Seat of Meg Ma", "Sam Se", None)
    before = await fetch("SELECT count(*) AS n FROM audit_entry")
    await says(world.partner, sam, "assessed", "ready_now")

    (entry,) = await fetch("SELECT action, actor_name FROM confidential_entry")
    assert (entry["action"], entry["actor_name"]) == ("readiness.assessed", "Tala Partner")
    assert await fetch("SELECT count(*) AS n FROM audit_entry") == before


async def test_the_scale_is_set_by_talent_partners(world: BenchWorld) -> None:
    scale = await given(world.partner, SCALE)
    body = {name: scale[name] for name in ("tiers", "validity_months", "evidence_months")}
    body["tiers"][0]["name"] = "Now"
    dora = await world.visit("Dora Di")

    assert (await given(dora, SCALE))["actions"] == []
    assert (await dora.send("PUT", SCALE, json=body, headers=condition(scale))).status_code == 403
    changed = await world.partner.send("PUT", SCALE, json=body, headers=condition(scale))
    assert (changed.status_code, changed.json()["tiers"][0]["name"]) == (200, "Now")
    stale = await world.partner.send("PUT", SCALE, json=body, headers=condition(scale))
    assert stale.status_code == 412


async def test_a_later_tier_allows_what_an_earlier_one_does(world: BenchWorld) -> None:
    scale = await given(world.partner, SCALE)
    body = {name: scale[name] for name in ("tiers", "validity_months", "evidence_months")}
    body["tiers"][1]["most_missing_percent"] = 5
    body["tiers"][2]["code"] = "ready_now"

    answer = await world.partner.send("PUT", SCALE, json=body, headers=condition(scale))

    assert answer.status_code == 422
    assert [each["field"] for each in answer.json()["errors"]] == ["tiers.2.code", "tiers.1"]


async def test_a_tier_that_the_scale_has_no_more_is_unconfirmed(world: BenchWorld) -> None:
    sam = await world.nominate("Seat of Meg Ma", "Sam Se", "3_years_plus")
    scale = await given(world.partner, SCALE)
    body = {name: scale[name] for name in ("tiers", "validity_months", "evidence_months")}
    body["tiers"].pop()
    assert (await world.partner.send("PUT", SCALE, json=body, headers=condition(scale))).status_code == 200

    shown = await given(world.partner, url_of(sam))

    assert shown["in_force"] is None
    assert (shown["assessed"]["tier"], shown["assessed"]["tier_name"]) == ("3_years_plus", None)
    assert date.fromisoformat(shown["assessed"]["expires_on"]) > today()


async def test_no_tier_is_called_as_another_way_to_fill_a_seat(world: BenchWorld) -> None:
    scale = await given(world.partner, SCALE)
    body = {name: scale[name] for name in ("tiers", "validity_months", "evidence_months")}
    body["tiers"][0]["code"] = "hire_critical"
    answer = await world.partner.send("PUT", SCALE, json=body, headers={"If-Match": f'"{scale["version"]}"'})
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "tiers.0.code")
