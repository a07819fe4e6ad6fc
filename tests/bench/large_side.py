"""50,000 × 20,000, 10⁹ pairs, in a process of its own: one scoring pass, then the proven optimum."""

import json
import sys
import time

from backend.matching.certificate import check_prices
from backend.matching.generation import solve_by_generation
from backend.matching.objective import coverage_weights
from backend.matching.scores import in_blocks
from tests.bench.population import round_of
from tests.bench.row import peak_megabytes

CELLS = 1 << 17


def main(mentees: int, mentors: int) -> None:
    """Print seconds of both, of the separate check, and peak memory."""
    problem = round_of(mentees, mentors, seats=2)
    begin = time.perf_counter()
    for rows in in_blocks(*problem.shape, cells=CELLS):
        problem.scores.block(rows)
    scoring = time.perf_counter() - begin
    weights = coverage_weights(problem)
    begin = time.perf_counter()
    found = solve_by_generation(problem, weights)
    solving = time.perf_counter() - begin
    if found is None:
        raise AssertionError("Without minimums there is always a plan.")
    begin = time.perf_counter()
    verdict = check_prices(problem, weights, found.plan, found.prices)
    checking = time.perf_counter() - begin
    report = {"scoring": scoring, "solving": solving, "checking": checking, "holds": verdict.holds}
    print(json.dumps(report | {"pairs": len(found.plan), "megabytes": peak_megabytes()}))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
