import csv
from pathlib import Path

import numpy as np
import pytest

from backend.mentoring.files.people import PeopleRound, read_people_round

PROJECT = Path(__file__).parents[4]
POLICY = PROJECT / "docs/examples/civil-service/policy.toml"
SAMPLE = PROJECT.parent / "shared/data/mentoring/civil_service_sample"

GRADES: list[str] = ["AA", "AO", "EO", "HEO", "SEO", "Grade 7", "Grade 6", "SCS1", "SCS2", "SCS3", "SCS4"]

pytestmark = pytest.mark.skipif(not SAMPLE.exists(), reason="the civil-service sample is not beside the project")


def rows(file: str) -> dict[str, dict[str, str]]:
    with (SAMPLE / file).open(encoding="utf-8-sig", newline="") as stream:
        return {row["email address"]: row for row in csv.DictReader(stream)}


def points(mentee: dict[str, str], mentor: dict[str, str]) -> int | None:
    """The rules of the example's README, written out; `None` for a pair that may not be made."""
    steps = [GRADES.index(person["grade"]) for person in (mentee, mentor)]
    if mentee["organisation"] == mentor["organisation"] or steps[1] - steps[0] not in (1, 2):
        return None
    wanted = mentee["identity to match"] if mentee["match with similar identity"] == "yes" else ""
    identity = wanted != "" and wanted in mentor["characteristics"].split(", ")
    profession = mentee["profession"] == mentor["profession"]
    return {1: 9, 2: 12}[steps[1] - steps[0]] + 10 * profession + 6 * identity


def read(size: str) -> PeopleRound:
    return read_people_round(SAMPLE / f"{size}-mentees.csv", SAMPLE / f"{size}-mentors.csv", POLICY)


def test_the_sample_is_scored_as_its_readme_says():
    round_ = read("small")
    mentees, mentors = rows("small-mentees.csv"), rows("small-mentors.csv")
    scores = round_.problem.scores.block(np.arange(len(mentees)))
    for i, mentee in enumerate(round_.mentees.ids):
        for j, mentor in enumerate(round_.mentors.ids):
            expected = points(mentees[mentee], mentors[mentor])
            assert scores[i, j] == (-1 if expected is None else expected * round_.units)


def test_the_large_sample_is_read_in_full():
    round_ = read("large")
    assert round_.problem.shape == (500, 500)
    assert "mentee 000" in round_.mentees.names
