"""The bench: how many seats can be filled at the same time, why not more, and who that hangs on."""

from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.kit.clock import today
from backend.kit.cursors import cursor_after
from backend.people.core.access import AccessRole
from backend.people.core.days import months_after
from tests.api.organisation import add_position
from tests.api.succession.bench_world import BenchWorld, bench_world, given

pytestmark = pytest.mark.anyio
BENCH = "/api/succession/bench"
SEATS = ("Chief technologist", "Engineering lead", "Operations lead")


@pytest.fixture
async def world(app: Litestar) -> BenchWorld:
    """Give the desk with three vacant seats that share two people, as every report but this one counts as covered."""
    world = await bench_world(app)
    for title in SEATS:
        await world.mark(title, "LEAD")
        await world.nominate(title, "Sam Se")
        await world.nominate(title, "Eli Em", "1_2_years")
    return world


def titles(seats: list[dict[str, Any]]) -> list[str]:
    return [each["title"] for each in seats]


def names(people: list[dict[str, Any]]) -> list[str]:
    return [each["name"] for each in people]


def flags(bench: dict[str, Any], title: str) -> list[str]:
    (row,) = (each for each in bench["items"] if each["position"]["title"] == title)
    return [each["kind"] for each in row["flags"]]


async def test_one_person_covers_one_seat_however_many_name_them(world: BenchWorld) -> None:
    bench = await given(world.partner, BENCH)

    assert [(each["tier"], each["naive"], each["fillable"]) for each in bench["tiers"]] == [
        ("ready_now", 3, 1),
        ("1_2_years", 3, 2),
        ("3_years_plus", 3, 2),
    ]
    (shortfall,) = bench["shortfalls"]
    assert titles(shortfall["seats"]) == list(SEATS)
    assert (names(shortfall["people"]), shortfall["short_by"]) == (["Eli Em", "Sam Se"], 1)
    assert names(bench["essential"]) == ["Eli Em", "Sam Se"]
    assert titles(bench["essential"][0]["seats"]) == list(SEATS)
    assert (bench["positions"], bench["departures_survived"]) == (3, -1)


async def test_within_a_tier_only_those_who_are_ready_by_then_count(world: BenchWorld) -> None:
    bench = await given(world.partner, f"{BENCH}?within=ready_now")

    assert bench["within"] == "ready_now"
    assert (bench["shortfalls"][0]["people_total"], bench["shortfalls"][0]["short_by"]) == (1, 2)
    assert names(bench["essential"]) == ["Sam Se"]


async def test_who_holds_a_critical_seat_is_counted_both_ways(world: BenchWorld) -> None:
    await world.mark("Seat of Sam Se")
    await world.nominate("Seat of Sam Se", "Pia Pe")

    bench = await given(world.partner, BENCH)

    latest = bench["tiers"][-1]
    assert (latest["naive"], latest["fillable"], latest["fillable_by_others"]) == (4, 3, 2)
    (sam,) = (each for each in bench["shared"] if each["name"] == "Sam Se")
    assert (sam["benches"], sam["holds_critical"]) == (3, True)


async def test_only_who_is_approved_confirmed_and_free_counts(world: BenchWorld) -> None:
    await world.mark("Seat of Meg Ma", expected_exit=months_after(today(), 6))
    await world.nominate("Seat of Meg Ma", "Pia Pe", state="pending")
    await world.nominate("Seat of Meg Ma", "Meg Ma")
    await world.nominate("Seat of Meg Ma", "Dora Di", is_interim=True)
    stale = await world.nominate("Seat of Meg Ma", "Eli Em", None)
    await world.say(stale, "ready_now", on=months_after(today(), -15))

    bench = await given(world.partner, BENCH)

    (row,) = (each for each in bench["items"] if each["position"]["title"] == "Seat of Meg Ma")
    assert [(each["name"], each["tier"]) for each in row["candidates"]] == [("Eli Em", None)]
    assert (row["interim"], row["net_bench"], bench["unconfirmed"]) == (1, 0, 1)
    assert flags(bench, "Seat of Meg Ma") == ["no_candidate", "unconfirmed"]


async def test_each_seat_says_what_to_see_to(world: BenchWorld) -> None:
    await world.mark("Seat of Meg Ma", expected_exit=months_after(today(), 6))
    await world.mark("Night lead", "LEAD")
    await world.nominate("Night lead", "Meg Ma", "1_2_years")

    bench = await given(world.partner, BENCH)

    assert flags(bench, "Night lead") == ["sole_leaving", "none_ready"]
    assert flags(bench, "Seat of Meg Ma") == ["no_candidate"]
    assert flags(bench, "Operations lead") == ["shortfall", "many_benches", "many_benches"]
    assert [each["net_bench"] for each in bench["items"]] == sorted(each["net_bench"] for each in bench["items"])


async def test_somebody_from_outside_is_one_person_however_they_are_written(world: BenchWorld) -> None:
    for title, name in zip(SEATS, ("Olu Outside", "olu  outside", "OLU OUTSIDE"), strict=True):
        await world.nominate(title, name, is_external=True)

    bench = await given(world.partner, BENCH)

    assert bench["tiers"][-1]["fillable"] == 3
    assert bench["shared"][0]["person"] is None or bench["shared"][0]["benches"] == 3


