"""Days that nobody can mean are refused where they are named: PostgreSQL's own ends of time are no days."""

import asyncpg
import pytest
from litestar import Litestar

from backend.people.core.access import AccessRole
from tests.api.accounts import active_account, signed_in
from tests.api.organisation import add_person, add_position, add_unit

pytestmark = pytest.mark.anyio

PARTNER = (AccessRole.TALENT_PARTNER,)
IMPOSSIBLE = ("0001-01-01", "1899-12-31", "2200-01-01", "9999-12-31")


@pytest.mark.parametrize("day", IMPOSSIBLE)
async def test_a_day_out_of_all_bounds_is_refused_by_name_wherever_one_is_sent(app: Litestar, day: str) -> None:
    unit = await add_unit("Warehouses")
    ana, bo = await add_person("Ana Silva", unit), await add_person("Bo Lin", unit)
    seat = await add_position("Planner", unit)
    account = await active_account("Cy Ngo")
    partner = await signed_in(app, "Tala Partner", PARTNER)
    administrator = await signed_in(app, "Ada Admin", (AccessRole.ADMINISTRATOR,))
    new = {"number": "N-1", "name": "New", "email": "new@x.example", "org_unit_id": str(unit), "time_zone": "UTC"}
    grant = {"role": "executive", "reason": "For a test."}
    sent = [
        (partner, "POST", "/api/people", {**new, "joined_on": day}, "joined_on"),
        (partner, "PATCH", f"/api/people/{ana}", {"joined_on": day}, "joined_on"),
        (partner, "PUT", f"/api/people/{ana}/manager", {"manager_id": str(bo), "valid_from": day}, "valid_from"),
        (partner, "POST", f"/api/people/{ana}/departure", {"on": day}, "on"),
        (partner, "PUT", f"/api/positions/{seat}/incumbent", {"person_id": str(ana), "valid_from": day}, "valid_from"),
        (administrator, "POST", f"/api/accounts/{account}/grants", {**grant, "valid_from": day}, "valid_from"),
        (administrator, "POST", f"/api/accounts/{account}/grants", {**grant, "valid_to": day}, "valid_to"),
        (partner, "PATCH", f"/api/imports/{ana}", {"missing_left_on": day}, "missing_left_on"),
    ]
    for visitor, method, path, body, field in sent:
        answer = await visitor.send(method, path, json=body, headers={"if-match": '"1"'})
        assert answer.status_code == 422, (method, path, answer.text)
        assert [error["field"] for error in answer.json()["errors"]] == [field], path
        assert "from 1900 to 2199" in answer.json()["detail"], path


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE person SET joined_on = $1",
        "UPDATE person SET state = 'left', left_on = $1",
        "UPDATE reporting_line SET valid_from = $1",
        "UPDATE reporting_line SET valid_to = $1",
        "UPDATE incumbency SET valid_from = $1",
        "UPDATE incumbency SET valid_to = $1",
    ],
)
async def test_the_tables_hold_no_such_day_either(app: Litestar, dsn: str, statement: str) -> None:
    assert app
    unit = await add_unit("Warehouses")
    ana = await add_person("Ana Silva", unit)
    await add_position("Planner", unit, incumbent=await add_person("Bo Lin", unit, manager=ana))
    connection = await asyncpg.connect(dsn)
    try:
        for day in ("-infinity", "infinity", "0001-01-01", "9999-12-31"):
            with pytest.raises(asyncpg.CheckViolationError):
                await connection.execute(statement.replace("$1", f"'{day}'"))
    finally:
        await connection.close()
