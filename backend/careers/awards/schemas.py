"""Shapes of awards."""

from datetime import date
from typing import Annotated
from uuid import UUID

from pydantic import Field

from backend.careers.certifications.schemas import CertificationLevel, CertificationRef, ProvenLevel
from backend.careers.core.certification_policy import AwardAction
from backend.careers.core.validity import AwardState
from backend.kit.schemas import Line, Schema
from backend.people.references import PersonRef

AwardNumber = Annotated[int, Field(ge=1, description="Stands on the certificate.", examples=[42])]
ValidUntil = Annotated[date | None, Field(description="First day on which it does not hold; null: for ever.")]


class Award(Schema):
    """A certification that somebody was awarded."""

    id: Annotated[UUID, Field(description="Id of the award.")]
    number: AwardNumber
    person: Annotated[PersonRef, Field(description="Who has it.")]
    certification: Annotated[CertificationRef, Field(description="What it is.")]
    issuer: Annotated[str, Field(description="Who stands behind it.", examples=["Tidewell Academy"])]
    state: Annotated[AwardState, Field(description="What it is today.")]
    awarded_on: Annotated[date, Field(description="Since when.")]
    awarded_by: Annotated[str, Field(description="Who decided.")]
    valid_until: ValidUntil
    is_renewal: Annotated[bool, Field(description="Whether it renewed an earlier one.")]
    is_renewable: Annotated[bool, Field(description="Whether it can be renewed now, and was not.")]
    revoked_on: Annotated[date | None, Field(description="When it was revoked; null: it was not.")]
    revoked_by: Annotated[str | None, Field(description="Who revoked it.")]
    revoked_reason: Annotated[str | None, Field(description="Why.")]
    token: Annotated[
        str | None, Field(description="Of its public page `/verify/{token}`; null: it is not the viewer's to hand on.")
    ]
    proves: Annotated[list[ProvenLevel], Field(description="Competencies that it proves while it is valid.")]
    actions: Annotated[list[AwardAction], Field(description="What the viewer may do.")]


class ProvenBy(Schema):
    """An award that proves a level of a competency."""

    id: Annotated[UUID, Field(description="Id of the award.")]
    certification: Annotated[CertificationRef, Field(description="What it is.")]
    issuer: Annotated[str, Field(description="Who stands behind it.", examples=["Tidewell Academy"])]
    level: Annotated[int, Field(ge=1, le=20, description="At least this level, by rank.", examples=[3])]
    awarded_on: Annotated[date, Field(description="Since when.")]
    valid_until: ValidUntil
    revoked_on: Annotated[date | None, Field(description="When it was revoked; null: it was not.")]
    state: Annotated[AwardState, Field(description="What it is today.")]
    is_used: Annotated[bool, Field(description="Whether the level that counts today stands on it.")]


class AwardList(Schema):
    """Awards of somebody, or of a certification."""

    items: Annotated[list[Award], Field(description="The latest first.")]


class Revocation(Schema):
    """Why an award is taken away."""

    reason: Annotated[Line, Field(description="Kept for good; the holder reads it, the public page does not show it.")]


class Verification(Schema):
    """What anybody who holds the link may know of an award."""

    name: Annotated[str, Field(description="Who has it.", examples=["Grace Okafor"])]
    certification: Annotated[str, Field(description="What it is.", examples=["Route planning, professional"])]
    level: Annotated[CertificationLevel, Field(description="How far it goes.")]
    issuer: Annotated[str, Field(description="Who stands behind it.", examples=["Tidewell Academy"])]
    number: AwardNumber
    state: Annotated[AwardState, Field(description="Whether it can be relied on today.")]
    awarded_on: Annotated[date, Field(description="Since when.")]
    valid_until: ValidUntil
    revoked_on: Annotated[date | None, Field(description="When it was revoked; null: it was not.")]
