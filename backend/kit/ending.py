"""Tasks that are told to end until they have."""

import asyncio
from collections.abc import Iterable
from typing import Any

AGAIN = 2.0
"""Seconds after which whoever was told to end, and has not, is told once more."""


async def end_tasks(tasks: Iterable[asyncio.Task[Any]]) -> None:
    """Cancel tasks, and wait until all have ended, however they did.

    Once is not enough for what goes on for ever: a cancellation is lost where it comes at the very moment at which
    `asyncio.wait_for` has what it waited for (before Python 3.12), as when a connection has just been opened.
    """
    left = {task for task in tasks if not task.done()}
    while left:
        for task in left:
            task.cancel()
        _, left = await asyncio.wait(left, timeout=AGAIN)
