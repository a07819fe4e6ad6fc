"""What a coordinator sees when somebody declines, leaves or joins."""

from dataclasses import replace

import numpy as np
import pytest

from backend.matching.departure import without_people
from backend.matching.handover import hand_over
from backend.matching.kept_pairs import KeptPairs, kept
from backend.matching.market import open_market
from backend.matching.moves import Move
from backend.matching.objective import Objective, coverage_weights, weights_for
from backend.matching.optimum import Optimum
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.repair import Repaired, call_off, repair
from backend.matching.result import Conflict, ProofFailed, Result
from backend.matching.scores import ListedScores
from backend.matching.solve import solve
from tests.matrix_scores import MatrixScores
from tests.rounds import pairs

SCORES = [[9, 5, 1], [8, 6, -1], [-1, 4, -1]]


NO_SEAT = "no seat that may change hands is worth more with {} than with those who have it."


def _problem(
    scores: list[list[int]] = SCORES,
    mentees: tuple[str, ...] = ("Ana", "Bo", "Cy"),
    mentors: tuple[str, ...] = ("Dee", "Eli", "Fay"),
    *,
    minimum: list[int] | None = None,
) -> Problem:
    scored = ListedScores.from_matrix(np.array(scores, np.int64))
    return Problem(Mentees.of(mentees), Mentors.of(mentors, minimum=minimum), scored)


def _optimum(problem: Problem, objective: Objective = Objective.COVERAGE) -> Optimum:
    found = solve(problem, objective)
    assert isinstance(found, Result)
    assert found.certificate.prices is not None
    return Optimum.of(problem, weights_for(problem, objective), found.plan, found.certificate.prices)


def _repaired(before: Optimum, after: Problem) -> Repaired:
    repaired = repair(before, after, coverage_weights(after))
    assert isinstance(repaired, Repaired)
    return repaired


def _names(optimum: Optimum) -> list[tuple[str, str]]:
    problem = optimum.problem
    return [(problem.mentees.ids[i], problem.mentors.ids[j]) for i, j in optimum.whole]


def test_before_anything_happens_all_three_are_matched() -> None:
    assert _names(_optimum(_problem())) == [("Ana", "Fay"), ("Bo", "Dee"), ("Cy", "Eli")]


def test_a_declined_seat_is_refilled_and_every_move_is_told() -> None:
    before = _optimum(_problem())
    after = replace(before.problem, barred=pairs([(2, 1)]))
    repaired = _repaired(before, after)
    assert _names(repaired.optimum) == [("Ana", "Dee"), ("Bo", "Eli")]
    assert repaired.moves == (
        Move("Ana", ("Fay",), ("Dee",), "Cy and Eli were called off; Ana takes a seat with Dee."),
        Move(
            "Bo",
            ("Dee",),
            ("Eli",),
            "Cy and Eli were called off; Bo gives the seat with Dee to Ana and takes a seat with Eli.",
        ),
        Move(
            "Cy",
            ("Eli",),
            (),
            f"Cy and Eli were called off; {NO_SEAT.format('Cy')}",
        ),
    )


def test_an_accepted_pair_stays_though_the_best_plan_would_undo_it() -> None:
    before = _optimum(_problem())
    after = replace(before.problem, locked=pairs([(1, 0)]), barred=pairs([(2, 1)]))
    repaired = _repaired(before, after)
    assert _names(repaired.optimum) == [("Ana", "Eli"), ("Bo", "Dee")]
    assert [move.mentee for move in repaired.moves] == ["Ana", "Cy"]


def test_when_a_mentor_leaves_the_mentee_finds_another() -> None:
    before = _optimum(_problem([[3, 2], [3, -1]], ("Ana", "Bo"), ("Dee", "Eli")))
    repaired = _repaired(before, without_people(before.problem, mentors=["Dee"]))
    assert _names(repaired.optimum) == [("Ana", "Eli")]
    assert repaired.moves == (
        Move(
            "Bo",
            ("Dee",),
            (),
            f"Dee left; {NO_SEAT.format('Bo')}",
        ),
    )


def test_somebody_who_keeps_another_mentor_may_find_no_second() -> None:
    problem = _problem([[5, 4]], ("Ana",), ("Dee", "Eli"))
    before = _optimum(replace(problem, mentees=Mentees.of(["Ana"], [2])))
    (move,) = _repaired(before, without_people(before.problem, mentors=["Dee"])).moves
    assert (move.before, move.after) == (("Dee", "Eli"), ("Eli",))
    assert move.why == "Dee left; no seat that may change hands is worth more with Ana than with those who have it."


