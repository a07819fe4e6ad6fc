"""Enrolments: applied for, decided on, withdrawn, never more than there are places, and confidential where promised."""

import asyncio
from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.careers.competencies.adding import NewCompetency, insert_competencies
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.mentoring.enrolments.stored import UNDO_FOR
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.mentoring.test_programmes import change, coordinator, make, move
from tests.api.organisation import add_person, add_unit
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

HOURS = [{"weekday": 1, "start": 540, "end": 600}]


async def competency(name: str = "Planning") -> str:
    new = NewCompetency(name.upper(), name, "Operations")
    async with write_transaction():
        await insert_competencies([new])
    return str(new.id)


async def somebody(app: Litestar, name: str, unit: UUID | None = None) -> Visitor:
    person = await add_person(name, unit or await add_unit(f"Unit of {name}"))
    return await signed_in(app, name, person_id=person)


async def opened(by: Visitor, **fields: object) -> dict[str, Any]:
    made = await make(by)
    if fields:
        made = (await change(by, made, **fields)).json()
    answer = await move(by, made, "open")
    assert answer.status_code == 200, answer.text
    return answer.json()


async def begin(by: Visitor, programme: dict[str, Any], side: str = "mentee") -> dict[str, Any]:
    answer = await by.post(f"/api/programmes/{programme['id']}/enrolments", json={"side": side})
    assert answer.status_code == 201, answer.text
    return answer.json()


async def save(by: Visitor, enrolment: dict[str, Any], **fields: object) -> Any:
    headers = {"if-match": f'"{enrolment["version"]}"'}
    return await by.send("PATCH", f"/api/enrolments/{enrolment['id']}", json=fields, headers=headers)


async def deed(by: Visitor, enrolment: dict[str, Any], name: str, **body: object) -> Any:
    headers = {"if-match": f'"{enrolment["version"]}"'}
    return await by.post(f"/api/enrolments/{enrolment['id']}/{name}", json=body, headers=headers)


async def applied(by: Visitor, programme: dict[str, Any], **fields: object) -> dict[str, Any]:
    begun = await begin(by, programme)
    said = {"goals": [{"words": "Speak in public"}], "hours": HOURS, **fields}
    saved = (await save(by, begun, **said)).json()
    answer = await deed(by, saved, "application")
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_an_application_is_begun_saved_in_parts_and_sent(app: Litestar) -> None:
    cleo, ana = await coordinator(app), await somebody(app, "Ana Silva")
    programme = await opened(cleo)
    planning = await competency()
    begun = await begin(ana, programme)
    assert (begun["state"], begun["languages"]) == ("draft", ["en"])
    assert [each["field"] for each in begun["missing"]] == ["goals", "hours"]
    refused = await deed(ana, begun, "application")
    assert (refused.status_code, [each["field"] for each in refused.json()["errors"]]) == (422, ["goals", "hours"])
    goals = [{"competency_id": planning, "level": 3}, {"words": "Speak in public"}]
    saved = (await save(ana, begun, goals=goals)).json()
    saved = (await save(ana, saved, hours=[*HOURS, {"weekday": 1, "start": 600, "end": 660}])).json()
    assert saved["hours"] == [{"weekday": 1, "start": 540, "end": 660}]
    assert saved["goals"][0]["competency"]["name"] == "Planning"
    sent = (await deed(ana, saved, "application")).json()
    assert (sent["state"], sent["actions"]) == ("enrolled", ["edit", "withdraw"])
    emptied = await save(ana, sent, goals=[])
    assert (emptied.status_code, emptied.json()["errors"][0]["field"]) == (422, "goals")


async def test_a_draft_is_nobody_elses_business(app: Litestar) -> None:
    cleo, ana, bo = await coordinator(app), await somebody(app, "Ana Silva"), await somebody(app, "Bo Lin")
    programme = await opened(cleo)
    begun = await begin(ana, programme)
    for other in (cleo, bo):
        assert (await other.get(f"/api/enrolments/{begun['id']}")).status_code == 404
        assert (await save(other, begun, seats=2)).status_code == 404
    assert (await cleo.get(f"/api/programmes/{programme['id']}/enrolments")).json()["items"] == []
    assert (await ana.send("DELETE", f"/api/enrolments/{begun['id']}")).status_code == 204
    assert (await begin(ana, programme))["state"] == "draft"


