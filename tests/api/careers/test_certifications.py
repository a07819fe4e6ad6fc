"""Certifications over HTTP: from the evidence to the award, its public page, its renewal and its revocation."""

import asyncio
from datetime import timedelta
from uuid import uuid4

import pytest
from litestar import Litestar

from backend.careers.assessments.held import held_by
from backend.careers.awards.reminding import remind_of_ends
from backend.careers.awards.statements import certificates_held
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.people.core.access import AccessRole
from tests.api.careers.certification_world import (
    BOSS,
    EXAM,
    World,
    criteria,
    criterion,
    decide,
    key,
    small_world,
    visit,
)
from tests.api.careers.test_lattice import seated
from tests.api.organisation import add_role, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


@pytest.fixture
async def world(app: Litestar) -> World:
    return await small_world(app)


async def test_evidence_is_collected_confirmed_handed_in_and_decided_by_a_named_person(world: World) -> None:
    certification = await world.define(EXAM, BOSS)
    candidacy = await world.begin(certification)
    path = f"/api/candidacies/{candidacy['id']}"
    assert candidacy["missing"] == ["exam", "boss"]
    early = await world.eli.post(f"{path}/submission")
    assert (early.status_code, early.json()["detail"]) == (409, "Still missing: The exam; The boss.")
    await world.show(candidacy["id"], criterion="exam", amount=82)
    peer = await world.show(candidacy["id"], criterion="boss", asked_id=str(world.people["Pia Pe"]))
    assert peer.json()["errors"][0]["field"] == "asked_id"
    shown = (await world.show(candidacy["id"], criterion="boss", asked_id=str(world.people["Meg Ma"]))).json()
    assert [(each["key"], each["held"], each["waiting"]) for each in shown["findings"]] == [
        ("exam", 82, 0),
        ("boss", 0, 1),
    ]
    meg = await visit(world, "Meg Ma")
    (asked,) = (await meg.get("/api/validations")).json()["items"]
    assert (asked["person"]["name"], asked["criterion"]["text"]) == ("Eli Em", "The boss")
    answered = await meg.post(f"/api/validations/{asked['id']}/answer", json={"answer": "confirmed"})
    assert answered.status_code == 200, answered.text
    submitted = (await world.eli.post(f"{path}/submission")).json()
    assert (submitted["state"], submitted["is_met"]) == ("submitted", True)
    assert (await world.eli.get(world.awards)).json()["items"] == [], "meeting the criteria awards nothing"
    assert [each["id"] for each in (await world.tala.get("/api/candidacies")).json()["items"]] == [candidacy["id"]]
    back = await decide(world.tala, submitted, "send_back")
    assert back.json()["errors"] == [{"field": "note", "message": "Say why: the candidate reads it."}]
    decided = await decide(world.tala, submitted, "award", "Well done.")
    assert (decided.json()["state"], decided.json()["decided_by"]) == ("awarded", "Tala Partner")
    (award,) = (await world.eli.get(world.awards)).json()["items"]
    assert (award["state"], award["awarded_by"], award["certification"]["name"]) == (
        "valid",
        "Tala Partner",
        "Route planning",
    )
    titles = [each["title"] for each in (await world.eli.get("/api/inbox")).json()["items"]]
    assert titles == ["candidacy.awarded", "validation.answered"]


async def test_time_in_roles_that_counts_is_shown_by_position_and_nothing_that_is_yet_to_come(world: World) -> None:
    await add_role("AGENT", 2)
    await add_role("CHEF", 2)
    then, since, later = (today() - timedelta(days=days) for days in (900, 400, -30))
    stays = (("CHEF", then, since), ("AGENT", since, later), ("AGENT", later, None))
    await seated(world.people["Eli Em"], await add_unit("Desk"), *stays)
    practice = criterion("practice", "experience", 12, roles=["AGENT"])
    begun = await world.begin(await world.define(EXAM, practice))
    assert [each["held"] for each in begun["findings"]] == [0, 13]
    told = {"criterion": "practice", "title": "Agent", "since": str(since), "until": None}
    assert begun["posts"] == [told]


async def test_an_award_proves_its_levels_while_it_is_valid(world: World) -> None:
    award = await world.earn(await world.define(EXAM))
    eli, day = world.people["Eli Em"], today()
    held = (await held_by([eli], day))[eli]["PLANNING"]
    assert (held.level, held.used.source, held.used.assessor_name) == (3, "certification", "Tidewell Academy")
    assert await certificates_held([eli], day) == {eli: {"ROUTES"}}
    assert (await held_by([eli], day - timedelta(days=1)))[eli] == {}
    shown = (await world.eli.get(f"/api/people/{eli}/competencies")).json()
    assert shown["items"][0]["said"][0]["source"] == "certification"
    revoked = await world.tala.post(
        f"/api/awards/{award['id']}/revocation", json={"reason": "The exam was not theirs."}
    )
    assert revoked.json()["state"] == "revoked"
    assert (await held_by([eli], day))[eli] == {}
    assert await certificates_held([eli], day) == {eli: frozenset()}


