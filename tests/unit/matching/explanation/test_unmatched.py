"""Why somebody is unmatched, and what would help."""

from dataclasses import replace

import numpy as np

from backend.matching.explanation.rules import price_of_bars, price_of_locks, price_of_rules
from backend.matching.explanation.unmatched import Reason, why_unmatched
from backend.matching.explanation.ways_in import ways_in
from backend.matching.explanation.words import Words
from backend.matching.market import open_market
from backend.matching.objective import Objective, coverage_weights, total_weights
from backend.matching.optimum import Optimum
from backend.matching.scores import ListedScores
from tests.rounds import pairs
from tests.unit.matching.explanation.answers import best_of, problem_of

ANA, BO, CY, DEE = range(4)


def _reasons(best: Optimum, *, complete: bool = True) -> list[tuple[Reason, str]]:
    groups = why_unmatched(best.problem, best.market, best.plan, Words(best.problem), complete=complete)
    return [(group.reason, group.sentence) for group in groups]


def _ways(best: Optimum, mentee: int, rules=()) -> list[str]:
    (ways,) = ways_in(best, [mentee], Words(best.problem), rules)
    return [way.sentence for way in ways]


def test_nobody_is_to_be_explained_where_everybody_is_matched() -> None:
    assert _reasons(best_of(problem_of([[1, 1], [1, 1]]))) == []


def test_people_who_compete_for_too_few_seats_are_named_together() -> None:
    best = best_of(problem_of([[9, -1], [8, -1], [7, -1], [6, 6]]))
    assert _reasons(best) == [(Reason.BOTTLENECK, "Bo, Cy and Ana share only 1 seat, that of Pia.")]


def test_a_bottleneck_within_another_is_counted_with_it() -> None:
    best = best_of(problem_of([[9, -1, -1], [8, -1, -1], [5, 5, -1], [4, 4, -1], [-1, -1, 1]]))
    assert _reasons(best) == [
        (Reason.BOTTLENECK, "Bo and Ana share only 1 seat, that of Pia."),
        (Reason.BOTTLENECK, "Dee, Bo, Ana and Cy share only 2 seats, those of Pia and Quin."),
    ]


def test_many_names_are_counted() -> None:
    best = best_of(problem_of([[1, 1]] * 7))
    assert _reasons(best) == [
        (Reason.BOTTLENECK, "7 mentees (Cy, Dee, Eli, Fay and 3 others) share only 2 seats, those of Pia and Quin.")
    ]


def test_the_same_is_found_where_the_market_holds_candidates_only() -> None:
    best = best_of(problem_of([[9, 5], [8, 4], [7, 3]]))
    few = replace(best.problem, scores=ListedScores.from_matrix(np.array([[9, 5], [8, 4], [7, -1]])))
    candidates = replace(best, market=open_market(few, best.weights, dense=False))
    assert _reasons(candidates, complete=False) == _reasons(best)


def test_somebody_for_whom_nobody_is_eligible_is_told_so() -> None:
    assert _reasons(best_of(problem_of([[-1], [1]]))) == [(Reason.NOBODY_ELIGIBLE, "Nobody is eligible for Ana.")]


def test_a_bar_may_leave_nobody() -> None:
    best = best_of(problem_of([[1], [1]], barred=[(ANA, 0), (BO, 0)]))
    assert _reasons(best) == [(Reason.BARRED, "Ana and Bo are barred from everybody who is eligible.")]
    best = best_of(problem_of([[1], [1]], barred=[(ANA, 0)]))
    assert _reasons(best) == [(Reason.BARRED, "Ana is barred from everybody who is eligible.")]


def test_locks_may_leave_no_seats() -> None:
    best = best_of(problem_of([[1], [1]], locked=[(ANA, 0)]))
    assert _reasons(best) == [(Reason.NO_SEATS, "No seat is left with Pia: all are locked to others.")]


def test_in_total_a_person_may_be_outweighed() -> None:
    best = best_of(problem_of([[9, 1], [2, -1]]), Objective.TOTAL)
    said = "Bo could be matched if others moved, but by its objective the plan would be worse."
    assert _reasons(best) == [(Reason.OUTWEIGHED, said)]
    best = best_of(problem_of([[9, 9], [8, -1]], demand=[2, 1]), Objective.TOTAL)
    assert _reasons(best) == [(Reason.OUTWEIGHED, said)]


def test_ways_in_come_best_first_with_their_price() -> None:
    best = best_of(problem_of([[9, -1], [8, -1], [-1, 4]]))
    assert _ways(best, BO) == [
        "With one more seat Pia could take Bo: 1 person more is matched and the total rises by 8.",
        "With Bo matched and no seat more, the total falls by 1: Ana loses Pia and Bo gets Pia.",
    ]


def test_a_rule_that_would_let_somebody_in_is_a_way_in() -> None:
    best = best_of(problem_of([[9, -1], [8, -1]]))
    other = replace(best.problem, scores=ListedScores.from_matrix(np.array([[9, -1], [8, 3]])))
    words = Words(best.problem)
    rules = price_of_rules(best, {"without the rule on grades": other}, coverage_weights, words)
    assert rules[0].sentence == "Without the rule on grades, 1 person more is matched and the total rises by 3."
    assert not rules[0].by_prices
    assert _ways(best, BO, rules)[1] == (
        "Without the rule on grades, Bo is matched: 1 person more is matched and the total rises by 3."
    )


