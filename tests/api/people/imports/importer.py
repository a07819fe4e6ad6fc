"""What somebody does at the import page, in a line each; and what the organisation looks like afterwards."""

import asyncio
from textwrap import dedent
from typing import Any

import httpx

from backend.kit.database.engine import fetch
from tests.api.visitor import Visitor

PATIENCE = 60
"""Seconds after which a test gives up waiting, on a machine however slow."""

FIRST = """
    Employee ID,Full name,Work email,Manager ID,Department,Location,Time zone,Languages,Hire date,Job title
    1,Ada Lind,ada@x.example,,Board,Rome,Europe/Rome,en; it,2015-02-01,Chief
    2,Bo Lin,bo@x.example,1,Harbour,Rome,Europe/Rome,en,2016-03-01,Head of harbour
    3,Cy Ngo,cy@x.example,2,Harbour,Oslo,Europe/Oslo,en; nb,2019-04-01,Pilot
    4,Di Roe,di@x.example,2,Harbour,Oslo,Europe/Oslo,,2021-05-01,Pilot
"""

SAY_YES = {"create": ["org_units", "positions", "roles"]}


class Importer:
    """Somebody at the import page, with the import that they are at."""

    def __init__(self, visitor: Visitor) -> None:
        self.visitor = visitor
        self.now: dict[str, Any] = {}

    @property
    def path(self) -> str:
        return f"/api/imports/{self.now['id']}"

    async def upload(
        self, text: str | bytes, source: str = "HR system", file_name: str = "people.csv"
    ) -> dict[str, Any]:
        """Bring a file in, and wait for its check."""
        content = text if isinstance(text, bytes) else dedent(text).strip().encode()
        answer = await self.visitor.post(
            "/api/imports", params={"source": source, "file_name": file_name}, content=content
        )
        assert answer.status_code == 201, answer.text
        return await self.settled(answer.json())

    async def send(self, method: str, where: str = "", json: Any = None) -> httpx.Response:
        """Change the import, as seen last."""
        headers = {"if-match": f'"{self.now["version"]}"'}
        return await self.visitor.send(method, self.path + where, json=json, headers=headers)

    async def change(self, method: str, where: str = "", json: Any = None) -> dict[str, Any]:
        """Change the import and wait for what follows."""
        answer = await self.send(method, where, json)
        assert answer.status_code in (200, 202), answer.text
        return await self.settled(answer.json())

    async def answer(self, **options: Any) -> dict[str, Any]:
        return await self.change("PATCH", json=options)

    async def mend(self, row: int, **mending: Any) -> dict[str, Any]:
        return await self.change("PATCH", f"/rows/{row}", mending)

    async def commit(self) -> dict[str, Any]:
        return await self.change("POST", "/commit", {"digest": self.now["digest"]})

    async def undo(self) -> dict[str, Any]:
        return await self.change("POST", "/undo")

    async def settled(self, seen: dict[str, Any]) -> dict[str, Any]:
        """Wait until nothing is done with the import any more."""
        self.now = seen
        async with asyncio.timeout(PATIENCE):
            while self.now["state"].endswith("ing"):
                await asyncio.sleep(0.2)
                self.now = (await self.visitor.get(self.path)).json()
        return self.now

    async def rows(self, kind: str | None = None) -> list[dict[str, Any]]:
        params = {"limit": 200, **({"kind": kind} if kind else {})}
        return (await self.visitor.get(f"{self.path}/rows", params=params)).json()["items"]

    async def work(self) -> dict[str, Any]:
        return (await self.visitor.get(f"/api/work/{self.now['work_id']}")).json()

    async def bring(self, text: str | bytes, **options: Any) -> dict[str, Any]:
        """Import a file that has no faults, saying yes to whatever is made."""
        await self.upload(text)
        await self.answer(**{**SAY_YES, **options})
        assert self.now["state"] == "checked", self.now
        assert self.now["summary"]["is_ready"], (self.now["summary"], await self.rows("problem"))
        return await self.commit()


async def organisation() -> dict[str, list[tuple[Any, ...]]]:
    """Everything that an import could touch, each row whole but for versions and ids of periods."""
    queries = {
        "people": "SELECT number, name, email, time_zone, languages, location, state, joined_on, left_on, sort_name, "
        "search_text, (SELECT code FROM org_unit WHERE id = org_unit_id) AS unit FROM person ORDER BY number",
        "units": "SELECT code, name FROM org_unit ORDER BY code",
        "roles": "SELECT code, name FROM role ORDER BY code",
        "positions": "SELECT s.code, title, s.state, r.code AS role FROM position s LEFT JOIN role r ON r.id = role_id "
        "ORDER BY s.code",
        "lines": "SELECT r.id, p.number, m.number, valid_from, valid_to FROM reporting_line r JOIN person p "
        "ON p.id = person_id JOIN person m ON m.id = manager_id ORDER BY p.number, valid_from",
        "seats": "SELECT i.id, s.code, p.number, valid_from, valid_to FROM incumbency i JOIN position s "
        "ON s.id = position_id JOIN person p ON p.id = person_id ORDER BY s.code, valid_from",
    }
    return {name: [tuple(row) for row in await fetch(query)] for name, query in queries.items()}
