"""A round without some of its people: everybody else stands as before, renumbered."""

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.scores import IntArray, ListedScores, PairScores


def without_people(problem: Problem, mentees: Collection[str] = (), mentors: Collection[str] = ()) -> Problem:
    """Return the round without the people of the given ids; their pairs go with them, locked, barred or in force."""
    rows = np.array([k for k, person in enumerate(problem.mentees.ids) if person not in mentees], np.int64)
    columns = np.array([k for k, person in enumerate(problem.mentors.ids) if person not in mentors], np.int64)
    asking, offering = problem.mentees, problem.mentors
    return Problem(
        Mentees(_of(asking.ids, rows), asking.demand[rows], asking.priority[rows]),
        Mentors(_of(offering.ids, columns), offering.minimum[columns], offering.capacity[columns]),
        _scores_of(problem.scores, rows, columns),
        _renumbered(problem.locked, problem.shape, rows, columns),
        _renumbered(problem.barred, problem.shape, rows, columns),
        _renumbered(problem.current, problem.shape, rows, columns),
        problem.mentor_scores and _scores_of(problem.mentor_scores, rows, columns),
    )


@dataclass(frozen=True, eq=False)
class SomeMentees:
    """Computed scores of the mentees `rows` only, numbered anew from 0."""

    scores: PairScores
    rows: IntArray

    @property
    def shape(self) -> tuple[int, int]:
        """See `PairScores.shape`."""
        return len(self.rows), self.scores.shape[1]

    def block(self, rows: IntArray) -> NDArray[np.integer]:
        """See `PairScores.block`."""
        return self.scores.block(self.rows[rows])

    def among(self, mentors: IntArray) -> "SomeMentees":
        """See `PairScores.among`."""
        return SomeMentees(self.scores.among(mentors), self.rows)


def _of(ids: tuple[str, ...], kept: IntArray) -> tuple[str, ...]:
    return tuple(ids[k] for k in kept)


def _scores_of(scores: PairScores, rows: IntArray, columns: IntArray) -> PairScores:
    some = scores.among(columns)
    if not isinstance(some, ListedScores):
        return SomeMentees(some, rows)
    mentee = _places(some.shape[0], rows)[some.mentee]
    kept = mentee >= 0
    return ListedScores.of((len(rows), some.shape[1]), mentee[kept], some.mentor[kept], some.value[kept])


def _renumbered(pairs: IntArray, shape: tuple[int, int], rows: IntArray, columns: IntArray) -> IntArray:
    moved = np.stack([_places(shape[0], rows)[pairs[:, 0]], _places(shape[1], columns)[pairs[:, 1]]], axis=1)
    return moved[(moved >= 0).all(axis=1)]


def _places(count: int, kept: IntArray) -> IntArray:
    """New numbers of `count` people, -1 for those not kept."""
    place = np.full(count, -1)
    place[kept] = np.arange(len(kept))
    return place