async def test_anybody_with_the_link_can_verify_and_learns_nothing_else(world: World) -> None:
    award = await world.earn(await world.define(EXAM))
    stranger = Visitor(world.app)
    path = f"/api/verifications/{award['token']}"
    found = (await stranger.get(path)).json()
    assert found == {
        "name": "Eli Em",
        "certification": "Route planning",
        "level": "associate",
        "issuer": "Tidewell Academy",
        "number": award["number"],
        "state": "valid",
        "awarded_on": award["awarded_on"],
        "valid_until": award["valid_until"],
        "revoked_on": None,
    }
    assert (await stranger.get(f"/api/verifications/{award['id']}")).status_code == 404
    assert (await world.tala.get(world.awards)).json()["items"][0]["token"] is None, "the holder alone hands it on"
    await world.tala.post(f"/api/awards/{award['id']}/revocation", json={"reason": "The exam was not theirs."})
    after = (await stranger.get(path)).json()
    assert (after["state"], after["revoked_on"]) == ("revoked", today().isoformat())
    assert "theirs" not in str(after)
    again = await world.tala.post(f"/api/awards/{award['id']}/revocation", json={"reason": "Again."})
    assert again.status_code == 409


async def test_what_ended_half_a_year_ago_is_earned_anew_however_early_its_renewal_was_begun(world: World) -> None:
    certification = await world.define(EXAM)
    award = await world.earn(certification)
    await fetch(
        "UPDATE certification_award SET awarded_on = current_date - 800, valid_until = current_date WHERE id = $1",
        award["id"],
    )
    candidacy = await world.begin(certification)
    assert candidacy["is_renewal"]
    await world.show(candidacy["id"], criterion="exam", amount=80)
    late = "UPDATE certification_award SET valid_until = current_date - 200 WHERE id = $1"
    await fetch(late, award["id"])
    refused = await world.eli.post(f"/api/candidacies/{candidacy['id']}/submission")
    assert (refused.status_code, "too late" in refused.json()["detail"]) == (409, True)
    assert (await world.eli.post(f"/api/candidacies/{candidacy['id']}/withdrawal")).status_code == 200
    assert not (await world.begin(certification))["is_renewal"]


async def test_evidence_of_others_reads_as_if_there_were_none(world: World) -> None:
    candidacy = await world.begin(await world.define(EXAM))
    shown = (await world.show(candidacy["id"], criterion="exam", amount=80)).json()
    (row,) = await fetch("SELECT id FROM certification_evidence WHERE candidacy_id = $1", shown["id"])
    pia = await visit(world, "Pia Pe")
    hidden, unknown = [await pia.send("DELETE", f"/api/evidence/{each}") for each in (row["id"], uuid4())]
    assert hidden.status_code == unknown.status_code == 404
    assert hidden.json()["detail"] == unknown.json()["detail"]


async def test_a_renewal_asks_for_its_own_and_only_for_what_is_new(world: World) -> None:
    certification = await world.define(EXAM, renewal=criteria(criterion("credits", "credits", 10)))
    award = await world.earn(certification)
    early = await world.eli.post(f"/api/certifications/{certification}/candidacies", headers=key())
    assert early.status_code == 409
    async with write_transaction() as connection:
        await connection.execute(
            "UPDATE certification_award SET awarded_on = $1, valid_until = $2",
            today() - timedelta(days=700),
            today() + timedelta(days=20),
        )
    candidacy = await world.begin(certification)
    assert candidacy["is_renewal"]
    assert candidacy["missing"] == ["credits"]
    old = await world.show(candidacy["id"], criterion="credits", amount=20, done_on=str(today() - timedelta(days=701)))
    assert old.json()["missing"] == ["credits"]
    await world.show(candidacy["id"], criterion="credits", amount=10)
    submitted = (await world.eli.post(f"/api/candidacies/{candidacy['id']}/submission")).json()
    assert (await decide(world.tala, submitted, "award")).status_code == 200
    new, old_one = (await world.eli.get(world.awards)).json()["items"]
    assert (new["is_renewal"], old_one["id"], old_one["is_renewable"]) == (True, award["id"], False)
    assert new["valid_until"] > (today() + timedelta(days=700)).isoformat()


async def test_holders_are_reminded_once_of_each_end(world: World) -> None:
    await world.earn(await world.define(EXAM))
    async with write_transaction() as connection:
        await connection.execute(
            "UPDATE certification_award SET awarded_on = $1, valid_until = $2",
            today() - timedelta(days=700),
            today() + timedelta(days=20),
        )
    await remind_of_ends()
    await remind_of_ends()
    titles = [each["title"] for each in (await world.eli.get("/api/inbox")).json()["items"]]
    assert titles == ["award.ending", "candidacy.awarded"]


