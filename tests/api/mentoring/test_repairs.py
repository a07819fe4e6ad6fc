"""Repairs of a published round: what has changed, what could follow, and what comes of confirming it."""

import asyncio
from typing import Any

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch_one
from backend.mentoring.answers.settling import settle_offers
from backend.mentoring.files.run_file import run_of
from tests.api.mentoring.published import Published, count, inbox, let_leave, time_passes
from tests.api.mentoring.test_enrolments import applied, somebody
from tests.api.mentoring.test_preview import offer

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]

PATIENCE = 60


class Repaired(Published):
    """A published round, and what is asked of its repairs."""

    async def changes(self) -> dict[str, Any]:
        return (await self.cleo.get(f"/api/rounds/{self.round_['id']}/changes")).json()

    async def kinds(self) -> list[str]:
        return sorted(each["kind"] for each in (await self.changes())["items"])

    async def repair(self) -> dict[str, Any]:
        """Have a repair worked out, and wait for it."""
        answer = await self.cleo.post(f"/api/rounds/{self.round_['id']}/repairs")
        assert answer.status_code == 201, answer.text
        return await self.worked_out(answer.json())

    async def worked_out(self, repair: dict[str, Any]) -> dict[str, Any]:
        async with asyncio.timeout(PATIENCE):
            while (seen := (await self.cleo.get(f"/api/repairs/{repair['id']}")).json())["state"] == "running":
                await asyncio.sleep(0.05)
        return seen

    async def confirm(self, repair: dict[str, Any], place: int = 0, **body: object) -> Any:
        headers = {"if-match": f'"{repair["version"]}"'}
        body = {"place": place, **body}
        return await self.cleo.post(f"/api/repairs/{repair['id']}/confirmation", json=body, headers=headers)

    async def take_back(self, publication: dict[str, Any]) -> Any:
        headers = {"if-match": f'"{publication["version"]}"'}
        return await self.cleo.post(f"/api/publications/{publication['id']}/taking-back", headers=headers)

    async def declines(self, name: str) -> None:
        """Let somebody decline for good."""
        assert (await self.answer(name, "declined", reason="no_time")).status_code == 200
        await time_passes(minutes=3)
        await settle_offers()

    async def changed_for(self, repair: dict[str, Any], place: int = 0) -> list[tuple[str, ...]]:
        """Give what a choice changes: who, how, and why."""
        found = (await self.cleo.get(f"/api/repairs/{repair['id']}/choices/{place}/people")).json()
        return [(each["mentee"]["name"].split()[0], each["kind"], each["said"]) for each in found["items"]]


async def one_who_could_move(app: Litestar) -> Repaired:
    """Ana is offered the only mentor whom Bo, who joins later, would take; another mentor is free."""
    part = await Repaired.matched(app, mentees=1)
    await part.sent()
    ((_, offered),) = await part.pairs()
    other = next(name for name in ("Mo", "Ny") if name != offered)
    refused = (part.people[other].viewer or pytest.fail("nobody")).person_id
    part.people["Bo"] = await somebody(app, "Bo Lin")
    goals = [{"competency_id": part.planning, "level": 3}]
    await applied(part.people["Bo"], part.programme, goals=goals, not_with=[str(refused)])
    return part


async def test_what_has_changed_is_told_by_its_cause_and_nothing_is_told_before(app: Litestar) -> None:
    part = await Repaired.matched(app, mentees=3)
    await part.sent()
    assert (await part.changes())["items"] == []
    pairs = dict(await part.pairs())
    first = next(iter(pairs))
    await part.declines(pairs[first])
    await part.join(app, "Dee New")
    teaches = [{"competency_id": part.planning, "level": 4}]
    part.people["Om"] = await offer(app, part.programme, "Om Mentor", part.planning, teaches=teaches)
    seen = await part.changes()
    assert {(each["kind"], each["count"]) for each in seen["counts"]} == {("declined", 1), ("joined", 2)}
    said = {each["said"] for each in seen["items"]}
    assert "Dee New has joined as a mentee." in said
    assert any(each.startswith(f"{pairs[first]} Mentor declined {first}") for each in said)
    assert seen["actions"] == ["repair"]


async def test_those_who_are_free_are_matched_and_nobody_moves(app: Litestar) -> None:
    part = await Repaired.matched(app, mentees=3)
    await part.sent()
    pairs = dict(await part.pairs())
    first, second = pairs
    out = next(name for name in ("Ana", "Bo", "Cy") if name not in pairs)
    await part.declines(pairs[first])
    repair = await part.repair()
    (choice,) = repair["choices"]
    assert (choice["moves"], choice["people"], choice["offers"], choice["kept"]) == (0, 1, 1, 1)
    assert [each["kind"] for each in repair["causes"]] == ["declined"]
    ((who, kind, said),) = await part.changed_for(repair)
    assert (who, kind) == (out, "gains")
    assert f"{pairs[first]} Mentor declined" in said
    row = await fetch_one("SELECT run FROM round_result WHERE id = $1", choice["result_id"])
    assert run_of(row["run"]).verify().holds
    made = (await part.confirm(repair)).json()
    assert (made["state"], made["offers"]["held"], made["repair_id"]) == ("waiting", 1, repair["id"])
    await let_leave()
    assert (await part.offer_to(out))["others"][0]["person"]["name"] == f"{pairs[first]} Mentor"
    assert (await part.offer_to(second))["state"] == "open"
    assert (
        await count("enrolment", "left_out > 0") == 1
    )  # who was left out is matched, and whose mentor declined is not
    assert (await part.changes())["items"] == []
    round_ = (await part.cleo.get(f"/api/rounds/{part.round_['id']}")).json()
    assert (round_["mentees"], round_["result"]["id"]) == (3, choice["result_id"])


async def test_an_open_offer_moves_where_that_gives_somebody_else_a_mentor(app: Litestar) -> None:
    part = await one_who_could_move(app)
    ((_, offered),) = await part.pairs()
    repair = await part.repair()
    assert [(each["moves"], each["people"], each["offers"]) for each in repair["choices"]] == [(1, 1, 2)]
    told = await part.changed_for(repair)
    assert told[0] == ("Ana", "moves", f"Moves so that Bo Lin, who has nobody, can have {offered} Mentor.")
    assert told[1] == ("Bo", "gains", "Bo Lin has joined as a mentee.")
    preview = (await part.cleo.get(f"/api/repairs/{repair['id']}/choices/0/preview")).json()
    assert (preview["offers"], preview["moved"], preview["hindrances"]) == (2, 1, [])
    assert [each["side"] for each in preview["mails"]] == ["mentee", "mentor", "moved"]
    assert (await part.confirm(repair)).status_code == 201
    seen = await part.offer_to("Ana")
    assert (seen["state"], seen["actions"]) == ("paused", [])
    assert (await part.answer("Ana", "accepted")).status_code == 409
    await let_leave()
    assert await part.states() == ["open", "open", "withdrawn"]
    assert [each[0] for each in await inbox(part.people["Ana"])][:2] == ["offer.moved", "offer.made"]
    assert [each[0] for each in await inbox(part.people[offered])][:2] == ["offer.moved", "offer.made"]
    assert (await part.changes())["items"] == []
