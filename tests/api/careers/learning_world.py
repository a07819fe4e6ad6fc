"""A small world for tests of learning: Meg manages Eli and Pia, Tala is a talent partner; three resources."""

from typing import Any
from uuid import UUID

from tests.api.careers.certification_world import World, key
from tests.api.visitor import Visitor


def resource(code: str, competency: UUID | None = None, **fields: object) -> dict[str, Any]:
    """Give a resource as a request would say it, to level 2 of a competency."""
    outcomes = [{"competency_id": str(competency), "from_level": 0, "level": 2}] if competency else []
    return {
        "code": code,
        "title": f"About {code.lower()}",
        "description": "",
        "link": f"https://learn.example/{code.lower()}",
        "provider": "Tidewell Academy",
        "kind": "course",
        "minutes": 90,
        "cost": None,
        "outcomes": outcomes,
        **fields,
    }


async def enter(world: World, code: str, competency: UUID | None = None, **fields: object) -> dict[str, Any]:
    """Let the talent partner enter a resource."""
    body = resource(code, competency, **fields)
    answer = await world.tala.post("/api/learning-resources", json=body, headers=key())
    assert answer.status_code == 201, answer.text
    return answer.json()


async def complete(visitor: Visitor, person: UUID, resource_id: str, **fields: object) -> Any:
    """Note that somebody has gone through a resource."""
    body = {"resource_id": resource_id, **fields}
    return await visitor.post(f"/api/people/{person}/completions", json=body, headers=key())
