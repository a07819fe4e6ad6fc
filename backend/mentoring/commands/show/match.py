"""How a matched round looks."""

from collections.abc import Iterator, Sequence
from itertools import islice, pairwise

from rich.console import RenderableType

from backend.kit.faults import printable
from backend.kit.terminal.tables import entry, heading, number, plain, table
from backend.matching.explanation.words import several
from backend.mentoring.commands.show.histogram import histogram
from backend.mentoring.core.rounds.left_out import LeftOut
from backend.mentoring.core.rounds.report import Figures, Report
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.core.rounds.run import Run
from backend.mentoring.files.outputs import Outputs
from backend.mentoring.files.pairs import made_pairs

PAIRS_SHOWN = 10

LEFT_OUT_SHOWN = 8
"""Reasons, each with everybody whom it concerns."""


def match_answer(run: Run, report: Report, outputs: Outputs) -> Iterator[RenderableType]:
    """Show figures, proof, first pairs, who is left out, and what to do next."""
    yield from figures(report)
    yield from first_pairs(run)
    yield from left_out(run.round, report.unmatched)
    yield from written(outputs)


def figures(report: Report) -> Iterator[RenderableType]:
    """Say how many have a mentor, how good the pairs are, and what is proven."""
    found = report.figures
    yield plain(f"{number(found.matched)} of {number(report.mentees)} mentees have a mentor.", "bold")
    yield plain(
        f"{number(found.pairs)} of {number(report.seats)} seats with {number(report.mentors)} mentors are filled. "
        f"Scores: total {number(found.total)}, mean {number(found.mean)}, worst {number(found.worst)}. "
        f"{number(found.blocking_pairs)} pairs would both rather have each other (blocking pairs)."
    )
    yield plain(f"Proven: {report.certificate.proves}")
    yield from (plain(f"Note: {note}") for note in report.notes)
    if found.pairs > 1:
        yield heading("Scores (number of pairs)")
        yield scores(found)


def scores(found: Figures) -> RenderableType:
    """Draw how the scores are spread."""
    edges, counts = found.histogram["edges"], found.histogram["counts"]
    labels = [f"{number(low)} to {number(high)}" for low, high in pairwise(edges)]
    return histogram(labels, [int(count) for count in counts])


def left_out(round_: Round, unmatched: Sequence[LeftOut], shown: int = LEFT_OUT_SHOWN) -> Iterator[RenderableType]:
    """Show who has no mentor, by reason."""
    if not unmatched:
        return
    by_reason: dict[str, list[str]] = {}
    for out in unmatched:
        by_reason.setdefault(out.reason, []).append(round_.called(out.mentee))
    yield heading(f"Without a mentor ({number(len(unmatched))})")
    for reason, names in list(by_reason.items())[:shown]:
        yield entry(several(names), reason)
    if len(by_reason) > shown:
        yield plain(f"  … and {number(len(by_reason) - shown)} more reasons; all are in the report.")


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
        run = printable(str(outputs.run))
        yield f"Why this pair, why not that one: trellis explain {run} MENTEE [MENTOR]"
        yield f"Somebody declines, leaves, joins: trellis repair {run} --declined MENTEE --run new.trellis"
        yield f"Check the proof: trellis verify {run}"