def test_a_rule_lets_in_whoever_of_two_equals_is_asked_about() -> None:
    best = best_of(problem_of([[-1], [-1]]))
    other = replace(best.problem, scores=ListedScores.from_matrix(np.array([[5], [5]])))
    words = Words(best.problem)
    for mentee in (ANA, BO):
        (price,) = price_of_rules(best, {"without the rule": other}, coverage_weights, words, favoured=mentee)
        assert price.newly_matched.tolist() == [mentee]


def test_a_rule_lets_nobody_in_instead_of_somebody_who_scores_higher() -> None:
    best = best_of(problem_of([[-1], [-1]]))
    other = replace(best.problem, scores=ListedScores.from_matrix(np.array([[5], [4]])))
    (price,) = price_of_rules(best, {"without the rule": other}, coverage_weights, Words(best.problem), favoured=BO)
    assert price.newly_matched.tolist() == [ANA]


def test_a_seat_that_others_need_more_is_not_promised() -> None:
    best = best_of(problem_of([[9], [8], [7]], priority=[2, 1, 0]))
    assert _ways(best, CY)[-1] == (
        "With one more seat Pia could take Cy: 1 person more is matched and the total rises by 7, "
        "if that seat goes to Cy; somebody else would gain more by it."
    )


def test_nothing_helps_somebody_for_whom_nobody_is_eligible() -> None:
    assert _ways(best_of(problem_of([[-1], [1]])), ANA) == []


def test_a_rule_that_keeps_out_nobody_worth_having_costs_nothing_as_prices_prove() -> None:
    best = best_of(problem_of([[9, -1], [8, 6]]))
    other = replace(best.problem, scores=ListedScores.from_matrix(np.array([[9, 5], [8, 6]])))
    (price,) = price_of_rules(best, {"without the rule on grades": other}, coverage_weights, Words(best.problem))
    assert price.by_prices
    assert price.sentence == "Without the rule on grades, nothing is gained."


def test_wider_hours_that_raise_scores_are_priced_though_nobody_moves() -> None:
    best = best_of(problem_of([[5]]))
    other = replace(best.problem, scores=ListedScores.from_matrix(np.array([[8]])))
    (price,) = price_of_rules(best, {"with an hour more": other}, coverage_weights, Words(best.problem))
    assert price.sentence == "With an hour more, the total rises by 3."


def test_a_condition_under_which_there_is_no_plan_says_so() -> None:
    best = best_of(problem_of([[5]]))
    other = replace(best.problem, mentors=replace(best.problem.mentors, minimum=np.array([1])), barred=pairs([(0, 0)]))
    (price,) = price_of_rules(best, {"with a bar and a minimum": other}, coverage_weights, Words(best.problem))
    assert price.gain is None
    assert price.sentence == "With a bar and a minimum, there is no plan."


def test_rounds_too_large_to_hold_are_solved_by_the_caller() -> None:
    best = best_of(problem_of([[9, -1], [8, -1]]))
    other = replace(best.problem, scores=ListedScores.from_matrix(np.array([[9, -1], [8, 3]])))
    (price,) = price_of_rules(
        best, {"if asked": other}, coverage_weights, Words(best.problem), lambda _problem, _weights: pairs([(0, 0)])
    )
    assert price.gain is not None
    assert price.gain.is_nothing


def test_bars_and_locks_are_priced_one_by_one() -> None:
    problem = problem_of([[9, 5, -1], [8, 6, -1], [1, -1, -1]], locked=[(ANA, 1)], barred=[(BO, 1), (CY, 2), (BO, 0)])
    best = best_of(problem)
    words = Words(problem)
    assert [price.sentence for price in price_of_bars(best, words)] == [
        "Without the bar between Bo and Quin, nothing is gained.",
        "Without the bar between Cy and Rex, nothing is gained.",
        "Without the bar between Bo and Pia, the total rises by 7.",
    ]
    assert [price.by_prices for price in price_of_bars(best, words)] == [False, True, False]
    best = best_of(problem_of([[9, 5], [8, 2]], locked=[(ANA, 1)]), Objective.TOTAL)
    (price,) = price_of_locks(best, total_weights, Words(best.problem))
    assert price.sentence == "Without the lock of Ana to Quin, nothing is gained."
    best = best_of(problem_of([[9, 5], [1, 2]], locked=[(ANA, 1)]), Objective.TOTAL)
    (price,) = price_of_locks(best, total_weights, Words(best.problem))
    assert price.sentence == "Without the lock of Ana to Quin, the total rises by 5."


def test_a_lock_that_a_minimum_rests_on_cannot_be_dropped() -> None:
    best = best_of(problem_of([[-1]], locked=[(ANA, 0)], minimum=[1]))
    (price,) = price_of_locks(best, coverage_weights, Words(best.problem))
    assert price.sentence == "Without the lock of Ana to Pia, there is no plan."
