"""Published rounds that are repaired, for tests of it."""

import asyncio
from typing import Any

import pytest
from litestar import Litestar

from backend.mentoring.answers.settling import settle_offers
from tests.api.mentoring.published import Published, time_passes
from tests.api.mentoring.test_enrolments import applied, somebody

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
        return [(each["person"]["name"].split()[0], each["kind"], each["said"]) for each in found["items"]]


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
