"""Small rounds among peers for properties, and every plan they allow, found by trying all."""

from collections.abc import Iterator

import numpy as np
from hypothesis import strategies as st

from backend.matching.peers.problem import PeerProblem, peers_of
from backend.matching.scores import INELIGIBLE, IntArray

Plan = tuple[tuple[int, int], ...]


def symmetric(matrix: IntArray) -> IntArray:
    """The upper triangle, mirrored; nobody is eligible for themselves."""
    upper = np.triu(matrix, 1)
    return upper + upper.T - np.eye(len(matrix), dtype=np.int64)


@st.composite
def peer_rounds(draw: st.DrawFn, *, people: int = 7, scores: int = 4, decisions: bool = True) -> PeerProblem:
    """Rounds with ties, zeros, pairs that may not be made, and decisions taken before."""
    n = draw(st.integers(1, people))
    cells = draw(st.lists(st.integers(INELIGIBLE, scores), min_size=n * n, max_size=n * n))
    matrix = symmetric(np.array(cells, np.int64).reshape(n, n))
    some = st.lists(st.tuples(st.integers(0, n - 1), st.integers(0, n - 1)).filter(lambda p: p[0] != p[1]), max_size=3)
    decided = draw(some) if decisions and n > 1 else []
    locked = decided[:1]
    barred = [pair for pair in decided[1:] if set(pair) != set(locked[0])]
    return PeerProblem(
        tuple(f"person {k}" for k in range(n)),
        np.array(draw(st.lists(st.integers(0, 2), min_size=n, max_size=n)), np.int64),
        matrix,
        pairs(locked),
        pairs(barred),
    )


def random_peers(seed: int, n: int, *, density: float, largest: int) -> PeerProblem:
    """A round of `n` people, a part of whose pairs may be made."""
    random = np.random.default_rng(seed)
    matrix = np.where(random.random((n, n)) < density, random.integers(0, largest + 1, (n, n)), INELIGIBLE)
    return peers_of([f"person {k}" for k in range(n)], symmetric(matrix), random.integers(0, 3, n).tolist())


def pairs(of: list[tuple[int, int]]) -> IntArray:
    """Pairs as the engine takes them."""
    return np.array(of, np.int64).reshape(-1, 2)


def as_plan(plan: IntArray) -> Plan:
    """The engine's pairs as a value that can be compared."""
    return tuple((int(i), int(j)) for i, j in plan)


def all_peer_plans(problem: PeerProblem) -> Iterator[Plan]:
    """Every plan that locks, bars and eligibility allow, locked pairs included."""
    locked = [(min(pair), max(pair)) for pair in problem.locked.tolist()]
    barred = {frozenset(pair) for pair in problem.barred.tolist()}
    free = [k for k in range(len(problem)) if k not in problem.locked]
    open_ = {
        (i, j) for i in free for j in free if i < j and problem.scores[i, j] >= 0 and frozenset((i, j)) not in barred
    }
    yield from (tuple(sorted([*locked, *plan])) for plan in _pairings(free, open_))


def _pairings(free: list[int], open_: set[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    if not free:
        yield []
        return
    first, *rest = free
    yield from _pairings(rest, open_)
    for other in rest:
        if (first, other) in open_:
            left = [k for k in rest if k != other]
            yield from ([(first, other), *plan] for plan in _pairings(left, open_))


def total(problem: PeerProblem, plan: Plan) -> int:
    """Sum of the scores; a locked pair that is not eligible counts 0."""
    return sum(max(0, int(problem.scores[i, j])) for i, j in plan)


def paired(plan: Plan) -> list[int]:
    """Who has a partner, better lots first: of two equally good plans the smaller list is the better one."""
    return sorted(person for pair in plan for person in pair)


def priority(problem: PeerProblem, plan: Plan) -> list[int]:
    """Priorities of those paired, highest first: what is compared between plans that pair equally many."""
    return sorted((int(problem.priority[person]) for person in paired(plan)), reverse=True)