async def test_nobody_decides_on_themselves_and_others_see_nothing(world: World) -> None:
    certification = await world.define(EXAM)
    meg = await visit(world, "Meg Ma", AccessRole.TALENT_PARTNER)
    begun = await meg.post(f"/api/certifications/{certification}/candidacies", headers=key())
    mine = begun.json()
    await meg.post(f"/api/candidacies/{mine['id']}/evidence", json={"criterion": "exam", "amount": 99}, headers=key())
    submitted = (await meg.post(f"/api/candidacies/{mine['id']}/submission")).json()
    assert submitted["actions"] == ["reopen", "withdraw"]
    assert (await decide(meg, submitted, "award")).status_code == 403
    pia = await visit(world, "Pia Pe", AccessRole.ADMINISTRATOR)
    for path in (f"/api/candidacies/{mine['id']}", f"/api/people/{world.people['Meg Ma']}/awards"):
        assert (await pia.get(path)).status_code == 404
        assert (await meg.get(path)).status_code == 200
    assert (await decide(world.tala, submitted, "award")).status_code == 200
    (award,) = (await meg.get(f"/api/people/{world.people['Meg Ma']}/awards")).json()["items"]
    own = await meg.post(f"/api/awards/{award['id']}/revocation", json={"reason": "Mine."})
    assert own.status_code == 403


async def test_what_it_builds_on_has_to_be_held_and_evidence_fits_its_criterion(world: World) -> None:
    base = await world.define(EXAM)
    upper = await world.define(EXAM, code="ROUTES-PRO", name="Routes, professional", builds_on_id=base)
    candidacy = await world.begin(upper)
    for evidence, field in [
        ({"criterion": "nothing"}, "criterion"),
        ({"criterion": "exam"}, "amount"),
        ({"criterion": "exam", "amount": 5, "asked_id": str(world.people["Meg Ma"])}, "asked_id"),
        ({"criterion": "exam", "amount": 5, "done_on": str(today() + timedelta(days=1))}, "done_on"),
    ]:
        answer = await world.show(candidacy["id"], **evidence)
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field), answer.text
    found = (await world.show(candidacy["id"], criterion="exam", amount=75)).json()
    assert (found["missing"], found["lacks"]["code"], found["is_met"]) == ([], "ROUTES", False)
    refused = await world.eli.post(f"/api/candidacies/{candidacy['id']}/submission")
    assert refused.status_code == 409
    removed = await world.eli.send("DELETE", f"/api/evidence/{found['evidence'][0]['id']}")
    assert removed.json()["missing"] == ["exam"]


async def test_a_change_is_measured_by_at_once_and_can_be_taken_back(world: World) -> None:
    certification = await world.define(EXAM)
    path = f"/api/certifications/{certification}"
    terms = world.terms(criterion("exam", "score", 90), state="offered")
    del terms["code"]
    changed = await world.tala.send("PUT", path, json=terms, headers={"If-Match": '"1"'})
    assert changed.status_code == 200, changed.text
    assert changed.json()["criteria"]["criteria"][0]["least"] == 90
    stale = await world.tala.send("PUT", path, json=terms, headers={"If-Match": '"1"'})
    assert stale.status_code == 412
    circle = await world.tala.send(
        "PUT", path, json={**terms, "builds_on_id": certification}, headers={"If-Match": '"2"'}
    )
    assert circle.json()["errors"][0]["field"] == "builds_on_id"
    undone = await world.tala.post(f"/api/activity/{changed.json()['undo_id']}/undo")
    assert undone.status_code == 204, undone.text
    assert (await world.tala.get(path)).json()["criteria"]["criteria"][0]["least"] == 70
    assert (await world.eli.send("PUT", path, json=terms, headers={"If-Match": '"3"'})).status_code == 403


async def test_criteria_that_cannot_be_meant_are_refused(world: World) -> None:
    twice = {"competency_id": str(world.planning), "level": 3}
    for fields, field in (
        ({"criteria": criteria()}, "criteria"),
        ({"criteria": criteria(EXAM, EXAM)}, "criteria"),
        ({"validity_months": None, "renewal": criteria(EXAM)}, "renewal"),
        ({"proves": [{"competency_id": str(uuid4()), "level": 3}]}, "proves"),
        ({"proves": [twice, twice]}, "proves"),
        ({"name": " "}, "name"),
        ({"code": "two words"}, "code"),
        ({"code": "ROUTES-2\n"}, "code"),
    ):
        terms = {**world.terms(EXAM), **fields}
        answer = await world.tala.post("/api/certifications", json=terms, headers=key())
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field), answer.text


async def test_of_32_who_award_at_once_one_awards(world: World) -> None:
    candidacy = await world.begin(await world.define(EXAM))
    await world.show(candidacy["id"], criterion="exam", amount=80)
    submitted = (await world.eli.post(f"/api/candidacies/{candidacy['id']}/submission")).json()
    answers = await asyncio.gather(*(decide(world.tala, submitted, "award") for _ in range(32)))
    assert sorted(each.status_code for each in answers) == [200, *[412] * 31]
    (award,) = (await world.eli.get(world.awards)).json()["items"]
    assert award["state"] == "valid"
    titles = [each["title"] for each in (await world.eli.get("/api/inbox")).json()["items"]]
    assert titles == ["candidacy.awarded"]
