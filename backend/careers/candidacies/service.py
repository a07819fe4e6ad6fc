"""What a candidate does: begin, collect evidence, hand in, take back."""

from collections.abc import Mapping
from datetime import date
from typing import Any
from uuid import UUID

import asyncpg

from backend.careers.awards.reading import validity_of
from backend.careers.candidacies.asking import expect_suitable
from backend.careers.candidacies.reading import CANDIDACIES, criteria_of, expect_candidacy, found_of, get_candidacy
from backend.careers.candidacies.schemas import CandidacyShown, EvidenceRequest
from backend.careers.candidacies.telling import tell_asked
from backend.careers.core.certification_policy import CandidacyAction, CandidacyState, candidacy_actions
from backend.careers.core.criteria import CONFIRMED_BY_OTHERS, WITH_AMOUNT, Criterion, CriterionKind, Report
from backend.kit.audit.service import Subject, record
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotAllowed, NotFound
from backend.kit.identifiers import new_id
from backend.people.actors import acting
from backend.people.core.access import Relation, Viewer

CLOSED = "This candidacy does not take that now. Look at it again."

MOST_EVIDENCE = 200
"""Pieces of evidence of one candidacy."""

_INSERT = """
INSERT INTO certification_candidacy (id, person_id, certification_id, renews_id, state, begun_on, note, version)
VALUES ($1, $2, $3, $4, 'collecting', $5, '', 1)
"""

_EVIDENCE = """
INSERT INTO certification_evidence (id, candidacy_id, criterion, done_on, amount, note, link, asked_id, answer,
                                    answer_note, recorded_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', $10)
"""


async def begin_candidacy(*, certification_id: UUID, by: Viewer) -> CandidacyShown:
    """Begin to collect evidence for a certification, or to renew it where the viewer has it and it comes to its end.

    Raises
    ------
    NotFound : there is no such certification.
    NotAllowed : nobody employed stands behind the viewer's account.
    Conflict : it is begun already, is not offered any more, or is held and not to be renewed yet.
    """
    if by.person_id is None:
        raise NotAllowed
    candidacy_id = new_id()
    async with write_transaction() as connection:
        row = await connection.fetchrow(
            "SELECT id, name, state FROM certification WHERE id = $1 FOR SHARE", certification_id
        )
        if row is None:
            raise NotFound("certification")
        if row["state"] == "retired":
            raise Conflict("This certification is not offered any more. Choose another.")
        renews_id = await _renewed_by(certification_id, by.person_id)
        try:
            await connection.execute(_INSERT, candidacy_id, by.person_id, certification_id, renews_id, today())
        except asyncpg.UniqueViolationError:
            raise Conflict("You have begun this certification already. Go on there.") from None
        await _record(row["name"], by, "candidacy.begun")
    return await get_candidacy(candidacy_id=candidacy_id, by=by)


async def add_evidence(*, candidacy_id: UUID, request: EvidenceRequest, by: Viewer) -> CandidacyShown:
    """Show something for a criterion; whoever is asked to confirm it is told.

    Raises
    ------
    NotFound, NotAllowed : as `expect_own`.
    Conflict : the candidacy takes no evidence now.
    Invalid : no such criterion, or what it does not ask for.
    """
    await expect_own(candidacy_id, by)
    async with write_transaction() as connection:
        row = await lock_candidacy(candidacy_id)
        expect_open_to("add_evidence", row, by)
        criterion = _criterion(row, request.criterion)
        done_on = _done_on(request.done_on)
        _expect_fitting(criterion, request)
        if request.asked_id is not None:
            await expect_suitable(criterion, asked_id=request.asked_id, candidacy_id=candidacy_id, by=by)
        answer = "noted" if request.asked_id is None else "waiting"
        await connection.execute(
            _EVIDENCE,
            *(new_id(), candidacy_id, criterion.key, done_on, request.amount or 1, request.note, request.link),
            *(request.asked_id, answer, now()),
        )
        if await _count_evidence(candidacy_id) > MOST_EVIDENCE:
            raise Conflict(f"A candidacy holds {MOST_EVIDENCE} pieces of evidence at most. Remove some first.")
        if request.asked_id is not None:
            await tell_asked(request.asked_id, candidate=row["person_name"], certification=row["name"])
        await _touch(candidacy_id)
        await _record(row["name"], by, "candidacy.evidence_added")
    return await get_candidacy(candidacy_id=candidacy_id, by=by)


async def remove_evidence(*, evidence_id: UUID, by: Viewer) -> CandidacyShown:
    """Take evidence out that the viewer showed by mistake.

    Raises
    ------
    NotFound : there is none of that id that the viewer may see.
    NotAllowed : it is not their own.
    Conflict : the candidacy is handed in or decided.
    """
    found = await fetch_one("SELECT candidacy_id FROM certification_evidence WHERE id = $1", evidence_id)
    if found is None:
        raise NotFound("evidence")
    try:
        await expect_own(found["candidacy_id"], by)
    except NotFound:
        raise NotFound("evidence") from None
    async with write_transaction() as connection:
        row = await lock_candidacy(found["candidacy_id"])
        expect_open_to("add_evidence", row, by)
        await connection.execute("DELETE FROM certification_evidence WHERE id = $1", evidence_id)
        await _touch(row["id"])
        await _record(row["name"], by, "candidacy.evidence_removed")
    return await get_candidacy(candidacy_id=found["candidacy_id"], by=by)


