"""Critical positions: marked by those who may, seen by those who may, and silent towards everybody else."""

from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from litestar import Litestar

from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import LONG_AGO, add_person, add_position
from tests.api.succession.planning import (
    POSITIONS,
    a_house,
    change,
    condition,
    mark,
    marked,
    person_of,
    put_member,
    read,
    remove_member,
)

pytestmark = pytest.mark.anyio


async def test_a_manager_above_marks_a_seat_and_administers_its_plan(app: Litestar) -> None:
    house = await a_house(app)
    plan = await marked(house.manager, house.seat, expected_exit="2027-03-01", target_bench=3)
    assert plan["position"]["title"] == "Harbour master"
    assert plan["incumbent"]["name"] == "Hugo Holder"
    assert (plan["part"], plan["version"], plan["target_bench"]) == ("administrator", 1, 3)
    assert plan["actions"] == ["edit", "end", "manage_members", "nominate"]
    (entry,) = await fetch("SELECT action, actor_name FROM confidential_entry")
    assert tuple(entry) == ("critical_position.marked", "Mia Manager")
    assert await fetch_one("SELECT 1 FROM audit_entry WHERE action LIKE 'critical%'") is None


async def test_what_is_not_ones_to_mark_reads_alike_whatever_the_reason(app: Litestar) -> None:
    house = await a_house(app)
    far = await add_position("Lighthouse keeper", house.unit, await add_person("Leo Light", house.unit))
    own = await add_position("Partner's seat", house.unit, person_of(house.partner))
    secret = await add_position("Pilot", house.unit, person_of(house.deputy))
    await marked(house.partner, secret, privacy="members")
    answers = [
        await mark(house.manager, far),
        await mark(house.manager, uuid4()),
        await mark(house.partner, own),
        await mark(house.manager, secret),
    ]
    assert [each.status_code for each in answers] == [422] * 4
    assert len({each.text.replace(each.json()["request_id"], "") for each in answers}) == 1, "one answer for all"
    assert (await mark(house.executive, house.seat)).status_code == 403
    assert (await mark(house.peer, house.seat)).status_code == 403


async def test_who_is_to_hold_a_seat_cannot_mark_it_and_is_told_nothing_by_that(app: Litestar) -> None:
    house = await a_house(app)
    await fetch(
        "INSERT INTO incumbency (id, position_id, person_id, valid_from) VALUES ($1, $2, $3, $4)",
        *(uuid4(), await _vacant(house.unit), person_of(house.partner), today() + timedelta(days=90)),
    )
    row = await fetch_one("SELECT position_id FROM incumbency WHERE person_id = $1", person_of(house.partner))
    assert (await mark(house.partner, row["position_id"])).status_code == 422


async def test_a_seat_is_marked_once_as_whoever_sees_the_plan_is_told(app: Litestar) -> None:
    house = await a_house(app)
    await marked(house.manager, house.seat)
    assert (await mark(house.partner, house.seat)).status_code == 409


async def test_a_plan_is_seen_by_the_line_the_partners_and_executives_and_by_nobody_else(app: Litestar) -> None:
    house = await a_house(app)
    plan = await marked(house.partner, house.seat)
    for visitor in (house.director, house.manager, house.partner, house.second_partner, house.executive):
        assert (await visitor.get(f"{POSITIONS}/{plan['id']}")).status_code == 200
        assert (await visitor.get(POSITIONS)).json()["total"] == 1
    for visitor in (house.holder, house.deputy, house.peer, house.administrator):
        unseen, unknown = await visitor.get(f"{POSITIONS}/{plan['id']}"), await visitor.get(f"{POSITIONS}/{uuid4()}")
        assert unseen.status_code == unknown.status_code == 404
        assert (await visitor.get(POSITIONS)).json()["items"] == []
        assert (await visitor.get(f"{POSITIONS}/{plan['id']}/audience")).status_code == 404
    assert (await change(house.executive, plan, reason="Because.")).status_code == 403
    assert (await change(house.manager, plan, reason="Because.")).status_code == 403


async def test_who_is_to_hold_the_seat_sees_its_plan_no_more_whatever_their_role(app: Litestar) -> None:
    house = await a_house(app)
    plan = await marked(house.manager, house.seat)
    assert (await house.partner.get(f"{POSITIONS}/{plan['id']}")).status_code == 200
    await fetch("UPDATE incumbency SET valid_to = $2 WHERE position_id = $1", house.seat, today() + timedelta(days=30))
    await fetch(
        "INSERT INTO incumbency (id, position_id, person_id, valid_from) VALUES ($1, $2, $3, $4)",
        *(uuid4(), house.seat, person_of(house.partner), today() + timedelta(days=30)),
    )
    assert (await house.partner.get(f"{POSITIONS}/{plan['id']}")).status_code == 404
    assert (await house.partner.get(POSITIONS)).json()["items"] == []


