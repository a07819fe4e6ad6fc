"""`trellis audit verify`: whether the logs of what was done are what was written."""

import asyncio
from typing import Annotated

import typer

from backend.commands.migrate import expect_schema
from backend.commands.told import obstacles_told, refused
from backend.kit.audit.checking import Verdict, verify
from backend.kit.audit.logs import AUDIT, CONFIDENTIAL, Log
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


KnownConfidential = Annotated[
    str | None,
    typer.Option("--known-confidential", metavar="NUMBER:HASH", help="The same, of the confidential log."),
]


def verify_log(known: Known = None, known_confidential: KnownConfidential = None) -> None:
    """Check every entry of both logs against its hash chain; exit code 4 where one does not hold."""
    noted = _noted("--known", known)
    noted_confidential = _noted("--known-confidential", known_confidential)
    with obstacles_told(), opened_database(Settings(), as_what="trellis audit") as dsn:
        expect_schema(dsn)
        connect(dsn)
        verdicts = asyncio.run(_verified(noted, noted_confidential))
    for log, verdict in verdicts:
        _tell(log, verdict)
    if any(verdict.broken for _, verdict in verdicts):
        raise typer.Exit(Exit.UNPROVEN)


async def _verified(
    noted: tuple[int, bytes] | None, noted_confidential: tuple[int, bytes] | None
) -> tuple[tuple[Log, Verdict], ...]:
    return (
        (AUDIT, await verify(known=noted)),
        (CONFIDENTIAL, await verify(log=CONFIDENTIAL, known=noted_confidential)),
    )


def _tell(log: Log, verdict: Verdict) -> None:
    if verdict.broken is not None:
        typer.echo(f"The {log.name} does not hold at entry {verdict.broken.number}: {verdict.broken.problem}", err=True)
        return
    typer.echo(f"The {log.name} holds: {verdict.entries:,} entries. Note this down elsewhere to compare with later:")
    typer.echo(f"{verdict.entries}:{verdict.last_hash.hex()}")


def _noted(option: str, known: str | None) -> tuple[int, bytes] | None:
    if known is None:
        return None
    number, _, digest = known.partition(":")
    try:
        noted = int(number), bytes.fromhex(digest)
    except ValueError:
        noted = 0, b""
    if len(noted[1]) != 32:
        raise refused(f"{option}: give a number and a hash as this command printed them, such as 12:ab…")
    return noted


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    audit = typer.Typer(name="audit", help="Check the log of what was done.", no_args_is_help=True)
    audit.command("verify", epilog="Example: trellis audit verify")(verify_log)
    audit.callback()(_group)
    app.add_typer(audit)


def _group() -> None:
    """Check the log of what was done."""
