import numpy as np

from backend.matching.scores import INELIGIBLE
from backend.matching.scoring.criteria import LevelGap, SameValue, SharedValues
from backend.matching.scoring.policy import Policy
from backend.matching.scoring.removals import rule_removals
from backend.matching.scoring.rules import NOT_ONESELF, LevelGapRule, SameValueRule
from backend.matching.scoring.scorer import ScoredPeople
from tests.unit.matching.scoring.people import people

CHESS = frozenset({"chess"})
MENTEES = people("Ada", "Eve", department=["Peace", "Joy"], interests=[CHESS, None], grade=["SEO", "HEO"])
MENTORS = people(
    "Ravi",
    "Bo",
    "Eve",
    department=["Joy", "Peace", "Joy"],
    interests=[CHESS, None, None],
    grade=["Grade 7", "Grade 6", "SEO"],
)
POLICY = Policy(
    (
        LevelGap("grade", 12, "grade", "grade", {1: 0.75, 2: 1}),
        SharedValues("interests", 6, "interests", "interests"),
        SameValue("department", 0, "department", "department"),
    ),
    (
        SameValueRule("other departments", "must not", "department", "department"),
        LevelGapRule("above", "grade", "grade", 1, 2),
    ),
)


def test_a_block_holds_points_in_units_and_marks_those_whom_rules_remove() -> None:
    scored = ScoredPeople(MENTEES, MENTORS, POLICY)
    assert scored.shape == (2, 3)
    assert scored.block(np.arange(2)).tolist() == [[150_000, -1, -1], [-1, -1, -1]]


def test_a_block_is_a_buffer_that_the_next_call_writes_again() -> None:
    scored = ScoredPeople(MENTEES, MENTORS, POLICY)
    first = scored.block(np.array([0]))
    scored.block(np.array([1]))
    assert first.tolist() == [[-1, -1, -1]]


def test_an_explanation_lists_every_criterion_and_adds_up_to_the_score() -> None:
    explanation = ScoredPeople(MENTEES, MENTORS, POLICY).explain(0, 0)
    assert [(part.criterion, part.points, part.weight) for part in explanation.contributions] == [
        ("grade", 90_000, 12),
        ("interests", 60_000, 6),
        ("department", 0, 0),
    ]
    assert explanation.score == explanation.points == 150_000
    assert explanation.removals == ()


def test_an_explanation_of_a_removed_pair_names_every_rule_and_keeps_the_points() -> None:
    explanation = ScoredPeople(MENTEES, MENTORS, POLICY).explain(1, 2)
    assert [removal.rule for removal in explanation.removals] == [NOT_ONESELF, "other departments"]
    assert (explanation.score, explanation.points) == (INELIGIBLE, 90_000)


def test_rules_are_counted_one_by_one_and_alone() -> None:
    assert rule_removals(ScoredPeople(MENTEES, MENTORS, POLICY)) == (
        (NOT_ONESELF, 1, 0),
        ("other departments", 3, 2),
        ("above", 2, 2),
    )


def test_a_round_without_mentors_or_mentees_has_no_scores() -> None:
    nobody = people(department=[], interests=[], grade=[])
    assert ScoredPeople(MENTEES, nobody, POLICY).block(np.arange(2)).shape == (2, 0)
    assert ScoredPeople(nobody, MENTORS, POLICY).block(np.arange(0)).shape == (0, 3)
    assert rule_removals(ScoredPeople(nobody, MENTORS, POLICY))[0].pairs == 0