async def test_the_line_of_whoever_held_a_vacant_seat_last_sees_its_plan(app: Litestar) -> None:
    house = await a_house(app)
    gone = await add_person("Gus Gone", house.unit, manager=person_of(house.manager), left_on=None)
    seat = await add_position("Pilot", house.unit, gone)
    await fetch("UPDATE incumbency SET valid_to = $2 WHERE position_id = $1", seat, today() - timedelta(days=100))
    await fetch("UPDATE reporting_line SET valid_to = $2 WHERE person_id = $1", gone, today() - timedelta(days=100))
    await fetch("UPDATE person SET state = 'left', left_on = $2 WHERE id = $1", gone, today() - timedelta(days=100))
    plan = await marked(house.director, seat)
    assert plan["incumbent"] is None
    assert plan["vacant_since"] == str(today() - timedelta(days=100))
    assert (await read(house.manager, plan))["part"] == "candidate_manager"
    assert (await house.peer.get(f"{POSITIONS}/{plan['id']}")).status_code == 404
    listed = (await house.manager.get(f"{POSITIONS}?standing=vacant")).json()["items"]
    assert [each["id"] for each in listed] == [plan["id"]]


async def test_a_private_plan_is_open_to_its_members_alone(app: Litestar) -> None:
    house = await a_house(app)
    plan = await marked(house.manager, house.seat)
    private = await change(house.partner, plan, privacy="members")
    assert private.status_code == 200, private.text
    for visitor in (house.director, house.second_partner, house.executive):
        assert (await visitor.get(f"{POSITIONS}/{plan['id']}")).status_code == 404
        assert (await visitor.get(POSITIONS)).json()["items"] == []
    people = (await house.manager.get(f"{POSITIONS}/{plan['id']}/audience")).json()["items"]
    assert [(each["name"], each["because"]) for each in people] == [
        ("Mia Manager", ["member"]),
        ("Tara Talent", ["member"]),
    ]


async def test_a_private_plan_never_loses_its_last_administrator(app: Litestar) -> None:
    house = await a_house(app)
    plan = await marked(house.partner, house.seat, privacy="members")
    assert (await remove_member(house.partner, plan, person_of(house.partner))).status_code == 409
    assert (await put_member(house.partner, plan, person_of(house.partner), "viewer")).status_code == 409
    assert (await mark(house.second_partner, await _vacant(house.unit), privacy="members")).status_code == 422


async def test_the_padlock_says_who_and_why_as_the_rule_has_it(app: Litestar) -> None:
    house = await a_house(app)
    plan = await marked(house.partner, house.seat)
    added = await put_member(house.partner, plan, person_of(house.peer), "viewer")
    assert added.status_code == 200, added.text
    shown = {each["name"]: (each["part"], each["because"]) for each in added.json()["items"]}
    assert shown == {
        "Tara Talent": ("administrator", ["member", "talent_partner"]),
        "Theo Talent": ("administrator", ["talent_partner"]),
        "Dora Director": ("candidate_manager", ["above"]),
        "Mia Manager": ("candidate_manager", ["above"]),
        "Eva Executive": ("viewer", ["executive"]),
        "Pia Peer": ("viewer", ["member"]),
    }
    assert (await house.peer.get(f"{POSITIONS}/{plan['id']}")).status_code == 200
    readings = (await house.partner.get(f"{POSITIONS}/{plan['id']}/audience")).json()["readings"]
    assert readings == [{"name": "Pia Peer", "day": str(today())}]
    gone = await remove_member(house.partner, {**plan, "version": added.json()["version"]}, person_of(house.peer))
    assert gone.status_code == 204
    assert (await house.peer.get(f"{POSITIONS}/{plan['id']}")).status_code == 404


async def test_whoever_holds_the_seat_is_no_member_of_its_plan(app: Litestar) -> None:
    house = await a_house(app)
    plan = await marked(house.partner, house.seat)
    answer = await put_member(house.partner, plan, person_of(house.holder), "viewer")
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["field"] == "person_id"


