"""Whether the process lives, and whether it can serve."""

import asyncio

import asyncpg
from litestar import Controller, Response, get

from backend.kit.database.engine import fetch

READY_WITHIN_SECONDS = 2


class Health(Controller):
    """What a load balancer asks; neither says anything about the data."""

    @get("/livez", operation_id="isAlive", include_in_schema=False, media_type="text/plain")
    async def is_alive(self) -> str:
        """Say that the process answers."""
        return "ok"

    @get("/readyz", operation_id="isReady", include_in_schema=False, media_type="text/plain")
    async def is_ready(self) -> Response[str]:
        """Say whether the database answers within two seconds."""
        try:
            async with asyncio.timeout(READY_WITHIN_SECONDS):
                await fetch("SELECT 1")
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
            return Response(f"the database does not answer: {type(error).__name__}", status_code=503)
        return Response("ok")
