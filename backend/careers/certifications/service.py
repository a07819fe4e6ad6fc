"""Define certifications and change them."""

import json
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

import asyncpg

from backend.careers.certifications.criteria_json import criteria_to_json
from backend.careers.certifications.listing import get_certification
from backend.careers.certifications.schemas import (
    CertificationChange,
    CertificationRequest,
    CertificationShown,
    CertificationTerms,
    ProofRequest,
)
from backend.careers.competencies.listing import expect_competencies
from backend.careers.competencies.scales import expect_levels
from backend.careers.core.certification_policy import DEFINING
from backend.careers.keeping import expect_unchanged, note_change
from backend.careers.resources.listing import resources_coded
from backend.kit.audit.service import Subject, record
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotFound, Stale
from backend.kit.identifiers import new_id
from backend.people.actors import acting
from backend.people.core.access import Viewer
from backend.people.standing import expect_allowed

_INSERT = """
INSERT INTO certification (id, code, name, description, level, issuer, validity_months, builds_on_id, criteria, renewal,
                           state, version)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'offered', 1)
"""

_UPDATE = """
UPDATE certification SET name = $2, description = $3, level = $4, issuer = $5, validity_months = $6, builds_on_id = $7,
    criteria = $8, renewal = $9, state = $10, version = version + 1
WHERE id = $1 RETURNING version
"""

_BELOW = """
WITH RECURSIVE below (id) AS (
    SELECT $1::uuid UNION SELECT c.builds_on_id FROM below b JOIN certification c ON c.id = b.id
    WHERE c.builds_on_id IS NOT NULL
)
SELECT id FROM below
"""


async def add_certification(*, request: CertificationRequest, by: Viewer) -> CertificationShown:
    """Define a certification, which people can begin at once.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    Invalid : a code that one has already, or something named that there is not.
    """
    expect_allowed(DEFINING, by)
    await _expect_named(request)
    certification_id = new_id()
    async with write_transaction() as connection:
        try:
            await connection.execute(_INSERT, certification_id, request.code, *_terms(request))
        except asyncpg.UniqueViolationError:
            raise Invalid(FieldError("code", "Another certification has this code already.")) from None
        await _put_proofs(certification_id, request.proves)
        subject = Subject("certification", certification_id, request.name)
        await record(by=acting(by), action="certification.added", subject=subject, detail={"code": request.code})
    return await get_certification(certification_id=certification_id, by=by)


async def change_certification(
    *, certification_id: UUID, change: CertificationChange, version: int, by: Viewer
) -> CertificationShown:
    """Change what a certification is and asks for; awards stay what they are. It can be taken back for a while.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    NotFound : there is none of that id.
    Stale : somebody changed it since `version`.
    Invalid : something named that there is not, or a circle of certifications that build on each other.
    """
    expect_allowed(DEFINING, by)
    await _expect_named(change)
    async with write_transaction():
        await _change_alone()
        row = await _lock(certification_id)
        if row["version"] != version:
            raise Stale(await get_certification(certification_id=certification_id, by=by))
        before = await _read_terms(row)
        await _expect_no_circle(certification_id, change.builds_on_id)
        changed = await _write(certification_id, change)
        undo_id = await note_change(
            action="certification.changed",
            subject=Subject("certification", certification_id, change.name),
            detail={"code": row["code"], "state": change.state},
            version=changed,
            before=before,
            by=by,
        )
    return await get_certification(certification_id=certification_id, by=by, undo_id=undo_id)


async def take_back_change(payload: Mapping[str, Any], _by: Viewer) -> None:
    """Undo a change within the open transaction.

    Raises
    ------
    Conflict : the certification was changed since, or what it built on builds on it by now.
    """
    await _change_alone()
    row = await _lock(UUID(payload["id"]))
    expect_unchanged(row, payload, "certification")
    before = CertificationChange.model_validate(payload["before"])
    if await _makes_circle(row["id"], before.builds_on_id):
        raise Conflict("What this certification built on builds on it by now. Change that one first.")
    await _write(row["id"], before)