async def test_whom_somebody_will_not_be_paired_with_and_their_background_stay_their_own(app: Litestar) -> None:
    cleo, ana, bo = await coordinator(app), await somebody(app, "Ana Silva"), await somebody(app, "Bo Lin")
    programme = await opened(cleo)
    refused = str(bo.viewer.person_id) if bo.viewer else ""
    background = {"answers": {"gender": "woman"}}
    sent = await applied(ana, programme, not_with=[refused], background=background)
    assert ([each["name"] for each in sent["not_with"]], sent["background"]) == (["Bo Lin"], background)
    seen = (await cleo.get(f"/api/enrolments/{sent['id']}")).json()
    assert (seen["not_with"], seen["background"], seen["goals"][0]["words"]) == (None, None, "Speak in public")
    assert (await bo.get(f"/api/enrolments/{sent['id']}")).status_code == 404
    gone = (await save(ana, sent, background=None)).json()
    assert gone["background"] is None


@pytest.mark.parametrize(
    ("fields", "at_fault"),
    [
        ({"goals": [{"competency_id": str(UUID(int=9)), "level": 2}]}, "goals"),
        ({"goals": [{"level": 2}]}, "goals.0"),
        ({"hours": [{"weekday": 1, "start": 600, "end": 540}]}, "hours.0"),
        ({"hours": [{"weekday": 7, "start": 0, "end": 60}]}, "hours.0.weekday"),
        ({"wishes": [[str(UUID(int=9))]]}, "wishes"),
        ({"seats": 0}, "seats"),
        ({"style": {"planning": 6}}, "style.planning"),
    ],
)
async def test_what_cannot_be_is_refused_by_field(app: Litestar, fields: dict[str, object], at_fault: str) -> None:
    ana = await somebody(app, "Ana Silva")
    begun = await begin(ana, await opened(await coordinator(app)))
    answer = await save(ana, begun, **fields)
    assert (answer.status_code in (400, 422), answer.json()["errors"][0]["field"]) == (True, at_fault)


async def test_nobody_is_both_wished_for_and_ruled_out_and_nobody_names_themselves(app: Litestar) -> None:
    ana, bo = await somebody(app, "Ana Silva"), await somebody(app, "Bo Lin")
    assert ana.viewer is not None
    assert bo.viewer is not None
    begun = await begin(ana, await opened(await coordinator(app)))
    other = str(bo.viewer.person_id)
    wished = (await save(ana, begun, wishes=[[other]])).json()
    answer = await save(ana, wished, not_with=[other])
    assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "not_with")
    assert (await save(ana, wished, wishes=[[str(ana.viewer.person_id)]])).status_code == 422


async def test_who_is_not_admitted_or_comes_too_late_cannot_apply(app: Litestar) -> None:
    cleo, ana = await coordinator(app), await somebody(app, "Ana Silva")
    programme = await opened(cleo, eligibility={"mentee": {"months_here": 599}})
    url = f"/api/programmes/{programme['id']}/enrolments"
    assert (await ana.post(url, json={"side": "mentee"})).status_code == 403
    assert (await ana.get(f"/api/programmes/{programme['id']}")).json()["may_apply_as"] == ["mentor"]
    assert (await ana.post(url, json={"side": "peer"})).json()["errors"][0]["field"] == "side"
    await move(cleo, programme, "matching")
    late = await ana.post(url, json={"side": "mentor"})
    assert (late.status_code, late.json()["detail"]) == (409, "Mentoring M-1 takes no applications now.")


async def test_who_comes_when_all_places_are_taken_waits_and_moves_up(app: Litestar) -> None:
    cleo, ana, bo = await coordinator(app), await somebody(app, "Ana Silva"), await somebody(app, "Bo Lin")
    programme = await opened(cleo, places=1)
    first, second = await applied(ana, programme), await applied(bo, programme)
    assert (first["state"], second["state"]) == ("enrolled", "waiting")
    gone = (await deed(ana, first, "withdrawal", reason="No time")).json()
    assert gone["state"] == "withdrawn"
    assert (await bo.get(f"/api/enrolments/{second['id']}")).json()["state"] == "enrolled"
    inbox = (await bo.get("/api/inbox")).json()["items"]
    assert [message["title"] for message in inbox] == ["enrolment.enrolled"]
    undo = await ana.post(f"/api/activity/{gone['undo_id']}/undo")
    assert (undo.status_code, undo.json()["detail"]) == (409, "The place was given to somebody else meanwhile.")


async def test_thirty_two_who_apply_at_once_never_get_more_places_than_there_are(app: Litestar) -> None:
    cleo = await coordinator(app)
    programme = await opened(cleo, places=5)
    unit = await add_unit("Harbour")
    people = [await somebody(app, f"Person {chr(97 + n // 26)}{chr(97 + n % 26)}", unit) for n in range(32)]
    drafts = [
        (await save(by, await begin(by, programme), goals=[{"words": "Grow"}], hours=HOURS)).json() for by in people
    ]
    answers = await asyncio.gather(*(deed(by, own, "application") for by, own in zip(people, drafts, strict=True)))
    states = [answer.json()["state"] for answer in answers]
    assert (states.count("enrolled"), states.count("waiting")) == (5, 27)


