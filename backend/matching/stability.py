"""Whether a plan is stable: the pairs that would leave it for each other.

A pair blocks a plan when it may be made, is not in it, and both would strictly rather have it: each has room left, or
somebody of a lower score to give up for it. Locked partners are not given up. A plan that no pair blocks is weakly
stable (Irving 1994, Stable marriage and indifference), whatever way it was found.
"""

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from backend.matching.certificate import Verdict, check_plan
from backend.matching.market import is_among
from backend.matching.problem import Problem
from backend.matching.scores import INELIGIBLE, IntArray, ListedScores, in_blocks, score_pairs

_CONTENT = np.iinfo(np.int64).max


def blocking_pairs(problem: Problem, plan: IntArray) -> IntArray:
    """Pairs that block `plan`, `(k, 2)`, by mentee and mentor; the plan with or without its locked pairs."""
    found = list(_blocking(problem, plan))
    return np.concatenate([np.empty((0, 2), np.int64), *found])


def count_blocking_pairs(problem: Problem, plan: IntArray) -> int:
    """How many pairs block `plan`; holds no more than a block of them at a time."""
    return sum(len(pairs) for pairs in _blocking(problem, plan))


def missed_minimums(problem: Problem, plan: IntArray) -> IntArray:
    """Mentors with fewer mentees than their minimum, and how many they lack: `(k, 2)`; locked pairs count."""
    free = _undecided(problem, plan)
    lacking = problem.free_minimum - np.bincount(free[:, 1], minlength=len(problem.mentors))
    short = np.flatnonzero(lacking > 0)
    return np.stack([short, lacking[short]], axis=1)


def check_stable(problem: Problem, plan: IntArray) -> Verdict:
    """Whether `plan`, locked pairs included, is allowed but for minimums, and weakly stable; needs no certificate."""
    mentors = replace(problem.mentors, minimum=np.zeros_like(problem.mentors.minimum))
    faults = check_plan(replace(problem, mentors=mentors), plan)
    if faults:
        return Verdict(0, 0, faults)
    ids = problem.mentees.ids, problem.mentors.ids
    free = _undecided(problem, plan)
    unwanted = free[_mentors_view(problem, free) == INELIGIBLE]
    faults = tuple(f"{ids[1][j]} does not rank {ids[0][i]}." for i, j in unwanted[:5])
    for pairs in _blocking(problem, plan):
        faults += tuple(f"{ids[0][i]} and {ids[1][j]} would rather have each other." for i, j in pairs[:5])
    return Verdict(0, 0, faults)


def _blocking(problem: Problem, plan: IntArray) -> Iterator[IntArray]:
    """Blocking pairs, block by block."""
    free = _undecided(problem, plan)
    score, own = score_pairs(problem.scores, free), _mentors_view(problem, free)
    to_beat = _to_beat(free[:, 0], score, problem.free_demand), _to_beat(free[:, 1], own, problem.free_capacity)
    taken = np.concatenate([free, problem.locked, problem.barred])
    for pairs in _wished(problem, *to_beat):
        if len(pairs):
            yield pairs[~is_among(pairs, taken, problem.shape[1])]


def _to_beat(person: IntArray, score: IntArray, room: IntArray) -> IntArray:
    """Score that a new partner has to exceed, `(people,)`: that of the worst they have, or any if there is room."""
    worst = np.full(len(room), _CONTENT)
    np.minimum.at(worst, person, score)
    return np.where(np.bincount(person, minlength=len(room)) < room, INELIGIBLE, worst)


def _wished(problem: Problem, mentee_beats: IntArray, mentor_beats: IntArray) -> Iterator[IntArray]:
    """Eligible pairs that both sides score higher than what they have to beat."""
    scores, mentor_scores = problem.scores, problem.mentor_scores
    if isinstance(scores, ListedScores):
        at = np.flatnonzero(scores.value > np.repeat(mentee_beats, np.diff(scores.start)))
        pairs = np.stack([np.searchsorted(scores.start, at, "right") - 1, scores.mentor[at]], axis=1)
        own = scores.value[at] if mentor_scores is None else score_pairs(mentor_scores, pairs)
        yield pairs[own > mentor_beats[pairs[:, 1]]]
        return
    for rows in in_blocks(*problem.shape, cells=1 << 18):
        score = scores.block(rows)
        own = score if mentor_scores is None else mentor_scores.block(rows)
        row, mentor = np.nonzero((score > mentee_beats[rows, None]) & (own > mentor_beats))
        yield np.stack([rows[row], mentor], axis=1)


def _mentors_view(problem: Problem, pairs: IntArray) -> IntArray:
    return score_pairs(problem.scores if problem.mentor_scores is None else problem.mentor_scores, pairs)


def _undecided(problem: Problem, plan: IntArray) -> IntArray:
    return plan[~is_among(plan, problem.locked, problem.shape[1])]
