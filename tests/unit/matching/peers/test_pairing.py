"""Examples that a person would recognise: buddies, odd groups, decisions that contradict each other."""

import numpy as np
import pytest

from backend.matching.objective import Objective, TooLarge
from backend.matching.peers.problem import PeerProblem, mutual_scores, peers_of
from backend.matching.peers.solve import PeerResult, pair_peers
from backend.matching.peers.unpaired import UnpairedReason, explain_unpaired
from backend.matching.result import Conflict
from backend.matching.scores import ListedScores
from tests.matrix_scores import MatrixScores
from tests.peers import as_plan, pairs, symmetric

ANA, BO, CY, DI, EVE = range(5)
NAMES = ("Ana", "Bo", "Cy", "Di", "Eve")


def _round(scored: dict[tuple[int, int], int], priority: list[int] | None = None, **decided) -> PeerProblem:
    scores = np.full((5, 5), -1)
    for (one, other), score in scored.items():
        scores[one, other] = scores[other, one] = score
    made = peers_of(NAMES, scores, priority)
    return PeerProblem(made.ids, made.priority, made.scores, **{name: pairs(of) for name, of in decided.items()})


def _plan(problem: PeerProblem, objective: Objective = Objective.COVERAGE) -> PeerResult:
    found = pair_peers(problem, objective)
    assert isinstance(found, PeerResult)
    return found


WAY = {(ANA, BO): 1, (BO, CY): 9, (CY, DI): 1}


def test_coverage_pairs_four_people_where_the_best_total_pairs_two() -> None:
    assert as_plan(_plan(_round(WAY)).plan) == ((ANA, BO), (CY, DI))
    assert as_plan(_plan(_round(WAY), Objective.TOTAL).plan) == ((BO, CY),)
    assert _plan(_round(WAY), Objective.TOTAL).total == 9


def test_a_pair_that_scores_nothing_is_still_made() -> None:
    assert as_plan(_plan(_round({(ANA, BO): 0}), Objective.TOTAL).plan) == ((ANA, BO),)


def test_who_was_left_out_before_is_paired_first() -> None:
    three = {(ANA, BO): 5, (ANA, CY): 5, (BO, CY): 5}
    assert as_plan(_plan(_round(three)).plan) == ((ANA, BO),)
    assert as_plan(_plan(_round(three, [0, 0, 1, 0, 0])).plan) == ((ANA, CY),)


def test_three_who_can_only_be_paired_with_each_other_leave_one_out() -> None:
    problem = _round({(ANA, BO): 5, (ANA, CY): 5, (BO, CY): 5, (DI, EVE): 1})
    (alone,) = explain_unpaired(problem, _plan(problem))
    assert (alone.people.tolist(), alone.reason) == ([CY], UnpairedReason.ODD_GROUP)
    assert [group.tolist() for group in alone.groups] == [[ANA, BO, CY]]
    assert alone.short_by == 1


def test_four_who_share_one_partner_are_short_by_three() -> None:
    problem = _round({(ANA, k): k for k in (BO, CY, DI, EVE)})
    (alone,) = explain_unpaired(problem, _plan(problem))
    assert (alone.people.tolist(), alone.reason) == ([BO, CY, DI], UnpairedReason.TOO_FEW_PARTNERS)
    assert (alone.partners.tolist(), len(alone.groups), alone.short_by) == ([ANA], 4, 3)


def test_who_has_nobody_is_told_whether_by_eligibility_a_bar_or_a_lock() -> None:
    problem = _round({(ANA, BO): 1, (CY, ANA): 1, (DI, EVE): 1}, locked=[(ANA, BO)], barred=[(EVE, DI)])
    reasons = {each.people.tolist()[0]: each.reason for each in explain_unpaired(problem, _plan(problem))}
    assert reasons == {CY: UnpairedReason.TAKEN, DI: UnpairedReason.BARRED, EVE: UnpairedReason.BARRED}
    nobody = explain_unpaired(_round({}), _plan(_round({})))
    assert {each.reason for each in nobody} == {UnpairedReason.NOBODY_ELIGIBLE}


