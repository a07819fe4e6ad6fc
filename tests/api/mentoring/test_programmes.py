"""Programmes: made, changed, brought from state to state, and seen by whom they concern."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.kit.clock import today
from backend.kit.database.transactions import write_transaction
from backend.kit.identifiers import new_id
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import add_person, add_position, add_role, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

NOTHING = dict.fromkeys(
    (
        "goals",
        "career_step",
        "availability",
        "working_style",
        "mentee_wishes",
        "mentor_wishes",
        "other_unit",
        "language",
    ),
    0,
)

START = str(today() + timedelta(days=60))


async def coordinator(app: Litestar) -> Visitor:
    return await signed_in(app, "Cleo Coordinator", [AccessRole.COORDINATOR])


async def make(by: Visitor, code: str = "M-1", **fields: object) -> dict[str, Any]:
    body = {"code": code, "name": f"Mentoring {code}", "starts_on": START, **fields}
    answer = await by.post("/api/programmes", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def change(by: Visitor, programme: dict[str, Any], **fields: object) -> Any:
    headers = {"if-match": f'"{programme["version"]}"'}
    return await by.send("PATCH", f"/api/programmes/{programme['id']}", json=fields, headers=headers)


async def move(by: Visitor, programme: dict[str, Any], state: str) -> Any:
    headers = {"if-match": f'"{programme["version"]}"'}
    return await by.send("PUT", f"/api/programmes/{programme['id']}/state", json={"state": state}, headers=headers)


async def test_whoever_makes_a_programme_coordinates_it(app: Litestar) -> None:
    cleo = await coordinator(app)
    made = await make(cleo)
    assert (made["state"], made["sides"]) == ("draft", ["mentee", "mentor"])
    assert made["actions"] == ["edit", "to_open", "delete", "copy"]
    grants = (await cleo.get(f"/api/programmes/{made['id']}")).json()
    assert grants["policy"]["objective"] == "coverage"
    other = await signed_in(app, "Otto Other", [AccessRole.COORDINATOR])
    assert (await change(other, made, name="Mine now")).status_code == 404


async def test_a_draft_exists_for_its_coordinators_and_talent_partners_only(app: Litestar) -> None:
    made = await make(await coordinator(app))
    partner = await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER])
    employee = await signed_in(app, "Emma Employee")

    async def seen(by: Visitor) -> list[str]:
        return [row["code"] for row in (await by.get("/api/programmes")).json()["items"]]

    assert await seen(partner) == ["M-1"]
    assert await seen(employee) == []
    assert (await employee.get(f"/api/programmes/{made['id']}")).status_code == 404


async def test_policy_admission_and_counts_are_not_for_everybody(app: Litestar) -> None:
    cleo = await coordinator(app)
    made = (await move(cleo, await make(cleo), "open")).json()
    employee = await signed_in(app, "Emma Employee")
    seen = (await employee.get(f"/api/programmes/{made['id']}")).json()
    assert (seen["policy"], seen["admission"], seen["counts"], seen["actions"]) == (None, None, None, [])
    assert (await change(employee, made, name="Mine")).status_code == 403


async def test_a_change_is_kept_counted_and_can_be_taken_back(app: Litestar) -> None:
    cleo = await coordinator(app)
    made = await make(cleo)
    policy = made["policy"] | {"weights": made["policy"]["weights"] | {"goals": 55}}
    changed = (await change(cleo, made, name="Growth", policy=policy, months=6)).json()
    assert (changed["name"], changed["policy"]["weights"]["goals"], changed["version"]) == ("Growth", 55, 2)
    assert (await change(cleo, made, name="Late")).status_code == 412
    assert (await cleo.post(f"/api/activity/{changed['undo_id']}/undo")).status_code == 204
    back = (await cleo.get(f"/api/programmes/{made['id']}")).json()
    assert (back["name"], back["policy"], back["months"]) == ("Mentoring M-1", made["policy"], 9)


async def let_a_pair_meet(programme: dict[str, Any]) -> None:
    offer, relationship = new_id(), new_id()
    async with write_transaction() as connection:
        await connection.execute(
            "INSERT INTO offer (id, programme_id, state, made_at, opened_at, answer_by, ended_at, version) "
            "VALUES ($1, $2, 'accepted', now(), now(), now(), now(), 1)",
            *(offer, programme["id"]),
        )
        await connection.execute(
            "INSERT INTO relationship (id, programme_id, offer_id, state, began_at, version) "
            "VALUES ($1, $2, $3, 'active', now(), 1)",
            *(relationship, programme["id"], offer),
        )


async def test_only_following_states_can_be_reached_and_a_move_can_be_taken_back(app: Litestar) -> None:
    cleo = await coordinator(app)
    made = await make(cleo)
    refused = await move(cleo, made, "running")
    assert (refused.status_code, refused.json()["detail"]) == (409, "A programme that is draft can only become open.")
    for state in ("open", "matching"):
        made = (await move(cleo, made, state)).json()
        assert made["state"] == state
    assert [each["state"] for each in made["hindered"]] == ["running"]
    assert "to_running" not in made["actions"]
    refused = await move(cleo, made, "running")
    assert (refused.status_code, refused.json()["detail"]) == (409, made["hindered"][0]["reason"])
    await let_a_pair_meet(made)
    made = (await cleo.get(f"/api/programmes/{made['id']}")).json()
    assert ("to_running" in made["actions"], made["hindered"], made["proposed_round"]) == (True, [], None)
    made = (await move(cleo, made, "running")).json()
    closed = (await move(cleo, made, "closed")).json()
    assert closed["actions"] == ["copy"]
    assert (await change(cleo, closed, name="Too late")).status_code == 409
    assert (await cleo.post(f"/api/activity/{closed['undo_id']}/undo")).status_code == 204
    assert (await cleo.get(f"/api/programmes/{made['id']}")).json()["state"] == "running"


@pytest.mark.parametrize(
    ("fields", "at_fault"),
    [
        ({"closes_on": str(today() - timedelta(days=400))}, "closes_on"),
        ({"starts_on": str(today())}, "starts_on"),
        ({"topics": [str(UUID(int=5))]}, "topics"),
        ({"months": 0}, "months"),
        ({"policy": {"weights": NOTHING}}, "policy"),
        ({"policy": {"rules": {"level_gap": {"lowest": 3, "highest": 1}}}}, "policy.rules.level_gap"),
    ],
)
async def test_what_cannot_be_is_refused_by_field(app: Litestar, fields: dict[str, object], at_fault: str) -> None:
    cleo = await coordinator(app)
    answer = await change(cleo, await make(cleo), **fields)
    assert (answer.status_code in (400, 422), answer.json()["errors"][0]["field"]) == (True, at_fault)


async def test_a_code_in_other_case_and_a_start_that_is_over_are_refused_at_once(app: Litestar) -> None:
    cleo = await coordinator(app)
    await make(cleo, code="MENTORING-2026")
    body = {"code": "mentoring-2026", "name": "Again", "starts_on": "2020-01-01"}
    refused = await cleo.post("/api/programmes", json=body)
    assert refused.status_code == 422
    assert [each["field"] for each in refused.json()["errors"]] == ["code", "starts_on"]


async def test_a_copy_takes_over_terms_eligibility_and_policy(app: Litestar) -> None:
    cleo = await coordinator(app)
    made = await make(cleo)
    eligibility = {"mentor": {"level_from": 3}}
    changed = (await change(cleo, made, agreement="Be kind.", eligibility=eligibility, months=3)).json()
    copied = await make(cleo, "M-2", copied_from=made["id"])
    for field in ("agreement", "eligibility", "policy", "months"):
        assert copied[field] == changed[field]
    assert copied["state"] == "draft"


async def test_a_draft_can_be_deleted_and_nothing_else(app: Litestar) -> None:
    cleo = await coordinator(app)
    draft, opened = await make(cleo), await make(cleo, "M-2")
    await move(cleo, opened, "open")
    assert (await cleo.send("DELETE", f"/api/programmes/{draft['id']}")).status_code == 204
    assert (await cleo.send("DELETE", f"/api/programmes/{opened['id']}")).status_code == 409


async def test_eligibility_says_whom_each_rule_admits_and_keeps_out(app: Litestar) -> None:
    unit, other = await add_unit("Harbour"), await add_unit("Office")
    senior, junior = await add_role("SE", level=4), await add_role("JU", level=2)
    for name, where, role in (("Ana", unit, senior), ("Bo", unit, junior), ("Cy", other, senior)):
        await add_position(name, where, await add_person(f"{name} Lind", where), role)
    cleo = await coordinator(app)
    body = {"mentor": {"level_from": 3, "org_unit_ids": [str(unit)]}}
    answer = (await cleo.post("/api/programmes/admission", json=body)).json()
    assert (answer["mentee"]["admitted"], answer["mentor"]["admitted"]) == (3, 1)
    assert answer["mentor"]["rules"] == [
        {"rule": "level", "admits": 2, "removes_alone": 1},
        {"rule": "org_unit_ids", "admits": 2, "removes_alone": 1},
    ]


async def test_a_running_programme_takes_applications_again_until_a_day_that_comes_with_it(app: Litestar) -> None:
    cleo = await coordinator(app)
    made = (await move(cleo, await make(cleo), "open")).json()
    made = (await move(cleo, made, "matching")).json()
    await let_a_pair_meet(made)
    made = (await move(cleo, made, "running")).json()
    past, soon = str(today() - timedelta(days=10)), str(today() + timedelta(days=10))
    async with write_transaction() as connection:
        await connection.execute(
            "UPDATE programme SET opens_on = opens_on - 30, closes_on = $1, starts_on = $1",
            today() - timedelta(days=10),
        )

    async def reopened(**fields: str) -> Any:
        headers = {"if-match": f'"{made["version"]}"'}
        body = {"state": "open", **fields}
        return await cleo.send("PUT", f"/api/programmes/{made['id']}/state", json=body, headers=headers)

    for fields in ({}, {"closes_on": past}):
        refused = await reopened(**fields)
        assert (refused.status_code, refused.json()["errors"][0]["field"]) == (422, "closes_on")
    again = await reopened(closes_on=soon)
    assert (again.status_code, again.json()["state"], again.json()["closes_on"]) == (200, "open", soon)
    assert (await cleo.post(f"/api/activity/{again.json()['undo_id']}/undo")).status_code == 204
    back = (await cleo.get(f"/api/programmes/{made['id']}")).json()
    assert (back["state"], back["closes_on"]) == ("running", past)


async def test_the_list_of_deeds_says_what_became_of_a_programme_and_what_was_taken_back(app: Litestar) -> None:
    cleo = await coordinator(app)
    made = (await move(cleo, await make(cleo), "open")).json()
    closed = (await move(cleo, (await change(cleo, made, name="Another")).json(), "closed")).json()
    await cleo.post(f"/api/activity/{closed['undo_id']}/undo")
    done = (await cleo.get("/api/activity")).json()["items"]
    assert [(each["action"], each["undone_action"]) for each in done[:4]] == [
        ("undone", "programme.closed"),
        ("programme.closed", None),
        ("programme.changed", None),
        ("programme.opened", None),
    ]
