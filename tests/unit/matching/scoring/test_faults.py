from dataclasses import replace
from datetime import date

import pytest

from backend.matching.scoring.criteria import (
    Availability,
    Criterion,
    Goals,
    LevelGap,
    Location,
    SameValue,
    WishedFor,
    WorkingStyle,
)
from backend.matching.scoring.faults import setting_faults
from backend.matching.scoring.policy import Policy, Programme
from backend.matching.scoring.rules import (
    NOT_ONESELF,
    ConstantRule,
    LevelGapRule,
    NotWithRule,
    OverlapRule,
    PreviousPairsRule,
    ReportingLineRule,
    Rule,
)

SOUND = SameValue("same", 10, "a", "b")
SPRING = Programme(date(2026, 3, 2), 12)


def faults(policy: Policy) -> list[tuple[str, str]]:
    return [(fault.part, fault.field) for fault in setting_faults(policy)]


def test_a_sound_policy_has_no_faults() -> None:
    assert setting_faults(Policy((SOUND,))) == ()


@pytest.mark.parametrize("weight", [-1, float("nan"), float("inf")])
def test_a_weight_must_be_a_number_of_points(weight: float) -> None:
    [fault] = setting_faults(Policy((SOUND, SameValue("worse", weight, "a", "b"))))
    assert fault == ("worse", "weight", f"{weight} is not a weight; give points, 0 or more.")


@pytest.mark.parametrize("criteria", [(), (replace(SOUND, weight=0),)])
def test_something_must_be_weighed(criteria: tuple[Criterion, ...]) -> None:
    [fault] = setting_faults(Policy(criteria))
    assert fault.problem == "Nothing is weighed; give one criterion at least a weight above 0."


def test_weights_may_not_add_up_to_more_than_a_score_holds() -> None:
    assert faults(Policy((replace(SOUND, weight=1_000_000),))) == []
    assert faults(Policy((replace(SOUND, weight=1_000_001),))) == [("policy", "criteria")]


@pytest.mark.parametrize(
    ("criterion", "field"),
    [
        (Goals("x", 1, "a", "b", {}), "curve"),
        (Goals("x", 1, "a", "b", {1: 1.5}), "curve"),
        (LevelGap("x", 1, "a", "b", {}), "values"),
        (LevelGap("x", 1, "a", "b", {1: float("nan")}), "values"),
        (WishedFor("x", 1, "mentee", "a", ()), "values"),
        (Location("x", 1, "a", "b", in_region=2), "in_region"),
        (Location("x", 1, "a", "b", mentee_region="c"), "mentee_region"),
        (WorkingStyle("x", 1, "a", "b", 5, 5), "highest"),
        (Availability("x", 1, "a", "b", wanted=0), "wanted"),
        (Availability("x", 1, "a", "b", wanted=60, block=1441), "block"),
        (replace(SOUND, name=" "), "name"),
    ],
)
def test_a_criterion_s_settings_are_checked(criterion: Criterion, field: str) -> None:
    assert faults(Policy((criterion,), programme=SPRING)) == [(criterion.name, field)]


@pytest.mark.parametrize(
    ("rule", "field"),
    [
        (OverlapRule("x", "a", "b", minutes=0), "minutes"),
        (OverlapRule("x", "a", "b", minutes=30, block=0), "block"),
        (LevelGapRule("x", "a", "b", 2, 1), "highest"),
        (ReportingLineRule("x", "a", "b", levels=0), "levels"),
        (ConstantRule("x", "must", "mentee", "a", frozenset()), "values"),
        (NotWithRule("x"), "mentee"),
        (PreviousPairsRule(NOT_ONESELF, frozenset()), "name"),
    ],
)
def test_a_rule_s_settings_are_checked(rule: Rule, field: str) -> None:
    assert faults(Policy((SOUND,), (rule,), SPRING)) == [(rule.name, field)]


def test_names_are_not_given_twice_on_one_list() -> None:
    assert faults(Policy((SOUND, replace(SOUND, weight=1)))) == [("same", "name")]
    assert faults(Policy((SOUND,), (PreviousPairsRule("same", frozenset()),))) == []


@pytest.mark.parametrize(
    ("programme", "field"),
    [(None, "programme"), (Programme(date(1900, 1, 1), 4), "start"), (Programme(date(2026, 1, 1), 0), "weeks")],
)
def test_hours_need_a_programme_of_real_weeks(programme: Programme | None, field: str) -> None:
    policy = Policy((Availability("hours", 1, "a", "b", wanted=60),), programme=programme)
    assert faults(policy) == [("programme", field)]


def test_more_rules_than_their_penalties_can_be_added_up_are_refused() -> None:
    rules = tuple(PreviousPairsRule(str(k), frozenset()) for k in range(401))
    assert faults(Policy((SOUND,), rules)) == [("policy", "rules")]


def test_all_faults_come_at_once() -> None:
    policy = Policy((replace(SOUND, weight=-1), LevelGap("gap", 1, "a", "b", {})), (LevelGapRule("x", "a", "b", 2, 1),))
    assert faults(policy) == [("same", "weight"), ("gap", "values"), ("x", "highest")]
