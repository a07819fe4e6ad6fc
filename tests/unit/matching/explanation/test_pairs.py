"""Why not this pair, as a coordinator is told."""

from dataclasses import replace

import numpy as np
import pytest

from backend.matching.explanation.certainty import in_every_best_plan
from backend.matching.explanation.pairs import Standing, nearest_alternatives, price_of_pair
from backend.matching.explanation.words import Words
from backend.matching.market import open_market
from backend.matching.objective import Objective
from backend.matching.scores import ListedScores
from tests.unit.matching.explanation.answers import best_of, names, problem_of

ANA, BO, CY = 0, 1, 2
PIA, QUIN, REX = 0, 1, 2
OPEN_ROUND = [[9, 5, 1], [8, 6, -1], [-1, 4, -1]]


def test_forcing_a_pair_tells_what_is_lost_and_who_moves() -> None:
    best = best_of(problem_of(OPEN_ROUND))
    assert names(best) == [("Ana", "Rex"), ("Bo", "Pia"), ("Cy", "Quin")]
    price = price_of_pair(best, ANA, PIA, Words(best.problem))
    assert price.standing is Standing.OPEN
    assert price.sentence == (
        "With Ana and Pia as a pair, 1 person fewer is matched and the total rises by 2: "
        "Ana moves from Rex to Pia, Bo moves from Pia to Quin and Cy loses Quin."
    )
    assert price.difference is not None
    assert (price.difference.people, price.difference.pairs, price.difference.points) == (-1, -1, 2)


def test_barring_a_pair_tells_the_same() -> None:
    best = best_of(problem_of([[9, 5], [8, 6]]))
    price = price_of_pair(best, ANA, PIA, Words(best.problem))
    assert price.standing is Standing.MADE
    assert price.sentence == (
        "Without Ana and Pia as a pair, the total falls by 2: Ana moves from Pia to Quin and Bo moves from Quin to Pia."
    )


def test_a_pair_that_would_be_just_as_good_costs_nothing() -> None:
    best = best_of(problem_of([[5, 5], [5, 5]]))
    price = price_of_pair(best, ANA, QUIN, Words(best.problem))
    assert price.at_least == 0
    assert price.sentence == (
        "With Ana and Quin as a pair, nothing is lost: Ana moves from Pia to Quin and Bo moves from Quin to Pia."
    )


@pytest.mark.parametrize(
    ("pair", "standing", "sentence"),
    [
        ((ANA, PIA), Standing.LOCKED, "Ana and Pia are locked to each other."),
        ((ANA, QUIN), Standing.MENTEE_LOCKED, "Ana is locked to as many mentors as asked for."),
        ((BO, PIA), Standing.MENTOR_LOCKED, "All seats of Pia are locked to others."),
        ((BO, QUIN), Standing.BARRED, "Bo and Quin are barred from each other."),
        ((CY, QUIN), Standing.INELIGIBLE, "Cy and Quin are not eligible for each other."),
    ],
)
def test_a_pair_that_may_not_be_made_has_no_price(pair: tuple[int, int], standing: Standing, sentence: str) -> None:
    problem = problem_of([[1, 1, 1], [1, 1, 1], [1, -1, 1]], locked=[(ANA, PIA)], barred=[(BO, QUIN)])
    best = best_of(problem)
    price = price_of_pair(best, *pair, Words(problem))
    assert (price.standing, price.sentence, price.difference) == (standing, sentence, None)


def test_a_minimum_may_stand_against_a_pair() -> None:
    best = best_of(problem_of([[9, 1]], minimum=[0, 1]))
    price = price_of_pair(best, ANA, PIA, Words(best.problem))
    assert price.standing is Standing.MINIMUM
    assert price.sentence == "Ana and Pia can't be a pair without breaking a minimum."
    needed = price_of_pair(best, ANA, QUIN, Words(best.problem))
    assert needed.difference is None
    assert needed.sentence == "Quin needs Ana to have as many mentees as must be."


def test_priority_and_pairs_in_force_are_named_where_they_decide() -> None:
    best = best_of(problem_of([[5], [5]], priority=[1, 0]))
    price = price_of_pair(best, BO, PIA, Words(best.problem))
    assert price.sentence == (
        "With Bo and Pia as a pair, people of lower priority are matched: Ana loses Pia and Bo gets Pia."
    )
    best = best_of(problem_of([[5, 6], [5, 5]], current=[(ANA, PIA), (BO, QUIN)]), Objective.LEAST_CHANGE)
    price = price_of_pair(best, ANA, QUIN, Words(best.problem))
    assert price.sentence.startswith(
        "With Ana and Quin as a pair, 2 pairs fewer in force are kept and the total rises by 1:"
    )


def test_among_candidates_only_the_price_is_an_upper_bound_and_says_so() -> None:
    problem = problem_of([[9, 5, 1], [8, 6, 2]])
    best = best_of(problem)
    few = replace(problem, scores=ListedScores.from_matrix(np.array([[9, 5, 1], [8, 6, -1]])))
    candidates = replace(best, market=open_market(few, best.weights, dense=False), complete=False)
    price = price_of_pair(candidates, ANA, REX, Words(problem))
    assert not price.exact
    assert ", at worst the total falls by" in price.sentence
    left_out = price_of_pair(candidates, BO, REX, Words(problem))
    assert left_out.at_least == price_of_pair(best, BO, REX, Words(problem)).at_least


def test_names_and_points_are_written_as_the_caller_says() -> None:
    best = best_of(problem_of([[90, 50], [80, 60]]))
    words = Words(best.problem, name=lambda of: f"Dr {of}", points=lambda units: f"{units / 10:.1f} points")
    assert price_of_pair(best, ANA, QUIN, words).sentence.startswith(
        "With Dr Ana and Dr Quin as a pair, the total falls by 2.0 points: Dr Ana moves from Dr Pia to Dr Quin"
    )


def test_the_nearest_alternatives_come_first() -> None:
    best = best_of(problem_of([[9, 7, 8, -1]]))
    alternatives = nearest_alternatives(best, ANA, 5, Words(best.problem))
    assert [price.mentor for price in alternatives] == [2, 1]
    assert [price.mentor for price in nearest_alternatives(best, ANA, 1, Words(best.problem))] == [2]


def test_forced_pairs_are_told_from_one_of_several() -> None:
    best = best_of(problem_of([[5, 5, 0], [5, 5, 0], [0, 0, 9]]))
    assert names(best)[2] == ("Cy", "Rex")
    assert in_every_best_plan(best).tolist() == [False, False, True]
