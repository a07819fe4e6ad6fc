"""What is wrong with a policy, all at once and in words that say what would be right."""

from collections import Counter
from collections.abc import Iterator, Mapping
from math import isfinite
from typing import NamedTuple

from backend.matching.scores import COMPUTED_SCORE_LIMIT
from backend.matching.scoring.criteria import (
    Availability,
    Criterion,
    Goals,
    LevelGap,
    Location,
    WishedFor,
    WorkingStyle,
)
from backend.matching.scoring.policy import Policy
from backend.matching.scoring.rules import (
    NOT_ONESELF,
    ConstantRule,
    LevelGapRule,
    NotWithRule,
    OverlapRule,
    ReportingLineRule,
    Rule,
)
from backend.matching.scoring.weeks import MARGIN

MOST_RULES = 400
"""Penalties of more rules than these might not fit an int32."""

FIRST_YEAR, LAST_YEAR = 1980, 9000
"""Years in which every zone keeps whole minutes from UTC, and dates can be counted."""

MOST_WEEKS = 520


class PolicyFault(NamedTuple):
    """One thing to mend.

    Attributes
    ----------
    part : name of the criterion or rule, or "programme" or "policy".
    field : the field of it, as the dataclass calls it.
    problem : what is wrong and what would be right, a sentence.
    """

    part: str
    field: str
    problem: str


def setting_faults(policy: Policy) -> tuple[PolicyFault, ...]:
    """Find the faults of a policy by itself: weights, tables, names, the programme."""
    faults = [*_policy_faults(policy), *_programme_faults(policy)]
    for part in (*policy.criteria, *policy.rules):
        settings = [*_name_faults(part.name), *_weight_faults(part), *_criterion_faults(part), *_rule_faults(part)]
        faults.extend(PolicyFault(part.name, field, problem) for field, problem in settings)
    return tuple(faults)


Settings = Iterator[tuple[str, str]]


def _policy_faults(policy: Policy) -> Iterator[PolicyFault]:
    for kind, parts in (("criteria", policy.criteria), ("rules", policy.rules)):
        for name, count in Counter(part.name for part in parts).items():
            if count > 1:
                yield PolicyFault(name, "name", f"{count} {kind} have this name; give each a name of its own.")
    weights = [criterion.weight for criterion in policy.criteria if _is_weight(criterion.weight)]
    if not any(weights):
        yield PolicyFault("policy", "criteria", "Nothing is weighed; give one criterion at least a weight above 0.")
    elif sum(weights) > COMPUTED_SCORE_LIMIT:
        yield PolicyFault("policy", "criteria", f"Weights add up to more than {COMPUTED_SCORE_LIMIT:,}; lower them.")
    if len(policy.rules) > MOST_RULES:
        yield PolicyFault("policy", "rules", f"{len(policy.rules)} rules; {MOST_RULES} are the most.")


def _programme_faults(policy: Policy) -> Iterator[PolicyFault]:
    programme = policy.programme
    if programme is None:
        if any(isinstance(part, Availability | OverlapRule) for part in (*policy.criteria, *policy.rules)):
            problem = "Hours are compared; say when it starts and how many weeks it lasts."
            yield PolicyFault("programme", "programme", problem)
        return
    if not FIRST_YEAR <= programme.start.year <= LAST_YEAR:
        yield PolicyFault("programme", "start", f"{programme.start} is out of range; give a year from {FIRST_YEAR}.")
    if not 1 <= programme.weeks <= MOST_WEEKS:
        yield PolicyFault("programme", "weeks", f"{programme.weeks} weeks; give 1 to {MOST_WEEKS}.")


def _name_faults(name: str) -> Settings:
    if not name.strip():
        yield "name", "The name is empty; give it one that people will read."
    if name == NOT_ONESELF:
        yield "name", "This is the name of the rule that always stands; choose another."


def _weight_faults(part: Criterion | Rule) -> Settings:
    weight = getattr(part, "weight", 0)
    if not _is_weight(weight):
        yield "weight", f"{weight} is not a weight; give points, 0 or more."


def _is_weight(weight: float) -> bool:
    return isfinite(weight) and weight >= 0


def _criterion_faults(criterion: Criterion | Rule) -> Settings:
    match criterion:
        case Goals():
            yield from _table_faults("curve", criterion.curve)
        case LevelGap():
            yield from _table_faults("values", criterion.values)
        case WishedFor():
            yield from _table_faults("values", dict(enumerate(criterion.values)))
        case Location():
            yield from _region_faults(criterion)
        case WorkingStyle():
            yield from _scale_faults(criterion.lowest, criterion.highest)
        case Availability():
            yield from _minute_faults("wanted", criterion.wanted, criterion.block)
        case _:
            return


def _rule_faults(rule: Criterion | Rule) -> Settings:
    match rule:
        case OverlapRule():
            yield from _minute_faults("minutes", rule.minutes, rule.block)
        case LevelGapRule() if rule.lowest > rule.highest:
            yield "highest", f"From {rule.lowest} to {rule.highest} is no gap at all; swap the two."
        case ReportingLineRule() if rule.levels < 1:
            yield "levels", f"{rule.levels} levels reach nobody; give 1 or more."
        case NotWithRule() if rule.mentee is None and rule.mentor is None:
            yield "mentee", "Neither side has a list; give the column of one at least."
        case ConstantRule() if not rule.values:
            yield "values", "There is nothing to compare with; list one value at least."
        case _:
            return


def _region_faults(criterion: Location) -> Settings:
    yield from _table_faults("in_region", {0: criterion.in_region})
    if (criterion.mentee_region is None) != (criterion.mentor_region is None):
        yield "mentee_region", "Only one side has a region; give both columns or neither."


def _scale_faults(lowest: float, highest: float) -> Settings:
    if not (isfinite(lowest) and isfinite(highest) and lowest < highest):
        yield "highest", f"The scale goes from {lowest} to {highest}; its end must be above its start."


def _table_faults(field: str, table: Mapping[int, float]) -> Settings:
    if not table:
        yield field, "The table is empty; give one value at least, from 0 to 1."
    for key, value in table.items():
        if not 0 <= value <= 1:
            yield field, f"The value for {key} is {value}; give 0 to 1."


def _minute_faults(field: str, minutes: int, block: int) -> Settings:
    if minutes < 1:
        yield field, f"{minutes} minutes; give 1 or more."
    if not 1 <= block <= MARGIN:
        yield "block", f"A block of {block} minutes; give 1 to {MARGIN}."
