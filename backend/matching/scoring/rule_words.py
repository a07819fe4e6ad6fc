"""Whom each rule removes, in words, before anybody is looked at."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

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
from backend.matching.scoring.words import amount, length, listing


def removes(rule: Rule) -> str:
    """Say whom a rule removes."""
    return _WORDS[type(rule)](rule)


def _columns(rule: SameValueRule | SharedValueRule) -> str:
    return rule.mentee if rule.mentee == rule.mentor else f"{rule.mentee} (mentee) and {rule.mentor} (mentor)"


def _same_value(rule: SameValueRule) -> str:
    if rule.demand == "must":
        return f"Removes pairs unless both have the same {_columns(rule)}."
    return f"Removes pairs with the same {_columns(rule)}."


def _shared_value(rule: SharedValueRule) -> str:
    if rule.demand == "must":
        return f"Removes pairs that share nothing in {_columns(rule)}."
    return f"Removes pairs that share something in {_columns(rule)}."


def _constant(rule: ConstantRule) -> str:
    values = listing(sorted(rule.values), last="or")
    return f"Removes every {rule.side} whose {rule.column} is{' not' if rule.demand == 'must' else ''} {values}."


def _level_gap(rule: LevelGapRule) -> str:
    gap = f"{rule.lowest}" if rule.lowest == rule.highest else f"{rule.lowest} to {rule.highest}"
    return f"Removes pairs unless the mentor's {rule.mentor} is {gap} above the mentee's {rule.mentee}."


def _reporting_line(rule: ReportingLineRule) -> str:
    reach = "manager" if rule.levels == 1 else f"manager, up to {rule.levels} steps up the line"
    peers = ", or both have the same manager" if rule.peers == "barred" else ""
    return f"Removes pairs in which one is the other's {reach}{peers}."


def _not_with(rule: NotWithRule) -> str:
    if rule.mentee is not None and rule.mentor is not None:
        return "Removes pairs that either asked not to be in."
    return f"Removes pairs that the {'mentee' if rule.mentee is not None else 'mentor'} asked not to be in."


def _overlap(rule: OverlapRule) -> str:
    return (
        f"Removes pairs with less than {length(rule.minutes)} together in any week, "
        f"in stretches of {length(rule.block)} or more."
    )


_WORDS: Mapping[type[Rule], Callable[[Any], str]] = MappingProxyType(
    {
        SameValueRule: _same_value,
        SharedValueRule: _shared_value,
        ConstantRule: _constant,
        LevelGapRule: _level_gap,
        ReportingLineRule: _reporting_line,
        PreviousPairsRule: lambda rule: (
            f"Removes pairs that were made before ({amount(len(rule.pairs), 'pair')} listed)."
        ),
        NotWithRule: _not_with,
        OverlapRule: _overlap,
    }
)
