"""Reports tell how succession stands of what the viewer may see, and nothing about themselves."""

import csv
import io
from datetime import timedelta
from typing import Any

import openpyxl
import pytest
from litestar import Litestar

from backend.kit.clock import now, today
from backend.kit.database.transactions import write_transaction
from backend.people.core.access import AccessRole
from tests.api.organisation import add_position, add_unit
from tests.api.succession.seats_world import World, at_version, small_world
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

REPORT = "/api/succession/report"


async def benches(app: Litestar) -> World:
    """Ada stands on two benches, Ben's readiness has run out on a third, nobody on the fourth."""
    world = await small_world(app)
    await world.add("Max Top", "Top")
    await world.add("Lea Left", "Left", "Max Top")
    await world.add("Rob Right", "Right", "Max Top")
    await world.add("Lou Low", "=Low", "Lea Left")
    await world.add("Ada One", None, "Lea Left")
    await world.add("Ben Two", None, "Rob Right")
    for seat in world.seats:
        await world.mark(seat)
    await world.nominate("Ada One", "Left")
    await world.nominate("Ada One", "Right")
    await world.nominate("Ben Two", "Top", said_on=today() - timedelta(days=400))
    return world


async def report_of(visitor: Visitor) -> dict[str, Any]:
    answer = await visitor.get(REPORT)
    assert answer.status_code == 200, answer.text
    return answer.json()


def figures(report: dict[str, Any]) -> dict[str, tuple[int, int]]:
    return {each["id"]: (each["part"], each["whole"]) for each in report["figures"]}


async def test_nobody_counts_twice_and_what_has_run_out_does_not_count(app: Litestar) -> None:
    world = await benches(app)
    report = await report_of(world.tala)
    assert figures(report) == {
        "coverage_naive": (3, 4),
        "coverage_true": (1, 4),
        "coverage_now": (1, 4),
        "depth": (2, 4),
        "breadth": (1, 2),
        "slates_units": (0, 0),
        "slates_locations": (0, 0),
        "readiness_stale": (1, 3),
        "reviews_due": (4, 4),
        "internal_fill": (0, 0),
        "placement": (0, 0),
    }
    marks = {each["title"]: set(each["marks"]) for each in report["seats"]}
    assert "short" in marks["Left"]
    assert "short" in marks["Right"]
    for seat in ("Top", "=Low"):
        assert "short" not in marks[seat], "nobody counts for it, so it shares nobody"
        assert "not_confirmed" in marks[seat]
    assert {"not_confirmed", "readiness_stale"} <= marks["Top"]
    assert "without_candidate" in marks["=Low"]


async def test_list_and_report_agree_on_which_reviews_are_due(app: Litestar) -> None:
    world = await benches(app)
    days = {"=Low": None, "Left": today() - timedelta(days=1), "Right": today(), "Top": today() + timedelta(days=1)}
    async with write_transaction() as connection:
        for title, day in days.items():
            await connection.execute(
                "UPDATE critical_position SET review_on = $2 "
                "WHERE position_id = (SELECT id FROM position WHERE title = $1)",
                *(title, day),
            )
    report = await report_of(world.tala)
    assert figures(report)["reviews_due"] == (3, 4)
    assert {each["title"] for each in report["seats"] if "review_due" in each["marks"]} == {"=Low", "Left", "Right"}
    for query in ("", "?standing=review_due"):
        plans = (await world.tala.get(f"/api/succession/critical-positions{query}")).json()["items"]
        assert {each["position"]["title"] for each in plans if each["review_is_due"]} == {"=Low", "Left", "Right"}
    assert len(plans) == 3


async def test_the_months_before_are_worked_out_from_what_was_done_by_then(app: Litestar) -> None:
    world = await benches(app)
    long_ago = now() - timedelta(days=100)
    await world.nominate("Ben Two", "=Low", said_on=long_ago.date(), at=long_ago)
    (naive,) = [each for each in (await report_of(world.tala))["figures"] if each["id"] == "coverage_naive"]
    assert [each["value"] for each in naive["history"]][::11] == [0.0, 100.0]
    assert naive["history"][-2]["value"] == 25.0


