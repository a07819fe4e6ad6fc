"""Small rounds of skill swaps for properties, and every plan they allow, found by trying all."""

from collections.abc import Iterator

import numpy as np
from hypothesis import strategies as st

from backend.matching.peers.ring_problem import NOBODY, RingProblem, from_best_lot
from backend.matching.scores import INELIGIBLE, IntArray

Plan = tuple[tuple[int, int, int], ...]


@st.composite
def ring_rounds(draw: st.DrawFn, *, people: int = 7, scores: int = 4) -> RingProblem:
    """Rounds with ties, zeros, people who can't teach each other, and decisions taken before."""
    n = draw(st.integers(1, people))
    cells = draw(st.lists(st.integers(INELIGIBLE, scores), min_size=n * n, max_size=n * n))
    longest = draw(st.sampled_from([2, 3]))
    locked, barred = draw(_decisions(n, longest))
    return RingProblem(
        tuple(f"person {k}" for k in range(n)),
        np.array(draw(st.lists(st.integers(0, 2), min_size=n, max_size=n)), np.int64),
        np.array(cells, np.int64).reshape(n, n),
        longest,
        rings(locked),
        np.array(barred, np.int64).reshape(-1, 2),
    )


@st.composite
def _decisions(draw: st.DrawFn, n: int, longest: int) -> tuple[list[tuple[int, ...]], list[tuple[int, int]]]:
    if n < 3:
        return [], []
    some = draw(st.permutations(range(n)))
    locked = draw(st.sampled_from([[], [tuple(some[:longest])]])) if draw(st.booleans()) else []
    pair = st.tuples(st.integers(0, n - 1), st.integers(0, n - 1)).filter(lambda p: p[0] != p[1])
    barred = [two for two in draw(st.lists(pair, max_size=2)) if not any(set(two) <= set(ring) for ring in locked)]
    return locked, barred


def random_swaps(seed: int, n: int, *, density: float, largest: int, longest: int = 3) -> RingProblem:
    """A round of `n` people, each of whom can teach a part of the others what they want."""
    random = np.random.default_rng(seed)
    scores = np.where(random.random((n, n)) < density, random.integers(0, largest + 1, (n, n)), INELIGIBLE)
    return RingProblem(tuple(f"person {k}" for k in range(n)), random.integers(0, 3, n), scores, longest)


def rings(of: list[tuple[int, ...]]) -> IntArray:
    """Rings as the engine takes them."""
    return from_best_lot(np.array([[*ring, NOBODY][:3] for ring in of], np.int64).reshape(-1, 3))


def as_rings(plan: IntArray) -> Plan:
    """The engine's rings as a value that can be compared."""
    return tuple((int(i), int(j), int(k)) for i, j, k in plan)


def all_rings(problem: RingProblem) -> list[tuple[int, int, int]]:
    """Every ring that may be made, from the best lot on."""
    n, may = len(problem), problem.may_teach
    twos = [(i, j, NOBODY) for i in range(n) for j in range(i + 1, n) if may[i, j] and may[j, i]]
    if problem.longest == 2:
        return twos
    return twos + [
        (i, j, k)
        for i in range(n)
        for j in range(i + 1, n)
        for k in range(i + 1, n)
        if may[i, j] and may[j, k] and may[k, i]
    ]


def all_ring_plans(problem: RingProblem) -> Iterator[Plan]:
    """Every plan that length, locks, bars and eligibility allow, locked rings included."""
    locked = as_rings(problem.locked)
    yield from (tuple(sorted((*locked, *plan))) for plan in _extended(all_rings(problem)))


def _extended(left: list[tuple[int, int, int]]) -> Iterator[Plan]:
    if not left:
        yield ()
        return
    first, *rest = left
    yield from _extended(rest)
    people = set(first) - {NOBODY}
    yield from ((first, *plan) for plan in _extended([ring for ring in rest if people.isdisjoint(ring)]))


def served(plan: Plan) -> list[int]:
    """Who is in a ring."""
    return sorted(person for ring in plan for person in ring if person != NOBODY)


def gain(problem: RingProblem, plan: Plan) -> int:
    """Sum of the scores; a step of a locked ring that is not eligible counts 0."""
    total = 0
    for ring in plan:
        people = [person for person in ring if person != NOBODY]
        steps = zip(people, [*people[1:], people[0]], strict=True)
        total += sum(max(0, int(problem.scores[teacher, learner])) for teacher, learner in steps)
    return total
