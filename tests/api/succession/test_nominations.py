"""Nominations: proposed by some, decided on by others, ranked, placed, and unknown to whom they are about."""

from datetime import timedelta
from uuid import uuid4

import pytest
from litestar import Litestar

from backend.kit.clock import today
from backend.kit.database.engine import fetch
from tests.api.organisation import add_person
from tests.api.succession.planning import (
    NOMINATIONS,
    POSITIONS,
    House,
    Nomination,
    Plan,
    a_house,
    candidates,
    condition,
    marked,
    move,
    moved,
    nominate,
    nominated,
    person_of,
    planned,
    put_member,
    read,
)
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


async def test_a_manager_proposes_and_an_administrator_decides(app: Litestar) -> None:
    house, plan = await planned(app)
    proposed = await nominated(house.manager, plan, person_of(house.deputy), reason="Has led the harbour in summer.")
    assert (proposed["state"], proposed["place"], proposed["proposed_by"]) == ("pending", 1, "Mia Manager")
    assert proposed["actions"] == ["to_removed", "rank", "edit"]
    assert (await move(house.manager, proposed, "approved")).status_code == 403
    approved = await moved(house.partner, proposed, "approved", "Agreed in the round of May.")
    assert approved["actions"] == ["to_placed", "to_removed", "rank", "edit", "tell"]
    assert [(each["kind"], each["by"], each["reason"]) for each in approved["history"]] == [
        ("proposed", "Mia Manager", "Has led the harbour in summer."),
        ("submitted", "Mia Manager", ""),
        ("approved", "Tara Talent", "Agreed in the round of May."),
    ]
    actions = [row["action"] for row in await fetch("SELECT action FROM confidential_entry ORDER BY number")]
    assert actions == ["critical_position.marked", "nomination.proposed", "nomination.approved"]


async def test_somebody_from_outside_is_one_candidate_however_their_name_is_written(app: Litestar) -> None:
    house, plan = await planned(app)
    first = await nominated(house.manager, plan, external_name="Zoë Out")
    for name in ("Zoë Out", "zoë  OUT"):
        again = await nominate(house.partner, plan, external_name=name)
        assert (again.status_code, again.json()["detail"]) == (
            409,
            "This person is a candidate for the position already.",
        )
    await moved(house.manager, first, "removed", "Has found something else.")
    await nominated(house.partner, plan, external_name="zoë OUT")


async def test_rejecting_and_removing_need_a_reason_and_are_for_good(app: Litestar) -> None:
    house, plan = await planned(app)
    proposed = await nominated(house.manager, plan, person_of(house.deputy), state="proposed")
    pending = await moved(house.manager, proposed, "pending")
    without = await move(house.partner, pending, "rejected", "  ")
    assert (without.status_code, without.json()["errors"][0]["field"]) == (422, "reason")
    rejected = await moved(house.partner, pending, "rejected", "Not yet.")
    assert (rejected["place"], rejected["actions"]) == (None, [])
    assert (await move(house.partner, rejected, "approved")).status_code == 409
    again = await nominated(house.manager, plan, person_of(house.deputy))
    assert (await moved(house.manager, again, "removed", "Changed my mind."))["state"] == "removed"


async def test_an_executive_reads_and_does_nothing(app: Litestar) -> None:
    house, plan = await planned(app)
    pending = await nominated(house.manager, plan, person_of(house.deputy))
    (shown,) = await candidates(house.executive, plan)
    assert shown["actions"] == []
    assert (await move(house.executive, pending, "approved")).status_code == 403
    assert (await nominate(house.executive, plan, person_of(house.peer))).status_code == 403
    assert (await house.executive.get(f"{POSITIONS}/{plan['id']}/candidates")).status_code == 403


async def test_who_cannot_be_nominated_is_told_at_the_field(app: Litestar) -> None:
    house, plan = await planned(app)
    for person_id in (person_of(house.holder), person_of(house.manager), uuid4()):
        answer = await nominate(house.manager, plan, person_id)
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "person_id")
    assert (await nominate(house.manager, plan)).status_code in (400, 422)
    both = await nominate(house.manager, plan, person_of(house.deputy), external_name="Olga Outside")
    assert both.status_code in (400, 422)


