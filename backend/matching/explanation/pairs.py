"""Why not this pair, and how certain are those that were made.

Forcing a pair into an optimal plan costs its reduced cost, and on top the cheapest chain by which everybody else makes
room: an exact price, not a bound (Ahuja, Magnanti & Orlin 1993, ch. 9). Barring a pair that was made costs what it is
worth beyond its prices, and the cheapest chain around it.
"""

from dataclasses import dataclass
from enum import Enum

import numpy as np

from backend.matching.explanation.difference import Difference, difference_of_change, tell_change, tell_difference
from backend.matching.explanation.words import Words
from backend.matching.market import PairWeights, is_among
from backend.matching.optimum import Optimum
from backend.matching.pairs import NEVER
from backend.matching.residual import FAR
from backend.matching.scores import INELIGIBLE, score_pairs


class Standing(Enum):
    """What a pair is to a plan."""

    MADE = "made"
    LOCKED = "locked"
    OPEN = "could be made"
    BARRED = "barred"
    INELIGIBLE = "not eligible"
    MENTEE_LOCKED = "the mentee is locked to others"
    MENTOR_LOCKED = "the mentor has no seats that are not locked"
    MINIMUM = "a minimum stands against it"


@dataclass(frozen=True, eq=False)
class PairPrice:
    """What it would do to the plan to make a pair that it lacks, or to bar one that it has.

    Attributes
    ----------
    mentee, mentor : the pair.
    standing : what the pair is now. Only `MADE` and `OPEN` pairs have a price.
    at_least : worth lost at least, from prices alone.
    difference : exactly what is lost and who moves; at most that much where `exact` is false.
    sentence : all that in words.
    """

    mentee: int
    mentor: int
    standing: Standing
    sentence: str
    at_least: int = 0
    difference: Difference | None = None
    exact: bool = True


def price_of_pair(optimum: Optimum, mentee: int, mentor: int, words: Words) -> PairPrice:
    """Price of forcing a pair that is not in the plan, or of barring one that is."""
    standing = standing_of_pair(optimum, mentee, mentor)
    if standing is Standing.MADE:
        return _barring(optimum, mentee, mentor, words)
    if standing is Standing.OPEN:
        residual = optimum.residual
        chains = residual.chains_from(residual.n + mentor, until=mentee)
        nodes = chains.nodes(mentee)[::-1]
        return _forcing(optimum, _Loop(mentee, mentor, int(chains.distance[mentee]), nodes), words)
    return PairPrice(mentee, mentor, standing, _stands_against(mentee, mentor, standing, words))


def nearest_alternatives(optimum: Optimum, mentee: int, count: int, words: Words) -> tuple[PairPrice, ...]:
    """The `count` mentors it would cost least to match a mentee with instead, cheapest first, from one search.

    Exact among the pairs of the market.
    """
    residual = optimum.residual
    chains = residual.chains_to(mentee)
    weight = optimum.market.pairs.row(mentee)
    distance = chains.distance[residual.n : residual.root]
    loss = optimum.prices.mentee[mentee] + optimum.prices.mentor - weight + distance
    loss[(weight == NEVER) | (distance >= FAR)] = FAR
    loss[optimum.plan[optimum.plan[:, 0] == mentee, 1]] = FAR
    nearest = np.argsort(loss, kind="stable")[:count]
    return tuple(
        _forcing(optimum, _Loop(mentee, int(j), int(distance[j]), chains.nodes(residual.n + int(j))), words)
        for j in nearest[loss[nearest] < FAR]
    )


def nearest_mentees(optimum: Optimum, mentor: int, count: int, words: Words) -> tuple[PairPrice, ...]:
    """The `count` mentees it would cost least to match a mentor with instead, cheapest first, from one search.

    Exact among the pairs of the market.
    """
    residual = optimum.residual
    chains = residual.chains_from(residual.n + mentor)
    weight = optimum.market.pairs.column(mentor)
    distance = chains.distance[: residual.n]
    loss = optimum.prices.mentee + optimum.prices.mentor[mentor] - weight + distance
    loss[(weight == NEVER) | (distance >= FAR)] = FAR
    loss[optimum.plan[optimum.plan[:, 1] == mentor, 0]] = FAR
    nearest = np.argsort(loss, kind="stable")[:count]
    return tuple(
        _forcing(optimum, _Loop(int(i), mentor, int(distance[i]), chains.nodes(int(i))[::-1]), words)
        for i in nearest[loss[nearest] < FAR]
    )


