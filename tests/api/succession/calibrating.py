"""A small organisation whose people are placed on a grid, and what is said to the API for it."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

import httpx
from litestar import Litestar

from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import add_person, add_unit
from tests.api.visitor import Visitor

NAMES = ("Ada", "Ben", "Cleo", "Dan", "Eve", "Finn")

GRID: dict[str, Any] = {
    "performance": {"name": "Performance", "steps": ["Below", "Meets", "Exceeds"]},
    "potential": {"name": "Potential", "steps": ["Settled", "Growing", "High"]},
    "boxes": ["Risk", "Solid", "Expert", "Puzzle", "Core", "Strong", "Rough", "Rising", "Star"],
    "shares": [5, 10, 10, 10, 30, 10, 5, 10, 10],
}


@dataclass(frozen=True)
class Crew:
    """Two teams below one director.

    Attributes
    ----------
    people : ids by first name; `mia` leads Ada to Finn, `noa` leads Gus, `dora` leads both.
    """

    unit: UUID
    people: dict[str, UUID]
    partner: Visitor
    mia: Visitor
    noa: Visitor
    dora: Visitor


async def a_crew(app: Litestar) -> Crew:
    """Make the organisation, and sign in a talent partner of the same unit, the director and both managers."""
    unit = await add_unit("Harbour")
    people = {"dora": await add_person("Dora Director", unit)}
    people["mia"] = await add_person("Mia Manager", unit, manager=people["dora"])
    people["noa"] = await add_person("Noa Manager", unit, manager=people["dora"])
    for name in NAMES:
        people[name.lower()] = await add_person(f"{name} Dock", unit, manager=people["mia"])
    people["gus"] = await add_person("Gus Dock", unit, manager=people["noa"])
    people["pia"] = await add_person("Pia Partner", unit, manager=people["dora"])
    partner = await signed_in(app, "Pia Partner", [AccessRole.TALENT_PARTNER], people["pia"])
    managers = {
        name: await signed_in(app, f"{name.title()} Manager", [], people[name]) for name in ("mia", "noa", "dora")
    }
    return Crew(unit, people, partner, **managers)


def cycle_request(**changed: Any) -> dict[str, Any]:
    """Give the body that opens a cycle."""
    return {
        "name": "Spring",
        "as_of": "2026-03-01",
        "grid": GRID,
        "participant_ids": [],
        "org_unit_id": None,
        "person_ids": [],
        **changed,
    }


async def open_cycle(crew: Crew, **changed: Any) -> dict[str, Any]:
    """Open a cycle of the whole unit as the talent partner, unless something else is said."""
    body = cycle_request(**{"org_unit_id": str(crew.unit), **changed})
    answer = await crew.partner.post("/api/succession/calibration-cycles", json=body)
    assert answer.status_code == 201, answer.text
    return answer.json()


async def place(
    by: Visitor, cycle: dict[str, Any], person: UUID, at: tuple[int, int], kind: str = "calibrated", reason: str = ""
) -> httpx.Response:
    """Place somebody at a performance and a potential."""
    body = {"kind": kind, "performance": at[0], "potential": at[1], "reason": reason}
    return await by.post(f"/api/succession/calibration-cycles/{cycle['id']}/people/{person}/placings", json=body)


async def grid_of(by: Visitor, cycle: dict[str, Any]) -> dict[str, Any]:
    """Read a cycle as it stands."""
    answer = await by.get(f"/api/succession/calibration-cycles/{cycle['id']}/grid")
    assert answer.status_code == 200, answer.text
    return answer.json()


def names_in(grid: dict[str, Any]) -> list[str]:
    """Give the first names of whom a grid shows."""
    return [each["person"]["name"].split()[0] for each in grid["items"]]
