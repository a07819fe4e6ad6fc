"""The whole application on a real PostgreSQL, migrated by the product's own migrations."""

from collections.abc import AsyncIterator, Iterator

import pytest
from litestar import Litestar

from backend.app import create_app
from backend.settings import Settings
from tests import database
from tests.api.visitor import Visitor


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


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
    """A database of the test's own, empty but for the schema."""
    with database.copy_of(server, template) as url:
        yield url


@pytest.fixture
async def app(dsn: str) -> AsyncIterator[Litestar]:
    """The application, started, with the demo's door open; use cases can be called directly as well."""
    app = create_app(Settings(demo=True, pool_size=5), dsn)
    async with app.lifespan():
        yield app


@pytest.fixture
async def visitor(app: Litestar) -> AsyncIterator[Visitor]:
    """A browser that nobody has signed in with."""
    async with Visitor(app) as visitor:
        yield visitor