async def _change_alone() -> None:
    """Let no two changes of certifications go on at once: what builds on what is read over all of them.

    Taken before any row, so that two that name one another wait here and not for each other.
    """
    await current_connection().execute("SELECT pg_advisory_xact_lock(hashtext('certifications'))")


async def _lock(certification_id: UUID) -> Mapping[str, Any]:
    row = await current_connection().fetchrow(
        "SELECT *, criteria::text AS criteria_text, renewal::text AS renewal_text FROM certification "
        "WHERE id = $1 FOR UPDATE",
        certification_id,
    )
    if row is None:
        raise NotFound("certification")
    return row


async def _read_terms(row: Mapping[str, Any]) -> dict[str, Any]:
    """Give what a certification is as a request would say it."""
    proofs = await fetch(
        "SELECT competency_id, level FROM certification_proof WHERE certification_id = $1 ORDER BY competency_id",
        row["id"],
    )
    plain = ("name", "description", "level", "issuer", "validity_months", "builds_on_id", "state")
    terms = {
        **{name: row[name] for name in plain},
        "criteria": json.loads(row["criteria_text"]),
        "renewal": json.loads(row["renewal_text"]) if row["renewal_text"] else None,
        "proves": [dict(each) for each in proofs],
    }
    return CertificationChange.model_validate(terms).model_dump(mode="json")


async def _write(certification_id: UUID, change: CertificationChange) -> int:
    connection = current_connection()
    version = await connection.fetchval(_UPDATE, certification_id, *_terms(change), change.state)
    await connection.execute("DELETE FROM certification_proof WHERE certification_id = $1", certification_id)
    await _put_proofs(certification_id, change.proves)
    return version or 0


async def _put_proofs(certification_id: UUID, proofs: Sequence[ProofRequest]) -> None:
    await current_connection().executemany(
        "INSERT INTO certification_proof (id, certification_id, competency_id, level) VALUES ($1, $2, $3, $4)",
        [(new_id(), certification_id, each.competency_id, each.level) for each in proofs],
    )


def _terms(terms: CertificationTerms) -> tuple[object, ...]:
    renewal = terms.renewal and criteria_to_json(terms.renewal.as_core())
    return (
        *(terms.name, terms.description, terms.level, terms.issuer, terms.validity_months, terms.builds_on_id),
        *(criteria_to_json(terms.criteria.as_core()), renewal),
    )


async def _expect_named(terms: CertificationTerms) -> None:
    for field, criteria in (("criteria", terms.criteria), ("renewal", terms.renewal)):
        named = criteria.as_core().resources if criteria else frozenset[str]()
        if missing := sorted(named - {each.code for each in await resources_coded(named)}):
            raise Invalid(FieldError(field, f"There is no resource {missing[0]}. Name one of the catalogue."))
    await expect_competencies([each.competency_id for each in terms.proves], "proves")
    await expect_levels({f"proves.{place}.level": (p.competency_id, p.level) for place, p in enumerate(terms.proves)})
    base = terms.builds_on_id
    if base is not None and await fetch_one("SELECT id FROM certification WHERE id = $1", base) is None:
        raise Invalid(FieldError("builds_on_id", "There is no such certification. Choose one that is listed."))


async def _expect_no_circle(certification_id: UUID, builds_on_id: UUID | None) -> None:
    """Refuse a circle, which nobody could ever begin."""
    if await _makes_circle(certification_id, builds_on_id):
        raise Invalid(FieldError("builds_on_id", "That one builds on this one already. Choose one below it."))


async def _makes_circle(certification_id: UUID, builds_on_id: UUID | None) -> bool:
    if builds_on_id is None:
        return False
    return certification_id in {row["id"] for row in await fetch(_BELOW, builds_on_id)}
