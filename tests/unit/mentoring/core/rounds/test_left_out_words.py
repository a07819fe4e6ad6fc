"""Whoever is left out reads what it means for them, and never what others do not wish."""

import pytest

from backend.mentoring.core.rounds.left_out import NO_RULE_ALONE, NOBODY_FOUND, TAKEN_TOGETHER, told_to_them


def test_a_rule_that_leaves_somebody_nobody_is_told_as_what_they_can_change():
    said = told_to_them("Nobody is eligible: the rule 'overlap' rules out every mentor.")
    assert said.startswith("No mentor is free long enough at hours when you are. Add hours")


def test_among_peers_it_is_told_of_partners():
    said = told_to_them("Nobody is eligible: the rule 'shared language' rules out every partner.")
    assert said.startswith("No partner speaks a language that you named.")


@pytest.mark.parametrize(
    "reason",
    [
        "Nobody is eligible: the rule 'same unit' rules out every mentor.",
        "Nobody is eligible: the rules 'overlap' and 'same unit' each rule out every partner.",
    ],
)
def test_rules_that_nobody_can_do_much_about_are_told_in_general_words(reason):
    assert told_to_them(reason) == NO_RULE_ALONE


@pytest.mark.parametrize("reason", [TAKEN_TOGETHER.format(whom="mentor"), "Everybody else is worth more with Mo."])
def test_what_may_come_of_what_others_do_not_wish_is_never_told(reason):
    assert told_to_them(reason) == NOBODY_FOUND
