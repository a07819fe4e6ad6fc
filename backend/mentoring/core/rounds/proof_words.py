"""What a certificate proves, in words."""

from dataclasses import dataclass

from backend.matching.explanation.words import amount
from backend.matching.objective import Objective
from backend.mentoring.core.rounds.adjusted import NOTHING_ADJUSTED, Adjusted
from backend.mentoring.core.rounds.participants import Decided
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.core.rounds.rule_names import RULE_NAMES
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


@dataclass(frozen=True)
class Given:
    """What a coordinator decided for a round beside its locked pairs: a proof holds on these terms alone.

    Attributes
    ----------
    barred : pairs that are forbidden, or were declined; who will not be paired with whom is no part of it.
    is_repair : whether pairs in force are open offers, locked ones all that stands, and barred ones also what ended.
    """

    barred: int = 0
    adjusted: Adjusted = NOTHING_ADJUSTED
    is_repair: bool = False

    @classmethod
    def of(cls, decided: Decided, adjusted: Adjusted) -> "Given":
        """Give what was decided of a round in the application."""
        return cls(len(decided.barred), adjusted)


NOTHING_GIVEN = Given()


def promise(run: Run, dual: int, given: Given = NOTHING_GIVEN) -> str:
    """Say what is proven of a run, given its proven bound and the terms on which it was made."""
    said = PROMISES[run.result.objective] if run.moves is None else _bounded(run, dual, given)
    terms = _terms(len(run.round.problem.locked), given)
    return f"As long as {_joined(terms)}: {said[0].lower()}{said[1:]}" if terms else said


def unit(run: Run) -> str:
    """Say what primal and dual count."""
    if run.moves is not None:
        return f"points of the pairs that could still change, in units of {_unit(run.round)}"
    return UNITS[run.result.objective]


def scope(run: Run) -> str | None:
    """Say among which pairs the proof holds, where that is not all of them."""
    candidates = run.result.certificate.candidates
    if candidates is None:
        return None
    return f"The proof holds among {len(candidates.value):,} candidate pairs, not among all."


def _bounded(run: Run, dual: int, given: Given) -> str:
    """Say what holds of plans with at most so many moves; locked pairs are no part of the sum."""
    most = 0 if run.moves is None else run.moves.most
    moved = amount(most, "open offer") if given.is_repair else f"{amount(most, 'pair')} in force"
    free = len(run.result.plan) - len(run.round.problem.locked)
    points = f"{run.round.exactly(dual):,f}"
    said = f"no plan that matches as many people and gives up at most {moved} has a total of more than {points}"
    if not len(run.round.problem.locked):
        return f"{said[0].upper()}{said[1:]}."
    return f"Among the {amount(free, 'pair')} that could still change, {said}."


def _terms(locked: int, given: Given) -> list[str]:
    """Say each of the terms, as a part of a sentence."""
    adjusted, said = given.adjusted, list[str]()
    if locked:
        stands = (
            amount(locked, "pair that stands", "pairs that stand") if given.is_repair else amount(locked, "locked pair")
        )
        said.append(f"the {stands} {_are(locked)} kept")
    if given.barred:
        kind = "forbidden, declined or ended pair" if given.is_repair else "forbidden or declined pair"
        said.append(f"the {amount(given.barred, kind)} {_are(given.barred)} not made")
    seats = sum(adjusted.seats.values())
    if seats:
        said.append(f"the {amount(seats, 'seat')} added in this round {_are(seats)} there")
    for rule in sorted(adjusted.rules_off):
        said.append(f"the rule “{RULE_NAMES.get(rule, rule)}” does not count")
    wider = len(adjusted.wider_hours)
    if wider:
        people = amount(wider, "person", "people")
        said.append(f"{people} {_are(wider)} taken to be free an hour earlier and later")
    return said


def _are(count: int) -> str:
    return "is" if count == 1 else "are"


def _joined(parts: list[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} and {parts[-1]}"


def _unit(round_: Round) -> str:
    return "1" if round_.decimals == 0 else f"{10**-round_.decimals:.{round_.decimals}f}"
