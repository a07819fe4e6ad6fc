"""What always holds of the choices of a repair: against every plan of small rounds."""

from dataclasses import replace
from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from backend.matching.problem import Problem
from backend.matching.result import Conflict
from backend.mentoring.core.rounds.choices import Choice, choices_for
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.files.run_file import content_of, run_of
from tests.rounds import Plan, all_plans, as_plan, pairs, people, priority, rounds


@st.composite
def published(draw: st.DrawFn) -> Problem:
    """Rounds of which some pairs are agreed to and others offered, within everybody's seats."""
    problem = draw(rounds(people=4, demand=1, minimums=False, decisions=False))
    n, m = problem.shape
    mentees = draw(st.permutations(range(n)))
    seats = problem.mentors.capacity.copy()
    stands = list[tuple[int, int]]()
    for mentee in mentees[: draw(st.integers(0, n))]:
        free = np.flatnonzero(seats).tolist()
        if free:
            mentor = draw(st.sampled_from(free))
            seats[mentor] -= 1
            stands.append((mentee, mentor))
    agreed = draw(st.integers(0, len(stands)))
    others = [(i, j) for i in range(n) for j in range(m) if (i, j) not in stands]
    barred = draw(st.lists(st.sampled_from(others), max_size=3, unique=True)) if others else []
    parts = (stands[:agreed], barred, stands[agreed:])
    locked, barred_, current = (pairs(sorted(part)) for part in parts)
    return replace(problem, locked=locked, barred=barred_, current=current)


def chosen(problem: Problem) -> tuple[Choice, ...]:
    found = choices_for(Round(problem, 0))
    assert not isinstance(found, Conflict)
    return found.items


def given_up(problem: Problem, plan: Plan) -> int:
    return len(set(as_plan(problem.current)) - set(plan))


def points(problem: Problem, plan: Plan) -> int:
    score = problem.scores.block(np.arange(problem.shape[0]))
    return sum(max(int(score[i, j]), 0) for i, j in plan)


@given(published())
def test_every_choice_keeps_what_is_agreed_and_barred_and_all_seats_and_its_proof_holds(problem: Problem) -> None:
    for each in chosen(problem):
        plan = as_plan(each.run.result.plan)
        assert set(as_plan(problem.locked)) <= set(plan)
        assert not set(as_plan(problem.barred)) & set(plan)
        assert (np.bincount([j for _, j in plan], minlength=problem.shape[1]) <= problem.mentors.capacity).all()
        assert len(plan) == people(plan)
        assert run_of(content_of(each.run)).verify().holds


@given(published())
def test_every_choice_gains_more_than_all_with_fewer_moves_and_counts_its_moves(problem: Problem) -> None:
    found = chosen(problem)
    assert all(first.moves < then.moves for first, then in pairwise(found))
    assert all((first.people, first.points) < (then.people, then.points) for first, then in pairwise(found))
    stands = (*as_plan(problem.locked), *as_plan(problem.current))
    for each in found:
        plan = as_plan(each.run.result.plan)
        assert each.moves == given_up(problem, plan)
        assert each.people == people(plan) - people(stands)
        assert each.points == points(problem, plan) - points(problem, stands)


@given(published())
def test_of_the_plans_in_which_nobody_moves_the_first_choice_is_best(problem: Problem) -> None:
    locked = np.concatenate([problem.locked, problem.current])
    frozen = replace(problem, locked=locked)
    best = max((people(plan), priority(problem, plan), points(problem, plan)) for plan in all_plans(frozen))
    still = [each for each in chosen(problem) if each.moves == 0]
    if best[0] == len(locked):
        assert not still
    else:
        plan = as_plan(still[0].run.result.plan)
        assert (people(plan), priority(problem, plan), points(problem, plan)) == best


@given(published())
def test_no_plan_of_as_few_moves_that_takes_nobodys_offer_away_is_better(problem: Problem) -> None:
    offered = {mentee for mentee, _ in as_plan(problem.current)}
    score = problem.scores.block(np.arange(problem.shape[0]))
    if any(score[i, j] < 0 for i, j in as_plan(problem.current)):
        return
    found = chosen(problem)
    for each in found:
        plan = as_plan(each.run.result.plan)
        assert offered <= {mentee for mentee, _ in plan}
        if each.moves:
            equal = [
                other
                for other in all_plans(problem)
                if given_up(problem, other) <= each.moves
                and people(other) == people(plan)
                and offered <= {mentee for mentee, _ in other}
                and priority(problem, other) == priority(problem, plan)
            ]
            assert points(problem, plan) == max(points(problem, other) for other in equal)
    most = max(people(plan) for plan in all_plans(problem))
    stands = len(problem.locked) + len(problem.current)
    assert (people(as_plan(found[-1].run.result.plan)) if found else stands) == most
