"""Make awards, and revoke them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from backend.careers.awards.reading import get_award
from backend.careers.awards.schemas import Award
from backend.careers.core.certification_policy import DECIDING
from backend.kit.audit.service import Subject, record
from backend.kit.clock import now, today
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, NotAllowed, NotFound
from backend.kit.identifiers import new_id
from backend.kit.secrets import new_token
from backend.people.actors import acting
from backend.people.core.access import Viewer
from backend.people.notices.notice import Notice
from backend.people.notices.service import send_notice
from backend.people.standing import expect_allowed

PAGE = "/career/certifications"

_INSERT = """
INSERT INTO certification_award (id, number, person_id, certification_id, renews_id, awarded_on, valid_until,
                                 awarded_by, note, report, token, recorded_at)
VALUES ($1, nextval('certification_award_number'), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
"""

_PROVE = """
INSERT INTO certification_award_proof (id, award_id, competency_id, level)
SELECT gen_random_uuid(), $1, competency_id, level FROM certification_proof WHERE certification_id = $2
"""

_LOCK = """
SELECT a.id FROM certification_award a JOIN certification_award one USING (person_id, certification_id)
WHERE one.id = $1 ORDER BY a.number FOR UPDATE OF a
"""

_CHAIN = """
WITH RECURSIVE chain (id, renews_id) AS (
    SELECT id, renews_id FROM certification_award WHERE id = $1
    UNION
    SELECT a.id, a.renews_id FROM certification_award a JOIN chain c ON a.id = c.renews_id OR a.renews_id = c.id
)
UPDATE certification_award SET revoked_on = $2, revoked_by = $3, revoked_reason = $4
WHERE id IN (SELECT id FROM chain) AND revoked_on IS NULL RETURNING number
"""


@dataclass(frozen=True)
class NewAward:
    """An award to be made; the fields are those of the table.

    Attributes
    ----------
    report : what was found of the criteria, as JSON.
    """

    person_id: UUID
    certification_id: UUID
    renews_id: UUID | None
    awarded_on: date
    valid_until: date | None
    awarded_by: str
    note: str
    report: str


async def insert_award(award: NewAward) -> UUID:
    """Write an award within the open transaction, with what it proves; the caller records it."""
    award_id = new_id()
    connection = current_connection()
    await connection.execute(
        _INSERT,
        *(award_id, award.person_id, award.certification_id, award.renews_id, award.awarded_on, award.valid_until),
        *(award.awarded_by, award.note, award.report, new_token(), now()),
    )
    await connection.execute(_PROVE, award_id, award.certification_id)
    return award_id


async def revoke_award(*, award_id: UUID, reason: str, by: Viewer) -> Award:
    """Take an award away for cause, and with it those that it renews and that renew it: they stand on one another.

    They prove nothing from today on, and their public pages say so. It can't be undone.

    Raises
    ------
    NotAllowed : it is not open to the viewer, or the award is their own.
    NotFound : there is none of that id.
    Conflict : it was revoked already.
    """
    expect_allowed(DECIDING, by)
    async with write_transaction() as connection:
        await connection.execute(_LOCK, award_id)
        row = await connection.fetchrow(
            "SELECT a.*, p.name AS person_name, c.name FROM certification_award a JOIN person p ON p.id = a.person_id "
            "JOIN certification c ON c.id = a.certification_id WHERE a.id = $1",
            award_id,
        )
        if row is None:
            raise NotFound("award")
        if row["person_id"] == by.person_id:
            raise NotAllowed("Nobody revokes an award of their own. Ask another talent partner.")
        if row["revoked_on"] is not None:
            raise Conflict("This award was revoked already.")
        ended = await connection.fetch(_CHAIN, award_id, today(), by.name, reason)
        await send_notice(person_id=row["person_id"], notice=_revoked(row["name"]))
        subject = Subject("person", row["person_id"], row["person_name"])
        for number in sorted(each["number"] for each in ended):
            detail = {"number": number, "of": row["name"]}
            await record(by=acting(by), action="award.revoked", subject=subject, detail=detail)
    return await get_award(award_id=award_id, by=by)


def _revoked(certification: str) -> Notice:
    return Notice(
        kind="award.revoked",
        about=certification,
        href=PAGE,
        reason="You have this certification.",
        subject=f"Your certification {certification} was revoked",
        text=f"Your certification {certification} was revoked. Look there for the reason and for who to talk to.",
    )
