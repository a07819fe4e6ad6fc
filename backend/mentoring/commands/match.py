"""`trellis match`: pairs, a report and a run from the files of a round."""

from dataclasses import asdict
from time import monotonic
from typing import Annotated

import typer

from backend.kit.terminal.options import AsJson
from backend.kit.terminal.screen import Screen
from backend.matching.objective import Objective
from backend.matching.result import Conflict
from backend.mentoring.commands import options
from backend.mentoring.commands.screen import answering, no_plan
from backend.mentoring.commands.show.check import check_answer
from backend.mentoring.commands.show.match import match_answer
from backend.mentoring.core.rounds.checking import check_round
from backend.mentoring.core.rounds.matching import Wanted, match_round
from backend.mentoring.core.rounds.report import report_on
from backend.mentoring.files.outputs import Outputs
from backend.mentoring.files.pairs import made_pairs
from backend.mentoring.files.reading import RoundFiles, read_round

EXAMPLES = (
    "Examples:",
    "trellis match --scores scores.csv --out pairs.csv --report report.json",
    "trellis match --mentees mentees.xlsx --mentors mentors.xlsx --policy policy.toml --run round.trellis",
    "trellis match --scores scores.csv --current pairs.csv --objective least-change --moves 10",
)

Aim = Annotated[Objective, typer.Option(help="What is made as good as possible.", rich_help_panel=options.RESULT)]
Moves = Annotated[
    int | None,
    typer.Option(
        min=0, help="With least-change: give up at most so many pairs in force.", rich_help_panel=options.RESULT
    ),
]
Check = Annotated[bool, typer.Option("--check", help="Read and check everything; match nothing, write nothing.")]


def match(
    *,
    scores: options.Scores = None,
    mentees: options.Mentees = None,
    mentors: options.Mentors = None,
    policy: options.PolicyFile = None,
    locks: options.Locks = None,
    current: options.Current = None,
    previous: options.Previous = None,
    seed: options.Seed = "",
    objective: Aim = Objective.COVERAGE,
    moves: Moves = None,
    out: options.PairsOut = None,
    report: options.ReportOut = None,
    run: options.RunOut = None,
    check: Check = False,
    as_json: AsJson = False,
) -> None:
    """Match a round: provably the best pairs.

    The round is either pairs with scores (--scores) or people with a policy that scores them (--mentees, --mentors,
    --policy). Nothing is written unless it is all written.
    """
    files = options.expect_round(RoundFiles(scores, policy, mentees, mentors, locks, current, previous, seed))
    wanted = _expect_wanted(Wanted(objective, moves), files)
    outputs = Outputs(out, report, run)
    with answering(as_json=as_json) as screen:
        if check:
            _check(screen, files, outputs)
        else:
            _match(screen, files, wanted, outputs)


def _expect_wanted(wanted: Wanted, files: RoundFiles) -> Wanted:
    changes_little = wanted.objective is Objective.LEAST_CHANGE
    if wanted.moves is not None and not changes_little:
        raise typer.BadParameter("--moves needs --objective least-change")
    if changes_little and files.current is None:
        raise typer.BadParameter("--objective least-change needs the pairs in force: --current FILE")
    return wanted


def _check(screen: Screen, files: RoundFiles, outputs: Outputs) -> None:
    with screen.telling() as tell:
        round_ = read_round(files, tell, outputs)
        found = check_round(round_)
    if isinstance(found, Conflict):
        raise no_plan(screen, found)
    screen.show(asdict(found), *check_answer(round_, found))


def _match(screen: Screen, files: RoundFiles, wanted: Wanted, outputs: Outputs) -> None:
    start = monotonic()
    with screen.telling() as tell:
        round_ = read_round(files, tell, outputs)
        run = match_round(round_, wanted, tell)
        if isinstance(run, Conflict):
            raise no_plan(screen, run)
        tell("Pricing seats", 0.0)
        report = report_on(run, monotonic() - start)
        outputs.write(run, report.document())
    if screen.as_json:
        pairs = [pair.document() for pair in made_pairs(run)]
        screen.show({**report.document(), "pairs": pairs})
    else:
        screen.show({}, *match_answer(run, report, outputs))


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    app.command("match", epilog="\n\n".join(EXAMPLES))(match)
