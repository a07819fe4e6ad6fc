"""The civil service sample under its own rules, compared with those rules written out pair by pair."""

import csv
from pathlib import Path

import numpy as np
import pytest

from backend.matching.scores import INELIGIBLE
from backend.matching.scoring.criteria import LevelGap, SameValue, SharedValues, Where
from backend.matching.scoring.people import Column, Levels, Lists, People, Text
from backend.matching.scoring.policy import Policy
from backend.matching.scoring.rules import LevelGapRule, SameValueRule
from backend.matching.scoring.scorer import ScoredPeople

SAMPLE = Path(__file__).parents[5] / "shared/data/mentoring/civil_service_sample"
GRADES = ("AA", "AO", "EO", "HEO", "SEO", "Grade 7", "Grade 6", "SCS1", "SCS2", "SCS3", "SCS4")
ASKS, WISH = "match with similar identity", "identity to match"
POLICY = Policy(
    (
        LevelGap("grade", 12, "grade", "grade", {1: 0.75, 2: 1}),
        SameValue("profession", 10, "profession", "profession"),
        SharedValues("identity", 6, WISH, "characteristics", where=Where(ASKS, "yes")),
    ),
    (
        SameValueRule("other organisations only", "must not", "organisation", "organisation"),
        LevelGapRule("one or two grades above", "grade", "grade", 1, 2),
    ),
)

pytestmark = pytest.mark.skipif(not SAMPLE.is_dir(), reason="the shared civil service sample is not beside the project")


def rows(name: str) -> list[dict[str, str]]:
    with (SAMPLE / name).open(encoding="utf-8-sig", newline="") as file:
        return [{column: (cell or "").strip() for column, cell in row.items()} for row in csv.DictReader(file)]


def people(found: list[dict[str, str]]) -> People:
    columns: dict[str, Column] = {
        name: Text(tuple(row[name] or None for row in found))
        for name in ("organisation", "profession", ASKS, WISH)
        if name in found[0]
    }
    columns["grade"] = Levels(GRADES, tuple(GRADES.index(row["grade"]) for row in found))
    if "characteristics" in found[0]:
        columns["characteristics"] = Lists(tuple(frozenset(row["characteristics"].split(", ")) - {""} for row in found))
    ids = tuple(row["email address"] for row in found)
    return People(ids, ids, columns)


def points(mentee: dict[str, str], mentor: dict[str, str]) -> int:
    gap = GRADES.index(mentor["grade"]) - GRADES.index(mentee["grade"])
    if mentee["organisation"] == mentor["organisation"] or gap not in (1, 2):
        return INELIGIBLE
    identity = mentee[ASKS] == "yes" and mentee[WISH] != "" and mentee[WISH] in mentor["characteristics"].split(", ")
    return {1: 9, 2: 12}[gap] + 10 * (mentee["profession"] == mentor["profession"]) + 6 * identity


@pytest.mark.parametrize("size", ["small", "large"])
def test_every_pair_scores_what_the_sample_s_own_rules_say(size: str) -> None:
    mentees, mentors = rows(f"{size}-mentees.csv"), rows(f"{size}-mentors.csv")
    scored = ScoredPeople(people(mentees), people(mentors), POLICY)
    block = scored.block(np.arange(len(mentees)))
    expected = np.array([[points(mentee, mentor) for mentor in mentors] for mentee in mentees])
    assert (block == np.where(expected >= 0, expected * POLICY.units, INELIGIBLE)).all()
