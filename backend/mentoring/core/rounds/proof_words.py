"""What a certificate proves, in words."""

from backend.matching.explanation.words import amount
from backend.matching.objective import Objective
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.core.rounds.run import Run

PROMISES = {
    Objective.TOTAL: "No other plan has a higher total.",
    Objective.COVERAGE: "No other plan gives more people a mentor, and none that gives as many has a higher total.",
    Objective.LEXIMIN: (
        "No other plan that matches as many people has fewer pairs at the lowest score, then at the next, and so on."
    ),
    Objective.STABLE: "No mentee and mentor who are not paired would both rather have each other.",
    Objective.LEAST_CHANGE: (
        "No other plan that matches as many people gives up fewer pairs in force, "
        "and none that gives up as few has a higher total."
    ),
}

UNITS = {
    Objective.TOTAL: "total in whole score units, scaled so that people and priority decide between equal totals",
    Objective.COVERAGE: "people, then priority, then total, in one whole number",
    Objective.LEXIMIN: "people, then priority; each score level has a proof of its own",
    Objective.STABLE: "pairs that block the plan",
    Objective.LEAST_CHANGE: "people, then priority, then pairs in force that stay, then total, in one whole number",
}


def promise(run: Run, dual: int) -> str:
    """Say what is proven of a run, given its proven bound."""
    if run.moves is None:
        said = PROMISES[run.result.objective]
        locked = len(run.round.problem.locked)
        if not locked:
            return said
        kept = "locked pair is" if locked == 1 else f"{locked:,} locked pairs are"
        return f"As long as the {kept} kept: {said[0].lower()}{said[1:]}"
    most = run.round.exactly(dual)
    return (
        f"No plan that matches as many people and gives up at most {amount(run.moves.most, 'pair')} in force "
        f"has a total of more than {most:,f}."
    )


def unit(run: Run) -> str:
    """Say what primal and dual count."""
    if run.moves is not None:
        return f"total in units of {_unit(run.round)}"
    return UNITS[run.result.objective]


def scope(run: Run) -> str | None:
    """Say among which pairs the proof holds, where that is not all of them."""
    candidates = run.result.certificate.candidates
    if candidates is None:
        return None
    return f"The proof holds among {len(candidates.value):,} candidate pairs, not among all."


def _unit(round_: Round) -> str:
    return "1" if round_.decimals == 0 else f"{10**-round_.decimals:.{round_.decimals}f}"
