"""O*NET's files, a handful of rows of each."""

from pathlib import Path

import pytest

from backend.careers.core.framework import Framework, Requirement
from backend.careers.files.framework_files import ReadFramework, read_framework
from backend.careers.files.mapping import mapping_of
from backend.kit.faults import Faults

MAPPING = """
code = "onet"
name = "O*NET"
[onet]
zone_if_unknown = 3
groups = { 11 = "Management" }
"""

FILES = {
    "Occupation Data.txt": "O*NET-SOC Code\tTitle\tDescription\n"
    "11-1.00\tChiefs\tLead\n11-2.00\tManagers\tManage\n13-1.00\tAll Other\tOthers\n",
    "Skills_slim.csv": "O*NET-SOC Code,Element ID,Scale ID,Data Value,Not Relevant\n"
    "11-1.00,2.A,IM,4.50,\n11-1.00,2.A,LV,4.5,N\n11-1.00,2.B,IM,3.49,\n11-1.00,2.B,LV,0.2,N\n"
    "11-2.00,2.A,IM,2.99,\n11-2.00,2.A,LV,5,N\n11-2.00,2.B,IM,3,\n11-2.00,2.B,LV,3,Y\n",
    "Level_Scale_Anchors.csv": "Element ID,Element Name,Anchor Value,Anchor Description\n"
    "2.A,Reading,2,Notes\n2.A,Reading,6,Laws\n9.Z,Elsewhere,2,Nothing\n",
    "Job_Zones.csv": "O*NET-SOC Code,Job Zone\n11-1.00,5\n11-2.00,4\n",
    "Related_Occupations.csv": "O*NET-SOC Code,Related O*NET-SOC Code,Relatedness Tier\n"
    "11-1.00,11-2.00,Primary-Short\n11-2.00,11-1.00,Supplemental\n11-2.00,99-9.00,Primary-Long\n",
    "Scales_Reference.csv": "Scale ID\nIM\n",
}


def read(folder: Path, mapping: str = MAPPING, **changed: str) -> tuple[ReadFramework | None, Faults]:
    for name, text in {**FILES, **changed}.items():
        (folder / name).write_text(text, "utf-8")
    faults = Faults()
    return read_framework(sorted(folder.iterdir()), mapping_of(mapping, "onet.toml", faults), faults), faults


@pytest.fixture
def framework(tmp_path: Path) -> Framework:
    result, faults = read(tmp_path)
    assert result is not None, faults.error()
    return result.framework


def test_occupations_are_roles_on_the_level_and_track_of_their_job_zone(framework: Framework):
    assert [(role.code, role.family, role.track, role.level) for role in framework.roles] == [
        ("11-1.00", "11", "zone-5", 5),
        ("11-2.00", "11", "zone-4", 4),
        ("13-1.00", "13", "zone-3", 3),
    ]
    assert [(family.code, family.name) for family in framework.families] == [("11", "Management"), ("13", "Group 13")]


def test_importance_says_whether_a_skill_is_asked_for_and_level_how_much(framework: Framework):
    chiefs, managers, _ = framework.roles
    assert chiefs.requirements == (Requirement("2.A", 5, 5, must_have=True), Requirement("2.B", 1, 3))
    assert managers.requirements == ()


def test_anchors_name_skills_and_describe_their_levels(framework: Framework):
    reading, unnamed = framework.competencies
    assert (reading.name, dict(reading.descriptors)) == ("Reading", {2: "Notes", 6: "Laws"})
    assert unnamed.name == "2.B"


def test_related_occupations_of_the_tiers_listed_are_lateral_moves(framework: Framework):
    assert [(move.source, move.target, move.kind) for move in framework.moves] == [("11-1.00", "11-2.00", "lateral")]


def test_what_was_left_out_or_assumed_is_told(tmp_path: Path):
    result, _ = read(tmp_path)
    assert result is not None
    assert {(each.problem, each.handled, each.count) for each in result.remarks} == {
        ("a file of O*NET's that is not needed", "It was not read.", 1),
        ("an occupation without a job zone", "It was put into zone 3, as the mapping says.", 1),
        ("an occupation without skills of the importance asked for", "It asks for nothing.", 2),
        ("a relation of the tier Supplemental", "Left out, as the mapping says.", 1),
        ("a relation to an occupation that was not read", "Left out.", 1),
    }


def test_occupations_without_a_zone_are_left_out_where_the_mapping_names_none(tmp_path: Path):
    result, _ = read(tmp_path, MAPPING.replace("zone_if_unknown = 3", ""))
    assert result is not None
    assert [role.code for role in result.framework.roles] == ["11-1.00", "11-2.00"]


def test_a_missing_file_and_a_rating_that_is_none_are_faults(tmp_path: Path):
    _, faults = read(tmp_path, **{"Skills_slim.csv": FILES["Skills_slim.csv"].replace("4.50", "high")})
    assert "Skills_slim.csv, row 2, column Data Value: 'high' is no rating" in str(faults.error())
    (tmp_path / "Job_Zones.csv").unlink()
    faults = Faults()
    assert read_framework([tmp_path / "Skills_slim.csv"], mapping_of(MAPPING, "onet.toml", faults), faults) is None
    assert "O*NET's file of 'job zones' was not given" in str(faults.error())


@pytest.mark.parametrize(
    ("file", "row", "told"),
    [
        ("Job_Zones.csv", "13-1.00,=cmd", "column Job Zone: '=cmd' is no job zone. Write a whole number from 1 to 5."),
        ("Job_Zones.csv", "13-1.00,5.0", "column Job Zone: '5.0' is no job zone"),
        ("Job_Zones.csv", "13-1.00,-1", "column Job Zone: '-1' is no job zone"),
        ("Job_Zones.csv", "13-1.00,9", "column Job Zone: '9' is no job zone"),
        ("Job_Zones.csv", "11-1.00,4", "column Job Zone: another row says 5 of the same. Leave one of the two."),
        ("Skills_slim.csv", "11-1.00,2.A,IM,4.00,", "column Data Value: another row says 4.50 of the same"),
        ("Skills_slim.csv", "11-1.00,2.A,LV,4.0,N", "column Data Value: another row says 4.5 of the same"),
        ("Occupation Data.txt", "11-1.00\tOthers\tLead", "column Title: another row says 'Chiefs' of the same"),
        ("Level_Scale_Anchors.csv", "2.A,Reading,two,Notes", "column Anchor Value: 'two' is no level"),
    ],
)
def test_a_cell_that_cannot_be_read_and_two_figures_for_the_same_are_faults(
    tmp_path: Path, file: str, row: str, told: str
):
    result, faults = read(tmp_path, **{file: f"{FILES[file]}{row}\n"})
    assert (result, faults.count) == (None, 1)
    assert told in str(faults.error())


def test_what_is_said_again_and_other_words_for_a_level_are_told(tmp_path: Path):
    anchors = FILES["Level_Scale_Anchors.csv"] + "2.A,Reading,2,Letters\n"
    skills = FILES["Skills_slim.csv"] + "11-1.00,2.A,IM,4.50,\n"
    result, _ = read(tmp_path, **{"Level_Scale_Anchors.csv": anchors, "Skills_slim.csv": skills})
    assert result is not None
    told = {(each.column, each.problem, each.handled) for each in result.remarks}
    assert ("Anchor Description", "another description of a level", "The first one was kept.") in told
    assert ("Data Value", "a row that says what was read before", "Kept once.") in told
    assert result.framework.competencies[0].descriptors[2] == "Notes"
