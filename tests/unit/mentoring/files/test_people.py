from pathlib import Path

import numpy as np
import pytest

from backend.kit.faults import BadInput
from backend.matching.lottery import lottery_order
from backend.matching.scores import INELIGIBLE
from backend.matching.scoring.hours import Hours, Window
from backend.matching.scoring.people import Answers, Competencies, Levels, Lists, People, Text, WeeklyHours, Wishes
from backend.matching.scoring.rules import PreviousPairsRule, ReportingLineRule
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


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


def cell(people: People, identity: str, column: str) -> object:
    return people.columns[column].values[people.ids.index(identity)]


def test_cells_become_what_the_engine_scores_by(files: Files):
    mentees = files.read().mentees
    assert cell(mentees, "ann", "goals") == {"negotiation": 2}
    assert cell(mentees, "ann", "hours") == Hours("Europe/Paris", (Window(0, 540, 660),))
    assert cell(mentees, "cy", "hours") == Hours("Asia/Tokyo", (Window(1, 540, 600),))
    assert cell(mentees, "ann", "team") == "Sales"
    assert (cell(mentees, "ann", "grade"), cell(mentees, "cy", "grade")) == (0, 1)
    assert cell(mentees, "ann", "q1, q2") == (1.0, None)


def test_cells_that_are_not_filled_in_are_not_said(files: Files):
    read = files.read()
    assert [cell(read.mentees, "cy", column) for column in ("goals", "wishes", "team", "q1, q2", "boss")] == [None] * 5
    assert [cell(read.mentors, "kim", column) for column in ("skills", "hours")] == [None] * 2


def test_values_that_differ_in_case_only_are_the_same_for_both_sides(files: Files):
    read = files.read()
    assert cell(read.mentors, "lee", "team") == cell(read.mentees, "ann", "team")
    assert cell(read.mentors, "lee", "skills") == {"negotiation": 3}


def test_ids_in_cells_are_found_whatever_their_case(files: Files):
    mentees = files.read().mentees
    assert cell(mentees, "ann", "wishes") == (frozenset({"lee"}), frozenset({"kim"}))
    assert cell(mentees, "cy", "not with") == frozenset({"lee"})


def test_every_column_has_the_type_its_use_asks_for(files: Files):
    read = files.read()
    kinds = {name: type(column) for name, column in {**read.mentees.columns, **read.mentors.columns}.items()}
    assert kinds == {
        "goals": Competencies,
        "skills": Competencies,
        "hours": WeeklyHours,
        "wishes": Wishes,
        "team": Text,
        "grade": Levels,
        "q1, q2": Answers,
        "boss": Text,
        "not with": Lists,
    }


def test_people_stand_in_lottery_order_with_their_names_and_numbers(files: Files):
    read = files.read()
    assert lottery_order(read.mentees.ids) == [0, 1]
    assert dict(zip(read.mentees.ids, read.mentees.names, strict=True)) == {"ann": "Ann Bo", "cy": "Cy"}
    assert read.mentors.names == read.mentors.ids
    problem = read.problem
    assert dict(zip(problem.mentees.ids, problem.mentees.demand, strict=True)) == {"ann": 2, "cy": 1}
    assert problem.mentees.priority.tolist() == [1, 1]
    mentors = zip(problem.mentors.ids, problem.mentors.capacity, problem.mentors.minimum, strict=True)
    assert set(mentors) == {("lee", 2, 1), ("kim", 1, 0)}


def test_the_problem_is_scored_by_the_people_under_the_policy(files: Files):
    read = files.read()
    block = read.problem.scores.block(np.arange(2))
    ann, cy = read.mentees.ids.index("ann"), read.mentees.ids.index("cy")
    lee, kim = read.mentors.ids.index("lee"), read.mentors.ids.index("kim")
    # Goals 10, wish 10, team 10, one of two answers a quarter of the scale apart 3.75, and the hours that both have.
    assert block[ann, lee] == (10 + 10 + 10 + 10 + 3.75) * read.units
    assert block[ann, kim] == INELIGIBLE  # kim is the boss of ann's boss
    assert block[cy, lee] == INELIGIBLE  # refused
    assert block[cy, kim] == 0


def test_managers_of_people_on_neither_side_come_from_their_own_file(files: Files):
    rule = files.read().policy.rules[0]
    assert isinstance(rule, ReportingLineRule)
    assert rule.managers == {"ann": "pat", "pat": "kim"}


def test_pairs_of_earlier_rounds_make_a_rule(files: Files):
    read = files.read(previous="mentee,mentor,score\ncy,kim,3\ngone,away,1\n")
    assert read.policy.rules[-1] == PreviousPairsRule("previous pairs", frozenset({("cy", "kim"), ("gone", "away")}))


def test_pairs_of_earlier_rounds_join_those_of_the_policys_own_rule(files: Files):
    files.write("before.csv", "mentee;mentor\na;b\n")
    policy = POLICY + '[rules.again]\nkind = "previous pairs"\nfile = "before.csv"\n'
    read = files.read(policy, previous="mentee,mentor\nc,d\n")
    assert read.policy.rules[-1] == PreviousPairsRule("again", frozenset({("a", "b"), ("c", "d")}))


def test_locks_and_pairs_in_force_are_read_by_id(files: Files):
    problem = files.read(locks="mentee,mentor,kind\nann,lee,barred\n", current="mentee,mentor\ncy,lee\n").problem
    assert [problem.mentees.ids[i] for i in problem.barred[:, 0]] == ["ann"]
    assert [problem.mentees.ids[i] for i in problem.current[:, 0]] == ["cy"]


