"""Creating requests may be sent again (the IETF draft on the Idempotency-Key header).

A key is claimed in a row of its own before the operation runs; the operation's own transaction marks the row done; the
answer is kept afterwards. So a request that is sent again gets the same answer; one that comes while the first is at
work, or after a crash between commit and answer, is told so; and one whose first try died before its commit runs.
"""

import hashlib
import json
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler
from litestar.middleware import ASGIMiddleware
from litestar.types import ASGIApp, HTTPReceiveMessage, Message, Receive, Scope, Send

from backend.kit.clock import now
from backend.kit.database.engine import Connection, fetch_one
from backend.kit.database.transactions import write_transaction, written_along
from backend.kit.errors import Conflict, FieldError, Invalid, TooLarge

LONGEST_KEY = 100
KEPT = timedelta(hours=24)
"""How long an answer can be had again."""

ABANDONED = timedelta(seconds=90)
"""After so long without a commit whoever claimed the key is dead: statements and requests are cut off before."""

_CLAIM = """
INSERT INTO idempotency_key AS k (account_id, key, request_hash, created_at, claim, claimed_at, is_done)
VALUES ($1, $2, $3, $4, $5, $4, false)
ON CONFLICT (account_id, key) DO UPDATE SET claim = $5, claimed_at = $4, created_at = $4, request_hash = $3
WHERE (k.request_hash = $3 AND NOT k.is_done AND k.claimed_at < $6) OR k.created_at < $7
RETURNING true
"""


@dataclass(frozen=True)
class Answer:
    """What was answered to a request."""

    status: int
    headers: list[tuple[str, str]]
    body: bytes


class Idempotency(ASGIMiddleware):
    """Serves operations marked `opt={"idempotent": True}` once per `Idempotency-Key` of an account."""

    def __init__(
        self,
        whose: Callable[[Scope], UUID | None],
        guard: Callable[[ASGIConnection, BaseRouteHandler], Awaitable[None]],
        largest_body: int,
    ) -> None:
        self.whose = whose
        self.guard = guard
        self.largest_body = largest_body

    async def handle(self, scope: Scope, receive: Receive, send: Send, next_app: ASGIApp) -> None:
        """Serve one request, or answer it as before."""
        key = _key(scope) if scope["type"] == "http" and _is_idempotent(scope) else None
        account_id = self.whose(scope)
        if key is None or account_id is None:
            await next_app(scope, receive, send)
            return
        # An answer that was kept is given only to who may still ask for it.
        await self.guard(ASGIConnection(scope), scope["route_handler"])
        body = await _read(receive, _largest_body(scope) or self.largest_body)
        claim = uuid4()
        earlier = await _claim(account_id, key, claim, _hash(scope, body))
        if earlier is not None:
            await _send(earlier, send)
            return

        async def mark_done(connection: Connection) -> None:
            marked = await connection.fetchval(
                "UPDATE idempotency_key SET is_done = true WHERE account_id = $1 AND key = $2 AND claim = $3 "
                "RETURNING true",
                account_id,
                key,
                claim,
            )
            if not marked:
                raise Conflict("This request was taken over by a later one with the same Idempotency-Key.")

        with written_along(mark_done):
            answer = await _served(next_app, scope, _replayed(body, receive))
        await _keep(account_id, key, claim, answer)
        await _send(answer, send)


