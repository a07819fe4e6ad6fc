"""Whom either of two people could have instead, what a swap would do, and what the whole plan would lose by it."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np

from backend.matching.explanation.pairs import PairPrice, nearest_alternatives, nearest_mentees
from backend.matching.market import is_among
from backend.matching.result import Conflict
from backend.matching.scores import INELIGIBLE, IntArray, score_pairs
from backend.matching.solve import is_generated
from backend.mentoring.core.rounds.change_price import ChangePrice, price_of_change
from backend.mentoring.core.rounds.matching import Wanted, match_round
from backend.mentoring.core.rounds.pair_answers import Asked, Effect, explain_pair
from backend.mentoring.core.rounds.round import Number

MOST = 5
"""Others that are told where the objective has prices."""

MOST_SOLVED = 3
"""Others that are told where each takes a solve of its own."""


@dataclass(frozen=True)
class OtherPair:
    """A pair that could be forced, and what that does to the whole plan.

    Attributes
    ----------
    mentee, mentor : ids.
    score : its points.
    effect : people and points more, as a rule fewer, in the whole plan.
    said : that, and who would move, in a sentence.
    """

    mentee: str
    mentor: str
    score: Number | None
    effect: Effect
    said: str


def next_mentors(asked: Asked, mentee: int) -> tuple[OtherPair, ...]:
    """Give the mentors that a mentee could have instead, the one that costs the plan least first.

    Exactly by one search where the objective has prices; otherwise those of most points, each by solving again.
    """
    if asked.optimum is not None:
        return _priced(asked, nearest_alternatives(asked.optimum, mentee, MOST, asked.words))
    score = asked.run.round.problem.scores.block(np.array([mentee]))[0]
    return _solved(asked, ((mentee, int(mentor)) for mentor in _best(score)))


def next_mentees(asked: Asked, mentor: int) -> tuple[OtherPair, ...]:
    """Give the mentees that a mentor could have instead; see `next_mentors`."""
    if asked.optimum is not None:
        return _priced(asked, nearest_mentees(asked.optimum, mentor, MOST, asked.words))
    problem = asked.run.round.problem
    everybody = np.arange(len(problem.mentees))
    score = score_pairs(problem.scores, np.column_stack((everybody, np.full(len(everybody), mentor))))
    return _solved(asked, ((int(mentee), mentor) for mentee in _best(score)))


@dataclass(frozen=True)
class Swap:
    """Two pairs that exchange their mentors: the other pair, and what that does to the best plan."""

    mentee: str
    mentor: str
    price: ChangePrice


def best_swaps(asked: Asked, mentee: int, mentor: int) -> tuple[Swap, ...]:
    """Give the pairs that a pair could swap mentors with, the one that costs the whole plan least first.

    Those that change the sum of points least are tried; each is priced exactly, by the best plan that has both.
    """
    round_, plan = asked.run.round, asked.run.result.plan
    others = plan[(plan[:, 0] != mentee) & (plan[:, 1] != mentor)]
    new = [
        np.column_stack((np.full(len(others), mentee), others[:, 1])),
        np.column_stack((others[:, 0], np.full(len(others), mentor))),
    ]
    scores = [score_pairs(round_.problem.scores, pairs) for pairs in (*new, others)]
    possible = np.flatnonzero((scores[0] != INELIGIBLE) & (scores[1] != INELIGIBLE))
    change = (scores[0] + scores[1] - scores[2])[possible]
    found = list[Swap]()
    for place in possible[np.argsort(-change, kind="stable")].tolist():
        price = _swap_price(asked, (mentee, mentor), (int(others[place, 0]), int(others[place, 1])))
        if price is not None:
            ids = round_.problem.mentees.ids[others[place, 0]], round_.problem.mentors.ids[others[place, 1]]
            found.append(Swap(*ids, price))
        if len(found) == (MOST_SOLVED if is_generated(round_.problem) or asked.optimum is None else MOST):
            break
    return tuple(sorted(found, key=lambda one: (-one.price.effect.people, -one.price.effect.total)))


def _swap_price(asked: Asked, one: tuple[int, int], other: tuple[int, int]) -> ChangePrice | None:
    """Match the round with two pairs locked crosswise; `None` where there is no such plan."""
    run, problem = asked.run, asked.run.round.problem
    crossed = np.array([(one[0], other[1]), (other[0], one[1])])
    kept = problem.locked[~is_among(problem.locked, np.array([one, other]), problem.shape[1])]
    if is_among(crossed, problem.barred, problem.shape[1]).any():
        return None
    changed = replace(problem, locked=np.unique(np.concatenate([kept, crossed]), axis=0))
    after = match_round(replace(run.round, problem=changed), Wanted(run.result.objective))
    return None if isinstance(after, Conflict) else price_of_change(run, after)


def _best(score: IntArray) -> IntArray:
    """Give who scores most, best first; lots decide between equals."""
    order = np.argsort(-score, kind="stable")
    return order[score[order] != INELIGIBLE]


def _priced(asked: Asked, prices: Iterable[PairPrice]) -> tuple[OtherPair, ...]:
    round_ = asked.run.round
    return tuple(
        OtherPair(
            round_.problem.mentees.ids[price.mentee],
            round_.problem.mentors.ids[price.mentor],
            round_.score(price.mentee, price.mentor),
            Effect.of(round_, price.difference),
            price.sentence,
        )
        for price in prices
        if price.difference is not None
    )


def _solved(asked: Asked, pairs: Iterable[tuple[int, int]]) -> tuple[OtherPair, ...]:
    """Solve for the first pairs that could be made, and order them by what they cost."""
    made = {tuple(pair) for pair in asked.run.result.plan.tolist()}
    found = list[OtherPair]()
    for pair in pairs:
        if pair in made:
            continue
        answer = explain_pair(asked, *pair)
        if answer.effect is not None:
            found.append(OtherPair(answer.mentee, answer.mentor, answer.score, answer.effect, answer.said[0]))
        if len(found) == MOST_SOLVED:
            break
    return tuple(sorted(found, key=lambda one: (-one.effect.people, -one.effect.total)))
