"""Shapes of eligibility: who may apply for which part of a programme."""

from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Line, Schema

Track = Literal["individual contributor", "management"]
LevelBound = Annotated[int, Field(ge=1, le=20)]


class SideEligibility(Schema):
    """Who may apply for one part; what is null or empty asks nothing. Whoever is admitted meets all that is asked."""

    level_from: Annotated[LevelBound | None, Field(description="Lowest level of their role.", examples=[2])] = None
    level_to: Annotated[LevelBound | None, Field(description="Highest level of their role.", examples=[4])] = None
    tracks: Annotated[list[Track], Field(max_length=2, description="Tracks of their role; empty: any.")] = Field(
        default_factory=list[Track]
    )
    org_unit_ids: Annotated[
        list[UUID], Field(max_length=50, description="Units that they are part of, at any depth; empty: any.")
    ] = Field(default_factory=list[UUID])
    locations: Annotated[list[Line], Field(max_length=50, description="Where they work; empty: anywhere.")] = Field(
        default_factory=list[Line]
    )
    months_here: Annotated[
        int | None, Field(ge=1, le=600, description="Months since they joined, at least.", examples=[6])
    ] = None


class Eligibility(Schema):
    """Who may apply. In a programme among peers `mentee` holds for everybody, and `mentor` is empty."""

    mentee: Annotated[SideEligibility, Field(description="For mentees, or for peers.")] = SideEligibility()
    mentor: Annotated[SideEligibility, Field(description="For mentors.")] = SideEligibility()


class RuleAdmission(Schema):
    """What one rule of eligibility does."""

    rule: Annotated[
        Literal["level", "tracks", "org_unit_ids", "locations", "months_here"], Field(description="Which rule.")
    ]
    admits: Annotated[int, Field(description="People who meet this rule.", examples=[412])]
    removes_alone: Annotated[int, Field(description="People whom only this rule keeps out.", examples=[31])]


class SideAdmission(Schema):
    """How many people may apply for one part."""

    people: Annotated[int, Field(description="Active people in the organisation.", examples=[812])]
    admitted: Annotated[int, Field(description="Who meet every rule.", examples=[388])]
    rules: Annotated[list[RuleAdmission], Field(description="Each rule that asks something.")]


class Admission(Schema):
    """How many people may apply."""

    mentee: Annotated[SideAdmission, Field(description="As mentees, or as peers.")]
    mentor: Annotated[SideAdmission, Field(description="As mentors.")]
