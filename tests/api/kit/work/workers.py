"""Somebody who does the work: beside the test, or in a process that can be killed."""

import asyncio
import sys
from asyncio.subprocess import Process
from collections.abc import AsyncIterator, Collection
from contextlib import asynccontextmanager
from pathlib import Path

from backend.kit.work.kinds import Queue
from backend.kit.work.worker import Duties, work_until
from tests.api.kit.work.sample_duties import DUTIES


@asynccontextmanager
async def a_worker(dsn: str, duties: Duties = DUTIES, queues: Collection[Queue] = tuple(Queue)) -> AsyncIterator[None]:
    """Serve queues in this process until the block is left."""
    stop = asyncio.Event()
    working = asyncio.create_task(work_until(stop, dsn, duties, queues))
    try:
        yield
    finally:
        stop.set()
        await working


@asynccontextmanager
async def a_worker_process(dsn: str) -> AsyncIterator[Process]:
    """Serve all queues in a process of its own; whatever is left of it at the end of the block is killed."""
    command = (sys.executable, "-m", "tests.api.kit.work.worker_program", dsn)
    process = await asyncio.create_subprocess_exec(*command, cwd=Path(__file__).parents[4])
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()