async def test_a_coordinator_decides_where_the_programme_wants_it_and_the_person_is_told(app: Litestar) -> None:
    cleo, ana = await coordinator(app), await somebody(app, "Ana Silva")
    programme = await opened(cleo, needs_approval=True)
    sent = await applied(ana, programme)
    assert sent["state"] == "applied"
    assert (await deed(ana, sent, "decision", decision="enrol")).status_code == 403
    listed = (await cleo.get(f"/api/programmes/{programme['id']}/enrolments", params={"state": "applied"})).json()
    assert [row["person"]["name"] for row in listed["items"]] == ["Ana Silva"]
    taken = (await deed(cleo, listed["items"][0], "decision", decision="enrol")).json()
    assert (taken["state"], taken["actions"]) == ("enrolled", ["wait", "decline"])
    assert (await deed(cleo, sent, "decision", decision="decline")).status_code == 412
    assert [message["title"] for message in (await ana.get("/api/inbox")).json()["items"]] == ["enrolment.enrolled"]
    assert (await cleo.post(f"/api/activity/{taken['undo_id']}/undo")).status_code == 204
    assert (await ana.get(f"/api/enrolments/{sent['id']}")).json()["state"] == "applied"
    assert await _told(ana) == []
    assert await fetch("SELECT 1 FROM waiting_notice") == []


async def test_who_has_seen_a_decision_is_told_when_it_is_taken_back(app: Litestar) -> None:
    cleo, ana = await coordinator(app), await somebody(app, "Ana Silva")
    sent = await applied(ana, await opened(cleo, needs_approval=True))
    taken = (await deed(cleo, sent, "decision", decision="enrol")).json()
    assert (await ana.post("/api/inbox/read", json={"ids": None})).status_code == 200
    assert (await cleo.post(f"/api/activity/{taken['undo_id']}/undo")).status_code == 204
    assert await _told(ana) == ["enrolment.applied"]


async def test_a_decision_is_mailed_once_it_cannot_be_taken_back_any_more(app: Litestar) -> None:
    cleo, ana = await coordinator(app), await somebody(app, "Ana Silva")
    sent = await applied(ana, await opened(cleo, needs_approval=True))
    await deed(cleo, sent, "decision", decision="decline", reason="You were a mentee last year.")
    (waiting,) = await fetch("SELECT body, reason, created_at, due_at FROM waiting_notice")
    assert waiting["due_at"] - waiting["created_at"] >= UNDO_FOR - timedelta(seconds=1)
    assert waiting["body"].endswith("You were a mentee last year.")
    assert waiting["reason"].startswith("You applied to “Mentoring M-")


async def _told(visitor: Visitor) -> list[str]:
    return [message["title"] for message in (await visitor.get("/api/inbox")).json()["items"]]


async def test_those_who_take_part_see_who_offers_to_mentor_and_nobody_else_does(app: Litestar) -> None:
    cleo, ana, bo, cy = (
        await coordinator(app),
        await somebody(app, "Ana Silva"),
        await somebody(app, "Bo Lin"),
        await somebody(app, "Cy Ode"),
    )
    programme = await opened(cleo)
    planning = await competency()
    offer = (
        await save(bo, await begin(bo, programme, "mentor"), teaches=[{"competency_id": planning, "level": 4}])
    ).json()
    await deed(bo, (await save(bo, offer, hours=HOURS, seats=2)).json(), "application")
    await begin(ana, programme)
    url = f"/api/programmes/{programme['id']}/candidates"
    (seen,) = (await ana.get(url)).json()["items"]
    assert (seen["person"]["name"], seen["teaches"][0]["competency"]["name"]) == ("Bo Lin", "Planning")
    assert set(seen) == {"person", "title", "teaches", "goals", "languages"}
    assert (await cy.get(url)).status_code == 403
    counts = (await cleo.get(f"/api/programmes/{programme['id']}")).json()["counts"]
    assert [(count["side"], count["enrolled"], count["seats"]) for count in counts] == [
        ("mentee", 0, 0),
        ("mentor", 1, 2),
    ]


async def test_the_last_application_fills_in_the_next(app: Litestar) -> None:
    cleo, ana = await coordinator(app), await somebody(app, "Ana Silva")
    await applied(ana, await opened(cleo), style={"planning": 4})
    partner = await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER])
    again = (await move(partner, await make(partner, "M-2"), "open")).json()
    begun = await begin(ana, again)
    assert (begun["style"], begun["hours"], begun["goals"]) == ({"planning": 4}, HOURS, [])
