"""How reading fares at 50,000 people, beside the 842 of the sample: the whole application, one request at a time."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from statistics import median

import asyncpg
import httpx

from backend.demo.filling import POOL, add_organisation
from backend.demo.organisation.large import large_organisation
from backend.kit.audit.service import SYSTEM
from backend.kit.clock import now
from backend.kit.database.engine import connection_pool
from backend.kit.database.transactions import write_transaction
from backend.people.accounts.service import add_account
from backend.people.sign_in.sign_ins import open_sign_in
from tests import database
from tests.bench.bench_application import filled
from tests.bench.row import Row, spoken
from tests.bench.servers import serving

PEOPLE = 50_000
TARGET = 0.15
"""Seconds within which 95 of 100 readings are to be answered."""

READINGS = 40

_SOMEBODY = """
SELECT p.id FROM person p JOIN reporting_line r ON r.person_id = p.id WHERE p.state = 'active' ORDER BY p.id LIMIT 1
"""
_GRANT = """
INSERT INTO role_grant (id, account_id, role, valid_from, reason, granted_at)
VALUES (gen_random_uuid(), $1, 'executive', '2020-01-01', 'Measures', $2)
"""


@dataclass(frozen=True)
class Reader:
    """An executive who is signed in, and an id of a person to read about."""

    cookie: str
    person: str


def measure() -> list[Row]:
    """Profile, org chart, searches, vacant positions and the executive's home."""
    with database.server() as url:
        template = database.make_template(url)
        with database.copy_of(url, template) as small, database.copy_of(url, template) as large:
            filled(small)
            asyncio.run(_fill_large(large))
            with _asking(small) as few, _asking(large) as many:
                return [_row(what, path, few, many) for what, path in _READ.items()]


_READ = {
    "a profile": "/api/people/{person}",
    "fifty people": "/api/people?limit=50",
    "the org chart at somebody": "/api/org-chart?person={person}",
    "search for one letter": "/api/search?q=a",
    "search for a name": "/api/search?q=okafor",
    "people by a word": "/api/people?q=ma",
    "vacant positions": "/api/positions?vacant=true",
    "an executive's home": "/api/home",
}


async def _fill_large(dsn: str) -> None:
    async with connection_pool(dsn, POOL):
        await add_organisation(large_organisation(PEOPLE))


@contextmanager
def _asking(dsn: str) -> Iterator[tuple[httpx.Client, Reader]]:
    reader = asyncio.run(_reader(dsn))
    with (
        serving("backend.processes.web", dsn) as port,
        httpx.Client(base_url=f"http://localhost:{port}", headers={"cookie": reader.cookie}, timeout=60) as client,
    ):
        yield client, reader


async def _reader(dsn: str) -> Reader:
    """Sign an executive in."""
    async with connection_pool(dsn, 1), write_transaction() as connection:
        account = await add_account(email="reader@bench.example", name="Reader", person_id=None, by=SYSTEM)
        await connection.execute("UPDATE account SET state = 'active' WHERE id = $1", account)
        await connection.execute(_GRANT, account, now())
        token = await open_sign_in(account, user_agent="bench", address="127.0.0.1")
    connection = await asyncpg.connect(dsn)
    try:
        await connection.execute("VACUUM ANALYZE")
        return Reader(f"__Host-trellis={token}", str(await connection.fetchval(_SOMEBODY)))
    finally:
        await connection.close()


def _row(what: str, path: str, few: tuple[httpx.Client, Reader], many: tuple[httpx.Client, Reader]) -> Row:
    small, large = list[float](), list[float]()
    for _ in range(READINGS):
        small.append(_seconds(path, few))
        large.append(_seconds(path, many))
    p95 = sorted(large)[READINGS * 95 // 100]
    return Row(
        f"{what}: {PEOPLE:,} people / the sample's 842",
        f"95 % within {TARGET * 1000:.0f} ms",
        spoken(median(small)),
        f"{spoken(median(large))}, 95 % within {spoken(p95)}",
        median(large) / median(small),
        p95 <= TARGET,
        True,
    )


def _seconds(path: str, asked: tuple[httpx.Client, Reader]) -> float:
    client, reader = asked
    answer = client.get(path.format(person=reader.person))
    answer.raise_for_status()
    return answer.elapsed.total_seconds()