def test_for_the_best_total_people_are_left_out_who_could_be_paired() -> None:
    problem = _round(WAY)
    reasons = explain_unpaired(problem, _plan(problem, Objective.TOTAL))
    assert [(each.people.tolist(), each.reason) for each in reasons] == [
        ([ANA, DI], UnpairedReason.OUTWEIGHED),
        ([EVE], UnpairedReason.NOBODY_ELIGIBLE),
    ]


@pytest.mark.parametrize(
    ("locked", "barred", "said"),
    [
        ([(ANA, BO), (CY, ANA)], [], "Ana can be in one pair only."),
        ([(ANA, BO)], [(BO, ANA)], "The same pair is locked and barred."),
        ([(ANA, ANA)], [], "Nobody can be paired with themselves."),
    ],
)
def test_decisions_that_contradict_each_other_are_named(locked, barred, said: str) -> None:
    found = pair_peers(_round(WAY, locked=locked, barred=barred))
    assert isinstance(found, Conflict)
    assert found.explanation == said


def test_the_same_lock_written_both_ways_is_one_lock() -> None:
    assert as_plan(_plan(_round(WAY, locked=[(ANA, DI), (DI, ANA)])).plan) == ((ANA, DI), (BO, CY))


def test_nobody_at_all_is_a_round_with_an_empty_plan() -> None:
    assert len(_plan(peers_of([], np.empty((0, 0), np.int64))).plan) == 0


def test_a_pair_scores_the_mean_of_both_ways_and_needs_both() -> None:
    scores = np.array([[9, 3, 4], [6, 9, -1], [5, 7, 9]])
    expected = [[-1, 4, 4], [4, -1, -1], [4, -1, -1]]
    assert mutual_scores(MatrixScores(scores)).tolist() == expected
    assert mutual_scores(ListedScores.from_matrix(scores)).tolist() == expected


def test_scores_that_are_read_two_ways_are_refused() -> None:
    with pytest.raises(ValueError, match="symmetric 2 × 2"):
        peers_of(["Ana", "Bo"], np.array([[-1, 1], [2, -1]]))


def test_objectives_that_peers_do_not_have_are_refused() -> None:
    with pytest.raises(ValueError, match="not for leximin"):
        pair_peers(_round(WAY), Objective.LEXIMIN)


def test_scores_that_do_not_fit_are_refused_before_anything_is_solved() -> None:
    with pytest.raises(TooLarge, match="fewer decimals"):
        pair_peers(peers_of(NAMES, symmetric(np.full((5, 5), 1 << 55))))


def test_worths_beyond_what_a_double_holds_are_still_exact() -> None:
    scores = symmetric(np.full((5, 5), 1 << 49))
    scores[ANA, BO] = scores[BO, ANA] = (1 << 49) + 1
    found = _plan(peers_of(NAMES, scores), Objective.COVERAGE)
    assert (ANA, BO) in as_plan(found.plan)
    assert found.primal == found.dual


def test_where_the_best_total_leaves_out_more_than_must_be_it_says_how_many_must() -> None:
    scores = np.full((7, 7), -1)
    for k, score in enumerate([1, 9, 1, 1, 9, 1]):
        scores[k, k + 1] = scores[k + 1, k] = score
    problem = peers_of([str(k) for k in range(7)], scores)
    found = _plan(problem, Objective.TOTAL)
    assert as_plan(found.plan) == ((1, 2), (4, 5))
    assert [(each.people.tolist(), each.reason, each.short_by) for each in explain_unpaired(problem, found)] == [
        ([0, 6], UnpairedReason.OUTWEIGHED, 1),
        ([3], UnpairedReason.OUTWEIGHED, 0),
    ]
