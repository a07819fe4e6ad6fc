"""The same round with one demand fewer: without a rule, or with more hours for one mentee."""

from dataclasses import replace

import numpy as np

from backend.matching.problem import Problem
from backend.matching.scoring.hours import DAY, Hours, Window
from backend.matching.scoring.people import People, WeeklyHours
from backend.matching.scoring.scorer import ScoredPeople
from backend.mentoring.core.rounds.round import Round

WIDER = 60
"""Minutes by which hours are widened at both ends."""


def without_rules(round_: Round, mentee: int | None = None) -> dict[str, Problem]:
    """The round without each rule of its policy; with `mentee`, only rules that remove somebody from them."""
    people, problem = round_.people, round_.problem
    if people is None:
        return {}
    concerned = people.rule_names
    if mentee is not None:
        removes = np.flatnonzero(np.any(people.removed(mentee), axis=1))
        concerned = tuple(people.rule_names[rule] for rule in removes)
    relaxed: dict[str, Problem] = {}
    for rule in people.policy.rules:
        if rule.name in concerned:
            rules = tuple(other for other in people.policy.rules if other is not rule)
            scores = ScoredPeople(people.mentees, people.mentors, replace(people.policy, rules=rules))
            relaxed[without(rule.name)] = replace(problem, scores=scores)
    return relaxed


def without(rule: str) -> str:
    """Say that a rule does not count."""
    return f"without the rule '{rule}'"


def with_wider_hours(round_: Round, mentee: int) -> dict[str, Problem]:
    """The round as if a mentee were free an hour earlier and later; nothing where no hours are compared."""
    people, problem = round_.people, round_.problem
    if people is None:
        return {}
    columns = {
        name: replace(column, values=_widened(column.values, mentee))
        for name, column in people.mentees.columns.items()
        if isinstance(column, WeeklyHours) and column.values[mentee] is not None
    }
    if not columns:
        return {}
    mentees = People(people.mentees.ids, people.mentees.names, {**people.mentees.columns, **columns})
    scores = ScoredPeople(mentees, people.mentors, people.policy)
    name = people.mentees.names[mentee]
    return {f"with {name} free an hour earlier and an hour later": replace(problem, scores=scores)}


def _widened(values: tuple[Hours | None, ...], mentee: int) -> tuple[Hours | None, ...]:
    hours = values[mentee]
    if hours is None:
        return values
    windows = tuple(wider(window) for window in hours.windows)
    return (*values[:mentee], replace(hours, windows=windows), *values[mentee + 1 :])


def wider(window: Window) -> Window:
    """Widen a window within the day it starts on."""
    start = max(0, window.start - WIDER)
    return Window(window.weekday, start, max(window.end, min(DAY, window.end + WIDER)))
