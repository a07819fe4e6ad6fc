"""Certifications that build on one another, and awards that renew one another, over HTTP."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.app import MIGRATIONS
from backend.careers.assessments.held import held_by
from backend.careers.awards.statements import certificates_held
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from tests.api.careers.certification_world import EXAM, World, key, small_world, visit
from tests.api.mentoring.interrupted import halted, nobody_writes_to
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


@pytest.fixture
async def world(app: Litestar) -> World:
    return await small_world(app)


async def build(world: World, certification: str, on: str | None, version: int = 1) -> Any:
    terms = world.terms(EXAM, state="offered", builds_on_id=on)
    del terms["code"]
    path = f"/api/certifications/{certification}"
    return await world.tala.send("PUT", path, json=terms, headers={"If-Match": f'"{version}"'})


async def test_taking_a_change_back_makes_no_circle(world: World) -> None:
    lower = await world.define(EXAM)
    upper = await world.define(EXAM, code="UPPER", builds_on_id=lower)
    freed = await build(world, upper, None)
    assert freed.status_code == 200, freed.text
    assert (await build(world, lower, upper)).status_code == 200
    undo = f"/api/activity/{freed.json()['undo_id']}/undo"
    assert (await world.tala.post(undo)).status_code == 409
    assert (await world.tala.get(f"/api/certifications/{upper}")).json()["builds_on"] is None
    assert (await build(world, lower, None, version=2)).status_code == 200
    assert (await world.tala.post(undo)).status_code == 204


async def test_of_changes_at_once_that_would_make_a_circle_together_one_is_refused(world: World, dsn: str) -> None:
    ids = [await world.define(EXAM, code=code) for code in ("FIRST", "SECOND", "THIRD")]
    async with nobody_writes_to(dsn, "certification"):
        changes = [asyncio.create_task(build(world, one, on)) for one, on in zip(ids, [*ids[1:], ids[0]], strict=True)]
        await halted(len(changes))
    answers = await asyncio.gather(*changes)
    assert sorted(each.status_code for each in answers) == [200, 200, 422]
    (refused,) = (each for each in answers if each.status_code == 422)
    assert refused.json()["errors"][0]["field"] == "builds_on_id"


async def test_a_change_and_one_that_is_taken_back_at_once_make_no_circle(world: World, dsn: str) -> None:
    lower = await world.define(EXAM)
    upper = await world.define(EXAM, code="UPPER", builds_on_id=lower)
    freed = (await build(world, upper, None)).json()
    undo = f"/api/activity/{freed['undo_id']}/undo"
    async with nobody_writes_to(dsn, "certification"):
        changes = [asyncio.create_task(each) for each in (world.tala.post(undo), build(world, lower, upper))]
        await halted(len(changes))
    undone, built = await asyncio.gather(*changes)
    assert (undone.status_code, built.status_code) in {(204, 422), (409, 200)}


async def test_the_history_of_a_competency_says_which_award_its_level_stands_on(world: World) -> None:
    first = await world.earn(await world.define(EXAM, validity_months=1))
    second = await world.earn(await world.define(EXAM, code="MORE", name="More of it"))
    path = f"/api/people/{world.people['Eli Em']}/competencies/{world.planning}"
    history = (await world.eli.get(path)).json()
    assert history["items"] == []
    assert [(each["id"], each["level"], each["state"], each["is_used"]) for each in history["awards"]] == [
        (second["id"], 3, "valid", True),
        (first["id"], 3, "valid", False),
    ]
    told = {name: history["awards"][1][name] for name in ("issuer", "awarded_on", "valid_until", "revoked_on")}
    assert told == {name: first[name] for name in told}
    await world.tala.post(f"/api/awards/{second['id']}/revocation", json={"reason": "The exam was not theirs."})
    after = (await world.eli.get(path)).json()["awards"]
    assert [(each["state"], each["is_used"]) for each in after] == [("revoked", False), ("valid", True)]
    pia = await visit(world, "Pia Pe")
    assert (await pia.get(path)).status_code == 404


async def _earn_thrice(world: World) -> list[dict[str, Any]]:
    """Let Eli earn a certification and renew it twice; give the awards, the latest first."""
    certification = await world.define(EXAM, validity_months=6)
    for _ in range(3):
        await world.earn(certification)
        await fetch(
            "UPDATE certification_award SET awarded_on = awarded_on - 1, valid_until = $1",
            today() + timedelta(days=100),
        )
    return (await world.eli.get(world.awards)).json()["items"]


@pytest.mark.parametrize("which", [0, 1, 2], ids=["newest", "middle", "first"])
async def test_what_was_revoked_by_itself_before_that_ended_the_chain_has_ended_it_too(
    world: World, which: int
) -> None:
    awards = await _earn_thrice(world)
    other = await world.earn(await world.define(EXAM, code="OTHER"))
    await fetch(
        "UPDATE certification_award SET revoked_on = awarded_on, revoked_by = 'Tala Partner', "
        "revoked_reason = 'The exam was not theirs.' WHERE id = $1",
        UUID(awards[which]["id"]),
    )
    eli = world.people["Eli Em"]
    assert "ROUTES" in (await certificates_held([eli], today()))[eli]
    (step,) = (each for each in MIGRATIONS if each.name.endswith("_revoked_chains"))
    for _ in range(2):
        await fetch(step.sql)
    after = (await world.eli.get(world.awards)).json()["items"]
    assert {each["revoked_reason"] for each in after if each["id"] != other["id"]} == {"The exam was not theirs."}
    day = awards[which]["awarded_on"]
    ended = {each["id"]: each["revoked_on"] for each in after}
    assert ended == {**{each["id"]: max(day, each["awarded_on"]) for each in awards}, other["id"]: None}
    assert await certificates_held([eli], today()) == {eli: {"OTHER"}}


@pytest.mark.parametrize("which", [0, 1, 2], ids=["newest", "middle", "first"])
async def test_revoking_for_cause_ends_all_that_stands_on_it(world: World, which: int) -> None:
    awards = await _earn_thrice(world)
    assert [(each["is_renewal"], each["state"]) for each in awards] == [
        *((True, "valid"), (True, "valid"), (False, "valid")),
    ]
    path = f"/api/awards/{awards[which]['id']}/revocation"
    revoked = await world.tala.post(path, json={"reason": "The exam was not theirs."})
    assert revoked.status_code == 200, revoked.text
    after = (await world.eli.get(world.awards)).json()["items"]
    assert {(each["state"], each["revoked_reason"]) for each in after} == {("revoked", "The exam was not theirs.")}
    eli = world.people["Eli Em"]
    assert (await held_by([eli], today()))[eli] == {}
    assert await certificates_held([eli], today()) == {eli: frozenset()}
    for each in awards:
        shown = await Visitor(world.app).get(f"/api/verifications/{each['token']}")
        assert shown.json()["state"] == "revoked"
    told = await fetch("SELECT detail FROM audit_entry WHERE action = 'award.revoked'")
    assert len(told) == 3
    assert not (await world.begin(awards[0]["certification"]["id"]))["is_renewal"]


async def test_who_holds_any_award_that_is_not_to_be_renewed_yet_begins_nothing(world: World) -> None:
    certification = await world.define(EXAM)
    award = await world.earn(certification)
    await fetch(
        "INSERT INTO certification_award (id, number, person_id, certification_id, awarded_on, valid_until, "
        "awarded_by, note, report, token, recorded_at) "
        "SELECT gen_random_uuid(), nextval('certification_award_number'), person_id, "
        "certification_id, awarded_on, awarded_on + 1, awarded_by, note, report, token || 'x', recorded_at "
        "FROM certification_award WHERE id = $1",
        UUID(award["id"]),
    )
    again = await world.eli.post(f"/api/certifications/{certification}/candidacies", headers=key())
    assert again.status_code == 409, again.text
