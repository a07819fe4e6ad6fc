"""Where a policy and the people it is meant for do not fit: columns missing, of another type, or not comparable."""

from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from backend.matching.scoring.criteria import (
    Availability,
    Criterion,
    Goals,
    LevelGap,
    Location,
    SharedLanguage,
    SharedValues,
    WishedFor,
    WorkingStyle,
)
from backend.matching.scoring.faults import PolicyFault
from backend.matching.scoring.hours import DAY, WEEK, Hours
from backend.matching.scoring.people import (
    Answers,
    Column,
    Competencies,
    Levels,
    Lists,
    People,
    Text,
    WeeklyHours,
    Wishes,
)
from backend.matching.scoring.policy import Policy
from backend.matching.scoring.rules import (
    ConstantRule,
    LevelGapRule,
    NotWithRule,
    OverlapRule,
    ReportingLineRule,
    Rule,
    SharedValueRule,
)

Kinds = tuple[type[Column], ...]
LISTED: Kinds = (Lists, Text, Levels)
COMPARED: Kinds = (Text, Levels)


class Need(NamedTuple):
    """A column that a criterion or rule looks at."""

    field: str
    people: People
    column: str
    kinds: Kinds


def column_faults(policy: Policy, mentees: People, mentors: People) -> tuple[PolicyFault, ...]:
    """Find the faults of a policy with these people: columns missing or of another type, values out of range."""
    faults = []
    for part in (*policy.criteria, *policy.rules):
        needs = list(_needs(part, mentees, mentors))
        problems = [(need.field, problem) for need in needs for problem in _kind_faults(need)]
        problems = problems or [*_order_faults(needs), *_value_faults(part, needs)]
        faults.extend(PolicyFault(part.name, field, problem) for field, problem in problems)
    return tuple(faults)


def _needs(part: Criterion | Rule, mentees: People, mentors: People) -> Iterator[Need]:
    sides = {"mentee": mentees, "mentor": mentors}
    kinds = _KINDS.get(type(part), COMPARED)
    for field, side in (
        ("mentee", "mentee"),
        ("mentor", "mentor"),
        ("mentee_region", "mentee"),
        ("mentor_region", "mentor"),
    ):
        column = getattr(part, field, None)
        if column is not None:
            yield Need(field, sides[side], column, kinds)
    if isinstance(part, WishedFor):
        yield Need("column", sides[part.by], part.column, kinds)
    if isinstance(part, ConstantRule):
        yield Need("column", sides[part.side], part.column, kinds)
    if isinstance(part, SharedValues) and part.where is not None:
        yield Need("where", mentees, part.where.column, kinds)


_KINDS: dict[type[Criterion] | type[Rule], Kinds] = {
    Goals: (Competencies,),
    Availability: (WeeklyHours,),
    OverlapRule: (WeeklyHours,),
    WishedFor: (Wishes,),
    SharedValues: LISTED,
    SharedLanguage: LISTED,
    SharedValueRule: LISTED,
    ConstantRule: LISTED,
    LevelGap: (Levels,),
    LevelGapRule: (Levels,),
    WorkingStyle: (Answers,),
    NotWithRule: (Lists,),
    Location: (Text,),
    ReportingLineRule: (Text,),
}


def _kind_faults(need: Need) -> Iterator[str]:
    column = need.people.columns.get(need.column)
    if column is None:
        there = ", ".join(need.people.columns) or "none"
        yield f'There is no column "{need.column}"; these are there: {there}.'
    elif not isinstance(column, need.kinds):
        wanted = " or ".join(kind.__name__ for kind in need.kinds)
        yield f'Column "{need.column}" is {type(column).__name__}; {wanted} is needed.'


def _order_faults(needs: list[Need]) -> Iterator[tuple[str, str]]:
    """Gaps are counted in one order only."""
    orders = {column.order for need in needs if isinstance(column := need.people.columns[need.column], Levels)}
    if len(orders) > 1 and all(need.kinds == (Levels,) for need in needs):
        yield "mentor", "The two columns have different orders of levels; give both the same."


def _value_faults(part: Criterion | Rule, needs: list[Need]) -> Iterator[tuple[str, str]]:
    """Report the first value of each column that is out of range."""
    for need in needs:
        values = need.people.columns[need.column].values
        for identity, value in zip(need.people.ids, values, strict=True):
            problem = None if value is None else _value_fault(part, need, value)
            if problem is not None:
                yield need.field, f'Column "{need.column}" of {identity}: {problem}'
                break
    if isinstance(part, WorkingStyle):
        lengths = {
            len(answers) for need in needs for answers in need.people.column(need.column, Answers).values if answers
        }
        if len(lengths) > 1:
            yield "mentor", f"People answered {min(lengths)} to {max(lengths)} questions; give everyone the same ones."


def _value_fault(part: Criterion | Rule, need: Need, value: object) -> str | None:
    column = need.people.columns[need.column]
    if isinstance(column, Levels) and isinstance(value, int):
        in_order = 0 <= value < len(column.order)
        return None if in_order else f"level {value} is not in the order; give 0 to {len(column.order) - 1}."
    if isinstance(value, Hours):
        return hours_fault(value)
    if isinstance(part, WorkingStyle) and isinstance(value, tuple):
        off = [answer for answer in value if answer is not None and not part.lowest <= answer <= part.highest]
        return f"answer {off[0]} is off the scale; give {part.lowest:g} to {part.highest:g}." if off else None
    return None


@lru_cache(maxsize=1 << 16)
def hours_fault(hours: Hours) -> str | None:
    """Say what is wrong with someone's hours, if anything is."""
    if not _is_zone(hours.zone):
        return f"{hours.zone!r} is not a time zone; give one such as Europe/London."
    for window in hours.windows:
        if not (
            0 <= window.weekday <= 6 and 0 <= window.start < DAY and window.start < window.end <= window.start + WEEK
        ):
            return (
                f"{window} is not a stretch of a week; give a weekday 0 to 6, and minutes that start before they end."
            )
    return None


@lru_cache(maxsize=1024)
def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ValueError, OSError, ZoneInfoNotFoundError):
        return False
    return True
