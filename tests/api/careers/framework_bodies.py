"""Bodies of a small framework, for tests: a service desk of three steps, and the lead beside it."""

from typing import Any

from tests.api.visitor import Visitor

NAMES = {"ENTRY": "Desk Associate", "AGENT": "Desk Specialist", "SENIOR": "Senior Desk Specialist", "LEAD": "Desk Lead"}


def competency(code: str, name: str, **fields: object) -> dict[str, Any]:
    return {
        "code": code,
        "name": name,
        "scale": "FIVE",
        "kind": "technical",
        "parent": None,
        "description": "",
        "descriptors": [],
        "prerequisites": [],
        **fields,
    }


def requirement(competency: str, level: int, **fields: object) -> dict[str, Any]:
    return {"competency": competency, "level": level, "weight": 1, "must_have": False, **fields}


def role(code: str, level: int, *requirements: dict[str, Any], **fields: object) -> dict[str, Any]:
    return {
        "code": code,
        "name": NAMES.get(code, code),
        "family": "DESK",
        "track": "IC",
        "level": level,
        "description": "",
        "requirements": list(requirements),
        "certifications": [],
        **fields,
    }


def move(source: str, target: str, kind: str = "promotion", months: float = 18) -> dict[str, Any]:
    return {"source": source, "target": target, "kind": kind, "months": months}


def desk() -> dict[str, Any]:
    """Give everything of a service desk as one edit of an empty draft."""
    levels = [{"name": f"Level {rank}", "description": ""} for rank in range(1, 6)]
    return {
        "families": [{"code": "DESK", "name": "Service Desk"}],
        "tracks": [{"code": "IC", "name": "individual contributor"}, {"code": "M", "name": "management"}],
        "scales": [{"code": "FIVE", "name": "Five levels", "levels": levels}],
        "competencies": [
            competency("HELP", "Helping people"),
            competency("TRIAGE", "Triage", parent="HELP"),
            competency("LEADING", "Leading", kind="leadership"),
        ],
        "roles": [
            role("ENTRY", 1, requirement("HELP", 1)),
            role("AGENT", 2, requirement("HELP", 2), requirement("TRIAGE", 2)),
            role("SENIOR", 3, requirement("HELP", 4, weight=3), requirement("TRIAGE", 3, must_have=True)),
            role("LEAD", 4, requirement("HELP", 3), requirement("LEADING", 3, must_have=True), track="M"),
        ],
        "moves": [
            move("ENTRY", "AGENT"),
            move("AGENT", "SENIOR", months=24),
            move("SENIOR", "LEAD", "track switch", 6),
            move("AGENT", "LEAD", "track switch", 36),
        ],
    }


async def drafted(by: Visitor, code: str = "DESK") -> dict[str, Any]:
    """Make a framework with the whole desk in its draft."""
    made = await by.post("/api/frameworks", json={"code": code, "name": f"Careers {code}"})
    assert made.status_code == 201, made.text
    edited = await edit(by, made.json(), **desk())
    assert edited.status_code == 200, edited.text
    return edited.json()


async def edit(by: Visitor, version: dict[str, Any], **body: object) -> Any:
    headers = {"if-match": f'"{version["version"]}"'}
    return await by.send("PATCH", f"/api/framework-versions/{version['id']}", json=body, headers=headers)


async def check(by: Visitor, version: dict[str, Any]) -> Any:
    headers = {"if-match": f'"{version["version"]}"'}
    return await by.post(f"/api/framework-versions/{version['id']}/check", headers=headers)


async def publish(by: Visitor, version: dict[str, Any], *mapping: dict[str, Any]) -> Any:
    now = (await by.get(f"/api/framework-versions/{version['id']}")).json()
    checked = await check(by, now)
    assert checked.status_code == 200, checked.text
    headers = {"if-match": f'"{checked.json()["version"]}"'}
    path = f"/api/framework-versions/{version['id']}/publication"
    return await by.post(path, json={"mapping": list(mapping)}, headers=headers)


async def published(by: Visitor, code: str = "DESK") -> dict[str, Any]:
    """Make a framework, and publish its first version."""
    answer = await publish(by, await drafted(by, code))
    assert answer.status_code == 200, answer.text
    return answer.json()
