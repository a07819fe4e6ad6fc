"""A large organisation to measure on: people with goals, proficiencies, grades, units and offices, from a seed."""

import numpy as np

from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.scoring.criteria import DifferentValue, Goals, LevelGap, SameValue
from backend.matching.scoring.people import Competencies, Levels, People, Text
from backend.matching.scoring.policy import Policy
from backend.matching.scoring.rules import SameValueRule
from backend.matching.scoring.scorer import ScoredPeople

GRADES = tuple(f"grade {k}" for k in range(9))
COMPETENCIES = tuple(f"competency {k}" for k in range(40))

POLICY = Policy(
    criteria=(
        Goals("goals", 50, "goals", "proficiency"),
        LevelGap("grade", 20, "grade", "grade", {1: 0.75, 2: 1.0, 3: 0.5}),
        SameValue("office", 15, "office", "office"),
        DifferentValue("another unit", 15, "unit", "unit"),
    ),
    rules=(SameValueRule("another team", "must not", "team", "team"),),
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
        {COMPETENCIES[c]: int(level) for c, level in zip(chosen, random.integers(1 + lowest // 2, 6, known), strict=True)}
        for chosen in (
            random.choice(len(COMPETENCIES), known, replace=False, p=popular / popular.sum()) for _ in range(count)
        )
    ]

    def pick(name: str, kinds: int) -> Text:
        return Text(tuple(f"{name} {k}" for k in random.integers(0, kinds, count)))

    grade = Levels(GRADES, tuple(int(g) for g in random.integers(lowest, len(GRADES), count)))
    ids = tuple(f"{side} {k}" for k in range(count))
    columns = {column: Competencies(tuple(levels)), "grade": grade}
    columns |= {"office": pick("office", 12), "unit": pick("unit", 25), "team": pick("team", 900)}
    return People(ids, ids, columns)
