import csv
from pathlib import Path

import pytest

from tests.e2e.cli.program import Answer, trellis, written

POLICY = """
[mentees]
id = "id"
name = "name"
[mentors]
id = "id"
name = "name"
capacity = "seats"

[columns.grade]
order = ["junior", "senior", "lead"]

[criteria.goals]
kind = "goals"
weight = 3
mentee = "goals"
mentor = "skills"

[criteria.grade]
kind = "level gap"
weight = 1
column = "grade"
values = { "1" = 1, "2" = 0.5 }

[rules."another team"]
kind = "same value"
demand = "must not"
column = "team"

[rules.above]
kind = "level gap"
column = "grade"
lowest = 1
highest = 2
"""

MENTEES = """id,name,team,grade,goals,region
m1,Ana,red,junior,python 2,north
m2,Ben,red,senior,python 1,north
m3,Cem,blue,lead,python 1,south
m4,Dee,blue,junior,python 3,south
"""

MENTORS = """id,name,team,grade,skills,seats
t1,Tea,blue,lead,python 3,1
t2,Uwe,red,lead,python 4,2
"""


@pytest.fixture
def people(tmp_path: Path) -> tuple[str, ...]:
    files = written(tmp_path, mentees=MENTEES, mentors=MENTORS)
    policy = tmp_path / "policy.toml"
    policy.write_text(POLICY, encoding="utf-8")
    return "--mentees", str(files["mentees"]), "--mentors", str(files["mentors"]), "--policy", str(policy)


@pytest.fixture
def run(people: tuple[str, ...], tmp_path: Path) -> Path:
    assert trellis("match", *people, "--run", tmp_path / "round.trellis").code == 0
    return tmp_path / "round.trellis"


def made(answer: Answer) -> set[tuple[str, str]]:
    return {(pair["mentee"], pair["mentor"]) for pair in answer.document["pairs"]}


def test_pairs_come_with_points_that_add_up_and_with_reasons(people: tuple[str, ...], tmp_path: Path):
    assert trellis("match", *people, "--out", tmp_path / "pairs.csv").code == 0
    with (tmp_path / "pairs.csv").open(encoding="utf-8", newline="") as file:
        first, *_ = rows = list(csv.DictReader(file))
    assert list(first)[:6] == ["mentee", "mentor", "score", "goals", "grade", "reason"]
    assert list(first)[6:] == ["mentee_name", "mentor_name"]
    assert all(float(row["score"]) == float(row["goals"]) + float(row["grade"]) for row in rows)
    assert "can teach python" in first["reason"]


def test_one_whom_the_rules_leave_nobody_is_told_which(people: tuple[str, ...]):
    answer = trellis("match", *people, "--json").document
    reasons = {out["mentee"]: out["reason"] for out in answer["unmatched"]}
    assert reasons["m3"] == "Nobody is eligible: the rule 'above' rules out every mentor."


def test_checking_tells_what_each_rule_removes(people: tuple[str, ...]):
    answer = trellis("match", *people, "--check", "--json").document
    assert answer["eligible"] == 3
    assert answer["without"] == ["m3"]
    removed = {rule["rule"]: (rule["pairs"], rule["alone"]) for rule in answer["rules"]}
    assert removed == {"not oneself": (0, 0), "another team": (4, 3), "above": (2, 1)}


def test_the_points_of_an_explanation_add_up_to_the_score(run: Path):
    answer = trellis("explain", run, "m4", "t2", "--json").document
    assert sum(part["points"] for part in answer["parts"]) == answer["score"]


def test_a_pair_that_is_ruled_out_is_told_by_which_rule(run: Path):
    answer = trellis("explain", run, "Ana", "Uwe")
    assert "another team: Same team: red." in " ".join(answer.out.split())


def test_one_who_is_left_out_is_told_which_rule_stands_in_the_way(run: Path):
    answer = trellis("explain", run, "m3", "--json").document
    assert any(way.startswith("Without the rule 'above', Cem is matched") for way in answer["ways"])


def test_rules_are_priced(run: Path):
    said = [rule["said"] for rule in trellis("explain", run, "--rules", "--json").document["rules"]]
    assert len(said) == 2
    assert all(each.startswith("Without the rule") for each in said)


def test_a_run_of_people_is_verified_from_the_people_alone(run: Path):
    assert trellis("verify", run).code == 0


def test_people_join_as_the_policy_reads_them(run: Path, tmp_path: Path):
    joined = written(
        tmp_path,
        joined="side,id,name,team,grade,goals,skills,seats\n"
        "mentor,t3,Vic,Green,Lead,,Python 2,2\nmentee,m5,Eli,green,junior,PYTHON 1,,\n",
    )["joined"]
    new = tmp_path / "new.trellis"
    answer = trellis("repair", run, "--joined", joined, "--run", new, "--json")
    assert answer.code == 0
    assert "t3" in {mentor for _, mentor in made(answer)}
    assert ("m5", "t3") not in made(answer)
    assert trellis("verify", new).code == 0


def test_people_join_on_a_side_that_is_named(run: Path, tmp_path: Path):
    joined = written(tmp_path, joined="side,id,name,team,grade,goals\nguest,m5,Eli,green,junior,python 1\n")["joined"]
    answer = trellis("repair", run, "--joined", joined)
    assert answer.code == 2
    assert "row 2, column side: 'guest' is neither mentee nor mentor" in answer.err


def test_nobody_joins_twice(run: Path, tmp_path: Path):
    joined = written(tmp_path, joined="side,id,name,team,grade,goals\nmentee,m1,Ana,red,junior,python 1\n")["joined"]
    answer = trellis("repair", run, "--joined", joined)
    assert answer.code == 2
    assert "'m1' is a mentee of the round already" in answer.err


def test_a_first_policy_is_one_that_matches(people: tuple[str, ...], tmp_path: Path):
    guessed = tmp_path / "guessed.toml"
    assert trellis("policy", "init", people[1], "--out", guessed).code == 0
    both = ("--mentees", people[1], "--mentors", people[1], "--policy", guessed)
    assert trellis("match", *both, "--check").code == 0


def test_a_first_policy_goes_to_the_screen_and_never_over_one_that_is_there(people: tuple[str, ...]):
    assert "[mentees]" in trellis("policy", "init", people[1]).out
    assert trellis("policy", "init", people[1], "--out", people[5]).code == 2
    assert Path(people[5]).read_text(encoding="utf-8") == POLICY


def test_objectives_stand_side_by_side_and_groups_under_five_are_not_told(people: tuple[str, ...]):
    answer = trellis("compare", *people, "--group", "region", "--json").document
    assert [row["objective"] for row in answer["objectives"]] == ["total", "coverage", "leximin", "stable"]
    for row in answer["objectives"]:
        assert {group["label"]: group["people"] for group in row["groups"]} == {"north": None, "south": None}


def test_a_group_that_is_no_column_is_a_fault(people: tuple[str, ...]):
    answer = trellis("compare", *people, "--group", "regoin")
    assert answer.code == 2
    assert "Did you mean 'region'?" in answer.err
