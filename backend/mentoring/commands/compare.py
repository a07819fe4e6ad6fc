"""`trellis compare`: all objectives side by side."""

from dataclasses import asdict
from typing import Annotated

import typer

from backend.kit.terminal.options import AsJson
from backend.matching.result import Conflict
from backend.mentoring.commands import options
from backend.mentoring.commands.screen import answering, no_plan
from backend.mentoring.commands.show.compare import compare_answer, curve_answer
from backend.mentoring.core.rounds.comparison import compare_objectives, trade_off
from backend.mentoring.files.groups import read_groups
from backend.mentoring.files.reading import RoundFiles, read_round

EXAMPLES = (
    "Examples:",
    "trellis compare --scores scores.csv --current pairs.csv --curve",
    "trellis compare --mentees mentees.csv --mentors mentors.csv --policy policy.toml --group gender",
)

Group = Annotated[
    str,
    typer.Option(help="Compare groups of mentees by this column of their file.", metavar="COLUMN"),
]

Curve = Annotated[bool, typer.Option("--curve", help="With --current: what each pair in force that is given up gains.")]


def compare(
    *,
    scores: options.Scores = None,
    mentees: options.Mentees = None,
    mentors: options.Mentors = None,
    policy: options.PolicyFile = None,
    locks: options.Locks = None,
    current: options.Current = None,
    previous: options.Previous = None,
    seed: options.Seed = "",
    group: Group = "",
    curve: Curve = False,
    as_json: AsJson = False,
) -> None:
    """Match a round by every objective and show the plans side by side. Nothing is written.

    With --group, groups of fewer than five people are not shown, and shares come with their 95 % interval.
    """
    files = options.expect_round(RoundFiles(scores, policy, mentees, mentors, locks, current, previous, seed))
    if group and mentees is None:
        raise typer.BadParameter("--group needs a file of mentees: --mentees FILE")
    if curve and current is None:
        raise typer.BadParameter("--curve needs the pairs in force: --current FILE")
    with answering(as_json=as_json) as screen:
        with screen.telling() as tell:
            round_ = read_round(files, tell)
            labels = read_groups(files, group, round_) if group else None
            rows = compare_objectives(round_, labels, tell)
            points = trade_off(round_, tell) if curve and not isinstance(rows, Conflict) else ()
        if isinstance(rows, Conflict):
            raise no_plan(screen, rows)
        document = {"objectives": [row.document() for row in rows], "curve": [asdict(point) for point in points]}
        screen.show(document, *compare_answer(rows, group), *curve_answer(points))


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    app.command("compare", epilog="\n\n".join(EXAMPLES))(compare)
