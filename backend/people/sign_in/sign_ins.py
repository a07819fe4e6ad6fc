"""The browsers that are signed in: opaque tokens, each new at its sign-in, stored as hashes."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID

from backend.kit.clock import now, today
from backend.kit.database.engine import fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.identifiers import new_id
from backend.kit.secrets import new_token, token_hash
from backend.people.core.access import AccessRole, Viewer

IDLE = timedelta(hours=8)
"""A sign-in that nobody used for so long has ended."""

ABSOLUTE = timedelta(days=7)
"""A sign-in ends after so long, used or not."""

SEEN_EVERY = timedelta(minutes=1)
"""How exactly the last use is kept: writing it at each request would make every read a write."""

PERSON_BEHIND = """coalesce(a.person_id, (
    SELECT w.id FROM person w WHERE w.email = a.email AND NOT EXISTS (SELECT FROM account o WHERE o.person_id = w.id)
))"""
"""The person behind an account `a`.

One that was made for nobody employed, such as an administrator's who was there before people were brought in, is that
of whoever has its address and no other account: what is kept from somebody is kept from them however they sign in.
"""


def can_sign_in(person: str) -> str:
    """Give the condition that somebody, a row of `person` under that name, has an account that is active."""
    return f"""EXISTS (
    SELECT FROM account a WHERE a.state = 'active' AND (a.person_id = {person}.id OR a.email = {person}.email)
    AND {PERSON_BEHIND} = {person}.id)"""


_VIEWERS = f"""
SELECT s.id AS sign_in_id, s.last_seen_at, a.id AS account_id, a.name, a.email, b.person_id,
       EXISTS (SELECT FROM reporting_line r WHERE r.manager_id = b.person_id
               AND r.valid_from <= $3 AND (r.valid_to IS NULL OR r.valid_to > $3)) AS is_manager,
       ARRAY(SELECT g.role || ':' || coalesce(g.scope, '') FROM role_grant g WHERE g.account_id = a.id
             AND g.ended_at IS NULL AND g.valid_from <= $3 AND (g.valid_to IS NULL OR g.valid_to > $3)) AS grants
FROM sign_in s JOIN account a ON a.id = s.account_id CROSS JOIN LATERAL (SELECT {PERSON_BEHIND} AS person_id) b
WHERE s.ended_at IS NULL AND s.ends_at > $2 AND s.last_seen_at > $4 AND a.state = 'active'
"""


async def viewer_of(token: str) -> Viewer | None:
    """Give who is behind a cookie's token, or `None` when the sign-in has ended or never was."""
    moment = now()
    row = await fetch_one(f"{_VIEWERS} AND s.token_hash = $1", token_hash(token), moment, today(), moment - IDLE)
    if row is None:
        return None
    if row["last_seen_at"] < moment - SEEN_EVERY:
        async with write_transaction() as connection:
            await connection.execute("UPDATE sign_in SET last_seen_at = $2 WHERE id = $1", row["sign_in_id"], moment)
    return _viewer(row)


async def viewer_still(viewer: Viewer) -> Viewer | None:
    """Give who somebody found earlier is by now, with what they may do now; `None` when their sign-in has ended.

    For what goes on after its request was let in, such as a stream. It does not count as a use of the sign-in.
    """
    moment = now()
    row = await fetch_one(f"{_VIEWERS} AND s.id = $1", viewer.sign_in_id, moment, today(), moment - IDLE)
    return None if row is None else _viewer(row)


def _viewer(row: Mapping[str, Any]) -> Viewer:
    roles = {AccessRole.EMPLOYEE}
    programmes = set[str]()
    if row["is_manager"]:
        roles.add(AccessRole.MANAGER)
    for grant in row["grants"]:
        role, _, scope = grant.partition(":")
        roles.add(AccessRole(role))
        if scope:
            programmes.add(scope)
    return Viewer(
        account_id=row["account_id"],
        sign_in_id=row["sign_in_id"],
        person_id=row["person_id"],
        name=row["name"],
        email=row["email"],
        roles=frozenset(roles),
        programmes=frozenset(programmes),
    )


async def open_sign_in(account_id: UUID, *, user_agent: str, address: str) -> str:
    """Sign a browser in within the open transaction.

    Returns
    -------
    The token for its cookie: never seen before, and nowhere kept.
    """
    token, moment = new_token(), now()
    await current_connection().execute(
        "INSERT INTO sign_in (id, account_id, token_hash, created_at, last_seen_at, ends_at, user_agent, address) "
        "VALUES ($1, $2, $3, $4, $4, $5, $6, $7)",
        new_id(),
        account_id,
        token_hash(token),
        moment,
        moment + ABSOLUTE,
        user_agent[:300],
        address,
    )
    return token


async def end_all(account_id: UUID, *, but: UUID | None) -> int:
    """End an account's sign-ins within the open transaction, but for one; give how many were ended."""
    ended = await current_connection().fetch(
        "UPDATE sign_in SET ended_at = $3 WHERE account_id = $1 AND ended_at IS NULL AND ends_at > $3 "
        "AND id IS DISTINCT FROM $2 RETURNING id",
        account_id,
        but,
        now(),
    )
    return len(ended)


async def end_one(sign_in_id: UUID, *, account_id: UUID) -> bool:
    """End one sign-in of an account within the open transaction; give whether there was one to end."""
    ended = await current_connection().fetchval(
        "UPDATE sign_in SET ended_at = $3 WHERE id = $1 AND account_id = $2 AND ended_at IS NULL RETURNING true",
        sign_in_id,
        account_id,
        now(),
    )
    return bool(ended)
