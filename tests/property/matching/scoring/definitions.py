"""What criteria and rules mean, one pair at a time and from their definitions alone."""

from collections.abc import Callable
from typing import Any, NamedTuple

from backend.matching.scoring.availability import shared_windows
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
from backend.matching.scoring.people import Levels, People
from backend.matching.scoring.policy import Programme
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


class Two(NamedTuple):
    """A mentee and a mentor."""

    mentees: People
    mentors: People
    programme: Programme
    i: int
    j: int

    def cells(self, columns: Any) -> tuple[Any, Any]:
        return cell(self.mentees, columns.mentee, self.i), cell(self.mentors, columns.mentor, self.j)

    def lists(self, columns: Any) -> tuple[frozenset[str], frozenset[str]]:
        mentee, mentor = self.cells(columns)
        return as_list(mentee), as_list(mentor)

    def minutes(self, columns: Any) -> int:
        mentee, mentor = self.cells(columns)
        if mentee is None or mentor is None:
            return 0
        return shared_windows(mentee, mentor, self.programme, columns.block).minutes


def cell(people: People, column: str, k: int) -> Any:
    found = people.columns[column]
    value = found.values[k]
    return found.order[value] if isinstance(found, Levels) and isinstance(value, int) else value


def as_list(value: Any) -> frozenset[str]:
    return frozenset() if value is None else value if isinstance(value, frozenset) else frozenset({value})


def gap(two: Two, columns: Any) -> int | None:
    order = two.mentees.column(columns.mentee, Levels).order
    mentee, mentor = two.cells(columns)
    return None if mentee is None or mentor is None else order.index(mentor) - order.index(mentee)


def goals(criterion: Goals, two: Two) -> float:
    wanted, held = (cell or {} for cell in two.cells(criterion))
    each = [criterion.curve.get(held[c] - level, 0) if c in held else 0 for c, level in wanted.items()]
    return sum(each) / len(each) if each else 0


def wished_for(criterion: WishedFor, two: Two) -> float:
    of_mentee = two.mentees, two.i, two.mentors.ids[two.j]
    people, k, other = of_mentee if criterion.by == "mentee" else (two.mentors, two.j, two.mentees.ids[two.i])
    ranks = [rank for rank, group in enumerate(cell(people, criterion.column, k) or ()) if other in group]
    return criterion.values[ranks[0]] if ranks and ranks[0] < len(criterion.values) else 0


def same(columns: SameValue | SameValueRule, two: Two) -> bool:
    mentee, mentor = two.cells(columns)
    return mentee is not None and mentee == mentor


def different(criterion: DifferentValue, two: Two) -> bool:
    mentee, mentor = two.cells(criterion)
    return mentee is not None and mentor is not None and mentee != mentor


def shared(criterion: SharedValues, two: Two) -> float:
    mentee, mentor = two.lists(criterion)
    where = criterion.where
    if where is not None and where.value not in as_list(cell(two.mentees, where.column, two.i)):
        return 0
    return len(mentee & mentor) / max(1, len(mentee)) if criterion.counting == "share" else bool(mentee & mentor)


def any_shared(columns: SharedLanguage | SharedValueRule, two: Two) -> bool:
    mentee, mentor = two.lists(columns)
    return bool(mentee & mentor)


def level_gap(criterion: LevelGap, two: Two) -> float:
    found = gap(two, criterion)
    return 0 if found is None else criterion.values.get(found, 0)


def working_style(criterion: WorkingStyle, two: Two) -> float:
    mentee, mentor = two.cells(criterion)
    if mentee is None or mentor is None:
        return 0
    scale = criterion.highest - criterion.lowest
    close = [0 if None in (a, b) else 1 - abs(a - b) / scale for a, b in zip(mentee, mentor, strict=True)]
    return sum(close) / len(close)


def location(criterion: Location, two: Two) -> float:
    mentee, mentor = two.cells(criterion)
    if mentee is not None and mentee == mentor:
        return 1
    assert criterion.mentee_region is not None
    assert criterion.mentor_region is not None
    here, there = cell(two.mentees, criterion.mentee_region, two.i), cell(two.mentors, criterion.mentor_region, two.j)
    return criterion.in_region if here is not None and here == there else 0


VALUES: dict[type[Criterion], Callable[[Any, Two], float]] = {
    Goals: goals,
    Availability: lambda criterion, two: min(1, two.minutes(criterion) / criterion.wanted),
    WishedFor: wished_for,
    SameValue: same,
    DifferentValue: different,
    SharedValues: shared,
    SharedLanguage: any_shared,
    LevelGap: level_gap,
    WorkingStyle: working_style,
    Location: location,
}


def has_constant(rule: ConstantRule, two: Two) -> bool:
    people, k = (two.mentees, two.i) if rule.side == "mentee" else (two.mentors, two.j)
    return bool(rule.values & as_list(cell(people, rule.column, k)))


def gap_within(rule: LevelGapRule, two: Two) -> bool:
    found = gap(two, rule)
    return found is not None and rule.lowest <= found <= rule.highest


def in_line(rule: ReportingLineRule, two: Two) -> bool:
    managers = dict(rule.managers)
    for people, column in ((two.mentors, rule.mentor), (two.mentees, rule.mentee)):
        managers |= {who: boss for k, who in enumerate(people.ids) if (boss := cell(people, column, k)) is not None}
    mentee, mentor = two.mentees.ids[two.i], two.mentors.ids[two.j]
    own, other = two.cells(rule)
    peers = rule.peers == "barred" and own is not None and own == other
    return peers or mentor in bosses(mentee, managers, rule.levels) or mentee in bosses(mentor, managers, rule.levels)


def bosses(person: str, managers: dict[str, str], levels: int) -> list[str]:
    found = [person]
    while len(found) <= levels and (boss := managers.get(found[-1])) is not None and boss not in found:
        found.append(boss)
    return found[1:]


def unwilling(rule: NotWithRule, two: Two) -> bool:
    mentee, mentor = two.mentees.ids[two.i], two.mentors.ids[two.j]
    by_mentee = rule.mentee is not None and mentor in as_list(cell(two.mentees, rule.mentee, two.i))
    by_mentor = rule.mentor is not None and mentee in as_list(cell(two.mentors, rule.mentor, two.j))
    return by_mentee or by_mentor


BREAKS: dict[type[Rule], Callable[[Any, Two], bool]] = {
    SameValueRule: lambda rule, two: same(rule, two) == (rule.demand == "must not"),
    SharedValueRule: lambda rule, two: any_shared(rule, two) == (rule.demand == "must not"),
    ConstantRule: lambda rule, two: has_constant(rule, two) == (rule.demand == "must not"),
    LevelGapRule: lambda rule, two: not gap_within(rule, two),
    ReportingLineRule: in_line,
    PreviousPairsRule: lambda rule, two: (two.mentees.ids[two.i], two.mentors.ids[two.j]) in rule.pairs,
    NotWithRule: unwilling,
    OverlapRule: lambda rule, two: two.minutes(rule) < rule.minutes,
}


def value_of(criterion: Criterion, two: Two) -> float:
    """The value of a criterion for a pair, 0 to 1."""
    return float(VALUES[type(criterion)](criterion, two))


def breaks(rule: Rule, two: Two) -> bool:
    """Whether a pair breaks a rule."""
    return BREAKS[type(rule)](rule, two)
