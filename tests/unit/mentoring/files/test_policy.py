from datetime import date
from pathlib import Path

import pytest

from backend.kit.faults import BadInput, Faults
from backend.matching.scoring import criteria, rules
from backend.matching.scoring.policy import Programme
from backend.mentoring.files.columns import Reading, Settings
from backend.mentoring.files.policy import PolicyFile, policy_of, read_policy

SIDES = '[mentees]\nid = "id"\ndefault_zone = "UTC"\n[mentors]\nid = "id"\nzone = "zone"\n'
ANY = '[criteria.any]\nkind = "same value"\nweight = 1\ncolumn = "team"\n'

EVERY_KIND = """
[programme]
start = 2026-09-07
weeks = 26

[columns.grade]
order = ["junior", "senior", "lead"]
[columns.languages]
separator = ","
[columns.skills]
level = 2

[criteria.goals]
kind = "goals"
weight = 30
mentee = "goals"
mentor = "skills"
curve = { "0" = 0.5, "1" = 1, "-1" = 0 }
[criteria.time]
kind = "availability"
weight = 20
column = "hours"
wanted = 90
[criteria.wish]
kind = "wish"
weight = 10
by = "mentor"
column = "wishes"
values = [1, 0.5]
[criteria.team]
kind = "different value"
weight = 1
column = "team"
[criteria.profession]
kind = "same value"
weight = 1.5
mentee = "profession"
mentor = "job"
[criteria.background]
kind = "shared values"
weight = 1
column = "background"
counting = "share"
where = { column = "alike", is = true }
[criteria.language]
kind = "shared language"
weight = 1
column = "languages"
[criteria.grade]
kind = "level gap"
weight = 1
column = "grade"
values = { "1" = 0.75, "2" = 1 }
[criteria.style]
kind = "working style"
weight = 1
questions = ["pace", "detail"]
lowest = 1
highest = 5
[criteria.place]
kind = "location"
weight = 1
column = "office"
region = "country"

[rules."same team"]
kind = "same value"
demand = "must not"
column = "team"
[rules."speak together"]
kind = "shared values"
demand = "must"
column = "languages"
[rules.trained]
kind = "value"
side = "mentor"
demand = "must"
column = "training"
is = ["done", "booked"]
[rules.above]
kind = "level gap"
column = "grade"
lowest = 0
highest = 2
[rules.line]
kind = "reporting line"
column = "manager"
levels = 3
peers = "barred"
people = "people.csv"
[rules.again]
kind = "previous pairs"
file = "previous.csv"
[rules.refused]
kind = "not with"
mentee = "not with"
[rules.meet]
kind = "overlap"
column = "hours"
minutes = 60
block = 60
"""


def read(text: str) -> PolicyFile:
    faults = Faults()
    policy = policy_of(text, "policy.toml", faults)
    faults.fail_if_any()
    assert policy is not None
    return policy


def faults_of(text: str) -> list[str]:
    with pytest.raises(BadInput) as caught:
        read(text)
    return [str(fault).removeprefix("policy.toml: ") for fault in caught.value.faults]


def test_every_kind_of_criterion_becomes_what_the_engine_scores_by():
    assert read(SIDES + EVERY_KIND).policy.criteria == (
        criteria.Goals("goals", 30, "goals", "skills", {0: 0.5, 1: 1, -1: 0}),
        criteria.Availability("time", 20, "hours", "hours", 90, 30),
        criteria.WishedFor("wish", 10, "mentor", "wishes", (1, 0.5)),
        criteria.DifferentValue("team", 1, "team", "team"),
        criteria.SameValue("profession", 1.5, "profession", "job"),
        criteria.SharedValues("background", 1, "background", "background", "share", criteria.Where("alike", "yes")),
        criteria.SharedLanguage("language", 1, "languages", "languages"),
        criteria.LevelGap("grade", 1, "grade", "grade", {1: 0.75, 2: 1}),
        criteria.WorkingStyle("style", 1, "pace, detail", "pace, detail", 1, 5),
        criteria.Location("place", 1, "office", "office", "country", "country", 0.5),
    )


