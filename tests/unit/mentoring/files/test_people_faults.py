from pathlib import Path

import pytest

from tests.unit.mentoring.files.people_files import MENTEES, MENTORS, ONE_FILE, POLICY, Files


@pytest.fixture
def files(tmp_path: Path) -> Files:
    return Files(tmp_path)


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


def test_no_where_may_take_rows_of_a_file_that_has_no_ids(files: Files):
    people = "role,team\nmentee,x\nmentor,y\n"
    assert files.faults(ONE_FILE, people, people) == [
        "mentees.csv: there is no column 'id'",
        "mentors.csv: there is no column 'id'",
    ]
