"""What an application must say before it can be sent, by the part that it is for."""

from collections.abc import Collection
from dataclasses import dataclass

from backend.mentoring.core.programme_states import ProgrammeKind, Side


@dataclass(frozen=True)
class Said:
    """How much an application says.

    Attributes
    ----------
    goals, teaches, languages : how many.
    longest_minutes : of the longest unbroken stretch that is free each week.
    """

    goals: int
    teaches: int
    languages: int
    longest_minutes: int


@dataclass(frozen=True)
class Missing:
    """A field that must say more, and what."""

    field: str
    message: str


SHORTEST_STRETCH = 30
"""Minutes that two people need to meet."""


def missing_in(said: Said, side: Side, kind: ProgrammeKind) -> tuple[Missing, ...]:
    """Say what is missing in an application, in the order of the form."""
    wanted = _wanted(side, kind)
    faults = {
        "goals": (said.goals, "Say at least one thing that you want to learn."),
        "teaches": (said.teaches, "Say at least one thing that you can teach."),
        "languages": (said.languages, "Say at least one language that you would speak."),
        "hours": (
            said.longest_minutes >= SHORTEST_STRETCH,
            f"Mark at least {SHORTEST_STRETCH} minutes in one piece of a week in which you could meet.",
        ),
    }
    return tuple(Missing(name, text) for name, (enough, text) in faults.items() if name in wanted and not enough)


def _wanted(side: Side, kind: ProgrammeKind) -> Collection[str]:
    always = {"languages", "hours"}
    if side is Side.MENTEE or kind is ProgrammeKind.PEER:
        return always | {"goals"}
    if side is Side.MENTOR:
        return always | {"teaches"}
    return always | ({"goals", "teaches"} if kind is ProgrammeKind.SKILL_SWAP else set[str]())
