"""Steps of a stated order, such as grades: how far the mentor stands above the mentee."""

from collections.abc import Callable

import numpy as np

from backend.matching.scoring.criteria import LevelGap
from backend.matching.scoring.people import Levels
from backend.matching.scoring.rows import PENALTY, Row, Rows
from backend.matching.scoring.rules import LevelGapRule
from backend.matching.scoring.sides import Pair, Sides
from backend.matching.scoring.words import not_said, number


def level_gap_rows(criterion: LevelGap, full: int, sides: Sides) -> Rows[int | None]:
    """Points by gap, 0 for a gap that the table does not list."""
    return _gap_rows(sides, criterion, lambda gap: round(criterion.values.get(gap, 0.0) * full), unknown=0)


def level_gap_rule_rows(rule: LevelGapRule, sides: Sides) -> Rows[int | None]:
    """Remove pairs whose gap is out of bounds or unknown."""
    within = range(rule.lowest, rule.highest + 1)
    return _gap_rows(sides, rule, lambda gap: 0 if gap in within else PENALTY, unknown=PENALTY)


def _gap_rows(
    sides: Sides, columns: LevelGap | LevelGapRule, points: Callable[[int], int], *, unknown: int
) -> Rows[int | None]:
    mentors = sides.mentors.column(columns.mentor, Levels)
    levels = np.array([-1 if level is None else level for level in mentors.values], np.int64)

    def row(level: int | None) -> Row:
        if level is None:
            return np.full(len(levels), unknown, np.int32)
        by_level = [points(other - level) for other in range(len(mentors.order))]
        return np.array([*by_level, unknown], np.int32).take(levels)

    return Rows.of(([level] for level in sides.mentees.column(columns.mentee, Levels).values), row)


def level_gap_sentence(columns: LevelGap | LevelGapRule, pair: Pair) -> str:
    """Say how far apart the two levels are."""
    order = pair.sides.mentees.column(columns.mentee, Levels).order
    mentee, mentor = pair.texts(columns.mentee, columns.mentor)
    if mentee is None or mentor is None:
        return not_said(pair, columns.mentee, mentee, columns.mentor)
    gap = order.index(mentor) - order.index(mentee)
    levels = _called(columns.mentor, mentor), _called(columns.mentee, mentee)
    if gap == 0:
        return f"Both are {levels[0] if levels[0] == mentor else f'at {levels[0]}'}."
    steps = f"{number(abs(gap))} {'step' if abs(gap) == 1 else 'steps'} {'above' if gap > 0 else 'below'}"
    return f"{pair.mentor} stands {steps} {pair.mentee} ({levels[0]} and {levels[1]})."


def _called(column: str, level: str) -> str:
    """Name a level: a bare number says nothing without what it counts."""
    return f"{column} {level}" if level.isdigit() else level
