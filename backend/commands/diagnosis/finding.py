"""What a check has found."""

from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """How bad it is."""

    OK = "ok"
    WARN = "warn"
    FAIL = "fail"


@dataclass(frozen=True)
class Finding:
    """One line of the diagnosis.

    Attributes
    ----------
    what : was looked at, and how it is; a clause without full stop.
    remedy : what to do, a sentence; empty where nothing needs doing.
    """

    state: State
    what: str
    remedy: str = ""


def ok(what: str) -> Finding:
    """Note that something is as it should be."""
    return Finding(State.OK, what)


def warn(what: str, remedy: str) -> Finding:
    """Note that something is missing or odd, and Trellis runs all the same."""
    return Finding(State.WARN, what, remedy)


def fail(what: str, remedy: str) -> Finding:
    """Note that something keeps Trellis from running as it should."""
    return Finding(State.FAIL, what, remedy)
