"""What is proven is said with the terms on which it holds, and in figures that fit them."""

import numpy as np

from backend.matching.objective import Objective
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.result import Conflict
from backend.matching.scores import ListedScores
from backend.mentoring.core.rounds.adjusted import Adjusted
from backend.mentoring.core.rounds.choices import choices_for
from backend.mentoring.core.rounds.matching import Wanted, match_round
from backend.mentoring.core.rounds.proof_words import Given, promise, unit
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.core.rounds.run import Run

SCORES = ListedScores.from_matrix(np.array([[900, 300, 100], [800, 700, 200], [400, 500, 600]]))
"""Scores of a hundredth of a point of three mentees with three mentors."""


def pairs(*listed: tuple[int, int]):
    return np.array(listed, np.int64).reshape(-1, 2)


def three(locked: tuple[tuple[int, int], ...] = (), current: tuple[tuple[int, int], ...] = ()) -> Round:
    mentees, mentors = Mentees.of(("a", "b", "c")), Mentors.of(("x", "y", "z"))
    problem = Problem(mentees, mentors, SCORES, locked=pairs(*locked), current=pairs(*current))
    return Round(problem, decimals=2)


def matched(round_: Round, objective: Objective = Objective.TOTAL) -> Run:
    run = match_round(round_, Wanted(objective))
    assert not isinstance(run, Conflict)
    return run


def test_a_proof_names_what_was_decided_and_not_only_what_is_locked():
    run = matched(three(locked=((0, 0),)))
    adjusted = Adjusted({"x": 1}, frozenset({"overlap"}), frozenset({"a", "b"}))
    assert promise(run, run.result.dual, Given(1, adjusted)) == (
        "As long as the 1 locked pair is kept, the 1 forbidden or declined pair is not made, the 1 seat added in this "
        "round is there, the rule “Hours” does not count and 2 people are taken to be free an hour earlier and later: "
        "no other plan has a higher total."
    )


def test_a_proof_without_terms_says_none():
    run = matched(three())
    assert promise(run, run.result.dual) == "No other plan has a higher total."


def test_the_proof_of_a_repair_counts_the_pairs_that_could_still_change_and_only_their_points():
    round_ = three(locked=((0, 0),), current=((1, 2), (2, 1)))
    choices = choices_for(round_)
    assert not isinstance(choices, Conflict)
    run = choices.items[-1].run
    assert run.moves is not None
    assert run.moves.most == 2
    assert promise(run, run.result.dual, Given(is_repair=True)) == (
        "As long as the 1 pair that stands is kept: among the 2 pairs that could still change, no plan that matches as "
        "many people and gives up at most 2 open offers has a total of more than 13."
    )
    assert unit(run) == "points of the pairs that could still change, in units of 0.01"


def test_away_from_repairs_what_is_given_up_is_a_pair_in_force():
    round_ = three(current=((1, 2), (2, 1)))
    run = match_round(round_, Wanted(Objective.LEAST_CHANGE, 2))
    assert not isinstance(run, Conflict)
    assert "gives up at most 2 pairs in force has a total of more than 22." in promise(run, run.result.dual)
