"""Make mails of the notices whose time has come, by any number of processes at once.

A person is taken by locking their row; their mails are made and their notices removed in one transaction. So each
notice is mailed once: whoever dies in between has done neither.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.kit.clock import now
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.mail.outbox import queue_mail
from backend.kit.work.apart import each_apart
from backend.people.core.notices import Pace, end_of_quiet
from backend.people.notices.notice import Answer, Notice
from backend.people.notices.recipients import Recipient, read_recipients
from backend.people.notices.wording import digest_of, mail_of

_WAITING = "SELECT person_id FROM waiting_notice WHERE due_at <= $1 GROUP BY person_id ORDER BY min(due_at)"

_TAKE = "SELECT id FROM person WHERE id = $1 FOR NO KEY UPDATE SKIP LOCKED"

_DUE = """
SELECT * FROM waiting_notice WHERE person_id = $1 AND due_at <= $2 ORDER BY created_at, id FOR UPDATE
"""


async def mail_notices(public_url: str) -> int:
    """Queue the mails of every notice that is due.

    Parameters
    ----------
    public_url : where people reach Trellis; links begin with it.

    Returns
    -------
    How many people were looked at.
    """
    due = await fetch(_WAITING, now())
    return await each_apart("mailing notices", due, lambda row: _mail_to_one(row["person_id"], public_url))


def notice_of(row: Mapping[str, Any]) -> Notice:
    """Give the notice that a row keeps waiting; what the inbox alone shows is not kept."""
    return Notice(
        kind=row["kind"],
        about="",
        href=row["href"],
        reason=row["reason"],
        subject=row["subject"],
        text=row["body"],
        answers=tuple(Answer(**answer) for answer in json.loads(row["answers"])),
        is_urgent=row["is_urgent"],
    )


def mails_of(notices: Sequence[Notice], recipient: Recipient, public_url: str) -> list[tuple[str, str]]:
    """Give the subjects and bodies of the mails for notices that are due: each its own, or one of all that can wait."""
    together = [each for each in notices if can_wait(each, recipient)]
    alone = [each for each in notices if not can_wait(each, recipient)]
    mails = [mail_of(each, recipient, public_url) for each in alone]
    return [*mails, *([digest_of(together, recipient, public_url)] if together else [])]


def can_wait(notice: Notice, recipient: Recipient) -> bool:
    """Whether somebody reads a notice in one mail with others."""
    return recipient.times.pace is not Pace.AT_ONCE and not notice.is_urgent


async def _mail_to_one(person_id: UUID, public_url: str) -> None:
    """Mail what is due to one person; nothing where another process is at them."""
    moment = now()
    async with write_transaction() as connection:
        if await connection.fetchval(_TAKE, person_id) is None:
            return
        rows = await connection.fetch(_DUE, person_id, moment)
        recipient = (await read_recipients([person_id])).get(person_id)
        later = moment if recipient is None else end_of_quiet(recipient.times, recipient.zone, moment)
        if later > moment:
            await _put_off([row["id"] for row in rows], later)
        else:
            await connection.execute("DELETE FROM waiting_notice WHERE id = ANY ($1)", [row["id"] for row in rows])
            if recipient is not None and rows:
                await _queue([notice_of(row) for row in rows], recipient, public_url)


async def _put_off(ids: list[UUID], later: datetime) -> None:
    """Let what is due after all wait: its person has moved, or nobody was here to mail it in time."""
    await current_connection().execute("UPDATE waiting_notice SET due_at = $2 WHERE id = ANY ($1)", ids, later)


async def _queue(notices: Sequence[Notice], recipient: Recipient, public_url: str) -> None:
    for subject, body in mails_of(notices, recipient, public_url):
        await queue_mail(recipient=recipient.email, subject=subject, body=body)
