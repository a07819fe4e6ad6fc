"""A conflict is found exactly where no plan exists, and none of its demands is there for nothing."""

import re
from collections.abc import Iterable
from itertools import product

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from backend.matching.conflict import find_conflict
from backend.matching.filling import Demands, fill_minimums
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.scores import INELIGIBLE, ListedScores
from tests.matrix_scores import MatrixScores
from tests.rounds import Plan, all_plans, pairs

Demand = tuple[str, tuple[int, int]]


@st.composite
def tight_rounds(draw: st.DrawFn) -> Problem:
    """Rounds of up to three a side with any locks, bars and minimums, most of which have no plan."""
    n, m = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    eligible = [[draw(st.booleans()) for _ in range(m)] for _ in range(n)]
    capacity = [draw(st.integers(0, 3)) for _ in range(m)]
    minimum = [draw(st.integers(0, 3)) for _ in range(m)]
    some = st.lists(st.tuples(st.integers(0, n - 1), st.integers(0, m - 1)), max_size=3, unique=True)
    return Problem(
        Mentees.of([f"mentee {i}" for i in range(n)], [draw(st.integers(1, 2)) for _ in range(n)]),
        Mentors.of([f"mentor {j}" for j in range(m)], capacity, minimum),
        ListedScores.from_matrix(np.where(eligible, 0, INELIGIBLE)),
        pairs(draw(some)),
        pairs(draw(some)),
    )


def _read(sentence: str) -> Demand:
    """A demand back from its words."""
    a, b = (int(number) for number in re.findall(r"\d+", sentence))
    kind = next(kind for kind in ("locked", "barred", "at least") if kind in sentence)
    return kind, (a, b)


def _can_be_met(problem: Problem, demands: Iterable[Demand]) -> bool:
    """Try every set of pairs that demand, seats and eligibility allow; a locked pair may be made whatever its score."""
    n, m = problem.shape
    kinds = {kind: {of for k, of in demands if k == kind} for kind in ("locked", "barred", "at least")}
    if kinds["locked"] & kinds["barred"]:
        return False
    allowed = (problem.scores.block(np.arange(n)) >= 0) | _mask(problem, {(i, j) for i, j in problem.locked.tolist()})
    allowed &= ~_mask(problem, kinds["barred"])
    cells = np.argwhere(allowed).tolist()
    for taken in product((False, True), repeat=len(cells)):
        plan = {(i, j) for (i, j), chosen in zip(cells, taken, strict=True) if chosen}
        got, filled = (np.bincount([p[s] for p in plan], minlength=c) for s, c in ((0, n), (1, m)))
        if (got > problem.mentees.demand).any() or (filled > problem.mentors.capacity).any():
            continue
        if kinds["locked"] <= plan and all(filled[j] >= least for j, least in kinds["at least"]):
            return True
    return False


def _mask(problem: Problem, of: set[tuple[int, int]]) -> np.ndarray:
    mask = np.zeros(problem.shape, np.bool_)
    for i, j in of:
        mask[i, j] = True
    return mask


def _plans(problem: Problem) -> list[Plan]:
    both = {*map(tuple, problem.locked.tolist())} & {*map(tuple, problem.barred.tolist())}
    return [] if both else list(all_plans(problem))


@given(tight_rounds())
def test_a_conflict_is_found_exactly_where_no_plan_exists(problem: Problem) -> None:
    assert (find_conflict(problem) is None) == bool(_plans(problem))


@given(tight_rounds())
def test_what_conflicts_can_be_met_once_any_one_demand_is_dropped(problem: Problem) -> None:
    conflict = find_conflict(problem)
    if conflict is None:
        return
    demands = [_read(sentence) for sentence in conflict.demands]
    assert not _can_be_met(problem, demands)
    for k in range(len(demands)):
        assert _can_be_met(problem, demands[:k] + demands[k + 1 :])


@given(st.integers(0, 10_000), st.integers(1, 3), st.booleans())
def test_minimums_are_filled_whether_pairs_are_listed_or_computed(seed: int, least: int, dense: bool) -> None:
    random = np.random.default_rng(seed)
    n, m = 90, 30
    matrix = np.where(random.random((n, m)) < (0.9 if dense else 0.06), 0, INELIGIBLE)
    mentees, mentors = (
        Mentees.of([f"mentee {i}" for i in range(n)]),
        Mentors.of([f"mentor {j}" for j in range(m)], [3] * m, [least] * m),
    )
    listed = Problem(mentees, mentors, ListedScores.from_matrix(matrix))
    computed = Problem(mentees, mentors, MatrixScores(matrix))
    fillings = [fill_minimums(problem, Demands.of(problem)) for problem in (listed, computed)]
    assert fillings[0].short.sum() == fillings[1].short.sum()
    for filling in fillings:
        i, j = filling.pairs[:, 0], filling.pairs[:, 1]
        assert (matrix[i, j] >= 0).all()
        assert (np.bincount(i, minlength=n) <= 1).all()
        assert (np.bincount(j, minlength=m) + filling.short == least).all()
