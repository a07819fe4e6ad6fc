"""Whatever the round: the plan is the best there is, and its proof says so."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.matching.lottery import lottery_order
from backend.matching.objective import Objective
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.result import Conflict, Result
from backend.matching.scores import ListedScores
from backend.matching.solve import solve
from backend.matching.verification import verify
from tests.rounds import Plan, all_plans, as_plan, people, priority, rounds, total


def _solved(problem: Problem, objective: Objective) -> Result | None:
    answer = solve(problem, objective)
    assert isinstance(answer, Result) or not list(all_plans(problem))
    return answer if isinstance(answer, Result) else None


@given(rounds())
def test_total_is_the_best_total_then_the_most_people_then_priority(problem: Problem) -> None:
    def worth(plan: Plan) -> tuple[int, int, list[int]]:
        return total(problem, plan), len(plan) + people(plan), priority(problem, plan)

    if found := _solved(problem, Objective.TOTAL):
        assert worth(as_plan(found.plan)) == max(map(worth, all_plans(problem)))


@given(rounds())
def test_coverage_is_most_people_then_most_pairs_then_priority_then_total(problem: Problem) -> None:
    def worth(plan: Plan) -> tuple[int, int, list[int], int]:
        return people(plan), len(plan), priority(problem, plan), total(problem, plan)

    if found := _solved(problem, Objective.COVERAGE):
        assert worth(as_plan(found.plan)) == max(map(worth, all_plans(problem)))


@given(rounds())
def test_least_change_covers_as_many_with_the_fewest_moves_then_the_best_total(problem: Problem) -> None:
    current = {(int(i), int(j)) for i, j in problem.current}

    def worth(plan: Plan) -> tuple[int, int, list[int], int, int]:
        kept = len(current & set(plan))
        return people(plan), len(plan), priority(problem, plan), kept, total(problem, plan)

    if found := _solved(problem, Objective.LEAST_CHANGE):
        assert worth(as_plan(found.plan)) == max(map(worth, all_plans(problem)))


@given(rounds(demand=1))
def test_among_equal_plans_the_better_lots_are_matched(problem: Problem) -> None:
    def lots(plan: Plan) -> list[int]:
        return sorted({i for i, _ in plan})

    def worth(plan: Plan) -> tuple[int, list[int], int]:
        return people(plan), priority(problem, plan), total(problem, plan)

    if found := _solved(problem, Objective.COVERAGE):
        plans = list(all_plans(problem))
        best = max(map(worth, plans))
        assert lots(as_plan(found.plan)) == min(lots(plan) for plan in plans if worth(plan) == best)


@given(rounds(), st.sampled_from(list(Objective)))
def test_every_result_verifies_and_a_worse_plan_with_its_certificate_does_not(
    problem: Problem, objective: Objective
) -> None:
    found = solve(problem, objective)
    if isinstance(found, Conflict):
        return
    assert verify(problem, objective, found.plan, found.certificate).holds
    if len(found.plan) > len(problem.locked) and objective not in (Objective.TOTAL, Objective.STABLE):
        free = next(k for k, pair in enumerate(found.plan) if not (problem.locked == pair).all(axis=1).any())
        fewer = np.delete(found.plan, free, axis=0)
        assert not verify(problem, objective, fewer, found.certificate).holds


@given(rounds(people=5, decisions=False), st.sampled_from(list(Objective)), st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_the_order_in_which_people_are_listed_changes_nothing(problem: Problem, objective: Objective, random) -> None:
    def in_lottery_order(mentees: list[int], mentors: list[int]) -> set[tuple[str, str]] | None:
        ids = [problem.mentees.ids[i] for i in mentees], [problem.mentors.ids[j] for j in mentors]
        rows = [mentees[k] for k in lottery_order(ids[0])]
        columns = [mentors[k] for k in lottery_order(ids[1])]
        matrix = problem.scores.block(np.arange(problem.shape[0]))[np.ix_(rows, columns)]
        listed = replace(
            problem,
            mentees=Mentees(
                tuple(problem.mentees.ids[i] for i in rows),
                problem.mentees.demand[rows],
                problem.mentees.priority[rows],
            ),
            mentors=Mentors(
                tuple(problem.mentors.ids[j] for j in columns),
                problem.mentors.minimum[columns],
                problem.mentors.capacity[columns],
            ),
            scores=ListedScores.from_matrix(matrix),
        )
        found = solve(listed, objective)
        if isinstance(found, Conflict):
            return None
        return {(listed.mentees.ids[i], listed.mentors.ids[j]) for i, j in found.plan}

    n, m = problem.shape
    shuffled = random.sample(range(n), n), random.sample(range(m), m)
    assert in_lottery_order(*shuffled) == in_lottery_order(list(range(n)), list(range(m)))


@pytest.mark.parametrize("objective", list(Objective))
def test_the_same_round_gives_the_same_plan_twice(objective: Objective) -> None:
    random = np.random.default_rng(8)
    matrix = random.integers(-1, 5, (60, 40))
    problem = Problem(
        Mentees.of([f"mentee {i}" for i in range(60)]),
        Mentors.of([f"mentor {j}" for j in range(40)]),
        ListedScores.from_matrix(matrix),
    )
    once, again = solve(problem, objective), solve(problem, objective)
    assert isinstance(once, Result)
    assert isinstance(again, Result)
    assert as_plan(once.plan) == as_plan(again.plan)