def standing_of_pair(optimum: Optimum, mentee: int, mentor: int) -> Standing:
    """What a pair is to the plan."""
    problem, pair = optimum.problem, np.array([[mentee, mentor]])
    width = problem.shape[1]
    if is_among(pair, problem.locked, width)[0]:
        return Standing.LOCKED
    if is_among(pair, optimum.plan, width)[0]:
        return Standing.MADE
    if score_pairs(problem.scores, pair)[0] == INELIGIBLE:
        return Standing.INELIGIBLE
    if is_among(pair, problem.barred, width)[0]:
        return Standing.BARRED
    if problem.free_demand[mentee] <= 0:
        return Standing.MENTEE_LOCKED
    return Standing.MENTOR_LOCKED if problem.free_capacity[mentor] <= 0 else Standing.OPEN


@dataclass(frozen=True)
class _Loop:
    """A pair to be made and the chain, from its mentor to its mentee, by which the others make room."""

    mentee: int
    mentor: int
    distance: int
    nodes: list[int]


def _forcing(optimum: Optimum, loop: _Loop, words: Words) -> PairPrice:
    i, j, residual = loop.mentee, loop.mentor, optimum.residual
    at_least = int(optimum.prices.mentee[i] + optimum.prices.mentor[j]) - _weight(optimum, i, j)
    if loop.distance >= FAR:
        said = _stands_against(i, j, Standing.MINIMUM, words)
        return PairPrice(i, j, Standing.MINIMUM, said, at_least, exact=optimum.complete)
    change = residual.change([i, *loop.nodes])
    difference = difference_of_change(optimum, change, -(at_least + loop.distance))
    said = _told(f"With {words.mentee(i)} and {words.mentor(j)} as a pair", difference, words, exact=optimum.complete)
    return PairPrice(i, j, Standing.OPEN, said, at_least, difference, optimum.complete)


def _barring(optimum: Optimum, mentee: int, mentor: int, words: Words) -> PairPrice:
    residual = optimum.residual
    chains = residual.chains_from(mentee, until=residual.n + mentor)
    distance = int(chains.distance[residual.n + mentor])
    at_least = _weight(optimum, mentee, mentor) - int(optimum.prices.mentee[mentee] + optimum.prices.mentor[mentor])
    if distance >= FAR:
        said = f"{words.mentor(mentor)} needs {words.mentee(mentee)} to have as many mentees as must be."
        return PairPrice(mentee, mentor, Standing.MADE, said, at_least, exact=optimum.complete)
    change = residual.change([*chains.nodes(residual.n + mentor)[::-1], mentee])
    difference = difference_of_change(optimum, change, -(at_least + distance))
    said = _told(
        f"Without {words.mentee(mentee)} and {words.mentor(mentor)} as a pair",
        difference,
        words,
        exact=optimum.complete,
    )
    return PairPrice(mentee, mentor, Standing.MADE, said, at_least, difference, optimum.complete)


def _weight(optimum: Optimum, mentee: int, mentor: int) -> int:
    pair = np.array([[mentee, mentor]])
    weight = int(optimum.market.pairs.weight(pair[:, 0], pair[:, 1])[0])
    return weight if weight > NEVER else int(PairWeights(optimum.problem, optimum.weights).of_pairs(pair)[0])


def _told(condition: str, difference: Difference, words: Words, *, exact: bool) -> str:
    lost = tell_difference(difference, words)
    return f"{condition}, {lost if exact else f'at worst {lost}'}: {tell_change(difference.change, words)}."


def _stands_against(mentee: int, mentor: int, standing: Standing, words: Words) -> str:
    a, b = words.mentee(mentee), words.mentor(mentor)
    return {
        Standing.LOCKED: f"{a} and {b} are locked to each other.",
        Standing.INELIGIBLE: f"{a} and {b} are not eligible for each other.",
        Standing.BARRED: f"{a} and {b} are barred from each other.",
        Standing.MENTEE_LOCKED: f"{a} is locked to as many mentors as asked for.",
        Standing.MENTOR_LOCKED: f"All seats of {b} are locked to others.",
        Standing.MINIMUM: f"{a} and {b} can't be a pair without breaking a minimum.",
    }[standing]
