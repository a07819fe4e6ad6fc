"""The organisation of both worlds, and Nora, who acts in it, in each of the parts that she can have."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from litestar import Litestar

from backend.careers.assessments.adding import NewAssessment, insert_assessments
from backend.careers.core.held import Source
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.people.core.access import AccessRole
from tests.api.accounts import active_account, token_of
from tests.api.careers.framework_bodies import published
from tests.api.organisation import add_person, add_position, add_unit
from tests.api.succession.calibrating import GRID
from tests.api.visitor import Visitor

PARTS: dict[str, tuple[AccessRole, ...]] = {
    "employee": (),
    "manager": (),
    "plan administrator": (),
    "talent partner": (AccessRole.TALENT_PARTNER,),
    "executive": (AccessRole.EXECUTIVE,),
    "everything": (
        *(AccessRole.ADMINISTRATOR, AccessRole.TALENT_PARTNER, AccessRole.EXECUTIVE, AccessRole.COORDINATOR),
    ),
}
"""As whom Nora acts, and what is granted to her for it. She leads a team unless she is an employee."""

OTHERS = ("Ada", "Ben", "Cleo", "Dan", "Eve", "Finn", "Gus", "Hana")


@dataclass(frozen=True)
class Told:
    """What is known of a template: who is who, and by which tokens they are signed in.

    Attributes
    ----------
    token, account_id, email : Nora's.
    partner, other_partner, manager : tokens of who speaks of people: two talent partners, and Nora's manager.
    people, seats : ids by first name, and by title.
    plans : ids of critical positions, by title; pool, cycle and framework role beside.
    """

    token: str
    account_id: UUID
    email: str
    partner: str
    other_partner: str
    manager: str
    people: dict[str, UUID]
    seats: dict[str, UUID]
    plans: dict[str, str]
    cycle: str
    pool: str


class Refused(AssertionError):
    """Somebody else could not do something: it is a fault, unless she has seen to it herself."""


async def send(app: Litestar, token: str, method: str, path: str, body: object = None, **headers: str) -> Any:
    """Let somebody else do something; give its answer.

    Raises
    ------
    Refused : it did not succeed.
    """
    async with Visitor(app) as visitor:
        answer = await visitor.use_token(token).send(method, path, json=body, headers=headers)
    if answer.status_code >= 300:
        raise Refused(method, path, answer.status_code, answer.text)
    return answer.json() if answer.content else None


async def settle(app: Litestar, part: str) -> Told:
    """Make the organisation in an empty database."""
    people, seats = await _people(leads=part != "employee")
    other = await token_of(await active_account("Kim Keeper", [AccessRole.TALENT_PARTNER]))
    await _publish_framework(app, other, seats)
    partner = await token_of(await active_account("Tara Talent", [AccessRole.TALENT_PARTNER], people["tara"]))
    manager = await token_of(await active_account("Mia Manager", [], people["mia"]))
    account_id = await active_account("Nora Nominee", PARTS[part], people["nora"])
    await _hold(people)
    plans = {title: await _mark(app, partner, seats[title]) for title in ("Crane lead", "Night lead", "Head of docks")}
    for title, name in (("Crane lead", "ben"), ("Night lead", "ben"), ("Head of docks", "gus")):
        await nominate(app, (partner, other), plans[title], people[name])
    if part == "plan administrator":
        plan = f"/api/succession/critical-positions/{plans['Crane lead']}"
        version = (await send(app, partner, "GET", plan, None))["version"]
        member = f"{plan}/members/{people['nora']}"
        await send(app, partner, "PUT", member, {"part": "administrator"}, **{"If-Match": f'"{version}"'})
    cycle = await _calibrate(app, partner, manager, people)
    pool = await _pool(app, partner, people["ben"])
    token = await token_of(account_id)
    email = "nora.nominee@tidewell.example"
    return Told(token, account_id, email, partner, other, manager, people, seats, plans, cycle, pool)


async def _pool(app: Litestar, partner: str, person_id: UUID) -> str:
    body = {"name": "Next leads", "family": "Service Desk", "purpose": ""}
    pool = await send(app, partner, "POST", "/api/succession/pools", body)
    member = {"person_id": str(person_id), "reason": "Leads already."}
    await send(app, partner, "POST", f"/api/succession/pools/{pool['id']}/members", member)
    return pool["id"]


async def nominate(app: Litestar, by: tuple[str, str], plan: str, person_id: UUID) -> str:
    """Let one nominate somebody, and another approve it; give the nomination's id."""
    body = {"person_id": str(person_id), "reason": "Ready to take it on.", "state": "pending"}
    nomination = await send(app, by[0], "POST", f"/api/succession/critical-positions/{plan}/nominations", body)
    path = f"/api/succession/nominations/{nomination['id']}/state"
    version = f'"{nomination["version"]}"'
    await send(app, by[1], "PUT", path, {"state": "approved", "reason": "Agreed."}, **{"If-Match": version})
    return nomination["id"]


