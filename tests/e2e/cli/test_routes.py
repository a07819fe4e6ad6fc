import json
import unicodedata
from pathlib import Path

import pytest

from tests.e2e.cli.program import trellis, written

MOVES = """from,to,kind,months
analyst,senior,promotion,18
senior,lead,promotion,24
analyst,lead,promotion,30.5
"""
REQUIREMENTS = """role,competency,level
senior,coaching,2
senior,planning,1
lead,coaching,4
lead,planning,3
"""
HELD = "competency,level\nplanning,1\n"


def asked(folder: Path, *more: str, moves: str = MOVES, requirements: str = REQUIREMENTS, held: str = HELD):
    files = written(folder, moves=moves, requirements=requirements, held=held)
    named = [option for name in ("moves", "requirements", "held") for option in (f"--{name}", files[name])]
    return trellis("routes", *named, *(more or ("--from", "analyst", "--to", "lead")))


def test_routes_are_told_to_people_and_written_for_programs(tmp_path: Path):
    answer = asked(tmp_path, "--from", "analyst", "--to", "lead", "--report", str(tmp_path / "routes.json"))
    assert answer.code == 0
    assert "analyst → senior → lead" in answer.out
    report = json.loads((tmp_path / "routes.json").read_text("utf-8"))
    assert (report["complete"], report["settled_months"]) == (True, None)
    assert [route["roles"] for route in report["routes"]] == [["analyst", "lead"], ["analyst", "senior", "lead"]]
    assert report["routes"][1] == {
        "roles": ["analyst", "senior", "lead"],
        "effort": 6,
        "months": 42,
        "hardest": 4,
        "steps": [
            {"role": "senior", "effort": 2, "missing": {"coaching": 2}},
            {"role": "lead", "effort": 4, "missing": {"coaching": 2, "planning": 2}},
        ],
    }


def test_an_ended_search_says_below_how_many_months_nothing_is_missing(tmp_path: Path):
    answer = asked(tmp_path, "--from", "analyst", "--to", "lead", "--tries", "2")
    assert answer.code == 0
    assert "analyst → lead" in answer.out
    assert "routes of 42 months or more may be missing" in " ".join(answer.out.split())


def test_where_nothing_leads_is_said_in_a_sentence(tmp_path: Path):
    answer = asked(tmp_path, "--from", "lead", "--to", "analyst")
    assert (answer.code, answer.out.strip()) == (0, "No moves lead from lead to analyst.")


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"moves": MOVES + "lead,lead,lateral,1\n"}, "row 5, column to: this is where the move starts"),
        ({"moves": MOVES + "lead,analyst,lateral,soon\n"}, "row 5, column months: 'soon' is no number of months"),
        ({"moves": MOVES + "senior,lead,promotion,3\n"}, "row 5: this stands in row 3 already"),
        ({"moves": MOVES.replace("months", "duration")}, "there is no column 'months'"),
        ({"requirements": REQUIREMENTS + "lead,law,-1\n"}, "row 6, column level: '-1' is no level"),
        ({"requirements": REQUIREMENTS + "lead,,1\n"}, "row 6, column competency: the cell is empty"),
        ({"held": HELD + "planning,2\n"}, "row 3: this stands in row 2 already"),
    ],
)
def test_what_is_wrong_is_told_by_file_row_and_column(tmp_path: Path, wrong: dict[str, str], said: str):
    answer = asked(tmp_path, **wrong)
    assert answer.code == 2
    assert said in answer.err


def test_a_role_that_is_in_no_file_is_answered_with_a_near_one(tmp_path: Path):
    answer = asked(tmp_path, "--from", "analist", "--to", "lead")
    assert answer.code == 2
    assert "--from: there is no role 'analist'" in answer.err
    assert "Did you mean 'analyst'?" in answer.err


@pytest.mark.parametrize("name", ["moves", "requirements", "held"])
def test_no_file_is_overwritten_by_the_report(tmp_path: Path, name: str):
    before = {"moves": MOVES, "requirements": REQUIREMENTS, "held": HELD}[name]
    answer = asked(tmp_path, "--from", "analyst", "--to", "lead", "--report", str(tmp_path / f"{name}.csv"))
    assert answer.code == 2
    assert "--report: the result would overwrite" in answer.err
    assert (tmp_path / f"{name}.csv").read_text("utf-8") == before


def test_a_role_is_the_same_in_either_unicode_form(tmp_path: Path):
    composed, apart = (unicodedata.normalize(form, "café lead") for form in ("NFC", "NFD"))
    files = {"moves": MOVES.replace("lead", apart), "requirements": REQUIREMENTS.replace("lead", composed)}
    for given in (composed, apart):
        found = asked(tmp_path, "--from", "analyst", "--to", given, "--json", **files).document
        assert [route["roles"][-1] for route in found["routes"]] == [composed, composed]
