"""Stable plans and what blocks a plan, on cases a person can follow, and the published answers."""

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from algmatch import HospitalResidentsProblem

from backend.matching.deferred_acceptance import solve_stable
from backend.matching.preference_lists import PAGE
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.scores import ListedScores
from backend.matching.stability import blocking_pairs, check_stable, count_blocking_pairs, missed_minimums
from tests.matrix_scores import MatrixScores

KNOWN_ANSWERS = Path(__file__).parents[4] / "shared" / "data" / "mentoring" / "known_answers"

with_known_answers = pytest.mark.skipif(
    not KNOWN_ANSWERS.is_dir(),
    reason="the published answers (shared data, mentoring/known_answers) are not beside the project",
)


class Computed(MatrixScores):
    """Scores of whole rows, handed out in one buffer that is written again."""

    _buffer = np.empty((1000, 1000), np.int32)

    def block(self, rows):
        part = self._buffer[: len(rows), : self.shape[1]]
        part[:] = self.matrix[rows]
        return part


def problem_of(scores, mentor_scores=None, *, demand=None, capacity=None, minimum=None, priority=None, **decided):
    matrix = np.array(scores)
    n, m = matrix.shape
    return Problem(
        Mentees.of([f"mentee {i}" for i in range(n)], demand, priority),
        Mentors.of([f"mentor {j}" for j in range(m)], capacity, minimum),
        ListedScores.from_matrix(matrix),
        mentor_scores=None if mentor_scores is None else ListedScores.from_matrix(np.array(mentor_scores)),
        **{name: np.array(pairs, np.int64) for name, pairs in decided.items()},
    )


def ranked(lists, others):
    """Scores by rank, one row for each of `lists` in order: the first named scores highest."""
    names = list(others)
    scores = np.full((len(lists), len(names)), -1)
    for row, wished in enumerate(lists.values()):
        for place, name in enumerate(wished):
            if name in names:
                scores[row, names.index(name)] = len(names) - place
    return scores


def two_sided(proposers, acceptors, capacity):
    return problem_of(
        ranked(proposers, acceptors), ranked(acceptors, proposers).T, capacity=[capacity[name] for name in acceptors]
    )


def filled(problem, proposers, acceptors):
    """Who got whom, by acceptor."""
    plan = solve_stable(problem)
    assert check_stable(problem, plan).holds
    names = list(proposers), list(acceptors)
    return {name: {names[0][i] for i, j in plan if names[1][j] == name} for name in acceptors}


def pairs(plan):
    return [tuple(pair) for pair in plan.tolist()]


# Published answers


def known_example(name):
    examples = json.loads((KNOWN_ANSWERS / "examples_known_answers.json").read_text())
    return next(example for example in examples if example["id"] == name)


@with_known_answers
@pytest.mark.parametrize("name", ["matching-readme-HR", "matching-issue-67", "matching-resident-loses-all"])
def test_published_hospital_residents_answers_come_out(name):
    example = known_example(name)
    problem = two_sided(example["residents"], example["hospitals"], example["capacity"])
    expected = {hospital: set(residents) for hospital, residents in example["expected"].items()}
    assert filled(problem, example["residents"], example["hospitals"]) == expected


@with_known_answers
def test_published_stable_marriage_comes_out():
    example = known_example("pride-and-prejudice-SM")
    problem = two_sided(example["suitors"], example["reviewers"], dict.fromkeys(example["reviewers"], 1))
    expected = {reviewer: {suitor} for suitor, reviewer in example["expected"].items()}
    assert filled(problem, example["suitors"], example["reviewers"]) == expected


@with_known_answers
def test_published_project_allocation_comes_out_where_no_supervisor_is_full():
    # Student-project allocation is outside the model: a supervisor's capacity spans several projects. In this example
    # it never binds, so projects with their supervisor's list are mentors like any other.
    example = known_example("matching-docs-SPA")
    projects = {name: example["supervisors"][by] for name, by in example["project_supervisor"].items()}
    problem = two_sided(example["students"], projects, dict.fromkeys(projects, example["project_capacity"]))
    answer = filled(problem, example["students"], projects)
    assert answer == {project: set(students) for project, students in example["expected"].items()}
    for supervisor in example["supervisors"]:
        taken = sum(len(answer[name]) for name, by in example["project_supervisor"].items() if by == supervisor)
        assert taken <= example["supervisor_capacity"]


