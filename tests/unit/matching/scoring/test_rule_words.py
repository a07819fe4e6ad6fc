import pytest

from backend.matching.scoring.rule_words import removes
from backend.matching.scoring.rules import (
    ConstantRule,
    LevelGapRule,
    NotWithRule,
    OverlapRule,
    PreviousPairsRule,
    ReportingLineRule,
    Rule,
    SameValueRule,
    SharedValueRule,
)


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        (SameValueRule("x", "must not", "unit", "unit"), "Removes pairs with the same unit."),
        (SameValueRule("x", "must", "a", "b"), "Removes pairs unless both have the same a (mentee) and b (mentor)."),
        (SharedValueRule("x", "must", "languages", "languages"), "Removes pairs that share nothing in languages."),
        (SharedValueRule("x", "must not", "clients", "clients"), "Removes pairs that share something in clients."),
        (
            ConstantRule("x", "must", "mentor", "office", frozenset({"Leeds", "York"})),
            "Removes every mentor whose office is not Leeds or York.",
        ),
        (
            ConstantRule("x", "must not", "mentee", "contract", frozenset({"agency"})),
            "Removes every mentee whose contract is agency.",
        ),
        (
            LevelGapRule("x", "grade", "grade", 1, 2),
            "Removes pairs unless the mentor's grade is 1 to 2 above the mentee's grade.",
        ),
        (LevelGapRule("x", "a", "b", 1, 1), "Removes pairs unless the mentor's b is 1 above the mentee's a."),
        (ReportingLineRule("x", "a", "b", 1), "Removes pairs in which one is the other's manager."),
        (
            ReportingLineRule("x", "a", "b", 3, "barred"),
            (
                "Removes pairs in which one is the other's manager, up to 3 steps up the line, "
                "or both have the same manager."
            ),
        ),
        (
            PreviousPairsRule("x", frozenset({("a", "b")})),
            "Removes pairs that were made before (1 pair listed).",
        ),
        (NotWithRule("x", "a", "b"), "Removes pairs that either asked not to be in."),
        (NotWithRule("x", mentor="b"), "Removes pairs that the mentor asked not to be in."),
        (
            OverlapRule("x", "a", "b", 90, 60),
            "Removes pairs with less than 1 hour 30 minutes together in any week, in stretches of 1 hour or more.",
        ),
    ],
)
def test_a_rule_says_whom_it_removes(rule: Rule, words: str) -> None:
    assert removes(rule) == words
