from pathlib import Path

import pytest

from backend.careers.core.framework import Requirement
from backend.careers.files.framework_files import ReadFramework, read_framework
from backend.careers.files.mapping import mapping_of
from backend.kit.faults import BadInput, Faults

MAPPING = """
code = "desk"
name = "Service desk"

[clean]
left_out = ["NOT IN USE"]

[scales.skill]
name = "Skill"
levels = ["Awareness", "Working", "Expert"]

[[tables]]
file = "roles.csv"

[tables.competencies]
name = "Skill"
scale = { is = "skill" }
kind = { is = "professional" }

[tables.roles]
name = "Role"
description = "About"
family = { is = "IT" }
track = "Ladder"
level = { column = "Role", order = [["Junior *"], ["*"], ["Senior *", "* lead"]] }

[tables.requirements]
role = "Role"
competency = "Skill"
level = "Level"

[[moves]]
rule = "up the ladder"
kind = "promotion"
months = 18.5
"""

ROLES = """Role,About,Ladder,Skill,Level
Analyst,Answers calls,Desk,Writing,Working
Analyst,Answers calls,Desk,Calls,2
Senior analyst,,Desk,Writing,expert
Junior analyst ,Learns,Desk,Writing,Awareness
Desk lead,,Leading,Calls,Expert
NOT IN USE,,Desk,Writing,NOT IN USE
"""


def read(folder: Path, mapping: str = MAPPING, **files: str) -> ReadFramework:
    paths = [folder / f"{name}.csv" for name in files]
    for path, text in zip(paths, files.values(), strict=True):
        path.write_text(text, encoding="utf-8")
    faults = Faults()
    found = mapping_of(mapping, "mapping.toml", faults)
    faults.fail_if_any()
    result = read_framework(paths, found, faults)
    if result is None:
        raise faults.error()
    return result


def wrong(folder: Path, mapping: str = MAPPING, **files: str) -> list[str]:
    with pytest.raises(BadInput) as caught:
        read(folder, mapping, **files)
    return [str(fault).replace(f"{folder}/", "") for fault in caught.value.faults]


def test_roles_levels_and_requirements_are_read_as_the_mapping_says(tmp_path: Path):
    framework = read(tmp_path, roles=ROLES).framework
    assert [(role.code, role.level, role.track) for role in framework.roles] == [
        ("analyst", 2, "desk"),
        ("senior-analyst", 3, "desk"),
        ("junior-analyst", 1, "desk"),
        ("desk-lead", 3, "leading"),
    ]
    analyst = framework.role_by_code["analyst"]
    assert analyst.description == "Answers calls"
    assert analyst.requirements == (Requirement("writing", 2), Requirement("calls", 2))
    assert [(family.code, family.name) for family in framework.families] == [("it", "IT")]


def test_moves_follow_from_neighbouring_levels(tmp_path: Path):
    moves = read(tmp_path, roles=ROLES).framework.moves
    assert [(move.source, move.target, move.kind, str(move.months)) for move in moves] == [
        ("junior-analyst", "analyst", "promotion", "18.5"),
        ("analyst", "senior-analyst", "promotion", "18.5"),
    ]


def test_moves_across_ladders_join_roles_of_one_level_that_have_enough_in_common(tmp_path: Path):
    rule = '\n[[moves]]\nrule = "across ladders"\nkind = "lateral"\nmonths = 6\nalike = {}\n'
    alike = [read(tmp_path, MAPPING + rule.format(least), roles=ROLES).framework.moves for least in (0.0, 0.5)]
    across = [{(move.source, move.target) for move in moves if move.kind == "lateral"} for moves in alike]
    assert across == [{("senior-analyst", "desk-lead"), ("desk-lead", "senior-analyst")}, set()]


def test_what_is_untidy_is_told_and_dealt_with(tmp_path: Path):
    remarks = read(tmp_path, roles=ROLES + "Analyst,Answers mail,Desk,Writing,Working\n").remarks
    told = [(remark.column, remark.problem, remark.rows) for remark in remarks]
    assert told == [
        ("Role", "spaces around a value", (5,)),
        ("Role", "'NOT IN USE' stands for nothing", (7,)),
        (None, "another description of something that was read before", (8,)),
        (None, "a requirement that was read before", (8,)),
    ]


def test_several_lines_are_kept_or_joined(tmp_path: Path):
    roles = 'Role,About,Ladder,Skill,Level\nAnalyst,"Answers\n calls",Desk,Writing,1\n'
    kept = read(tmp_path, roles=roles).framework.roles[0].description
    joined = read(tmp_path, MAPPING.replace("[clean]", '[clean]\nlines = "join"'), roles=roles).framework.roles[0]
    assert (kept, joined.description) == ("Answers\n calls", "Answers calls")


