"""`trellis repair`: the best plan after people have declined, left or joined."""

from dataclasses import asdict
from pathlib import Path
from time import monotonic
from typing import Annotated

import typer

from backend.kit.faults import Faults
from backend.kit.spelling import composed
from backend.kit.terminal.options import AsJson
from backend.matching.result import Conflict
from backend.mentoring.commands import options
from backend.mentoring.commands.screen import answering, no_plan
from backend.mentoring.commands.show.repair import repair_answer
from backend.mentoring.core.rounds.repairing import repair_run
from backend.mentoring.core.rounds.report import report_on
from backend.mentoring.files.changed_round import changed_round
from backend.mentoring.files.changes import Told, changes_in
from backend.mentoring.files.outputs import Outputs
from backend.mentoring.files.pairs import made_pairs
from backend.mentoring.files.run_file import read_proven_run

EXAMPLES = (
    "Examples:",
    "trellis repair round.trellis --declined ana:bo --left cy --run new.trellis --out pairs.csv",
    "trellis repair round.trellis --declined ana --accepted all --run new.trellis",
    "trellis repair round.trellis --joined more.csv --run new.trellis",
)

CHANGES = "What has changed"

Declined = Annotated[
    str,
    typer.Option(
        help="Pairs that are called off: MENTEE:MENTOR, or the id of one of the two; several with commas.",
        metavar="NAMES",
        rich_help_panel=CHANGES,
    ),
]
Accepted = Annotated[
    str,
    typer.Option(
        help="Pairs that stand from now on, named likewise; all for every pair not declined.",
        metavar="NAMES",
        rich_help_panel=CHANGES,
    ),
]
Left = Annotated[str, typer.Option(help="Ids of those who are in no more.", metavar="NAMES", rich_help_panel=CHANGES)]
Joined = Annotated[
    Path | None,
    typer.Option(
        help="Who is new: scored pairs, or people with a column side (mentee or mentor), as the round was given.",
        metavar="FILE",
        rich_help_panel=CHANGES,
    ),
]


def repair(
    run: options.RunFile,
    *,
    declined: Declined = "",
    accepted: Accepted = "",
    left: Left = "",
    joined: Joined = None,
    out: options.PairsOut = None,
    report: options.ReportOut = None,
    new: options.RunOut = None,
    as_json: AsJson = False,
) -> None:
    """Repair a plan after people have declined, left or joined.

    Pairs that were accepted stay as they are; all others may move where that makes the plan best again. The new plan
    is proven like the first, and the answer lists who moves and why.
    """
    told = Told(_names(declined), _names(accepted), _names(left))
    if told == Told() and joined is None:
        raise typer.BadParameter("say what has changed: --declined, --accepted, --left or --joined")
    outputs, start = Outputs(out, report, new), monotonic()
    with answering(as_json=as_json) as screen:
        with screen.telling() as tell:
            faults = Faults()
            outputs.note_faults(faults, [run, joined])
            before = read_proven_run(run)
            after = changed_round(before.round, changes_in(before, told, faults), joined, faults)
            repaired = repair_run(before, after, tell)
            if isinstance(repaired, Conflict):
                raise no_plan(screen, repaired)
            tell("Pricing seats", 0.0)
            found = report_on(repaired.run, monotonic() - start)
            document = {**found.document(), "moves": [asdict(move) for move in repaired.moves]}
            outputs.write(repaired.run, document)
        if as_json:
            screen.show({**document, "pairs": [pair.document() for pair in made_pairs(repaired.run)]})
        else:
            screen.show({}, *repair_answer(before.round, repaired, found, outputs))


def _names(text: str) -> tuple[str, ...]:
    return tuple(name for part in composed(text).split(",") if (name := part.strip()))


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    app.command("repair", epilog="\n\n".join(EXAMPLES))(repair)
