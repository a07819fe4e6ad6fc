import json
import unicodedata
from decimal import Decimal
from pathlib import Path

import pytest

from tests.e2e.cli.program import trellis, written

PEOPLE = "person,position\nAda,CEO\nBen,CFO\nCy,Controller\nDee,\n"
MOVES = "person,position,cost\nBen,CEO,2\nCy,CFO,3\nDee,Controller,1.5\nCy,CEO,9\n"
POSITIONS = "position,external_cost\nCEO,50\nCFO,30\nController,10\n"


def asked(folder: Path, *more: str, people: str = PEOPLE, moves: str = MOVES, positions: str | None = POSITIONS):
    files = written(folder, people=people, moves=moves, **({} if positions is None else {"positions": positions}))
    named = [option for name, path in files.items() for option in (f"--{name}", path)]
    return trellis("cascade", *named, *(more or ("--leaving", "Ada")))


def test_a_cascade_is_told_to_people_and_written_for_programs(tmp_path: Path):
    answer = asked(tmp_path, "--leaving", "Ada", "--report", str(tmp_path / "cascade.json"))
    assert answer.code == 0
    assert "The least costly plan: 6.5" in answer.out
    report = json.loads((tmp_path / "cascade.json").read_text("utf-8"))
    assert report["moves"] == [
        {"person": "Ben", "from": "CFO", "to": "CEO", "cost": 2},
        {"person": "Cy", "from": "Controller", "to": "CFO", "cost": 3},
        {"person": "Dee", "from": None, "to": "Controller", "cost": 1.5},
    ]
    assert (report["cost"], report["hires"]) == (6.5, [])
    assert [each["cost"] for each in report["alternatives"]] == [10.5, 15, 19]
    assert report["alternatives"][1]["hires"] == [{"position": "Controller", "cost": 10}]


def test_several_may_leave_and_a_position_that_nobody_held_is_filled_too(tmp_path: Path):
    found = asked(
        tmp_path, "--leaving", "Ada,Cy", "--leaving", "Dee", "--json", positions=POSITIONS + "COO,20\n"
    ).document
    assert [(each["person"], each["to"]) for each in found["moves"]] == [("Ben", "CEO")]
    assert [(each["position"], each["cost"]) for each in found["hires"]] == [
        ("CFO", 30),
        ("COO", 20),
        ("Controller", 10),
    ]


def test_who_leaves_without_a_position_changes_nothing(tmp_path: Path):
    answer = asked(tmp_path, "--leaving", "Dee")
    assert "Nobody has to move: every position is filled." in answer.out


def test_where_nobody_can_be_hired_a_position_that_stays_open_is_a_fault(tmp_path: Path):
    answer = asked(tmp_path, "--leaving", "Ada,Dee", positions=None)
    assert answer.code == 2
    assert "nobody can fill" in answer.err


@pytest.mark.parametrize(
    ("wrong", "said"),
    [
        ({"people": PEOPLE + "Eve,CFO\n"}, "row 6, column position: 'CFO' is taken in row 3 already"),
        ({"people": PEOPLE + "Ada,\n"}, "row 6: this stands in row 2 already"),
        ({"people": PEOPLE + "Eve,CIO\n"}, "row 6, column position: 'CIO' is not in"),
        ({"moves": MOVES + "Ben,CFO,1\n"}, "row 6, column position: this is where this person is"),
        ({"moves": MOVES + "Ben,CEO,1\n"}, "row 6: this stands in row 2 already"),
        ({"moves": MOVES + "Bne,CEO,1\n"}, "row 6, column person: 'Bne' is not in"),
        ({"moves": MOVES + "Dee,CEO,-1\n"}, "row 6, column cost: '-1' is no cost"),
        ({"positions": POSITIONS + "COO,much\n"}, "row 5, column external_cost: 'much' is no cost"),
        ({"positions": POSITIONS + "COO,0.0000001\n"}, "at most 12 digits before the point and 6 after it"),
    ],
)
def test_what_is_wrong_is_told_by_file_row_and_column(tmp_path: Path, wrong: dict[str, str], said: str):
    answer = asked(tmp_path, **wrong)
    assert answer.code == 2
    assert said in " ".join(answer.err.split())


def test_somebody_who_leaves_and_is_in_no_file_is_answered_with_a_near_name(tmp_path: Path):
    answer = asked(tmp_path, "--leaving", "Adda")
    assert answer.code == 2
    assert "--leaving: there is no person 'Adda'" in answer.err
    assert "Did you mean 'Ada'?" in answer.err


