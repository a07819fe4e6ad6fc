"""What stands beside the members of a pool: the nearest further role of its family, and what is missing for it."""

from typing import Any

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch
from tests.api.careers.framework_bodies import competency, desk, edit, publish, requirement, role
from tests.api.organisation import add_position
from tests.api.succession.bench_world import BenchWorld, bench_world, given
from tests.api.succession.seats_world import key

pytestmark = pytest.mark.anyio

POOLS = "/api/succession/pools"
TERMS = {"name": "Leads of the desk", "family": "Service Desk", "purpose": "Who could lead it one day."}
ELSEWHERE = {"ARCHIVIST": 4, "KEEPER": 6}
"""Roles of another family, by their levels."""


@pytest.fixture
async def world(app: Litestar) -> BenchWorld:
    """Give the desk, with Ari and Kim, whose roles are of the archive, and Sam and Pia, whose are of the desk."""
    world = await bench_world(app)
    archive = (await world.partner.post("/api/frameworks", json={"code": "ARCHIVE", "name": "Archive"})).json()
    roles = [role(code, level, requirement("FILING", 1), family="PAPER") for code, level in ELSEWHERE.items()]
    whole = {
        **desk(),
        "families": [{"code": "PAPER", "name": "Archive"}],
        "competencies": [competency("FILING", "Filing")],
        "roles": roles,
        "moves": [],
    }
    gone_public = await publish(world.partner, (await edit(world.partner, archive, **whole)).json())
    assert gone_public.status_code == 200, gone_public.text
    ids = {row["code"]: row["id"] for row in await fetch("SELECT code, id FROM role")}
    for name, code in (("Ari Ar", "ARCHIVIST"), ("Kim Ki", "KEEPER")):
        await add_position(f"Seat of {name}", world.unit, await world.add_person(name), ids[code])
    return world


async def measured(world: BenchWorld, *names: str, role: str | None = None) -> dict[str, tuple[str, int]]:
    made = (await world.partner.post(POOLS, json=TERMS, headers=key())).json()
    for name in names:
        body = {"person_id": str(world.people[name]), "reason": "Shows promise"}
        taken = await world.partner.post(f"{POOLS}/{made['id']}/members", json=body, headers=key())
        assert taken.status_code == 201, taken.text
    pool: dict[str, Any] = await given(world.partner, f"{POOLS}/{made['id']}{f'?role={role}' if role else ''}")
    return {
        each["person"]["name"]: each["gaps"] and (each["gaps"]["role"]["code"], each["gaps"]["missing"])
        for each in pool["people"]
    }


async def test_who_is_of_the_family_is_measured_by_a_higher_level_of_it(world: BenchWorld) -> None:
    await world.holds("Pia Pe", HELP=2)
    assert await measured(world, "Pia Pe", "Sam Se") == {"Pia Pe": ("AGENT", 2), "Sam Se": ("LEAD", 6)}


async def test_who_comes_from_another_family_would_not_begin_at_its_bottom(world: BenchWorld) -> None:
    assert await measured(world, "Ari Ar", "Kim Ki") == {"Ari Ar": ("LEAD", 6), "Kim Ki": ("LEAD", 6)}


async def test_who_holds_no_role_is_measured_by_what_is_nearest(world: BenchWorld) -> None:
    assert await measured(world, "Dora Di") == {"Dora Di": ("ENTRY", 1)}


async def test_a_role_that_is_chosen_measures_all(world: BenchWorld) -> None:
    assert await measured(world, "Ari Ar", "Sam Se", role="SENIOR") == {
        "Ari Ar": ("SENIOR", 7),
        "Sam Se": ("SENIOR", 7),
    }
