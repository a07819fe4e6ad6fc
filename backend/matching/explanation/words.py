"""Names, counts and points in the words of a sentence."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from backend.matching.problem import Problem

Name = Callable[[str], str]
"""How a person is called whose id is given."""

NAMES_SHOWN = 5
"""A sentence names at most this many people and counts the others."""


@dataclass(frozen=True, eq=False)
class Words:
    """How the people of a round are called and how its points are written.

    Attributes
    ----------
    name : from an id.
    points : from whole score units, such as a scaled decimal.
    """

    problem: Problem
    name: Name = str
    points: Callable[[int], str] = "{:,}".format

    def mentee(self, mentee: int) -> str:
        """Name one mentee."""
        return self.name(self.problem.mentees.ids[mentee])

    def mentor(self, mentor: int) -> str:
        """Name one mentor."""
        return self.name(self.problem.mentors.ids[mentor])

    def mentees(self, mentees: Iterable[int]) -> str:
        """Name some mentees, and count the others."""
        return several([self.mentee(i) for i in mentees])

    def mentors(self, mentors: Iterable[int]) -> str:
        """Name some mentors, and count the others."""
        return several([self.mentor(j) for j in mentors])


def several(names: Sequence[str], *, shown: int = NAMES_SHOWN, others: str = "others") -> str:
    """Join names: nobody; Ana; Ana and Bo; Ana, Bo and 3 others."""
    if not names:
        return "nobody"
    if len(names) > shown:
        return f"{', '.join(names[: shown - 1])} and {len(names) - shown + 1} {others}"
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def amount(count: int, noun: str, plural: str = "") -> str:
    """Put a count before its noun: 1 seat, 4 seats."""
    return f"{count:,} {noun}" if abs(count) == 1 else f"{count:,} {plural or noun + 's'}"


def counted(count: int, noun: str, names: str) -> str:
    """Put a count before names of whom some are left out: Ana and Bo; 7 mentees (Ana, Bo, Cy, Di and 3 others)."""
    return names if count <= NAMES_SHOWN else f"{amount(count, noun)} ({names})"


def sentence(text: str) -> str:
    """Begin with a capital letter and end with a full stop."""
    return f"{text[:1].upper()}{text[1:]}."
