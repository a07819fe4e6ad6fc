"""The 20 best mentors of everyone: the whole matrix and `argpartition`, as one would write it first, beside ours.

Twice: on goals alone, and on a policy as rounds have it (goals, grades, professions, and a rule). Both sides start
from people that are laid out already, as arrays or as a `ScoredPeople` that has not scored anyone yet.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass
from statistics import median

import numpy as np
from numpy.typing import NDArray

from backend.matching.scoring.criteria import TEACHING_CURVE, Goals, LevelGap, SameValue
from backend.matching.scoring.people import Column, Competencies, Levels, People, Text
from backend.matching.scoring.policy import Policy
from backend.matching.scoring.rules import SameValueRule
from backend.matching.scoring.scorer import ScoredPeople
from backend.matching.scoring.top import Best, best_mentors
from tests.bench.row import Row, faster

MENTEES, MENTORS, COMPETENCIES = 10_000, 5_000, 200
BEST = 20
RUNS = 5
GRADES, PROFESSIONS, ORGANISATIONS = 9, 12, 30
WANTED_LEVEL = 3
GRADE_VALUES = {1: 0.75, 2: 1.0}
ON_GOALS = Policy((Goals("goals", 60, "goals", "skills"),))
AS_IN_ROUNDS = Policy(
    (
        *ON_GOALS.criteria,
        LevelGap("grade", 25, "grade", "grade", GRADE_VALUES),
        SameValue("profession", 15, "job", "job"),
    ),
    (SameValueRule("another organisation", "must not", "unit", "unit"),),
)

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Side:
    """One side as typed columns, and the same as arrays: goals or proficiency as a matrix, the rest as numbers."""

    people: People
    matrix: Floats
    grade: NDArray[np.int64]
    job: NDArray[np.int64]
    unit: NDArray[np.int64]


def measure() -> list[Row]:
    """Measure both rounds, five times each, and compare the scores of the best."""
    random = np.random.default_rng(1)
    mentees, mentors = _side("mentee", MENTEES, random), _side("mentor", MENTORS, random)
    return [
        _row("goals alone", ON_GOALS, mentees, mentors, _scores_on_goals),
        _row("goals, grades, professions and a rule", AS_IN_ROUNDS, mentees, mentors, _scores_as_in_rounds),
    ]


def _row(what: str, policy: Policy, mentees: Side, mentors: Side, score: Callable[[Side, Side], Floats]) -> Row:
    theirs, ours = [], []
    naive, best = np.empty((0, BEST)), None
    for _ in range(RUNS):
        begin = time.perf_counter()
        naive = _naive_best(score(mentees, mentors))
        theirs.append(time.perf_counter() - begin)
        people = ScoredPeople(mentees.people, mentors.people, policy)
        begin = time.perf_counter()
        best = best_mentors(people, BEST)
        ours.append(time.perf_counter() - begin)
    return faster(
        f"naive scoring / scored exact top {BEST}, {what}, {MENTEES:,} × {MENTORS:,}",
        median(theirs),
        median(ours),
        target=10,
        holds=best is not None and _agree(naive, best, policy),
    )


def _scores_on_goals(mentees: Side, mentors: Side) -> Floats:
    return 60 * (mentees.matrix @ mentors.matrix.T)


def _scores_as_in_rounds(mentees: Side, mentors: Side) -> Floats:
    gap = mentors.grade[None, :] - mentees.grade[:, None]
    scores = _scores_on_goals(mentees, mentors)
    scores += 25 * np.select([gap == step for step in GRADE_VALUES], list(GRADE_VALUES.values()), 0.0)
    scores += 15 * (mentees.job[:, None] == mentors.job[None, :])
    scores[mentees.unit[:, None] == mentors.unit[None, :]] = -1
    return scores


def _naive_best(scores: Floats) -> Floats:
    """Scores of each row's best, best first."""
    best = np.argpartition(-scores, BEST, axis=1)[:, :BEST]
    return -np.sort(-np.take_along_axis(scores, best, axis=1), axis=1)


def _agree(naive: Floats, best: Best, policy: Policy) -> bool:
    """Whether scores agree but for our rounding to whole units, one at most for each goal."""
    return bool(np.abs(best.score / policy.units - naive).max() < 10 / policy.units)


def _side(name: str, count: int, random: np.random.Generator) -> Side:
    """Mentees want one to five competencies at one level; mentors hold five to fifteen at some."""
    matrix, levels = np.zeros((count, COMPETENCIES)), list[dict[str, int]]()
    for k in range(count):
        chosen = random.choice(
            COMPETENCIES, random.integers(1, 6) if name == "mentee" else random.integers(5, 16), False
        )
        held = np.full(len(chosen), WANTED_LEVEL) if name == "mentee" else random.integers(1, 6, len(chosen))
        levels.append({f"competency {c}": int(level) for c, level in zip(chosen, held, strict=True)})
        values = [TEACHING_CURVE.get(int(level) - WANTED_LEVEL, 0.0) for level in held]
        matrix[k, chosen] = 1 / len(chosen) if name == "mentee" else values
    grade, job, unit = (random.integers(0, kinds, count) for kinds in (GRADES, PROFESSIONS, ORGANISATIONS))
    ids = tuple(f"{name} {k}" for k in range(count))
    columns: dict[str, Column] = {
        "goals" if name == "mentee" else "skills": Competencies(tuple(levels)),
        "grade": Levels(tuple(f"grade {step}" for step in range(GRADES)), tuple(grade.tolist())),
        "job": Text(tuple(f"profession {kind}" for kind in job)),
        "unit": Text(tuple(f"organisation {kind}" for kind in unit)),
    }
    return Side(People(ids, ids, columns), matrix, grade, job, unit)


if __name__ == "__main__":
    for row in measure():
        print(row)
