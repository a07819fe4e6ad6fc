"""Shapes of the scale of readiness."""

from typing import Annotated, Literal

from pydantic import Field

from backend.kit.schemas import Line, Schema
from backend.succession.core.readiness_scale import MOST_TIERS

Months = Annotated[int, Field(ge=0, le=600)]
TierCode = Annotated[Line, Field(max_length=40, description="Short, unique in the scale.", examples=["ready_now"])]


class ReadinessTier(Schema):
    """A step of the scale, with what it allows to be missing where readiness is computed."""

    code: TierCode
    name: Annotated[Line, Field(max_length=60, description="What it is called.", examples=["Ready now"])]
    months: Annotated[Months | None, Field(description="By when somebody of it could take the seat; null: open.")]
    most_missing_percent: Annotated[
        int, Field(ge=0, le=100, description="Share of the levels asked for that may be missing, by weight.")
    ]
    most_must_haves: Annotated[
        Annotated[int, Field(ge=0, le=99)] | None,
        Field(description="Must-haves that may be missing; null: any number."),
    ]
    most_certificates: Annotated[
        Annotated[int, Field(ge=0, le=99)] | None,
        Field(description="Certifications that may be missing; null: any number."),
    ]
    least_experience_months: Annotated[Months, Field(description="Months in roles that count, at least.")]


class ReadinessScaleChange(Schema):
    """The scale as it is to be."""

    tiers: Annotated[
        list[ReadinessTier],
        Field(min_length=1, max_length=MOST_TIERS, description="The soonest first; each allows what those before do."),
    ]
    validity_months: Annotated[int, Field(ge=1, le=60, description="For which what somebody says counts.")]
    evidence_months: Annotated[int, Field(ge=1, le=60, description="For which evidence of a level is recent.")]


class ReadinessScale(ReadinessScaleChange):
    """The scale of readiness; there is one."""

    version: Annotated[int, Field(description="Counts the changes; send it back as `If-Match`.")]
    actions: Annotated[list[Literal["edit"]], Field(description="What the viewer may do.")]
