"""Small rounds for properties, and every plan they allow, found by trying all."""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np
from hypothesis import strategies as st

from backend.matching.problem import Mentees, Mentors, Problem, no_pairs
from backend.matching.scores import INELIGIBLE, IntArray, ListedScores

Plan = tuple[tuple[int, int], ...]


@st.composite
def rounds(
    draw: st.DrawFn,
    *,
    people: int = 4,
    scores: int = 4,
    demand: int = 2,
    seats: int = 2,
    minimums: bool = True,
    decisions: bool = True,
) -> Problem:
    """Rounds of up to `people` a side, with ties, zeros, pairs that may not be made, and decisions taken before."""
    n, m = draw(st.integers(1, people)), draw(st.integers(1, people))
    cells = st.integers(INELIGIBLE, scores)
    matrix = np.array([[draw(cells) for _ in range(m)] for _ in range(n)], np.int64)
    capacity = [draw(st.integers(0, seats)) for _ in range(m)]
    minimum = [draw(st.integers(0, min(1, c))) if minimums else 0 for c in capacity]
    mentees = Mentees.of(
        [f"mentee {i}" for i in range(n)],
        [draw(st.integers(1, demand)) for _ in range(n)],
        [draw(st.integers(0, 2)) for _ in range(n)],
    )
    mentors = Mentors.of([f"mentor {j}" for j in range(m)], capacity, minimum)
    some = st.lists(st.tuples(st.integers(0, n - 1), st.integers(0, m - 1)), max_size=2, unique=True)
    decided = draw(some) if decisions else []
    locked, barred = pairs(decided[:1]), pairs(decided[1:])
    current = pairs(draw(some)) if decisions else no_pairs()
    return Problem(mentees, mentors, ListedScores.from_matrix(matrix), locked, barred, current)


def equals() -> st.SearchStrategy[Problem]:
    """Rounds in which everybody who may have a seat is as good for it as anybody else."""
    drawn = rounds(people=3, scores=0, demand=1, minimums=False, decisions=False)
    return drawn.map(lambda problem: replace(problem, mentees=Mentees.of(problem.mentees.ids)))


def pairs(of: list[tuple[int, int]]) -> IntArray:
    """Pairs as the engine takes them."""
    return np.array(of, np.int64).reshape(-1, 2)


def all_plans(problem: Problem) -> Iterator[Plan]:
    """Every plan that demand, seats, locks, bars and eligibility allow, locked pairs included."""
    n, m = problem.shape
    score = problem.scores.block(np.arange(n))
    locked = {(int(i), int(j)) for i, j in problem.locked}
    barred = {(int(i), int(j)) for i, j in problem.barred}
    cells = [
        (i, j) for i in range(n) for j in range(m) if (i, j) not in locked and (i, j) not in barred and score[i, j] >= 0
    ]
    yield from _extend(problem, cells, tuple(sorted(locked)))


def _extend(problem: Problem, cells: list[tuple[int, int]], plan: Plan) -> Iterator[Plan]:
    got = np.bincount([i for i, _ in plan], minlength=len(problem.mentees))
    filled = np.bincount([j for _, j in plan], minlength=len(problem.mentors))
    if (got > problem.mentees.demand).any() or (filled > problem.mentors.capacity).any():
        return
    if cells:
        yield from _extend(problem, cells[1:], plan)
        yield from _extend(problem, cells[1:], (*plan, cells[0]))
    elif (filled >= problem.mentors.minimum).all():
        yield tuple(sorted(plan))


def total(problem: Problem, plan: Plan) -> int:
    """Sum of the scores of all pairs that are not locked."""
    score = problem.scores.block(np.arange(problem.shape[0]))
    locked = {(int(i), int(j)) for i, j in problem.locked}
    return sum(int(score[i, j]) for i, j in plan if (i, j) not in locked)


def people(plan: Plan) -> int:
    """Mentees with at least one mentor."""
    return len({i for i, _ in plan})


def priority(problem: Problem, plan: Plan) -> list[int]:
    """Priorities of those matched, highest first: what is compared between plans that match equally many."""
    return sorted((int(problem.mentees.priority[i]) for i in {i for i, _ in plan}), reverse=True)


def as_plan(plan: IntArray) -> Plan:
    """The engine's pairs as a value that can be compared."""
    return tuple((int(i), int(j)) for i, j in plan)
