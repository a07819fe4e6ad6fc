"""Links in mails with which somebody sees and answers one thing without signing in, and nothing else.

A link is a token behind the `#` of an address, which no server and no log sees; opening it does nothing, since scanners
of mail open every link. Whoever answers calls `look_up` before the transaction and `lock_answerer` within it, then
decides by what they give: for this person, this one thing. An answer given in the application ends the links as well.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Actor
from backend.kit.clock import now
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import current_connection
from backend.kit.errors import NotFound
from backend.kit.identifiers import new_id
from backend.kit.secrets import new_token, token_hash
from backend.people.sign_in.throttling import Bucket, count_try

LOOKS = Bucket(burst=60, refill=5)
"""Looks at links from one address: an office behind one address has many people."""

_FIND = """
SELECT l.id AS link_id, l.person_id, p.name, a.id AS account_id, l.purpose, l.subject_id, l.ends_at
FROM answer_link l JOIN person p ON p.id = l.person_id LEFT JOIN account a ON a.person_id = p.id
WHERE l.token_hash = $1 AND l.purpose = $2 AND l.voided_at IS NULL AND l.ends_at > $3
  AND p.state = 'active' AND a.state IS DISTINCT FROM 'disabled'
"""


@dataclass(frozen=True)
class Answerer:
    """Who holds a link: they may see and answer one thing.

    Attributes
    ----------
    account_id : `None` for somebody without an account.
    purpose, subject_id : what the link is for, and the one thing that it is about.
    ends_at : until when it can be answered so.
    """

    link_id: UUID
    person_id: UUID
    name: str
    account_id: UUID | None
    purpose: str
    subject_id: UUID
    ends_at: datetime

    @property
    def actor(self) -> Actor:
        """The person as the audit log names them; without an account the name alone tells."""
        return Actor(self.account_id, self.name)


async def new_answer_link(*, person_id: UUID, purpose: str, subject_id: UUID, ends_at: datetime) -> str:
    """Make a link within the open transaction; give its token, which stands nowhere else.

    Parameters
    ----------
    purpose : what it answers, such as `offer`.
    """
    token = new_token()
    await current_connection().execute(
        "INSERT INTO answer_link (id, person_id, purpose, subject_id, token_hash, created_at, ends_at) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7)",
        *(new_id(), person_id, purpose, subject_id, token_hash(token), now(), ends_at),
    )
    return token


async def look_up(*, token: str, purpose: str, address: str) -> Answerer:
    """Give who holds a link of this purpose; outside of transactions, since tries stay counted.

    Parameters
    ----------
    address : where the request comes from.

    Raises
    ------
    NotFound : there is none, it is for something else, was answered or has ended, or its person has left.
    TooMany : too many looks from one address.
    """
    await count_try("answer link", address, LOOKS)
    return _expected(await fetch_one(_FIND, token_hash(token), purpose, now()))


async def lock_answerer(*, token: str, purpose: str) -> Answerer:
    """Do as `look_up` does, uncounted, and keep others from answering until the open transaction ends.

    Lock what the link is about first, as an answer without a link does: `void_answer_links` waits for this lock.

    Raises
    ------
    NotFound : as `look_up`.
    """
    return _expected(await current_connection().fetchrow(f"{_FIND} FOR UPDATE OF l", token_hash(token), purpose, now()))


async def void_answer_links(*, purpose: str, subject_id: UUID) -> None:
    """End every link about one thing within the open transaction: it was answered, here or there, or taken back."""
    await current_connection().execute(
        "UPDATE answer_link SET voided_at = $3 WHERE purpose = $1 AND subject_id = $2 AND voided_at IS NULL",
        *(purpose, subject_id, now()),
    )


def _expected(row: Mapping[str, Any] | None) -> Answerer:
    if row is None:
        raise NotFound("link: it was answered, has ended, or is not whole")
    return Answerer(**row)
