"""Whatever the round among peers: the plan is the best there is, its proof says so, and independent solvers agree."""

from dataclasses import replace
from typing import Any

import networkx as nx
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from scipy.optimize import Bounds, LinearConstraint, milp

from backend.matching.objective import Objective
from backend.matching.peers.certificate import check_peers
from backend.matching.peers.problem import PeerProblem, drawn, peers_of
from backend.matching.peers.solve import PeerResult, match_from, pair_peers
from backend.matching.peers.start import Start, begin_with_halves, begin_with_none
from backend.matching.scores import IntArray
from tests.peers import Plan, all_peer_plans, as_plan, paired, peer_rounds, priority, random_peers, total

OBJECTIVES = st.sampled_from([Objective.COVERAGE, Objective.TOTAL])
DENSITIES, LARGEST = st.sampled_from([0.1, 0.3, 1.0]), st.sampled_from([0, 1, 3, 50, 1_000_000])


def _solved(problem: PeerProblem, objective: Objective) -> PeerResult:
    answer = pair_peers(problem, objective)
    assert isinstance(answer, PeerResult)
    return answer


def _best(problem: PeerProblem, objective: Objective) -> Plan:
    """Of all plans, the best by what comes first, then by lots."""

    def merit(plan: Plan) -> tuple[object, ...]:
        points, people, first = total(problem, plan), len(plan), priority(problem, plan)
        lots = [-person for person in paired(plan)]
        if objective is Objective.COVERAGE:
            return people, first, points, lots
        return points, people, first, lots

    return max(all_peer_plans(problem), key=merit)


@given(peer_rounds(), OBJECTIVES)
@settings(max_examples=300)
def test_no_plan_is_better_in_people_priority_points_or_lots(problem: PeerProblem, objective: Objective) -> None:
    found, best = as_plan(_solved(problem, objective).plan), _best(problem, objective)
    assert total(problem, found) == total(problem, best)
    assert paired(found) == paired(best)


@given(peer_rounds(people=6), OBJECTIVES)
def test_exactly_the_plans_as_good_as_the_best_pass_with_its_certificate(
    problem: PeerProblem, objective: Objective
) -> None:
    found = _solved(problem, objective)
    best = _best(problem, objective)
    for plan in all_peer_plans(problem):
        verdict = check_peers(problem, objective, np.array(plan, np.int64).reshape(-1, 2), found.certificate)
        equal = total(problem, plan) == total(problem, best) and paired(plan) == paired(best)
        assert verdict.holds == equal


@given(peer_rounds(), OBJECTIVES, st.data())
def test_no_change_of_a_price_proves_a_plan_that_is_not_best(problem: PeerProblem, objective, data) -> None:
    found = _solved(problem, objective)
    free = [
        k for k, pair in enumerate(as_plan(found.plan)) if set(pair) not in [set(p) for p in problem.locked.tolist()]
    ]
    if not free:
        return
    fewer = np.delete(found.plan, data.draw(st.sampled_from(free)), axis=0)
    person = data.draw(st.integers(0, len(problem) - 1))
    price = found.certificate.price.copy()
    price[person] += data.draw(st.integers(-3, 3)) * data.draw(st.sampled_from([1, int(price.max(initial=1))]))
    assert not check_peers(problem, objective, fewer, replace(found.certificate, price=price)).holds


@given(st.integers(0, 2**32), st.integers(1, 30), DENSITIES, LARGEST, st.booleans())
@settings(max_examples=300)
def test_the_worth_is_that_of_networkx_from_either_start(seed: int, n: int, density, largest, halves) -> None:
    worth = np.maximum(random_peers(seed, n, density=density, largest=largest).scores, 0).astype(np.int64)
    guess = np.random.default_rng(seed).integers(0, 5, n)
    start = begin_with_halves(worth, guess) if halves else begin_with_none(worth)
    graph = nx.Graph()
    graph.add_weighted_edges_from((i, j, int(worth[i, j])) for i in range(n) for j in range(i) if worth[i, j] > 0)
    expected = sum(graph[i][j]["weight"] for i, j in nx.max_weight_matching(graph))
    assert _proven_worth(start) == expected


