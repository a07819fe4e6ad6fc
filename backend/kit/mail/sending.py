"""Send the mail that is due, by any number of processes at once.

A mail is taken for `LEASE`, sent, and noted as sent by whoever still holds it; one whose process died is taken again.
So each is sent at least once, and twice only when a process dies between the server's yes and our note; both carry
the same Message-ID, by which readers of mail know a repetition. Bodies hold secret links: they are erased once sent.
"""

import asyncio
import logging
from collections.abc import Coroutine, Mapping
from datetime import timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from typing import Any

import aiosmtplib
from aiosmtplib import SMTP

from backend.kit.clock import now
from backend.kit.database.transactions import write_transaction
from backend.kit.mail.server import MailServer

LEASE = timedelta(minutes=2)
"""A mail that was taken, and of which nothing was heard for so long, may be taken by another process."""

LONGEST_SENDING = 90
"""Seconds, well within `LEASE`, after which an attempt is given up."""

GRACE = 5
"""Seconds that a delivery under way may take to end when the process stops."""

FIRST_PAUSE = timedelta(seconds=15)
LONGEST_PAUSE = timedelta(hours=1)
"""Between two attempts: doubled each time, up to this."""

GIVEN_UP_AFTER = timedelta(days=3)
"""A mail that could not be sent for so long has failed: its link has run out."""

PERMANENT = range(500, 600)
"""Answers by which a server refuses a mail for good (RFC 5321, section 4.2.1)."""

LONGEST_PROBLEM = 500

log = logging.getLogger(__name__)

_TAKE = """
UPDATE mail SET state = 'sending', attempts = attempts + 1, next_try_at = $2
WHERE id = (SELECT id FROM mail WHERE state IN ('queued', 'sending') AND next_try_at <= $1
            ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED)
RETURNING *
"""

_NOTE = """
UPDATE mail SET state = $3, next_try_at = $4, problem = $5,
    sent_at = CASE WHEN $3 = 'sent' THEN $6::timestamptz END,
    body = CASE WHEN $3 = 'queued' THEN body ELSE '' END
WHERE id = $1 AND attempts = $2 AND state = 'sending'
"""


async def send_due(server: MailServer) -> int:
    """Send what is due, one mail after the other, until nothing is or the server cannot be spoken to.

    Returns
    -------
    How many were sent.
    """
    sent = 0
    client = server.client()
    try:
        while (mail := await _take()) is not None:
            sent += await _to_its_end(_deliver(client, mail, server))
            if not client.is_connected:
                break
    finally:
        client.close()
    return sent


def message(mail: Mapping[str, Any], server: MailServer) -> EmailMessage:
    """Make the mail of a row: plain text, with an id of its own that every repetition shares."""
    made = EmailMessage()
    made["From"] = server.sender
    made["To"] = mail["recipient"]
    made["Subject"] = mail["subject"]
    made["Date"] = format_datetime(mail["created_at"])
    made["Message-ID"] = f"<{mail['id']}@{server.sender_domain}>"
    made["Auto-Submitted"] = "auto-generated"
    made.set_content(mail["body"], cte="quoted-printable")
    return made


async def _take() -> Mapping[str, Any] | None:
    moment = now()
    async with write_transaction() as connection:
        return await connection.fetchrow(_TAKE, moment, moment + LEASE)


async def _deliver(client: SMTP, mail: Mapping[str, Any], server: MailServer) -> bool:
    """Try to send a mail, note what came of it, and say whether it was sent."""
    state, problem = await _attempt(client, mail, server)
    await _note(mail, _after(mail, state), problem)
    return state == "sent"


async def _to_its_end(delivery: Coroutine[Any, Any, bool]) -> bool:
    """Let a delivery under way be noted when the process stops: cut off in between, the mail would be sent twice."""
    task = asyncio.create_task(delivery)
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait({task}, timeout=GRACE)
        task.cancel()
        raise


async def _attempt(client: SMTP, mail: Mapping[str, Any], server: MailServer) -> tuple[str, str]:
    """Give the state that one attempt leads to, and what went wrong."""
    try:
        async with asyncio.timeout(LONGEST_SENDING):
            if not client.is_connected:
                await client.connect()
            await client.send_message(message(mail, server))
    except aiosmtplib.SMTPRecipientsRefused as refused:
        answer = refused.recipients[0]
        return _refused(answer.code), f"{answer.code} {answer.message}"
    except aiosmtplib.SMTPDataError as refused:
        return _refused(refused.code), f"{refused.code} {refused.message}"
    except ValueError as error:
        return "failed", f"This cannot be written as a mail: {error}"
    except (aiosmtplib.SMTPException, OSError, TimeoutError) as error:
        client.close()  # whatever state the conversation is in, the next begins anew
        return "queued", f"{type(error).__name__}: {error}"
    return "sent", ""


def _refused(code: int) -> str:
    return "failed" if code in PERMANENT else "queued"


def _after(mail: Mapping[str, Any], state: str) -> str:
    return "failed" if state == "queued" and now() - mail["created_at"] > GIVEN_UP_AFTER else state


async def _note(mail: Mapping[str, Any], state: str, problem: str) -> None:
    if problem:
        log.warning("mail %s, attempt %s: now %s", mail["id"], mail["attempts"], state)
    moment = now()
    pause = min(FIRST_PAUSE * 2 ** min(mail["attempts"], 20), LONGEST_PAUSE)
    async with write_transaction() as connection:
        await connection.execute(
            _NOTE, mail["id"], mail["attempts"], state, moment + pause, problem[:LONGEST_PROBLEM], moment
        )
