"""Options that more than one command takes, each in one place so that it means the same everywhere."""

from pathlib import Path
from typing import Annotated

import typer

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
Seed = Annotated[str, typer.Option(help="Draws other lots to break ties.", rich_help_panel=ROUND, metavar="TEXT")]
AsJson = Annotated[bool, typer.Option("--json", help="Print one JSON document and nothing else.")]
RunFile = Annotated[Path, typer.Argument(metavar="RUN", help="A file that match or repair wrote with --run.")]
