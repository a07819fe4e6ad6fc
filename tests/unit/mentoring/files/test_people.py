from pathlib import Path

import numpy as np
import pytest

from backend.matching.lottery import lottery_order
from backend.matching.scores import INELIGIBLE
from backend.matching.scoring.hours import Hours, Window
from backend.matching.scoring.people import Answers, Competencies, Levels, Lists, People, Text, WeeklyHours, Wishes
from backend.matching.scoring.rules import PreviousPairsRule, ReportingLineRule
from tests.unit.mentoring.files.people_files import ONE_FILE, POLICY, Files


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


def test_values_are_spelt_as_the_policy_spells_them(files: Files):
    rule = '[rules.team]\nkind = "value"\nside = "mentor"\ndemand = "must"\ncolumn = "team"\nis = ["it", "SALES"]\n'
    read = files.read(POLICY + rule)
    assert (cell(read.mentors, "lee", "team"), cell(read.mentors, "kim", "team")) == ("SALES", "it")
