"""The sample's succession: each row as the use cases would have let it be made, complete on paper and not in truth."""

from collections import Counter
from typing import Any

import pytest
from litestar import Litestar

from backend.kit.audit.checking import verify
from backend.kit.audit.logs import CONFIDENTIAL
from backend.kit.database.engine import fetch, fetch_one
from backend.people.sign_in.sign_ins import viewer_of
from backend.succession.core.plan_access import may_administer, may_manage_candidates
from backend.succession.seeing import nominations_seen, plans_seen
from tests.api.accounts import token_of
from tests.api.demo.test_filled import as_persona
from tests.api.succession.planning import NOMINATIONS, POSITIONS

pytestmark = pytest.mark.anyio

_APPROVED = """
SELECT c.id AS plan, n.person_id FROM critical_position c
LEFT JOIN nomination n ON n.critical_position_id = c.id AND n.state = 'approved' AND NOT n.is_interim
"""


async def test_every_seat_has_somebody_and_far_fewer_people_than_seats_stand_behind_them(filled: Litestar) -> None:
    rows = await fetch(_APPROVED)
    assert len({row["plan"] for row in rows}) >= 25
    covered = {row["plan"] for row in rows if row["person_id"]}
    assert covered == {row["plan"] for row in rows}, "complete on paper"
    people = {row["person_id"] for row in rows if row["person_id"]}
    assert len(people) < len({row["plan"] for row in rows}), "not in truth"
    by_person = Counter(row["person_id"] for row in rows if row["person_id"])
    assert by_person.most_common(1)[0][1] >= 3
    alone = [plan for plan, n in Counter(row["plan"] for row in rows).items() if n == 1]
    only = Counter(row["person_id"] for row in rows if row["plan"] in alone)
    assert max(only.values()) >= 2, "somebody on whom alone two seats hang"


async def test_nobody_was_nominated_who_could_not_have_been(filled: Litestar) -> None:
    assert not await fetch(
        "SELECT 1 FROM nomination n JOIN critical_position c ON c.id = n.critical_position_id "
        "JOIN incumbency i ON i.position_id = c.position_id AND i.person_id = n.person_id AND i.valid_to IS NULL "
        "WHERE n.state <> 'placed'"
    )
    assert not await fetch("SELECT 1 FROM nomination n JOIN person p ON p.id = n.person_id WHERE p.state <> 'active'")
    assert {row["state"] for row in await fetch("SELECT DISTINCT state FROM nomination")} >= {
        *("proposed", "pending", "approved", "rejected", "removed")
    }
    assert (await fetch_one("SELECT count(*) AS n FROM nomination WHERE is_interim"))["n"] >= 3
    assert (await fetch_one("SELECT count(*) AS n FROM nomination WHERE person_id IS NULL"))["n"] >= 3
    assert (await verify(log=CONFIDENTIAL)).broken is None


async def test_whoever_proposed_or_decided_had_the_part_for_it_and_did_not_decide_alone(filled: Litestar) -> None:
    personas = await fetch("SELECT persona, account_id FROM demo_persona")
    for row in personas:
        viewer = await viewer_of(await token_of(row["account_id"]))
        assert viewer is not None
        plans = await plans_seen(viewer)
        events = await fetch(
            "SELECT v.kind, v.at, n.account_id = v.account_id AS is_own, n.critical_position_id AS plan "
            "FROM nomination_event v JOIN nomination n ON n.id = v.nomination_id WHERE v.account_id = $1",
            row["account_id"],
        )
        for event in events:
            part = plans[event["plan"]].part
            is_decision = event["kind"] in ("approved", "rejected")
            assert may_administer(part) if is_decision else may_manage_candidates(part), (row["persona"], event)
            assert not (is_decision and event["is_own"])


async def test_the_personas_see_what_their_part_opens_and_nothing_of_themselves(filled: Litestar) -> None:
    partner, executive = await as_persona(filled, "talent_partner"), await as_persona(filled, "executive")
    seats = (await fetch_one("SELECT count(*) AS n FROM critical_position"))["n"]
    assert (await partner.get(POSITIONS)).json()["total"] == seats
    assert (await executive.get(POSITIONS)).json()["total"] == seats - 1, "but for her own seat"
    manager = await as_persona(filled, "manager")
    assert {each["position"]["title"] for each in (await manager.get(POSITIONS)).json()["items"]} == {
        "Manager, Installation"
    }
    for persona in ("mentor", "employee", "administrator", "coordinator", "mentee"):
        assert (await (await as_persona(filled, persona)).get(POSITIONS)).json()["items"] == []
    row = await fetch_one(
        "SELECT n.id, n.critical_position_id FROM nomination n JOIN account a ON a.person_id = n.person_id "
        "JOIN demo_persona d ON d.account_id = a.id WHERE d.persona = 'talent_partner'"
    )
    assert (await partner.get(f"{NOMINATIONS}/{row['id']}")).status_code == 404
    shown = (await partner.get(f"{POSITIONS}/{row['critical_position_id']}/nominations")).json()
    assert [(each["name"], each["place"]) for each in shown["items"]] == [("Shreya Menon", 1)]
    own = await viewer_of(await token_of((await fetch_one(_ACCOUNT))["account_id"]))
    assert own is not None
    assert len(await nominations_seen([row["critical_position_id"]], by=own)) == 1


_ACCOUNT = "SELECT account_id FROM demo_persona WHERE persona = 'talent_partner'"


async def test_the_bench_looks_complete_and_is_not_with_words_of_every_age(filled: Litestar) -> None:
    async with await as_persona(filled, "talent_partner") as partner:
        bench = (await partner.get("/api/succession/bench")).json()
        ready = (await partner.get("/api/succession/covering-gaps?within=ready_now")).json()
    latest = bench["tiers"][-1]
    assert latest["naive"] == bench["positions"] >= 25
    assert latest["fillable"] < latest["naive"]
    assert bench["unconfirmed"] >= 3
    assert any("shortfall" in _kinds(each) for each in bench["items"])
    assert "Élise Lachance" in {each["name"] for each in bench["essential"]}
    assert ready["items"][0]["gain"] >= 1
    differing = await fetch(
        "SELECT 1 FROM readiness_statement c JOIN readiness_statement a USING (nomination_id) "
        "WHERE c.kind = 'calibrated' AND a.kind = 'assessed' AND a.tier <> c.tier"
    )
    assert len(differing) >= 3


async def test_whoever_is_said_to_be_ready_now_far_from_what_is_on_record_has_a_reason_for_it(filled: Litestar) -> None:
    async with await as_persona(filled, "talent_partner") as partner:
        bench = (await partner.get("/api/succession/bench")).json()
        now = [each for seat in bench["items"] for each in seat["candidates"] if each["tier"] == "ready_now"]
        urls = [f"{NOMINATIONS}/{each['nomination_id']}/readiness" for each in now if each["person"]]
        read = [(await partner.get(url)).json() for url in urls]
    far = [each for each in read if not each["computed"] or each["computed"]["tier"] in (None, "3_years_plus")]
    assert far
    assert all("record" in each[each["in_force"]["kind"]]["reason"] for each in far)


def _kinds(seat: dict[str, Any]) -> list[str]:
    return [flag["kind"] for flag in seat["flags"]]
