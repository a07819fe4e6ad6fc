"""What a coordinator reads of people who can't be together: one sentence, whatever keeps them apart.

Whom somebody does not want to be with is confidential. So a wish reads like what was forbidden or declined, and whoever
asks learns of no cause but the rules, which are the policy's and no secret.
"""

from dataclasses import replace

from backend.matching.conflict import find_conflict
from backend.matching.explanation.pairs import Standing
from backend.matching.explanation.words import several
from backend.matching.market import is_among
from backend.matching.result import Conflict
from backend.mentoring.core.rounds.pair_answers import Asked, PairAnswer
from backend.mentoring.core.rounds.round import Round

APART = Standing.INELIGIBLE.value
"""What they are to a plan."""

CLOSED = (APART, Standing.BARRED.value)
"""What stands against people before any plan is made."""


def told_apart(names: str) -> str:
    """Say that people can't be together."""
    return f"Once the rules, what is forbidden and what people asked for are taken together, {names} can't be together."


def told_of_pair(asked: Asked, answer: PairAnswer) -> PairAnswer:
    """Give what a coordinator reads of a pair; of one that can't be made, only that and the rules against it."""
    if answer.standing not in CLOSED:
        return answer
    names = several([asked.run.round.name(answer.mentee), asked.run.round.name(answer.mentor)])
    return replace(answer, standing=APART, score=None, said=(told_apart(names),))


def refused_lock(names: str) -> str:
    """Say that people can't be locked."""
    return f"{names} can't be together in this round, so that lock can't be kept. Take it back under Decisions."


def told_of_conflict(round_: Round, found: Conflict) -> Conflict:
    """Give what a coordinator reads where there is no plan; of a locked pair that can't be made, no more than that.

    What else contradicts itself is told first: it reads the same whether the pair could be made or not.
    """
    problem, width = round_.problem, round_.problem.shape[1]
    both = problem.locked[is_among(problem.locked, problem.barred, width)]
    if not len(both):
        return found
    free = replace(problem, barred=problem.barred[~is_among(problem.barred, both, width)])
    mentee, mentor = both[0].tolist()
    names = several([round_.name(problem.mentees.ids[mentee]), round_.name(problem.mentors.ids[mentor])])
    refused = Conflict((f"{names} are locked.",), refused_lock(names))
    return find_conflict(free, round_.name) or refused
