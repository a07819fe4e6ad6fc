"""Every kind of criterion and of rule: the parts of a score it comes down to, and its sentence about a pair."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from backend.matching.scoring import goals, levels, lists, meeting, pairs, reporting_line, style, values
from backend.matching.scoring.criteria import (
    Availability,
    Criterion,
    DifferentValue,
    Goals,
    LevelGap,
    Location,
    SameValue,
    SharedLanguage,
    SharedValues,
    WishedFor,
    WorkingStyle,
)
from backend.matching.scoring.rows import Part
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
from backend.matching.scoring.sides import Pair, Sides


class CriterionKind(NamedTuple):
    """How a kind of criterion becomes points (given its full marks) and a sentence."""

    part: Callable[[Any, int, Sides], Part]
    sentence: Callable[[Any, Pair], str]


class RuleKind(NamedTuple):
    """How a kind of rule becomes penalties and a sentence about a pair it removes."""

    part: Callable[[Any, Sides], Part | tuple[Part, ...]]
    sentence: Callable[[Any, Pair], str]


_CRITERIA: Mapping[type[Criterion], CriterionKind] = MappingProxyType(
    {
        Goals: CriterionKind(goals.goal_rows, goals.goal_sentence),
        Availability: CriterionKind(meeting.availability_rows, meeting.meeting_sentence),
        WishedFor: CriterionKind(pairs.wish_entries, pairs.wish_sentence),
        SameValue: CriterionKind(values.same_value_rows, values.value_sentence),
        DifferentValue: CriterionKind(values.different_value_rows, values.value_sentence),
        SharedValues: CriterionKind(lists.shared_value_rows, lists.shared_value_sentence),
        SharedLanguage: CriterionKind(lists.shared_language_rows, lists.shared_language_sentence),
        LevelGap: CriterionKind(levels.level_gap_rows, levels.level_gap_sentence),
        WorkingStyle: CriterionKind(style.style_rows, style.style_sentence),
        Location: CriterionKind(values.location_rows, values.location_sentence),
    }
)

_RULES: Mapping[type[Rule], RuleKind] = MappingProxyType(
    {
        SameValueRule: RuleKind(values.same_value_rule_rows, values.value_sentence),
        SharedValueRule: RuleKind(lists.shared_value_rule_rows, lists.shared_value_rule_sentence),
        ConstantRule: RuleKind(lists.constant_rule_rows, lists.constant_rule_sentence),
        LevelGapRule: RuleKind(levels.level_gap_rule_rows, levels.level_gap_sentence),
        ReportingLineRule: RuleKind(reporting_line.reporting_line_parts, reporting_line.reporting_line_sentence),
        PreviousPairsRule: RuleKind(pairs.previous_pair_entries, pairs.previous_pair_sentence),
        NotWithRule: RuleKind(pairs.not_with_entries, pairs.not_with_sentence),
        OverlapRule: RuleKind(meeting.overlap_rule_rows, meeting.meeting_sentence),
    }
)


def criterion_part(criterion: Criterion, full: int, sides: Sides) -> Part:
    """Find the points that a criterion comes down to."""
    return _CRITERIA[type(criterion)].part(criterion, full, sides)


def criterion_sentence(criterion: Criterion, pair: Pair) -> str:
    """Give the reason of a criterion's value for a pair."""
    return _CRITERIA[type(criterion)].sentence(criterion, pair)


def rule_parts(rule: Rule, sides: Sides) -> tuple[Part, ...]:
    """Find the penalties that a rule comes down to."""
    part = _RULES[type(rule)].part(rule, sides)
    return part if isinstance(part, tuple) else (part,)


def rule_sentence(rule: Rule, pair: Pair) -> str:
    """Say why a rule removes a pair."""
    return _RULES[type(rule)].sentence(rule, pair)