@with_known_answers
def test_sparse_published_case_with_one_sided_wishes_agrees_with_an_independent_solver():
    lists = json.loads((KNOWN_ANSWERS / "issue_159.json").read_text())
    residents = {int(k): v for k, v in lists["residents"].items()}
    hospitals = {int(k): v for k, v in lists["hospitals"].items()}
    # No answer was published with it. The independent solver wants lists that are mutual.
    mutual = {
        "residents": {r: [h for h in v if r in hospitals.get(h, ())] for r, v in residents.items()},
        "hospitals": {
            h: {"capacity": 1, "preferences": [r for r in v if h in residents.get(r, ())]} for h, v in hospitals.items()
        },
    }
    theirs = HospitalResidentsProblem(dictionary=mutual).get_stable_matching()
    assert theirs is not None
    problem = two_sided(residents, hospitals, dict.fromkeys(hospitals, 1))
    ours = {(f"r{r}", f"h{h}") for h, some in filled(problem, residents, hospitals).items() for r in some}
    assert ours == {(r, h) for r, h in theirs["resident_sided"].items() if h}
    assert ours


# The stated tie-break


def test_mentor_prefers_higher_priority_then_the_earlier_lot_among_equal_scores():
    scores = [[5], [5], [5]]
    assert pairs(solve_stable(problem_of(scores))) == [(0, 0)]
    assert pairs(solve_stable(problem_of(scores, priority=[0, 1, 1]))) == [(1, 0)]


def test_a_higher_score_goes_before_priority():
    assert pairs(solve_stable(problem_of([[5], [6]], priority=[9, 0]))) == [(1, 0)]


def test_mentees_who_rank_mentors_alike_start_at_their_own_place():
    assert pairs(solve_stable(problem_of(np.ones((3, 3), int)))) == [(0, 0), (1, 1), (2, 2)]
    assert pairs(solve_stable(problem_of([[1, 1, 1], [-1, 1, -1]], capacity=[1, 1, 0]))) == [(0, 0), (1, 1)]


# What a stable plan respects


def test_mentors_own_ranking_decides_where_it_is_given():
    scores = [[2, 1], [2, 1]]
    assert pairs(solve_stable(problem_of(scores, [[1, 1], [2, 1]]))) == [(0, 1), (1, 0)]


def test_a_pair_that_the_mentor_does_not_rank_is_not_made():
    problem = problem_of([[1]], [[-1]])
    assert pairs(solve_stable(problem)) == []
    assert check_stable(problem, np.array([[0, 0]])).faults == ("mentor 0 does not rank mentee 0.",)


def test_a_pair_that_scores_0_may_be_made():
    assert pairs(solve_stable(problem_of([[0]]))) == [(0, 0)]


def test_locked_pairs_use_up_demand_and_seats_and_barred_pairs_are_not_made():
    problem = problem_of([[9, 1], [9, 8]], locked=[[0, 1]], barred=[[1, 0]], capacity=[1, 2])
    plan = solve_stable(problem)
    assert pairs(plan) == [(1, 1)]
    assert check_stable(problem, np.array([[0, 1], [1, 1]])).holds


def test_locks_beyond_demand_and_seats_leave_nothing_to_decide():
    problem = problem_of([[1, 1], [1, 1]], locked=[[0, 0], [0, 1], [1, 0]])
    assert pairs(solve_stable(problem)) == []


def test_a_mentee_gets_as_many_mentors_as_wanted():
    problem = problem_of([[3, 2, 1], [3, 2, 1]], demand=[2, 1], capacity=[1, 1, 1])
    assert pairs(solve_stable(problem)) == [(0, 0), (0, 1), (1, 2)]


def test_nobody_at_all_makes_an_empty_plan():
    for shape in ((0, 0), (0, 2), (2, 0)):
        problem = problem_of(np.empty(shape, int))
        assert solve_stable(problem).shape == (0, 2)
        assert count_blocking_pairs(problem, solve_stable(problem)) == 0


