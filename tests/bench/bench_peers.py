"""Pairs among peers beside networkx on the same worths, and skill swaps in rings of three beside their own bound."""

from typing import Any

import networkx as nx
import numpy as np

from backend.matching.objective import Objective
from backend.matching.peers.problem import PeerProblem, peers_of
from backend.matching.peers.ring_problem import RingProblem
from backend.matching.peers.rings import SwapResult, find_rings
from backend.matching.peers.solve import PeerResult, pair_peers
from backend.matching.peers.weights import peer_weights
from backend.matching.scores import IntArray
from tests.bench.row import Row, faster, seconds, spoken

TARGET = 10
"""How many times faster than networkx, where every pair is eligible."""


def measure() -> list[Row]:
    """Pairs of 300 at random and 300 by nearness, of 2,000 alone, and 500 people who swap skills."""
    rows = [
        _beside_networkx(f"{name}, 300 people", _peers(300, of)) for name, of in (("random", 0), ("by nearness", 2))
    ]
    return [*rows, _alone(_peers(2000, 2)), _swaps()]


def _peers(people: int, places: int) -> PeerProblem:
    """Scores at random, or falling with the distance between two places; all pairs eligible."""
    random = np.random.default_rng(people)
    scores = random.integers(0, 1_000_001, (people, people))
    if places:
        place = random.random((people, places))
        scores = (1_000_000 * (1 - np.sqrt(((place[:, None] - place) ** 2).sum(axis=2)) / 2)).astype(np.int64)
    upper = np.triu(scores, 1)
    return peers_of([str(k) for k in range(people)], upper + upper.T - np.eye(people, dtype=np.int64))


def _beside_networkx(name: str, problem: PeerProblem) -> Row:
    worth = peer_weights(problem, Objective.COVERAGE).block(problem, np.arange(len(problem)))
    graph: Any = nx.Graph()
    graph.add_weighted_edges_from((i, j, int(worth[i, j])) for i in range(len(worth)) for j in range(i))
    theirs, ours = [], []
    slow = seconds(lambda: theirs.append(_worth(worth, nx.max_weight_matching(graph))), times=1)
    quick = seconds(lambda: ours.append(_solved(problem)), times=5)
    holds = {2 * found for found in theirs} == {found.primal for found in ours}
    return faster(f"pairs among peers, {name}: networkx / ours, proven", slow, quick, target=TARGET, holds=holds)


def _alone(problem: PeerProblem) -> Row:
    found = _solved(problem)
    quick = seconds(lambda: _solved(problem), times=3)
    measure = f"pairs among peers, by nearness, {len(problem):,} people: ours alone, in seconds"
    return Row(measure, "–", "–", spoken(quick), quick, met=True, holds=found.primal == found.dual)


def _swaps() -> Row:
    """Forty skills, some taught and wanted more than others: everybody teaches three and wants two."""
    random = np.random.default_rng(1)
    wanted = 1 / np.arange(1, 41)
    some = [[random.choice(40, k, replace=False, p=wanted / wanted.sum()) for _ in range(500)] for k in (3, 2)]
    scores = np.array([[1000 * len(np.intersect1d(t, w)) for w in some[1]] for t in some[0]])
    scores = np.where(scores > 0, scores - random.integers(0, 500, scores.shape), -1)
    problem = RingProblem(tuple(str(k) for k in range(500)), np.zeros(500, np.int64), scores)
    found: list[SwapResult] = []
    taken = seconds(lambda: found.append(_rings(problem)), times=1)
    verdict = found[0].verdict
    measure = (
        f"500 people swap skills in rings of up to three: {verdict.first} of at most {verdict.first_bound} served, "
    )
    return Row(
        f"{measure}points / bound",
        "≥ 0.99",
        f"{verdict.then_bound:,}",
        f"{verdict.then:,}, {spoken(taken)}",
        verdict.then / verdict.then_bound,
        verdict.then >= 0.99 * verdict.then_bound,
        not verdict.faults,
    )


def _solved(problem: PeerProblem) -> PeerResult:
    found = pair_peers(problem, Objective.COVERAGE)
    assert isinstance(found, PeerResult)
    return found


def _rings(problem: RingProblem) -> SwapResult:
    found = find_rings(problem, Objective.COVERAGE)
    assert isinstance(found, SwapResult)
    return found


def _worth(worth: IntArray, pairs: set[tuple[int, int]]) -> int:
    return sum(int(worth[i, j]) for i, j in pairs)
