"""Tell people something: in their inbox at once, and by mail when they want it.

The mail itself is made by `mailing.py` once its time has come; until then what is to be told waits in a row.
"""

import json
from collections.abc import Sequence
from dataclasses import asdict
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


async def send_notice(*, person_id: UUID, notice: Notice) -> None:
    """Tell one person something within the open transaction; it is told if the transaction commits, else never.

    Whoever has left, or whose account was closed, is told nothing. Without an account there is the mail alone.
    """
    await send_notices([(person_id, notice)])


async def send_notices(notices: Sequence[tuple[UUID, Notice]]) -> None:
    """Do as `send_notice` does for many people."""
    recipients = await read_recipients([person_id for person_id, _ in notices])
    for person_id, notice in notices:
        if recipient := recipients.get(person_id):
            await _send(recipient, notice)


async def _send(recipient: Recipient, notice: Notice) -> None:
    if recipient.account_id is not None:
        await notify(
            account_id=recipient.account_id,
            title=notice.kind,
            body=notice.about,
            href=notice.href,
            reason=notice.reason,
        )
    moment = now()
    await current_connection().execute(
        _WAIT,
        *(new_id(), recipient.person_id, notice.kind, notice.subject, notice.text, notice.reason, notice.href),
        json.dumps([asdict(answer) for answer in notice.answers]),
        notice.is_urgent,
        moment,
        due_at(recipient.times, recipient.zone, moment, is_urgent=notice.is_urgent),
    )
