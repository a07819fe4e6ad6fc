"""How awards are read: those of somebody, those of a certification, and one by its link."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.careers.awards.schemas import Award, AwardList, Verification
from backend.careers.certifications.schemas import CertificationRef, ProvenLevel
from backend.careers.competencies.schemas import CompetencyRef
from backend.careers.core.certification_policy import DEFINING, SEEING, award_actions
from backend.careers.core.validity import Validity
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.people.core.access import Relation, Viewer
from backend.people.references import PersonRef
from backend.people.standing import expect_allowed, expect_known, relation_to

AWARDS = """
SELECT a.*, p.name AS person_name, c.code, c.name, c.level, c.issuer,
       EXISTS (SELECT FROM certification_award n WHERE n.renews_id = a.id) AS is_renewed
FROM certification_award a JOIN person p ON p.id = a.person_id JOIN certification c ON c.id = a.certification_id
"""

_PROOFS = """
SELECT p.award_id, p.level, m.id, m.name FROM certification_award_proof p JOIN competency m ON m.id = p.competency_id
WHERE p.award_id = ANY ($1) ORDER BY m.sort_name, m.id
"""


def valid_on(award: str, day: str) -> str:
    """Give the condition that the award of the alias `award` is valid on `day`, a placeholder."""
    return (
        f"({award}.awarded_on <= {day} AND ({award}.valid_until IS NULL OR {award}.valid_until > {day}) "
        f"AND ({award}.revoked_on IS NULL OR {award}.revoked_on > {day}))"
    )


def validity_of(row: Mapping[str, Any]) -> Validity:
    """Give when the award of a row holds."""
    return Validity(row["awarded_on"], row["valid_until"], row["revoked_on"])


async def list_awards_of(*, person_id: UUID, by: Viewer) -> AwardList:
    """Give what somebody was awarded, the latest first.

    Raises
    ------
    NotFound : there is nobody of that id whose awards the viewer may see.
    """
    await expect_known(person_id, by=by)
    relation = await relation_to(person_id, by=by)
    if not SEEING.allows(by, relation):
        raise NotFound("person")
    return await _shown(await fetch(f"{AWARDS} WHERE a.person_id = $1 ORDER BY a.number DESC", person_id), relation, by)


async def list_holders(*, certification_id: UUID, by: Viewer) -> AwardList:
    """Give the awards of a certification, the latest first.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    NotFound : there is none of that id.
    """
    expect_allowed(DEFINING, by)
    if await fetch_one("SELECT id FROM certification WHERE id = $1", certification_id) is None:
        raise NotFound("certification")
    rows = await fetch(f"{AWARDS} WHERE a.certification_id = $1 ORDER BY a.number DESC LIMIT 500", certification_id)
    return await _shown(rows, Relation.OTHER, by)


async def get_award(*, award_id: UUID, by: Viewer) -> Award:
    """Give one award that the viewer may see; access is the caller's to decide."""
    rows = await fetch(f"{AWARDS} WHERE a.id = $1", award_id)
    return (await _shown(rows, Relation.OTHER, by)).items[0]


async def verify_award(*, token: str) -> Verification:
    """Give what anybody may know who has the link of an award.

    Raises
    ------
    NotFound : no award has this link.
    """
    row = await fetch_one(f"{AWARDS} WHERE a.token = $1", token)
    if row is None:
        raise NotFound("certificate")
    return Verification(
        name=row["person_name"],
        certification=row["name"],
        state=validity_of(row).state_on(today()),
        **{name: row[name] for name in ("level", "issuer", "number", "awarded_on", "valid_until", "revoked_on")},
    )


async def _shown(rows: Sequence[Mapping[str, Any]], relation: Relation, by: Viewer) -> AwardList:
    proofs: dict[UUID, list[ProvenLevel]] = {}
    for each in await fetch(_PROOFS, [row["id"] for row in rows]):
        proof = ProvenLevel(competency=CompetencyRef(id=each["id"], name=each["name"]), level=each["level"])
        proofs.setdefault(each["award_id"], []).append(proof)
    return AwardList(items=[_award(row, proofs.get(row["id"], []), relation, by) for row in rows])


def _award(row: Mapping[str, Any], proofs: list[ProvenLevel], relation: Relation, by: Viewer) -> Award:
    is_own = by.person_id == row["person_id"]
    relation = Relation.SELF if is_own else relation
    validity = validity_of(row)
    plain = ("id", "number", "issuer", "awarded_on", "awarded_by", "valid_until")
    revoked = ("revoked_on", "revoked_by", "revoked_reason")
    return Award(
        **{name: row[name] for name in (*plain, *revoked)},
        person=PersonRef(id=row["person_id"], name=row["person_name"]),
        certification=CertificationRef(
            id=row["certification_id"], code=row["code"], name=row["name"], level=row["level"]
        ),
        state=validity.state_on(today()),
        is_renewal=row["renews_id"] is not None,
        is_renewable=validity.is_renewable_on(today()) and not row["is_renewed"],
        token=row["token"] if is_own else None,
        proves=proofs,
        actions=award_actions(by, relation, is_revoked=row["revoked_on"] is not None),
    )
