"""Send and read messages inside the application."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.clock import now
from backend.kit.cursors import cursor_after, key_of
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.identifiers import new_id
from backend.people.core.access import Viewer

ORDER = "newest"


async def notify(*, account_id: UUID, title: str, body: str, href: str, reason: str = "") -> None:
    """Put a message into an inbox within the open transaction.

    Parameters
    ----------
    title : names the message in the front end's catalogue, such as `role.given`.
    body : what the message is about, such as a name.
    href : where in the application to go.
    reason : why this account gets it, a sentence.
    """
    await current_connection().execute(
        "INSERT INTO notification (id, account_id, title, body, href, reason, created_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        *(new_id(), account_id, title, body, href, reason, now()),
    )


async def list_messages(
    *, limit: int, cursor: str | None, by: Viewer
) -> tuple[Sequence[Mapping[str, Any]], str | None]:
    """Give a page of the viewer's messages, the newest first, and the cursor of the next."""
    key = key_of(cursor, ORDER, (UUID,))
    rows = await fetch(
        "SELECT id, title, body, href, reason, created_at, read_at FROM notification "
        "WHERE account_id = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT $3",
        *(by.account_id, key[0] if key else None, limit + 1),
    )
    following = cursor_after(ORDER, (rows[limit - 1]["id"],)) if len(rows) > limit else None
    return rows[:limit], following


async def mark_read(*, ids: Sequence[UUID] | None, by: Viewer) -> int:
    """Mark messages as read, or all of the viewer's; give how many were unread."""
    async with write_transaction() as connection:
        rows = await connection.fetch(
            "UPDATE notification SET read_at = $2 WHERE account_id = $1 AND read_at IS NULL "
            "AND ($3::uuid[] IS NULL OR id = ANY($3)) RETURNING id",
            *(by.account_id, now(), None if ids is None else list(ids)),
        )
    return len(rows)
