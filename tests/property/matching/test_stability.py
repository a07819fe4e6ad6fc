"""What always holds of stable plans: against the definition, all plans of small rounds, and an independent solver."""

from dataclasses import replace

import numpy as np
import pytest
from algmatch import HospitalResidentsProblem
from hypothesis import assume, given
from hypothesis import strategies as st

from backend.matching import deferred_acceptance, preference_lists
from backend.matching.deferred_acceptance import solve_stable
from backend.matching.lottery import lottery_order
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.scores import ListedScores
from backend.matching.solve import with_locked
from backend.matching.stability import blocking_pairs, check_stable, count_blocking_pairs
from tests.matrix_scores import MatrixScores
from tests.rounds import all_plans, as_plan, rounds


@st.composite
def two_sided(draw, **kinds):
    """Rounds in which mentors rank too, or not; and the scores of both sides as matrices."""
    problem = draw(rounds(minimums=False, **kinds))
    assume((problem.free_demand >= 0).all() and (problem.free_capacity >= 0).all())
    n, m = problem.shape
    scores = problem.scores.block(np.arange(n))
    if not draw(st.booleans()):
        return problem, scores, scores
    cells = draw(st.lists(st.integers(-1, 3), min_size=n * m, max_size=n * m))
    own = np.array(cells, np.int64).reshape(n, m)
    return replace(problem, mentor_scores=ListedScores.from_matrix(own)), scores, own


def blocks_by_definition(problem, scores, own, plan):
    """Pairs that block `plan`, a set of undecided pairs, spelled out."""
    locked, barred = as_set(problem.locked), as_set(problem.barred)
    found = set()
    for i, j in np.argwhere((scores >= 0) & (own >= 0)).tolist():
        if (i, j) in plan | locked | barred:
            continue
        mine = [scores[pair] for pair in plan if pair[0] == i]
        theirs = [own[pair] for pair in plan if pair[1] == j]
        mentee_would = len(mine) < problem.free_demand[i] or any(scores[i, j] > have for have in mine)
        mentor_would = len(theirs) < problem.free_capacity[j] or any(own[i, j] > have for have in theirs)
        if mentee_would and mentor_would:
            found.add((i, j))
    return found


def as_set(pairs):
    return set(as_plan(pairs))


def free_plans(problem, own):
    """Every allowed set of pairs besides the locked ones, none of them with a mentee whom the mentor does not rank."""
    locked = as_set(problem.locked)
    for plan in all_plans(problem):
        free = set(plan) - locked
        if all(own[pair] >= 0 for pair in free):
            yield free


def strict_lists(problem, scores, own):
    """Ranks of both sides after the stated tie-break, from its words: lower is better."""
    n, m = scores.shape
    priority = problem.mentees.priority
    mentees = [sorted(range(m), key=lambda j: (-scores[i, j], (j - i) % m)) for i in range(n)]
    mentors = [sorted(range(n), key=lambda i: (-own[i, j], -priority[i], i)) for j in range(m)]
    return mentees, mentors


def strict_ranks(problem, scores, own):
    """Scores of both sides that say the same without ties."""
    n, m = scores.shape
    mentees, mentors = strict_lists(problem, scores, own)
    mine = np.array([[m - mentees[i].index(j) for j in range(m)] for i in range(n)])
    theirs = np.array([[n - mentors[j].index(i) for j in range(m)] for i in range(n)])
    return np.where(scores < 0, -1, mine), np.where(own < 0, -1, theirs)


@given(two_sided())
def test_a_stable_plan_is_blocked_by_no_pair(case):
    problem, scores, own = case
    plan = solve_stable(problem)
    assert blocks_by_definition(problem, scores, own, as_set(plan)) == set()
    assert check_stable(problem, with_locked(problem, plan)).holds


@given(two_sided(), st.randoms(use_true_random=False))
def test_blocking_pairs_are_those_of_the_definition(case, random):
    problem, scores, own = case
    plan = set()
    for pair in random.sample(list(np.ndindex(scores.shape)), scores.size):
        more = {*plan, pair}
        room = sum(i == pair[0] for i, _ in more) <= problem.free_demand[pair[0]]
        seats = sum(j == pair[1] for _, j in more) <= problem.free_capacity[pair[1]]
        if scores[pair] >= 0 and room and seats and pair not in as_set(problem.locked) | as_set(problem.barred):
            plan = more
    array = np.array(sorted(plan), np.int64).reshape(-1, 2)
    found = blocking_pairs(problem, array)
    assert as_set(found) == blocks_by_definition(problem, scores, own, plan)
    assert len(found) == len(as_set(found)) == count_blocking_pairs(problem, array)


