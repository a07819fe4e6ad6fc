"""How a matched round looks."""

from collections.abc import Iterator
from itertools import islice

from rich.console import RenderableType

from backend.matching.explanation.words import several
from backend.mentoring.commands.show.tables import entry, heading, number, plain, table
from backend.mentoring.files.outputs import Outputs
from backend.mentoring.files.pairs import made_pairs
from backend.mentoring.files.report import Report
from backend.mentoring.files.run import Run

PAIRS_SHOWN = 10


def match_answer(run: Run, report: Report, outputs: Outputs) -> Iterator[RenderableType]:
    """Show figures, proof, first pairs, who is left out, and what to do next."""
    yield from figures(report)
    yield from first_pairs(run)
    yield from written(outputs)


def figures(report: Report) -> Iterator[RenderableType]:
    """Say how many have a mentor, how good the pairs are, and what is proven."""
    yield plain(f"{number(report.matched)} of {number(report.mentees)} mentees have a mentor.", "bold")
    yield plain(
        f"{number(report.pairs)} pairs with {number(report.mentors)} mentors ({number(report.seats)} seats): "
        f"total {number(report.total)}, mean {number(report.mean)}, worst {number(report.worst)}; "
        f"{number(report.blocking_pairs)} blocking pairs."
    )
    yield plain(f"Proven: {report.certificate.proves}")
    yield from (plain(f"Note: {note}") for note in report.notes)


def first_pairs(run: Run, shown: int = PAIRS_SHOWN) -> Iterator[RenderableType]:
    """Show the first pairs, and the first reason of each."""
    called, pairs, count = run.round.called, list(islice(made_pairs(run), shown)), len(run.result.plan)
    yield heading("Pairs" if count <= shown else f"Pairs (the first {shown} of {number(count)})")
    if run.round.people is None:
        rows = [(called(pair.mentee), called(pair.mentor), f"{pair.score:,f}") for pair in pairs]
        yield table(("mentee", "mentor", "score"), rows, numeric=("score",))
    for pair in pairs if run.round.people else ():
        yield entry(f"{called(pair.mentee)} with {called(pair.mentor)}: {number(float(pair.score))}", *pair.reasons[:1])


def written(outputs: Outputs) -> Iterator[RenderableType]:
    """Say which files there are now, and what can be done with them."""
    if outputs.paths:
        yield heading(f"Wrote {several([str(path) for path in outputs.paths])}.")
    if outputs.run is not None:
        run = outputs.run
        yield plain(f"Why this pair, why not that one: trellis explain {run} MENTEE [MENTOR]")
        yield plain(f"Somebody declines, leaves, joins:  trellis repair {run} --declined MENTEE --run new.trellis")
        yield plain(f"Check the proof:                   trellis verify {run}")
