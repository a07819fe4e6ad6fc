"""Values that two lists share: interests, identities, languages."""

from collections import defaultdict
from collections.abc import Callable, Sequence

import numpy as np

from backend.matching.scores import IntArray
from backend.matching.scoring.criteria import SharedLanguage, SharedValues, Where
from backend.matching.scoring.people import People
from backend.matching.scoring.rows import PENALTY, Row, Rows
from backend.matching.scoring.rules import ConstantRule, SharedValueRule
from backend.matching.scoring.sides import Pair, Sides
from backend.matching.scoring.words import amount, listing, not_said

Values = frozenset[str] | None


def shared_value_rows(criterion: SharedValues, full: int, sides: Sides) -> Rows[Values]:
    """Full marks for any value in common, or marks by the share of the mentee's values."""

    def points(shared: int, wanted: int) -> int:
        return round((shared / wanted if criterion.counting == "share" else min(shared, 1)) * full)

    mentees = (
        values if meets(sides.mentees, criterion.where, i) else None
        for i, values in enumerate(sides.mentees.lists(criterion.mentee))
    )
    return _counted(list(mentees), sides.mentors.lists(criterion.mentor), points)


def shared_language_rows(criterion: SharedLanguage, full: int, sides: Sides) -> Rows[Values]:
    """Full marks for a language in common."""
    lists = sides.mentees.lists(criterion.mentee), sides.mentors.lists(criterion.mentor)
    return _counted(*lists, lambda shared, _: full if shared else 0)


def shared_value_rule_rows(rule: SharedValueRule, sides: Sides) -> Rows[Values]:
    """Remove those who share nothing, or are unknown, under a must; those who share something under a must not."""
    lists = sides.mentees.lists(rule.mentee), sides.mentors.lists(rule.mentor)
    if rule.demand == "must":
        return _counted(*lists, lambda shared, _: 0 if shared else PENALTY, unknown=PENALTY)
    return _counted(*lists, lambda shared, _: PENALTY if shared else 0)


def constant_rule_rows(rule: ConstantRule, sides: Sides) -> Rows[bool]:
    """Remove everyone of one side who has none of the values under a must, or one of them under a must not."""
    kept = [bool(rule.values & (values or frozenset())) for values in sides.of(rule.side).lists(rule.column)]
    removed = [has != (rule.demand == "must") for has in kept]
    if rule.side == "mentor":
        points = np.where(removed, np.int32(PENALTY), np.int32(0))
        return Rows.of(([True] for _ in sides.mentees.ids), lambda _: points)
    whole = np.full(len(sides.mentors), PENALTY, np.int32)
    return Rows.of(([True] if gone else [] for gone in removed), lambda _: whole)


def _counted(
    mentees: Sequence[Values], mentors: Sequence[Values], points: Callable[[int, int], int], *, unknown: int = 0
) -> Rows[Values]:
    """Points by the count of shared values and the count of the mentee's; `unknown` where either has none."""
    holders, nobody = _holders(mentors), np.empty(0, np.int64)
    silent = np.array([values is None for values in mentors], bool)

    def row(values: Values) -> Row:
        if values is None:
            return np.full(len(mentors), unknown, np.int32)
        shared = np.zeros(len(mentors), np.int64)
        for value in values:
            shared[holders.get(value, nobody)] += 1
        by_count = np.array([points(count, len(values)) for count in range(len(values) + 1)], np.int32)
        counted = by_count.take(shared)
        counted[silent] = unknown
        return counted

    return Rows.of(([] if values is None and unknown == 0 else [values] for values in mentees), row)


def _holders(mentors: Sequence[Values]) -> dict[str, IntArray]:
    """List who has each value."""
    holders = defaultdict[str, list[int]](list)
    for j, values in enumerate(mentors):
        for value in values or ():
            holders[value].append(j)
    return {value: np.array(who, np.int64) for value, who in holders.items()}


def meets(mentees: People, where: Where | None, i: int) -> bool:
    """Whether mentee `i` meets the condition, if there is one."""
    return where is None or where.value in (mentees.list(where.column, i) or ())


def shared_value_sentence(criterion: SharedValues, pair: Pair) -> str:
    """Say which values are shared, and out of how many."""
    where = criterion.where
    if where is not None and not meets(pair.sides.mentees, where, pair.i):
        return f'Not asked for by {pair.mentee}: {where.column} is not "{where.value}".'
    mentee, mentor = pair.lists(criterion.mentee, criterion.mentor)
    if mentee is None or mentor is None:
        return not_said(pair, criterion.mentee, mentee, criterion.mentor)
    shared = mentee & mentor
    if not shared:
        return f"Nothing shared in {criterion.mentee}."
    of = f" ({len(shared)} of {amount(len(mentee), 'value')})" if criterion.counting == "share" else ""
    return f"Shared {criterion.mentee}: {listing(sorted(shared))}{of}."


def shared_language_sentence(criterion: SharedLanguage, pair: Pair) -> str:
    """Say which languages both speak, or which each does."""
    mentee, mentor = pair.lists(criterion.mentee, criterion.mentor)
    if mentee is None or mentor is None:
        return not_said(pair, criterion.mentee, mentee, criterion.mentor)
    if mentee & mentor:
        return f"Both speak {listing(sorted(mentee & mentor))}."
    return (
        f"No shared language: {pair.mentee} speaks {listing(sorted(mentee))}, {pair.mentor} {listing(sorted(mentor))}."
    )


def shared_value_rule_sentence(rule: SharedValueRule, pair: Pair) -> str:
    """Say what is shared, or that nothing is."""
    mentee, mentor = pair.lists(rule.mentee, rule.mentor)
    if mentee is None or mentor is None:
        return not_said(pair, rule.mentee, mentee, rule.mentor)
    if mentee & mentor:
        return f"Shared {rule.mentee}: {listing(sorted(mentee & mentor))}."
    return f"Nothing shared in {rule.mentee}."


def constant_rule_sentence(rule: ConstantRule, pair: Pair) -> str:
    """Say what the person's column says."""
    name, k = (pair.mentee, pair.i) if rule.side == "mentee" else (pair.mentor, pair.j)
    values = pair.sides.of(rule.side).list(rule.column, k)
    said = listing(sorted(values)) if values else "not said"
    return f"{rule.column[:1].upper()}{rule.column[1:]} of {name}: {said}."
