"""`trellis doctor`: whether everything is there that Trellis needs, and what to do where it isn't."""

import asyncio
from collections.abc import Iterator

import typer
from rich.console import Console
from rich.text import Text

from backend.commands.diagnosis.database import look_at_database
from backend.commands.diagnosis.finding import Finding, State, ok, warn
from backend.commands.diagnosis.machine import look_at_machine
from backend.commands.diagnosis.mail import look_at_mail
from backend.commands.told import obstacles_told
from backend.kit.database.choice import data_folder, embedded_folder, opened_database
from backend.kit.database.postgres import cluster
from backend.kit.exits import Exit
from backend.settings import Settings

STYLES = {State.OK: "green", State.WARN: "yellow", State.FAIL: "bold red"}


def doctor() -> None:
    """Look whether everything is there that Trellis needs, and say what to do where it isn't.

    Changes nothing: an embedded database that does not run is started for the look, and stopped. Exit code 2 when
    something fails.
    """
    console = Console(highlight=False)
    with obstacles_told():
        states = [_show(console, finding) for finding in _look(Settings())]
    if State.FAIL in states:
        raise typer.Exit(Exit.BAD_INPUT)


def _look(settings: Settings) -> Iterator[Finding]:
    from backend.app import FRONT_END

    yield from look_at_machine(FRONT_END, data_folder(settings))
    yield from _database(settings)
    yield asyncio.run(look_at_mail(settings))
    if settings.demo:
        yield warn("the sample organisation's door is open", "Unset TRELLIS_DEMO wherever real people are.")
    yield ok(f"people reach Trellis at {settings.public_url}")


def _database(settings: Settings) -> list[Finding]:
    embedded = embedded_folder(settings)
    if embedded is not None and not cluster.exists(embedded):
        return [warn("there is no database yet", "Run: trellis migrate")]
    with opened_database(settings, as_what="trellis doctor") as dsn:
        return asyncio.run(_all(dsn))


async def _all(dsn: str) -> list[Finding]:
    return [finding async for finding in look_at_database(dsn)]


def _show(console: Console, finding: Finding) -> State:
    line = Text.assemble((f"{finding.state:<5}", STYLES[finding.state]), finding.what)
    if finding.remedy:
        line.append(f". {finding.remedy}")
    console.print(line, soft_wrap=True)
    return finding.state


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    app.command("doctor", epilog="Example: trellis doctor")(doctor)
