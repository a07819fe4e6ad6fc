"""Links sent by mail, with which a password can be set, once."""

import asyncio
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal
from uuid import UUID

import structlog

from backend.kit.audit.service import SYSTEM, Subject, record
from backend.kit.clock import now
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import TooMany
from backend.kit.identifiers import new_id
from backend.kit.mail.outbox import queue_mail
from backend.kit.secrets import new_token, token_hash
from backend.people.sign_in import throttling

Purpose = Literal["invitation", "reset"]

LASTS: dict[Purpose, timedelta] = {"invitation": timedelta(days=7), "reset": timedelta(hours=1)}
"""How long a link can be used."""

_underway: set[asyncio.Task[None]] = set()

log = structlog.get_logger("trellis.sign_in")


@dataclass(frozen=True)
class MailedLink:
    """A link that can be used: whose password it sets, and why it was sent."""

    account_id: UUID
    name: str
    email: str
    purpose: Purpose


async def mail_invitation(*, account_id: UUID, name: str, email: str, public_url: str) -> None:
    """Send an invitation within the open transaction; earlier links of the account end."""
    await close_links(account_id)
    token = await _new_link(account_id, "invitation")
    await queue_mail(
        recipient=email,
        subject="Your account on Trellis",
        body=(
            f"Hello {name},\n\nan account on Trellis was made for you. Choose a password here within 7 days:\n\n"
            f"{public_url}/welcome#{token}\n\nIf you did not expect this, you need do nothing.\n"
        ),
    )


def mail_reset_soon(*, email: str, public_url: str) -> None:
    """Do as `mail_reset` does, beside the answer: so the time that one takes does not tell whether there is an account.

    Whoever lost their mail to the end of this process asks again.
    """
    task = asyncio.create_task(mail_reset(email=email, public_url=public_url))
    _underway.add(task)
    task.add_done_callback(_ended)


async def finish_resets() -> None:
    """Wait until nothing is done any more that `mail_reset_soon` began, before the connections are closed."""
    await asyncio.gather(*_underway, return_exceptions=True)


async def mail_reset(*, email: str, public_url: str) -> None:
    """Send a link to set a new password, if the e-mail belongs to an active account; otherwise do nothing.

    Links sent before stay: a stranger who asks for another does not end the one that its owner is about to use.
    """
    email = email.strip().lower()
    try:
        await throttling.count_try("mailed link", email, throttling.MAILS)
    except TooMany:
        return
    row = await fetch_one("SELECT id, name FROM account WHERE email = $1 AND state = 'active'", email)
    if row is None:
        return
    async with write_transaction():
        token = await _new_link(row["id"], "reset")
        await record(
            by=SYSTEM, action="password.link_mailed", subject=Subject("account", row["id"], row["name"]), detail={}
        )
        await queue_mail(
            recipient=email,
            subject="A new password for Trellis",
            body=(
                f"Hello {row['name']},\n\nsomebody, probably you, asked for a new password. Choose one here within "
                f"an hour:\n\n{public_url}/welcome#{token}\n\nIf it was not you, you need do nothing: your password "
                "stays as it is.\n"
            ),
        )


async def find_link(token: str) -> MailedLink | None:
    """Give the link with a token while it can be used."""
    row = await fetch_one(
        "SELECT a.id AS account_id, a.name, a.email, l.purpose FROM mail_link l JOIN account a ON a.id = l.account_id "
        "WHERE l.token_hash = $1 AND l.used_at IS NULL AND l.ends_at > $2 AND a.state <> 'disabled'",
        token_hash(token),
        now(),
    )
    return MailedLink(**row) if row is not None else None


async def close_links(account_id: UUID) -> None:
    """End every link of an account, within the open transaction."""
    await current_connection().execute(
        "UPDATE mail_link SET used_at = $2 WHERE account_id = $1 AND used_at IS NULL", account_id, now()
    )


def _ended(task: asyncio.Task[None]) -> None:
    _underway.discard(task)
    if not task.cancelled() and (error := task.exception()) is not None:
        log.error("no link was mailed", exc_info=error)


async def _new_link(account_id: UUID, purpose: Purpose) -> str:
    token, moment = new_token(), now()
    await current_connection().execute(
        "INSERT INTO mail_link (id, account_id, purpose, token_hash, created_at, ends_at) "
        "VALUES ($1, $2, $3, $4, $5, $6)",
        new_id(),
        account_id,
        purpose,
        token_hash(token),
        moment,
        moment + LASTS[purpose],
    )
    return token
