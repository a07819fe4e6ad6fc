"""How the tour of the sample looks."""

from collections.abc import Iterator
from pathlib import Path
from shutil import which

from rich.console import RenderableType

from backend.demo.mentoring_round.sample import SamplePaths
from backend.demo.tour import Tour
from backend.kit.terminal.tables import entry, heading, number, plain
from backend.mentoring.commands.show.compare import compare_answer
from backend.mentoring.commands.show.explain import pair_answer
from backend.mentoring.commands.show.match import figures, first_pairs, left_out
from backend.mentoring.files.pairs import made_pairs

PAIRS_SHOWN = 5

ABOUT = (
    "Tidewell is made up: a company of more than 800 that builds instruments for measuring rivers, with seven offices "
    "from Montréal to Auckland. {mentees} people ask for a mentor, {mentors} offer {seats} seats. A policy of twelve "
    "criteria (100 points) scores every pair; nine rules say which are impossible."
)


def tour_answer(tour: Tour) -> Iterator[RenderableType]:
    """Show the organisation, its round, one question of each kind, and the trade-off."""
    report, round_ = tour.report, tour.run.round
    sizes = {name: number(getattr(report, name)) for name in ("mentees", "mentors", "seats")}
    yield heading("The organisation")
    yield plain(ABOUT.format(**sizes))
    yield heading("The round")
    yield from figures(report)
    yield from first_pairs(tour.run, PAIRS_SHOWN)
    yield from left_out(round_, report.unmatched)
    if tour.help:
        yield heading("What would help")
        yield from (entry(round_.called(mentee), *ways) for mentee, ways in tour.help)
    if tour.why_not is not None:
        yield heading("Why not this pair? An example")
        yield from pair_answer(round_, tour.why_not)
    yield heading("The trade-off: what each objective would give")
    yield from compare_answer(tour.compared, "")


def going_on(tour: Tour, paths: SamplePaths, run: Path | None) -> Iterator[RenderableType]:
    """Say which commands to go on with."""
    yield heading("Go on")
    if which("trellis") is None:
        yield "In a clone of the project, trellis is .venv/bin/trellis; so begin with: source .venv/bin/activate"
    if run is None:
        yield "Keep the files, to try things out: .venv/bin/trellis tour --keep tidewell"
        return
    first = next(made_pairs(tour.run)).mentee
    new = run.with_name("new.trellis")
    for out in tour.report.unmatched[:1]:
        yield f"Why is somebody left out?  trellis explain {run} {out.mentee}"
    yield f"What do the rules cost?    trellis explain {run} --rules"
    yield f"Somebody declines:         trellis repair {run} --declined {first} --run {new}"
    yield f"Check the proof:           trellis verify {run}"
    yield f"Change the policy, and match again: {match_line(paths)}"


def match_line(paths: SamplePaths) -> str:
    """Spell the command that matches the sample."""
    return f"trellis match --mentees {paths.mentees} --mentors {paths.mentors} --policy {paths.policy}"
