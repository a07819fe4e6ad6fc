import json
from decimal import Decimal
from pathlib import Path

import pytest

from backend.kit.documents import document_text, expect_report, write_report
from backend.kit.faults import BadInput, Faults


def test_decimals_are_numbers_of_all_their_digits_and_all_else_is_as_it_was():
    text = document_text({"sum": Decimal("1999999999999.999998"), "all": [Decimal("0.000001"), Decimal(3), 0.5, "é"]})
    assert json.loads(text, parse_float=Decimal) == {
        "sum": Decimal("1999999999999.999998"),
        "all": [Decimal("0.000001"), 3, Decimal("0.5"), "é"],
    }
    assert text == '{\n  "sum": 1999999999999.999998,\n  "all": [\n    0.000001,\n    3,\n    0.5,\n    "é"\n  ]\n}\n'


def test_small_and_large_decimals_are_written_out():
    assert json.loads(document_text({"a": Decimal("1E-9"), "b": Decimal("1E+3")})) == {"a": 1e-9, "b": 1000}


@pytest.mark.parametrize("value", [float("nan"), Decimal("NaN"), Decimal("Infinity"), float("inf")])
def test_what_is_no_number_is_refused(value: float | Decimal):
    with pytest.raises(ValueError, match=r"no number|not JSON compliant"):
        document_text({"value": value})


def test_what_json_has_no_word_for_is_refused():
    with pytest.raises(TypeError):
        document_text({"value": {1, 2}})


def test_a_report_that_nobody_wants_is_neither_looked_at_nor_written(tmp_path: Path):
    faults = Faults()
    expect_report(None, [tmp_path / "read.csv"], faults)
    write_report(None, {})
    assert (faults.count, list(tmp_path.iterdir())) == (0, [])


def test_a_report_in_place_of_what_is_read_is_a_fault_of_its_option(tmp_path: Path):
    (tmp_path / "read.csv").touch()
    faults = Faults()
    expect_report(tmp_path / "read.csv", [None, tmp_path / "read.csv"], faults, "--to")
    with pytest.raises(BadInput, match=r"--to: the result would overwrite .*read\.csv, which is read"):
        faults.fail_if_any()
