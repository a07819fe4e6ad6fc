"""Home: what waits for each role, from real data."""

from typing import Any

import pytest
from litestar import Litestar

from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import add_person, add_position, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


async def cards(visitor: Visitor) -> dict[str, dict[str, Any]]:
    answer = await visitor.get("/api/home")
    assert answer.status_code == 200, answer.text
    return {card["id"]: card for card in answer.json()["cards"]}


async def test_an_employee_sees_profile_manager_and_team(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    ana = await add_person("Ana Silva", unit)
    bo, _ = await add_person("Bo Lin", unit, manager=ana, location=""), await add_person("Cy Ngo", unit, manager=ana)
    seen = await cards(await signed_in(app, "Bo Lin", person_id=bo))
    assert list(seen) == ["begin_plan", "my_profile", "my_manager", "my_team"]
    assert (seen["my_profile"]["kind"], seen["my_profile"]["value"]) == ("action", 67)
    assert seen["my_profile"]["facts"] == {"missing": "location"}
    assert [each["title"] for each in seen["my_manager"]["items"]] == ["Ana Silva"]
    assert [each["title"] for each in seen["my_team"]["items"]] == ["Cy Ngo"]


async def test_an_account_of_nobody_employed_sees_an_empty_home(app: Litestar) -> None:
    await add_person("Ana Silva", await add_unit("Warehouses"))
    assert await cards(await signed_in(app, "Vi Sitor")) == {}


async def test_a_manager_sees_who_reports_to_them_and_where_they_are(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    ana = await add_person("Ana Silva", unit)
    bo = await add_person("Bo Lin", unit, manager=ana)
    await add_position("Lead", unit, bo)
    seen = await cards(await signed_in(app, "Ana Silva", person_id=ana))
    assert [(each["title"], each["detail"]) for each in seen["my_reports"]["items"]] == [("Bo Lin", "Lead")]
    zones = [(each["id"], each["value"]) for each in seen["my_reports_time_zones"]["items"]]
    assert zones == [("Europe/Lisbon", 1)]


async def test_a_talent_partner_sees_what_the_records_lack(app: Litestar) -> None:
    unit = await add_unit("Warehouses")
    ana = await add_person("Ana Silva", unit)
    await add_person("Bo Lin", unit, manager=ana)
    await add_position("Lead", unit, ana)
    await add_position("Planner", unit)
    seen = await cards(await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER]))
    assert [each["title"] for each in seen["people_without_manager"]["items"]] == ["Ana Silva"]
    assert (seen["vacant_positions"]["value"], seen["vacant_positions"]["items"][0]["title"]) == (1, "Planner")
    assert seen["people_without_account"]["value"] == 2


async def test_an_executive_sees_how_large_broad_and_deep_the_organisation_is(app: Litestar) -> None:
    whole = await add_unit("Tidewell")
    part = await add_unit("Warehouses", whole)
    ana = await add_person("Ana Silva", whole)
    bo = await add_person("Bo Lin", part, manager=ana)
    await add_person("Cy Ngo", await add_unit("Yards", part), manager=bo)
    await add_position("Lead", part, bo)
    await add_position("Planner", part)
    seen = await cards(await signed_in(app, "Ex Ecutive", [AccessRole.EXECUTIVE]))
    assert seen["headcount_by_unit"]["value"] == 3
    assert [(each["title"], each["value"]) for each in seen["headcount_by_unit"]["items"]] == [("Warehouses", 2)]
    assert (seen["span_of_control"]["value"], seen["layers"]["value"]) == (1, 3)
    assert (seen["vacant_share"]["value"], seen["vacant_share"]["facts"]) == (50, {"vacant": 1, "open": 2})


async def test_an_empty_organisation_has_a_home_for_every_role(app: Litestar) -> None:
    roles = [AccessRole.EXECUTIVE, AccessRole.TALENT_PARTNER, AccessRole.ADMINISTRATOR]
    seen = await cards(await signed_in(app, "Ev Eryone", roles))
    assert next(iter(seen)) == "nobody_here"
    assert seen["accounts_by_state"]["value"] == 1
    assert seen["recent_audit"]["items"][0]["detail"] == "The test"
    assert (seen["mail_waiting"]["value"], seen["vacant_share"]["value"]) == (0, 0)


@pytest.mark.parametrize("roles", [[], [AccessRole.TALENT_PARTNER]])
async def test_home_says_that_nobody_is_here_until_somebody_is(app: Litestar, roles: list[AccessRole]) -> None:
    visitor = await signed_in(app, "Vi Sitor", roles)
    assert "nobody_here" in await cards(visitor)
    await add_person("Ana Silva", await add_unit("Warehouses"))
    assert "nobody_here" not in await cards(visitor)
