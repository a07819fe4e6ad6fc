"""How the framework of Tidewell is written down: areas of competencies, and ladders of what is asked."""

from dataclasses import dataclass
from typing import Literal

from backend.careers.core.framework import CompetencyKind


@dataclass(frozen=True)
class Skill:
    """A competency.

    Attributes
    ----------
    levels : how each level looks to a colleague, from "knows of it" to "is asked by all".
    after : names of the competencies that come first.
    """

    name: str
    about: str
    levels: tuple[str, str, str, str, str]
    after: tuple[str, ...] = ()


@dataclass(frozen=True)
class Area:
    """Competencies that belong together; the area itself is a heading, of which nobody has a level."""

    name: str
    about: str
    kind: CompetencyKind
    skills: tuple[Skill, ...]


@dataclass(frozen=True)
class Asked:
    """What the rungs of a ladder ask of one competency.

    Attributes
    ----------
    own : a digit for each rung of the individual contributors, from Associate to Principal; 0 asks for nothing.
    leading : a digit for each of team lead, manager and director.
    weight : how much it counts beside the others.
    must : where nobody fits without it: for those who lead, or on every rung that asks for it.
    entry : the level that trainees bring.
    """

    skill: str
    own: str = "00000"
    leading: str = "000"
    weight: int = 2
    must: Literal["nowhere", "leading", "everywhere"] = "nowhere"
    entry: int = 0


@dataclass(frozen=True)
class Ladder:
    """The roles of a family.

    Attributes
    ----------
    family : its code.
    trade : what its people are busy with, as it stands at the end of a sentence.
    asked : beside what every family asks for; a competency that is in both counts as it is here.
    trainee : what somebody is called who starts without experience, where the family takes such people.
    stories : what somebody of a role does, by code; roles without one are described by their rung.
    """

    family: str
    trade: str
    asked: tuple[Asked, ...]
    trainee: str = ""
    stories: tuple[tuple[str, str], ...] = ()


def code_of(name: str) -> str:
    """Give the code of a competency."""
    return name.upper().replace(" ", "-")


ACRONYMS = frozenset({"sql"})


def written(name: str) -> str:
    """Give the name of a competency as it stands in a list."""
    return name.upper() if name in ACRONYMS else name[:1].upper() + name[1:]
