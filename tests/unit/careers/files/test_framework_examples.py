"""The mapping files of the documentation on the frameworks that they are for, whole."""

from pathlib import Path

import pytest

from backend.careers.core.framework_check.check import check
from backend.careers.core.framework_check.findings import FindingKind
from backend.careers.files.framework_files import ReadFramework, read_framework
from backend.careers.files.framework_report import figures_of
from backend.careers.files.mapping import read_mapping
from backend.kit.faults import Faults

PROJECT = Path(__file__).parents[4]
MAPPINGS = PROJECT / "docs/examples/frameworks"
DATA = PROJECT.parent / "shared/data/careers"

pytestmark = pytest.mark.skipif(not DATA.exists(), reason="the career frameworks are not beside the project")


def read(name: str) -> ReadFramework:
    faults = Faults()
    mapping = read_mapping(MAPPINGS / f"{name}.toml", faults)
    result = read_framework(sorted((DATA / name).glob("*.csv")), mapping, faults)
    if result is None:
        raise faults.error()
    return result


def test_of_the_digital_profession_19_of_137_neighbouring_levels_ask_for_less():
    result = read("uk_gdd")
    figures = figures_of(result.framework)
    assert (figures["roles"], figures["competencies"], figures["requirements"]) == (201, 188, 1781)
    assert (figures["levels"], figures["ladders"], figures["neighbouring_levels"]) == (185, 48, 137)
    assert sum(each.kind is FindingKind.LEVEL_FALLS for each in check(result.framework)) == 19
    counts = {(each.column, each.problem): each.count for each in result.remarks}
    assert counts["Role Level", "'NOT IN USE' stands for nothing"] == 28
    assert counts["Role Level", "spaces around a value"] == 13
    assert counts[None, "a requirement that was read before"] == 16


def test_engineering_ladders_have_a_scale_for_each_axis():
    framework = read("engineering_ladders").framework
    assert figures_of(framework)["requirements"] == 90
    technology = framework.competency_by_code["technology"]
    assert [each.name for each in framework.scale_by_code[technology.scale].levels][:2] == ["Adopts", "Specializes"]
    assert len(technology.descriptors) == 5
    assert not [each for each in check(framework) if each.kind is not FindingKind.GATEWAY]


def test_the_skills_of_digital_research_are_a_tree():
    framework = read("direct_framework").framework
    by_code = framework.competency_by_code
    assert len(by_code) == 7 + 20 + 164
    skill = by_code["data-acquisition"]
    assert by_code[by_code[skill.parent or ""].parent or ""].parent is None
    assert [level.name for level in framework.scales[0].levels] == ["Awareness", "Working", "Practitioner", "Expert"]


def test_onet_comes_in_whole():
    result = read("onet_29_3")
    figures = figures_of(result.framework)
    assert (figures["roles"], figures["competencies"], figures["moves"]) == (1016, 35, 9230)
    chief = result.framework.role_by_code["11-1011.00"]
    reading = next(each for each in chief.requirements if each.competency == "2.A.1.a")
    assert (reading.level, reading.weight, reading.must_have) == (5, 4, True)
    assert any(each.problem == "an occupation without a job zone" and each.count == 93 for each in result.remarks)
