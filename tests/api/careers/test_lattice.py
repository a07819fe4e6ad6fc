"""The lattice as it is to one person, and the routes through it."""

from datetime import date, timedelta
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.kit.audit.service import SYSTEM
from backend.kit.clock import today
from backend.kit.database.engine import fetch_one
from backend.people.core.access import AccessRole
from backend.people.positions.adding import NewIncumbency, NewPosition, add_positions
from tests.api.accounts import signed_in
from tests.api.careers.framework_bodies import published
from tests.api.organisation import add_person, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


async def role_id(code: str) -> UUID:
    return (await fetch_one("SELECT id FROM role WHERE code = $1", code))["id"]


async def seated(person: UUID, unit: UUID, *stays: tuple[str, date, date | None]) -> None:
    """Let somebody hold seats of roles one after the other."""
    number = str(person)[-6:]
    seats = [
        NewPosition(f"{number}-{place}", code.title(), unit, await role_id(code))
        for place, (code, _, _) in enumerate(stays)
    ]
    held = [NewIncumbency(seat.id, person, since, until) for seat, (_, since, until) in zip(seats, stays, strict=True)]
    await add_positions(seats, held, by=SYSTEM)


async def desk_of(app: Litestar, code: str = "AGENT") -> tuple[Visitor, UUID, UUID]:
    """Publish the desk's framework, and seat Emma in a role of it."""
    await published(await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER]))
    unit = await add_unit("Desk")
    person = await add_person("Emma Employee", unit)
    emma = await signed_in(app, "Emma Employee", person_id=person)
    await seated(person, unit, (code, today() - timedelta(days=400), None))
    return emma, person, unit


async def states(by: Visitor, person: UUID, competency: str, level: int) -> None:
    row = await fetch_one("SELECT id FROM competency WHERE code = $1", competency)
    body = {"competency_id": str(row["id"]), "level": level, "source": "self", "confidence": "high", "evidence": ""}
    answer = await by.post(f"/api/people/{person}/competencies/assessments", json=body)
    assert answer.status_code == 201, answer.text


async def lattice(by: Visitor, person: UUID, query: str = "") -> dict[str, Any]:
    answer = await by.get(f"/api/people/{person}/lattice{query}")
    assert answer.status_code == 200, answer.text
    return answer.json()


def _roles(route: dict[str, Any]) -> list[str]:
    return [step["code"] for step in route["steps"]]


async def test_it_shows_where_somebody_stands_and_how_far_each_role_is(app: Litestar) -> None:
    emma, person, _ = await desk_of(app)
    await states(emma, person, "HELP", 3)
    seen = await lattice(emma, person)
    assert (seen["framework"]["code"], seen["place"], seen["total"]) == ("DESK", "AGENT", 4)
    far = {each["code"]: (each["missing"], each["must_haves_missing"]) for each in seen["roles"]}
    assert far == {"ENTRY": (0, 0), "AGENT": (2, 0), "SENIOR": (4, 1), "LEAD": (3, 1)}
    assert [(each["code"], each["until"]) for each in seen["history"]] == [("AGENT", None)]
    assert {each["code"]: (each["seats"], each["vacant"]) for each in seen["roles"]}["AGENT"] == (1, 0)


async def test_it_is_narrowed_by_family_track_and_distance(app: Litestar) -> None:
    emma, person, _ = await desk_of(app)

    async def codes(query: str) -> list[str]:
        return [each["code"] for each in (await lattice(emma, person, query))["roles"]]

    assert await codes("?track=M") == ["LEAD"]
    assert await codes("?around=ENTRY&distance=1") == ["ENTRY", "AGENT"]
    assert await codes("?around=SENIOR&distance=1") == ["AGENT", "SENIOR", "LEAD"]
    near = await lattice(emma, person, "?around=ENTRY&distance=1")
    assert [(each["source"], each["target"]) for each in near["moves"]] == [("ENTRY", "AGENT")]
    assert (await emma.get(f"/api/people/{person}/lattice?around=NONE")).status_code == 422


async def test_what_ones_own_plan_aims_at_is_marked_for_oneself_alone(app: Litestar) -> None:
    emma, person, _ = await desk_of(app)
    assert (await lattice(emma, person))["target"] is None
    begun = await emma.post("/api/plans", json={"target_role_id": str(await role_id("LEAD"))})
    assert begun.status_code == 201, begun.text
    assert (await lattice(emma, person))["target"] == "LEAD"
    tala = await signed_in(app, "Tal Partner", [AccessRole.TALENT_PARTNER])
    assert (await lattice(tala, person))["target"] is None


