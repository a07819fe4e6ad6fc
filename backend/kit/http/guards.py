"""Several guards as one."""

from collections.abc import Awaitable, Callable

from litestar.connection import ASGIConnection
from litestar.handlers import BaseRouteHandler
from litestar.types import Guard
from litestar.utils import ensure_async_callable


def one_after_another(*guards: Guard) -> Callable[[ASGIConnection, BaseRouteHandler], Awaitable[None]]:
    """Make one guard that passes whom all pass: the framework copies the handler of a request for each guard."""
    waited_for = [ensure_async_callable(guard) for guard in guards]

    async def guard(connection: ASGIConnection, handler: BaseRouteHandler) -> None:
        for each in waited_for:
            await each(connection, handler)

    return guard
