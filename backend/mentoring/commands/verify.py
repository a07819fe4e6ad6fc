"""`trellis verify`: whether the certificate of a run holds."""

import typer

from backend.kit.exits import Exit
from backend.kit.terminal.options import AsJson
from backend.kit.terminal.tables import number, plain
from backend.matching.certificate import Verdict
from backend.matching.explanation.words import amount
from backend.mentoring.commands.options import RunFile
from backend.mentoring.commands.screen import answering
from backend.mentoring.core.peer_rounds.proof_words import proven, unit_of
from backend.mentoring.core.peer_rounds.round import Among
from backend.mentoring.core.peer_rounds.run import PeerRun
from backend.mentoring.core.rounds.proof_words import promise, scope, unit
from backend.mentoring.core.rounds.run import Run
from backend.mentoring.files.run_file import read_run

EXAMPLES = "Example: trellis verify round.trellis"


def verify(run: RunFile, *, as_json: AsJson = False) -> None:
    """Check the certificate of a run, without the solver.

    Scores are computed anew from the people and the policy (or read from the pairs) in the file; nothing else in it is
    believed. Exit code 0: the certificate holds. Exit code 4: it does not.
    """
    with answering(as_json=as_json) as screen:
        found = read_run(run)
        with screen.telling() as tell:
            tell("Checking the proof", 0.0)
            verdict = found.verify()
        document = _document(found, verdict)
        if not verdict.holds:
            raise screen.stop(Exit.UNPROVEN, document, "The certificate does not hold.\n" + "\n".join(verdict.faults))
        screen.show(document, *map(plain, _words(found, verdict)))


def _document(run: Run | PeerRun, verdict: Verdict) -> dict[str, object]:
    among_peers = isinstance(run, PeerRun)
    return {
        "objective": str(run.result.objective),
        "primal": verdict.primal,
        "dual": verdict.dual,
        "gap": verdict.dual - verdict.primal,
        "holds": verdict.holds,
        "unit": unit_of(run) if among_peers else unit(run),
        "proves": proven(run) if among_peers else promise(run, verdict.dual),
        "scope": None if among_peers else scope(run),
        "faults": verdict.faults,
    }


def _words(run: Run | PeerRun, verdict: Verdict) -> list[str]:
    if isinstance(run, PeerRun):
        return _words_of_peers(run, verdict)
    problem = run.round.problem
    people = f"{amount(len(problem.mentees), 'mentee')} and {amount(len(problem.mentors), 'mentor')}"
    said = [
        f"The certificate holds for {amount(len(run.result.plan), 'pair')} of {people} ({run.result.objective}).",
        promise(run, verdict.dual),
        f"Primal {number(verdict.primal)}, dual {number(verdict.dual)} ({unit(run)}).",
    ]
    within = scope(run)
    return said if within is None else [*said, within]


def _words_of_peers(run: PeerRun, verdict: Verdict) -> list[str]:
    groups = amount(len(run.groups), "pair" if run.round.among is Among.PAIRS else "ring")
    return [
        f"The certificate holds for {groups} of {amount(len(run.round), 'peer')} ({run.result.objective}).",
        proven(run),
        f"Primal {number(verdict.primal)}, dual {number(verdict.dual)} ({unit_of(run)}).",
    ]


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    app.command("verify", epilog=EXAMPLES)(verify)
