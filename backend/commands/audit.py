"""`trellis audit verify`: whether the audit log is what was written."""

import asyncio
from typing import Annotated

import typer

from backend.commands.migrate import expect_schema
from backend.commands.told import obstacles_told, refused
from backend.kit.audit.checking import Verdict, verify
from backend.kit.database.choice import opened_database
from backend.kit.database.engine import connect
from backend.kit.exits import Exit
from backend.settings import Settings

Known = Annotated[
    str | None,
    typer.Option(
        "--known",
        metavar="NUMBER:HASH",
        help="An entry's number and hash noted earlier, elsewhere: finds a log that was rewritten from the start.",
    ),
]


def verify_log(known: Known = None) -> None:
    """Check every entry of the audit log against the hash chain; exit code 4 where it does not hold."""
    noted = _noted(known)
    with obstacles_told(), opened_database(Settings(), as_what="trellis audit") as dsn:
        expect_schema(dsn)
        connect(dsn)
        verdict = asyncio.run(verify(known=noted))
    _tell(verdict)


def _tell(verdict: Verdict) -> None:
    if verdict.broken is not None:
        typer.echo(f"The audit log does not hold at entry {verdict.broken.number}: {verdict.broken.problem}", err=True)
        raise typer.Exit(Exit.UNPROVEN)
    typer.echo(f"The audit log holds: {verdict.entries:,} entries. Note this down elsewhere to compare with later:")
    typer.echo(f"{verdict.entries}:{verdict.last_hash.hex()}")


def _noted(known: str | None) -> tuple[int, bytes] | None:
    if known is None:
        return None
    number, _, digest = known.partition(":")
    try:
        noted = int(number), bytes.fromhex(digest)
    except ValueError:
        noted = 0, b""
    if len(noted[1]) != 32:
        raise refused("--known: give a number and a hash as this command printed them, such as 12:ab…")
    return noted


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    audit = typer.Typer(name="audit", help="Check the log of what was done.", no_args_is_help=True)
    audit.command("verify", epilog="Example: trellis audit verify")(verify_log)
    audit.callback()(_group)
    app.add_typer(audit)


def _group() -> None:
    """Check the log of what was done."""
