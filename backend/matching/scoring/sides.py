"""Both sides of a round together, and one pair of them, as criteria and rules look at them."""

from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

from backend.matching.scoring.people import People
from backend.matching.scoring.policy import Programme

Made = TypeVar("Made")


@dataclass(frozen=True, eq=False)
class Sides:
    """Mentees, mentors, and the weeks in which they meet."""

    mentees: People
    mentors: People
    programme: Programme | None = None
    _made: dict[Hashable, Any] = field(default_factory=dict[Hashable, Any], repr=False)

    def of(self, side: Literal["mentee", "mentor"]) -> People:
        """Everyone of one side."""
        return self.mentees if side == "mentee" else self.mentors

    def once(self, key: Hashable, make: Callable[[], Made]) -> Made:
        """Make what several criteria and rules look at, the first time it is asked for."""
        if key not in self._made:
            self._made[key] = make()
        return self._made[key]

    @property
    def weeks(self) -> Programme:
        """The programme, which whatever looks at hours needs."""
        if self.programme is None:
            raise ValueError("programme: say when it starts and how many weeks it lasts, since hours are compared")
        return self.programme


@dataclass(frozen=True)
class Pair:
    """Mentee `i` and mentor `j`, for sentences about them."""

    sides: Sides
    i: int
    j: int

    @property
    def mentee(self) -> str:
        """What the mentee is called."""
        return self.sides.mentees.names[self.i]

    @property
    def mentor(self) -> str:
        """What the mentor is called."""
        return self.sides.mentors.names[self.j]

    def texts(self, mentee: str, mentor: str) -> tuple[str | None, str | None]:
        """Both texts in these columns."""
        return self.sides.mentees.text(mentee, self.i), self.sides.mentors.text(mentor, self.j)

    def lists(self, mentee: str, mentor: str) -> tuple[frozenset[str] | None, frozenset[str] | None]:
        """Both lists in these columns."""
        return self.sides.mentees.list(mentee, self.i), self.sides.mentors.list(mentor, self.j)
