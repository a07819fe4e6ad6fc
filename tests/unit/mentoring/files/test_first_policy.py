from datetime import date
from pathlib import Path

import pytest

from backend.kit.faults import BadInput
from backend.matching.scoring import criteria, rules
from backend.mentoring.files.first_policy import first_policy
from backend.mentoring.files.people import PeopleRound, read_people_round
from backend.mentoring.files.policy import PolicyFile, read_policy

RICH = """ID,First name,Last name,Role,Goals,Skills,Hours,Time zone,Grade,Department,Manager,Languages,Office,Country,\
Wishes,Not with,Seats,At least,Mentors wanted,Interests,Profession,"two
lines"
1,Ann,Bo,mentee,python; sql,,Mon 9-11,Europe/Paris,Band 10,A,3,English; French,Lyon,France,2 > 3,4,,,2,chess,HR,x
2,Bob,Cy,Both,,python 4,Mon 9-12,,Band 9,B,1,English,Paris,France,,,2,1,,,HR,y
3,Cy,Dee,mentor,,sql 3,Tue 9-10,,Band 9,A,,,Lyon,France,,,,,,chess; go,IT,
4,Dee,Ed,mentor,,,,,Band 10,B,,,,,,,,,,,IT,
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "people.csv"
    path.write_text(text, "utf-8")
    return path


def policy_for(folder: Path, text: str) -> PolicyFile:
    (folder / "policy.toml").write_text(first_policy(written(folder, text), date(2026, 9, 7)), "utf-8")
    return read_policy(folder / "policy.toml")


def round_of(folder: Path, text: str) -> PeopleRound:
    policy_for(folder, text)
    return read_people_round(folder / "people.csv", folder / "people.csv", folder / "policy.toml")


def test_columns_of_every_sort_are_found(tmp_path: Path):
    policy = policy_for(tmp_path, RICH)
    assert {criterion.name: type(criterion) for criterion in policy.policy.criteria} == {
        "time together": criteria.Availability,
        "goals": criteria.Goals,
        "wish of the mentee": criteria.WishedFor,
        "levels above": criteria.LevelGap,
        "shared language": criteria.SharedLanguage,
        "same place": criteria.Location,
        "shared interests": criteria.SharedValues,
        "same profession": criteria.SameValue,
        "another department": criteria.DifferentValue,
    }
    assert {type(rule) for rule in policy.policy.rules} == {rules.NotWithRule, rules.ReportingLineRule}
    assert policy.mentees.names == ("First name", "Last name")
    assert (policy.mentees.demand, policy.mentors.capacity, policy.mentors.minimum) == (
        "Mentors wanted",
        "Seats",
        "At least",
    )
    assert policy.columns.settings["grade"].order == ("Band 9", "Band 10")


def test_it_reads_the_people_it_was_made_for(tmp_path: Path):
    read = round_of(tmp_path, RICH)
    assert (set(read.mentees.ids), set(read.mentors.ids)) == ({"1", "2"}, {"2", "3", "4"})
    assert read.policy.programme is not None
    assert read.policy.programme.start == date(2026, 9, 7)


def test_what_is_looked_at_nowhere_is_said_on_one_line(tmp_path: Path):
    last = first_policy(written(tmp_path, RICH)).strip().splitlines()[-1]
    assert last == "# Columns that are looked at nowhere: two\\nlines."


def test_a_programme_starts_on_a_coming_monday_unless_said(tmp_path: Path):
    (tmp_path / "policy.toml").write_text(first_policy(written(tmp_path, RICH)), "utf-8")
    programme = read_policy(tmp_path / "policy.toml").policy.programme
    assert programme is not None
    assert programme.start.weekday() == 0


@pytest.mark.parametrize(
    "text",
    [
        "id\n1\n2\n",
        "name\nAnn\nAnn\n",
        'a"b,c\\d,\x7f,é\n1,2,3,4\n',
        "email,colour\na,red\nb,red\nc,blue\nd,blue\n",
        "id,hours,grade\n1,whenever,\n2,ask me,\n",
        "id,grade\n1,a\n2,A\n3,b\n4,B\n",
        "id,wish list,goals\n1,= =,sql 1; sql 2\n",
    ],
)
def test_whatever_the_columns_the_policy_is_accepted_as_it_is(tmp_path: Path, text: str):
    policy = policy_for(tmp_path, text)
    assert sum(criterion.weight for criterion in policy.policy.criteria) > 0


def test_a_column_whose_cells_do_not_fit_its_name_is_left_alone(tmp_path: Path):
    policy = policy_for(tmp_path, "id,hours,team\n1,whenever,a\n2,ask me,b\n3,any,a\n4,any,b\n")
    assert [type(criterion) for criterion in policy.policy.criteria] == [criteria.DifferentValue]


def test_what_is_no_table_is_a_fault(tmp_path: Path):
    with pytest.raises(BadInput):
        first_policy(written(tmp_path, ""))
