"""A large organisation to measure on, from a seed: goals, proficiencies, hours, grades, style, offices and units."""

from datetime import date

import numpy as np

from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.scoring.criteria import Availability, DifferentValue, Goals, LevelGap, SameValue, WorkingStyle
from backend.matching.scoring.hours import Hours, Window
from backend.matching.scoring.people import Answers, Competencies, Levels, People, Text, WeeklyHours
from backend.matching.scoring.policy import Policy, Programme
from backend.matching.scoring.rules import OverlapRule, SameValueRule
from backend.matching.scoring.scorer import ScoredPeople

GRADES = tuple(f"grade {k}" for k in range(9))
COMPETENCIES = tuple(f"competency {k}" for k in range(40))

ZONES = ("Europe/London", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Singapore")
QUESTIONS = 4

POLICY = Policy(
    criteria=(
        Goals("goals", 40, "goals", "proficiency"),
        Availability("hours", 20, "hours", "hours", wanted=120, block=60),
        LevelGap("grade", 15, "grade", "grade", {1: 0.75, 2: 1.0, 3: 0.5}),
        WorkingStyle("style", 10, "style", "style", lowest=1, highest=5),
        SameValue("office", 8, "office", "office"),
        DifferentValue("another unit", 7, "unit", "unit"),
    ),
    rules=(
        SameValueRule("another team", "must not", "team", "team"),
        OverlapRule("an hour a week", "hours", "hours", minutes=60, block=60),
    ),
    programme=Programme(date(2026, 9, 21), 26),
)


def round_of(mentees: int, mentors: int, *, seats: int, seed: int = 1) -> Problem:
    """A round of that size, scored by `POLICY`."""
    random = np.random.default_rng(seed)
    asking = _people("mentee", mentees, random, "goals", lowest=0, known=3)
    offering = _people("mentor", mentors, random, "proficiency", lowest=2, known=10)
    return Problem(
        Mentees.of(asking.ids), Mentors.of(offering.ids, [seats] * mentors), ScoredPeople(asking, offering, POLICY)
    )


def _people(side: str, count: int, random: np.random.Generator, column: str, *, lowest: int, known: int) -> People:
    popular = 1 / np.arange(2, len(COMPETENCIES) + 2)
    levels = [
        {
            COMPETENCIES[c]: int(level)
            for c, level in zip(chosen, random.integers(1 + lowest // 2, 6, known), strict=True)
        }
        for chosen in (
            random.choice(len(COMPETENCIES), known, replace=False, p=popular / popular.sum()) for _ in range(count)
        )
    ]

    def pick(name: str, kinds: int) -> Text:
        return Text(tuple(f"{name} {k}" for k in random.integers(0, kinds, count)))

    grade = Levels(GRADES, tuple(int(g) for g in random.integers(lowest, len(GRADES), count)))
    ids = tuple(f"{side} {k}" for k in range(count))
    hours = [
        Hours(zone, tuple(Window(day, start, start + length) for day in range(first, first + 2)))
        for zone in ZONES
        for first in range(4)
        for start, length in ((480, 120), (540, 180), (660, 120), (780, 180), (900, 180), (1020, 120))
    ]
    kept = WeeklyHours(tuple(hours[k] for k in random.integers(0, len(hours), count)))
    style = Answers(tuple(tuple(float(a) for a in row) for row in random.integers(1, 6, (count, QUESTIONS))))
    columns = {column: Competencies(tuple(levels)), "grade": grade, "hours": kept, "style": style}
    columns |= {"office": pick("office", 12), "unit": pick("unit", 25), "team": pick("team", 900)}
    return People(ids, ids, columns)
