"""Databases for tests: one embedded server for all, a migrated template, a fresh copy for each test."""

import asyncio
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from unittest.mock import patch
from uuid import uuid4

import asyncpg

from backend.app import MIGRATIONS
from backend.kit.database import embedded
from backend.kit.database.migrations import migrate
from backend.kit.database.postgres import cluster

HASTY = {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}
"""Settings of a server whose data nobody will miss."""


@contextmanager
def server() -> Iterator[str]:
    """Run a server of its own in a temporary folder; yields its URL with `{database}` for the name.

    What it holds outlives a killed process, but not a machine that loses its power: nobody waits for its disk.
    """
    folder = Path(tempfile.mkdtemp(prefix="trellis-tests-", dir="/var/tmp"))
    try:
        with ExitStack() as until_then:
            with patch.dict(cluster.SETTINGS, HASTY):
                running = until_then.enter_context(embedded.opened(folder / "data", as_what="the tests"))
            yield running.url.replace("/trellis?", "/{database}?")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def make_template(url: str) -> str:
    """Make a database at the product's schema, to be copied; give its name."""
    name = f"template_{uuid4().hex}"
    asyncio.run(_create(url, name, "template0"))
    asyncio.run(migrate(url.format(database=name), MIGRATIONS))
    return name


@contextmanager
def copy_of(url: str, template: str, name: str | None = None) -> Iterator[str]:
    """Copy a template, under a name of its own unless one is given; yields the copy's URL, and drops it afterwards."""
    name = name or f"test_{uuid4().hex}"
    asyncio.run(_create(url, name, template))
    try:
        yield url.format(database=name)
    finally:
        asyncio.run(_run(url, f'DROP DATABASE "{name}" WITH (FORCE)'))


def copy(url: str, template: str, name: str) -> None:
    """Copy a database that nobody is connected to, to stay as long as the server."""
    asyncio.run(_create(url, name, template))


async def _create(url: str, name: str, template: str) -> None:
    await _run(url, f'CREATE DATABASE "{name}" TEMPLATE "{template}" STRATEGY file_copy')


async def _run(url: str, statement: str) -> None:
    connection = await asyncpg.connect(url.format(database="postgres"))
    try:
        await connection.execute(statement)
    finally:
        await connection.close()