def test_when_a_mentee_leaves_the_seat_goes_to_whoever_gains_most() -> None:
    before = _optimum(_problem([[9], [7], [8]], mentors=("Dee",)))
    repaired = _repaired(before, without_people(before.problem, mentees=["Ana"]))
    assert repaired.moves == (Move("Cy", (), ("Dee",), "Ana left; Cy takes a seat with Dee."),)


def test_a_mentee_who_joins_may_take_over_a_seat() -> None:
    before = _optimum(_problem([[5, 4]], ("Ana",), ("Dee", "Eli")))
    repaired = _repaired(before, _problem([[5, 4], [6, -1]], ("Ana", "Bo"), ("Dee", "Eli")))
    assert repaired.moves == (
        Move("Ana", ("Dee",), ("Eli",), "Bo joined; Ana gives the seat with Dee to Bo and takes a seat with Eli."),
        Move("Bo", (), ("Dee",), "Bo joined; Bo takes a seat with Dee."),
    )


def test_a_newcomer_raises_nobodys_price_and_finds_the_old_plan_standing() -> None:
    before = _optimum(_problem([[5, 4], [3, 9]], ("Ana", "Bo"), ("Dee", "Eli")))
    after = _problem([[5, 4], [3, 9], [7, 7]], ("Ana", "Bo", "Cy"), ("Dee", "Eli"))
    weights = coverage_weights(after)
    market = open_market(after, weights)
    plan, prices = hand_over(before, after, weights, market)
    assert plan.tolist() == [[0, 0], [1, 1]]
    assert prices.mentor.tolist() == before.prices.mentor.tolist()
    assert prices.mentee[2] == max(market.pairs.row(2) - prices.mentor)


def test_a_mentee_whose_lock_is_lifted_is_priced_like_a_newcomer() -> None:
    before = _optimum(replace(_problem([[5, 4], [3, 9]], ("Ana", "Bo"), ("Dee", "Eli")), locked=pairs([(0, 0)])))
    after = replace(before.problem, locked=pairs([]))
    weights = coverage_weights(after)
    plan, prices = hand_over(before, after, weights, open_market(after, weights))
    assert plan.tolist() == [[0, 0], [1, 1]]
    assert prices.mentor.tolist() == before.prices.mentor.tolist()


def test_prices_are_exchanged_where_the_worth_of_a_person_has_changed() -> None:
    problem = replace(_problem(), current=pairs([(0, 0), (2, 1)]))
    for objective in (Objective.COVERAGE, Objective.TOTAL, Objective.LEAST_CHANGE):
        before = _optimum(problem, objective)
        larger = np.array([*SCORES, [-1, -1, 400]], np.int64)
        after = replace(_problem(larger.tolist(), ("Ana", "Bo", "Cy", "Dan")), current=problem.current)
        weights = weights_for(after, objective)
        market = open_market(after, weights)
        plan, prices = hand_over(before, after, weights, market)
        assert weights.each != before.weights.each or objective is Objective.TOTAL
        assert plan.tolist() == before.plan.tolist()
        paid = prices.mentee[plan[:, 0]] + prices.mentor[plan[:, 1]]
        assert paid.tolist() == market.pairs.weight(plan[:, 0], plan[:, 1]).tolist()


def test_a_mentor_who_joins_takes_in_those_who_waited() -> None:
    before = _optimum(_problem([[5], [4]], ("Ana", "Bo"), ("Dee",)))
    repaired = _repaired(before, _problem([[5, 3], [4, 4]], ("Ana", "Bo"), ("Dee", "Eli")))
    assert repaired.moves == (Move("Bo", (), ("Eli",), "Eli joined; Bo takes a seat with Eli."),)


def test_nobody_moves_where_nothing_has_happened() -> None:
    before = _optimum(_problem())
    assert _repaired(before, before.problem).moves == ()


def test_a_lock_by_hand_displaces_whoever_had_the_seat() -> None:
    before = _optimum(_problem([[5, 4], [3, -1]], ("Ana", "Bo"), ("Dee", "Eli")))
    after = replace(before.problem, locked=pairs([(0, 0)]))
    repaired = _repaired(before, after)
    assert _names(repaired.optimum) == [("Ana", "Dee")]
    assert [move.why.split(";")[0] for move in repaired.moves] == ["Ana was locked to Dee"] * 2


def test_a_minimum_that_can_no_longer_be_met_is_a_conflict() -> None:
    before = _optimum(_problem([[5, 4], [3, -1]], ("Ana", "Bo"), ("Dee", "Eli"), minimum=[1, 1]))
    after = without_people(before.problem, mentees=["Ana"])
    conflict = repair(before, after, coverage_weights(after))
    assert isinstance(conflict, Conflict)
    assert conflict.demands == ("Eli must have at least 1 mentee.",)
    assert call_off(before, 0, 1) is None


