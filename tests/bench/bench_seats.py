"""The bench of 5,000 critical positions and 50,000 candidates, asked for as its page does, beside reading its rows."""

import asyncio
from dataclasses import replace

from backend.kit.clock import now, today
from backend.kit.database.engine import connection_pool, fetch
from backend.kit.database.transactions import write_transaction
from backend.people.core.access import AccessRole
from backend.people.core.days import months_after
from backend.succession.bench.service import BenchQuery, get_bench
from backend.succession.bench.world import read_bench
from tests import database
from tests.api.accounts import EVERYTHING
from tests.bench.row import Row, seconds, spoken

POSITIONS, PEOPLE, ALLOWED = 5_000, 50_000, 2.0
POOL = 4

_FILL = (
    """
    INSERT INTO org_unit (id, code, name, sort_name, search_text, version)
    VALUES ('00000000-0000-0000-0000-000000000001', 'U', 'Unit', 'unit', 'unit', 1)
    """,
    f"""
    INSERT INTO person (id, number, name, email, time_zone, languages, location, org_unit_id, state, sort_name,
                        search_text, version, plans)
    SELECT md5('person' || n)::uuid, 'T-' || n, 'Person ' || n, 'p' || n || '@tidewell.example', 'UTC', '{{en}}', '',
           '00000000-0000-0000-0000-000000000001', 'active', 'person ' || n, 'person ' || n, 1, 0
    FROM generate_series(1, {PEOPLE}) n
    """,
    f"""
    INSERT INTO position (id, code, title, org_unit_id, state, sort_title, search_text, version, plans)
    SELECT md5('position' || n)::uuid, 'P-' || n, 'Position ' || n, '00000000-0000-0000-0000-000000000001', 'open',
           'position ' || n, 'position ' || n, 1, 0
    FROM generate_series(1, {POSITIONS}) n
    """,
    f"""
    INSERT INTO critical_position (id, position_id, state, privacy, impact, scarcity, time_to_fill, is_single_point,
        reason, risk_of_loss, impact_of_loss, target_bench, account_id, marked_by, marked_at, version)
    SELECT md5('plan' || n)::uuid, md5('position' || n)::uuid, 'in_force', 'line', 'high', 'high', 'high', false,
           'Measures', 'low', 'high', 2, gen_random_uuid(), 'Measures', $1, 1
    FROM generate_series(1, {POSITIONS}) n
    """,
    f"""
    INSERT INTO nomination (id, critical_position_id, person_id, external_note, state, is_interim, rank, account_id,
                            proposed_by, proposed_at, telling, version)
    SELECT md5('nomination' || n)::uuid, md5('plan' || (n % {POSITIONS} + 1))::uuid,
           md5('person' || (n * 7919 % {PEOPLE} + 1))::uuid, '', 'approved', false, 1, gen_random_uuid(), 'Measures',
           $1, 'untold', 1
    FROM generate_series(1, {PEOPLE}) n
    """,
)

_SAY = """
INSERT INTO readiness_statement (id, nomination_id, kind, tier, reason, account_id, author_name, said_on, expires_on,
                                 said_at)
SELECT gen_random_uuid(), id, 'assessed', (ARRAY['ready_now', '1_2_years', '3_years_plus'])[1 + rank % 3], 'Measures',
       account_id, 'Measures', $1, $2, $3 FROM nomination
"""

PARTNER = replace(EVERYTHING, roles=frozenset({AccessRole.EMPLOYEE, AccessRole.TALENT_PARTNER}))


def measure() -> list[Row]:
    """The page's answer, beside two seconds and beside reading its rows."""
    with database.server() as url, database.copy_of(url, database.make_template(url)) as dsn:
        return asyncio.run(_measured(dsn))


async def _measured(dsn: str) -> list[Row]:
    async with connection_pool(dsn, POOL):
        await _fill()
        return await asyncio.to_thread(_rows, asyncio.get_running_loop())


def _rows(loop: asyncio.AbstractEventLoop) -> list[Row]:
    def reading() -> object:
        return asyncio.run_coroutine_threadsafe(read_bench(unit_id=None, by=PARTNER), loop).result()

    def answering() -> object:
        return asyncio.run_coroutine_threadsafe(get_bench(query=BenchQuery(), by=PARTNER), loop).result()

    alone, whole = seconds(reading, times=3), seconds(answering, times=3)
    measure = f"the bench of {POSITIONS:,} positions and {PEOPLE:,} candidates, asked for as its page does"
    return [
        Row(
            f"{measure}: time allowed / ours",
            "≥ 1",
            spoken(ALLOWED),
            spoken(whole),
            ALLOWED / whole,
            whole <= ALLOWED,
            True,
        ),
        Row(f"{measure}: ours / reading its rows", "–", spoken(alone), spoken(whole), whole / alone, True, True),
    ]


async def _fill() -> None:
    async with write_transaction() as connection:
        for statement in _FILL:
            await connection.execute(statement, *([now()] if "$1" in statement else []))
        await connection.execute(_SAY, today(), months_after(today(), 12), now())
    await fetch("ANALYZE")
