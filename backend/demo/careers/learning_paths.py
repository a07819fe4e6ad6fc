"""The path from the service desk's first day to its team lead, and an aim that somebody has set for themselves."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.careers.learning_paths.schemas import PathRequest
from backend.careers.learning_paths.service import add_path
from backend.careers.pathways.reading import get_pathway
from backend.careers.pathways.schemas import PathwayChange, PathwayRequest
from backend.careers.pathways.service import begin_pathway, change_pathway
from backend.demo.organisation.personas import Part
from backend.kit.database.engine import fetch, fetch_one
from backend.people.core.access import Viewer

LADDER = (
    (
        "DESK-ENTRY",
        "First year at the desk",
        "CAR-E1",
        "DESK-A",
        (
            (
                "The first weeks",
                4,
                ("CUSTOMER-CONVERSATION-1", "PRODUCT-KNOWLEDGE-1", "Listen to ten calls with a colleague"),
            ),
            ("Calls of one's own", 12, ("TICKET-TRIAGE-1", "TICKET-TRIAGE-2", "CUSTOMER-CONVERSATION-2")),
            ("On the way to the certificate", 8, ("PRODUCT-KNOWLEDGE-2", "A day with a field crew")),
        ),
    ),
    (
        "DESK-SPECIALIST",
        "From the desk to specialist",
        "CAR-C2",
        "DESK-P",
        (
            ("Incidents", 12, ("INCIDENT-HANDLING-1", "INCIDENT-HANDLING-2", "DESK-A")),
            (
                "Faults that nobody sees",
                16,
                ("REMOTE-DIAGNOSIS-1", "REMOTE-DIAGNOSIS-2", "Lead an incident to its report"),
            ),
            ("What lies behind it", 12, ("SQL-1", "PRODUCT-KNOWLEDGE-2")),
        ),
    ),
    (
        "DESK-LEAD",
        "From specialist to team lead",
        "CAR-M4",
        None,
        (
            ("Helping others", 16, ("CUSTOMER-CONVERSATION-3", "INCIDENT-HANDLING-3", "DESK-P")),
            ("A shift of one's own", 24, ("Plan a month of shifts", "Stand in for the team lead for two weeks")),
            ("Leading", 24, ("BUDGETING-1", "CONFLICT-MEDIATION-1", "CONFLICT-MEDIATION-2")),
        ),
    ),
)
"""Code, title, role, certification at the end, and stages: their weeks, and items by code or in words."""


async def add_learning_paths(viewers: Mapping[Part, Viewer]) -> None:
    """Lay out the paths, and let the employee set an aim; what is there stays."""
    if await fetch_one("SELECT id FROM learning_path LIMIT 1"):
        return
    resources = {row["code"]: row["id"] for row in await fetch("SELECT code, id FROM learning_resource")}
    certifications = {row["code"]: row["id"] for row in await fetch("SELECT code, id FROM certification")}
    roles = {row["code"]: row["id"] for row in await fetch("SELECT code, id FROM role")}
    for code, title, role, end, stages in LADDER:
        request = {
            "code": code,
            "title": title,
            "description": "",
            "role_id": roles[role],
            "competency_id": None,
            "certification_id": certifications.get(end),
            "stages": [
                {"title": name, "weeks": weeks, "items": [_item(each, resources, certifications) for each in items]}
                for name, weeks, items in stages
            ],
        }
        await add_path(request=PathRequest.model_validate(request), by=viewers["talent_partner"])
    await _set_aim(viewers["employee"])


def _item(said: str, resources: Mapping[str, UUID], certifications: Mapping[str, UUID]) -> dict[str, Any]:
    if said in resources:
        return {"resource_id": resources[said]}
    return {"certification_id": certifications[said]} if said in certifications else {"experience": said}


async def _set_aim(by: Viewer) -> None:
    row = await fetch_one("SELECT id FROM competency WHERE code = 'CUSTOMER-CONVERSATION'")
    begun = await begin_pathway(request=PathwayRequest(competency_id=row["id"], level=3), by=by)
    pathway = await get_pathway(pathway_id=begun.id, by=by)
    if pathway.ways:
        ways = [
            {
                "key": each.key,
                "kind": each.kind,
                "title": each.title,
                "steps": [{"key": step.key, "resource_id": step.resource and step.resource.id} for step in each.steps],
            }
            for each in pathway.ways
        ]
        change = PathwayChange.model_validate({"ways": ways, "chosen": pathway.ways[0].key, "state": "active"})
        await change_pathway(pathway_id=pathway.id, change=change, version=pathway.version, by=by)
