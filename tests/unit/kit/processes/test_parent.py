import signal
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[4]


def _supervised(script: str) -> "subprocess.Popen[str]":
    """A program that ends with whoever holds its standard input; it has said that it runs."""
    begin = "from backend.kit.processes.parent import end_with_supervisor as end; end(); print('runs', flush=True);"
    process = subprocess.Popen(
        [sys.executable, "-c", f"{begin} {script}"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "runs\n"
    return process


def test_a_program_ends_when_its_supervisor_is_gone():
    process = _supervised("import time; time.sleep(600)")
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait(timeout=60) == -signal.SIGTERM


def test_a_program_that_does_not_want_to_end_is_made_to():
    impatient = "import backend.kit.processes.parent as parent; parent.SECONDS_TO_STOP = 0.1;"
    deaf = "import signal, time; signal.signal(signal.SIGTERM, signal.SIG_IGN); print('deaf', flush=True);"
    process = _supervised(f"{impatient} {deaf} time.sleep(600)")
    assert process.stdin is not None
    assert process.stdout is not None
    assert process.stdout.readline() == "deaf\n"
    process.stdin.close()
    assert process.wait(timeout=60) == -signal.SIGKILL