def test_so_many_changes_that_solving_is_quicker_are_solved_anew() -> None:
    random = np.random.default_rng(3)
    people = tuple(f"mentee {i}" for i in range(60)), tuple(f"mentor {j}" for j in range(60))
    before = _optimum(_problem(random.integers(0, 50, (60, 60)).tolist(), *people))
    repaired = _repaired(before, replace(before.problem, barred=before.plan[:40]))
    assert repaired.anew
    assert repaired.verdict.holds


def test_candidates_that_lack_a_needed_pair_are_refused() -> None:
    before = _optimum(_problem())
    after = replace(before.problem, barred=pairs([(0, 2)]))
    few = replace(after, scores=ListedScores.from_matrix(np.array([[9, -1, 1], [-1, 6, -1], [-1, 4, -1]])))
    market = open_market(few, coverage_weights(after), dense=False)
    with pytest.raises(ProofFailed, match="only prove a bound"):
        repair(before, after, coverage_weights(after), market)


def test_candidates_that_cannot_fill_a_minimum_are_refused() -> None:
    before = _optimum(_problem(minimum=[0, 0, 1]))
    few = replace(before.problem, scores=ListedScores.from_matrix(np.array([[9, 5, -1], [8, 6, -1], [-1, 4, -1]])))
    with pytest.raises(ProofFailed, match="No plan was found"):
        repair(before, before.problem, before.weights, open_market(few, before.weights, dense=False))


def test_declines_on_a_kept_market_change_its_matrix_and_keep_the_proof() -> None:
    optimum = _optimum(_problem())
    optimum = replace(optimum, market=kept(open_market(optimum.problem, optimum.weights, dense=True)))
    repaired = call_off(optimum, 2, 1)
    assert repaired is not None
    assert isinstance(repaired.market.pairs, KeptPairs)
    assert repaired.market.pairs is optimum.market.pairs
    assert repaired.market.pairs.matrix[2, 1] == repaired.market.pairs.transposed[1, 2] == 0
    assert repaired.problem.barred.tolist() == [[2, 1]]
    assert repaired.check().holds
    assert _names(repaired) == [("Ana", "Dee"), ("Bo", "Eli")]


def test_a_listed_market_loses_the_pair_and_is_otherwise_untouched() -> None:
    optimum = _optimum(_problem())
    optimum = replace(optimum, market=open_market(optimum.problem, optimum.weights, dense=False))
    repaired = call_off(optimum, 2, 1)
    assert repaired is not None
    assert repaired.check().holds
    assert optimum.check().holds
    assert len(repaired.market.pairs.row(2)) == 3
    assert (repaired.market.pairs.row(2) < 0).all()
    assert (optimum.market.pairs.row(2) > 0).tolist() == [False, True, False]


def test_calling_off_a_pair_that_is_not_made_only_bars_it() -> None:
    optimum = _optimum(_problem())
    repaired = call_off(optimum, 0, 0)
    assert repaired is not None
    assert _names(repaired) == [("Ana", "Fay"), ("Bo", "Dee"), ("Cy", "Eli")]
    assert repaired.check().holds


@pytest.mark.parametrize("computed", [False, True])
def test_a_round_without_some_people_keeps_everything_else(computed: bool) -> None:
    matrix = np.array(SCORES, np.int64)
    scores = MatrixScores(matrix) if computed else ListedScores.from_matrix(matrix)
    problem = Problem(
        Mentees.of(["Ana", "Bo", "Cy"], [1, 2, 3], [4, 5, 6]),
        Mentors.of(["Dee", "Eli", "Fay"], [3, 2, 1], [2, 1, 0]),
        scores,
        locked=pairs([(0, 0), (2, 1)]),
        barred=pairs([(1, 1), (2, 2)]),
        current=pairs([(2, 1)]),
        mentor_scores=scores,
    )
    left = without_people(problem, mentees=["Bo"], mentors=["Dee"])
    assert left.mentees.ids == ("Ana", "Cy")
    assert left.mentors.ids == ("Eli", "Fay")
    assert left.mentees.demand.tolist() == [1, 3]
    assert left.mentees.priority.tolist() == [4, 6]
    assert left.mentors.capacity.tolist() == [2, 1]
    assert left.mentors.minimum.tolist() == [1, 0]
    assert (left.locked.tolist(), left.barred.tolist(), left.current.tolist()) == ([[1, 0]], [[1, 1]], [[1, 0]])
    assert left.scores.shape == (2, 2)
    assert left.scores.block(np.arange(2)).tolist() == [[5, 1], [4, -1]]
    assert left.scores.among(np.array([1])).block(np.arange(2)).tolist() == [[1], [-1]]
    assert left.mentor_scores is not None
    assert left.mentor_scores.block(np.array([1])).tolist() == [[4, -1]]