async def move_candidacy(
    *, candidacy_id: UUID, action: CandidacyAction, to: CandidacyState, by: Viewer
) -> CandidacyShown:
    """Hand a candidacy in, open it again, or give it up.

    Raises
    ------
    NotFound, NotAllowed : as `expect_own`.
    Conflict : it is not in a state for that, something is still missing, or it is too late to renew.
    """
    await expect_own(candidacy_id, by)
    async with write_transaction() as connection:
        row = await lock_candidacy(candidacy_id)
        expect_open_to(action, row, by)
        if to == "submitted":
            await _expect_in_time(row["renews_id"])
            await expect_met(row)
        await connection.execute(
            "UPDATE certification_candidacy SET state = $2, submitted_at = $3, version = version + 1 WHERE id = $1",
            *(candidacy_id, to, now() if to == "submitted" else None),
        )
        await _record(row["name"], by, f"candidacy.{'reopened' if to == 'collecting' else to}")
    return await get_candidacy(candidacy_id=candidacy_id, by=by)


async def expect_own(candidacy_id: UUID, by: Viewer) -> None:
    """Make sure that a candidacy is the viewer's.

    Raises
    ------
    NotFound : there is none of that id that the viewer may see.
    NotAllowed : it is somebody else's.
    """
    _, relation = await expect_candidacy(candidacy_id, by=by)
    if relation is not Relation.SELF:
        raise NotAllowed("Only the candidate does this.")


async def lock_candidacy(candidacy_id: UUID) -> Mapping[str, Any]:
    """Give a candidacy's row, which nobody else changes until the open transaction ends."""
    row = await current_connection().fetchrow(f"{CANDIDACIES} WHERE k.id = $1 FOR UPDATE OF k", candidacy_id)
    if row is None:
        raise NotFound("candidacy")
    return row


def expect_open_to(action: CandidacyAction, row: Mapping[str, Any], by: Viewer) -> None:
    """Make sure that a candidacy is in a state for something that the viewer does to their own.

    Raises
    ------
    Conflict : it is not.
    """
    if action not in candidacy_actions(by, Relation.SELF, row["state"]):
        raise Conflict(CLOSED)


async def expect_met(row: Mapping[str, Any]) -> Report:
    """Give what was found of a candidacy whose criteria are met.

    Raises
    ------
    Conflict : something is missing; what.
    """
    report, lacks = await found_of(row)
    if lacks is not None:
        raise Conflict(f"It builds on {lacks.name}, which has to be held first.")
    if not report.is_met:
        texts = [each.criterion.text for each in report.findings if each.criterion.key in report.missing]
        raise Conflict(f"Still missing: {'; '.join(texts)}.")
    return report


async def _renewed_by(certification_id: UUID, person_id: UUID) -> UUID | None:
    """Give the award that a new candidacy renews; `None`: it is earned anew."""
    rows = await fetch(
        "SELECT * FROM certification_award WHERE certification_id = $1 AND person_id = $2 AND revoked_on IS NULL "
        "ORDER BY number DESC",
        *(certification_id, person_id),
    )
    day, held = today(), {row["id"]: validity_of(row) for row in rows}
    renewable = [award_id for award_id, validity in held.items() if validity.is_renewable_on(day)]
    if any(held[award_id].state_on(day) == "valid" for award_id in held.keys() - set(renewable)):
        raise Conflict("You have this certification. It can be renewed from six months before its end on.")
    return renewable[0] if renewable else None


async def _expect_in_time(renews_id: UUID | None) -> None:
    """Make sure that what a candidacy renews can still be renewed; what was handed in in time may be decided later."""
    row = renews_id and await fetch_one("SELECT * FROM certification_award WHERE id = $1", renews_id)
    if row and not validity_of(row).is_renewable_on(today()):
        raise Conflict("It is too late to renew this, or it was revoked. Give this up, and begin to earn it anew.")


def _criterion(row: Mapping[str, Any], key: str) -> Criterion:
    found = next((each for each in criteria_of(row).each if each.key == key), None)
    if found is None:
        raise Invalid(FieldError("criterion", "There is no such criterion. Choose one of this certification."))
    if found.kind is CriterionKind.EXPERIENCE:
        raise Invalid(FieldError("criterion", "Experience is counted from the positions on record. Show nothing here."))
    return found


def _expect_fitting(criterion: Criterion, request: EvidenceRequest) -> None:
    faults: list[FieldError] = []
    if (request.amount is not None) != (criterion.kind in WITH_AMOUNT):
        right = "Say how many." if criterion.kind in WITH_AMOUNT else "Leave it out: nothing is counted here."
        faults.append(FieldError("amount", right))
    if (request.asked_id is not None) != (criterion.kind in CONFIRMED_BY_OTHERS):
        right = "Name who shall confirm it." if criterion.kind in CONFIRMED_BY_OTHERS else "Nobody confirms this."
        faults.append(FieldError("asked_id", right))
    if faults:
        raise Invalid(*faults)


def _done_on(day: date | None) -> date:
    if day is not None and day > today():
        raise Invalid(FieldError("done_on", f"That day is still to come. Name {today()} or an earlier one."))
    return day or today()


async def _count_evidence(candidacy_id: UUID) -> int:
    return (
        await current_connection().fetchval(
            "SELECT count(*) FROM certification_evidence WHERE candidacy_id = $1", candidacy_id
        )
        or 0
    )


async def _touch(candidacy_id: UUID) -> None:
    await current_connection().execute(
        "UPDATE certification_candidacy SET version = version + 1 WHERE id = $1", candidacy_id
    )


async def _record(certification: str, by: Viewer, action: str) -> None:
    subject = Subject("person", by.person_id, by.name)
    await record(by=acting(by), action=action, subject=subject, detail={"certification": certification})
