"""Around each request: its id, one line in the log, nothing of anybody in it."""

import time
from typing import Any
from uuid import uuid4

import structlog
from litestar.datastructures import MutableScopeHeaders
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from backend.kit.request_id import accepted, request_id

log = structlog.get_logger("trellis.requests")


def logged(app: ASGIApp) -> ASGIApp:
    """Give each request an id, answer with it, and log method, route, status and milliseconds.

    The route is logged as written (`/api/people/{person_id:uuid}`), not as called, and no query, header or body is:
    addresses and bodies name people. It stands around the whole application, so that what the framework refuses by
    itself has an id and a line as well.
    """

    async def serve(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await app(scope, receive, send)
            return
        given = dict(scope["headers"]).get(b"x-request-id", b"").decode("latin-1")
        request_id.set(accepted(given) or uuid4().hex)
        started, status = time.perf_counter(), 500

        async def send_on(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableScopeHeaders.from_message(message)["x-request-id"] = request_id.get()
            await send(message)

        try:
            await app(scope, receive, send_on)
        finally:
            milliseconds = round((time.perf_counter() - started) * 1000, 1)
            log.info("request", method=scope["method"], route=_route(scope), status=status, milliseconds=milliseconds)

    return serve


def _route(scope: Any) -> str:
    return scope.get("path_template") or "unknown"


def with_request_id(_logger: Any, _name: str, event: dict[str, Any]) -> dict[str, Any]:
    """Add the id to each line that is logged during a request (a structlog processor)."""
    if request_id.get():
        event["request_id"] = request_id.get()
    return event
