"""The schema's history: numbered SQL files, each applied once, in order, together with the note that it was."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from backend.kit.database.included_sql import with_included

LOCK = 0x7472656C6C6973
"""Key of the advisory lock under which one process at a time migrates."""

_HISTORY = """
CREATE TABLE IF NOT EXISTS schema_migration (
    name text PRIMARY KEY,
    sha256 text NOT NULL,
    applied_at timestamptz NOT NULL DEFAULT clock_timestamp()
)
"""


@dataclass(frozen=True)
class Migration:
    """One step.

    Attributes
    ----------
    name : its file's name without `.sql`; steps are taken in the order of names.
    sql : its statements, run in one transaction; a line `-- include …` in it brings those of another package.
    """

    name: str
    sql: str

    @property
    def sha256(self) -> str:
        """Tells whether a step that was taken has been rewritten since."""
        return hashlib.sha256(self.sql.encode()).hexdigest()


class UnknownSchema(Exception):
    """The database is not at the schema that this program knows; the message says how it differs and what to do."""


def read_migrations(folder: Path) -> tuple[Migration, ...]:
    """Read the steps in `folder`, in order."""
    return tuple(Migration(path.stem, path.read_text("utf-8")) for path in sorted(folder.glob("*.sql")))


async def migrate(dsn: str, migrations: Sequence[Migration]) -> tuple[str, ...]:
    """Take the steps that were not taken yet, each wholly or not at all.

    Returns
    -------
    The names of the steps taken now.

    Raises
    ------
    UnknownSchema : the database has steps that `migrations` lacks, or a step was rewritten after it was taken.
    asyncpg.PostgresError : a step failed; those before it stay taken.
    MissingSql : a step takes a file that the installed package lacks; those before it stay taken.
    """
    connection = await asyncpg.connect(dsn, server_settings={"timezone": "UTC"})
    try:
        await connection.execute("SELECT pg_advisory_lock($1)", LOCK)
        await connection.execute(_HISTORY)
        taken = await _taken(connection)
        _expect_prefix(taken, migrations)
        missing = [step for step in migrations if step.name not in taken]
        for step in missing:
            async with connection.transaction():
                await connection.execute(with_included(step.sql))
                await connection.execute(
                    "INSERT INTO schema_migration (name, sha256) VALUES ($1, $2)", step.name, step.sha256
                )
        return tuple(step.name for step in missing)
    finally:
        await connection.close()


async def expect_known_schema(connection: asyncpg.Connection, migrations: Sequence[Migration]) -> None:
    """Refuse to go on unless the database is exactly at the last of `migrations`.

    Raises
    ------
    UnknownSchema : it is behind, ahead, or elsewhere.
    """
    exists = await connection.fetchval("SELECT to_regclass('schema_migration') IS NOT NULL")
    taken = await _taken(connection) if exists else {}
    _expect_prefix(taken, migrations)
    if not taken:
        raise UnknownSchema("The database is empty. Run: trellis migrate")
    missing = [step.name for step in migrations if step.name not in taken]
    if missing:
        raise UnknownSchema(f"The database lacks {', '.join(missing)}. Run: trellis migrate")


async def _taken(connection: asyncpg.Connection) -> dict[str, str]:
    rows = await connection.fetch("SELECT name, sha256 FROM schema_migration ORDER BY name")
    return {row["name"]: row["sha256"] for row in rows}


def _expect_prefix(taken: dict[str, str], migrations: Sequence[Migration]) -> None:
    known = {step.name: step for step in migrations}
    newer = sorted(set(taken) - set(known))
    if newer:
        raise UnknownSchema(
            f"The database was changed by a newer Trellis ({', '.join(newer)}). Start that one, or restore a backup."
        )
    rewritten = [name for name, sha256 in taken.items() if known[name].sha256 != sha256]
    if rewritten:
        raise UnknownSchema(
            f"The database was made by another version of {', '.join(rewritten)}. "
            "Migrations are never rewritten: restore the file, or the backup that fits it."
        )
    names = [step.name for step in migrations]
    if list(taken) != names[: len(taken)]:
        raise UnknownSchema(f"The database has steps out of order: {', '.join(taken)}. Restore a backup.")