def test_every_kind_of_rule_becomes_what_the_engine_rules_out_by():
    policy = read(SIDES + EVERY_KIND)
    assert policy.policy.rules == (
        rules.SameValueRule("same team", "must not", "team", "team"),
        rules.SharedValueRule("speak together", "must", "languages", "languages"),
        rules.ConstantRule("trained", "must", "mentor", "training", frozenset({"done", "booked"})),
        rules.LevelGapRule("above", "grade", "grade", 0, 2),
        rules.ReportingLineRule("line", "manager", "manager", 3, "barred"),
        rules.PreviousPairsRule("again", frozenset()),
        rules.NotWithRule("refused", "not with", None),
        rules.OverlapRule("meet", "hours", "hours", 60, 60),
    )
    assert policy.policy.programme == Programme(date(2026, 9, 7), 26)
    assert (policy.managers_in, policy.pairs_in) == ({"line": Path("people.csv")}, {"again": Path("previous.csv")})


def test_columns_are_read_as_they_are_used():
    columns = read(SIDES + EVERY_KIND).columns
    assert columns.mentor["skills"] == Reading("competencies", ("skills",), Settings(level=2))
    assert columns.mentor["languages"] == Reading("list", ("languages",), Settings(separator=","))
    assert columns.mentee["grade"] == Reading("level", ("grade",), Settings(order=("junior", "senior", "lead")))
    assert columns.mentee["pace, detail"] == Reading("answers", ("pace", "detail"), scale=(1, 5))
    assert columns.mentee["alike"].kind == "yes or no"
    assert "wishes" not in columns.mentee


def test_one_column_may_be_read_in_two_ways():
    text = ANY + '[criteria.list]\nkind = "shared values"\nweight = 1\ncolumn = "team"\n'
    policy = read(SIDES + text)
    assert policy.policy.criteria[1] == criteria.SharedValues("list", 1, "team (list)", "team (list)")
    assert {name: reading.kind for name, reading in policy.columns.mentee.items()} == {
        "team": "text",
        "team (list)": "list",
    }


def test_names_may_be_joined_from_several_columns():
    assert read(f'[mentees]\nid = "a"\nname = ["b", "c"]\n[mentors]\nid = "d"\n{ANY}').mentees.names == ("b", "c")


def test_files_that_a_policy_names_lie_beside_it(tmp_path: Path):
    (tmp_path / "policy.toml").write_text("\ufeff" + SIDES + EVERY_KIND, "utf-8")
    assert read_policy(tmp_path / "policy.toml").managers_in == {"line": tmp_path / "people.csv"}


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('[mentee]\nid = "a"\n' + SIDES + ANY,
         "mentee is no table of a policy. The tables are: mentees, mentors, columns, programme, criteria, rules."),
        ('[mentees]\nid = "a"\n' + ANY,
         'mentors.id is missing. Write the column that tells people apart, such as "email".'),
        ("mentees = 3\n[mentors]\nid = 'a'\n" + ANY, "mentees is not a table. Write [mentees] before its settings."),
        (SIDES + "capacty = 3\n" + ANY,
         "mentors.capacty is no setting. The settings here are: id, name, where, sheet, zone, default_zone, capacity"),
        (SIDES + "capacity = 0\n" + ANY,
         "mentors.capacity is wrong: '0' is below 1. Leave the mentor out, or give at least 1 seat, such as 2."),
        (SIDES + "capacity = 1.5\n" + ANY,
         "mentors.capacity is 1.5. Write how many seats each has: a number, or the column that says it."),
        (SIDES + "minimum = 2\n" + ANY, "mentors.minimum is 2, above the capacity of 1. Lower it."),
        (SIDES + 'default_zone = "Europe/Lodnon"\n' + ANY,
         "mentors.default_zone is wrong: 'Europe/Lodnon' is not a time zone. Write one such as Europe/London."),
        (SIDES + "where = { colum = 'role', is = 'x' }\n" + ANY,
         'mentors.where.column is missing. Write the name of a column, such as "role".'),
        (SIDES, "criteria: nothing is weighed. Give one criterion at least a weight above 0."),
        ("criteria = 3\n" + SIDES, "criteria is not a table. Write [criteria.\"some name\"] before its settings."),
        (SIDES + "[criteria]\nx = 3", "criteria.x is not a table. Write [criteria.x] before its settings."),
        (SIDES + '[criteria."a b"]\nkind = "same vale"',
         "criteria.\"a b\".kind is 'same vale'. Write one of 'goals', 'availability', 'wish', 'same value'"),
        (SIDES + "[criteria.x]\nweight = 1", "criteria.x.kind is missing. Write one of"),
        (SIDES + ANY + "wieght = 2",
         "criteria.any.wieght is no setting. The settings here are: column, mentee, mentor, weight. Did you mean"),
        (SIDES + ANY.replace("1", "'ten'"), "criteria.any.weight is 'ten'. Write points it gives at most, such as 10."),
        (SIDES + ANY.replace("1", "true"), "criteria.any.weight is true. Write points it gives at most, such as 10."),
        (SIDES + ANY.replace("1", "nan"), "criteria.any.weight is NaN. Write points it gives at most, such as 10."),
        (SIDES + ANY.replace("1", "-1"), "criteria.any.weight: -1.0 is not a weight. Give points, 0 or more."),
        (SIDES + ANY.replace("column", "mentee"),
         "criteria.any names no column for both sides. Write column, or mentee and mentor."),
        (SIDES + ANY + "[rules.any]\nkind='not with'", "rules.any names no column. Write column, mentee or mentor."),
        (SIDES + "[criteria.s]\nkind='working style'\nweight=1\nlowest=1\nhighest=5\nmentee=['a']",
         "criteria.s does not name as many columns for both sides. Write questions, or mentee and mentor."),
        (SIDES + "[criteria.g]\nkind='level gap'\nweight=1\ncolumn='grade'\nvalues={'1'=1}",
         'columns.grade.order is missing. Write its levels, lowest first, such as ["junior", "senior", "lead"].'),
        (SIDES + "[criteria.g]\nkind='level gap'\nweight=1\ncolumn='grade'\nvalues={one=1}",
         "criteria.g.values.one is 'one'. Write levels the mentor stands above the mentee, with values from 0 to 1"),
        (SIDES + ANY + "[columns.taem]\nlevel = 3",
         "columns.taem is looked at by no criterion or rule. Take it out, or name a column that is. Did you mean"),
        (SIDES + ANY + "[columns.team]\norder = ['a', 'A']",
         "columns.team has a level twice in its order. Write each once, whatever its case."),
        (SIDES + ANY + "[rules.o]\nkind='overlap'\ncolumn='h'\nminutes=30",
         "programme: hours are compared. Say when it starts and how many weeks it lasts."),
        (SIDES + ANY + "[programme]\nstart=2026-01-01\nweeks=0", "programme.weeks: 0 weeks. Give 1 to"),
        (SIDES.replace('zone = "zone"', "") + ANY
         + "[programme]\nstart=2026-01-01\nweeks=3\n[rules.o]\nkind='overlap'\ncolumn='h'\nminutes=30",
         'mentors.zone is missing, and hours are compared. Write the column of time zones, or default_zone = "Europe'),
    ],
)  # fmt: skip
def test_what_is_wrong_is_told_by_its_key_with_what_would_be_right(text: str, fault: str):
    assert any(found.startswith(fault) for found in faults_of(text))