async def test_somebody_from_outside_has_a_name_and_a_note(app: Litestar) -> None:
    house, plan = await planned(app)
    outside = await nominated(house.manager, plan, external_name="Olga Outside", external_note="Runs Porto.")
    assert (outside["person"], outside["name"], outside["fit"]) == (None, "Olga Outside", None)
    url = f"{NOMINATIONS}/{outside['id']}"
    changed = await house.manager.send("PATCH", url, json={"external_note": "Ran Porto."}, headers=condition(outside))
    assert changed.json()["external_note"] == "Ran Porto."
    approved = await moved(house.partner, changed.json(), "approved")
    assert "tell" not in approved["actions"], "there is nobody to tell"
    assert (await moved(house.partner, approved, "placed", "Signed."))["state"] == "placed"


async def test_a_person_is_placed_once_they_hold_the_seat(app: Litestar) -> None:
    house, plan = await planned(app)
    approved = await _approved(house, plan, house.deputy)
    early = await move(house.partner, approved, "placed")
    assert (early.status_code, early.json()["errors"][0]["field"]) == (422, "state")
    await fetch("UPDATE incumbency SET valid_to = $2 WHERE position_id = $1", house.seat, today())
    await fetch(
        "INSERT INTO incumbency (id, position_id, person_id, valid_from) VALUES ($1, $2, $3, $4)",
        *(uuid4(), house.seat, person_of(house.deputy), today()),
    )
    (shown,) = await candidates(house.partner, plan)
    assert shown["holds_seat"] is True
    assert (await moved(house.partner, approved, "placed"))["state"] == "placed"


async def test_who_is_to_hold_the_seat_is_placed_by_those_who_may_know_it(app: Litestar) -> None:
    house = await a_house(app)
    plan = await marked(house.manager, house.seat)
    await fetch("UPDATE incumbency SET valid_to = $2 WHERE position_id = $1", house.seat, today() + timedelta(days=9))
    await fetch(
        "INSERT INTO incumbency (id, position_id, person_id, valid_from) VALUES ($1, $2, $3, $4)",
        *(uuid4(), house.seat, person_of(house.deputy), today() + timedelta(days=9)),
    )
    approved = await _approved(house, plan, house.deputy)
    assert (await move(house.manager, approved, "placed")).status_code == 422
    assert (await moved(house.partner, approved, "placed"))["state"] == "placed"


async def test_interim_successors_stand_apart_and_have_places_of_their_own(app: Litestar) -> None:
    house, plan = await planned(app)
    await nominated(house.manager, plan, person_of(house.deputy))
    second = await nominated(house.manager, plan, person_of(house.peer), is_interim=True)
    outside = await nominated(house.manager, plan, external_name="Olga Outside")
    shown = [(each["name"], each["is_interim"], each["place"]) for each in await candidates(house.manager, plan)]
    assert shown == [("Dina Deputy", False, 1), ("Olga Outside", False, 2), ("Pia Peer", True, 1)]
    url = f"{NOMINATIONS}/{second['id']}"
    body = {"is_interim": False}
    assert (await house.manager.send("PATCH", url, json=body, headers=condition(second))).status_code == 200
    await moved(house.partner, outside, "approved")
    counts = (await read(house.partner, plan))["candidates"]
    assert counts == {"proposed": 0, "pending": 2, "approved": 1, "interim": 0}


async def test_candidates_are_ranked_and_nothing_of_them_counts_as_changed(app: Litestar) -> None:
    house, plan = await planned(app)
    for name in ("Olga", "Pavel", "Quinn"):
        await nominated(house.manager, plan, external_name=name)
    last = (await candidates(house.manager, plan))[-1]
    answer = await _rank(house.manager, last, 1)
    assert [(each["name"], each["place"]) for each in answer] == [("Quinn", 1), ("Olga", 2), ("Pavel", 3)]
    assert answer[0]["version"] == last["version"]
    assert [each["name"] for each in await _rank(house.manager, answer[0], 99)] == ["Olga", "Pavel", "Quinn"]


