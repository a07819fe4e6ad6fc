"""Tell people something: in their inbox at once, and by mail when they want it.

The mail itself is made by `mailing.py` once its time has come; until then what is to be told waits in a row.
"""

import json
from collections.abc import Collection, Sequence
from dataclasses import asdict
from datetime import datetime
from uuid import UUID

from backend.kit.clock import now
from backend.kit.database.transactions import current_connection
from backend.kit.identifiers import new_id
from backend.people.core.notices import due_at
from backend.people.inbox.service import notify
from backend.people.notices.notice import Notice
from backend.people.notices.recipients import Recipient, read_recipients

_WAIT = """
INSERT INTO waiting_notice
    (id, person_id, kind, subject, body, reason, href, answers, is_urgent, created_at, due_at)
VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
"""

_TAKE_BACK = """
DELETE FROM notification n USING account a
WHERE a.id = n.account_id AND a.person_id = $1 AND n.title = $2 AND n.href = $3 AND n.created_at >= $4
RETURNING n.read_at
"""


async def send_notice(*, person_id: UUID, notice: Notice, undoable_until: datetime | None = None) -> None:
    """Tell one person something within the open transaction; it is told if the transaction commits, else never.

    Whoever has left, or whose account was closed, is told nothing. Without an account there is the mail alone.

    Parameters
    ----------
    undoable_until : mail waits until then, since it cannot be taken back as `take_back_notices` does.
    """
    await send_notices([(person_id, notice)], undoable_until=undoable_until)


async def send_notices(notices: Sequence[tuple[UUID, Notice]], *, undoable_until: datetime | None = None) -> None:
    """Do as `send_notice` does for many people."""
    recipients = await read_recipients([person_id for person_id, _ in notices])
    for person_id, notice in notices:
        if recipient := recipients.get(person_id):
            await _send(recipient, notice, undoable_until)


async def take_back_notices(*, person_id: UUID, kind: str, href: str) -> bool:
    """Take back within the open transaction what one person was told of a kind about a page, unless it was mailed.

    Returns
    -------
    Whether nobody had seen it; otherwise the person is better told what became of it.
    """
    connection = current_connection()
    unsent = await connection.fetch(
        "DELETE FROM waiting_notice WHERE person_id = $1 AND kind = $2 AND href = $3 RETURNING created_at",
        *(person_id, kind, href),
    )
    if not unsent:
        return False
    since = min(row["created_at"] for row in unsent)
    return all(row["read_at"] is None for row in await connection.fetch(_TAKE_BACK, person_id, kind, href, since))


async def drop_notices(*, person_id: UUID, kind: str, href: str) -> None:
    """Take out of the inbox, within the open transaction, what one person was told of a kind about a page, read or not.

    What waits to be mailed is not mailed any more; a mail that has left stays where it is.
    """
    connection = current_connection()
    await connection.execute(
        "DELETE FROM waiting_notice WHERE person_id = $1 AND kind = $2 AND href = $3", person_id, kind, href
    )
    await connection.execute(
        "DELETE FROM notification n USING account a "
        "WHERE a.id = n.account_id AND a.person_id = $1 AND n.title = $2 AND n.href = $3",
        *(person_id, kind, href),
    )


async def drop_unsent(*, href: str, kinds: Collection[str], person_id: UUID | None = None) -> set[UUID]:
    """Keep within the open transaction what waits to be mailed about a page from being mailed: it is settled.

    What the inbox shows stays.

    Parameters
    ----------
    person_id : whose; `None`: everybody's.

    Returns
    -------
    Who is mailed something less.
    """
    rows = await current_connection().fetch(
        "DELETE FROM waiting_notice WHERE href = $1 AND kind = ANY ($2) AND ($3::uuid IS NULL OR person_id = $3) "
        "RETURNING person_id",
        *(href, list(kinds), person_id),
    )
    return {row["person_id"] for row in rows}


async def _send(recipient: Recipient, notice: Notice, undoable_until: datetime | None) -> None:
    moment = now()
    if recipient.account_id is not None:
        await notify(
            account_id=recipient.account_id,
            title=notice.kind,
            body=notice.about,
            href=notice.href,
            reason=notice.reason,
        )
    if not notice.is_mailed:
        return
    await current_connection().execute(
        _WAIT,
        *(new_id(), recipient.person_id, notice.kind, notice.subject, notice.text, notice.reason, notice.href),
        json.dumps([asdict(answer) for answer in notice.answers]),
        notice.is_urgent,
        moment,
        due_at(
            recipient.times,
            recipient.zone,
            max(moment, undoable_until or moment),
            is_urgent=notice.is_urgent,
        ),
    )
