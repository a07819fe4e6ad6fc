"""The whole application on a real PostgreSQL, migrated by the product's own migrations."""

from collections.abc import AsyncIterator, Iterator
from unittest.mock import patch

import pytest
from argon2 import PasswordHasher
from litestar import Litestar

from backend.app import create_app
from backend.people.org_chart import present
from backend.people.sign_in import passwords
from backend.settings import Settings
from tests import database
from tests.api.visitor import Visitor

CURRENT = "current"
"""Name of the database of the test that runs; each process has a server of its own."""


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session", autouse=True)
def light_hashes() -> Iterator[None]:
    """Make passwords cheap to hash: that they are not so otherwise would take most of the time of some tests."""
    light = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
    with patch.object(passwords, "_hasher", light), patch.object(passwords, "_nobody", light.hash("nobody's")):
        yield


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    """A PostgreSQL for all tests of this process."""
    with database.server() as url:
        yield url


@pytest.fixture(scope="session")
def template(server: str) -> str:
    """A database at the product's schema, to be copied."""
    return database.make_template(server)


@pytest.fixture
def dsn(server: str, template: str) -> Iterator[str]:
    """A database of the test's own, empty but for the schema; it has the name of the one before, now forgotten."""
    with database.copy_of(server, template, CURRENT) as url, patch.object(present, "_latest", []):
        yield url


@pytest.fixture(scope="session")
def put_together(server: str) -> Litestar:
    """The application, put together once, as that takes longer than most tests; what it keeps is in the database."""
    return create_app(Settings(demo=True, pool_size=5), server.format(database=CURRENT))


@pytest.fixture
async def app(dsn: str, put_together: Litestar) -> AsyncIterator[Litestar]:
    """The application, started, with the demo's door open; use cases can be called directly as well."""
    async with put_together.lifespan():
        yield put_together


@pytest.fixture
async def visitor(app: Litestar) -> AsyncIterator[Visitor]:
    """A browser that nobody has signed in with."""
    async with Visitor(app) as visitor:
        yield visitor
