"""A worker beside the application, so that rounds are solved."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from litestar import Litestar

from backend.jobs import JOBS
from backend.kit.work.kinds import Queue
from backend.kit.work.worker import Duties, work_until
from tests.api.computing import computing_here


@pytest.fixture
async def worker(app: Litestar, dsn: str) -> AsyncIterator[None]:
    """Somebody who does what is asked for in the background."""
    stop = asyncio.Event()
    with computing_here():
        working = asyncio.create_task(work_until(stop, dsn, Duties(JOBS), [Queue.CPU]))
        yield
        stop.set()
        await working
