"""What a command tells the program that called it."""

from enum import IntEnum


class Exit(IntEnum):
    """Exit codes of every command."""

    DONE = 0
    FAILED = 1
    BAD_INPUT = 2
    INFEASIBLE = 3
    UNPROVEN = 4
    INTERRUPTED = 130


MEANINGS = {
    Exit.DONE: "done",
    Exit.FAILED: "the program itself failed",
    Exit.BAD_INPUT: "a file, an option or a name is wrong; nothing was written",
    Exit.INFEASIBLE: "the demands contradict each other: no plan exists",
    Exit.UNPROVEN: "a certificate or the audit log does not hold",
    Exit.INTERRUPTED: "interrupted with Ctrl-C; nothing was written",
}


def exit_codes() -> str:
    """List the codes in a line of help."""
    return "Exit codes: " + " · ".join(f"{code.value} {meaning}" for code, meaning in MEANINGS.items()) + "."
