"""Rounds that are published, for tests of what follows."""

from typing import Any, Self

from litestar import Litestar

from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import write_transaction
from backend.mentoring.publications.sending import send_due_publications
from tests.api.mentoring.test_enrolments import applied, competency, opened, somebody
from tests.api.mentoring.test_preview import offer
from tests.api.mentoring.test_programmes import coordinator
from tests.api.mentoring.test_rounds import settled
from tests.api.visitor import Visitor


class Published:
    """A programme with some who want to learn planning and some who can teach it, matched in a round.

    `people` are their browsers by the first word of their names.
    """

    cleo: Visitor
    programme: dict[str, Any]
    round_: dict[str, Any]
    people: dict[str, Visitor]
    planning: str

    @classmethod
    async def matched(cls, app: Litestar, mentees: int = 2, mentors: int = 2, **fields: object) -> Self:
        self = cls()
        self.cleo = await coordinator(app)
        self.programme = await opened(self.cleo, **fields)
        self.planning = await competency()
        self.people = {}
        for name in ("Ana Silva", "Bo Lin", "Cy Ode")[:mentees]:
            await self.join(app, name)
        for level, name in ((5, "Mo Mentor"), (3, "Ny Mentor"))[:mentors]:
            teaches = [{"competency_id": self.planning, "level": level}]
            self.people[name.split()[0]] = await offer(app, self.programme, name, self.planning, teaches=teaches)
        answer = await self.cleo.post(f"/api/programmes/{self.programme['id']}/rounds")
        self.round_ = await settled(self.cleo, answer.json())
        return self

    async def join(self, app: Litestar, name: str) -> None:
        self.people[name.split()[0]] = await somebody(app, name)
        goals = [{"competency_id": self.planning, "level": 3}]
        await applied(self.people[name.split()[0]], self.programme, goals=goals)

    async def publish(self, **body: object) -> Any:
        self.round_ = (await self.cleo.get(f"/api/rounds/{self.round_['id']}")).json()
        headers = {"if-match": f'"{self.round_["version"]}"'}
        return await self.cleo.post(f"/api/rounds/{self.round_['id']}/publications", json=body, headers=headers)

    async def sent(self) -> None:
        """Publish, and let it leave at once."""
        answer = await self.publish()
        assert answer.status_code == 201, answer.text
        await let_leave()

    async def pairs(self) -> list[tuple[str, str]]:
        page = (await self.cleo.get(f"/api/rounds/{self.round_['id']}/pairs")).json()
        return [(pair["mentee"]["name"].split()[0], pair["mentor"]["name"].split()[0]) for pair in page["items"]]

    async def offer_to(self, name: str) -> dict[str, Any]:
        return (await self.people[name].get("/api/offers")).json()["items"][0]

    async def answer(self, name: str, answer: str, **body: object) -> Any:
        made = await self.offer_to(name)
        headers = {"if-match": f'"{made["version"]}"'}
        why = {"reason": "other"} if answer == "declined" else {}
        body = {"answer": answer, **why, **body}
        return await self.people[name].post(f"/api/offers/{made['id']}/answer", json=body, headers=headers)

    async def states(self) -> list[str]:
        items = (await self.cleo.get(f"/api/rounds/{self.round_['id']}/offers")).json()["items"]
        return sorted(each["state"] for each in items)


async def let_leave() -> None:
    """Let what waits to leave do so now."""
    async with write_transaction() as connection:
        await connection.execute("UPDATE publication SET leaves_at = now() WHERE state = 'waiting'")
    assert await send_due_publications() == 1


async def time_passes(minutes: int = 0, days: int = 0) -> None:
    """Let everything about offers have happened so much earlier."""
    async with write_transaction() as connection:
        span = f"interval '{days} days {minutes} minutes'"
        await connection.execute(
            f"UPDATE offer SET opened_at = opened_at - {span}, answer_by = answer_by - {span} WHERE state = 'open'"
        )
        await connection.execute(f"UPDATE offer_party SET answered_at = answered_at - {span}")
        await connection.execute(f"UPDATE enrolment SET decided_at = coalesce(decided_at, now()) - {span}")


async def inbox(visitor: Visitor) -> list[tuple[str, str]]:
    items = (await visitor.get("/api/inbox")).json()["items"]
    return [(each["title"], each["body"]) for each in items]


async def count(table: str, where: str = "true") -> int:
    return (await fetch_one(f"SELECT count(*) AS n FROM {table} WHERE {where}"))["n"]
