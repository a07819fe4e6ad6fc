"""Statements that others are asked for, over HTTP: asked, answered, declined, taken back, and over."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest
from litestar import Litestar

from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.kit.identifiers import new_id
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.careers.certification_world import World, key, small_world, visit
from tests.api.held_locks import named_elsewhere
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio


@pytest.fixture
async def world(app: Litestar) -> World:
    return await small_world(app)


def path(world: World) -> str:
    return f"/api/people/{world.people['Eli Em']}/asked-statements"


async def ask(world: World, by: Visitor, asked: str = "Pia Pe", **fields: object) -> Any:
    body = {"asked_id": str(world.people[asked]), "competency_ids": [str(world.planning)], **fields}
    return await by.post(path(world), json=body, headers=key())


def said(world: World, level: int | None = 3, evidence: str = "The northern route.") -> dict[str, Any]:
    item = {"competency_id": str(world.planning), "level": level, "confidence": "high", "evidence": evidence}
    return {"items": [item]}


async def levels(world: World) -> list[tuple[int, str, str]]:
    """What is said of Eli now."""
    items = (await world.eli.get(f"/api/people/{world.people['Eli Em']}/competencies")).json()["items"]
    return [(each["level"], each["source"], each["assessor"]) for item in items for each in item["said"]]


async def test_a_colleague_answers_what_a_person_asks_and_may_answer_otherwise(world: World) -> None:
    pia = await visit(world, "Pia Pe")
    asked = (await ask(world, world.eli, note="After our month together.")).json()
    assert (asked["state"], asked["actions"], asked["asker"]["name"]) == ("open", ["take_back"], "Eli Em")
    (told,) = (await pia.get("/api/inbox")).json()["items"]
    assert (told["title"], told["href"]) == ("statement.asked", f"/career/asked/{asked['id']}")
    (mine,) = (await pia.get("/api/asked-statements")).json()["items"]
    assert (mine["person"]["name"], mine["note"], mine["actions"]) == (
        "Eli Em",
        "After our month together.",
        ["answer", "decline"],
    )
    assert mine["items"][0]["levels"][0]["name"] == "Knows of it"
    one = f"/api/asked-statements/{asked['id']}"
    answered = await pia.post(f"{one}/answer", json=said(world))
    assert (answered.status_code, answered.json()["state"]) == (200, "answered"), answered.text
    assert await levels(world) == [(3, "peer", "Pia Pe")]
    assert [each["title"] for each in (await world.eli.get("/api/inbox")).json()["items"]] == ["assessment.made"]
    again = await pia.post(f"{one}/answer", json=said(world, 4))
    assert again.json()["items"][0]["level"] == 4
    assert await levels(world) == [(4, "peer", "Pia Pe")]
    history = await world.eli.get(f"/api/people/{world.people['Eli Em']}/competencies/{world.planning}")
    assert [each["level"] for each in history.json()["items"]] == [4, 3], "nothing is overwritten"
    declined = await pia.post(f"{one}/decline", json={})
    assert declined.status_code == 409


async def test_a_mentor_speaks_as_mentor_while_the_relationship_lasts(world: World) -> None:
    await mentored(world, mentor="Pia Pe")
    meg = await visit(world, "Meg Ma")
    asked = (await ask(world, meg)).json()
    pia = await visit(world, "Pia Pe")
    await pia.post(f"/api/asked-statements/{asked['id']}/answer", json=said(world))
    assert await levels(world) == [(3, "mentor", "Pia Pe")]
    await fetch("UPDATE relationship SET state = 'ended', ended_at = now(), ended_by = 'Eli Em', end_reason = 'done'")
    other = (await ask(world, meg)).json()
    await pia.post(f"/api/asked-statements/{other['id']}/answer", json=said(world, 2))
    assert sorted(await levels(world)) == [(2, "peer", "Pia Pe"), (3, "mentor", "Pia Pe")]


async def test_who_cannot_be_asked_and_who_cannot_ask(world: World) -> None:
    for asked, by in (("Eli Em", world.eli), ("Meg Ma", world.eli)):
        answer = await ask(world, by, asked)
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, "asked_id"), answer.text
    twice = [str(world.planning)] * 2
    refused: list[tuple[dict[str, Any], str]] = [
        ({"asked_id": str(uuid4())}, "asked_id"),
        ({"competency_ids": [str(uuid4())]}, "competency_ids"),
        ({"competency_ids": twice}, "competency_ids"),
    ]
    for wrong, field in refused:
        answer = await ask(world, world.eli, **wrong)
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field), answer.text
    assert (await ask(world, world.tala)).status_code == 403, "a talent partner sees, and does not ask"
    pia = await visit(world, "Pia Pe", AccessRole.ADMINISTRATOR)
    assert (await ask(world, pia)).status_code in (403, 404)
    assert (await pia.get(path(world))).status_code in (403, 404)


async def test_one_declines_with_a_word_and_one_is_taken_back(world: World) -> None:
    first = (await ask(world, world.eli)).json()
    again = await ask(world, world.eli)
    assert again.json()["errors"][0]["message"].startswith("They are asked about one of these already.")
    pia = await visit(world, "Pia Pe")
    one = f"/api/asked-statements/{first['id']}"
    assert (await pia.post(f"{one}/decline", json={"because": "We hardly met."})).json()["state"] == "declined"
    (shown,) = (await world.eli.get(path(world))).json()["items"]
    assert (shown["declined_because"], shown["actions"]) == ("We hardly met.", [])
    second = (await ask(world, world.eli)).json()
    meg = await visit(world, "Meg Ma")
    back = await meg.post(f"/api/asked-statements/{second['id']}/taking-back")
    assert back.json()["state"] == "taken_back"
    late = await pia.post(f"/api/asked-statements/{second['id']}/answer", json=said(world))
    assert late.status_code == 409
    assert await levels(world) == []


async def test_what_nobody_answers_in_21_days_has_ended(world: World) -> None:
    asked = (await ask(world, world.eli)).json()
    await fetch("UPDATE asked_statement SET ends_on = $1", today())
    one = f"/api/asked-statements/{asked['id']}"
    assert (await world.eli.get(one)).json()["state"] == "ended"
    pia = await visit(world, "Pia Pe")
    for deed, body in (("answer", said(world)), ("decline", {})):
        assert (await pia.post(f"{one}/{deed}", json=body)).status_code == 409
    assert (await world.eli.post(f"{one}/taking-back")).status_code == 409
    assert (await ask(world, world.eli)).status_code == 201, "they can be asked again"


async def test_an_answer_names_levels_that_there_are_and_what_it_rests_on(world: World) -> None:
    asked = (await ask(world, world.eli)).json()
    pia = await visit(world, "Pia Pe")
    one = f"/api/asked-statements/{asked['id']}/answer"
    for body, field in (
        (said(world, 9), "items.0.level"),
        (said(world, 3, " "), "items.0.evidence"),
        (said(world, None), "items"),
        ({"items": [{**said(world)["items"][0], "competency_id": str(uuid4())}]}, "items.0.competency_id"),
    ):
        answer = await pia.post(one, json=body)
        assert (answer.status_code, answer.json()["errors"][0]["field"]) == (422, field), answer.text
    assert (await world.tala.post(one, json=said(world))).status_code in (403, 404), "who was not asked says nothing"
    assert (await world.eli.post(one, json=said(world))).status_code == 404


async def test_of_16_who_answer_and_take_back_at_once_one_thing_holds(world: World) -> None:
    asked = (await ask(world, world.eli)).json()
    pia = await visit(world, "Pia Pe")
    one = f"/api/asked-statements/{asked['id']}"
    answers = await asyncio.gather(
        *(pia.post(f"{one}/answer", json=said(world)) for _ in range(8)),
        *(world.eli.post(f"{one}/taking-back") for _ in range(8)),
    )
    assert {each.status_code for each in answers} <= {200, 409}
    state = (await world.eli.get(one)).json()["state"]
    assert (state, len(await levels(world))) in (("answered", 1), ("taken_back", 0))


async def test_what_was_withdrawn_can_be_said_again_until_the_last_day(world: World) -> None:
    pia = await visit(world, "Pia Pe", AccessRole.TALENT_PARTNER)
    one = f"/api/asked-statements/{(await ask(world, world.eli)).json()['id']}"
    await pia.post(f"{one}/answer", json=said(world))
    history = f"/api/people/{world.people['Eli Em']}/competencies/{world.planning}"
    (statement,) = (await pia.get(history)).json()["items"]
    assert statement["actions"] == ["withdraw"], "nobody corrects as a peer unasked"
    reason = {"reason": "I meant another project."}
    assert (await pia.post(f"/api/assessments/{statement['id']}/withdrawal", json=reason)).status_code == 200
    assert (await pia.get("/api/asked-statements")).json()["items"][0]["items"][0]["level"] is None
    again = await pia.post(f"{one}/answer", json=said(world, 2))
    assert (again.status_code, again.json()["items"][0]["level"]) == (200, 2), again.text
    assert await levels(world) == [(2, "peer", "Pia Pe")]


async def test_two_who_ask_each_other_do_not_wait_for_each_other(world: World, dsn: str) -> None:
    # Whoever asks Eli has named them; Eli, who asks meanwhile, is not kept waiting by that.
    async with named_elsewhere(dsn, world.people["Eli Em"]), asyncio.timeout(20):
        assert (await ask(world, world.eli)).status_code == 201


async def test_of_8_who_ask_the_same_at_once_one_asks(world: World) -> None:
    answers = await asyncio.gather(*(ask(world, world.eli) for _ in range(8)))
    assert sorted(each.status_code for each in answers) == [201, *[422] * 7]


async def mentored(world: World, *, mentor: str) -> None:
    """Let somebody mentor Eli."""
    cleo = await signed_in(world.app, "Cleo Coordinator", [AccessRole.COORDINATOR])
    made = await cleo.post("/api/programmes", json={"code": "M-1", "name": "Mentoring", "starts_on": "2027-01-04"})
    offer_id, relationship_id = new_id(), new_id()
    async with write_transaction() as connection:
        await connection.execute(
            "INSERT INTO offer (id, programme_id, state, made_at, ended_at, version) "
            "VALUES ($1, $2, 'accepted', now(), now(), 1)",
            *(offer_id, made.json()["id"]),
        )
        await connection.execute(
            "INSERT INTO relationship (id, programme_id, offer_id, state, began_at, version) "
            "VALUES ($1, $2, $3, 'active', now(), 1)",
            *(relationship_id, made.json()["id"], offer_id),
        )
        for name, side in ((mentor, "mentor"), ("Eli Em", "mentee")):
            await connection.execute(
                "INSERT INTO relationship_party (relationship_id, person_id, side) VALUES ($1, $2, $3)",
                *(relationship_id, world.people[name], side),
            )
