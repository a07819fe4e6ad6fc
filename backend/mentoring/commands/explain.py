"""`trellis explain`: why this pair, why not that one, why nobody, and what the other choice costs."""

from dataclasses import asdict
from typing import Annotated

import typer

from backend.kit.faults import Faults
from backend.kit.terminal.options import AsJson
from backend.kit.terminal.screen import Screen
from backend.mentoring.commands import options
from backend.mentoring.commands.screen import answering
from backend.mentoring.commands.show import explain as show
from backend.mentoring.core.rounds.pair_answers import Asked, explain_pair
from backend.mentoring.core.rounds.person_answers import explain_mentee, explain_mentor, explain_rules
from backend.mentoring.files.run_file import read_proven_run
from backend.mentoring.files.who import find_mentee, find_mentor

EXAMPLES = (
    "Examples:",
    "trellis explain round.trellis ana",
    "trellis explain round.trellis ana bo",
    "trellis explain round.trellis --mentor bo",
    "trellis explain round.trellis --rules",
)

Mentee = Annotated[
    str, typer.Argument(metavar="[MENTEE]", help="Whom it is about: an id, or a name that only one has.")
]
Other = Annotated[str, typer.Argument(metavar="[MENTOR]", help="Why, or why not, this mentor.")]
Mentor = Annotated[str, typer.Option("--mentor", help="Everything about one mentor.", metavar="MENTOR")]
Rules = Annotated[bool, typer.Option("--rules", help="What each rule, barred pair and lock costs.")]


def explain(
    run: options.RunFile,
    mentee: Mentee = "",
    other: Other = "",
    *,
    mentor: Mentor = "",
    rules: Rules = False,
    as_json: AsJson = False,
) -> None:
    """Explain a run: a mentee, a pair, a mentor, or its rules.

    Of a mentee: why this mentor, and the next best with their price; of one who is left out, why, and what would help.
    Of a pair that was not made: exactly what forcing it would cost, and who would move.
    """
    if [bool(mentee), bool(mentor), rules].count(True) != 1:
        raise typer.BadParameter("name a mentee, or --mentor, or --rules")
    with answering(as_json=as_json) as screen:
        asked = Asked(read_proven_run(run))
        if rules:
            _rules(screen, asked)
        elif mentor:
            _mentor(screen, asked, mentor)
        elif other:
            _pair(screen, asked, mentee, other)
        else:
            _mentee(screen, asked, mentee)


def _pair(screen: Screen, asked: Asked, mentee: str, mentor: str) -> None:
    faults, round_ = Faults(), asked.run.round
    i, j = find_mentee(round_, mentee, faults), find_mentor(round_, mentor, faults)
    faults.fail_if_any()
    if i is not None and j is not None:
        with screen.telling() as tell:
            tell("Pricing the pair", 0.0)
            answer = explain_pair(asked, i, j)
        screen.show(asdict(answer), *show.pair_answer(round_, answer))


def _mentee(screen: Screen, asked: Asked, mentee: str) -> None:
    faults, round_ = Faults(), asked.run.round
    i = find_mentee(round_, mentee, faults)
    faults.fail_if_any()
    if i is not None:
        with screen.telling() as tell:
            answer = explain_mentee(asked, i, tell)
        screen.show(asdict(answer), *show.mentee_answer(round_, answer))


def _mentor(screen: Screen, asked: Asked, mentor: str) -> None:
    faults, round_ = Faults(), asked.run.round
    j = find_mentor(round_, mentor, faults)
    faults.fail_if_any()
    if j is not None:
        answer = explain_mentor(asked, j)
        screen.show(asdict(answer), *show.mentor_answer(round_, answer))


def _rules(screen: Screen, asked: Asked) -> None:
    with screen.telling() as tell:
        answers = explain_rules(asked, tell)
    screen.show(
        {"rules": [asdict(answer) for answer in answers]},
        *(show.rule_answers(answers) if asked.optimum else show.no_prices()),
    )


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    app.command("explain", epilog="\n\n".join(EXAMPLES))(explain)