def _proven_worth(start: Start) -> int:
    plan, proof = match_from(start, lambda _what, _part: None)
    assert len(np.unique(plan)) == plan.size
    bound = int(proof.price.sum()) + sum(odd.price * (len(odd.members) // 2) for odd in proof.sets)
    worth = int(start.worth[plan[:, 0], plan[:, 1]].sum())
    assert (proof.price >= 0).all()
    assert bound == 2 * worth
    return worth


@pytest.mark.parametrize("seed", range(8))
def test_worths_beyond_what_a_double_holds_are_told_apart(seed: int) -> None:
    worth = random_peers(seed, 12, density=1.0, largest=7).scores.astype(np.int64)
    worth = np.where(worth < 0, 0, worth + (1 << 56))
    graph = nx.Graph()
    graph.add_weighted_edges_from((i, j, int(worth[i, j])) for i in range(12) for j in range(i))
    expected = sum(graph[i][j]["weight"] for i, j in nx.max_weight_matching(graph))
    assert _proven_worth(begin_with_halves(worth, np.zeros(12, np.int64))) == expected


@given(st.integers(0, 2**32), DENSITIES, LARGEST)
@settings(max_examples=60)
def test_coverage_is_that_of_two_integer_programs(seed: int, density: float, largest: int) -> None:
    problem = replace(random_peers(seed, 24, density=density, largest=largest), priority=np.zeros(24, np.int64))
    found = _solved(problem, Objective.COVERAGE)
    one, other = np.nonzero(np.triu(problem.scores >= 0, 1))
    if not len(one):
        assert len(found.plan) == 0
        return
    score = problem.scores[one, other]
    most = _highs(one, other, np.ones(len(one)), 0)
    assert len(found.plan) == most
    assert found.total == _highs(one, other, score, most)


def _highs(one: IntArray, other: IntArray, worth: NDArray[Any], at_least: int) -> int:
    """Largest Σ worth over plans of at least so many pairs, as an integer program."""
    rows = np.zeros((24, len(one)))
    rows[one, np.arange(len(one))] = rows[other, np.arange(len(one))] = 1
    constraints = [LinearConstraint(rows, 0, 1), LinearConstraint(np.ones((1, len(one))), at_least, np.inf)]
    found = milp(-worth, constraints=constraints, integrality=np.ones(len(one)), bounds=Bounds(0, 1))
    return round(-found.fun)


@given(peer_rounds(), OBJECTIVES, st.randoms(use_true_random=False))
def test_people_in_another_order_get_the_same_partners(problem: PeerProblem, objective, shuffler) -> None:
    order = list(range(len(problem)))
    shuffler.shuffle(order)
    place = np.argsort(order)
    other = PeerProblem(
        tuple(problem.ids[k] for k in order),
        problem.priority[order],
        problem.scores[np.ix_(order, order)],
        place[problem.locked],
        place[problem.barred],
    )
    assert _by_name(drawn(problem, "a seed"), objective) == _by_name(drawn(other, "a seed"), objective)


def _by_name(problem: PeerProblem, objective: Objective) -> set[frozenset[str]]:
    return {frozenset(problem.ids[person] for person in pair) for pair in _solved(problem, objective).plan}


@given(st.integers(2, 9), st.integers(0, 3), st.integers(0, 2**32))
def test_groups_of_an_odd_number_leave_one_out_each(groups: int, score: int, seed: int) -> None:
    sizes = np.random.default_rng(seed).choice([3, 5, 7], groups)
    group = np.repeat(np.arange(groups), sizes)
    scores = np.where((group[:, None] == group) & ~np.eye(len(group), dtype=np.bool_), score, -1)
    found = _solved(peers_of([str(k) for k in range(len(group))], scores), Objective.COVERAGE)
    assert sorted(group[found.unpaired]) == list(range(groups))


@pytest.mark.parametrize("seed", range(3))
@pytest.mark.parametrize("places", [1, 2, 5])
def test_people_near_each_other_nest_many_odd_sets_and_stay_proven(seed: int, places: int) -> None:
    place = np.random.default_rng(seed).random((120, places))
    apart = np.sqrt(((place[:, None] - place) ** 2).sum(axis=2))
    scores = np.where(np.eye(120) > 0, -1, (1_000_000 * (1 - apart / 3)).astype(np.int64))
    found = _solved(peers_of([str(k) for k in range(120)], scores), Objective.COVERAGE)
    assert found.certificate.sets
    assert found.primal == found.dual
