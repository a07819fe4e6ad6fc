import os
import re
import signal
import sys
import time
from pathlib import Path

import pytest

from tests.e2e.cli.program import SCORES, process, trellis, written

ESCAPE = "\x1b"


def test_nothing_fancy_where_there_is_no_terminal(tmp_path: Path):
    scores = written(tmp_path, scores=SCORES)["scores"]
    answer = trellis("match", "--scores", scores)
    assert ESCAPE not in answer.out + answer.err
    assert all(len(line) <= 80 for line in answer.out.splitlines())


def test_names_from_a_file_cannot_give_orders_to_the_terminal(tmp_path: Path):
    scores = written(tmp_path, scores="mentee,mentor,score\n\x1b[31m[red]ana,[bold]bo,1\n")["scores"]
    answer = trellis("match", "--scores", scores)
    assert ESCAPE not in answer.out
    assert "[red]ana" in answer.out
    assert "[bold]bo" in answer.out


def test_scores_are_drawn_with_their_counts(tmp_path: Path):
    scores = written(tmp_path, scores=SCORES)["scores"]
    assert re.search(r"█+ 1\n", trellis("match", "--scores", scores).out)


@pytest.mark.parametrize(
    "command", [(), ("match",), ("compare",), ("explain",), ("repair",), ("verify",), ("policy", "init"), ("tour",)]
)
def test_help_has_examples_and_tells_the_exit_codes(command: tuple[str, ...]):
    answer = trellis(*command, "--help")
    assert answer.code == 0
    if command:
        assert f"trellis {' '.join(command)}" in answer.out
    else:
        assert "130 interrupted" in " ".join(answer.out.split())


def test_an_unknown_command_or_option_is_bad_input():
    assert trellis("mach").code == 2
    assert trellis("match", "--score", "x").code == 2


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGINT to send")
def test_ctrl_c_leaves_no_file_and_says_so(tmp_path: Path):
    pairs = "".join(f"mentee{k},mentor{k % 997},{k % 89}\n" for k in range(400_000))
    scores = written(tmp_path, scores="mentee,mentor,score\n" + pairs)["scores"]
    before = set(tmp_path.iterdir())
    running = process("match", "--scores", scores, "--out", "pairs.csv", "--run", "round.trellis", folder=tmp_path)
    time.sleep(3)
    os.kill(running.pid, signal.SIGINT)
    _, err = running.communicate(timeout=120)
    assert running.returncode == 130
    assert "Interrupted. Nothing was written." in err
    assert set(tmp_path.iterdir()) == before