def test_one_file_may_hold_both_sides(files: Files):
    people = "id,role,team\na,Mentee,x\nb,mentor,x\nc,BOTH,y\nd,neither,y\n"
    read = files.read(ONE_FILE, people, people)
    assert (set(read.mentees.ids), set(read.mentors.ids)) == ({"a", "c"}, {"b", "c"})
    assert (
        read.problem.scores.block(np.array([read.mentees.ids.index("c")]))[0, read.mentors.ids.index("c")] == INELIGIBLE
    )


def test_yes_and_no_may_tell_the_sides_apart(files: Files):
    policy = ONE_FILE.replace('"role", is = ["mentee", "both"]', '"mentors?", is = false')
    policy = policy.replace('"role", is = ["mentor", "both"]', '"mentors?", is = true')
    people = "id,mentors?,team\na,no,x\nb,Y,x\nc,,y\n"
    read = files.read(policy, people, people)
    assert (set(read.mentees.ids), set(read.mentors.ids)) == ({"a", "c"}, {"b"})
    assert files.faults(policy, people + "d,perhaps,\n", people) == [
        "mentees.csv, row 5, column mentors?: 'perhaps' is neither yes nor no"
    ]


def test_nobody_on_a_side_is_a_fault(files: Files):
    assert files.faults(ONE_FILE, "id,role,team\na,boss,x\n", "id,role,team\nb,mentor,x\n") == [
        "mentees.csv, column role: no row says mentee or both"
    ]


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("cy;Cy", "ann;Cy", "mentees.csv, row 3, column id: 'ann' stands in row 2 already"),
        ("cy;Cy", ";Cy", "mentees.csv, row 3, column id: there is no id"),
        (";wants;", ";want;", "mentees.csv: there is no column 'wants'"),
        ("Bo;2;", "Bo;0;", "mentees.csv, row 2, column wants: '0' is below 1"),
        ("negotiation 2", "negotiation", "mentees.csv, row 2, column goals: 'negotiation' has no level"),
        ("Mon 9-11", "Mon 9-5", "mentees.csv, row 2, column hours: '9-5' ends before it starts"),
        ("asia/tokyo", "Asia/Tokio", "mentees.csv, row 3, column zone: 'Asia/Tokio' is not a time zone"),
        ("Lee > kim", "Lee > ", ""),
        ("Lee > kim", "kim > = kim", "mentees.csv, row 2, column wishes: 'kim > = kim' is no ranking"),
        ("SENIOR", "Seniour", "mentees.csv, row 3, column grade: 'Seniour' is not one of the levels"),
        ("junior;1;", "junior;7;", "mentees.csv, row 2, column q1: '7' is not on the scale"),
    ],
)
def test_a_bad_cell_of_a_mentee_is_told(files: Files, old: str, new: str, fault: str):
    changed = MENTEES.replace(old, new, 1)
    assert changed != MENTEES
    if fault:
        assert files.faults(mentees=changed) == [fault]
    else:
        assert len(files.read(mentees=changed).mentees) == 2


def test_a_bad_cell_of_a_mentor_is_told_beside_all_others(files: Files):
    mentors = MENTORS.replace("lee;2;1;", "lee;2;3;").replace("Europe/London", "").replace(";pat\n", ";pat;more\n")
    assert files.faults(
        mentees=MENTEES.replace("SENIOR", "x"),
        mentors=mentors,
        people="id\nann\n",
        locks="mentee,mentor\nann,zoe\n",
        previous="mentee\n",
    ) == [
        "mentors.csv, row 2, column at least: 3 seats must be filled, but there are 2",
        "mentors.csv, row 2, column zone: there is no time zone",
        "mentors.csv, row 3: the row has 12 cells, the header 11",
        "mentees.csv, row 3, column grade: 'x' is not one of the levels",
        "locks.csv, row 2, column mentor: 'zoe' is nobody's id",
        "previous.csv: there is no column 'mentor'",
        "people.csv: there is no column 'boss'",
    ]


def test_files_that_cannot_be_read_are_told_and_no_more(files: Files):
    assert files.faults(mentees="", mentors="\0", people="", locks="mentee,mentor\nx,y\n") == [
        "mentees.csv: the file is empty",
        "mentors.csv: line 1 holds a NUL, so this is not plain text",
        "people.csv: the file is empty",
    ]


def test_a_policy_that_does_not_fit_the_people_is_told_by_its_key(files: Files):
    policy = POLICY.replace(
        "[criteria.team]",
        '[criteria.step]\nkind = "level gap"\nweight = 1\nmentee = "grade"\n'
        'mentor = "team"\nvalues = { "1" = 1 }\n[columns.team]\norder = ["sales", "it"]\n[criteria.team]',
    )
    assert files.faults(policy) == [
        "policy.toml: criteria.step.mentor: the two columns have different orders of levels"
    ]


def test_a_policy_with_faults_ends_the_reading(files: Files):
    assert files.faults(policy="[mentees]\nid = 1\n")[0] == "policy.toml: mentees.id is 1"


def test_values_are_spelt_as_the_policy_spells_them(files: Files):
    rule = '[rules.team]\nkind = "value"\nside = "mentor"\ndemand = "must"\ncolumn = "team"\nis = ["it", "SALES"]\n'
    read = files.read(POLICY + rule)
    assert (cell(read.mentors, "lee", "team"), cell(read.mentors, "kim", "team")) == ("SALES", "it")


def test_no_where_may_take_rows_of_a_file_that_has_no_ids(files: Files):
    people = "role,team\nmentee,x\nmentor,y\n"
    assert files.faults(ONE_FILE, people, people) == [
        "mentees.csv: there is no column 'id'",
        "mentors.csv: there is no column 'id'",
    ]
