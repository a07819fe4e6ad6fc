"""A framework: the job profiles of an organisation, what they ask for, and the moves between them.

Everything is named by its code, and codes stay from version to version: that is how a role or a competency is
recognised in the next one.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from backend.careers.core.lattice import Lattice, Move


class CompetencyKind(StrEnum):
    """What sort of competency it is."""

    TECHNICAL = "technical"
    PROFESSIONAL = "professional"
    LEADERSHIP = "leadership"


class MoveKind(StrEnum):
    """What sort of step leads from one role to another."""

    PROMOTION = "promotion"
    LATERAL = "lateral"
    TRACK_SWITCH = "track switch"
    ROTATION = "rotation"
    PROJECT = "project"


@dataclass(frozen=True)
class Family:
    """A job family: roles of one trade."""

    code: str
    name: str


@dataclass(frozen=True)
class Track:
    """A ladder within families, such as individual contributor or management."""

    code: str
    name: str


@dataclass(frozen=True)
class ScaleLevel:
    """A step of a proficiency scale, in general words."""

    name: str
    description: str = ""


@dataclass(frozen=True)
class Scale:
    """A proficiency scale: ordinal, so that its levels are compared by rank and never averaged.

    Attributes
    ----------
    levels : from level 1 up; level 0, which is none, is not among them.
    """

    code: str
    name: str
    levels: tuple[ScaleLevel, ...]


@dataclass(frozen=True)
class Competency:
    """Something people can know and learn.

    Attributes
    ----------
    parent : code of the competency that it is part of.
    descriptors : what a level of it looks like, by level.
    prerequisites : codes of competencies that come first.
    """

    code: str
    name: str
    scale: str
    kind: CompetencyKind = CompetencyKind.TECHNICAL
    parent: str | None = None
    description: str = ""
    descriptors: Mapping[int, str] = field(default_factory=dict[int, str])
    prerequisites: tuple[str, ...] = ()


@dataclass(frozen=True)
class Requirement:
    """What a role asks for of one competency.

    Attributes
    ----------
    level : the least that it asks for.
    weight : whole number from 1 up; how much it counts beside the others.
    must_have : without it nobody fits, whatever else they bring.
    """

    competency: str
    level: int
    weight: int = 1
    must_have: bool = False


@dataclass(frozen=True)
class Role:
    """A job profile.

    Attributes
    ----------
    level : within its family and track, 1 the lowest.
    certifications : codes of those that it asks for.
    """

    code: str
    name: str
    family: str
    track: str
    level: int
    description: str = ""
    requirements: tuple[Requirement, ...] = ()
    certifications: tuple[str, ...] = ()


@dataclass(frozen=True)
class Framework:
    """One version of a framework, whole; every list in the order of the framework's authors."""

    code: str
    name: str
    families: tuple[Family, ...] = ()
    tracks: tuple[Track, ...] = ()
    scales: tuple[Scale, ...] = ()
    competencies: tuple[Competency, ...] = ()
    roles: tuple[Role, ...] = ()
    moves: tuple[Move, ...] = ()

    @cached_property
    def role_by_code(self) -> Mapping[str, Role]:
        """Its roles by their codes."""
        return {role.code: role for role in self.roles}

    @cached_property
    def competency_by_code(self) -> Mapping[str, Competency]:
        """Its competencies by their codes."""
        return {competency.code: competency for competency in self.competencies}

    @cached_property
    def scale_by_code(self) -> Mapping[str, Scale]:
        """Its proficiency scales by their codes."""
        return {scale.code: scale for scale in self.scales}

    @cached_property
    def holdable(self) -> tuple[Competency, ...]:
        """Its competencies that people can hold a level of: all but headings.

        A heading has parts, no words for its levels, and no role that asks for it.
        """
        parents = {each.parent for each in self.competencies}
        asked = {each.competency for role in self.roles for each in role.requirements}
        return tuple(
            each for each in self.competencies if each.descriptors or each.code not in parents or each.code in asked
        )

    @cached_property
    def lattice(self) -> Lattice:
        """Its roles and moves as a graph, with what each role asks for."""
        required = {role.code: {each.competency: each.level for each in role.requirements} for role in self.roles}
        return Lattice(self.moves, required)
