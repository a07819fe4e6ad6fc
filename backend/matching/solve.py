"""One door to every objective: a problem in, a proven result or a conflict out."""

from typing import NamedTuple

import numpy as np

from backend.matching.assignment import solve_market
from backend.matching.candidates import first_candidates
from backend.matching.conflict import find_conflict
from backend.matching.deferred_acceptance import solve_stable
from backend.matching.generation import Progress, solve_by_generation
from backend.matching.leximin import solve_leximin
from backend.matching.market import DENSE_CELLS, PairWeights, open_market
from backend.matching.objective import Objective, coverage_weights, weights_for
from backend.matching.pairs import DensePairs
from backend.matching.prices import recover_prices
from backend.matching.problem import Problem
from backend.matching.result import Certificate, Conflict, ProofFailed, Result
from backend.matching.scores import IntArray, ListedScores, score_pairs
from backend.matching.stability import missed_minimums
from backend.matching.ties import settle_by_lot
from backend.matching.verification import verify


def quiet(_what: str, _part: float) -> None:
    """Tell nobody."""


class Found(NamedTuple):
    """A plan before it is checked, without its locked pairs."""

    plan: IntArray
    certificate: Certificate
    solver: str
    notes: tuple[str, ...] = ()


def solve(problem: Problem, objective: Objective = Objective.COVERAGE, tell: Progress = quiet) -> Result | Conflict:
    """Return the best plan with its proof, or a minimal set of demands that can't be met together.

    Deterministic. Up to about 2,000 × 2,000 people on a full matrix, beyond by flow on the listed pairs, or by column
    generation where scores are computed.

    Raises
    ------
    ProofFailed : the plan did not pass its own check. It is never returned.
    TooLarge : scores, priorities and people together exceed 64-bit whole numbers.
    """
    conflict = find_conflict(problem)
    if conflict is not None:
        return conflict
    found = _find(problem, objective, tell)
    if found is None:
        raise ProofFailed("No plan was found, and no conflict either.")
    whole = with_locked(problem, found.plan)
    tell("Checking the proof", 0.0)
    verdict = verify(problem, objective, whole, found.certificate)
    if not verdict.holds:
        raise ProofFailed(" ".join(verdict.faults))
    return Result(objective, whole, found.certificate, verdict.primal, verdict.dual, found.solver, found.notes)


def with_locked(problem: Problem, plan: IntArray) -> IntArray:
    """Return the plan with the locked pairs in it, sorted."""
    return np.unique(np.concatenate([problem.locked, plan]), axis=0).astype(np.int64)


def is_generated(problem: Problem) -> bool:
    """Whether the pairs are too many to hold, so that candidates are generated."""
    n, m = problem.shape
    return not isinstance(problem.scores, ListedScores) and n * m > DENSE_CELLS


def _find(problem: Problem, objective: Objective, tell: Progress) -> Found | None:
    if objective is Objective.STABLE:
        return _stable(problem, tell)
    if objective is Objective.LEXIMIN:
        return _leximin(problem, tell)
    return _priced(problem, objective, tell)


def _priced(problem: Problem, objective: Objective, tell: Progress) -> Found | None:
    weights = weights_for(problem, objective)
    if is_generated(problem):
        made = solve_by_generation(problem, weights, tell)
        if made is None:
            return None
        plan = settle_by_lot(made.market, made.plan, made.prices)
        return Found(plan, Certificate(made.prices), "column generation")
    market = open_market(problem, weights)
    tell("Solving", 0.0)
    plan = solve_market(market)
    if plan is None:
        return None
    tell("Recovering prices", 0.0)
    prices = recover_prices(market, plan)
    if prices is None and isinstance(market.pairs, DensePairs):
        # Sums of weights near 2^53 are rounded in the dense solver's doubles; flow costs are whole numbers.
        market = open_market(problem, weights, dense=False)
        plan = solve_market(market)
        prices = None if plan is None else recover_prices(market, plan)
    if plan is None or prices is None:
        raise ProofFailed("The solver's plan has no prices.")
    solver = "dense" if isinstance(market.pairs, DensePairs) else "flow"
    return Found(settle_by_lot(market, plan, prices), Certificate(prices), solver)


def _leximin(problem: Problem, tell: Progress) -> Found | None:
    candidates, notes = None, ()
    if is_generated(problem):
        tell("Scoring", 0.0)
        candidates = _listed_candidates(problem)
        count = len(candidates.value)
        notes = (f"Leximin was solved, and is proven, among the {count:,} best candidate pairs, not among all pairs.",)
    tell("Solving", 0.0)
    made = solve_leximin(problem, candidates)
    if made is None:
        return None
    return Found(made.plan, Certificate(made.prices, made.levels, candidates), "flow", notes)


def _stable(problem: Problem, tell: Progress) -> Found:
    tell("Solving", 0.0)
    plan = solve_stable(problem)
    missed = missed_minimums(problem, with_locked(problem, plan))
    names = ", ".join(problem.mentors.ids[j] for j in missed[:5, 0]) + (", …" if len(missed) > 5 else "")
    notes = (f"A stable plan can't promise minimums; missed by {len(missed)}: {names}.",) if len(missed) else ()
    return Found(plan, Certificate(), "deferred acceptance", notes)


def _listed_candidates(problem: Problem) -> ListedScores:
    """Candidates for each mentee: where coverage starts from, and where it ends."""
    weights = coverage_weights(problem)
    made = solve_by_generation(problem, weights)
    pairs = first_candidates(problem, PairWeights(problem, weights)).pairs if made is None else made.candidates
    value = score_pairs(problem.scores, np.stack([pairs.mentee, pairs.mentor], axis=1))
    return ListedScores.of(problem.shape, pairs.mentee, pairs.mentor, value)