async def test_home_says_how_much_is_missing_for_ones_aim(app: Litestar) -> None:
    emma, person, _ = await desk_of(app)
    await emma.post("/api/plans", json={"target_role_id": str(await role_id("LEAD"))})
    cards = {each["id"]: each for each in (await emma.get("/api/home")).json()["cards"]}
    assert (cards["own_aim"]["value"], cards["own_aim"]["unit"]) == (2, "competencies")
    assert cards["own_aim"]["facts"] == {"role": "Desk Lead", "certifications": 0}
    assert cards["own_aim"]["href"] == f"/career/people/{person}/gaps?role=LEAD"


async def test_what_is_near_is_shown_until_more_is_asked_for(app: Litestar) -> None:
    emma, person, _ = await desk_of(app, "ENTRY")

    async def codes(query: str = "") -> list[str]:
        return [each["code"] for each in (await lattice(emma, person, query))["roles"]]

    near = await lattice(emma, person)
    assert (near["around"], near["distance"], near["total"]) == ("ENTRY", 2, 4)
    assert await codes() == ["ENTRY", "AGENT", "SENIOR", "LEAD"]
    assert await codes("?around=ENTRY&distance=1") == ["ENTRY", "AGENT"]
    assert await codes("?track=M") == ["LEAD"]
    whole = await lattice(emma, person, "?everywhere=true")
    assert (whole["around"], len(whole["roles"])) == (None, 4)


async def test_moves_that_people_made_are_counted_from_five_up(app: Litestar) -> None:
    emma, person, unit = await desk_of(app)
    first, then = today() - timedelta(days=900), today() - timedelta(days=300)

    async def made() -> dict[str, int | None]:
        seen = await lattice(emma, person)
        return {each["source"] + each["target"]: each["made"] for each in seen["moves"]}

    for number in range(4):
        mover = await add_person(f"Mover {number}", unit)
        await seated(mover, unit, ("ENTRY", first, then), ("AGENT", then, None))
    assert (await made())["ENTRYAGENT"] is None
    await seated(await add_person("Mover 5", unit), unit, ("ENTRY", first, then), ("AGENT", then, None))
    assert (await made()) == {"ENTRYAGENT": 5, "AGENTSENIOR": None, "SENIORLEAD": None, "AGENTLEAD": None}
    routes = (await emma.get(f"/api/people/{person}/routes?from=ENTRY&to=AGENT")).json()["routes"]
    assert routes[0]["steps"][0]["stay"] == {"months": pytest.approx(19.7, abs=0.1), "moved": 5, "waiting": 0}


async def test_routes_are_those_that_no_other_beats(app: Litestar) -> None:
    emma, person, _ = await desk_of(app)
    found = (await emma.get(f"/api/people/{person}/routes?to=LEAD")).json()
    assert (found["source"], found["is_complete"], found["settled_months"]) == ("AGENT", True, None)
    assert [(each["effort"], each["months"], each["hardest"], _roles(each)) for each in found["routes"]] == [
        *((6, 36.0, 6, ["LEAD"]), (10, 30.0, 7, ["SENIOR", "LEAD"])),
    ]
    longer = (await emma.get(f"/api/people/{person}/routes?from=ENTRY&to=LEAD")).json()["routes"]
    assert [(each["effort"], each["months"], _roles(each)) for each in longer] == [
        *((8, 54.0, ["AGENT", "LEAD"]), (10, 48.0, ["AGENT", "SENIOR", "LEAD"])),
    ]
    step = longer[0]["steps"][1]
    assert step["missing"] == [
        {"code": "HELP", "name": "Helping people", "levels": 1},
        {"code": "LEADING", "name": "Leading", "levels": 3},
    ]


async def test_nobody_else_sees_how_far_somebody_is(app: Litestar) -> None:
    emma, person, unit = await desk_of(app)
    otto = await signed_in(app, "Otto Other", person_id=await add_person("Otto Other", unit))
    tala = await signed_in(app, "Tal Partner", [AccessRole.TALENT_PARTNER])
    for path in ("lattice", "routes?to=LEAD"):
        assert (await otto.get(f"/api/people/{person}/{path}")).status_code == 404
        assert (await tala.get(f"/api/people/{person}/{path}")).status_code == 200
    assert (await emma.get(f"/api/people/{person}/routes?to=NONE")).status_code == 422


async def test_without_a_framework_there_is_an_empty_map(app: Litestar) -> None:
    person = await add_person("Emma Employee", await add_unit("Desk"))
    seen = await lattice(await signed_in(app, "Emma Employee", person_id=person), person)
    assert (seen["framework"], seen["roles"], seen["history"]) == (None, [], [])
