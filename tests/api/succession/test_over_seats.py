"""Who is above a seat: the line of whoever holds it now, else the line of who held it last, as it was then."""

from datetime import date, timedelta
from uuid import UUID, uuid4

import pytest
from litestar import Litestar

from backend.kit.clock import today
from backend.kit.database.engine import fetch
from tests.api.accounts import signed_in
from tests.api.organisation import add_person
from tests.api.succession.planning import POSITIONS, House, Plan, a_house, marked, person_of
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

LAST_MONTH = today() - timedelta(days=30)


async def test_who_is_no_manager_of_the_holder_any_more_sees_the_plan_no_more(app: Litestar) -> None:
    house, plan = await _planned(app)
    await _end_line(person_of(house.holder))
    assert await _seeing(house, plan, house.manager, house.director) == [False, False]
    await _report_to(person_of(house.holder), person_of(house.director))
    assert await _seeing(house, plan, house.manager, house.director) == [False, True]


async def test_a_seat_that_somebody_left_for_another_stays_with_those_above_it(app: Litestar) -> None:
    house, plan = await _planned(app)
    elsewhere = await add_person("Olaf Other", house.unit)
    other = await signed_in(app, "Olaf Other", person_id=elsewhere)
    await fetch("UPDATE incumbency SET valid_to = $2 WHERE position_id = $1", house.seat, LAST_MONTH)
    await _end_line(person_of(house.holder))
    await _report_to(person_of(house.holder), elsewhere)
    assert await _seeing(house, plan, house.manager, house.director, other) == [True, True, False]


async def test_a_line_that_ended_before_the_seat_fell_empty_leaves_it_with_the_last_manager(app: Litestar) -> None:
    house, plan = await _planned(app)
    await fetch("UPDATE incumbency SET valid_to = $2 WHERE position_id = $1", house.seat, today())
    await _end_line(person_of(house.holder))
    assert await _seeing(house, plan, house.manager, house.director) == [True, True]


async def _planned(app: Litestar) -> tuple[House, Plan]:
    house = await a_house(app)
    return house, await marked(house.partner, house.seat)


async def _seeing(house: House, plan: Plan, *visitors: Visitor) -> list[bool]:
    """Ask who sees a plan, each for themselves; the padlock and what is theirs to mark must say the same."""
    audience = (await house.partner.get(f"{POSITIONS}/{plan['id']}/audience")).json()["items"]
    named = {each["person"]["id"] for each in audience if "above" in each["because"]}
    found = [(await each.get(f"{POSITIONS}/{plan['id']}")).status_code == 200 for each in visitors]
    assert [str(person_of(each)) in named for each in visitors] == found
    return found


async def _end_line(person_id: UUID, on: date = LAST_MONTH) -> None:
    await fetch("UPDATE reporting_line SET valid_to = $2 WHERE person_id = $1 AND valid_to IS NULL", person_id, on)


async def _report_to(person_id: UUID, manager_id: UUID) -> None:
    await fetch(
        "INSERT INTO reporting_line (id, person_id, manager_id, valid_from) VALUES ($1, $2, $3, $4)",
        *(uuid4(), person_id, manager_id, LAST_MONTH),
    )