async def test_nobody_finds_their_own_nomination(app: Litestar) -> None:
    house, plan = await planned(app)
    plan = await _with_member(house, plan, house.deputy, "administrator")
    before = await _seen_by(house.deputy, plan)
    await nominated(house.manager, plan, external_name="Olga")
    own = await nominated(house.manager, plan, person_of(house.deputy))
    await nominated(house.manager, plan, external_name="Pavel")
    shown = await candidates(house.deputy, plan)
    assert [(each["name"], each["place"]) for each in shown] == [("Olga", 1), ("Pavel", 2)]
    page = (await house.deputy.get(f"{POSITIONS}/{plan['id']}/nominations")).json()
    assert (page["total"], page["next_cursor"]) == (2, None)
    assert (await read(house.deputy, plan))["candidates"]["pending"] == 2
    assert (await read(house.deputy, plan))["version"] == before["version"]
    for method, path, body in (
        ("GET", "", None),
        ("PATCH", "", {"is_interim": True}),
        ("PUT", "/state", {"state": "approved"}),
        ("PUT", "/place", {"place": 1}),
    ):
        for nomination_id in (own["id"], uuid4()):
            answer = await house.deputy.send(
                method, f"{NOMINATIONS}/{nomination_id}{path}", json=body, headers={"If-Match": '"1"'}
            )
            assert answer.status_code == 404, (method, path)


async def test_nominating_oneself_is_refused_alike_whether_one_is_there_or_not(app: Litestar) -> None:
    house, plan = await planned(app)
    plan = await _with_member(house, plan, house.deputy, "candidate_manager")
    first = await nominate(house.deputy, plan, person_of(house.deputy))
    await nominated(house.manager, plan, person_of(house.deputy))
    second = await nominate(house.deputy, plan, person_of(house.deputy))
    assert first.status_code == second.status_code == 422
    assert first.json()["errors"] == second.json()["errors"]


async def test_whoever_ranks_without_seeing_themselves_leaves_their_own_place_alone(app: Litestar) -> None:
    house, plan = await planned(app)
    plan = await _with_member(house, plan, house.deputy, "candidate_manager")
    await nominated(house.manager, plan, external_name="Olga")
    await nominated(house.manager, plan, person_of(house.deputy))
    await nominated(house.manager, plan, external_name="Pavel")
    shown = await candidates(house.deputy, plan)
    ranked = await _rank(house.deputy, shown[1], 1)
    assert [(each["name"], each["place"]) for each in ranked] == [("Pavel", 1), ("Olga", 2)]
    order = [each["name"] for each in await candidates(house.manager, plan)]
    assert order == ["Pavel", "Dina Deputy", "Olga"]


async def test_everybody_else_is_told_that_somebody_is_nominated_already(app: Litestar) -> None:
    house, plan = await planned(app)
    await nominated(house.manager, plan, person_of(house.deputy))
    assert (await nominate(house.partner, plan, person_of(house.deputy))).status_code == 409


async def test_candidates_are_found_by_name_without_oneself_and_without_the_holder(app: Litestar) -> None:
    house, plan = await planned(app)
    await add_person("Diego Distant", house.unit)
    own = await nominated(house.manager, plan, person_of(house.deputy))
    found = (await house.manager.get(f"{POSITIONS}/{plan['id']}/candidates?q=d")).json()
    assert [(each["person"]["name"], each["nomination_id"]) for each in found["items"]] == [
        ("Diego Distant", None),
        ("Dina Deputy", own["id"]),
        ("Dora Director", None),
    ]
    assert found["is_complete"] is True
    for q in ("mia", "hugo"):
        assert (await house.manager.get(f"{POSITIONS}/{plan['id']}/candidates?q={q}")).json()["items"] == []
    few = (await house.manager.get(f"{POSITIONS}/{plan['id']}/candidates?q=d&limit=1")).json()
    assert (len(few["items"]), few["is_complete"]) == (1, False)


async def _approved(house: House, plan: Plan, who: Visitor) -> Nomination:
    return await moved(house.partner, await nominated(house.director, plan, person_of(who)), "approved")


async def _with_member(house: House, plan: Plan, who: Visitor, part: str) -> Plan:
    answer = await put_member(house.partner, plan, person_of(who), part)
    return {**plan, "version": answer.json()["version"]}


async def _seen_by(who: Visitor, plan: Plan) -> Plan:
    return await read(who, plan)


async def _rank(by: Visitor, nomination: Nomination, place: int) -> list[Nomination]:
    url = f"{NOMINATIONS}/{nomination['id']}/place"
    answer = await by.send("PUT", url, json={"place": place}, headers=condition(nomination))
    assert answer.status_code == 200, answer.text
    return answer.json()["items"]
