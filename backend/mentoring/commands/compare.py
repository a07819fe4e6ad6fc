"""`trellis compare`: all objectives side by side."""

from typing import Annotated

import typer

from backend.matching.result import Conflict
from backend.mentoring.commands import options
from backend.mentoring.commands.screen import answering
from backend.mentoring.commands.show.compare import compare_answer
from backend.mentoring.files.comparison import compare_objectives
from backend.mentoring.files.groups import read_groups
from backend.mentoring.files.reading import RoundFiles, read_round

EXAMPLES = (
    "Examples:",
    "trellis compare --scores scores.csv --current pairs.csv",
    "trellis compare --mentees mentees.csv --mentors mentors.csv --policy policy.toml --group gender",
)

Group = Annotated[
    str,
    typer.Option(help="Compare groups of mentees by this column of their file.", metavar="COLUMN"),
]


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
    as_json: options.AsJson = False,
) -> None:
    """Match a round by every objective and show the plans side by side. Nothing is written.

    With --group, groups of fewer than five people are not shown, and shares come with their 95 % interval.
    """
    files = options.expect_round(RoundFiles(scores, policy, mentees, mentors, locks, current, previous, seed))
    if group and mentees is None:
        raise typer.BadParameter("--group needs a file of mentees: --mentees FILE")
    with answering(as_json=as_json) as screen:
        with screen.telling() as tell:
            round_ = read_round(files, tell)
            labels = read_groups(files, group, round_) if group else None
            rows = compare_objectives(round_, labels, tell)
        if isinstance(rows, Conflict):
            raise screen.conflict(rows)
        documents = [row.document() for row in rows]
        screen.show({"objectives": documents}, *compare_answer(rows, group))


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    app.command("compare", epilog="\n\n".join(EXAMPLES))(compare)
