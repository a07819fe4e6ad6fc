import json
import unicodedata
from pathlib import Path

import pytest

from tests.e2e.cli.program import trellis, written

NOMINATIONS = """position,candidate,readiness
CFO,Ana,ready_now
COO,Ana,ready_now
CTO,Ben,1_2_years
CTO,Cy,ready_now
CMO,,
CPO,Dee,3_years_plus
"""


def asked(folder: Path, *more: str, nominations: str = NOMINATIONS):
    return trellis("bench", "--nominations", written(folder, nominations=nominations)["nominations"], *more)


def test_a_bench_is_told_to_people_and_written_for_programs(tmp_path: Path):
    answer = asked(tmp_path, "--report", str(tmp_path / "bench.json"))
    assert answer.code == 0
    assert "3 of 5 positions can be filled at the same time" in answer.out
    assert "2 positions share 1 candidate: short by 1" in answer.out
    assert json.loads((tmp_path / "bench.json").read_text("utf-8")) == {
        "positions": 5,
        "naive": 4,
        "fillable": 3,
        "shortfalls": [
            {"positions": ["CFO", "COO"], "candidates": ["Ana"], "short_by": 1},
            {"positions": ["CMO"], "candidates": [], "short_by": 1},
        ],
        "net_bench": {"CFO": 0, "CMO": 0, "COO": 0, "CPO": 1, "CTO": 2},
        "departures_survived": -1,
        "essential": ["Ana", "Dee"],
    }


def test_only_those_who_are_ready_by_then_are_counted(tmp_path: Path):
    found = asked(tmp_path, "--within", "ready_now", "--json").document
    assert (found["positions"], found["naive"], found["fillable"]) == (5, 3, 2)
    assert found["net_bench"]["CTO"] == 1
    said = " ".join(asked(tmp_path, "--within", "ready_now").out.split())
    assert "2 of 5 positions can be filled at the same time, counting candidates up to ready_now" in said
    assert "3 have a candidate that counts" in said
    assert "nobody is a candidate" not in said, "of CPO, somebody is a candidate, later"


def test_a_whole_bench_says_how_many_may_leave(tmp_path: Path):
    rows = "".join(f"{position},{name},ready_now\n" for position in ("CFO", "COO") for name in ("Ana", "Ben", "Cy"))
    answer = asked(tmp_path, nominations="position,candidate,readiness\n" + rows)
    assert "Whichever candidate leaves, every position can still be filled" in answer.out


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ("CFO,Ana,ready_now\n", "row 8: this stands in row 2 already"),
        ("CFO,Ben,ready_soon\n", "row 8, column readiness: 'ready_soon' is no readiness"),
        ("CFO,Ben,\n", "row 8, column readiness: the cell is empty"),
        (",Ben,ready_now\n", "row 8, column position: the cell is empty"),
    ],
)
def test_what_is_wrong_is_told_by_row_and_column(tmp_path: Path, row: str, said: str):
    answer = asked(tmp_path, nominations=NOMINATIONS + row)
    assert answer.code == 2
    assert said in answer.err


def test_one_name_in_two_unicode_forms_is_one_person(tmp_path: Path):
    composed, apart = (unicodedata.normalize(form, "José") for form in ("NFC", "NFD"))
    rows = f"CFO,{composed},ready_now\nCOO,{apart},ready_now\n"
    found = asked(tmp_path, "--json", nominations="position,candidate,readiness\n" + rows).document
    assert (found["fillable"], found["essential"]) == (1, [composed])


@pytest.mark.parametrize("way", ["itself", "link"])
def test_the_nominations_are_not_overwritten_by_the_report(tmp_path: Path, way: str):
    (tmp_path / "link").symlink_to(tmp_path / "nominations.csv")
    report = tmp_path / ("nominations.csv" if way == "itself" else "link")
    answer = asked(tmp_path, "--report", str(report))
    assert answer.code == 2
    assert f"--report: the result would overwrite {tmp_path / 'nominations.csv'}" in " ".join(answer.err.split())
    assert (tmp_path / "nominations.csv").read_text("utf-8") == NOMINATIONS
