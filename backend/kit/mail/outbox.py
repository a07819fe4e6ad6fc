"""Mail to be sent, kept in the database until it is."""

from uuid import UUID

from backend.kit.clock import now
from backend.kit.database.transactions import current_connection
from backend.kit.identifiers import new_id


async def queue_mail(*, recipient: str, subject: str, body: str) -> UUID:
    """Queue a mail of plain text within the open transaction: it is sent if the transaction commits, else never.

    Returns
    -------
    Its id.
    """
    mail_id, moment = new_id(), now()
    await current_connection().execute(
        "INSERT INTO mail (id, recipient, subject, body, state, attempts, created_at, next_try_at, problem) "
        "VALUES ($1, $2, $3, $4, 'queued', 0, $5, $5, '')",
        mail_id,
        recipient,
        subject,
        body,
        moment,
    )
    return mail_id
