"""A block holds what the definitions of criteria and rules say of each pair, and an explanation adds up to it."""

from dataclasses import replace
from random import Random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.matching.scores import COMPUTED_SCORE_LIMIT, INELIGIBLE
from backend.matching.scoring.criteria import Goals, WorkingStyle
from backend.matching.scoring.people import People
from backend.matching.scoring.policy import Policy
from backend.matching.scoring.removals import rule_removals
from backend.matching.scoring.rules import NOT_ONESELF
from backend.matching.scoring.scorer import ScoredPeople
from tests.property.matching.scoring.definitions import Two, breaks, value_of
from tests.property.matching.scoring.rounds import POLICIES, PROGRAMME, a_side


def all_pairs(mentees: People, mentors: People) -> list[Two]:
    return [Two(mentees, mentors, PROGRAMME, i, j) for i in range(len(mentees)) for j in range(len(mentors))]


@settings(max_examples=60, deadline=None)
@given(a_side(), a_side(), POLICIES)
def test_a_block_holds_the_sum_of_the_criteria_unless_a_rule_is_broken(
    mentees: People, mentors: People, policy: Policy
) -> None:
    scored = ScoredPeople(mentees, mentors, policy)
    block = scored.block(np.arange(len(mentees)))
    for two in all_pairs(mentees, mentors):
        explanation = scored.explain(two.i, two.j)
        broken = {rule.name for rule in policy.rules if breaks(rule, two)}
        if mentees.ids[two.i] == mentors.ids[two.j]:
            broken.add(NOT_ONESELF)
        assert {removal.rule for removal in explanation.removals} == broken
        assert block[two.i, two.j] == explanation.score
        assert explanation.score == (INELIGIBLE if broken else sum(part.points for part in explanation.contributions))


@settings(max_examples=60, deadline=None)
@given(a_side(), a_side(), POLICIES)
def test_each_criterion_gives_its_value_times_its_weight_in_whole_units(
    mentees: People, mentors: People, policy: Policy
) -> None:
    scored = ScoredPeople(mentees, mentors, policy)
    for two in all_pairs(mentees, mentors):
        for criterion, part in zip(policy.criteria, scored.explain(two.i, two.j).contributions, strict=True):
            full = round(criterion.weight * policy.units)
            value = value_of(criterion, two)
            if isinstance(criterion, Goals | WorkingStyle):
                # Each goal or question has whole points of its own, of which there are four at most.
                assert abs(part.points - value * full) <= 4
            else:
                assert part.points == round(value * full)
            assert part.value == (part.points / full if full else 0)
            assert 0 <= part.value <= 1


@settings(max_examples=30, deadline=None)
@given(a_side(), a_side(), POLICIES, st.randoms())
def test_scores_are_the_same_in_any_block_and_any_order_of_people(
    mentees: People, mentors: People, policy: Policy, random: Random
) -> None:
    whole = ScoredPeople(mentees, mentors, policy).block(np.arange(len(mentees))).copy()
    scored = ScoredPeople(mentees, mentors, policy)
    rows = np.array(random.choices(range(len(mentees)), k=4))
    assert scored.block(rows).tolist() == whole[rows].tolist()
    turned = ScoredPeople(reverse(mentees), reverse(mentors), policy)
    assert turned.block(np.arange(len(mentees)))[::-1, ::-1].tolist() == whole.tolist()
    assert whole.min() >= INELIGIBLE
    assert whole.max() <= COMPUTED_SCORE_LIMIT


def reverse(people: People) -> People:
    columns = {name: replace(column, values=column.values[::-1]) for name, column in people.columns.items()}
    return People(people.ids[::-1], people.names[::-1], columns)


@settings(max_examples=40, deadline=None)
@given(a_side(), a_side(), POLICIES)
def test_rule_removals_count_the_pairs_of_each_rule_and_of_it_alone(
    mentees: People, mentors: People, policy: Policy
) -> None:
    scored = ScoredPeople(mentees, mentors, policy)
    broken = [
        {removal.rule for removal in scored.explain(two.i, two.j).removals} for two in all_pairs(mentees, mentors)
    ]
    for removed in rule_removals(scored):
        assert removed.pairs == sum(removed.rule in rules for rules in broken)
        assert removed.alone == sum(rules == {removed.rule} for rules in broken)
