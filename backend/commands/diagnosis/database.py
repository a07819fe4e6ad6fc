"""The database: whether it answers, its version, schema and clock, and who works off what waits in it."""

from collections.abc import AsyncIterator
from datetime import timedelta

import asyncpg

from backend.commands.diagnosis.finding import Finding, fail, ok, warn
from backend.kit.clock import now
from backend.kit.database.migrations import UnknownSchema
from backend.kit.work.fences import STALE

LEAST_VERSION = 15
MOST_APART = timedelta(seconds=2)
"""Between the clocks of database and application, which both set times that are compared."""

WAITS_TOO_LONG = timedelta(minutes=10)

_WORKERS = "SELECT count(*) FROM procrastinate_workers WHERE last_heartbeat > clock_timestamp() - $1::interval"
_OLDEST_WORK = "SELECT clock_timestamp() - min(due_at) FROM work WHERE state = 'queued' AND due_at < clock_timestamp()"
_FAILED_MAIL = "SELECT count(*) FROM mail WHERE state = 'failed'"


async def look_at_database(dsn: str) -> AsyncIterator[Finding]:
    """Check the database; stops at the first thing that keeps the rest from being looked at."""
    try:
        connection = await asyncpg.connect(dsn, timeout=10)
    except (OSError, TimeoutError, asyncpg.PostgresError, ValueError) as error:
        yield fail(f"the database does not answer ({error})", "Start it, or mend DATABASE_URL.")
        return
    try:
        yield await _version(connection)
        yield await _clock(connection)
        schema = await _schema(dsn)
        yield schema
        if schema == _KNOWN:
            async for finding in _background(connection):
                yield finding
    finally:
        await connection.close()


_KNOWN = ok("the database is at the schema of this version")


async def _version(connection: asyncpg.Connection) -> Finding:
    version = str(await connection.fetchval("SHOW server_version")).split()[0]
    if connection.get_server_version().major < LEAST_VERSION:
        remedy = f"Trellis is tried on PostgreSQL 18; older than {LEAST_VERSION} is not known to work."
        return warn(f"PostgreSQL {version} answers", remedy)
    return ok(f"PostgreSQL {version} answers")


async def _clock(connection: asyncpg.Connection) -> Finding:
    (row,) = await connection.fetch("SELECT clock_timestamp() AS there")
    apart = abs(row["there"] - now())
    what = f"the clocks of database and application are {apart.total_seconds():.1f} s apart"
    return ok(what) if apart <= MOST_APART else fail(what, "Set both machines by a time server.")


async def _schema(dsn: str) -> Finding:
    from backend.app import expect_schema

    try:
        await expect_schema(dsn)
    except UnknownSchema as error:
        return fail("the database is not at the schema of this version", str(error))
    return _KNOWN


async def _background(connection: asyncpg.Connection) -> AsyncIterator[Finding]:
    workers = await connection.fetchval(_WORKERS, STALE)
    oldest = await connection.fetchval(_OLDEST_WORK)
    failed = await connection.fetchval(_FAILED_MAIL)
    if not workers:
        yield warn("no worker is at work", "Nothing is done in the background until `trellis serve` or `worker` runs.")
    else:
        yield ok("workers are at work")
    if oldest is not None and oldest > WAITS_TOO_LONG:
        yield warn(f"work has waited for {oldest}", "Start more workers: trellis worker --jobs 2")
    if failed:
        yield warn(f"{failed:,} mails could not be sent", "See the log of the workers for why.")
