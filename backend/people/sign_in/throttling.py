"""How often somebody may try, counted in the database that all processes share.

The generic cell rate algorithm (ITU-T I.371): a bucket of `burst` tries that one try leaves every `refill` seconds,
kept as the one moment at which it will be empty again.
"""

import hashlib
from dataclasses import dataclass
from datetime import timedelta
from math import ceil

from backend.kit.clock import now
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import TooMany


@dataclass(frozen=True)
class Bucket:
    """How many tries at once, and how many seconds until one more."""

    burst: int
    refill: float


ACCOUNT_FROM_ADDRESS = Bucket(burst=10, refill=30)
"""Tries for one e-mail from one address, or from one browser that has signed in to it before.

There is none for an e-mail from all addresses together: a stranger could fill it, and keep the owner out.
"""

ADDRESS = Bucket(burst=100, refill=2)
"""Tries from one address for any e-mail: an office behind one address has many people."""

MAILS = Bucket(burst=5, refill=600)
"""Mails with a link to one e-mail."""

_TRY = """
INSERT INTO throttle AS t (key, empty_at) VALUES ($1, $2::timestamptz + $3::interval)
ON CONFLICT (key) DO UPDATE SET empty_at = greatest(t.empty_at, $2::timestamptz) + $3::interval
WHERE greatest(t.empty_at, $2::timestamptz) + $3::interval <= $2::timestamptz + $4::interval
RETURNING true
"""


async def count_try(purpose: str, key: str, bucket: Bucket) -> None:
    """Count one try, in a transaction of its own so that it stays counted whatever follows.

    Raises
    ------
    TooMany : the bucket is full.
    """
    digest = hashlib.sha256(f"{purpose}\0{key}".encode()).digest()
    moment, step = now(), timedelta(seconds=bucket.refill)
    async with write_transaction() as connection:
        if await connection.fetchval(_TRY, digest, moment, step, step * bucket.burst):
            return
        empty_at = await connection.fetchval("SELECT empty_at FROM throttle WHERE key = $1", digest)
    over = (empty_at or moment) + step - step * bucket.burst - moment
    wait = max(1, ceil(over.total_seconds()))
    raise TooMany(f"Too many tries. Wait {wait} seconds, then try again.", retry_after=wait)


async def forget_tries(purpose: str, key: str) -> None:
    """Empty a bucket after a success."""
    digest = hashlib.sha256(f"{purpose}\0{key}".encode()).digest()
    async with write_transaction() as connection:
        await connection.execute("DELETE FROM throttle WHERE key = $1", digest)
