"""An organisation, somebody who may import, and a worker that does what is asked for."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from litestar import Litestar

from backend.jobs import JOBS
from backend.kit.work.kinds import Queue
from backend.kit.work.worker import Duties, work_until
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.computing import computing_here
from tests.api.people.imports.importer import Importer


@pytest.fixture
async def worker(dsn: str, app: Litestar) -> AsyncIterator[None]:
    """Somebody who does the product's work, beside the test."""
    stop = asyncio.Event()
    with computing_here():
        working = asyncio.create_task(work_until(stop, dsn, Duties(JOBS), [Queue.CPU]))
        try:
            yield
        finally:
            stop.set()
            await working


@pytest.fixture
async def importer(app: Litestar, worker: None) -> AsyncIterator[Importer]:
    """A talent partner at the import page."""
    async with await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER]) as visitor:
        yield Importer(visitor)
