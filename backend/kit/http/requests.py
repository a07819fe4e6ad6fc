"""Around each request: its id, a figure, and one line in the log, nothing of anybody in them."""

import time
from typing import Any
from uuid import uuid4

import structlog
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from backend.kit.http.metrics import count
from backend.kit.request_id import accepted, request_id

log = structlog.get_logger("trellis.requests")


def logged(app: ASGIApp) -> ASGIApp:
    """Give each request an id, answer with it, and count and log method, route, status and time taken.

    The route is logged as written (`/api/people/{person_id:uuid}`), not as called, and no query, header or body is:
    addresses and bodies name people. It stands around the whole application, so that what the framework refuses by
    itself has an id and a line as well.
    """

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        given = next((value for name, value in scope["headers"] if name == b"x-request-id"), b"")
        known_as = accepted(given.decode("latin-1")) or uuid4().hex
        request_id.set(known_as)
        started, status = time.perf_counter(), 500

        async def send_on(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], (b"x-request-id", known_as.encode())]
            await send(message)

        try:
            await app(scope, receive, send_on)
        finally:
            _note(scope, status, time.perf_counter() - started)

    return serve


def _note(scope: Any, status: int, seconds: float) -> None:
    route = scope.get("path_template")
    if route:
        count(scope["method"], route, status, seconds)
    milliseconds = round(seconds * 1000, 1)
    log.info("request", method=scope["method"], route=route or "unknown", status=status, milliseconds=milliseconds)


def with_request_id(_logger: Any, _name: str, event: dict[str, Any]) -> dict[str, Any]:
    """Add the id to each line that is logged during a request (a structlog processor)."""
    if request_id.get():
        event["request_id"] = request_id.get()
    return event