def test_everything_that_cannot_be_read_is_told_with_row_and_column(tmp_path: Path):
    rows = "Analyst,,Desk,Writing,Superb\nAnalyst,,Desk,Calls,4\nAnalyst,,Desk,,1\n,,Desk,Calls,1\n"
    told = wrong(tmp_path, roles="Role,About,Ladder,Skill,Level\n" + rows)
    levels = "Write one of 1 (Awareness), 2 (Working), 3 (Expert)."
    empty = "the cell is empty. Write a name, or list what to leave out under clean.left_out."
    assert f"roles.csv, row 2, column Level: 'Superb' is no level of its scale. {levels}" in told
    assert f"roles.csv, row 3, column Level: '4' is no level of its scale. {levels}" in told
    assert f"roles.csv, row 4, column Skill: {empty}" in told
    assert f"roles.csv, row 5, column Role: {empty}" in told


def test_two_levels_of_one_competency_for_one_role_are_a_fault(tmp_path: Path):
    (fault,) = wrong(tmp_path, roles=ROLES + "Analyst,,Desk,Writing,Expert\n")
    assert fault.startswith("roles.csv, row 8, column Level: the role asks for 'writing' at level 2 already.")


def test_a_name_that_the_order_has_no_place_for_is_a_fault(tmp_path: Path):
    (fault, *_) = wrong(tmp_path, MAPPING.replace('["*"], ', ""), roles=ROLES)
    assert "'Analyst' is in no place of the order. Add a pattern for it to the order." in fault


def test_a_missing_file_and_a_missing_column_are_faults(tmp_path: Path):
    (fault,) = wrong(tmp_path, roles=ROLES.replace("Ladder", "Track"))
    assert fault.startswith("roles.csv: there is no column 'Ladder'")
    (fault,) = wrong(tmp_path, others=ROLES)
    assert fault.startswith("mapping.toml: the file 'roles.csv' was not given. Given were: others.csv.")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ('code = "desk"', "", "code is missing"),
        ('family = { is = "IT" }', 'famly = "x"', "tables.1.roles.family is missing"),
        ("months = 18.5", 'months = "long"', "moves.1.months is 'long'"),
        ('rule = "up the ladder"', 'rule = "up"', "moves.1.rule is 'up'"),
        ('{ column = "Role", order =', "{ order =", "tables.1.roles.level is neither a column with its order"),
        ('levels = ["Awareness", "Working", "Expert"]', "levels = []", "scales.skill.levels is []"),
        ("[clean]", "[clear]", "clear is no setting of a mapping"),
    ],
)
def test_a_mapping_that_does_not_hold_is_told_by_key(tmp_path: Path, old: str, new: str, told: str):
    assert any(f"mapping.toml: {told}" in fault for fault in wrong(tmp_path, MAPPING.replace(old, new), roles=ROLES))


def test_a_grid_of_levels_asks_for_what_its_cells_say(tmp_path: Path):
    mapping = """
code = "g"
name = "Grid"
[scales.skill]
levels = ["Working", "Expert"]
[[tables]]
file = "skills.csv"
competencies = { name = "Skill", code = "Code", scale = { is = "skill" }, parent = "Part of", prerequisites = "After" }
[[tables]]
file = "roles.csv"
[tables.roles]
name = "Role"
family = "Family"
track = { is = "Staff" }
level = "Grade"
[tables.grid]
role = "Role"
columns = ["Writing", "Calls"]
[[tables]]
file = "moves.csv"
moves = { from = "From", to = "To", kind = "Kind", months = "Months" }
"""
    files = {
        "skills": "Skill,Code,Part of,After\nWork,W,,\nWriting,W1,Work,\nCalls,W2,W,Writing\n",
        "roles": "Role,Family,Grade,Writing,Calls\nAnalyst,IT,1,Working,-\nSenior,IT,2,Expert,1\n",
        "moves": "From,To,Kind,Months\nAnalyst,senior,promotion,12\n",
    }
    framework = read(tmp_path, mapping, **files).framework
    assert [role.requirements for role in framework.roles] == [
        (Requirement("W1", 1),),
        (Requirement("W1", 2), Requirement("W2", 1)),
    ]
    calls = framework.competency_by_code["W2"]
    assert (calls.parent, calls.prerequisites) == ("W", ("W1",))
    assert [(move.source, move.target) for move in framework.moves] == [("analyst", "senior")]


def test_a_competency_that_is_part_of_itself_is_a_fault(tmp_path: Path):
    mapping = """
code = "g"
name = "Ring"
scales = { skill = { levels = ["Working"] } }
[[tables]]
file = "skills.csv"
competencies = { name = "Skill", scale = { is = "skill" }, parent = "Part of" }
"""
    fault = wrong(tmp_path, mapping, skills="Skill,Part of\nA,B\nB,A\n")[0]
    assert "parent of competency a: it would be part of itself." in fault


def test_tables_without_a_mapping_are_a_fault(tmp_path: Path):
    (tmp_path / "roles.csv").write_text(ROLES, "utf-8")
    faults = Faults()
    assert read_framework([tmp_path / "roles.csv"], None, faults) is None
    assert "tables need a mapping" in str(faults.error())
