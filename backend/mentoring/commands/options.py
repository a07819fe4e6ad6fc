"""Options that more than one command takes, each in one place so that it means the same everywhere."""

from pathlib import Path
from typing import Annotated

import typer

from backend.mentoring.files.reading import RoundFiles

ROUND, RESULT = "The round", "The result"

Scores = Annotated[
    Path | None,
    typer.Option(help="Pairs with scores: mentee,mentor,score[,mentor_score].", rich_help_panel=ROUND, metavar="FILE"),
]
Mentees = Annotated[
    Path | None,
    typer.Option(
        help="With --policy: people who ask. With --scores: id[,demand][,priority].",
        rich_help_panel=ROUND,
        metavar="FILE",
    ),
]
Mentors = Annotated[
    Path | None,
    typer.Option(
        help="With --policy: people who offer. With --scores: id[,capacity][,minimum].",
        rich_help_panel=ROUND,
        metavar="FILE",
    ),
]
PolicyFile = Annotated[
    Path | None,
    typer.Option("--policy", help="Criteria and rules that score people.", rich_help_panel=ROUND, metavar="FILE"),
]
Locks = Annotated[
    Path | None,
    typer.Option(help="Pairs that are decided: mentee,mentor[,kind].", rich_help_panel=ROUND, metavar="FILE"),
]
Current = Annotated[
    Path | None,
    typer.Option(help="Pairs in force, such as an earlier pairs.csv.", rich_help_panel=ROUND, metavar="FILE"),
]
Previous = Annotated[
    Path | None,
    typer.Option(help="With --policy: pairs not to be made again.", rich_help_panel=ROUND, metavar="FILE"),
]
Seed = Annotated[str, typer.Option(help="Draws other lots to break ties.", rich_help_panel=ROUND, metavar="TEXT")]
PairsOut = Annotated[
    Path | None, typer.Option("--out", help="Write the pairs here (CSV).", rich_help_panel=RESULT, metavar="FILE")
]
ReportOut = Annotated[
    Path | None, typer.Option("--report", help="Write the report here (JSON).", rich_help_panel=RESULT, metavar="FILE")
]
RunOut = Annotated[
    Path | None,
    typer.Option("--run", help="Write input, result and proof here.", rich_help_panel=RESULT, metavar="FILE"),
]
RunFile = Annotated[Path, typer.Argument(metavar="RUN", help="A file that match or repair wrote with --run.")]


def expect_round(files: RoundFiles) -> RoundFiles:
    """Let a round pass that is given in one of the two ways.

    Raises
    ------
    BadParameter
        where it is given in none, or in both.
    """
    if (files.scores is None) == (files.policy is None):
        raise typer.BadParameter("give either --scores or --policy (with --mentees and --mentors)")
    if files.policy is not None and (files.mentees is None or files.mentors is None):
        raise typer.BadParameter("--policy needs --mentees and --mentors; both may be the same file")
    if files.policy is None and files.previous is not None:
        raise typer.BadParameter("--previous needs --policy; with --scores, bar the pairs by --locks")
    return files
