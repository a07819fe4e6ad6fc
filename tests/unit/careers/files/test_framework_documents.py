import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from backend.careers.files.framework_files import ReadFramework, read_framework
from backend.kit.faults import Faults

PACKAGE: dict[str, Any] = {
    "CFDocument": {"identifier": "d0", "title": "Writing standards", "uri": "https://example.org/d0"},
    "CFItems": [
        {"identifier": "i1", "fullStatement": "Write", "humanCodingScheme": "W"},
        {"identifier": "i2", "fullStatement": "Write a letter that is understood", "abbreviatedStatement": "Letters"},
        {"identifier": "i3", "fullStatement": "Write a report", "humanCodingScheme": "W.3"},
    ],
    "CFAssociations": [
        {
            "associationType": kind,
            "originNodeURI": {"identifier": origin},
            "destinationNodeURI": {"identifier": destination},
        }
        for kind, origin, destination in (
            ("isChildOf", "i1", "d0"),
            ("isChildOf", "i2", "i1"),
            ("isChildOf", "i3", "i1"),
            ("precedes", "i2", "i3"),
            ("isRelatedTo", "i1", "i3"),
        )
    ],
    "CFRubrics": [
        {
            "identifier": "r1",
            "title": "How well",
            "CFRubricCriteria": [
                {
                    "CFItemURI": {"identifier": "i3"},
                    "CFRubricCriterionLevels": [
                        {"score": 2, "quality": "Good", "description": "Is read to the end"},
                        {"score": 1, "quality": "Fair", "description": "Is read"},
                    ],
                }
            ],
        }
    ],
}

OWN: dict[str, Any] = {
    "format": "trellis.framework/1",
    "code": "desk",
    "name": "Desk",
    "families": [{"code": "it", "name": "IT"}],
    "tracks": [{"code": "t", "name": "Desk"}],
    "scales": [{"code": "s", "name": "Skill", "levels": [{"name": "Working"}]}],
    "competencies": [{"code": "c", "name": "Writing", "scale": "s"}],
    "roles": [
        {
            "code": "a",
            "name": "Analyst",
            "family": "it",
            "track": "t",
            "level": 1,
            "requirements": [{"competency": "c", "level": 1}],
        },
        {"code": "b", "name": "Senior", "family": "it", "track": "t", "level": 2},
    ],
    "moves": [{"from": "a", "to": "b", "kind": "promotion", "months": 18.5}],
}


def read(folder: Path, document: object) -> tuple[ReadFramework | None, Faults]:
    (folder / "framework.json").write_text(document if isinstance(document, str) else json.dumps(document), "utf-8")
    faults = Faults()
    return read_framework([folder / "framework.json"], None, faults), faults


def test_a_case_package_gives_competencies_with_their_tree_and_what_comes_first(tmp_path: Path):
    result, _ = read(tmp_path, PACKAGE)
    assert result is not None
    write, letters, report = result.framework.competencies
    assert (write.code, letters.code, report.code) == ("W", "i2", "W.3")
    assert (letters.name, letters.description) == ("Letters", "Write a letter that is understood")
    assert (write.parent, letters.parent, report.parent) == (None, "W", "W")
    assert report.prerequisites == ("i2",)


def test_a_rubric_gives_a_scale_from_its_lowest_score_up(tmp_path: Path):
    result, _ = read(tmp_path, PACKAGE)
    assert result is not None
    report = result.framework.competency_by_code["W.3"]
    scale = result.framework.scale_by_code[report.scale]
    assert [level.name for level in scale.levels] == ["Fair", "Good"]
    assert report.descriptors == {1: "Is read", 2: "Is read to the end"}
    assert result.framework.competency_by_code["W"].scale == "achieved"


def test_a_document_of_our_own_may_leave_out_what_is_usual(tmp_path: Path):
    result, faults = read(tmp_path, OWN)
    assert result is not None
    assert not faults.count
    assert str(result.framework.moves[0].months) == "18.5"
    assert result.framework.role_by_code["a"].requirements[0].weight == 1


def without_scale(document: dict[str, Any]) -> None:
    document["scales"] = []


def off_the_scale(document: dict[str, Any]) -> None:
    document["roles"][0]["requirements"][0]["level"] = 2


def nowhere(document: dict[str, Any]) -> None:
    document["moves"][0]["to"] = "gone"


def misspelt(document: dict[str, Any]) -> None:
    document["roles"][1]["levle"] = 2


def unnamed(document: dict[str, Any]) -> None:
    del document["roles"][0]["name"]


def twice(document: dict[str, Any]) -> None:
    document["roles"][1]["code"] = "a"


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (without_scale, "column scale of competency c: there is no scale s. Add it first"),
        (off_the_scale, "column requirements.c of role a: the levels of Skill are 1 to 1."),
        (nowhere, "column target of move a|gone|promotion: there is no role gone."),
        (misspelt, "column roles.2.levle: there is no such setting"),
        (unnamed, "column roles.1.name: it is missing"),
        (twice, "column code of role a: there are 2 of this code."),
    ],
)
def test_what_does_not_hold_together_is_told_with_its_place(
    tmp_path: Path, spoil: Callable[[dict[str, Any]], None], told: str
):
    document = json.loads(json.dumps(OWN))
    spoil(document)
    result, faults = read(tmp_path, document)
    assert result is None
    assert told in str(faults.error())


@pytest.mark.parametrize("name", ["   ", "a\nb", "\u202egnp", "n" * 201])
def test_a_framework_needs_a_name_of_one_line(tmp_path: Path, name: str):
    result, faults = read(tmp_path, {**OWN, "name": name})
    assert result is None
    assert faults.count


@pytest.mark.parametrize("text", ["", "{", "null", "[]", "7", '{"CFDocument": 1}', "[" * 100_000, "1" * 5_000])
def test_what_is_no_document_is_a_fault(tmp_path: Path, text: str):
    result, faults = read(tmp_path, text)
    assert result is None
    assert faults.count


def test_a_document_stands_alone(tmp_path: Path):
    (tmp_path / "a.json").write_text(json.dumps(OWN), "utf-8")
    faults = Faults()
    assert read_framework([tmp_path / "a.json", tmp_path / "b.csv"], None, faults) is None
    assert "stands alone" in str(faults.error())
