"""`trellis cascade`: who moves where when people leave."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import RenderableType

from backend.kit.documents import expect_report, write_report
from backend.kit.faults import Fault, Faults, quoted
from backend.kit.terminal.options import AsJson
from backend.kit.terminal.screen import screen_of
from backend.kit.terminal.tables import entry, exact, heading, plain
from backend.succession.core.cascade import Plan, cascade_of
from backend.succession.files.cascade_file import document_of
from backend.succession.files.cascade_files import CascadeFiles, names_leaving, read_organisation

EXAMPLE = (
    "Example: trellis cascade --people people.csv --moves moves.csv --positions positions.csv "
    "--leaving 'Ines Ferreira,Amir Haddad'"
)

People = Annotated[Path, typer.Option(help="Who is where: person, position (empty: nowhere yet).", metavar="FILE")]
Moves = Annotated[Path, typer.Option(help="Who may move where: person, position, cost.", metavar="FILE")]
Positions = Annotated[
    Path | None,
    typer.Option(help="Every position: position, external_cost (empty: nobody can be hired).", metavar="FILE"),
]
Leaving = Annotated[
    list[str],
    typer.Option(
        help="Who leaves, with commas between; may be given again. A name with a comma stands in double quotes: "
        "'\"Smith, John\",Ana'.",
        metavar="PERSON,…",
    ),
]
Report = Annotated[Path | None, typer.Option(help="Write the plans here, as JSON.", metavar="FILE")]


def cascade(
    *,
    people: People,
    moves: Moves,
    leaving: Leaving,
    positions: Positions = None,
    report: Report = None,
    as_json: AsJson = False,
) -> None:
    """Find the least costly chain of moves and hires that fills every position when people leave, and the next best.

    Nobody is put out of their position: whoever moves leaves one that is filled as well.
    """
    with screen_of(as_json=as_json) as screen:
        faults = Faults()
        expect_report(report, [people, moves, positions], faults)
        gone = names_leaving(leaving, faults)
        organisation = read_organisation(CascadeFiles(people, moves, positions), gone, faults)
        with screen.telling() as tell:
            tell("Comparing moves", 0.0)
            plans = cascade_of(organisation, gone)
        _expect_filled(plans[0])
        whole = [plan for plan in plans if not plan.open_positions]
        document = document_of(whole)
        write_report(report, document)
        screen.show(document, *_said(whole))


def _expect_filled(plan: Plan) -> None:
    faults = Faults()
    for position in plan.open_positions:
        problem = f"nobody can fill {quoted(position)} without another position staying open"
        remedy = "Add moves, or give it an external_cost in the file of --positions."
        faults.add(Fault("--moves", None, None, problem, remedy))
    faults.fail_if_any()


def _said(plans: Sequence[Plan]) -> Iterator[RenderableType]:
    best, *others = plans
    yield heading(f"The least costly plan: {exact(best.cost)}")
    yield from _steps(best)
    for place, plan in enumerate(others, 1):
        yield heading(f"Alternative {place}: {exact(plan.cost)}")
        yield from _steps(plan)


def _steps(plan: Plan) -> Iterator[RenderableType]:
    if not plan.moves and not plan.hires:
        yield plain("Nobody has to move: every position is filled.")
    for move in plan.moves:
        cost = exact(move.cost)
        yield entry(f"{move.person}: {move.source or 'without a position'} → {move.target} ({cost})")
    for hire in plan.hires:
        yield entry(f"Hire for {hire.position} ({exact(hire.cost)})")


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    app.command("cascade", epilog=EXAMPLE)(cascade)
