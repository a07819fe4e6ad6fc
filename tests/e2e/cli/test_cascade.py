import json
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