@given(two_sided(people=3, demand=1))
def test_every_mentee_gets_the_best_mentor_of_any_plan_that_is_stable_after_the_tie_break(case):
    problem, scores, own = case
    mine, theirs = strict_ranks(problem, scores, own)
    stable = [p for p in free_plans(problem, own) if not blocks_by_definition(problem, mine, theirs, p)]
    plan = as_set(solve_stable(problem))
    assert plan in stable
    rank = {i: mine[i, j] for i, j in plan}
    for other in stable:
        assert all(rank[i] >= mine[i, j] for i, j in other)


@given(two_sided(people=3))
def test_with_several_mentors_each_no_stable_plan_offers_a_mentee_one_who_is_better_than_the_worst_kept(case):
    problem, scores, own = case
    mine, theirs = strict_ranks(problem, scores, own)
    plan = as_set(solve_stable(problem))
    for other in free_plans(problem, own):
        if blocks_by_definition(problem, mine, theirs, other):
            continue
        for i in range(len(problem.mentees)):
            ours = {j for k, j in plan if k == i}
            offered = ours | {j for k, j in other if k == i}
            assert ours == set(sorted(offered, key=lambda j: -mine[i, j])[: len(ours)])


@given(two_sided(people=7, scores=9, demand=1, decisions=False))
def test_the_plan_is_that_of_an_independent_resident_optimal_solver(case):
    problem, scores, own = case
    assume((problem.mentors.capacity > 0).all())  # the other solver stumbles over hospitals without a seat
    mentees, mentors = strict_lists(problem, scores, own)
    both = (scores >= 0) & (own >= 0)
    theirs = HospitalResidentsProblem(
        dictionary={
            "residents": {i: [j for j in wished if both[i, j]] for i, wished in enumerate(mentees)},
            "hospitals": {
                j: {"capacity": int(problem.mentors.capacity[j]), "preferences": [i for i in wished if both[i, j]]}
                for j, wished in enumerate(mentors)
            },
        }
    ).get_stable_matching()
    assert theirs is not None
    expected = {(int(r[1:]), int(h[1:])) for r, h in theirs["resident_sided"].items() if h}
    assert as_set(solve_stable(problem)) == expected


@given(two_sided(people=6), st.integers(1, 3), st.integers(1, 3), st.booleans())
def test_neither_short_pages_nor_who_asks_at_once_nor_where_scores_come_from_changes_the_plan(
    case, page, at_once, computed
):
    problem, scores, own = case
    expected = as_set(solve_stable(problem))
    if computed:
        problem = replace(problem, scores=MatrixScores(scores), mentor_scores=MatrixScores(own))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(preference_lists, "PAGE", page)
        patch.setattr(deferred_acceptance, "AT_ONCE", at_once)
        assert as_set(solve_stable(problem)) == expected


@given(two_sided(), st.randoms(use_true_random=False))
def test_the_order_of_a_file_does_not_matter(case, random):
    problem, scores, own = case
    rows, columns = list(range(scores.shape[0])), list(range(scores.shape[1]))
    answers = []
    for _ in range(2):
        random.shuffle(rows)
        random.shuffle(columns)
        answers.append(named_plan(problem, scores, own, rows, columns))
    assert answers[0] == answers[1]


def named_plan(problem, scores, own, rows, columns):
    """The plan by names, when people come in the order of `rows` and `columns` and are put in lottery order."""
    rows = [rows[k] for k in lottery_order([problem.mentees.ids[i] for i in rows])]
    columns = [columns[k] for k in lottery_order([problem.mentors.ids[j] for j in columns])]
    ids = [problem.mentees.ids[i] for i in rows], [problem.mentors.ids[j] for j in columns]
    shuffled = Problem(
        Mentees.of(ids[0], problem.mentees.demand[rows], problem.mentees.priority[rows]),
        Mentors.of(ids[1], problem.mentors.capacity[columns]),
        ListedScores.from_matrix(scores[np.ix_(rows, columns)]),
        mentor_scores=ListedScores.from_matrix(own[np.ix_(rows, columns)]),
    )
    return {(ids[0][i], ids[1][j]) for i, j in solve_stable(shuffled)}
