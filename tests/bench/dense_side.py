"""10,000 × 5,000 with two seats each, in a process of its own: `theirs` holds the matrix, `ours` generates columns."""

import json
import sys
import time

import numpy as np
from scipy.optimize import linear_sum_assignment

from backend.matching.generation import solve_by_generation
from backend.matching.objective import total_weights
from backend.matching.problem import Problem
from backend.matching.scores import in_blocks, score_pairs
from tests.bench.population import round_of
from tests.bench.row import peak_megabytes

SEATS = 2


def theirs(problem: Problem) -> int:
    """As a newcomer would: the whole matrix, each mentor's column once per seat, SciPy's solver."""
    matrix = np.empty(problem.shape)
    for rows in in_blocks(*problem.shape):
        matrix[rows] = problem.scores.block(rows)
    matrix = np.repeat(matrix, SEATS, axis=1)
    mentee, seat = linear_sum_assignment(np.maximum(matrix, 0), maximize=True)
    return int(np.maximum(matrix[mentee, seat], 0).sum())


def ours(problem: Problem) -> int:
    """Column generation, optimum proven by prices that clear all pairs."""
    found = solve_by_generation(problem, total_weights(problem))
    if found is None:
        raise AssertionError("Without minimums there is always a plan.")
    return int(score_pairs(problem.scores, found.plan).sum())


def main(side: str, mentees: int, mentors: int) -> None:
    """Print seconds, best total and peak memory."""
    problem = round_of(mentees, mentors, seats=SEATS)
    begin = time.perf_counter()
    total = {"theirs": theirs, "ours": ours}[side](problem)
    seconds = time.perf_counter() - begin
    print(json.dumps({"seconds": seconds, "total": total, "megabytes": peak_megabytes()}))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
