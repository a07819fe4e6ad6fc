import json
from datetime import timedelta

import pytest
import time_machine

from backend.commands.diagnosis.database import look_at_database
from backend.commands.diagnosis.finding import Finding, State
from backend.kit.clock import now
from backend.kit.database.engine import connection_pool, fetch
from backend.kit.identifiers import new_id

pytestmark = pytest.mark.anyio

_WAITING = """
INSERT INTO work (id, kind, queue, title, arguments, request_id, state, progress, step, attempt, attempts_left,
                  due_at, created_at)
VALUES ($1, 'sample', 'default', 'A sample', $2, 'request', 'queued', 0, '', 0, 3, $3, $3)
"""


async def findings(dsn: str) -> list[Finding]:
    return [finding async for finding in look_at_database(dsn)]


def about(found: list[Finding], words: str) -> Finding:
    (finding,) = [each for each in found if words in each.what]
    return finding


async def test_a_database_that_is_well_has_nothing_but_a_worker_to_wish_for(dsn: str):
    found = await findings(dsn)
    assert about(found, "PostgreSQL 18").state is State.OK
    assert about(found, "clocks").state is State.OK
    assert about(found, "at the schema").state is State.OK
    assert about(found, "no worker").state is State.WARN
    assert len(found) == 4


async def test_a_worker_that_has_a_pulse_is_found(dsn: str):
    async with connection_pool(dsn, 2):
        await fetch("INSERT INTO procrastinate_workers DEFAULT VALUES")
    assert about(await findings(dsn), "workers").state is State.OK


async def test_a_worker_that_has_lost_its_pulse_does_not_count(dsn: str):
    async with connection_pool(dsn, 2):
        await fetch("INSERT INTO procrastinate_workers (last_heartbeat) VALUES (now() - interval '1 hour')")
    assert about(await findings(dsn), "no worker").state is State.WARN


async def test_work_that_nobody_takes_is_told(dsn: str):
    async with connection_pool(dsn, 2):
        await fetch(_WAITING, new_id(), json.dumps({}), now() - timedelta(hours=3))
    found = about(await findings(dsn), "has waited")
    assert found.state is State.WARN
    assert "3:00:0" in found.what


async def test_clocks_that_differ_fail(dsn: str):
    with time_machine.travel(now() + timedelta(minutes=1)):
        assert about(await findings(dsn), "clocks").state is State.FAIL


async def test_another_schema_fails_and_what_depends_on_it_is_not_looked_at(dsn: str):
    async with connection_pool(dsn, 2):
        await fetch("DELETE FROM schema_migration WHERE name = (SELECT max(name) FROM schema_migration)")
    found = await findings(dsn)
    assert about(found, "not at the schema").state is State.FAIL
    assert "trellis migrate" in found[-1].remedy
    assert len(found) == 3


async def test_a_database_that_does_not_answer_fails():
    (found,) = await findings("postgresql://nobody@127.0.0.1:1/none")
    assert found.state is State.FAIL
    assert "DATABASE_URL" in found.remedy
