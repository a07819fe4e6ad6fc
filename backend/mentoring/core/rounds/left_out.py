"""Why people have no mentor, each in a sentence of their own."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from backend.matching.explanation.unmatched import Reason, Unmatched, why_unmatched
from backend.matching.explanation.words import several
from backend.matching.market import Market, PairWeights, is_among, market_of, open_market
from backend.matching.objective import total_weights
from backend.matching.optimum import Optimum
from backend.matching.problem import Problem
from backend.matching.solve import is_generated
from backend.mentoring.core.rounds.optimum import words_of
from backend.mentoring.core.rounds.run import Run

NOBODY_ELIGIBLE = "Nobody is eligible"
"""How reasons begin that the rules of the programme decide alone."""

WHAT_HELPS = {
    "overlap": (
        "No mentor is free long enough at hours when you are. Add hours to your application, and the next round can "
        "look again."
    ),
    "shared language": "No mentor speaks a language that you named. Add every language that you could meet in.",
    "shared goal": "No mentor can teach what you want to learn yet. Add another goal to your application.",
    "level gap": "No mentor stands at a level that this programme asks for, compared to yours.",
    "previous pairs": "You have met every mentor of this programme before.",
}
"""To whom a rule alone leaves nobody: what it means for them, and what they can do."""

NO_RULE_ALONE = "Nobody in this programme meets all of its conditions with you. More hours or goals may change that."

NO_SCORE = f"{NOBODY_ELIGIBLE}: no pair of theirs has a score."

NOBODY_FOUND = "Not everybody could be brought together with somebody who fits."

TAKEN_TOGETHER = (
    "No {whom} is possible once the rules, what is forbidden and what people asked for are all taken together."
)
"""One reason for all who are left nobody by no single rule: told apart, what somebody wished for in confidence would
show as what neither the rules nor a decision explains."""

Kind = Literal["rules", "together", "no_seats", "bottleneck", "outweighed"]

KINDS: Mapping[Reason, Kind] = {
    Reason.NOBODY_ELIGIBLE: "together",
    Reason.BARRED: "together",
    Reason.NO_SEATS: "no_seats",
    Reason.BOTTLENECK: "bottleneck",
    Reason.OUTWEIGHED: "outweighed",
}
"""What stands against people, in a word; of rules each of which alone leaves them nobody, `rules`."""


@dataclass(frozen=True)
class LeftOut:
    """Somebody without a mentor, and why.

    Attributes
    ----------
    kind : of the reason.
    possible : mentors whom they may have by the rules alone, seats or not; what is barred counts, or a wish of theirs
        or of a mentor could be read off what is missing. None where nobody is possible, whatever that comes of.
    """

    mentee: str
    reason: str
    kind: Kind
    possible: int


def told_to_them(reason: str) -> str:
    """Give what somebody who is left out reads of the reason that coordinators see.

    Only what the rules decide alone is told. Every other reason may come of what others do not wish, or names them.
    """
    if not reason.startswith(NOBODY_ELIGIBLE):
        return NOBODY_FOUND
    alone = re.fullmatch(rf"{NOBODY_ELIGIBLE}: the rule '(.+)' rules out every (mentor|partner)\.", reason)
    if alone is None:
        return NO_RULE_ALONE
    return WHAT_HELPS.get(alone[1], NO_RULE_ALONE).replace("mentor", alone[2])


def left_out(run: Run, optimum: Optimum | None) -> tuple[LeftOut, ...]:
    """Say of everybody without a mentor why that is, by id."""
    problem = run.round.problem
    found = list[LeftOut]()
    for group in groups_left_out(run, optimum):
        for i in group.mentees.tolist():
            kind, reason = _told(run, group, i)
            possible = 0 if kind in ("rules", "together") else _possible(problem, i)
            found.append(LeftOut(problem.mentees.ids[i], reason, kind, possible))
    return tuple(sorted(found, key=lambda out: out.mentee))


def groups_left_out(run: Run, optimum: Optimum | None) -> tuple[Unmatched, ...]:
    """Groups of people who have no mentor for one and the same reason."""
    problem, plan = run.round.problem, run.result.plan
    free = plan[~is_among(plan, problem.locked, problem.shape[1])]
    market, complete = (optimum.market, optimum.complete) if optimum else _any_market(run)
    return why_unmatched(problem, market, free, words_of(run.round), complete=complete)


def _any_market(run: Run) -> tuple[Market, bool]:
    """Return the market of a plan without prices, and whether it holds all pairs."""
    problem, weights = run.round.problem, total_weights(run.round.problem)
    if not is_generated(problem):
        return open_market(problem, weights), True
    asked = PairWeights(problem, weights)
    return market_of(problem, asked, asked.some(run.result.plan)), False


def _possible(problem: Problem, mentee: int) -> int:
    return int((problem.scores.block(np.array([mentee]))[0] >= 0).sum())


def _told(run: Run, group: Unmatched, mentee: int) -> tuple[Kind, str]:
    kind, people = KINDS[group.reason], run.round.people
    if kind != "together":
        return kind, group.sentence
    if people is None:
        scored = group.reason is Reason.BARRED
        return ("together", TAKEN_TOGETHER.format(whom="mentor")) if scored else ("rules", NO_SCORE)
    alone = ruled_out(people.removed(mentee), people.rule_names)
    return ("together", TAKEN_TOGETHER.format(whom="mentor")) if alone is None else ("rules", alone)


def ruled_out(removed: NDArray[np.bool_], rules: Sequence[str], whom: str = "mentor") -> str | None:
    """Name the rules that leave somebody nobody, each alone; nothing where it takes several together, or more.

    Parameters
    ----------
    removed : `(rules, others)`, which rules remove which of the others.
    whom : what one of the others is called.
    """
    alone = [f"'{rules[rule]}'" for rule in np.flatnonzero(removed.all(axis=1)).tolist()]
    if not alone:
        return None
    each = "rules out" if len(alone) == 1 else "each rule out"
    return f"{NOBODY_ELIGIBLE}: the {'rule' if len(alone) == 1 else 'rules'} {several(alone)} {each} every {whom}."
