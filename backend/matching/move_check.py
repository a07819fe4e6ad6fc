"""The checker of plans with at most so many moves: prices of one optimum that bound all others, and no search."""

from dataclasses import dataclass, replace

from backend.matching.certificate import PRICE_LIMIT, Verdict, bound, check_plan, check_prices, worth_of
from backend.matching.market import is_among
from backend.matching.objective import change_weights, largest_score, reach
from backend.matching.prices import Prices
from backend.matching.problem import Problem
from backend.matching.scores import IntArray, score_pairs


@dataclass(frozen=True, eq=False)
class MoveProof:
    """Why no plan of at most `most` moves is much better.

    Attributes
    ----------
    most : moves allowed.
    corner : `(k, 2)` a plan that is best where `scale` per point of the total stands against `keep` per move.
    scale, keep : the price of a move, as of `objective.change_weights`.
    prices : proof that `corner` is best, and bound on the total of every other plan.
    """

    most: int
    corner: IntArray
    scale: int
    keep: int
    prices: Prices


def check_moves(problem: Problem, plan: IntArray, proof: MoveProof) -> Verdict:
    """Whether `plan` is allowed, takes at most `proof.most` moves and matches as many people as any plan can.

    `primal` is its total, locked pairs excluded, and `dual` what no other such plan can exceed; the plan is proven best
    where they are equal.
    """
    faults = check_plan(problem, plan)
    if not faults and _too_large(problem, proof):
        faults = ("The price of a move is out of range.",)
    if faults:
        return Verdict(0, 0, faults)
    weights = change_weights(problem, scale=proof.scale, keep=proof.keep)
    corner = check_prices(problem, weights, proof.corner, proof.prices)
    if not corner.holds:
        return corner
    width = problem.shape[1]
    moves = int((~is_among(problem.current, plan, width)).sum())
    if moves > proof.most:
        faults += (f"The plan takes {moves} moves, more than {proof.most}.",)
    people = replace(weights, scale=0, keep=0)
    matched = worth_of(problem, people, proof.corner)
    if worth_of(problem, people, plan) != matched:
        faults += ("The plan does not match as many people as can be.",)
    free = plan[~is_among(plan, problem.locked, width)]
    staying = int((~is_among(problem.current, problem.locked, width)).sum()) - proof.most
    left = bound(problem, weights, proof.prices) - matched - proof.keep * max(0, staying)
    return Verdict(int(score_pairs(problem.scores, free).sum()), left // proof.scale, faults)


def _too_large(problem: Problem, proof: MoveProof) -> bool:
    """Whether weights at this price of a move could wrap around."""
    each = 2 * reach(problem, proof.scale * largest_score(problem) + proof.keep) + 2
    return each * (len(problem.mentees) + 3) * (sum(problem.shape) + 2) >= PRICE_LIMIT << 2
