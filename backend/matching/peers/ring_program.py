"""The best rings as an integer program over rings that were found to matter, with prices that bound every plan.

The cycle formulation (Roth, Sönmez & Ünver 2007; Abraham, Blum & Sandholm 2007). Parts of rings are allowed at first: a
linear program, whose prices ask for further rings until none is worth more than its people (column generation). Prices
rounded to whole numbers and raised until they clear all rings bound every plan. Then whole rings are chosen. A plan
that reaches the bound is proven by it. Where none does, every ring that a better plan could hold is within that gap of
its prices; when these are few enough to go through them all, the search is complete.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import linprog

from backend.matching.peers.ring_certificate import UNIT, RingPrices, largest_excess
from backend.matching.peers.ring_dive import dive
from backend.matching.peers.ring_level import Level, choose, incidence
from backend.matching.peers.ring_parts import improve
from backend.matching.peers.ring_pricing import best_rings, rings_above
from backend.matching.peers.ring_problem import along
from backend.matching.scores import IntArray

MOST_ROUNDS = 100
"""Rounds of column generation; prices of the last one bound all plans too, if less well."""

ADDED = 6
"""Most rings of each length added per person and round."""

MOST_RINGS = 20_000
"""Most rings that a search for the best goes through; of more it would not come to an end."""

HINTS = (0.05, 0.0)
"""How far what comes after counts in finding a plan to begin with."""

CLOSE, ROUGH = UNIT >> 14, 1000
"""An excess below the first asks for no further ring; prices are raised by it instead. In a late round, one below such
a part of an even share of the bound: the last hundredths of a per cent take longest."""

PATIENCE = 30_000
"""Rounds times rings from which a round is late."""


HEAVIEST = 1 << 56
"""Most that the weight of what comes before may add to a step, in `UNIT`ths."""


class Settled(Enum):
    """By what it is known that no plan is better."""

    PROVEN = "proven by prices, which anybody can check"
    SEARCHED = "the solver's search ended and found none better"
    OPEN = "not known: a better plan may exist, up to the bound"


@dataclass(frozen=True, eq=False)
class Settling:
    """The best rings found on a level, the prices that bound it, and how far that settles it."""

    rings: IntArray
    prices: RingPrices
    settled: Settled
    columns: IntArray


def settle(level: Level, plan: IntArray, columns: IntArray, seconds: float, tell: Callable[[str], None]) -> Settling:
    """Make a level as large as possible, from a `plan` that is allowed; `columns` may hold rings that are worth a look.

    `seconds` limits the search through all rings that a better plan could hold.
    """
    tell("Pricing rings")
    columns, prices = _generate(level, np.unique(np.concatenate([columns, plan]), axis=0))
    tell("Choosing rings")
    plan = improve(level, _begun(level, plan, columns, prices), columns, prices)
    room = level.room(prices, plan)
    if room < 0:
        return Settling(plan, prices, Settled.PROVEN, columns)
    near = rings_above(level.excess(prices), level.problem.longest, -room, MOST_RINGS)
    if near is None:
        return Settling(plan, prices, Settled.OPEN, columns)
    tell("Searching for better rings")
    plan, complete = choose(level, np.unique(np.concatenate([near, plan]), axis=0), plan, {"time_limit": seconds})
    if level.room(prices, plan) < 0:
        return Settling(plan, prices, Settled.PROVEN, columns)
    return Settling(plan, prices, Settled.SEARCHED if complete else Settled.OPEN, columns)


def _begun(level: Level, plan: IntArray, columns: IntArray, prices: RingPrices) -> IntArray:
    """The best of a plan and of what the linear program suggests."""
    if level.floor:
        # the suggestion may miss the floor, so missing it is priced, and what is missed is sought part by part
        free, fees = level.with_floor_priced(prices)
        found = improve(free, dive(free, columns, 0.0), columns, fees, level.reaches_floor)
        return found if level.is_no_worse(found, plan) else plan
    for hint in HINTS:
        found = dive(level, columns, hint)
        plan = found if level.is_no_worse(found, plan) else plan
        if level.room(prices, plan) < 0:
            break
    return plan


def _generate(level: Level, columns: IntArray) -> tuple[IntArray, RingPrices]:
    """Rings that the linear program asks for, and whole prices that clear all rings."""
    prices = _priced(level, columns)
    for k in range(MOST_ROUNDS):
        late = k * len(columns) > PATIENCE
        close = max(CLOSE, level.ceiling(prices) // (ROUGH * len(level.problem))) if late else CLOSE
        wanted = best_rings(level.excess(prices), level.problem.longest, ADDED, close)
        more = np.unique(np.concatenate([columns, wanted]), axis=0)
        if len(more) == len(columns):
            break
        columns = more
        prices = _priced(level, columns)
    over = largest_excess(level.problem, level.worth, prices, level.before)
    # every ring has at least two people, so half of what it is over on everybody clears it
    raised = prices.price + max(0, (over + 1) // 2)
    return columns, RingPrices(np.where(level.problem.may_teach.any(axis=0), raised, 0), prices.weight)


def _priced(level: Level, columns: IntArray) -> RingPrices:
    """Prices of the linear program over some rings, rounded to whole units."""
    n = len(level.problem)
    if not len(columns):
        return RingPrices(np.zeros(n, np.int64))
    worth, before = along(level.worth, columns).astype(np.float64), along(level.before, columns)
    heaviest = HEAVIEST // max(1, int(level.before.max(initial=0)))
    dual = _duals(n, columns, worth, before, level.floor)
    if dual is not None and dual[n] * UNIT > heaviest:
        # a weight too large to stay whole: with a smaller one that is given the bound still holds, if less well
        dual = _duals(n, columns, worth + before * (heaviest / UNIT), before, 0)
        dual = None if dual is None else np.append(dual[:n], heaviest / UNIT)
    if dual is None:
        return RingPrices(level.worth.max(axis=0, initial=0) * UNIT)
    whole = np.rint(dual * UNIT).astype(np.int64)
    return RingPrices(whole[:n], int(whole[n]))


def _duals(
    n: int, columns: IntArray, worth: NDArray[np.float64], before: IntArray, floor: int
) -> NDArray[np.float64] | None:
    """Prices of people and of the floor, `(n + 1,)`, at least 0, or None where the solver found none."""
    rows, most = incidence(n, columns, -before), np.append(np.ones(n), -floor)
    found = linprog(-worth, A_ub=rows, b_ub=most, bounds=(0, None), method="highs")
    return np.maximum(-found.ineqlin.marginals, 0.0) if found.status == 0 else None
