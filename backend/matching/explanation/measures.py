"""A plan in numbers: how many are matched, how well, how evenly, and whether some groups fare worse."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import sqrt

import numpy as np
from numpy.typing import NDArray

from backend.matching.problem import Problem
from backend.matching.scores import IntArray, in_blocks, score_pairs

QUANTILES = (0.05, 0.25, 0.5, 0.75, 0.95)

LEAST_REPORTED = 5
"""Groups with fewer people are not reported, so that nobody can be made out."""

Z = 1.959963984540054
"""Standard normal quantile of a 95 % interval."""


@dataclass(frozen=True, eq=False)
class Measures:
    """A plan's scores, in score units, locked pairs that are not eligible left out.

    Attributes
    ----------
    matched, unmatched : mentees with and without a mentor.
    pairs : pairs made, locked ones included.
    total, worst, mean, deviation : of the pairs' scores; no worst, mean or standard deviation without pairs.
    quantiles : at `QUANTILES`, by linear interpolation.
    edges, counts : histogram.
    """

    matched: int
    unmatched: int
    pairs: int
    total: int
    worst: int | None
    mean: float | None
    deviation: float | None
    quantiles: tuple[float, ...]
    edges: tuple[float, ...]
    counts: tuple[int, ...]


def measure_plan(problem: Problem, plan: IntArray, *, bins: int = 10) -> Measures:
    """Measure a plan, locked pairs included, for any objective."""
    score = score_pairs(problem.scores, plan)
    score = score[score >= 0]
    matched = len(np.unique(plan[:, 0]))
    counts, edges = np.histogram(score, bins=bins) if len(score) else (np.empty(0), np.empty(0))
    return Measures(
        matched=matched,
        unmatched=len(problem.mentees) - matched,
        pairs=len(plan),
        total=int(score.sum()),
        worst=int(score.min()) if len(score) else None,
        mean=float(score.mean()) if len(score) else None,
        deviation=float(score.std()) if len(score) else None,
        quantiles=tuple(np.quantile(score, QUANTILES).tolist()) if len(score) else (),
        edges=tuple(edges.tolist()),
        counts=tuple(int(count) for count in counts),
    )


def rank_profile(problem: Problem, plan: IntArray) -> tuple[int, ...]:
    """How many pairs are the mentee's first choice, second choice, and so on, by the mentee's own scores.

    Among the mentors who are eligible and not barred; equal scores share the better rank. Locked pairs that are not
    eligible have no rank.
    """
    score = score_pairs(problem.scores, plan)
    ranked, score = plan[score >= 0], score[score >= 0]
    mentees, row = np.unique(ranked[:, 0], return_inverse=True)
    rank = np.empty(len(ranked), np.int64)
    for part in in_blocks(len(mentees), problem.shape[1]):
        block = problem.scores.block(mentees[part]).copy()
        barred = problem.barred[np.isin(problem.barred[:, 0], mentees[part])]
        block[np.searchsorted(mentees[part], barred[:, 0]), barred[:, 1]] = -1
        inside = np.flatnonzero((row >= part[0]) & (row <= part[-1]))
        rank[inside] = (block[row[inside] - part[0]] > score[inside, None]).sum(axis=1)
    return tuple(np.bincount(rank).tolist())


@dataclass(frozen=True)
class GroupMeasure:
    """How one group of mentees fares.

    Attributes
    ----------
    label : what its members have in common.
    people : how many they are; the rest is None for fewer than `LEAST_REPORTED`.
    coverage : share of them with a mentor, with `low` and `high` of its 95 % Wilson interval.
    mean : mean score of their pairs; None where fewer than `LEAST_REPORTED` are matched.
    """

    label: str
    people: int | None
    coverage: float | None = None
    low: float | None = None
    high: float | None = None
    mean: float | None = None


def measure_groups(problem: Problem, plan: IntArray, labels: Sequence[str]) -> tuple[GroupMeasure, ...]:
    """Compare groups of mentees, by label; `labels` stand in the order of the mentees."""
    names, group = np.unique(np.asarray(labels, dtype=object).astype(str), return_inverse=True)
    has = np.isin(np.arange(len(problem.mentees)), plan[:, 0])
    score = score_pairs(problem.scores, plan)
    of_pair = group[plan[:, 0]]
    return tuple(
        _measured(str(name), has[group == k], score[(of_pair == k) & (score >= 0)]) for k, name in enumerate(names)
    )


def _measured(label: str, has: NDArray[np.bool_], score: IntArray) -> GroupMeasure:
    people, matched = len(has), int(has.sum())
    if people < LEAST_REPORTED:
        return GroupMeasure(label, None)
    low, high = wilson_interval(matched, people)
    mean = float(score.mean()) if matched >= LEAST_REPORTED and len(score) else None
    return GroupMeasure(label, people, matched / people, low, high, mean)


def wilson_interval(successes: int, trials: int) -> tuple[float, float]:
    """95 % interval of a share (Wilson 1927): sound for few people and for shares near 0 and 1."""
    share, z2 = successes / trials, Z * Z
    centre = (share + z2 / (2 * trials)) / (1 + z2 / trials)
    half = Z / (1 + z2 / trials) * sqrt(share * (1 - share) / trials + z2 / (4 * trials * trials))
    return max(0.0, centre - half), min(1.0, centre + half)
