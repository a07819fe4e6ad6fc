"""A candidate's gaps as goals of their plan, the way to a covered seat, and the gap that would cover most seats."""

from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch
from tests.api.careers.planning import in_review, moved, read, written
from tests.api.succession.bench_world import BenchWorld, bench_world, given
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio
COVERING = "/api/succession/covering-gaps"


@pytest.fixture
async def world(app: Litestar) -> BenchWorld:
    """Give the desk, where the lead's seat is critical."""
    world = await bench_world(app)
    await world.mark("Seat of Meg Ma")
    return world


def url_of(nomination_id: UUID) -> str:
    return f"/api/succession/nominations/{nomination_id}/development"


async def add_goals(visitor: Visitor, nomination_id: UUID, *competency_ids: object) -> Any:
    body = {"competency_ids": [str(each) for each in competency_ids]}
    return await visitor.post(f"{url_of(nomination_id)}/goals", json=body)


def states(development: dict[str, Any]) -> list[tuple[str, str]]:
    return [(each["kind"], each["state"]) for each in development["loop"]]


async def test_a_gap_becomes_a_goal_that_reads_as_any_other(world: BenchWorld) -> None:
    dora, meg = await world.visit("Dora Di"), await world.visit("Meg Ma")
    sam = await world.visit("Sam Se")
    nomination = await world.nominate("Seat of Meg Ma", "Sam Se", "1_2_years")
    plan = await in_review(sam, meg)
    before = await given(dora, url_of(nomination))
    assert before["why_no_goals"] is None

    added = await add_goals(dora, nomination, world.competencies["LEADING"])

    assert added.status_code == 201, added.text
    (gap,) = (each for each in added.json()["gaps"] if each["code"] == "LEADING")
    assert gap["goal"]["has_mentoring"] is True
    shown = await read(sam, plan)
    goal = next(each for each in shown["goals"] if each["competency"])
    assert (goal["title"], goal["competency"]["name"], goal["target_level"], goal["role"]) == ("", "Leading", 3, None)
    entries = await fetch("SELECT detail::text AS detail FROM audit_entry ORDER BY number DESC LIMIT 1")
    assert "nomination" not in entries[0]["detail"]
    inbox = (await sam.get("/api/inbox")).text
    assert "nomin" not in inbox
    assert "succession" not in inbox
    again = await add_goals(dora, nomination, world.competencies["LEADING"])
    assert again.status_code == 201
    assert (await read(sam, plan))["version"] == shown["version"]


async def test_where_plans_do_not_allow_it_it_says_why(world: BenchWorld) -> None:
    nomination = await world.nominate("Seat of Meg Ma", "Sam Se")
    outside = await world.nominate("Seat of Meg Ma", "Olu Outside", is_external=True)
    await world.add_member("Seat of Meg Ma", "Pia Pe", "candidate_manager")
    dora, pia, sam = [await world.visit(name) for name in ("Dora Di", "Pia Pe", "Sam Se")]

    assert (await given(dora, url_of(nomination)))["why_no_goals"] == "no_plan"
    assert (await given(dora, url_of(outside)))["why_no_goals"] == "external"
    hidden = await given(pia, url_of(nomination))
    assert (hidden["why_no_goals"], hidden["gaps"], hidden["plan_id"]) == ("not_yours", None, None)
    plan = await written(sam)
    assert (await given(dora, url_of(nomination)))["why_no_goals"] == "no_plan"
    await moved(sam, plan, "waiting")
    waiting = await given(dora, url_of(nomination))
    assert (waiting["why_no_goals"], waiting["plan_id"]) == ("not_in_review", plan["id"])
    assert (await given(world.partner, url_of(nomination)))["why_no_goals"] == "not_to_change"

    leading = world.competencies["LEADING"]
    assert (await add_goals(dora, nomination, leading)).status_code == 409
    assert (await add_goals(world.partner, nomination, leading)).status_code == 403
    assert (await add_goals(pia, nomination, leading)).status_code == 403
    assert (await add_goals(sam, nomination, leading)).status_code == 404


async def test_a_competency_that_is_no_gap_is_named(world: BenchWorld) -> None:
    nomination = await world.nominate("Seat of Meg Ma", "Sam Se")
    sam, meg, dora = [await world.visit(name) for name in ("Sam Se", "Meg Ma", "Dora Di")]
    await world.holds("Sam Se", HELP=4)
    await in_review(sam, meg)

    answer = await add_goals(dora, nomination, world.competencies["LEADING"], world.competencies["HELP"])

    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "competency_ids.1")


async def test_the_way_from_seat_to_seat_stands_as_it_is(world: BenchWorld) -> None:
    nomination = await world.nominate("Seat of Meg Ma", "Sam Se", None)
    await world.nominate("Seat of Meg Ma", "Eli Em", "ready_now")
    await world.holds("Sam Se", HELP=4)

    shown = await given(world.partner, url_of(nomination))

    assert states(shown) == [
        ("seat", "under_way"),
        ("gap", "open"),
        ("goal", "open"),
        ("mentor", "open"),
        ("evidence", "under_way"),
        ("readiness", "open"),
    ]
    await world.holds("Sam Se", LEADING=3)
    await world.say(nomination, "ready_now")
    covered = await given(world.partner, url_of(nomination))
    assert {state for _, state in states(covered)} == {"done"}
    assert covered["gaps"] == []


async def test_the_gap_that_would_cover_most_seats_comes_first(world: BenchWorld) -> None:
    for title in ("Day lead", "Night lead"):
        await world.mark(title, "LEAD")
    await world.nominate("Seat of Meg Ma", "Sam Se", "1_2_years")
    await world.nominate("Day lead", "Sam Se", "1_2_years")
    await world.nominate("Night lead", "Eli Em", None)
    await world.holds("Sam Se", HELP=4, LEADING=2)
    await world.holds("Eli Em", HELP=4, LEADING=1)

    found = await given(world.partner, f"{COVERING}?within=ready_now")

    assert (found["fillable"], found["considered"], found["left_out"]) == (0, 3, 0)
    (item,) = found["items"]
    # Sam is named for two seats and fills one of them; Eli fills the other.
    assert (item["name"], item["gain"], item["people_total"]) == ("Leading", 2, 3)
    assert [each["name"] for each in item["people"]] == ["Eli Em", "Sam Se", "Sam Se"]


async def test_what_the_viewer_may_not_measure_is_left_out_of_the_ranking(world: BenchWorld) -> None:
    await world.nominate("Seat of Meg Ma", "Sam Se", "1_2_years")
    await world.add_member("Seat of Meg Ma", "Pia Pe", "viewer")
    await world.holds("Sam Se", HELP=4, LEADING=2)
    pia, sam = await world.visit("Pia Pe"), await world.visit("Sam Se")

    found = await given(pia, f"{COVERING}?within=ready_now")
    assert (found["items"], found["considered"], found["left_out"]) == ([], 0, 1)
    nothing = await given(sam, f"{COVERING}?within=ready_now")
    assert (nothing["items"], nothing["considered"], nothing["left_out"]) == ([], 0, 0)
