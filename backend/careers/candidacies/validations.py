"""What somebody says who was asked to confirm what a candidate shows."""

from uuid import UUID

from backend.careers.candidacies.reading import list_validations
from backend.careers.candidacies.schemas import ValidationAnswer, ValidationList
from backend.careers.candidacies.service import CLOSED, lock_candidacy
from backend.careers.candidacies.telling import tell_answered
from backend.kit.audit.service import Subject, record
from backend.kit.clock import now
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Conflict, NotFound
from backend.people.actors import acting
from backend.people.core.access import Viewer


async def answer_validation(*, evidence_id: UUID, answer: ValidationAnswer, by: Viewer) -> ValidationList:
    """Say whether it was as a candidate says; it can be said otherwise until somebody has decided.

    Raises
    ------
    NotFound : the viewer was not asked for anything of that id.
    Conflict : the candidacy is over.
    """
    asked = await fetch_one(
        "SELECT candidacy_id FROM certification_evidence WHERE id = $1 AND asked_id = $2", evidence_id, by.person_id
    )
    if asked is None:
        raise NotFound("request to confirm something")
    async with write_transaction() as connection:
        row = await lock_candidacy(asked["candidacy_id"])
        if row["state"] not in ("collecting", "submitted"):
            raise Conflict(CLOSED)
        answered = await connection.fetchval(
            "UPDATE certification_evidence SET answer = $2, answer_note = $3, answered_at = $4 WHERE id = $1 "
            "RETURNING id",
            *(evidence_id, answer.answer, answer.note, now()),
        )
        if answered is None:
            raise Conflict("The candidate has removed this. Nothing is to be confirmed any more.")
        await connection.execute(
            "UPDATE certification_candidacy SET version = version + 1 WHERE id = $1", asked["candidacy_id"]
        )
        await tell_answered(
            row["person_id"], who=by.name, certification_id=row["certification_id"], certification=row["name"]
        )
        subject = Subject("person", row["person_id"], row["person_name"])
        await record(
            by=acting(by), action="candidacy.validated", subject=subject, detail={"certification": row["name"]}
        )
    return await list_validations(by=by)
