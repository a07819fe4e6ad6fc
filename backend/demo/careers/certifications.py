"""Certifications of Tidewell: four that people can earn, those who have them, and two who are on their way."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.careers.awards.service import NewAward, insert_award, revoke_award
from backend.careers.candidacies.schemas import EvidenceRequest
from backend.careers.candidacies.service import add_evidence, begin_candidacy, move_candidacy
from backend.careers.certifications.schemas import CertificationRequest
from backend.careers.certifications.service import add_certification
from backend.demo.organisation.personas import Part
from backend.kit.audit.service import SYSTEM, Subject, record
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.people.core.access import Viewer
from backend.people.core.days import months_after

ISSUER = "Tidewell Academy"
NO_REPORT = '{"findings": [], "missing": []}'
"""Of awards from before evidence was collected here."""


def _asks(key: str, kind: str, text: str, least: int = 1, **more: object) -> dict[str, Any]:
    plain: dict[str, Any] = {"roles": [], "families": [], "by": None}
    return {**plain, "key": key, "kind": kind, "text": text, "least": least, **more}


def _all(*criteria: dict[str, Any], groups: Sequence[dict[str, Any]] = ()) -> dict[str, Any]:
    return {"mode": "all", "criteria": list(criteria), "groups": list(groups)}


DESK = (
    _asks("course", "training", "Course of the service desk", resources=["TICKET-TRIAGE-1", "TICKET-TRIAGE-2"]),
    _asks("exam", "score", "Examination of the service desk", 70),
    _asks("supervisor", "validation", "Three calls, heard by a supervisor", by="supervisor"),
)
DESK_PRO = (
    _asks("exam", "score", "Examination on incidents", 75),
    _asks("practical", "practical", "An incident led from the first call to the report"),
)
DESK_WAYS = {
    "mode": "any",
    "criteria": [
        _asks("desk", "experience", "Two years in the family Customer Care", 24, families=["Customer Care"]),
        _asks("credits", "credits", "Credits of the academy", 20),
    ],
}
REFRESHER = _all(_asks("refresher", "training", "Refresher of half a day"))

CERTIFICATIONS: Sequence[tuple[dict[str, Any], dict[str, int]]] = (
    (
        {
            "code": "DESK-A",
            "name": "Service desk, associate",
            "description": "Answers customers alone, and knows when to pass on what is beyond the desk.",
            "level": "associate",
            "validity_months": 24,
            "criteria": _all(*DESK),
            "renewal": REFRESHER,
        },
        {"CUSTOMER-CONVERSATION": 2, "TICKET-TRIAGE": 2},
    ),
    (
        {
            "code": "DESK-P",
            "name": "Service desk, professional",
            "description": "Leads incidents, and finds the fault without seeing the device.",
            "level": "professional",
            "validity_months": 36,
            "builds_on": "DESK-A",
            "criteria": _all(*DESK_PRO, groups=[DESK_WAYS]),
            "renewal": None,
        },
        {"INCIDENT-HANDLING": 3, "REMOTE-DIAGNOSIS": 3},
    ),
    (
        {
            "code": "WATER-SAFETY",
            "name": "Safe work at water",
            "description": "Nobody goes out to a station without it.",
            "level": "associate",
            "validity_months": 12,
            "criteria": _all(
                _asks("course", "training", "Course of two days, one of them in the water"),
                _asks("test", "score", "Test on rules and rescue", 80),
            ),
            "renewal": REFRESHER,
        },
        {"WORKING-AT-WATER": 3, "HEALTH-AND-SAFETY": 2},
    ),
    (
        {
            "code": "PLANNER-E",
            "name": "Supply planning, expert",
            "description": "Plans for a whole region, and teaches others to.",
            "level": "expert",
            "validity_months": None,
            "criteria": _all(
                _asks("masterclass", "training", "Masterclass on planning under uncertainty"),
                _asks("thesis", "score", "A plan, judged by the board", 60),
            ),
            "renewal": None,
        },
        {"INVENTORY-PLANNING": 5},
    ),
)

CREWS = 24
"""People of the field who have the safety certification, one of them with an end near, one too late, one revoked."""


async def add_certifications(viewers: Mapping[Part, Viewer]) -> None:
    """Define them, and let people have some and be on their way to others; what is there stays."""
    if await fetch_one("SELECT id FROM certification LIMIT 1"):
        return
    ids = await _define(viewers["talent_partner"])
    rohan, grace, manager = (viewers[part] for part in ("employee", "mentee", "manager"))
    await _award(ids["DESK-A"], [_person(rohan)], by=viewers["talent_partner"])
    await _award_crews(ids["WATER-SAFETY"], by=viewers["talent_partner"])
    on_the_way = await begin_candidacy(certification_id=ids["DESK-P"], by=rohan)
    asked = EvidenceRequest(
        criterion="practical", asked_id=manager.person_id, note="The outage of the northern stations in October."
    )
    for evidence in (
        EvidenceRequest(criterion="exam", amount=81),
        asked,
        EvidenceRequest(criterion="credits", amount=12),
    ):
        await add_evidence(candidacy_id=on_the_way.id, request=evidence, by=rohan)
    done = await begin_candidacy(certification_id=ids["PLANNER-E"], by=grace)
    for evidence in (EvidenceRequest(criterion="masterclass"), EvidenceRequest(criterion="thesis", amount=72)):
        await add_evidence(candidacy_id=done.id, request=evidence, by=grace)
    await move_candidacy(candidacy_id=done.id, action="submit", to="submitted", by=grace)


async def _define(by: Viewer) -> dict[str, UUID]:
    competencies = {row["code"]: row["id"] for row in await fetch("SELECT code, id FROM competency")}
    ids: dict[str, UUID] = {}
    for terms, proves in CERTIFICATIONS:
        plain = {name: value for name, value in terms.items() if name != "builds_on"}
        request = CertificationRequest.model_validate(
            {
                **plain,
                "issuer": ISSUER,
                "builds_on_id": ids.get(terms.get("builds_on", "")),
                "proves": [
                    {"competency_id": competencies[code], "level": level}
                    for code, level in proves.items()
                    if code in competencies
                ],
            }
        )
        ids[request.code] = (await add_certification(request=request, by=by)).id
    return ids


async def _award(certification_id: UUID, people: Sequence[UUID], *, by: Viewer, months_ago: int = 10) -> list[UUID]:
    """Enter awards from before evidence was collected here."""
    certification = await fetch_one("SELECT name, validity_months FROM certification WHERE id = $1", certification_id)
    awarded_on = months_after(today(), -months_ago)
    awards: list[UUID] = []
    async with write_transaction():
        for person_id in people:
            award = NewAward(
                person_id=person_id,
                certification_id=certification_id,
                renews_id=None,
                awarded_on=awarded_on,
                valid_until=months_after(awarded_on, certification["validity_months"]),
                awarded_by=by.name,
                note="",
                report=NO_REPORT,
            )
            awards.append(await insert_award(award))
        subject = Subject("certification", certification_id, certification["name"])
        await record(by=SYSTEM, action="awards.added", subject=subject, detail={"awards": len(awards)})
    return awards


async def _award_crews(certification_id: UUID, *, by: Viewer) -> None:
    rows = await fetch(
        "SELECT DISTINCT p.id, p.number FROM person p JOIN incumbency i ON i.person_id = p.id AND i.valid_to IS NULL "
        "JOIN position o ON o.id = i.position_id JOIN role e ON e.id = o.role_id "
        "WHERE p.state = 'active' AND e.code LIKE 'FIE%' ORDER BY p.number LIMIT $1",
        CREWS,
    )
    people = [row["id"] for row in rows]
    if not people:
        return
    await _award(certification_id, people[2:], by=by, months_ago=4)
    await _award(certification_id, people[1:2], by=by, months_ago=13)
    (near,) = await _award(certification_id, people[:1], by=by, months_ago=11)
    await revoke_award(award_id=near, reason="The test was taken by somebody else.", by=by)


def _person(viewer: Viewer) -> UUID:
    if viewer.person_id is None:
        raise ValueError("a persona is always a person")
    return viewer.person_id