async def test_slates_are_told_by_where_their_people_come_from(app: Litestar) -> None:
    world = await benches(app)
    labs = await add_unit("Labs", world.unit)
    async with write_transaction() as connection:
        await connection.execute("UPDATE person SET location = 'Porto'")
        await connection.execute("UPDATE person SET org_unit_id = $1 WHERE name = 'Ben Two'", labs)
    await world.nominate("Ben Two", "Left")
    await world.nominate("Lou Low", "Right")
    await world.nominate("Somebody Outside", "=Low")
    report = await report_of(world.tala)
    told = figures(report)
    assert told["slates_units"] == (1, 2)
    assert told["slates_locations"] == (0, 2)
    marks = {each["title"]: set(each["marks"]) & {"one_unit", "one_location"} for each in report["seats"]}
    assert marks == {"Left": {"one_location"}, "Right": {"one_unit", "one_location"}, "Top": set(), "=Low": set()}
    await world.nominate("Ada One", "=Low")
    assert figures(await report_of(world.tala))["slates_locations"] == (1, 3)
    lou = await world.visit("Lou Low", AccessRole.EXECUTIVE)
    assert figures(await report_of(lou))["slates_locations"] == (0, 1)


async def test_a_manager_is_told_of_their_line_alone(app: Litestar) -> None:
    world = await benches(app)
    lea = await world.visit("Lea Left")
    assert [each["title"] for each in (await report_of(lea))["seats"]] == ["=Low"]
    assert (await (await world.visit("Ada One")).get(REPORT)).status_code == 403


async def test_what_is_about_the_viewer_is_in_no_figure(app: Litestar) -> None:
    world = await benches(app)
    ben = await world.visit("Ben Two", AccessRole.EXECUTIVE)
    before = {**await report_of(ben), "made_at": None}
    file_before = rows_of((await ben.get(f"{REPORT}/export")).content)[2:]
    await world.nominate("Ben Two", "=Low", at=now() - timedelta(days=60))
    assert {**await report_of(ben), "made_at": None} == before
    assert rows_of((await ben.get(f"{REPORT}/export")).content)[2:] == file_before
    assert figures(before)["coverage_naive"] == (2, 4)


def rows_of(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"))))


async def test_files_say_for_whom_they_were_made_and_run_no_formula(app: Litestar) -> None:
    world = await benches(app)
    content = (await world.tala.get(f"{REPORT}/export")).content
    rows = rows_of(content)
    assert rows[1][1].startswith("Confidential. Made for Tala Partner on ")
    assert any(row[1] == "'=Low, Operations" for row in rows)
    answer = await world.tala.get(f"{REPORT}/export?format=xlsx")
    sheet = openpyxl.load_workbook(io.BytesIO(answer.content)).active
    assert sheet is not None
    assert "Tala Partner" in str(sheet["B2"].value)
    (cell,) = [row[1] for row in sheet.iter_rows() if row[1].value == "=Low, Operations"]
    assert cell.data_type == "s"
    admin = await world.visit("Ada One", AccessRole.ADMINISTRATOR)
    assert "report" not in (await admin.get("/api/audit")).text


async def test_somebody_from_outside_is_one_person_as_on_the_bench(app: Litestar) -> None:
    world = await small_world(app)
    for seat, name in (("Left", "Olu Outside"), ("Right", "olu  OUTSIDE")):
        await world.add(f"Holder of {seat}", seat)
        await world.mark(seat)
        await world.nominate(name, seat)
    found = figures(await report_of(world.tala))
    assert (found["coverage_naive"], found["coverage_true"], found["breadth"]) == ((2, 2), (1, 2), (1, 2))
    bench = (await world.tala.get("/api/succession/bench")).json()
    assert bench["tiers"][-1]["fillable"] == found["coverage_true"][0]


async def test_the_past_stays_as_it_was_when_somebody_comes_to_stand_in(app: Litestar) -> None:
    world = await small_world(app)
    await world.add("Hal Holder", "Seat")
    await world.mark("Seat")
    await world.add("Ben Two")
    long_ago = now() - timedelta(days=100)
    nomination = await world.nominate("Ben Two", "Seat", said_on=long_ago.date(), at=long_ago)
    before = coverage(await report_of(world.tala))
    url = f"/api/succession/nominations/{nomination}"
    answer = await world.tala.send("PATCH", url, json={"is_interim": True}, headers=at_version(1))
    assert answer.status_code == 200, answer.text
    assert coverage(await report_of(world.tala)) == [*before[:-1], 0.0]
    assert before[-2:] == [100.0, 100.0]


async def test_a_position_that_is_closed_is_in_no_figure(app: Litestar) -> None:
    world = await benches(app)
    world.seats["Gone"] = await add_position("Gone", world.unit, None)
    await world.mark("Gone")
    assert (await report_of(world.tala))["seat_count"] == 5
    url = f"/api/positions/{world.seats['Gone']}"
    await world.tala.send("PATCH", url, json={"state": "closed"}, headers=at_version(1))
    report = await report_of(world.tala)
    assert (report["seat_count"], figures(report)["coverage_naive"]) == (4, (3, 4))


def coverage(report: dict[str, Any]) -> list[float]:
    (figure,) = [each for each in report["figures"] if each["id"] == "coverage_true"]
    return [each["value"] for each in figure["history"]]
