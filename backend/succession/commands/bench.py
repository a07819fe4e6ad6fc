"""`trellis bench`: how many positions could really be filled at the same time."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.console import RenderableType

from backend.kit.documents import expect_report, write_report
from backend.kit.faults import Faults
from backend.kit.terminal.options import AsJson
from backend.kit.terminal.screen import screen_of
from backend.kit.terminal.tables import entry, heading, number, plain, table
from backend.succession.core.bench import Bench, Shortfall, bench_of
from backend.succession.core.readiness import TIERS, Tier
from backend.succession.files.bench_file import document_of
from backend.succession.files.nominations_file import read_nominations

EXAMPLE = "Example: trellis bench --nominations nominations.csv --within 1_2_years"
MOST_NAMED = 8
"""Names told in one line of the answer; the report has them all."""

Nominations = Annotated[
    Path, typer.Option(help="Who is thought of for what: position, candidate, readiness.", metavar="FILE")
]
Within = Annotated[Tier, typer.Option(help="Count candidates up to this readiness.")]
Report = Annotated[Path | None, typer.Option(help="Write the bench here, as JSON.", metavar="FILE")]


def bench(
    *, nominations: Nominations, within: Within = TIERS[-1], report: Report = None, as_json: AsJson = False
) -> None:
    """Tell how many positions can be filled at the same time, why not all can, and who everything hangs on.

    Nobody is counted twice: a candidate of five positions fills one.
    """
    with screen_of(as_json=as_json) as screen:
        faults = Faults()
        expect_report(report, [nominations], faults)
        candidates = read_nominations(nominations, within, faults)
        with screen.telling() as tell:
            tell("Filling positions", 0.0)
            found = bench_of(candidates)
        document = document_of(found)
        write_report(report, document)
        screen.show(document, *_said(found, within))


def _said(bench: Bench, within: Tier) -> Iterator[RenderableType]:
    counted = "" if within == TIERS[-1] else f", counting candidates up to {within}"
    positions = f"{number(bench.fillable)} of {number(bench.positions)} positions"
    yield heading(f"{positions} can be filled at the same time{counted}")
    if bench.naive > bench.fillable:
        yield plain(f"{number(bench.naive)} have a candidate that counts; but some of them count on the same people.")
    yield from map(_why, bench.shortfalls)
    yield heading("What could go wrong")
    yield plain(_survived(bench.departures_survived))
    if bench.essential:
        yield plain(f"Without one of these, fewer can be filled: {_named(bench.essential)}.")
    thin = sorted((count, name) for name, count in bench.net_bench.items())
    yield heading("People who can be kept for a position while the others stay filled")
    yield table(("position", "net bench"), [(name, number(count)) for count, name in thin], numeric=("net bench",))


def _why(shortfall: Shortfall) -> RenderableType:
    positions, candidates = shortfall.positions, shortfall.candidates
    if not candidates:
        return entry(positions[0], "it has no candidate that counts")
    share = f"share {number(len(candidates))} candidates" if len(candidates) > 1 else "share 1 candidate"
    title = f"{number(len(positions))} positions {share}: short by {number(shortfall.short_by)}"
    return entry(title, f"positions: {_named(positions)}", f"candidates: {_named(candidates)}")


def _survived(departures: int) -> str:
    if departures < 0:
        return "Not every position can be filled even if nobody leaves."
    if departures == 0:
        return "There is a candidate whose leaving alone would leave a position open."
    those = "candidate leaves" if departures == 1 else f"{number(departures)} candidates leave"
    return f"Whichever {those}, every position can still be filled; with one more that is not sure."


def _named(names: Sequence[str]) -> str:
    more = len(names) - MOST_NAMED
    return ", ".join(names[:MOST_NAMED]) + (f" and {number(more)} more" if more > 0 else "")


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    app.command("bench", epilog=EXAMPLE)(bench)