def test_the_policy_in_the_documentation_is_right():
    text = (Path(__file__).parents[4] / "docs/files.md").read_text("utf-8")
    assert len(read(text.partition("```toml\n")[2].partition("```")[0]).policy.rules) == 3


def test_all_faults_are_told_at_once():
    text = (
        '[mentees]\n[mentors]\nid = 1\n[criteria.a]\nkind = "same value"\n[rules.b]\nkind = "overlap"\nminutes = "x"\n'
    )
    assert [fault.split(" ")[0] for fault in faults_of(text)] == [
        "mentees.id",
        "mentors.id",
        "criteria.a.weight",
        "rules.b.minutes",
    ]


@pytest.mark.parametrize(
    ("content", "row", "problem"),
    [
        (b"", None, "the file is empty"),
        (b"a = 1\nb = x\n", 2, "this is not TOML (Invalid value)"),
        (b"a = 1\n\nb = '\xe9'\n", 3, "this is not UTF-8 text"),
        (b"a = " + b"[" * 100_000, None, "tables are nested too deeply"),
        (b"a = '" + b"x" * 1_000_000 + b"'", None, "the file has 1,000,006 bytes, the limit is 1,000,000"),
        (b"PK\x03\x04....", None, "this is a workbook, not a text file"),
    ],
)
def test_what_is_no_policy_file_gets_a_fault_and_no_traceback(
    tmp_path: Path, content: bytes, row: int | None, problem: str
):
    (tmp_path / "policy.toml").write_bytes(content)
    with pytest.raises(BadInput) as caught:
        read_policy(tmp_path / "policy.toml")
    assert [(fault.row, fault.problem) for fault in caught.value.faults] == [(row, problem)]


def test_a_missing_policy_file_is_a_fault(tmp_path: Path):
    with pytest.raises(BadInput, match="there is no such file"):
        read_policy(tmp_path / "policy.toml")
