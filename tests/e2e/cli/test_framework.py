import json
from pathlib import Path

import pytest

from tests.e2e.cli.program import trellis, written

MAPPING = """
code = "desk"
name = "Service desk"
scales = { skill = { levels = ["Working", "Expert"] } }
[[tables]]
file = "roles.csv"
competencies = { name = "Skill", scale = { is = "skill" } }
roles = { name = "Role", family = { is = "IT" }, track = { is = "Desk" }, level = "Level" }
requirements = { role = "Role", competency = "Skill", level = "Asked" }
[[moves]]
rule = "up the ladder"
kind = "promotion"
months = 18
"""
ROLES = "Role,Level,Skill,Asked\nAnalyst,1,Writing,Expert\nSenior,2,Writing ,Working\n"


def run(folder: Path, command: str, *more: object, roles: str = ROLES):
    (folder / "mapping.toml").write_text(MAPPING, "utf-8")
    return trellis(
        "framework", command, written(folder, roles=roles)["roles"], "--mapping", folder / "mapping.toml", *more
    )


def test_a_framework_is_checked_for_people_and_for_programs(tmp_path: Path):
    answer = run(tmp_path, "check", "--report", tmp_path / "report.json")
    assert answer.code == 0
    assert "Levels that ask for less than the one below: 1" in answer.out
    report = json.loads((tmp_path / "report.json").read_text("utf-8"))
    assert [report[name] for name in ("roles", "levels", "competencies", "requirements")] == [2, 2, 1, 2]
    (finding,) = report["findings"]
    assert (finding["kind"], finding["where"]) == ("level_falls", ["analyst", "senior"])
    assert "Writing at 1 (Working) after 2 (Expert)" in finding["why"]
    assert finding["fix"].startswith("Ask for as much at Senior")
    assert [(remark["column"], remark["rows"]) for remark in report["remarks"]] == [("Skill", [3])]


def test_a_framework_with_faults_is_told_and_nothing_is_written(tmp_path: Path):
    answer = run(tmp_path, "check", "--report", tmp_path / "report.json", roles=ROLES.replace("Expert", "Superb"))
    assert answer.code == 2
    assert "row 2, column Asked: 'Superb' is no level of its scale" in answer.err
    assert not (tmp_path / "report.json").exists()


def test_a_converted_framework_is_checked_alike(tmp_path: Path):
    assert run(tmp_path, "convert", "--to", tmp_path / "framework.json").code == 0
    before = run(tmp_path, "check", "--json").document
    after = trellis("framework", "check", tmp_path / "framework.json", "--json").document
    assert after == {**before, "remarks": []}


@pytest.mark.parametrize(("command", "option"), [("check", "--report"), ("convert", "--to")])
@pytest.mark.parametrize("name", ["roles.csv", "mapping.toml"])
def test_no_file_is_overwritten_by_a_result(tmp_path: Path, command: str, option: str, name: str):
    answer = run(tmp_path, command, option, tmp_path / name)
    assert answer.code == 2
    assert f"{option}: the result would overwrite" in answer.err
    assert (tmp_path / "roles.csv").read_text("utf-8") == ROLES
    assert (tmp_path / "mapping.toml").read_text("utf-8") == MAPPING
