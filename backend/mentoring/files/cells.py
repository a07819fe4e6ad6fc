"""What people write into cells: lists, yes or no, levels, answers, competencies, ranked wishes. Hours: `hours_cell`.

Every grammar takes a cell without spaces around it that is not empty, and raises `Misread` with an example of what
would be right.
"""

import re
from collections.abc import Sequence
from math import isfinite

from backend.kit.faults import quoted
from backend.kit.spelling import did_you_mean, plain
from backend.mentoring.files.misread import Misread

YES = frozenset({"yes", "y", "true", "1", "x", "✓"})
NO = frozenset({"no", "n", "false", "0", "-"})

HIGHEST_LEVEL = 1000

COMPETENCY = re.compile(r"(?P<name>.*?\S)(?:\s*[:=]\s*|\s+|\s*\((?=\s*\d+\s*\)$))(?P<level>\d{1,4})\s*\)?")

NUMBER = re.compile(r"[+-]?[0-9]{1,9}(?:\.[0-9]{1,9})?")

MOST_SHOWN = 12
"""Choices a remedy lists."""


class Spelling:
    """One spelling for texts that differ in case and spaces only: that which was met first."""

    def __init__(self) -> None:
        self._met: dict[str, str] = {}

    def of(self, text: str) -> str:
        """Spell `text` as it was spelt when it was first met."""
        return self._met.setdefault(plain(text), " ".join(text.split()))


def parts_of(text: str, separator: str | None) -> list[str]:
    """Take a list apart: at `separator`, by default a semicolon, and at line ends. Empty parts do not count."""
    parts = re.split(rf"{re.escape(separator or ';')}|[\r\n]+", text)
    return [stripped for part in parts if (stripped := part.strip())]


def yes_or_no(text: str) -> bool:
    """Read `yes` or `no`, or one of the other ways to say so."""
    word = text.casefold()
    if word not in YES | NO:
        problem = f"{quoted(text)} is neither yes nor no"
        raise Misread(problem, "Write yes or no.")
    return word in YES


def level_of(text: str, order: Sequence[str]) -> int:
    """Find the position of a level in its order, lowest first, whatever its case and spaces."""
    names = [plain(name) for name in order]
    if plain(text) in names:
        return names.index(plain(text))
    problem = f"{quoted(text)} is not one of the levels"
    raise Misread(problem, f"Write {choices(order)}, or add it to the order in the policy.{did_you_mean(text, order)}")


def answer_of(text: str, lowest: float, highest: float) -> float:
    """Read a number on a scale."""
    answer = float(text) if NUMBER.fullmatch(text) else float("nan")
    if not (isfinite(answer) and lowest <= answer <= highest):
        problem = f"{quoted(text)} is not on the scale"
        raise Misread(problem, f"Write a number from {lowest:g} to {highest:g}.")
    return answer


def competencies_of(text: str, separator: str | None, default_level: int | None, spelling: Spelling) -> dict[str, int]:
    """Read `negotiation 3; python 2`; also `negotiation: 3` and `negotiation (3)`.

    A competency without a level has `default_level`, where there is one.
    """
    levels: dict[str, int] = {}
    for part in parts_of(text, separator):
        found = COMPETENCY.fullmatch(part)
        name, level = (found["name"], int(found["level"])) if found else (part, default_level)
        if level is None or level > HIGHEST_LEVEL:
            problem = f"{quoted(part)} has no level" if level is None else f"{quoted(part)} has too high a level"
            raise Misread(problem, "Write each competency with its level, such as: negotiation 3; python 2.")
        if levels.setdefault(spelling.of(name), level) != level:
            problem = f"{quoted(name)} has two levels"
            raise Misread(problem, "Write each competency once, such as: negotiation 3; python 2.")
    return levels


def wishes_of(text: str) -> list[list[str]]:
    """Read `a > b = c > d`, best first, `b` and `c` equally; a semicolon or line end ranks as `>` does."""
    groups = [[name.strip() for name in group.split("=")] for group in re.split(r"[>;\r\n]+", text) if group.strip()]
    names = [name for group in groups for name in group]
    if not names or not all(names):
        problem = f"{quoted(text)} is no ranking"
        raise Misread(problem, "Write ids, best first, such as: a17 > b03 = c11 > d08.")
    twice = next((name for name in names if names.count(name) > 1), None)
    if twice is not None:
        problem = f"{quoted(twice)} is wished for twice"
        raise Misread(problem, "Write every id once, best first, such as: a17 > b03 = c11 > d08.")
    return groups


def choices(names: Sequence[str]) -> str:
    """List what may be written: `one of a, b, c`."""
    more = "" if len(names) <= MOST_SHOWN else f" (and {len(names) - MOST_SHOWN} more)"
    return f"one of {', '.join(names[:MOST_SHOWN])}{more}"
