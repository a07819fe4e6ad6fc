"""Candidates beside the role of the seat: the best first, and nothing that careers do not open to the viewer."""

from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.careers.assessments.adding import NewAssessment, insert_assessments
from backend.careers.core.held import Source
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from tests.api.careers.framework_bodies import published
from tests.api.organisation import add_person, add_position
from tests.api.succession.planning import (
    POSITIONS,
    House,
    Plan,
    a_house,
    candidates,
    marked,
    nominated,
    person_of,
    put_member,
)
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


@pytest.fixture
async def desk(app: Litestar) -> tuple[House, Plan]:
    """Hugo is the senior of a service desk; Dina and Pia are agents in it, Olga is one elsewhere."""
    house = await a_house(app)
    await published(house.partner)
    roles = {row["code"]: row["id"] for row in await fetch("SELECT code, id FROM role")}
    await fetch("UPDATE position SET role_id = $2 WHERE id = $1", house.seat, roles["SENIOR"])
    for visitor in (house.deputy, house.peer):
        await add_position("Agent", house.unit, person_of(visitor), roles["AGENT"])
    elsewhere = await add_person("Olga Other", house.unit)
    await add_position("Agent elsewhere", house.unit, elsewhere, roles["AGENT"])
    await _holds(person_of(house.peer), HELP=4, TRIAGE=3)
    await _holds(person_of(house.deputy), HELP=4, TRIAGE=1)
    return house, await marked(house.partner, house.seat)


async def test_the_best_fitting_come_first_with_their_gaps_in_words(desk: tuple[House, Plan]) -> None:
    house, plan = desk
    found = await _found(house.partner, plan)
    assert [each["person"]["name"] for each in found] == ["Pia Peer", "Dina Deputy", "Olga Other"]
    pia, dina, olga = (each["fit"] for each in found)
    assert (pia["held"], pia["asked"], pia["lacks"]) == (pia["asked"], pia["asked"], [])
    (gap,) = dina["lacks"]
    assert (gap["name"], gap["held"], gap["required"]) == ("Triage", 1, 3)
    assert olga["held"] == 0
    await nominated(house.partner, plan, person_of(house.peer))
    assert [each["person"]["name"] for each in await _found(house.partner, plan)] == ["Dina Deputy", "Olga Other"]


async def test_a_manager_sees_the_fit_of_those_below_and_of_nobody_else(desk: tuple[House, Plan]) -> None:
    house, plan = desk
    assert [each["person"]["name"] for each in await _found(house.manager, plan)] == ["Pia Peer", "Dina Deputy"]
    (olga,) = await _found(house.manager, plan, "?q=olga")
    assert (olga["title"], olga["fit"], olga["wish"]) == ("Agent elsewhere", None, None)
    (pia,) = await _found(house.manager, plan, "?q=pia")
    assert pia["fit"]["held"] == pia["fit"]["asked"]


async def test_what_somebody_wants_is_shown_once_they_shared_it_to_those_above_them(desk: tuple[House, Plan]) -> None:
    house, plan = desk
    own = (await house.peer.post("/api/plans", json={})).json()
    role = (await fetch("SELECT id FROM role WHERE code = 'SENIOR'"))[0]["id"]
    goal = {"id": "0198f3a2-0000-7000-8000-00000000000a", "title": "Lead a shift"}
    change = {"target_role_id": str(role), "aspirations": "To answer for the desk.", "goals": [goal]}
    url, condition = f"/api/plans/{own['id']}", {"If-Match": f'"{own["version"]}"'}
    own = (await house.peer.send("PATCH", url, json=change, headers=condition)).json()
    (pia,) = await _found(house.manager, plan, "?q=pia")
    assert pia["wish"] is None, "a draft is nobody else's"
    condition = {"If-Match": f'"{own["version"]}"'}
    sent = await house.peer.send("PUT", f"{url}/state", json={"state": "waiting"}, headers=condition)
    assert sent.status_code == 200, sent.text
    (pia,) = await _found(house.manager, plan, "?q=pia")
    assert (pia["wish"]["is_this_role"], pia["wish"]["aspirations"]) == (True, "To answer for the desk.")
    await nominated(house.manager, plan, person_of(house.peer))
    (seen,) = await candidates(house.executive, plan)
    assert (seen["name"], seen["fit"], seen["wish"]) == ("Pia Peer", None, None), "executives see no plans of others"


async def test_a_member_without_a_line_finds_people_by_name_alone(desk: tuple[House, Plan], app: Litestar) -> None:
    house, plan = desk
    named = await put_member(house.partner, plan, person_of(house.deputy), "candidate_manager")
    assert named.status_code == 200, named.text
    assert await _found(house.deputy, plan) == []
    (pia,) = await _found(house.deputy, plan, "?q=pia")
    assert pia["fit"] is None


async def _found(by: Visitor, plan: Plan, query: str = "") -> list[dict[str, Any]]:
    answer = await by.get(f"{POSITIONS}/{plan['id']}/candidates{query}")
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]


async def _holds(person_id: UUID, **levels: int) -> None:
    codes = {row["code"]: row["id"] for row in await fetch("SELECT code, id FROM competency")}
    async with write_transaction():
        await insert_assessments(
            [
                NewAssessment(person_id, codes[code], level, Source.MANAGER, None, "Mia Manager", today())
                for code, level in levels.items()
            ]
        )
