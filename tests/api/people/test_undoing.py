"""Nothing is taken back by whom may not do it any more, nor to what cannot be any more."""

from collections.abc import Awaitable, Callable, Mapping
from uuid import UUID

import httpx
import pytest
from litestar import Litestar

from backend.people.core.access import AccessRole
from backend.people.undoing import UNDO
from tests.api.accounts import active_account, signed_in
from tests.api.organisation import add_person, add_position, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

PARTNER = AccessRole.TALENT_PARTNER
ADMINISTRATOR = AccessRole.ADMINISTRATOR

FIRST = {"if-match": '"1"'}


async def _account_state(visitor: Visitor) -> httpx.Response:
    account_id = await active_account("Bo Plain")
    return await visitor.send("PATCH", f"/api/accounts/{account_id}", json={"state": "disabled"}, headers=FIRST)


async def _unit_changed(visitor: Visitor) -> httpx.Response:
    unit = await add_unit("Harbour")
    return await visitor.send("PATCH", f"/api/org-units/{unit}", json={"name": "Port"}, headers=FIRST)


async def _person_changed(visitor: Visitor) -> httpx.Response:
    person = await add_person("Lena Lind", await add_unit("Harbour"))
    return await visitor.send("PATCH", f"/api/people/{person}", json={"name": "Lena Berg"}, headers=FIRST)


async def _person_left(visitor: Visitor) -> httpx.Response:
    person = await add_person("Lena Lind", await add_unit("Harbour"))
    return await visitor.post(f"/api/people/{person}/departure", json={})


async def _position_changed(visitor: Visitor) -> httpx.Response:
    position = await add_position("Pilot", await add_unit("Harbour"))
    return await visitor.send("PATCH", f"/api/positions/{position}", json={"title": "Chief pilot"}, headers=FIRST)


async def _incumbent_changed(visitor: Visitor) -> httpx.Response:
    unit = await add_unit("Harbour")
    position, person = await add_position("Pilot", unit), await add_person("Lena Lind", unit)
    chosen = {"person_id": str(person)}
    return await visitor.send("PUT", f"/api/positions/{position}/incumbent", json=chosen, headers=FIRST)


async def _manager_changed(visitor: Visitor) -> httpx.Response:
    unit = await add_unit("Harbour")
    person, manager = await add_person("Lena Lind", unit), await add_person("Ana Silva", unit)
    chosen = {"manager_id": str(manager)}
    return await visitor.send("PUT", f"/api/people/{person}/manager", json=chosen, headers=FIRST)


async def _role_given(visitor: Visitor) -> httpx.Response:
    account_id = await active_account("Bo Plain")
    return await visitor.post(f"/api/accounts/{account_id}/grants", json={"role": "executive", "reason": "New task"})


async def _role_ended(visitor: Visitor) -> httpx.Response:
    account_id = await active_account("Bo Boss", [AccessRole.EXECUTIVE])
    return await visitor.post(f"/api/grants/{await _grant_of(visitor, account_id)}/end", json={"reason": "New task"})


ACTS: Mapping[str, tuple[AccessRole, Callable[[Visitor], Awaitable[httpx.Response]]]] = {
    "account.state": (ADMINISTRATOR, _account_state),
    "org_unit.changed": (PARTNER, _unit_changed),
    "person.changed": (PARTNER, _person_changed),
    "person.left": (PARTNER, _person_left),
    "position.changed": (PARTNER, _position_changed),
    "incumbent.changed": (PARTNER, _incumbent_changed),
    "manager.changed": (PARTNER, _manager_changed),
    "role.given": (ADMINISTRATOR, _role_given),
    "role.ended": (ADMINISTRATOR, _role_ended),
}
"""For each kind of act that can be undone, a role by which it may be done, and doing it."""


def test_everything_that_can_be_undone_is_tried_here() -> None:
    assert set(ACTS) == set(UNDO)


