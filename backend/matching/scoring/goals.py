"""Goals against proficiency: a mentor should stand enough above the level wanted to teach, not so far as to be lost."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np

from backend.matching.scores import IntArray
from backend.matching.scoring.criteria import Goals
from backend.matching.scoring.people import Competencies
from backend.matching.scoring.rows import Row, Rows, even_shares
from backend.matching.scoring.sides import Pair, Sides
from backend.matching.scoring.words import listing, not_said


class Goal(NamedTuple):
    """A level wanted in a competency, and the points it is worth at most."""

    competency: str
    level: int
    share: int


def goal_rows(criterion: Goals, full: int, sides: Sides) -> Rows[Goal]:
    """Each goal's share of the full marks, times the curve at the mentor's level above the level wanted."""
    mentors = sides.mentors.column(criterion.mentor, Competencies).values
    held = _held(mentors)

    def row(goal: Goal) -> Row:
        points = np.zeros(len(mentors), np.int32)
        if goal.competency in held:
            who, levels, which = held[goal.competency]
            by_level = [round(criterion.curve.get(level - goal.level, 0.0) * goal.share) for level in levels]
            points[who] = np.array(by_level, np.int32).take(which)
        return points

    return Rows.of(
        (_goals(wanted, full) for wanted in sides.mentees.column(criterion.mentee, Competencies).values), row
    )


def _goals(wanted: Mapping[str, int] | None, full: int) -> list[Goal]:
    if not wanted:
        return []
    shares = even_shares(full, len(wanted))
    return [Goal(name, level, share) for (name, level), share in zip(sorted(wanted.items()), shares, strict=True)]


class Held(NamedTuple):
    """Who has a competency, the distinct levels of it, and which of these each of them has."""

    who: IntArray
    levels: list[int]
    which: IntArray


def _held(mentors: Sequence[Mapping[str, int] | None]) -> dict[str, Held]:
    """List the holders of each competency."""
    who, held = defaultdict[str, list[int]](list), defaultdict[str, list[int]](list)
    for j, levels in enumerate(mentors):
        for competency, level in (levels or {}).items():
            who[competency].append(j)
            held[competency].append(level)
    distinct = {competency: np.unique(levels, return_inverse=True) for competency, levels in held.items()}
    return {
        competency: Held(np.array(who[competency], np.int64), levels.tolist(), which)
        for competency, (levels, which) in distinct.items()
    }


def goal_sentence(criterion: Goals, pair: Pair) -> str:
    """Say what the mentor can teach, from which level to which, and what not."""
    wanted = pair.sides.mentees.column(criterion.mentee, Competencies).values[pair.i]
    held = pair.sides.mentors.column(criterion.mentor, Competencies).values[pair.j]
    if not wanted or not held:
        return not_said(pair, criterion.mentee, wanted, criterion.mentor)
    good = {name: level for name, level in sorted(wanted.items()) if _teaches(criterion, level, held.get(name))}
    rest = [
        _out_of_reach(pair, name, level, held.get(name)) for name, level in sorted(wanted.items()) if name not in good
    ]
    if not good:
        return f"{pair.mentor} can teach none of {pair.mentee}'s goals: {listing(rest, last='or')}."
    taught = listing(f"{name} (level {held[name]}; {pair.mentee} wants {level})" for name, level in good.items())
    return f"{pair.mentor} can teach {taught}{', but not ' + listing(rest, last='or') if rest else ''}."


def _teaches(criterion: Goals, wanted: int, held: int | None) -> bool:
    return held is not None and criterion.curve.get(held - wanted, 0.0) > 0


def _out_of_reach(pair: Pair, name: str, wanted: int, held: int | None) -> str:
    return name if held is None else f"{name} (level {held}; {pair.mentee} wants {wanted})"