def test_lists_longer_than_a_page_are_read_to_their_end():
    n = 3 * PAGE
    problem = problem_of(np.tile(np.arange(n), (n, 1)))
    assert pairs(solve_stable(problem)) == [(i, n - 1 - i) for i in range(n)]


def test_barred_pairs_that_fill_a_whole_page_do_not_end_a_list():
    n = PAGE + 1
    problem = problem_of([list(range(n, 0, -1))], barred=[[0, j] for j in range(PAGE)])
    assert pairs(solve_stable(problem)) == [(0, PAGE)]


def test_equal_scores_that_run_over_a_page_do_not_hide_what_comes_after_them():
    tied = PAGE + 1
    problem = problem_of([[5] * tied + [1]], barred=[[0, j] for j in range(tied)])
    computed = replace(problem, scores=Computed(np.array([[5] * tied + [1]])))
    assert pairs(solve_stable(problem)) == pairs(solve_stable(computed)) == [(0, tied)]


def test_computed_scores_give_the_same_plan_as_listed_ones():
    rng = np.random.default_rng(4)
    scores, own = rng.integers(-1, 30, (2, 90, 80))
    listed = problem_of(scores, own, capacity=[2] * 80)
    computed = Problem(listed.mentees, listed.mentors, Computed(scores), mentor_scores=MatrixScores(own))
    plan = solve_stable(listed)
    assert pairs(solve_stable(computed)) == pairs(plan)
    worse = plan[::2]
    assert pairs(blocking_pairs(computed, worse)) == pairs(blocking_pairs(listed, worse))
    assert count_blocking_pairs(computed, worse) > 0


def test_scores_listed_for_few_pairs_give_the_same_plan_as_a_full_list_of_rows():
    rng = np.random.default_rng(5)
    scores = np.where(rng.random((120, 100)) < 0.05, rng.integers(0, 9, (120, 100)), -1)
    sparse = problem_of(scores, demand=[2] * 120)
    rows = Problem(sparse.mentees, sparse.mentors, Computed(scores))
    assert pairs(solve_stable(sparse)) == pairs(solve_stable(rows))


# What blocks a plan


def test_two_who_would_both_rather_have_each_other_block_a_plan():
    problem = problem_of([[2, 1], [1, 0]])
    crossed = np.array([[0, 1], [1, 0]])
    assert pairs(blocking_pairs(problem, crossed)) == [(0, 0)]
    assert check_stable(problem, crossed).faults == ("mentee 0 and mentor 0 would rather have each other.",)


def test_equal_scores_do_not_block():
    assert count_blocking_pairs(problem_of([[1, 1], [1, 1]]), np.array([[0, 1], [1, 0]])) == 0


def test_free_people_with_an_eligible_pair_between_them_block():
    assert pairs(blocking_pairs(problem_of([[0]]), np.empty((0, 2), int))) == [(0, 0)]


def test_a_locked_partner_is_not_given_up_with_or_without_the_lock_in_the_plan():
    problem = problem_of([[9, 1]], locked=[[0, 1]])
    for plan in (np.empty((0, 2), int), np.array([[0, 1]])):
        assert count_blocking_pairs(problem, plan) == 0


def test_barred_pairs_do_not_block():
    assert count_blocking_pairs(problem_of([[9]], barred=[[0, 0]]), np.empty((0, 2), int)) == 0


def test_a_plan_that_is_not_allowed_is_not_stable():
    faults = check_stable(problem_of([[1, 1]]), np.array([[0, 0], [0, 1]])).faults
    assert faults == ("mentee 0 has more mentors than wanted.",)


def test_missed_minimums_are_listed_and_do_not_make_a_plan_unstable():
    problem = problem_of([[2, 1]], capacity=[1, 3], minimum=[1, 2])
    plan = solve_stable(problem)
    assert check_stable(problem, plan).holds
    assert missed_minimums(problem, plan).tolist() == [[1, 2]]
    locked = problem_of([[2, 1]], capacity=[1, 3], minimum=[1, 2], locked=[[0, 1]])
    assert missed_minimums(locked, np.array([[0, 1]])).tolist() == [[0, 1], [1, 1]]
