"""Who takes part in a round, and the round that a policy makes of them."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np

from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.scores import IntArray
from backend.matching.scoring.hours import Hours, Window
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
from backend.matching.scoring.scorer import ScoredPeople
from backend.mentoring.core.languages import language_name
from backend.mentoring.core.rounds.lots import Lots
from backend.mentoring.core.rounds.round import Round

T = TypeVar("T")

STEPS = tuple(str(step) for step in range(1, 21))
"""Levels of roles, in their order."""


@dataclass(frozen=True)
class Participant:
    """One person on one side, as a round sees them.

    Attributes
    ----------
    goals, teaches : competency to the level wanted, and the level held.
    seats : mentees that a mentor takes at most; mentors that a mentee wants.
    zone, hours : when they could meet each week, on their own clock.
    style : answers from 1 to 5, in one order of questions; `None` where left open.
    wishes : ids of people, groups of equally good ones, best first.
    level : of their role; `None` where they have none.
    team, part : the unit they are in, and the large part of the organisation that it belongs to.
    place, region : where they work.
    manager : id of whom they report to.
    left_out : earlier rounds in which they found nobody.
    """

    id: str
    name: str
    goals: Mapping[str, int]
    teaches: Mapping[str, int]
    seats: int
    zone: str
    hours: tuple[Window, ...]
    languages: tuple[str, ...]
    style: tuple[int | None, ...]
    wishes: tuple[tuple[str, ...], ...]
    not_with: tuple[str, ...]
    level: int | None
    team: str
    part: str
    place: str
    region: str
    manager: str | None
    left_out: int = 0

    @property
    def week(self) -> Hours:
        """When they could meet, with the clock that it is said on."""
        return Hours(self.zone, self.hours)


@dataclass(frozen=True)
class Decided:
    """Pairs of (mentee id, mentor id) that stand, that must not be made, and that are in force."""

    locked: frozenset[tuple[str, str]] = frozenset()
    barred: frozenset[tuple[str, str]] = frozenset()
    current: frozenset[tuple[str, str]] = frozenset()


NOTHING_DECIDED = Decided()


def round_of(
    mentees: Sequence[Participant],
    mentors: Sequence[Participant],
    policy: Policy,
    decided: Decided = NOTHING_DECIDED,
    most_mentees: int | None = None,
    seed: str = "",
) -> Round:
    """Make a round of its participants.

    Parameters
    ----------
    most_mentees : seats that count of any mentor at most.
    seed : of the lots by which equally good plans are told apart.

    Raises
    ------
    ValueError
        where the policy does not fit; it was checked when it was saved.
    """
    lots = Lots.drawn([each.id for each in mentees], seed), Lots.drawn([each.id for each in mentors], seed)
    sides = _ordered(mentees, lots[0]), _ordered(mentors, lots[1])
    scores = ScoredPeople(people_of(sides[0]), people_of(sides[1]), policy)
    capacity = [each.seats if most_mentees is None else min(each.seats, most_mentees) for each in sides[1]]
    ranks = tuple({identity: place for place, identity in enumerate(each.ids)} for each in lots)
    problem = Problem(
        Mentees.of(lots[0].ids, None, [each.left_out for each in sides[0]]),
        Mentors.of(lots[1].ids, capacity),
        scores,
        _pairs(decided.locked, ranks),
        _pairs(decided.barred | refused(mentees, mentors), ranks),
        _pairs(decided.current, ranks),
    )
    return Round(problem, len(str(policy.units)) - 1, seed)


def scored_people(
    mentees: Sequence[Participant], mentors: Sequence[Participant], policy: Policy, seed: str = ""
) -> ScoredPeople:
    """Score people by a policy, each side in the order of its lots."""
    lots = Lots.drawn([each.id for each in mentees], seed), Lots.drawn([each.id for each in mentors], seed)
    return ScoredPeople(people_of(_ordered(mentees, lots[0])), people_of(_ordered(mentors, lots[1])), policy)


def refused(mentees: Iterable[Participant], mentors: Iterable[Participant]) -> frozenset[tuple[str, str]]:
    """Give the pairs of whom one asked not to be with the other; which of the two is not told, and nowhere kept."""
    by_mentees = {(one.id, other) for one in mentees for other in one.not_with}
    return frozenset(by_mentees | {(other, one.id) for one in mentors for other in one.not_with})


def _ordered(side: Sequence[Participant], lots: Lots) -> list[Participant]:
    return [side[place] for place in lots.order]


def people_of(side: Sequence[Participant]) -> People:
    """Give one side as the criteria and rules look at it, in the order given."""
    return People(tuple(each.id for each in side), tuple(each.name for each in side), _columns(side))


def _columns(side: Sequence[Participant]) -> dict[str, Column]:
    """Give what the criteria and rules look at, by the names that their sentences use."""
    return {
        "goals": Competencies(_each(side, lambda one: one.goals or None)),
        "teaches": Competencies(_each(side, lambda one: one.teaches or None)),
        "goal names": Lists(_each(side, lambda one: frozenset(one.goals) or None)),
        "taught names": Lists(_each(side, lambda one: frozenset(one.teaches) or None)),
        "hours": WeeklyHours(_each(side, lambda one: one.week if one.hours else None)),
        "languages": Lists(_each(side, lambda one: frozenset(map(language_name, one.languages)) or None)),
        "working style": Answers(_each(side, lambda one: one.style if any(one.style) else None)),
        "wishes": Wishes(_each(side, lambda one: tuple(map(frozenset, one.wishes)) or None)),
        "level": Levels(STEPS, _each(side, lambda one: None if one.level is None else one.level - 1)),
        "team": Text(_each(side, lambda one: one.team or None)),
        "part of the organisation": Text(_each(side, lambda one: one.part or None)),
        "place": Text(_each(side, lambda one: one.place or None)),
        "region": Text(_each(side, lambda one: one.region or None)),
        "manager": Text(_each(side, lambda one: one.manager)),
    }


def _each(side: Sequence[Participant], value: Callable[[Participant], T]) -> tuple[T, ...]:
    return tuple(value(each) for each in side)


def _pairs(pairs: Iterable[tuple[str, str]], ranks: tuple[Mapping[str, int], ...]) -> IntArray:
    """Give pairs of ids as positions; those of whom one is not there any more are left out."""
    mentees, mentors = ranks
    found = [(mentees[one], mentors[other]) for one, other in pairs if one in mentees and other in mentors]
    return np.array(sorted(found), np.int64).reshape(-1, 2)
