"""A small world for tests of certifications: a candidate, their manager, a colleague, a talent partner."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

from litestar import Litestar

from backend.careers.competencies.adding import NewCompetency, insert_competencies
from backend.kit.database.transactions import write_transaction
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import add_person, add_unit
from tests.api.visitor import Visitor


def criterion(key: str, kind: str, least: int = 1, **more: object) -> dict[str, Any]:
    words = {"key": key, "kind": kind, "text": f"The {key}", "least": least}
    return {**words, "roles": [], "families": [], "by": None, **more}


def criteria(*members: dict[str, Any], mode: str = "all", groups: list[Any] | None = None) -> dict[str, Any]:
    return {"mode": mode, "criteria": list(members), "groups": groups or []}


EXAM = criterion("exam", "score", 70)
BOSS = criterion("boss", "validation", by="supervisor")


@dataclass(frozen=True)
class World:
    """Meg manages Eli and Pia; Tala is a talent partner, and so is Meg; one competency."""

    app: Litestar
    people: dict[str, UUID]
    planning: UUID
    tala: Visitor
    eli: Visitor

    def terms(self, *members: dict[str, Any], **fields: object) -> dict[str, Any]:
        return {
            "code": "ROUTES",
            "name": "Route planning",
            "description": "",
            "level": "associate",
            "issuer": "Tidewell Academy",
            "validity_months": 24,
            "builds_on_id": None,
            "criteria": criteria(*members),
            "renewal": None,
            "proves": [{"competency_id": str(self.planning), "level": 3}],
            **fields,
        }

    async def define(self, *members: dict[str, Any], **fields: object) -> str:
        answer = await self.tala.post("/api/certifications", json=self.terms(*members, **fields), headers=key())
        assert answer.status_code == 201, answer.text
        return answer.json()["id"]

    async def begin(self, certification: str) -> dict[str, Any]:
        answer = await self.eli.post(f"/api/certifications/{certification}/candidacies", headers=key())
        assert answer.status_code == 201, answer.text
        return answer.json()

    async def show(self, candidacy: str, **evidence: object) -> Any:
        return await self.eli.post(f"/api/candidacies/{candidacy}/evidence", json=evidence, headers=key())

    async def earn(self, certification: str) -> dict[str, Any]:
        """Let Eli earn a certification that asks for an exam alone; give the award as Eli sees it."""
        candidacy = (await self.begin(certification))["id"]
        await self.show(candidacy, criterion="exam", amount=80)
        submitted = await self.eli.post(f"/api/candidacies/{candidacy}/submission")
        assert submitted.status_code == 200, submitted.text
        decided = await decide(self.tala, submitted.json(), "award")
        assert decided.status_code == 200, decided.text
        return (await self.eli.get(self.awards)).json()["items"][0]

    @property
    def awards(self) -> str:
        return f"/api/people/{self.people['Eli Em']}/awards"


def key() -> dict[str, str]:
    return {"Idempotency-Key": str(uuid4())}


async def decide(visitor: Visitor, candidacy: dict[str, Any], decision: str, note: str = "") -> Any:
    return await visitor.post(
        f"/api/candidacies/{candidacy['id']}/decision",
        json={"decision": decision, "note": note},
        headers={"If-Match": f'"{candidacy["version"]}"'},
    )


async def small_world(app: Litestar) -> World:
    unit = await add_unit("Planning")
    people = {"Meg Ma": await add_person("Meg Ma", unit)}
    for name in ("Eli Em", "Pia Pe"):
        people[name] = await add_person(name, unit, people["Meg Ma"])
    planning = NewCompetency("PLANNING", "Planning", "Work")
    async with write_transaction():
        await insert_competencies([planning])
    tala = await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER])
    return World(app, people, planning.id, tala, await signed_in(app, "Eli Em", [], people["Eli Em"]))


async def visit(world: World, name: str, *roles: AccessRole) -> Visitor:
    return await signed_in(world.app, name, roles, world.people[name])
