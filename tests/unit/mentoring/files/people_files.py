"""A round of people in a folder of files, for the tests of their reader."""

from pathlib import Path

import pytest

from backend.kit.faults import BadInput
from backend.mentoring.files.people import PeopleRound, read_people_round

POLICY = """
[mentees]
id = "id"
name = ["first", "last"]
demand = "wants"
priority = 1
zone = "zone"
default_zone = "Europe/Paris"
[mentors]
id = "id"
capacity = "seats"
minimum = "at least"
zone = "zone"

[programme]
start = 2026-09-07
weeks = 4

[columns.grade]
order = ["junior", "senior", "lead"]

[criteria.goals]
kind = "goals"
weight = 10
mentee = "goals"
mentor = "skills"
[criteria.time]
kind = "availability"
weight = 10
column = "hours"
wanted = 60
[criteria.wish]
kind = "wish"
weight = 10
by = "mentee"
column = "wishes"
[criteria.team]
kind = "same value"
weight = 10
column = "team"
[criteria.grade]
kind = "level gap"
weight = 10
column = "grade"
values = { "1" = 1 }
[criteria.style]
kind = "working style"
weight = 10
questions = ["q1", "q2"]
lowest = 1
highest = 5

[rules.line]
kind = "reporting line"
column = "boss"
people = "people.csv"
[rules.refused]
kind = "not with"
mentee = "not with"
"""

MENTEES = """id;first;last;wants;goals;hours;zone;wishes;team;grade;q1;q2;boss;not with
ann;Ann;Bo;2;negotiation 2;Mon 9-11;;Lee > kim;Sales;junior;1;;pat;
cy;Cy;;;;Tue 9-10;asia/tokyo;;;SENIOR;;;;LEE
"""

MENTORS = """id;seats;at least;skills;hours;zone;team;grade;q1;q2;boss
lee;2;1;Negotiation 3;Mon 9-12;Europe/London;sales;lead;2;5;
kim;;;;;;IT;senior;;;pat
"""

PEOPLE = "id,boss\nann,pat\npat,kim\nkim,\n"

ONE_FILE = """
[mentees]
id = "id"
where = { column = "role", is = ["mentee", "both"] }
[mentors]
id = "id"
where = { column = "role", is = ["mentor", "both"] }
[criteria.team]
kind = "same value"
weight = 10
column = "team"
"""


class Files:
    """The files of a round in a folder, given as text."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def write(self, name: str, text: str) -> Path:
        path = self.folder / name
        path.write_text(text, "utf-8")
        return path

    def read(
        self, policy: str = POLICY, mentees: str = MENTEES, mentors: str = MENTORS, people: str = PEOPLE, **others: str
    ) -> PeopleRound:
        self.write("people.csv", people)
        paths = {name: self.write(f"{name}.csv", text) for name, text in others.items()}
        given = paths.get
        return read_people_round(
            self.write("mentees.csv", mentees),
            self.write("mentors.csv", mentors),
            self.write("policy.toml", policy),
            given("locks"),
            given("current"),
            given("previous"),
        )

    def faults(
        self, policy: str = POLICY, mentees: str = MENTEES, mentors: str = MENTORS, people: str = PEOPLE, **others: str
    ) -> list[str]:
        """What is wrong with them, a line each, without folders and remedies."""
        with pytest.raises(BadInput) as caught:
            self.read(policy, mentees, mentors, people, **others)
        return [str(fault).replace(f"{self.folder}/", "").split(". ")[0] for fault in caught.value.faults]
