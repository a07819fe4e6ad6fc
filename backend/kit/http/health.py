"""Whether the process lives, whether it can serve, and how it fares."""

import asyncio
from typing import Any

import asyncpg
from litestar import Controller, HttpMethod, Request, Response, get, route
from litestar.di import NamedDependency

from backend.kit.database.engine import fetch
from backend.kit.http.metrics import expect_reader, read_metrics
from backend.settings import Settings

READY_WITHIN_SECONDS = 2

ASKED = [HttpMethod.GET, HttpMethod.HEAD]
"""Some load balancers ask without wanting the words."""


class Health(Controller):
    """What a load balancer asks; neither says anything about the data."""

    @route("/livez", http_method=ASKED, operation_id="isAlive", include_in_schema=False, media_type="text/plain")
    async def is_alive(self) -> str:
        """Say that the process answers."""
        return "ok"

    @route("/readyz", http_method=ASKED, operation_id="isReady", include_in_schema=False, media_type="text/plain")
    async def is_ready(self) -> Response[str]:
        """Say whether the database answers within two seconds."""
        try:
            async with asyncio.timeout(READY_WITHIN_SECONDS):
                await fetch("SELECT 1")
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            return Response(f"the database does not answer: {type(error).__name__}", status_code=503)
        return Response("ok")

    @get("/metrics", operation_id="readMetrics", include_in_schema=False)
    async def metrics(self, request: Request[Any, Any, Any], settings: NamedDependency[Settings]) -> Response[bytes]:
        """Give figures for Prometheus."""
        token = settings.metrics_token
        expect_reader(request, token.get_secret_value() if token else None)
        return await read_metrics()
