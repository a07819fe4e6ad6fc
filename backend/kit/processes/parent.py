"""A program that ends when its supervisor does, however that ended."""

import os
import signal
import threading

SECONDS_TO_STOP = 8
"""What the program gets to end by itself after its supervisor is gone."""


def end_with_supervisor() -> None:
    """From now on, end this process when its standard input does: a pipe that only the supervisor holds."""
    threading.Thread(target=_wait_and_end, name="end with the supervisor", daemon=True).start()


def _wait_and_end() -> None:
    while os.read(0, 1024):
        pass
    os.kill(os.getpid(), signal.SIGTERM)
    threading.Event().wait(SECONDS_TO_STOP)
    os.killpg(os.getpgid(0), signal.SIGKILL)
