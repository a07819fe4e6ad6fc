"""Small rounds with names, solved."""

import numpy as np

from backend.matching.objective import Objective, weights_for
from backend.matching.optimum import Optimum
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.result import Result
from backend.matching.scores import ListedScores
from backend.matching.solve import solve
from tests.rounds import pairs

MENTEES = "Ana", "Bo", "Cy", "Dee", "Eli", "Fay", "Gus"
MENTORS = "Pia", "Quin", "Rex", "Sam"


def problem_of(
    scores: list[list[int]],
    *,
    demand: list[int] | None = None,
    priority: list[int] | None = None,
    capacity: list[int] | None = None,
    minimum: list[int] | None = None,
    locked: list[tuple[int, int]] | None = None,
    barred: list[tuple[int, int]] | None = None,
    current: list[tuple[int, int]] | None = None,
) -> Problem:
    """A round of Ana, Bo, … who ask and Pia, Quin, … who offer; -1 is not eligible."""
    matrix = np.array(scores, np.int64)
    return Problem(
        Mentees.of(MENTEES[: matrix.shape[0]], demand, priority),
        Mentors.of(MENTORS[: matrix.shape[1]], capacity, minimum),
        ListedScores.from_matrix(matrix),
        pairs(locked or []),
        pairs(barred or []),
        pairs(current or []),
    )


def best_of(problem: Problem, objective: Objective = Objective.COVERAGE) -> Optimum:
    """The best plan, as it is asked about."""
    found = solve(problem, objective)
    assert isinstance(found, Result)
    assert found.certificate.prices is not None
    return Optimum.of(problem, weights_for(problem, objective), found.plan, found.certificate.prices)


def names(optimum: Optimum) -> list[tuple[str, str]]:
    """The plan by names."""
    problem = optimum.problem
    return [(problem.mentees.ids[i], problem.mentors.ids[j]) for i, j in optimum.whole]
