"""Let what was just done in a programme have been done days ago: its rows, what people were told, and their mails.

The log of what was done keeps its times: its entries prove each other.
"""

from datetime import timedelta
from uuid import UUID

from backend.kit.clock import now
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.mail.outbox import queue_mail
from backend.people.notices.mailing import mails_of, notice_of
from backend.people.notices.recipients import read_recipients

_ROUNDS = "SELECT id FROM round WHERE programme_id = $2"

_OFFERS = "SELECT id FROM offer WHERE programme_id = $2"

_ROWS = (
    ("round", ("input_at",), "programme_id = $2"),
    ("round_result", ("made_at",), f"round_id IN ({_ROUNDS})"),
    ("publication", ("published_at", "leaves_at", "ended_at"), f"round_id IN ({_ROUNDS})"),
    ("offer", ("made_at", "opened_at", "ended_at"), "programme_id = $2"),
    ("offer_party", ("answered_at",), f"offer_id IN ({_OFFERS})"),
    ("relationship", ("began_at", "ended_at"), "programme_id = $2"),
)
"""What is dated in a programme whose round is run and published: table, columns, and which rows are the programme's.

Until when offers can be answered stays: people were told."""

_TOLD = (("notification", ("created_at",)), ("waiting_notice", ("created_at", "due_at")))

_DUE = "SELECT * FROM waiting_notice WHERE id >= $1 AND due_at <= $2 ORDER BY created_at, id"


async def put_back(programme_id: UUID, days: int, *, told_from: UUID) -> None:
    """Let everything in a programme have happened so many days earlier than it did.

    Parameters
    ----------
    told_from : an id made before anybody was told anything of it; nothing else is told meanwhile.
    """
    ago = timedelta(days=days)
    async with write_transaction() as connection:
        for table, moments, whose in _ROWS:
            await connection.execute(f"UPDATE {table} SET {_earlier(moments)} WHERE {whose}", ago, programme_id)
        for table, moments in _TOLD:
            await connection.execute(f"UPDATE {table} SET {_earlier(moments)} WHERE id >= $2", ago, told_from)


async def mail_what_was_due(*, told_from: UUID, public_url: str) -> None:
    """Make the mails of what people were told since, and was due before now, as of the moments when they were due."""
    rows = await fetch(_DUE, told_from, now())
    recipients = await read_recipients([row["person_id"] for row in rows])
    async with write_transaction():
        for row in rows:
            if recipient := recipients.get(row["person_id"]):
                ((subject, body),) = mails_of([notice_of(row)], recipient, public_url)
                mail_id = await queue_mail(recipient=recipient.email, subject=subject, body=body)
                await current_connection().execute(
                    "UPDATE mail SET created_at = $2, next_try_at = $2 WHERE id = $1", mail_id, row["due_at"]
                )
        ids = [row["id"] for row in rows]
        await current_connection().execute("DELETE FROM waiting_notice WHERE id = ANY ($1)", ids)


def _earlier(moments: tuple[str, ...]) -> str:
    return ", ".join(f"{each} = {each} - $1::interval" for each in moments)