async def _people(*, leads: bool) -> tuple[dict[str, UUID], dict[str, UUID]]:
    unit = await add_unit("Harbour")
    docks = await add_unit("Docks", unit)
    people = {"dora": await add_person("Dora Director", unit)}
    people["tara"] = await add_person("Tara Talent", unit, people["dora"])
    people["mia"] = await add_person("Mia Manager", unit, people["dora"])
    people["nora"] = await add_person("Nora Nominee", docks, people["mia"])
    for name in OTHERS:
        above = "nora" if leads and name < "G" else "mia"
        people[name.lower()] = await add_person(f"{name} Dock", docks, people[above])
    held = {"Head of docks": "mia", "Crane lead": "gus", "Night lead": "ada", "Dock desk": "nora", "Second desk": "ben"}
    seats = {title: await add_position(title, docks, people[name]) for title, name in held.items()}
    return people, seats


async def _publish_framework(app: Litestar, token: str, seats: dict[str, UUID]) -> None:
    """Publish what the roles of the desk ask for, and let each seat have one of them."""
    async with Visitor(app) as visitor:
        await published(visitor.use_token(token))
    async with write_transaction() as connection:
        for title, seat in seats.items():
            code = "AGENT" if title.endswith("desk") else "SENIOR"
            await connection.execute(
                "UPDATE position SET role_id = (SELECT id FROM role WHERE code = $2) WHERE id = $1", seat, code
            )


async def _hold(people: dict[str, UUID]) -> None:
    competencies = {row["code"]: row["id"] for row in await fetch("SELECT code, id FROM competency")}
    statements = [
        NewAssessment(
            person_id=people[name],
            competency_id=competencies[code],
            level=level,
            source=Source.MANAGER,
            assessor_id=people["mia"],
            assessor_name="Mia Manager",
            stated_on=date(2026, 10, 1),
        )
        for name, levels in {"nora": (3, 3), "ben": (2, 1), "gus": (3, 2)}.items()
        for code, level in zip(("HELP", "TRIAGE"), levels, strict=True)
    ]
    async with write_transaction():
        await insert_assessments(statements)


async def _mark(app: Litestar, partner: str, seat: UUID) -> str:
    body = {
        "position_id": str(seat),
        "reason": "Nothing moves without it.",
        **dict.fromkeys(("impact", "scarcity", "time_to_fill", "risk_of_loss", "impact_of_loss"), "high"),
    }
    marked = await send(app, partner, "POST", "/api/succession/critical-positions", body)
    return marked["id"]


async def _calibrate(app: Litestar, partner: str, manager: str, people: dict[str, UUID]) -> str:
    (unit,) = await fetch("SELECT id FROM org_unit WHERE code = 'HARBOUR'")
    cycle = await send(
        *(app, partner, "POST", "/api/succession/calibration-cycles"),
        {
            "name": "Spring",
            "as_of": "2026-03-01",
            "grid": GRID,
            "participant_ids": [],
            "org_unit_id": str(unit["id"]),
            "person_ids": [],
        },
    )
    # Four by Nora's manager: a fifth, of Nora, would let figures appear that want five.
    for name in ("ben", "cleo", "gus", "hana"):
        await place(app, manager, cycle["id"], people[name], "original")
    return cycle["id"]


async def place(app: Litestar, token: str, cycle: str, person_id: UUID, kind: str) -> None:
    """Place somebody in a cycle."""
    path = f"/api/succession/calibration-cycles/{cycle}/people/{person_id}/placings"
    body = {"kind": kind, "performance": 3, "potential": 3, "reason": "Carries the crew."}
    await send(app, token, "POST", path, body)
