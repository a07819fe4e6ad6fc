"""Browsers that have signed in to an account before, so that a stranger's wrong tries do not keep its owner out.

The device cookie of OWASP's Authentication Cheat Sheet: an opaque token that opens nothing. A try that carries it is
counted by browser and account, apart from what others try; a new one is given at each sign-in with a password.
"""

from datetime import timedelta
from uuid import UUID

from backend.kit.clock import now
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import current_connection
from backend.kit.secrets import new_token, token_hash

KNOWN_FOR = timedelta(days=365)
"""After so long without a sign-in a browser is a stranger's again."""


async def is_known(device: str | None, *, email: str) -> bool:
    """Whether a browser has signed in to the account of an e-mail."""
    if device is None:
        return False
    row = await fetch_one(
        "SELECT 1 FROM known_device d JOIN account a ON a.id = d.account_id "
        "WHERE d.token_hash = $1 AND a.email = $2 AND d.seen_at > $3",
        *(token_hash(device), email, now() - KNOWN_FOR),
    )
    return row is not None


async def remember(device: str | None, *, account_id: UUID) -> str:
    """Note, within the open transaction, that a browser has signed in to an account; give its new token."""
    token, connection = new_token(), current_connection()
    if device is not None:
        await connection.execute(
            "DELETE FROM known_device WHERE token_hash = $1 AND account_id = $2", token_hash(device), account_id
        )
    await connection.execute(
        "INSERT INTO known_device (token_hash, account_id, seen_at) VALUES ($1, $2, $3)",
        *(token_hash(token), account_id, now()),
    )
    return token
