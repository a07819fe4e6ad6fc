"""Accounts of people who leave by an import are closed, and opened again when it is taken back."""

from collections.abc import Sequence
from uuid import UUID

from backend.kit.audit.service import Actor, Subject, record
from backend.kit.database.transactions import current_connection
from backend.people.grants.service import ADMINISTERS, expect_administrator, lock_administrators
from backend.people.sign_in.sign_ins import end_all

_CLOSE = f"""
UPDATE account a SET state = 'disabled', version = version + 1
WHERE a.person_id = ANY ($1) AND a.state <> 'disabled'
RETURNING a.id, a.name, {ADMINISTERS} AS administers
"""

_OPEN = """
UPDATE account a
SET version = version + 1,
    state = CASE WHEN a.password_hash IS NULL AND NOT EXISTS (SELECT FROM demo_persona d WHERE d.account_id = a.id)
                 THEN 'invited' ELSE 'active' END
WHERE a.id = ANY ($1) AND a.state = 'disabled'
  AND NOT EXISTS (SELECT FROM audit_entry e WHERE e.subject_id = a.id AND e.action = 'account.closed' AND e.number > $2)
RETURNING a.id, a.name
"""


async def close_accounts(people: Sequence[UUID], by: Actor) -> list[UUID]:
    """Close the accounts of some people within the open transaction, and end their sign-ins; give the accounts.

    Raises
    ------
    Conflict : nobody would be left who can administer.
    """
    if not people:
        return []
    await lock_administrators()
    rows = await current_connection().fetch(_CLOSE, list(people))
    for row in rows:
        await end_all(row["id"], but=None)
        await record(by=by, action="account.closed", subject=Subject("account", row["id"], row["name"]), detail={})
    if any(row["administers"] for row in rows):
        await expect_administrator()
    return [row["id"] for row in rows]


async def open_accounts(accounts: Sequence[UUID], import_id: UUID, by: Actor) -> None:
    """Open accounts that an import closed again within the open transaction; who has no password yet waits for one.

    One that somebody closed once more since then stays closed: that was decided apart from the import.
    """
    connection = current_connection()
    imported = await connection.fetchval(
        "SELECT max(number) FROM audit_entry WHERE action = 'people.imported' AND subject_id = $1", import_id
    )
    for row in await connection.fetch(_OPEN, list(accounts), imported):
        await record(by=by, action="account.opened", subject=Subject("account", row["id"], row["name"]), detail={})
