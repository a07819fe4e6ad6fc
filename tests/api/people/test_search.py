"""The palette finds people, positions and units at once."""

from datetime import date

import pytest
from litestar import Litestar

from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import add_person, add_position, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


async def found(visitor: Visitor, q: str) -> list[tuple[str, str, str]]:
    answer = await visitor.get("/api/search", params={"q": q})
    assert answer.status_code == 200, answer.text
    return [(hit["kind"], hit["title"], hit["detail"]) for hit in answer.json()["items"]]


async def test_what_begins_so_comes_first_then_people_units_and_positions(app: Litestar) -> None:
    whole = await add_unit("Tidewell")
    unit = await add_unit("Planning", whole)
    ana = await add_person("Ana Planck", unit)
    await add_position("Planner", unit, ana)
    visitor = await signed_in(app, "Vi Sitor")
    assert await found(visitor, "plan") == [
        ("org_unit", "Planning", "Tidewell"),
        ("position", "Planner", "Planning"),
        ("person", "Ana Planck", "Planner"),
    ]
    assert await found(visitor, "ána PLA") == [("person", "Ana Planck", "Planner")]
    assert await found(visitor, "") == await found(visitor, "'&|!\\ :*") == await found(visitor, "xyz") == []


async def test_who_has_left_is_found_by_talent_partners_only(app: Litestar) -> None:
    await add_person("Lena Former", await add_unit("Offices"), left_on=date(2025, 1, 1))
    visitor = await signed_in(app, "Vi Sitor")
    partner = await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER])
    assert await found(visitor, "lena") == []
    assert await found(partner, "lena") == [("person", "Lena Former", "")]
