"""On rounds too large to try all plans, independent solvers agree: HiGHS, munkres and networkx."""

from dataclasses import replace
from typing import Any

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from munkres import Munkres
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_array

from backend.matching.objective import Objective
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.result import Conflict, Result
from backend.matching.scores import IntArray, ListedScores
from backend.matching.solve import solve
from tests.rounds import as_plan, total


def _round(
    seed: int, n: int, m: int, *, largest: int, demand: int = 1, seats: int = 3, minimums: bool = False
) -> Problem:
    random = np.random.default_rng(seed)
    matrix = np.where(random.random((n, m)) < 0.4, -1, random.integers(0, largest + 1, (n, m)))
    capacity = random.integers(1, seats + 1, m)
    minimum = np.minimum(random.integers(0, 2, m), capacity) if minimums else 0 * capacity
    mentees = Mentees.of([f"mentee {i}" for i in range(n)], random.integers(1, demand + 1, n).tolist())
    mentors = Mentors.of([f"mentor {j}" for j in range(m)], capacity.tolist(), minimum.tolist())
    return Problem(mentees, mentors, ListedScores.from_matrix(matrix))


def _highs(problem: Problem, worth: IntArray, *, at_least: tuple[IntArray, int] | None = None) -> int | None:
    """Largest Σ worth over plans, as an integer program, or None where there is no plan."""
    scores = problem.scores
    assert isinstance(scores, ListedScores)
    n, m = problem.shape
    pairs = np.arange(len(scores.value))
    ones = np.ones(len(pairs))
    rows = csr_array((ones, (scores.mentee, pairs)), shape=(n, len(pairs)))
    columns = csr_array((ones, (scores.mentor, pairs)), shape=(m, len(pairs)))
    constraints = [
        _between(rows, 0, problem.mentees.demand),
        _between(columns, problem.mentors.minimum, problem.mentors.capacity),
    ]
    if at_least is not None:
        constraints.append(_between(at_least[0][None, :], at_least[1], np.inf))
    found = milp(-worth, constraints=constraints, integrality=ones, bounds=Bounds(0, 1))
    return None if found.x is None else round(-found.fun)


def _between(matrix: Any, least: Any, most: Any) -> LinearConstraint:
    return LinearConstraint(matrix, least, most)


@given(st.integers(0, 2**32), st.integers(1, 3), st.booleans(), st.sampled_from([3, 1_000_000]))
@settings(max_examples=25)
def test_total_is_that_of_an_integer_program(seed: int, demand: int, minimums: bool, largest: int) -> None:
    problem = _round(seed, 40, 25, largest=largest, demand=demand, minimums=minimums)
    found, scores = solve(problem, Objective.TOTAL), problem.scores
    assert isinstance(scores, ListedScores)
    expected = _highs(problem, scores.value)
    if isinstance(found, Conflict):
        assert expected is None
    else:
        assert total(problem, as_plan(found.plan)) == expected


@given(st.integers(0, 2**32), st.booleans(), st.sampled_from([3, 1_000_000]))
@settings(max_examples=25)
def test_coverage_is_that_of_two_integer_programs(seed: int, minimums: bool, largest: int) -> None:
    problem = _round(seed, 45, 15, largest=largest, minimums=minimums)
    found, scores = solve(problem, Objective.COVERAGE), problem.scores
    assert isinstance(scores, ListedScores)
    ones = np.ones_like(scores.value)
    most = _highs(problem, ones)
    if isinstance(found, Conflict):
        assert most is None
        return
    assert most is not None
    assert len(found.plan) == most
    assert total(problem, as_plan(found.plan)) == _highs(problem, scores.value, at_least=(ones, most))


@given(st.integers(0, 2**32))
@settings(max_examples=15)
def test_a_full_round_of_one_to_one_pairs_is_that_of_munkres(seed: int) -> None:
    random = np.random.default_rng(seed)
    matrix = random.integers(0, 1000, (30, 30))
    people = [str(k) for k in range(30)]
    problem = Problem(Mentees.of(people), Mentors.of(people), ListedScores.from_matrix(matrix))
    found = solve(problem, Objective.TOTAL)
    assert isinstance(found, Result)
    pairs = Munkres().compute((1000 - matrix).tolist())
    assert total(problem, as_plan(found.plan)) == sum(int(matrix[i, j]) for i, j in pairs)


@given(st.integers(0, 2**32))
@settings(max_examples=15)
def test_as_many_are_matched_as_in_a_maximum_flow_of_networkx(seed: int) -> None:
    problem = _round(seed, 60, 20, largest=5, demand=2)
    graph = nx.DiGraph()
    graph.add_nodes_from(["source", "sink"])
    for i, wanted in enumerate(problem.mentees.demand):
        graph.add_edge("source", f"mentee {i}", capacity=int(wanted))
    for j, seats in enumerate(problem.mentors.capacity):
        graph.add_edge(f"mentor {j}", "sink", capacity=int(seats))
    scores = problem.scores
    assert isinstance(scores, ListedScores)
    for i, j in zip(scores.mentee, scores.mentor, strict=True):
        graph.add_edge(f"mentee {i}", f"mentor {j}", capacity=1)
    found = solve(problem, Objective.COVERAGE)
    assert isinstance(found, Result)
    assert len(found.plan) == nx.maximum_flow_value(graph, "source", "sink")


@pytest.mark.parametrize("objective", [Objective.TOTAL, Objective.COVERAGE])
@pytest.mark.parametrize("seed", range(3))
def test_the_matrix_and_the_flow_give_the_same_worth(objective: Objective, seed: int) -> None:
    problem = _round(seed, 300, 150, largest=1_000_000, seats=2)
    sparse = replace(problem, mentors=replace(problem.mentors, minimum=np.eye(1, 150, dtype=np.int64)[0]))
    by_matrix, by_flow = solve(problem, objective), solve(sparse, objective)
    assert isinstance(by_matrix, Result)
    assert isinstance(by_flow, Result)
    assert (by_matrix.solver, by_flow.solver) == ("dense", "flow")
    assert by_matrix.primal >= by_flow.primal
    if (by_matrix.plan[:, 1] == 0).any():
        assert by_matrix.primal == by_flow.primal