async def test_the_world_of_a_candidate_is_the_one_without_them(world: BenchWorld) -> None:
    await world.nominate(SEATS[0], "Pia Pe")
    sam = await world.visit("Sam Se", AccessRole.TALENT_PARTNER)

    bench = await given(sam, BENCH)

    latest = bench["tiers"][-1]
    assert (latest["naive"], latest["fillable"]) == (3, 2)
    assert "Sam Se" not in str(bench["items"]) + str(bench["essential"]) + str(bench["shortfalls"])
    assert names(bench["shared"]) == ["Eli Em"]


async def test_a_plan_of_members_alone_counts_for_nobody_else(world: BenchWorld) -> None:
    await world.visit("Dora Di")
    await world.mark("Secret seat", "LEAD", privacy="members")
    await world.add_member("Secret seat", "Dora Di", "administrator")
    await world.nominate("Secret seat", "Pia Pe")

    assert (await given(world.partner, BENCH))["positions"] == 3
    eli = await world.visit("Eli Em")
    assert (await given(eli, BENCH))["positions"] == 0


async def test_whoever_only_reads_is_not_offered_to_nominate(world: BenchWorld) -> None:
    await world.add_member(SEATS[0], "Pia Pe", "viewer")
    pia = await world.visit("Pia Pe")

    (row,) = (await given(pia, BENCH))["items"]

    assert row["actions"] == []
    assert {tuple(each["actions"]) for each in (await given(world.partner, BENCH))["items"]} == {("nominate",)}


async def test_the_rows_come_in_pages(world: BenchWorld) -> None:
    for sort, order in (("title", sorted(SEATS)), ("-title", sorted(SEATS, reverse=True)), ("need", sorted(SEATS))):
        seen, cursor = list[str](), ""
        while True:
            page = await given(world.partner, f"{BENCH}?sort={sort}&limit=2{cursor}")
            seen += [each["position"]["title"] for each in page["items"]]
            if page["next_cursor"] is None:
                break
            cursor = f"&cursor={page['next_cursor']}"
        assert seen == order


async def test_a_unit_shows_its_own_seats(world: BenchWorld) -> None:
    unit = await given(world.partner, f"{BENCH}?org_unit={world.unit}")
    other = await given(world.partner, f"{BENCH}?org_unit={UUID(int=7)}")

    assert (unit["positions"], other["positions"], other["items"]) == (3, 0, [])
    assert other["departures_survived"] == 0


async def test_what_is_asked_wrongly_is_named(world: BenchWorld) -> None:
    for query, field in (("within=some_day", "within"), ("cursor=x", "cursor")):
        answer = await world.partner.get(f"{BENCH}?{query}")
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field)


async def test_a_seat_that_is_closed_is_none_to_fill_and_takes_nobody_from_others(world: BenchWorld) -> None:
    closed = world.seats[SEATS[0]]
    answer = await world.partner.send(
        "PATCH", f"/api/positions/{closed}", json={"state": "closed"}, headers={"If-Match": '"1"'}
    )
    assert answer.status_code == 200, answer.text

    bench = await given(world.partner, BENCH)

    assert (bench["positions"], bench["tiers"][-1]["fillable"], bench["shortfalls"]) == (2, 2, [])
    assert [each["position"]["title"] for each in bench["items"]] == list(SEATS[1:])


@pytest.mark.parametrize("sort", ["need", "title", "-title"])
async def test_a_cursor_that_somebody_made_up_is_named(world: BenchWorld, sort: str) -> None:
    for key in ((None, 1), (1, None), (None, None)):
        answer = await world.partner.get(BENCH, params={"sort": sort, "cursor": cursor_after(sort, key)})
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "cursor")


async def test_the_candidates_of_a_plan_stand_there_with_the_readiness_that_counts(world: BenchWorld) -> None:
    plan = world.plans["Chief technologist"]
    meg = await world.nominate("Chief technologist", "Meg Ma", None)
    await world.say(meg, "ready_now", on=months_after(today(), -14))
    listed = await given(world.partner, f"/api/succession/critical-positions/{plan}/nominations")
    assert {each["name"]: each["readiness"] for each in listed["items"]} == {
        "Sam Se": "Ready now",
        "Eli Em": "1–2 years",
        "Meg Ma": None,
    }


async def test_seats_of_one_title_are_told_apart_and_others_by_their_title(world: BenchWorld) -> None:
    twins = [await add_position("Regional lead", world.unit, person) for person in (world.people["Dora Di"], None)]
    for place, seat in enumerate(twins):
        world.seats[f"Region {place}"] = seat
        await world.mark(f"Region {place}")
        await world.nominate(f"Region {place}", "Sam Se")
    bench = await given(world.partner, BENCH)
    code = next(each["position"]["code"] for each in bench["items"] if each["position"]["id"] == str(twins[1]))
    (sam,) = (each for each in bench["shared"] if each["name"] == "Sam Se")
    told = {each["title"]: set[str]() for each in sam["seats"]}
    for each in sam["seats"]:
        told[each["title"]].add(each["told_apart_by"])
    assert told == {**{title: {""} for title in SEATS}, "Regional lead": {"Dora Di", code}}
    assert {each["told_apart_by"] for each in bench["shortfalls"][0]["seats"]} == {"", "Dora Di", code}
