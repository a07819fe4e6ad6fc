"""What the demo would mail: it sends nothing, since nobody in it is real, and shows it instead."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from itertools import groupby
from typing import Any

from backend.kit.database.engine import fetch
from backend.people.notices.mailing import can_wait, mails_of, notice_of
from backend.people.notices.notice import Notice
from backend.people.notices.recipients import Recipient, read_recipients
from backend.people.notices.schemas import OutboxMail

SHOWN = 100

_MADE = """
SELECT id, recipient, subject, body AS text, created_at AS written_at, NULL AS waits_until FROM mail
WHERE $1 = '' OR strpos(lower(recipient || ' ' || subject), lower($1)) > 0 ORDER BY id DESC LIMIT $2
"""


async def read_outbox(*, q: str, public_url: str) -> list[OutboxMail]:
    """Give the latest mails, the newest first, with those that wait for the end of quiet hours or for a digest.

    Parameters
    ----------
    q : what is in the recipient's address or in the subject; empty: anything.
    """
    made = [OutboxMail.model_validate(dict(row)) for row in await fetch(_MADE, q, SHOWN)]
    waiting = [mail for mail in await _waiting(public_url) if q.lower() in f"{mail.recipient} {mail.subject}".lower()]
    return sorted([*made, *waiting], key=lambda mail: (mail.written_at, mail.id), reverse=True)[:SHOWN]


async def _waiting(public_url: str) -> list[OutboxMail]:
    """Give the mails that will be made of what waits, as of now."""
    rows = await fetch("SELECT * FROM waiting_notice ORDER BY person_id, due_at, created_at, id LIMIT 1000")
    recipients = await read_recipients([row["person_id"] for row in rows])
    return [
        mail
        for (person_id, _), group in groupby(rows, key=lambda row: (row["person_id"], row["due_at"]))
        if (recipient := recipients.get(person_id)) is not None
        for mail in _mails(list(group), recipient, public_url)
    ]


def _mails(rows: Sequence[Any], recipient: Recipient, public_url: str) -> Iterator[OutboxMail]:
    notices = [notice_of(row) for row in rows]
    # There are never more mails than notices: the ids of some notices tell the mails apart.
    mails = zip(rows, mails_of(notices, recipient, public_url), _times(rows, notices, recipient), strict=False)
    for row, (subject, text), written_at in mails:
        yield OutboxMail(
            id=row["id"],
            recipient=recipient.email,
            subject=subject,
            text=text,
            written_at=written_at,
            waits_until=row["due_at"],
        )


def _times(rows: Sequence[Any], notices: Sequence[Notice], recipient: Recipient) -> list[datetime]:
    """Give when each mail was written, in the order of `mails_of`; a digest, when the last of its notices was."""
    told = [(row["created_at"], can_wait(notice, recipient)) for row, notice in zip(rows, notices, strict=True)]
    together = [at for at, waits in told if waits]
    return [*(at for at, waits in told if not waits), *together[-1:]]
