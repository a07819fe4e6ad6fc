"""Tables whose names or codes could mean more than one thing: that is a fault, and nothing is guessed."""

from pathlib import Path

import pytest

from backend.careers.files.framework_files import read_framework
from backend.careers.files.mapping import mapping_of
from backend.kit.faults import Faults

MAPPING = """
code = "desk"
name = "Desk"
[[tables]]
file = "scales.csv"
scales = { scale = "Name", code = "Code", level = "Level", name = "Called" }
[[tables]]
file = "families.csv"
families = { name = "Name", code = "Code" }
[[tables]]
file = "tracks.csv"
tracks = { name = "Name", code = "Code" }
[[tables]]
file = "competencies.csv"
competencies = { name = "Name", code = "Code", scale = "Scale", parent = "Part of" }
[[tables]]
file = "roles.csv"
roles = { name = "Name", code = "Code", family = "Family", track = "Track", level = "Level" }
[[tables]]
file = "asked.csv"
requirements = { role = "Role", competency = "Skill", level = "Level" }
"""

FILES = {
    "scales": "Name,Code,Level,Called\nSkill,s,1,Working\n",
    "families": "Name,Code\nIT,f\n",
    "tracks": "Name,Code\nDesk,t\n",
    "competencies": "Name,Code,Scale,Part of\nWriting,c,s,\n",
    "roles": "Name,Code,Family,Track,Level\nAnalyst,r,IT,Desk,1\n",
    "asked": "Role,Skill,Level\nAnalyst,Writing,1\n",
}


def faults_with(folder: Path, **added: str) -> str:
    for name, text in FILES.items():
        (folder / f"{name}.csv").write_text(text + added.get(name, ""), "utf-8")
    faults = Faults()
    found = mapping_of(MAPPING, "mapping.toml", faults)
    result = read_framework(sorted(folder.iterdir()), found, faults)
    assert (result is None) == bool(faults.count)
    return str(faults.error())


def test_names_and_codes_that_mean_one_thing_are_read(tmp_path: Path):
    assert faults_with(tmp_path, roles="ANALYST,r,it,t,1\nr,r2,f,desk,2\n", asked="r2,c,1\n") == ""


@pytest.mark.parametrize(
    ("file", "row", "told"),
    [
        ("scales", "Other,s,2,Expert\n", "scales.csv, row 3, column Code: the code 's' stands for 'Skill' already"),
        ("families", "Other,f\n", "families.csv, row 3, column Code: the code 'f' stands for 'IT' already"),
        ("tracks", "Other,t\n", "tracks.csv, row 3, column Code: the code 't' stands for 'Desk' already"),
        ("competencies", "Other,c,s,\n", "row 3, column Code: the code 'c' stands for 'Writing' already"),
        ("roles", "Other,r,IT,Desk,1\n", "row 3, column Code: the code 'r' stands for 'Analyst' already"),
    ],
)
def test_a_code_stands_for_one_name(tmp_path: Path, file: str, row: str, told: str):
    assert told in faults_with(tmp_path, **{file: row})


@pytest.mark.parametrize(
    ("file", "row", "told"),
    [
        ("scales", "skill,s2,1,Working\n", ""),
        ("families", "it,f2\n", "roles.csv, row 2, column Family: there are 2 of the name 'IT'. Name one by its code"),
        ("tracks", "desk,t2\n", "roles.csv, row 2, column Track: there are 2 of the name 'Desk'"),
        ("competencies", "writing,c2,s,\n", "asked.csv, row 2, column Skill: there are 2 of the name 'Writing'"),
        ("competencies", "writing,c2,s,\nMore,c3,s,Writing\n", "row 4, column Part of: there are 2 of the name"),
        ("competencies", "More,c3,Skill,\n", ""),
        (
            "roles",
            "analyst,r2,IT,Desk,1\n",
            "column Role: there are 2 of the name 'Analyst'. Name one by its code: r, r2.",
        ),
    ],
)
def test_a_name_that_several_have_is_not_guessed(tmp_path: Path, file: str, row: str, told: str):
    found = faults_with(tmp_path, **{file: row})
    assert told in found if told else not found


def test_a_scale_that_several_have_the_name_of_is_not_guessed(tmp_path: Path):
    told = "column Scale: there are 2 of the name 'Skill'. Name one by its code: s, s2."
    assert told in faults_with(tmp_path, scales="Skill,s2,1,Working\n", competencies="More,c3,Skill,\n")
