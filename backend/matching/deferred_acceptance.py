"""Stable plans by deferred acceptance, mentees proposing.

In every round each mentee who wants more proposes to the best mentor on the list who may still say yes; each mentor
keeps the best of the old and new mentees up to the seats and refuses the rest for good. The order of the rounds does
not matter: for the strict preferences of `preference_lists` it ends in the one stable plan that is best for every
mentee at once (Gale & Shapley 1962; for several mentors each, Roth 1984, The evolution of the labor market for
medical interns and residents). Stable for strict preferences is weakly stable for the ties they came from.
"""

import numpy as np

from backend.matching.preference_lists import REFUSED, PreferenceLists
from backend.matching.problem import Problem
from backend.matching.scores import IntArray

AT_ONCE = 256
"""Mentees who propose in one round: few enough that those who come later see which mentors are out of reach."""

_CLOSED = np.iinfo(np.int64).max


def solve_stable(problem: Problem) -> IntArray:
    """Find the stable plan that is best for the mentees, `(k, 2)` sorted pairs without the locked ones.

    Minimums are not looked at: a stable plan can't promise them (see `stability.missed_minimums`).
    """
    n = len(problem.mentees)
    capacity, wanted = problem.free_capacity, problem.free_demand
    lists = PreferenceLists(problem)
    bar = np.where(capacity > 0, REFUSED, _CLOSED)
    held = np.empty((3, 0), np.int64)
    asking, waiting = np.empty(0, np.int64), np.flatnonzero((wanted > 0) & (capacity > 0).any())
    while len(asking) or len(waiting):
        let_in = max(0, AT_ONCE - len(asking))
        asking, waiting = np.union1d(asking, waiting[:let_in]), waiting[let_in:]
        proposals = np.stack(lists.next_choices(asking, bar))
        held, refused = _seat(held, proposals, capacity, bar)
        got = np.bincount(held[0], minlength=n)
        maybe = np.union1d(proposals[0], refused[0])
        asking = maybe[got[maybe] < wanted[maybe]]
    return held[:2, np.lexsort((held[1], held[0]))].T.copy()


def _seat(held: IntArray, proposals: IntArray, capacity: IntArray, bar: IntArray) -> tuple[IntArray, IntArray]:
    """Let mentors with new proposals choose, and raise their `bar` to the worst mentee they keep once they are full.

    Columns of `held` and `proposals`, and of the kept and refused that are returned, are (mentee, mentor, rank).
    """
    asked = np.zeros(len(capacity), np.bool_)
    asked[proposals[1]] = True
    involved = asked[held[1]]
    pool = np.concatenate([held[:, involved], proposals], axis=1)
    pool = pool[:, np.lexsort((-pool[2], pool[1]))]
    place = np.arange(pool.shape[1]) - np.searchsorted(pool[1], pool[1])
    seats = capacity[pool[1]]
    last = pool[:, place == seats - 1]
    bar[last[1]] = last[2]
    kept = place < seats
    return np.concatenate([held[:, ~involved], pool[:, kept]], axis=1), pool[:, ~kept]
