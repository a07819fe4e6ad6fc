"""Whom either of two people could have instead, and what the whole plan would lose by it."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from backend.matching.explanation.pairs import PairPrice, nearest_alternatives, nearest_mentees
from backend.matching.scores import INELIGIBLE, IntArray, score_pairs
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
