"""Shapes of what a framework is made of, the same ones asked for and given."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Annotated, Any

from pydantic import AfterValidator, Field, StringConstraints

from backend.careers.core.framework import Competency, CompetencyKind, Family, MoveKind, Role, Scale, Track
from backend.careers.core.framework_edits import Piece, PieceKind, key_of
from backend.careers.core.lattice import Move
from backend.careers.frameworks.pieces import ADAPTERS
from backend.kit.schemas import Line, Schema, Text

MONTHS_DIGITS = 6
"""Decimal places that months are kept to."""


def _folded(name: str) -> str:
    return " ".join(name.split())


def _tidy(text: str) -> str:
    """Give the lines of a text as tables keep them: ended alike, without spaces at their ends or around the whole."""
    return "\n".join(line.rstrip() for line in text.splitlines()).strip()


def _rounded(months: float) -> float:
    return round(months, MONTHS_DIGITS)


PieceCode = Annotated[
    str,
    StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$"),
    Field(description="Letters, digits, dots, hyphens; stays from version to version.", examples=["CAR-C2"]),
]
PieceName = Annotated[Line, AfterValidator(_folded)]
"""A name, with single spaces in it."""

PieceText = Annotated[Text, AfterValidator(_tidy)]
LongText = Annotated[PieceText, Field(description="Any lines; empty where there is nothing to say.")]


class FrameworkFamily(Schema):
    """A job family: roles of one trade."""

    code: PieceCode
    name: Annotated[PieceName, Field(description="Its name.", examples=["Customer Care"])]


class FrameworkTrack(Schema):
    """A ladder within families."""

    code: PieceCode
    name: Annotated[PieceName, Field(description="Its name.", examples=["individual contributor"])]


class ProficiencyLevel(Schema):
    """A level of a scale, in general words."""

    name: Annotated[PieceName, Field(description="Its name.", examples=["Does it alone"])]
    description: LongText


class ProficiencyScale(Schema):
    """A proficiency scale; its levels are compared by rank."""

    code: PieceCode
    name: Annotated[PieceName, Field(description="Its name.", examples=["Five levels"])]
    levels: Annotated[list[ProficiencyLevel], Field(min_length=1, max_length=20, description="From level 1 up.")]


class LevelDescriptor(Schema):
    """What a level of a competency looks like."""

    level: Annotated[int, Field(ge=1, le=20, description="Which level.", examples=[2])]
    text: Annotated[PieceText, Field(description="How it shows.")]


class FrameworkCompetency(Schema):
    """Something people can know and learn."""

    code: PieceCode
    name: Annotated[PieceName, Field(description="Its name.", examples=["Route planning"])]
    scale: Annotated[PieceCode, Field(description="Code of its proficiency scale.", examples=["FIVE"])]
    kind: Annotated[CompetencyKind, Field(description="What sort it is.")]
    parent: Annotated[PieceCode | None, Field(description="Code of the competency that it is part of.")]
    description: LongText
    descriptors: Annotated[list[LevelDescriptor], Field(max_length=20, description="What its levels look like.")]
    prerequisites: Annotated[
        list[PieceCode], Field(max_length=50, description="Codes of competencies that come first.")
    ]


class RoleRequirement(Schema):
    """What a role asks for of one competency."""

    competency: Annotated[PieceCode, Field(description="Code of the competency.", examples=["OPS-ROUTES"])]
    level: Annotated[int, Field(ge=1, le=20, description="The least that it asks for.", examples=[3])]
    weight: Annotated[int, Field(ge=1, le=100, description="How much it counts beside the others.", examples=[1])]
    must_have: Annotated[bool, Field(description="Without it nobody fits.")]


class FrameworkRole(Schema):
    """A job profile."""

    code: PieceCode
    name: Annotated[PieceName, Field(description="Its name.", examples=["Senior Care Specialist"])]
    family: Annotated[PieceCode, Field(description="Code of its family.", examples=["CAR"])]
    track: Annotated[PieceCode, Field(description="Code of its track.", examples=["IC"])]
    level: Annotated[int, Field(ge=1, le=20, description="Within its family and track, 1 the lowest.", examples=[3])]
    description: LongText
    requirements: Annotated[list[RoleRequirement], Field(max_length=200, description="What it asks for.")]
    certifications: Annotated[list[PieceCode], Field(max_length=20, description="Codes of those that it asks for.")]


class FrameworkMove(Schema):
    """A way from one role to another."""

    source: Annotated[PieceCode, Field(description="Code of the role it starts from.", examples=["CAR-C2"])]
    target: Annotated[PieceCode, Field(description="Code of the role it leads to.", examples=["CAR-C3"])]
    kind: Annotated[MoveKind, Field(description="What sort of step it is.")]
    months: Annotated[
        float,
        Field(ge=0, le=600, description="That it typically takes, kept to six decimal places.", examples=[18]),
        AfterValidator(_rounded),
    ]


PieceBody = FrameworkFamily | FrameworkTrack | ProficiencyScale | FrameworkCompetency | FrameworkRole | FrameworkMove

_CORE: Mapping[type[Schema], PieceKind] = {
    FrameworkFamily: PieceKind.FAMILY,
    FrameworkTrack: PieceKind.TRACK,
    ProficiencyScale: PieceKind.SCALE,
    FrameworkCompetency: PieceKind.COMPETENCY,
    FrameworkRole: PieceKind.ROLE,
    FrameworkMove: PieceKind.MOVE,
}
_BODIES: Mapping[PieceKind, type[Schema]] = {kind: body for body, kind in _CORE.items()}


def piece_of(body: PieceBody) -> Piece:
    """Give the piece that a body describes."""
    values = body.model_dump()
    if isinstance(body, FrameworkMove):
        values["months"] = Decimal(str(body.months))
    if isinstance(body, FrameworkCompetency):
        values["descriptors"] = {each.level: each.text for each in body.descriptors if each.text.strip()}
    return ADAPTERS[_CORE[type(body)]].validate_python(values)


def body_of(piece: Family | Track | Scale | Competency | Role | Move) -> Any:
    """Give the body that describes a piece."""
    kind = key_of(piece)[0]
    values = ADAPTERS[kind].dump_python(piece)
    if isinstance(piece, Competency):
        values["descriptors"] = [{"level": level, "text": text} for level, text in sorted(piece.descriptors.items())]
    return _BODIES[kind].model_validate(values)
