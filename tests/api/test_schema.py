"""What the tables say is what the migrations made."""

from pathlib import Path

import asyncpg
import pytest
from piccolo.columns import Array, ForeignKey

from backend.app import MIGRATIONS
from backend.kit.database.migrations import Migration, UnknownSchema, expect_known_schema, migrate
from backend.piccolo_app import APP_CONFIG

pytestmark = pytest.mark.anyio

UNTOLD = {"schema_migration"}
"""The history itself has no table class; the queue's tables are the queue's own."""

TYPES = {
    "TEXT": "text",
    "UUID": "uuid",
    "INTEGER": "integer",
    "SMALLINT": "smallint",
    "BIGINT": "bigint",
    "DATE": "date",
    "TIME": "time without time zone",
    "TIMESTAMPTZ": "timestamp with time zone",
    "JSONB": "jsonb",
    "BYTEA": "bytea",
    "BOOLEAN": "boolean",
    "DOUBLE PRECISION": "double precision",
}


async def _columns(dsn: str) -> dict[str, dict[str, tuple[str, bool]]]:
    connection = await asyncpg.connect(dsn)
    try:
        rows = await connection.fetch(
            "SELECT c.table_name, c.column_name, c.data_type, c.is_nullable = 'YES' AS is_nullable "
            "FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name) "
            "WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.is_generated = 'NEVER'"
        )
    finally:
        await connection.close()
    found: dict[str, dict[str, tuple[str, bool]]] = {}
    for row in rows:
        found.setdefault(row["table_name"], {})[row["column_name"]] = (row["data_type"], row["is_nullable"])
    return found


async def test_every_table_and_column_is_told_as_it_is(dsn: str) -> None:
    made = await _columns(dsn)
    told = {table._meta.tablename: table for table in APP_CONFIG.table_classes}
    ours = {name for name in made if not name.startswith("procrastinate_")} - UNTOLD
    assert set(told) == ours
    for name, table in told.items():
        columns = {column._meta.db_column_name: column for column in table._meta.columns}
        assert set(columns) == set(made[name]), name
        for column_name, column in columns.items():
            data_type, is_nullable = made[name][column_name]
            assert column._meta.null == is_nullable, (name, column_name)
            if isinstance(column, Array):
                assert data_type == "ARRAY"
            else:
                assert TYPES[column.column_type] == data_type, (name, column_name)


async def test_a_foreign_key_says_what_happens_when_its_row_goes(dsn: str) -> None:
    connection = await asyncpg.connect(dsn)
    rows = await connection.fetch(
        "SELECT conrelid::regclass::text AS name, confdeltype FROM pg_constraint WHERE contype = 'f'"
    )
    await connection.close()
    ours = [row for row in rows if not row["name"].startswith("procrastinate_")]
    assert [row["name"] for row in ours if row["confdeltype"] == b"c"] == []
    for table in APP_CONFIG.table_classes:
        for column in table._meta.columns:
            if isinstance(column, ForeignKey):
                assert column._foreign_key_meta.on_delete.value != "CASCADE", (table, column)


async def test_migrating_again_does_nothing(dsn: str) -> None:
    assert await migrate(dsn, MIGRATIONS) == ()


async def test_a_step_that_fails_leaves_nothing_of_itself(dsn: str) -> None:
    broken = Migration("9999_broken", "CREATE TABLE half_done (id int); SELECT 1 / 0;")
    with pytest.raises(asyncpg.DivisionByZeroError):
        await migrate(dsn, [*MIGRATIONS, broken])
    assert "half_done" not in await _columns(dsn)
    mended = Migration("9999_broken", "CREATE TABLE whole (id int)")
    assert await migrate(dsn, [*MIGRATIONS, mended]) == ("9999_broken",)


@pytest.mark.parametrize("known", ["behind", "ahead", "rewritten"])
async def test_a_process_refuses_a_schema_it_does_not_know(dsn: str, known: str) -> None:
    last = MIGRATIONS[-1]
    steps = {
        "behind": [*MIGRATIONS, Migration("9999_next", "SELECT 1")],
        "ahead": MIGRATIONS[:-1],
        "rewritten": [*MIGRATIONS[:-1], Migration(last.name, "SELECT 2")],
    }[known]
    words = {"behind": "trellis migrate", "ahead": "newer Trellis", "rewritten": "never rewritten"}[known]
    connection = await asyncpg.connect(dsn)
    with pytest.raises(UnknownSchema, match=words):
        await expect_known_schema(connection, steps)
    await connection.close()


def test_migrations_are_numbered_without_gaps() -> None:
    numbers = [int(Path(step.name).name.split("_")[0]) for step in MIGRATIONS]
    assert numbers == list(range(1, len(numbers) + 1))
