"""The sample organisation in a database, filled once and copied for each test."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from urllib.parse import urlsplit

import pytest
from litestar import Litestar

from backend.app import create_app
from backend.demo.filling import POOL, fill
from backend.kit.database.engine import connection_pool
from backend.settings import Settings
from tests import database


@pytest.fixture(scope="session")
def filled_template(server: str, template: str) -> Iterator[str]:
    """The name of a database with the sample organisation in it, to be copied."""

    async def fill_in(dsn: str) -> None:
        async with connection_pool(dsn, POOL):
            await fill(dsn)

    with database.copy_of(server, template) as dsn:
        asyncio.run(fill_in(dsn))
        yield urlsplit(dsn).path.strip("/")


@pytest.fixture
def filled_dsn(server: str, filled_template: str) -> Iterator[str]:
    """A database of the test's own with the sample organisation in it."""
    with database.copy_of(server, filled_template) as dsn:
        yield dsn


@pytest.fixture
async def filled(filled_dsn: str) -> AsyncIterator[Litestar]:
    """The application on the sample organisation, with the demo's door open."""
    app = create_app(Settings(demo=True, pool_size=5), filled_dsn)
    async with app.lifespan():
        yield app