@pytest.mark.parametrize("kind", ACTS)
async def test_who_has_lost_the_role_cannot_take_back_what_they_did_by_it(app: Litestar, kind: str) -> None:
    role, act = ACTS[kind]
    admin = await signed_in(app, "Ada Admin", [ADMINISTRATOR])
    doer = await signed_in(app, "Dora Doer", [role])
    done = await act(doer)
    assert done.status_code in (200, 201), done.text
    undo = f"/api/activity/{done.json()['undo_id']}/undo"
    assert (await _latest(doer))["actions"] == ["undo"]

    assert doer.viewer is not None
    grant = await _grant_of(admin, doer.viewer.account_id)
    assert (await admin.post(f"/api/grants/{grant}/end", json={"reason": "Moved on"})).status_code == 200
    answer = await doer.post(undo)
    assert answer.status_code == 403, answer.text
    latest = await _latest(doer)
    assert (latest["undone_at"], latest["actions"]) == (None, [])

    await admin.post(f"/api/accounts/{doer.viewer.account_id}/grants", json={"role": role, "reason": "Back again"})
    assert (await doer.post(undo)).status_code == 204


async def test_who_may_change_only_some_of_their_own_fields_takes_only_these_back(app: Litestar) -> None:
    person = await add_person("Tala Partner", await add_unit("Harbour"))
    admin = await signed_in(app, "Ada Admin", [ADMINISTRATOR])
    partner = await signed_in(app, "Tala Partner", [PARTNER], person)
    assert partner.viewer is not None
    url = f"/api/people/{person}"
    renamed = await partner.send("PATCH", url, json={"name": "Tala Berg"}, headers=FIRST)
    grant = await _grant_of(admin, partner.viewer.account_id)
    await admin.post(f"/api/grants/{grant}/end", json={"reason": "Moved on"})

    assert (await partner.post(f"/api/activity/{renamed.json()['undo_id']}/undo")).status_code == 403
    assert (await partner.get(url)).json()["name"] == "Tala Berg"

    moved = await partner.send("PATCH", url, json={"location": "Oslo"}, headers={"if-match": '"2"'})
    assert (await partner.post(f"/api/activity/{moved.json()['undo_id']}/undo")).status_code == 204
    assert (await partner.get(url)).json()["location"] == "Lisbon"


async def test_nobody_is_put_back_under_a_manager_who_has_left(app: Litestar) -> None:
    unit = await add_unit("Harbour")
    ana, bo = await add_person("Ana Silva", unit), await add_person("Bo Lin", unit)
    cy = await add_person("Cy Ngo", unit, manager=ana)
    partner = await signed_in(app, "Tala Partner", [PARTNER])
    moved = await partner.send("PUT", f"/api/people/{cy}/manager", json={"manager_id": str(bo)}, headers=FIRST)
    assert (await partner.post(f"/api/people/{ana}/departure", json={})).status_code == 200
    answer = await partner.post(f"/api/activity/{moved.json()['undo_id']}/undo")
    assert (answer.status_code, answer.json()["detail"]) == (
        *(409, "It cannot be as it was before. Ana Silva has left."),
    )
    assert (await partner.get(f"/api/people/{cy}")).json()["manager"]["name"] == "Bo Lin"


async def test_a_departure_stays_once_their_manager_has_left_too(app: Litestar) -> None:
    unit = await add_unit("Harbour")
    ana = await add_person("Ana Silva", unit)
    cy = await add_person("Cy Ngo", unit, manager=ana)
    partner = await signed_in(app, "Tala Partner", [PARTNER])
    left = await partner.post(f"/api/people/{cy}/departure", json={})
    assert (await partner.post(f"/api/people/{ana}/departure", json={})).status_code == 200
    answer = await partner.post(f"/api/activity/{left.json()['undo_id']}/undo")
    assert (answer.status_code, answer.json()["detail"]) == (
        *(409, "It cannot be as it was before. Ana Silva has left."),
    )
    assert (await partner.get(f"/api/people/{cy}")).json()["state"] == "left"


async def _grant_of(admin: Visitor, account_id: UUID) -> str:
    return (await admin.get(f"/api/accounts/{account_id}/grants")).json()["items"][0]["id"]


async def _latest(visitor: Visitor) -> dict:
    return (await visitor.get("/api/activity")).json()["items"][0]