async def test_a_plan_that_ends_is_gone_for_everybody_and_kept(app: Litestar) -> None:
    house = await a_house(app)
    plan = await marked(house.partner, house.seat)
    url = f"{POSITIONS}/{plan['id']}/end"
    assert (await house.partner.post(url, json={"reason": " "}, headers=condition(plan))).status_code in (400, 422)
    ended = await house.partner.post(url, json={"reason": "The harbour closes."}, headers=condition(plan))
    assert ended.status_code == 204
    assert (await house.partner.get(f"{POSITIONS}/{plan['id']}")).status_code == 404
    row = await fetch_one("SELECT state, ended_because FROM critical_position")
    assert tuple(row) == ("ended", "The harbour closes.")
    assert (await marked(house.partner, house.seat))["id"] != plan["id"]


async def test_of_two_changes_of_one_version_one_is_shown_the_other(app: Litestar) -> None:
    house = await a_house(app)
    plan = await marked(house.partner, house.seat)
    assert (await change(house.partner, plan, reason="First.")).status_code == 200
    stale = await change(house.second_partner, plan, reason="Second.")
    assert (stale.status_code, stale.json()["current"]["reason"]) == (412, "First.")


async def test_lists_are_narrowed_and_sorted(app: Litestar) -> None:
    house = await a_house(app)
    pilot = await add_position("Pilot", house.unit, person_of(house.deputy))
    late = await marked(house.partner, pilot, review_on=str(today()), expected_exit=str(today() + timedelta(days=20)))
    await marked(house.partner, house.seat, review_on=str(today() + timedelta(days=9)))

    async def titles(query: str) -> list[str]:
        answer = await house.partner.get(f"{POSITIONS}?{query}")
        assert answer.status_code == 200, answer.text
        return [each["position"]["title"] for each in answer.json()["items"]]

    assert await titles("sort=title") == ["Harbour master", "Pilot"]
    assert await titles("sort=exit") == await titles("sort=review") == ["Pilot", "Harbour master"]
    assert await titles("standing=review_due") == await titles("standing=leaving") == ["Pilot"]
    assert await titles("q=pil") == await titles("q=dina") == ["Pilot"]
    assert await titles("standing=waiting") == []
    assert await titles("standing=without_candidates") == ["Harbour master", "Pilot"]
    first = (await house.partner.get(f"{POSITIONS}?limit=1")).json()
    assert (len(first["items"]), first["total"]) == (1, 2)
    rest = (await house.partner.get(f"{POSITIONS}?limit=1&cursor={first['next_cursor']}")).json()
    assert rest["items"][0]["id"] == late["id"]


async def test_suggestions_name_facts_and_leave_out_what_is_marked_or_ones_own(app: Litestar) -> None:
    house = await a_house(app)
    for number in range(13):
        await add_person(f"Crew {number}", house.unit, manager=person_of(house.manager))
    lead = await add_position("Lead", house.unit, person_of(house.manager))
    await _vacant(house.unit, days=200)
    suggested = (await house.partner.get(f"{POSITIONS}/suggested")).json()
    assert suggested["items"] == [], "one weak fact is not enough"
    role = uuid4()
    await fetch(
        "INSERT INTO role (id, code, name, family, track, level, state) VALUES ($1, 'X', 'X', 'X', 'X', 1, 'current')",
        role,
    )
    await fetch("UPDATE position SET role_id = $1 WHERE id = $2", role, lead)
    (found,) = (await house.partner.get(f"{POSITIONS}/suggested")).json()["items"]
    assert found["position"]["id"] == str(lead)
    assert found["is_single_point"] is True
    assert [(each["kind"], each["count"]) for each in found["reasons"]] == [("only_seat", None), ("span", 16)]
    assert (await house.manager.get(f"{POSITIONS}/suggested")).json()["items"] == [], "their own seat"
    assert [
        each["position"]["id"] for each in (await house.director.get(f"{POSITIONS}/suggested")).json()["items"]
    ] == [str(lead)]
    await marked(house.director, lead)
    assert (await house.partner.get(f"{POSITIONS}/suggested")).json()["items"] == []


async def test_an_administrator_of_people_is_no_reader_of_plans_but_as_a_partner_is(app: Litestar) -> None:
    house = await a_house(app)
    plan = await marked(house.partner, house.seat)
    both = await signed_in(app, "Bo Both", [AccessRole.ADMINISTRATOR, AccessRole.TALENT_PARTNER])
    assert (await both.get(f"{POSITIONS}/{plan['id']}")).status_code == 200


async def _vacant(unit: UUID, days: int | None = None) -> UUID:
    seat = await add_position("Empty chair", unit)
    if days is not None:
        gone = await add_person("Gil Gone", unit)
        await fetch(
            "INSERT INTO incumbency (id, position_id, person_id, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5)",
            *(uuid4(), seat, gone, LONG_AGO, today() - timedelta(days=days)),
        )
    return seat
