"""The separate check of a claimed result: its plan, its proof, nothing of how it was found."""

from backend.matching.certificate import Verdict, check_prices
from backend.matching.leximin_check import check_leximin
from backend.matching.objective import Objective, weights_for
from backend.matching.problem import Problem
from backend.matching.result import Certificate
from backend.matching.scores import IntArray
from backend.matching.stability import check_stable


def verify(problem: Problem, objective: Objective, plan: IntArray, certificate: Certificate) -> Verdict:
    """Whether `plan` is allowed and what `objective` promises, by `certificate` alone."""
    if objective is Objective.STABLE:
        return check_stable(problem, plan)
    if certificate.prices is None:
        return Verdict(0, 0, ("The certificate has no prices.",))
    if objective is Objective.LEXIMIN:
        return check_leximin(problem, plan, certificate.prices, certificate.levels, certificate.candidates)
    return check_prices(problem, weights_for(problem, objective), plan, certificate.prices)
