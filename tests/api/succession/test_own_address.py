"""An account that was made for nobody employed is that of whoever has its address: nothing of theirs shows in it."""

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import add_person
from tests.api.succession.planning import (
    NOMINATIONS,
    POSITIONS,
    House,
    a_house,
    candidates,
    marked,
    nominate,
    nominated,
    person_of,
)
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


async def test_who_was_there_before_people_were_brought_in_sees_nothing_of_themselves(app: Litestar) -> None:
    house, early = await _with_early_account(app)
    plan = await marked(house.partner, house.seat)
    own = await nominated(house.manager, plan, person_of(early))
    await nominated(house.manager, plan, external_name="Olga")
    assert [each["name"] for each in await candidates(early, plan)] == ["Olga"]
    assert (await early.get(f"{NOMINATIONS}/{own['id']}")).status_code == 404
    assert (await nominate(early, plan, person_of(early))).json()["errors"][0]["field"] == "person_id"
    assert (await early.get("/api/me")).json()["person"]["name"] == "Lea Late"


async def test_they_have_no_plan_for_their_own_seat_and_the_padlock_says_so(app: Litestar) -> None:
    house, early = await _with_early_account(app)
    plan = await marked(house.partner, house.seat)
    assert await _named(house, plan["id"]) == ["Lea Late", "Tara Talent", "Theo Talent"]
    await fetch("UPDATE incumbency SET person_id = $2 WHERE position_id = $1", house.seat, person_of(early))
    assert (await early.get(f"{POSITIONS}/{plan['id']}")).status_code == 404
    assert await _named(house, plan["id"]) == ["Tara Talent", "Theo Talent"]


async def test_whoever_has_an_account_stays_who_they_are_whoever_has_their_address_too(app: Litestar) -> None:
    house, _ = await _with_early_account(app)
    await fetch(
        "UPDATE person SET email = (SELECT email FROM account WHERE name = 'Theo Talent') WHERE id = $1",
        person_of(house.partner),
    )
    assert (await house.second_partner.get("/api/me")).json()["person"] is None


async def _with_early_account(app: Litestar) -> tuple[House, Visitor]:
    """Sign in as a talent partner whose account was there before the person whose address it has."""
    house = await a_house(app)
    late = await add_person("Lea Late", house.unit, email="early.bird@tidewell.example")
    early = await signed_in(app, "Early Bird", [AccessRole.TALENT_PARTNER])
    assert person_of(early) == late
    return house, early


async def _named(house: House, plan_id: str) -> list[str]:
    audience = (await house.second_partner.get(f"{POSITIONS}/{plan_id}/audience")).json()["items"]
    return [each["name"] for each in audience if "talent_partner" in each["because"]]
