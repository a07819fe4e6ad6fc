"""`trellis demo`: the web application with a made-up organisation in it, for a look around."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated

import asyncpg
import typer
from rich.console import Console
from rich.table import Table

from backend.commands.serve import PORT
from backend.commands.serving import Service, address_of, listening_on, run_until_stopped
from backend.commands.told import obstacles_told, tell
from backend.kit.database.choice import embedded_folder, opened_database
from backend.kit.database.engine import connection_pool
from backend.kit.database.migrations import UnknownSchema, migrate
from backend.settings import Settings

LOCK = 0x74696465_77656C6C
"""Key of the advisory lock under which one process at a time fills the database."""

_PERSONAS = """
SELECT d.persona, a.name, d.title FROM demo_persona d JOIN account a ON a.id = d.account_id ORDER BY d.position
"""

Port = Annotated[
    int, typer.Argument(help="Port to listen on; 0 for any that is free.", metavar="PORT", min=0, max=65535)
]


def demo(port: Port = PORT) -> None:
    """Serve the web application with a made-up organisation in it, which anybody on this machine may enter.

    The organisation is filled in the first time and kept; TRELLIS_DATA names another folder for it. SIGTERM or Ctrl-C
    ends everything.
    """
    with obstacles_told(), listening_on("127.0.0.1", port) as listening:
        settings = Settings(demo=True)
        with opened_database(settings, as_what="trellis demo") as dsn:
            address = address_of(listening)
            personas = asyncio.run(_prepare(dsn, embedded_folder(settings), address))
            of_demo = {"TRELLIS_DEMO": "true", "TRELLIS_PUBLIC_URL": address}
            quiet = {} if "log_level" in settings.model_fields_set else {"TRELLIS_LOG_LEVEL": "warning"}
            service = Service(dsn, embedded_folder(settings), listening, web=1, jobs=1, settings={**of_demo, **quiet})
            run_until_stopped(service, lambda: _welcome(address, personas))


async def _prepare(dsn: str, folder: Path | None, address: str) -> Sequence[asyncpg.Record]:
    """Bring the database to its schema and fill it; give the personas that one can be."""
    from backend.app import MIGRATIONS
    from backend.demo.filling import POOL, fill

    try:
        await migrate(dsn, MIGRATIONS)
    except UnknownSchema as error:
        anew = "" if folder is None else f" To begin anew, without what was changed in it, remove {folder}."
        raise UnknownSchema(f"{error}{anew}") from None
    connection = await asyncpg.connect(dsn)
    try:
        await connection.execute("SELECT pg_advisory_lock($1)", LOCK)
        async with connection_pool(dsn, POOL):
            if await fill(dsn, public_url=address):
                tell("Filled the database with the made-up company Tidewell.")
        return await connection.fetch(_PERSONAS)
    finally:
        await connection.close()


def _welcome(address: str, personas: Sequence[asyncpg.Record]) -> None:
    table = Table.grid(padding=(0, 2))
    for row in personas:
        table.add_row(f"  {row['name']}", row["title"], row["persona"].replace("_", " "))
    console = Console(highlight=False)
    console.print(f"\nTrellis is at {address}\n\nSign in there by one click, as one of the people of Tidewell:\n")
    console.print(table)
    console.print("\nCtrl-C ends it; what you change is kept for the next time.")


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    app.command("demo", epilog="Example: trellis demo 8080")(demo)
