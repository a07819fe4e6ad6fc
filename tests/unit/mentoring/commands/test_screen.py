import json

import pytest
import typer

from backend.kit.exits import MEANINGS, Exit, exit_codes
from backend.kit.faults import BadInput, Fault
from backend.matching.assignment import TooLarge
from backend.matching.result import ProofFailed
from backend.mentoring.commands.screen import answering


def fails(error: BaseException, *, as_json: bool = False) -> int:
    with pytest.raises(typer.Exit) as stopped, answering(as_json=as_json):
        raise error
    return stopped.value.exit_code


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (BadInput((Fault("a.csv", 2, "score", "is bad", "Write a good one."),), 1), Exit.BAD_INPUT),
        (TooLarge("Too large."), Exit.BAD_INPUT),
        (OSError(28, "No space left on device"), Exit.BAD_INPUT),
        (ProofFailed("No."), Exit.UNPROVEN),
        (KeyboardInterrupt(), Exit.INTERRUPTED),
    ],
)
def test_whatever_goes_wrong_has_its_exit_code_and_its_words(
    error: BaseException, code: Exit, capsys: pytest.CaptureFixture[str]
):
    assert fails(error) == code
    assert capsys.readouterr().err


def test_programs_get_one_document_of_what_went_wrong(capsys: pytest.CaptureFixture[str]):
    fails(BadInput((Fault("a.csv", 2, "score", "is bad", "Write a good one."),), 7), as_json=True)
    document = json.loads(capsys.readouterr().out)
    assert document["count"] == 7
    assert document["faults"] == [
        {"file": "a.csv", "row": 2, "column": "score", "problem": "is bad", "remedy": "Write a good one."}
    ]


def test_faults_of_the_program_itself_are_not_dressed_up():
    with pytest.raises(ZeroDivisionError), answering(as_json=False):
        raise ZeroDivisionError


def test_every_exit_code_has_a_meaning():
    assert set(MEANINGS) == set(Exit)
    assert all(str(code.value) in exit_codes() for code in Exit)
