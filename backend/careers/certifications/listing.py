"""How certifications are read."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.careers.awards.reading import valid_on, validity_of
from backend.careers.certifications.criteria_json import criteria_from_json
from backend.careers.certifications.schemas import (
    CertificationCriteria,
    CertificationList,
    CertificationRef,
    CertificationShown,
    CertificationSummary,
    OwnStanding,
    ProvenLevel,
)
from backend.careers.competencies.schemas import CompetencyRef
from backend.careers.core.certification_policy import DEFINING, CertificationAction, certifications_actions
from backend.careers.core.small_groups import SMALLEST_GROUP
from backend.careers.resources.listing import resources_coded
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer

_ROWS = f"""
SELECT c.*, c.criteria::text AS criteria_text, c.renewal::text AS renewal_text,
       (SELECT count(DISTINCT a.person_id) FROM certification_award a WHERE a.certification_id = c.id
        AND {valid_on("a", "$2")}) AS holders,
       k.id AS candidacy_id, k.state AS candidacy_state,
       w.id AS award_id, w.awarded_on, w.valid_until, w.revoked_on
FROM certification c
LEFT JOIN certification_candidacy k ON k.certification_id = c.id AND k.person_id = $1
    AND k.state IN ('collecting', 'submitted')
LEFT JOIN LATERAL (
    SELECT a.* FROM certification_award a WHERE a.certification_id = c.id AND a.person_id = $1
    ORDER BY a.number DESC LIMIT 1
) w ON true
"""

_PROOFS = """
SELECT p.level, m.id, m.name FROM certification_proof p JOIN competency m ON m.id = p.competency_id
WHERE p.certification_id = $1 ORDER BY m.sort_name, m.id
"""


async def list_certifications(*, by: Viewer) -> CertificationList:
    """Give every certification by name, and how the viewer stands to each."""
    rows = await fetch(f"{_ROWS} ORDER BY lower(c.name), c.code", by.person_id, today())
    return CertificationList(
        items=[CertificationSummary(**_summary(row)) for row in rows], actions=certifications_actions(by)
    )


async def get_certification(*, certification_id: UUID, by: Viewer, undo_id: UUID | None = None) -> CertificationShown:
    """Give one certification with all that it asks for.

    Raises
    ------
    NotFound : there is none of that id.
    """
    row = await fetch_one(f"{_ROWS} WHERE c.id = $3", by.person_id, today(), certification_id)
    if row is None:
        raise NotFound("certification")
    criteria = criteria_from_json(row["criteria_text"])
    renewal = criteria_from_json(row["renewal_text"]) if row["renewal_text"] else None
    return CertificationShown(
        **_summary(row),
        builds_on=await _ref_of(row["builds_on_id"]),
        criteria=CertificationCriteria.model_validate(criteria),
        renewal=renewal and CertificationCriteria.model_validate(renewal),
        resources=await resources_coded(criteria.resources | (renewal.resources if renewal else frozenset())),
        proves=[
            ProvenLevel(competency=CompetencyRef(id=each["id"], name=each["name"]), level=each["level"])
            for each in await fetch(_PROOFS, certification_id)
        ],
        version=row["version"],
        actions=_actions(row, by),
        undo_id=undo_id,
    )


def ref_of(row: Mapping[str, Any]) -> CertificationRef:
    """Name a certification by its row."""
    return CertificationRef(id=row["id"], code=row["code"], name=row["name"], level=row["level"])


async def _ref_of(certification_id: UUID | None) -> CertificationRef | None:
    row = await fetch_one("SELECT * FROM certification WHERE id = $1", certification_id)
    return row and ref_of(row)


def _summary(row: Mapping[str, Any]) -> dict[str, Any]:
    plain = ("id", "code", "name", "level", "description", "issuer", "validity_months", "state")
    holders = row["holders"] if row["holders"] >= SMALLEST_GROUP else None
    return {**{name: row[name] for name in plain}, "holders": holders, "own": _own(row)}


def _own(row: Mapping[str, Any]) -> OwnStanding:
    return OwnStanding(
        candidacy_id=row["candidacy_id"],
        candidacy_state=row["candidacy_state"],
        award_id=row["award_id"],
        award_state=validity_of(row).state_on(today()) if row["award_id"] else None,
        valid_until=row["valid_until"],
    )


def _actions(row: Mapping[str, Any], by: Viewer) -> list[CertificationAction]:
    found: list[CertificationAction] = ["edit"] if DEFINING.allows(by) else []
    if by.person_id is None or row["candidacy_id"] is not None or row["state"] == "retired":
        return found
    validity = validity_of(row) if row["award_id"] else None
    if validity is not None and validity.is_renewable_on(today()):
        return [*found, "renew"]
    return found if validity is not None and validity.state_on(today()) == "valid" else [*found, "begin"]
