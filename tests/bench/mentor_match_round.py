"""One round of mentor-match 7.0.1 on the civil-service sample, run in that package's own environment.

Usage: python mentor_match_round.py FOLDER. Prints seconds and the number of pairs made as JSON.
"""

import csv
import json
import operator
import sys
import time
from pathlib import Path

from matching.mentee import Mentee
from matching.mentor import Mentor
from matching.process import process_data
from matching.rules.rule import Disqualify, Equivalent, Generic, Grade

GRADES = ["AA", "AO", "EO", "HEO", "SEO", "Grade 7", "Grade 6", "SCS1", "SCS2", "SCS3", "SCS4"]


class Asking(Mentee):
    """A mentee with the columns that the shared-identity rule looks at."""

    def __init__(self, **row: str) -> None:
        super().__init__(**row)
        self.asks = row["match with similar identity"] == "yes"
        self.identity = row["identity to match"]


class Offering(Mentor):
    """A mentor with the identities stated."""

    def __init__(self, **row: str) -> None:
        super().__init__(**row)
        self.characteristics = {part.strip() for part in row["characteristics"].split(",")}


def people(path: Path, kind: type) -> list:
    """One person a row, the grade as a number."""
    with path.open(newline="", encoding="utf-8") as file:
        return [
            kind(**{**row, "grade": GRADES.index(row["grade"]), "email": row["email address"]})
            for row in csv.DictReader(file)
            if row["grade"]
        ]


def shares_identity(match) -> bool:
    """Whether the mentee asked for it and the mentor has it."""
    mentee = match.mentee
    return mentee.asks and bool(mentee.identity) and mentee.identity in match.mentor.characteristics


def rules() -> list:
    """The rules of the sample's own README."""
    return [
        Disqualify(lambda match: match.mentee.organisation == match.mentor.organisation),
        Disqualify(lambda match: not 1 <= match.mentor.grade - match.mentee.grade <= 2),
        Grade(1, operator.eq, {True: 9, False: 0}),
        Grade(2, operator.eq, {True: 12, False: 0}),
        Equivalent("profession", {True: 10, False: 0}),
        Generic({True: 6, False: 0}, shares_identity),
    ]


def main(folder: Path) -> None:
    """Read, score and match, once."""
    begin = time.perf_counter()
    mentees = people(folder / "large-mentees.csv", Asking)
    mentors = people(folder / "large-mentors.csv", Offering)
    process_data(mentors, mentees, [rules()])
    seconds = time.perf_counter() - begin
    print(json.dumps({"seconds": seconds, "pairs": sum(len(mentee.mentors) for mentee in mentees)}))


main(Path(sys.argv[1]))
