"""What is written is read back as it was."""

import json

from hypothesis import given

from backend.careers.core.framework import Framework
from backend.careers.core.framework_faults import faults_of
from backend.careers.files.framework_json import framework_document, framework_of, parsed
from backend.careers.files.pieces_read import fitting
from backend.kit.faults import Faults
from tests.property.careers.frameworks import whole_frameworks


@given(whole_frameworks())
def test_a_framework_comes_back_from_json_as_it_was(framework: Framework):
    assert not faults_of(framework)
    text = json.dumps(framework_document(framework), ensure_ascii=False)
    faults = Faults()
    read = framework_of(parsed(text, "framework.json", faults), "framework.json", faults)
    assert read is not None
    assert fitting(read, "framework.json", faults) == framework