async def _claim(account_id: UUID, key: str, claim: UUID, digest: bytes) -> Answer | None:
    """Claim the key, or give the answer that was given under it.

    Raises
    ------
    Conflict : the first request is still at work, or its answer was lost.
    Invalid : the key was used for another request.
    """
    moment = now()
    async with write_transaction() as connection:
        args = (account_id, key, digest, moment, claim, moment - ABANDONED, moment - KEPT)
        if await connection.fetchval(_CLAIM, *args):
            await connection.execute(
                "UPDATE idempotency_key SET is_done = false, status = NULL, headers = NULL, body = NULL "
                "WHERE account_id = $1 AND key = $2",
                account_id,
                key,
            )
            return None
    row = await fetch_one(
        "SELECT request_hash, is_done, claimed_at, status, headers, body FROM idempotency_key "
        "WHERE account_id = $1 AND key = $2",
        account_id,
        key,
    )
    if row is None:
        raise Conflict("The first request with this Idempotency-Key was refused just now. Send it again.")
    if bytes(row["request_hash"]) != digest:
        raise Invalid(FieldError("Idempotency-Key", "It was used for another request. Make a new one for each."))
    if row["status"] is not None:
        return Answer(row["status"], [tuple(pair) for pair in json.loads(row["headers"])], bytes(row["body"]))
    # Between its commit and the keeping of its answer the first is at work; only a dead one leaves it at that.
    if row["is_done"] and row["claimed_at"] < moment - ABANDONED:
        raise Conflict("This was done before, but its answer was lost. Look in the list for what it made.")
    raise Conflict("The first request with this Idempotency-Key is still at work. Wait a moment, then send it again.")


async def _keep(account_id: UUID, key: str, claim: UUID, answer: Answer) -> None:
    """Keep what a success answered; after a refusal, which changed nothing, the key is free again."""
    async with write_transaction() as connection:
        if answer.status < 400:
            await connection.execute(
                "UPDATE idempotency_key SET status = $4, headers = $5, body = $6 "
                "WHERE account_id = $1 AND key = $2 AND claim = $3",
                account_id,
                key,
                claim,
                answer.status,
                json.dumps([pair for pair in answer.headers if pair[0] != "set-cookie"]),
                answer.body,
            )
        else:
            await connection.execute(
                "DELETE FROM idempotency_key WHERE account_id = $1 AND key = $2 AND claim = $3 AND NOT is_done",
                account_id,
                key,
                claim,
            )


def _is_idempotent(scope: Any) -> bool:
    return scope["method"] == "POST" and bool(scope["route_handler"].opt.get("idempotent"))


def _largest_body(scope: Any) -> int | None:
    """Give how much the operation takes, where it says so itself."""
    return scope["route_handler"].resolve_request_max_body_size()


def _key(scope: Scope) -> str | None:
    """Read the header.

    Raises
    ------
    Invalid : it is no key.
    """
    given = dict(scope["headers"]).get(b"idempotency-key")
    if given is None:
        return None
    key = given.decode("latin-1").strip().strip('"')
    if not key or len(key) > LONGEST_KEY or not key.isascii() or not key.isprintable():
        raise Invalid(FieldError("Idempotency-Key", f"Send 1 to {LONGEST_KEY} plain characters, such as a UUID."))
    return key


def _hash(scope: Any, body: bytes) -> bytes:
    place = f"{scope['method']} {scope['path']}?{scope['query_string'].decode('latin-1')}\n"
    return hashlib.sha256(place.encode() + body).digest()


async def _read(receive: Receive, largest: int) -> bytes:
    parts, size = list[bytes](), 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            return b"".join(parts)
        parts.append(message["body"])
        size += len(message["body"])
        if size > largest:
            raise TooLarge(f"Send at most {largest:,} bytes.")
        if not message.get("more_body"):
            return b"".join(parts)


def _replayed(body: bytes, receive: Receive) -> Receive:
    """Give the body that was read already, then whatever else comes."""
    first: list[HTTPReceiveMessage] = [{"type": "http.request", "body": body, "more_body": False}]

    async def again() -> Any:
        return first.pop() if first else await receive()

    return again


async def _served(next_app: ASGIApp, scope: Scope, receive: Receive) -> Answer:
    """Serve, holding the answer back."""
    messages = list[Any]()

    async def hold(message: Message) -> None:
        messages.append(message)

    await next_app(scope, receive, hold)
    start = messages[0]
    headers = [(name.decode("latin-1"), value.decode("latin-1")) for name, value in start["headers"]]
    return Answer(start["status"], headers, b"".join(message.get("body", b"") for message in messages[1:]))


async def _send(answer: Answer, send: Send) -> None:
    headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers]
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": answer.body, "more_body": False})