WITH_COMMA = {"people": PEOPLE.replace("Ada", '"Smith, Ada"'), "moves": MOVES}


@pytest.mark.parametrize("given", ['"Smith, Ada",Dee', ' Dee , "Smith,  Ada"'])
def test_a_name_with_a_comma_stands_in_quotes(tmp_path: Path, given: str):
    found = asked(tmp_path, "--leaving", given, "--json", **WITH_COMMA).document
    assert [(each["person"], each["to"]) for each in found["moves"]] == [("Ben", "CEO"), ("Cy", "CFO")]
    assert [each["position"] for each in found["hires"]] == ["Controller"]


@pytest.mark.parametrize("given", ["Smith, Ada", '"Smth, Ada"'])
def test_a_name_with_a_comma_is_suggested_as_it_can_be_given(tmp_path: Path, given: str):
    answer = asked(tmp_path, "--leaving", given, **WITH_COMMA)
    assert answer.code == 2
    assert """Did you mean '"Smith, Ada"'?""" in answer.err
    assert """in double quotes, within those of the shell: '"Smith, John",Ana'.""" in answer.err


def test_a_name_with_a_quote_is_suggested_as_it_can_be_given(tmp_path: Path):
    people = PEOPLE.replace("Ada", '"Ada ""Ace"" Ash"')
    answer = asked(tmp_path, "--leaving", "Ada Ace Ash", people=people)
    assert """Did you mean '"Ada ""Ace"" Ash"'?""" in answer.err
    assert asked(tmp_path, "--leaving", '"Ada ""Ace"" Ash"', people=people).code == 0


def test_quotes_that_are_not_closed_are_a_fault(tmp_path: Path):
    answer = asked(tmp_path, "--leaving", '"Ada')
    assert answer.code == 2
    assert "--leaving: '\"Ada' is no line of names with commas between" in answer.err


@pytest.mark.parametrize("given", [("",), (",,,",), (" ",), ("Ada", "")])
def test_an_option_that_names_nobody_is_a_fault_and_no_plan(tmp_path: Path, given: tuple[str, ...]):
    answer = asked(tmp_path, *(part for each in given for part in ("--leaving", each)))
    assert answer.code == 2
    assert f"--leaving: '{given[-1]}' names nobody" in answer.err
    assert not answer.out


def test_a_name_is_the_same_in_either_unicode_form(tmp_path: Path):
    composed, apart = (unicodedata.normalize(form, "Zoë") for form in ("NFC", "NFD"))
    people, moves = PEOPLE.replace("Ben", apart), MOVES.replace("Ben", composed)
    found = asked(tmp_path, "--leaving", "Ada", "--json", people=people, moves=moves).document
    assert found["moves"][0]["person"] == composed
    for given in (composed, apart):
        assert asked(tmp_path, "--leaving", given, people=people, moves=moves).code == 0


def test_costs_keep_all_their_digits_on_the_screen_and_for_programs(tmp_path: Path):
    costs = "position,external_cost\nCEO,999999999999.999999\nCFO,1234567.25\nController,0.000001\n"
    given = ("--leaving", "Ada,Ben,Cy,Dee")
    answer = asked(tmp_path, *given, positions=costs)
    assert "The least costly plan: 1,000,001,234,567.25" in answer.out
    for position, cost in (("CEO", "999,999,999,999.999999"), ("CFO", "1,234,567.25"), ("Controller", "0.000001")):
        assert f"Hire for {position} ({cost})" in answer.out
    asked(tmp_path, *given, "--report", str(tmp_path / "cascade.json"), positions=costs)
    for text in (
        (tmp_path / "cascade.json").read_text("utf-8"),
        asked(tmp_path, *given, "--json", positions=costs).out,
    ):
        found = json.loads(text, parse_float=Decimal)
        assert found["cost"] == Decimal("1000001234567.25")
        assert [each["cost"] for each in found["hires"]] == [
            Decimal("999999999999.999999"),
            Decimal("1234567.25"),
            Decimal("0.000001"),
        ]


@pytest.mark.parametrize("name", ["people", "moves", "positions"])
def test_no_file_is_overwritten_by_the_report(tmp_path: Path, name: str):
    answer = asked(tmp_path, "--leaving", "Ada", "--report", str(tmp_path / f"{name}.csv"))
    assert answer.code == 2
    assert "--report: the result would overwrite" in answer.err
    assert (tmp_path / f"{name}.csv").read_text("utf-8") == {"people": PEOPLE, "moves": MOVES, "positions": POSITIONS}[
        name
    ]
