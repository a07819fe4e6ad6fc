"""What a talent partner decides on a candidacy that was handed in. Meeting the criteria awards nothing by itself."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.careers.awards.reading import validity_of
from backend.careers.awards.service import NewAward, insert_award
from backend.careers.candidacies.reading import expect_candidacy, get_candidacy
from backend.careers.candidacies.schemas import CandidacyDecision, CandidacyShown
from backend.careers.candidacies.service import CLOSED, expect_met, lock_candidacy
from backend.careers.candidacies.telling import tell_decided
from backend.careers.certifications.criteria_json import report_to_json
from backend.careers.core.certification_policy import candidacy_actions, may_decide
from backend.careers.core.criteria import Report
from backend.careers.core.validity import end_of_award
from backend.kit.audit.service import Subject, record
from backend.kit.clock import now, today
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotAllowed, Stale
from backend.people.actors import acting
from backend.people.core.access import Viewer

_STATES = {"award": "awarded", "send_back": "collecting", "decline": "declined"}
_DEEDS = {"award": "candidacy.awarded", "send_back": "candidacy.sent_back", "decline": "candidacy.declined"}


async def decide(*, candidacy_id: UUID, decision: CandidacyDecision, version: int, by: Viewer) -> CandidacyShown:
    """Award, send back or decline. An award can't be taken back, only revoked for cause.

    Raises
    ------
    NotFound : there is none of that id that the viewer may see.
    NotAllowed : it is not the viewer's to decide, as on oneself.
    Stale : it was changed since `version`.
    Conflict : it is not handed in, or does not meet the criteria (any more).
    Invalid : it is not awarded, and nothing is said why.
    """
    _, relation = await expect_candidacy(candidacy_id, by=by)
    if not may_decide(by, relation):
        raise NotAllowed("Nobody decides on themselves, and only talent partners decide on others.")
    if decision.decision != "award" and not decision.note.strip():
        raise Invalid(FieldError("note", "Say why: the candidate reads it."))
    async with write_transaction():
        row = await lock_candidacy(candidacy_id)
        if row["version"] != version:
            raise Stale(await get_candidacy(candidacy_id=candidacy_id, by=by))
        if decision.decision not in candidacy_actions(by, relation, row["state"]):
            raise Conflict(CLOSED)
        award_id = None
        if decision.decision == "award":
            award_id = await _award(row, await expect_met(row), decision, by)
        await _write(row, decision, award_id, by)
        await tell_decided(
            row["person_id"],
            decision=decision.decision,
            certification_id=row["certification_id"],
            certification=row["name"],
        )
        subject = Subject("person", row["person_id"], row["person_name"])
        detail = {"certification": row["name"]}
        await record(by=acting(by), action=_DEEDS[decision.decision], subject=subject, detail=detail)
    return await get_candidacy(candidacy_id=candidacy_id, by=by)


async def _award(row: Mapping[str, Any], report: Report, decision: CandidacyDecision, by: Viewer) -> UUID:
    renewed = await current_connection().fetchrow(
        "SELECT * FROM certification_award WHERE id = $1 FOR UPDATE", row["renews_id"]
    )
    validity = validity_of(renewed) if renewed else None
    if validity is not None and validity.state_on(today()) == "revoked":
        raise Conflict("What it renews was revoked since. It has to be earned anew: decline this candidacy.")
    award = NewAward(
        person_id=row["person_id"],
        certification_id=row["certification_id"],
        renews_id=row["renews_id"],
        awarded_on=today(),
        valid_until=end_of_award(today(), row["validity_months"], validity),
        awarded_by=by.name,
        note=decision.note,
        report=report_to_json(report),
    )
    return await insert_award(award)


async def _write(row: Mapping[str, Any], decision: CandidacyDecision, award_id: UUID | None, by: Viewer) -> None:
    await current_connection().execute(
        "UPDATE certification_candidacy SET state = $2, decided_at = $3, decided_by = $4, note = $5, award_id = $6, "
        "version = version + 1 WHERE id = $1",
        *(row["id"], _STATES[decision.decision], now(), by.name, decision.note, award_id),
    )
