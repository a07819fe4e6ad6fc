"""Shapes of frameworks and their versions."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.careers.core.framework import CompetencyKind, MoveKind
from backend.careers.core.framework_access import FrameworkAction, VersionAction
from backend.careers.core.framework_edits import PieceKind
from backend.careers.frameworks.piece_schemas import (
    FrameworkCompetency,
    FrameworkFamily,
    FrameworkMove,
    FrameworkRole,
    FrameworkTrack,
    PieceCode,
    ProficiencyScale,
)
from backend.kit.schemas import Line, Schema

VersionState = Literal["draft", "checked", "published", "superseded"]
PieceCount = Annotated[int, Field(ge=0)]


class FrameworkRequest(Schema):
    """A new framework, with an empty draft."""

    code: PieceCode
    name: Annotated[Line, Field(description="Its name.", examples=["Tidewell careers"])]


class FrameworkCounts(Schema):
    """How much there is in a version."""

    families: PieceCount
    tracks: PieceCount
    scales: PieceCount
    competencies: PieceCount
    roles: PieceCount
    moves: PieceCount


class FrameworkVersion(Schema):
    """A version of a framework."""

    id: Annotated[UUID, Field(description="Id of the version.")]
    framework_id: Annotated[UUID, Field(description="Id of the framework.")]
    code: Annotated[str, Field(description="Code of the framework.", examples=["TIDEWELL"])]
    name: Annotated[str, Field(description="Its name.", examples=["Tidewell careers"])]
    number: Annotated[int, Field(description="1 the first.", examples=[2])]
    state: Annotated[VersionState, Field(description="Drafts are edited, then checked, then published for good.")]
    source: Annotated[str, Field(description="Where it came from.", examples=["Copied from version 1."])]
    made_at: Annotated[datetime, Field(description="When it was begun.")]
    made_by: Annotated[str, Field(description="Who began it.")]
    published_at: Annotated[datetime | None, Field(description="Since when people stand on it; null: not yet.")]
    published_by: Annotated[str | None, Field(description="Who published it.")]
    counts: Annotated[FrameworkCounts, Field(description="How much there is in it.")]
    version: Annotated[int, Field(description="Counts the changes; send it back as `If-Match`.", examples=[1])]
    actions: Annotated[list[VersionAction], Field(description="What the viewer may do.")]
    undo_id: Annotated[
        UUID | None, Field(description="After an edit: what `POST /api/activity/{undo_id}/undo` undoes.")
    ]


class FrameworkChanges(Schema):
    """What is other in a version than in the one before it."""

    version_id: Annotated[UUID, Field(description="Id of the version.")]
    since: Annotated[int, Field(description="Number of the version before it.", examples=[1])]
    added: Annotated[FrameworkCounts, Field(description="How much is new.")]
    changed: Annotated[FrameworkCounts, Field(description="How much is there in both and not the same.")]
    removed: Annotated[FrameworkCounts, Field(description="How much is gone.")]


class FrameworkList(Schema):
    """Every version of every framework that the viewer may know of."""

    items: Annotated[list[FrameworkVersion], Field(description="By name, the latest version first.")]
    changes: Annotated[list[FrameworkChanges], Field(description="Of those that follow another.")]
    actions: Annotated[list[FrameworkAction], Field(description="What the viewer may do.")]


class CompetencyOutline(Schema):
    """A competency in short."""

    code: PieceCode
    name: Annotated[str, Field(description="Its name.")]
    scale: Annotated[PieceCode, Field(description="Code of its scale.")]
    kind: Annotated[CompetencyKind, Field(description="What sort it is.")]
    parent: Annotated[PieceCode | None, Field(description="Code of the competency that it is part of.")]
    described: Annotated[int, Field(description="How many of its levels have a descriptor.", examples=[5])]
    asked_by: Annotated[int, Field(description="How many roles ask for it.", examples=[12])]


class RoleOutline(Schema):
    """A role in short."""

    code: PieceCode
    name: Annotated[str, Field(description="Its name.")]
    family: Annotated[PieceCode, Field(description="Code of its family.")]
    track: Annotated[PieceCode, Field(description="Code of its track.")]
    level: Annotated[int, Field(description="Its step.", examples=[3])]
    requirements: Annotated[int, Field(description="How many competencies it asks for.", examples=[9])]
    moves: Annotated[int, Field(description="How many moves lead from it or to it.", examples=[4])]


class FrameworkOutline(Schema):
    """A version in short: everything by name."""

    families: Annotated[list[FrameworkFamily], Field(description="Job families.")]
    tracks: Annotated[list[FrameworkTrack], Field(description="Tracks.")]
    scales: Annotated[list[ProficiencyScale], Field(description="Proficiency scales.")]
    competencies: Annotated[list[CompetencyOutline], Field(description="Competencies.")]
    roles: Annotated[list[RoleOutline], Field(description="Roles.")]


class RolePiece(Schema):
    """A role of a version, with the moves that lead from it and to it."""

    role: Annotated[FrameworkRole, Field(description="The role.")]
    moves: Annotated[list[FrameworkMove], Field(description="From it and to it.")]
    competencies: Annotated[list[FrameworkCompetency], Field(description="Those that it asks for, with their levels.")]


class MoveOutline(Schema):
    """A move with the names of its ends."""

    source: Annotated[PieceCode, Field(description="Code of the role it starts from.", examples=["CAR-C2"])]
    source_name: Annotated[str, Field(description="Name of the role it starts from.")]
    target: Annotated[PieceCode, Field(description="Code of the role it leads to.", examples=["CAR-C3"])]
    target_name: Annotated[str, Field(description="Name of the role it leads to.")]
    kind: Annotated[MoveKind, Field(description="What sort of step it is.")]
    months: Annotated[float, Field(description="That it typically takes.", examples=[18])]


class FrameworkMoveList(Schema):
    """Moves of a version."""

    items: Annotated[list[MoveOutline], Field(description="At most 100.")]
    total: Annotated[int, Field(description="How many there are that fit.", examples=[57])]


class MappedRole(Schema):
    """Where the people of a role went that there is no more."""

    code: Annotated[str, Field(description="Its code.")]
    name: Annotated[str, Field(description="Its name.")]
    successor: Annotated[str | None, Field(description="Code of the role they went to; null: none.")]
    successor_name: Annotated[str | None, Field(description="Its name; null: none.")]
    seats: Annotated[int, Field(description="Positions that had it.", examples=[4])]


class FrameworkMapping(Schema):
    """The mapping that a version was published with."""

    items: Annotated[list[MappedRole], Field(description="By name; of a draft there are none.")]


class PieceKey(Schema):
    """Which piece."""

    kind: Annotated[PieceKind, Field(description="What it is.")]
    code: Annotated[
        str, Field(max_length=300, description="Its code; of a move `source|target|kind`.", examples=["CAR-C2"])
    ]


class FrameworkEdit(Schema):
    """What to change of a draft, all of it or nothing: pieces to put in or replace by their codes, and to take out.

    With a role its moves are taken out; with a competency the requirements for it.
    """

    families: Annotated[list[FrameworkFamily], Field(max_length=500, description="Put.")] = Field(default_factory=list)
    tracks: Annotated[list[FrameworkTrack], Field(max_length=100, description="Put.")] = Field(default_factory=list)
    scales: Annotated[list[ProficiencyScale], Field(max_length=100, description="Put.")] = Field(default_factory=list)
    competencies: Annotated[list[FrameworkCompetency], Field(max_length=500, description="Put.")] = Field(
        default_factory=list
    )
    roles: Annotated[list[FrameworkRole], Field(max_length=500, description="Put.")] = Field(default_factory=list)
    moves: Annotated[list[FrameworkMove], Field(max_length=500, description="Put.")] = Field(default_factory=list)
    removed: Annotated[list[PieceKey], Field(max_length=500, description="Taken out.")] = Field(default_factory=list)


class VanishingRole(Schema):
    """A role of the version in force that the new one has no more."""

    code: Annotated[str, Field(description="Its code.")]
    name: Annotated[str, Field(description="Its name.")]
    seats: Annotated[int, Field(description="Positions that have it.", examples=[4])]
    suggested: Annotated[str | None, Field(description="Code of the nearest role of the new version.")]


class FrameworkPublicationPreview(Schema):
    """What publishing a version would do."""

    added_roles: Annotated[int, Field(description="Roles that are new.")]
    changed_roles: Annotated[int, Field(description="Roles that are different from now.")]
    vanishing: Annotated[list[VanishingRole], Field(description="Roles that there would be no more.")]
    added_competencies: Annotated[int, Field(description="Competencies that are new.")]
    retired_competencies: Annotated[int, Field(description="Competencies that there would be no more.")]
    hindrances: Annotated[list[str], Field(description="Why it can't be published yet; sentences.")]


class Successor(Schema):
    """Where the people of a vanishing role go."""

    role: Annotated[PieceCode, Field(description="Code of the role that vanishes.")]
    successor: Annotated[PieceCode | None, Field(description="Code of a role of the new version; null: none.")]


class FrameworkPublication(Schema):
    """To publish a version for good: people stand on it from then on."""

    mapping: Annotated[list[Successor], Field(max_length=2000, description="One for each vanishing role with seats.")]
