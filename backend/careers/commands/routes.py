"""`trellis routes`: the ways from one role to another that are worth comparing."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import typer
from rich.console import RenderableType

from backend.careers.core.routes import MOST_TRIED, Route, Routes, find_routes
from backend.careers.files.lattice_files import Asked, RouteFiles, read_asked
from backend.careers.files.routes_file import document_of
from backend.kit.documents import expect_report, write_report
from backend.kit.faults import Faults
from backend.kit.spelling import composed
from backend.kit.terminal.options import AsJson
from backend.kit.terminal.screen import screen_of
from backend.kit.terminal.tables import entry, heading, number, plain, table

EXAMPLE = (
    "Example: trellis routes --moves moves.csv --requirements requirements.csv --held held.csv "
    "--from 'Service desk analyst' --to 'Team lead'"
)
NOT_ALL = (
    "The search was ended before it was exhaustive: routes of {} months or more may be missing; "
    "none is missing that takes less. To look longer: --tries."
)
IN_EVERY_RESPECT = "No other route is as good as one of these in effort, months and hardest step, and better in one."

Moves = Annotated[Path, typer.Option(help="The moves there are: from, to, kind, months.", metavar="FILE")]
Requirements = Annotated[Path, typer.Option(help="What roles require: role, competency, level.", metavar="FILE")]
Held = Annotated[Path, typer.Option(help="What is held already: competency, level.", metavar="FILE")]
Source = Annotated[str, typer.Option("--from", help="The role at the start.", metavar="ROLE")]
Target = Annotated[str, typer.Option("--to", help="The role at the end.", metavar="ROLE")]
Report = Annotated[Path | None, typer.Option(help="Write the routes here, as JSON.", metavar="FILE")]
Tries = Annotated[int, typer.Option(help="Beginnings of routes that are tried before the search is ended.", min=1)]


def routes(
    *,
    moves: Moves,
    requirements: Requirements,
    held: Held,
    source: Source,
    target: Target,
    report: Report = None,
    tries: Tries = MOST_TRIED,
    as_json: AsJson = False,
) -> None:
    """Find the routes from a role to another that no other is better than: in effort, months and hardest single step.

    Effort is the sum of levels still to be gained; what a role on the way requires counts for those after it.
    """
    with screen_of(as_json=as_json) as screen:
        faults = Faults()
        expect_report(report, [moves, requirements, held], faults)
        asked = read_asked(RouteFiles(moves, requirements, held), composed(source), composed(target), faults)
        with screen.telling() as tell:
            tell("Comparing routes", 0.0)
            found = find_routes(asked.lattice, asked.held, asked.source, asked.target, most_tried=tries)
        document = document_of(found)
        write_report(report, document)
        screen.show(document, *_said(asked, found))


def _said(asked: Asked, found: Routes) -> Iterator[RenderableType]:
    if not found.routes:
        yield plain(f"No moves lead from {asked.source} to {asked.target}." if found.is_complete else _ended(found))
        return
    columns = ("", "effort", "months", "hardest step", "steps")
    rows = [
        (str(place), number(each.effort), number(float(each.months)), number(each.hardest), number(len(each.steps)))
        for place, each in enumerate(found.routes, 1)
    ]
    yield heading(f"Routes from {asked.source} to {asked.target}")
    yield table(columns, rows, numeric=columns)
    for place, each in enumerate(found.routes, 1):
        yield from _steps(place, each)
    yield plain("")
    yield plain(IN_EVERY_RESPECT)
    if not found.is_complete:
        yield plain(_ended(found))


def _ended(found: Routes) -> str:
    return NOT_ALL.format(number(float(found.settled or 0)))


def _steps(place: int, route: Route) -> Iterator[RenderableType]:
    yield heading(f"Route {place}: {' → '.join(route.roles)}")
    for step in route.steps:
        lacks = "; ".join(f"{name} by {levels}" for name, levels in step.missing.items())
        yield entry(f"{step.role}: {step.effort}", f"to gain: {lacks}" if lacks else "nothing is missing")


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    app.command("routes", epilog=EXAMPLE)(routes)
