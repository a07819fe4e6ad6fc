"""What is written is read back as it was."""

import json
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given

from backend.careers.core.framework import Competency, Framework
from backend.careers.core.framework_faults import faults_of
from backend.careers.files.case import framework_of_case
from backend.careers.files.case_out import case_package
from backend.careers.files.framework_files import read_framework
from backend.careers.files.framework_json import framework_document, framework_of, parsed
from backend.careers.files.mapping import read_mapping
from backend.careers.files.pieces_read import fitting
from backend.careers.files.remarks import Remarks
from backend.careers.framework_files.tables_out import tables_of
from backend.kit.faults import Faults
from tests.property.careers.frameworks import whole_frameworks


@given(whole_frameworks())
def test_a_framework_comes_back_from_json_as_it_was(framework: Framework):
    assert not faults_of(framework)
    text = json.dumps(framework_document(framework), ensure_ascii=False)
    faults = Faults()
    read = framework_of(parsed(text, "framework.json", faults), "framework.json", faults)
    assert read is not None
    assert fitting(read, "framework.json", faults) == kept(framework)


@given(whole_frameworks())
def test_a_framework_comes_back_from_its_tables_as_it_is_kept(framework: Framework):
    framework = kept(framework)
    with TemporaryDirectory() as folder:
        for name, text in tables_of(framework).items():
            Path(folder, name).write_text(text, "utf-8", newline="")
        faults = Faults()
        mapping = read_mapping(Path(folder, "mapping.toml"), faults)
        read = read_framework(sorted(Path(folder).glob("*.csv")), mapping, faults)
        assert read is not None, faults.error()
    assert read.framework == framework
    assert kept(framework) == framework, "it is kept as it was kept before"


@given(whole_frameworks())
def test_competencies_come_back_from_a_case_package_with_their_tree_order_and_levels(framework: Framework):
    framework = kept(framework)
    package = json.loads(json.dumps(case_package(framework, datetime(2026, 1, 5, tzinfo=UTC))))
    read = framework_of_case(package, "case.json", Faults(), Remarks())
    assert read is not None
    assert [case_of(read, each) for each in read.competencies] == [
        case_of(framework, each) for each in framework.competencies
    ]


def case_of(framework: Framework, competency: Competency) -> object:
    """Everything of a competency that CASE has a place for."""
    levels = [each.name for each in framework.scale_by_code[competency.scale].levels]
    facts = (competency.code, competency.name, competency.parent, competency.prerequisites)
    said = competency.description.strip()
    return *facts, dict(competency.descriptors), "" if said == competency.name else said, levels


def kept(framework: Framework) -> Framework:
    """Give a framework as Trellis keeps whatever comes in."""
    found = fitting(framework, "framework.json", Faults())
    assert found is not None
    return found
