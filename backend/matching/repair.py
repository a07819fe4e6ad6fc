"""Keep a plan optimal when people decline, leave or join, by as few chains of changes as it takes.

The old plan with its prices is optimal in the new round but for some wishes that are now unmet and some seats that are
now empty. Each of those is settled by one cheapest chain on reduced costs, after which plan and prices agree there too
(Ahuja, Magnanti & Orlin 1993, ch. 9; Toroslu & Üçoluk 2007 for the assignment problem). The repaired plan is worth as
much as one made anew, and its prices prove it. Accepted pairs are locked in the new round, and so stay as they are.
"""

from dataclasses import dataclass, replace

import numpy as np

from backend.matching.assignment import solve_market
from backend.matching.certificate import Verdict
from backend.matching.conflict import find_conflict
from backend.matching.detour import Detours
from backend.matching.explanation.words import Name
from backend.matching.handover import hand_over
from backend.matching.kept_pairs import without
from backend.matching.market import Market, open_market
from backend.matching.moves import Move, describe_moves
from backend.matching.objective import Weights
from backend.matching.optimum import Optimum
from backend.matching.prices import Prices, Standing, recover_prices
from backend.matching.problem import Problem
from backend.matching.residual import FAR, Change
from backend.matching.result import Conflict, ProofFailed
from backend.matching.scores import IntArray

FEW = 16
"""Up to this many unmet wishes and empty seats are always settled one by one."""


@dataclass(frozen=True, eq=False)
class Repaired:
    """The plan for the new round.

    Attributes
    ----------
    optimum : the new round with its best plan and prices.
    verdict : the proof, checked against all pairs.
    moves : whose mentors changed, and why.
    anew : whether so much had changed that the plan was made anew.
    """

    optimum: Optimum
    verdict: Verdict
    moves: tuple[Move, ...]
    anew: bool


@dataclass(frozen=True, eq=False)
class Settled:
    """Where the chains have led: `chains` are nodes numbered as in `residual`."""

    plan: IntArray
    prices: Prices
    chains: tuple[list[int], ...]


def repair(
    before: Optimum, after: Problem, weights: Weights, market: Market | None = None, name: Name = str
) -> Repaired | Conflict:
    """Return the best plan of the round `after`, made from that of `before`.

    People are told apart by their ids: those missing in `after` have left, those new there have joined. Pairs newly
    locked were accepted, those newly barred called off. Whatever else differs is repaired just as exactly.

    Parameters
    ----------
    weights : those of the objective, made from `after`.
    market : what is left to decide in `after`, where not all pairs can be held.
    name : how a person is called whose id is given.

    Raises
    ------
    ProofFailed : the plan did not pass its check; where the market holds candidates only, solve anew.
    """
    conflict = find_conflict(after, name)
    if conflict is not None:
        return conflict
    market = market or open_market(after, weights)
    plan, prices = hand_over(before, after, weights, market)
    settled = settle(market, plan, prices) if _is_little(market, plan, prices) else None
    anew = settled is None
    if settled is None:
        settled = _solve(market)
    optimum = Optimum(after, weights, market, settled.plan, settled.prices)
    verdict = optimum.check()
    if not verdict.holds:
        raise ProofFailed(" ".join(verdict.faults))
    return Repaired(optimum, verdict, describe_moves(before, optimum, settled.chains, name), anew)


def call_off(optimum: Optimum, mentee: int, mentor: int) -> Optimum | None:
    """Bar one pair from now on: one chain search, and nothing is copied that is large.

    A full matrix of weights is changed in place, so `optimum` itself is used up. The proof is left to
    `Optimum.check`. None where the pair was needed for a minimum.
    """
    pair = np.array([[mentee, mentor]])
    problem = replace(optimum.problem, barred=np.concatenate([optimum.problem.barred, pair]))
    market = without(optimum.market, mentee, mentor)
    plan = Change(pair, pair[:0]).apply(optimum.plan)
    settled = settle(market, plan, optimum.prices)
    return settled and Optimum(problem, optimum.weights, market, settled.plan, settled.prices)


def settle(market: Market, plan: IntArray, prices: Prices) -> Settled | None:
    """Meet unmet wishes and fill empty seats one by one, wherever that pays; None where that can't fill a minimum.

    Prices must support the plan but for wishes and seats that are worth something and not used. A first wish takes the
    first seat, whoever they are, so with several wishes None does not mean that no plan exists.
    """
    chains: list[list[int]] = []
    while True:
        detours = Detours(market, plan, prices)
        if not len(detours.waiting) and not len(detours.vacant):
            return Settled(plan, _tidied(market, plan, prices), tuple(chains))
        start = int(detours.waiting[0]) if len(detours.waiting) else detours.root
        end = detours.n + int(detours.vacant[0]) if len(detours.vacant) else detours.root
        detour = detours.cheapest(start, end)
        if detour is None:
            return None
        plan, prices = detours.change(detour.nodes).apply(plan), detour.prices
        chains.append(detour.nodes)


def _tidied(market: Market, plan: IntArray, prices: Prices) -> Prices:
    """Raise prices that the plan leaves free: of satisfied mentees to what they gain, of the idle to nothing."""
    standing = Standing.of(market, plan)
    idle = (standing.filled == 0) & (market.minimum == 0)
    mentor = np.where(idle, np.maximum(prices.mentor, 0), prices.mentor)
    gain = np.full(len(market.demand), FAR)
    np.minimum.at(gain, plan[:, 0], standing.weight - mentor[plan[:, 1]])
    satisfied = (standing.got == market.demand) & (standing.got > 0)
    mentee = np.where(satisfied, gain, prices.mentee)
    unmet = np.where(market.demand > 0, -market.first, 0)
    return Prices(np.where(standing.got == 0, unmet, mentee), mentor)


def _is_little(market: Market, plan: IntArray, prices: Prices) -> bool:
    """Whether so little is left to settle that a solver would take longer."""
    detours = Detours(market, plan, prices)
    wishes = (market.demand - detours.standing.got)[detours.waiting].sum()
    seats = (market.capacity - detours.standing.filled)[detours.vacant].sum()
    return max(wishes, seats) <= FEW + sum(market.shape) // 50


def _solve(market: Market) -> Settled:
    plan = solve_market(market)
    prices = None if plan is None else recover_prices(market, plan)
    if plan is None or prices is None:
        raise ProofFailed("No plan was found among the market's pairs.")
    return Settled(plan, prices, ())
