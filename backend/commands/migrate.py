"""`trellis migrate`: bring the database to the schema of this version.

The application is loaded where it is needed: that takes a second, which other commands need not wait for.
"""

import asyncio

import typer

from backend.commands.told import obstacles_told
from backend.kit.database import migrations
from backend.kit.database.choice import opened_database
from backend.settings import Settings


def migrate() -> None:
    """Bring the database to the schema of this version.

    Each step is taken wholly or not at all, by one process at a time; running it again does nothing. Make a backup
    first: there is no way back.
    """
    from backend.app import MIGRATIONS

    with obstacles_told(), opened_database(Settings(), as_what="trellis migrate") as dsn:
        taken = asyncio.run(migrations.migrate(dsn, MIGRATIONS))
        for name in taken:
            typer.echo(f"Took {name}.")
        typer.echo("The database is at the schema of this version.")


def expect_schema(dsn: str) -> None:
    """Refuse to go on with a database at another schema.

    Raises
    ------
    UnknownSchema : the message says what to do.
    """
    from backend import app

    asyncio.run(app.expect_schema(dsn))


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    app.command("migrate", epilog="Example: trellis migrate")(migrate)
