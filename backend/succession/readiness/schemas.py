"""Shapes of readiness."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import OneLine, Schema
from backend.people.references import PersonRef, PositionRef, RoleRef
from backend.succession.core.computed_readiness import GapKind, RuleKind, Sureness
from backend.succession.core.said_readiness import SaidKind
from backend.succession.readiness.scale_schemas import TierCode

Kind = Annotated[
    SaidKind, Field(description="`assessed` by a candidate manager, or `calibrated` where several looked.")
]
NotComputed = Literal["external", "no_role", "asks_nothing"]
ReadinessAction = Literal["assess", "calibrate"]


class ReadinessRequest(Schema):
    """Something to be said of somebody's readiness; it is added to what was said, and replaces nothing."""

    kind: Kind
    tier: Annotated[TierCode, Field(description="Code of a tier of the scale.")]
    reason: Annotated[OneLine, Field(min_length=1, max_length=500, description="Why, in a sentence.")]


class SaidReadiness(Schema):
    """What somebody said of a candidate's readiness."""

    id: Annotated[UUID, Field(description="Id of the statement.")]
    kind: Kind
    tier: Annotated[str, Field(description="Code of the tier.")]
    tier_name: Annotated[str | None, Field(description="What it is called; null: the scale has it no more.")]
    reason: Annotated[str, Field(description="Why.")]
    author: Annotated[str, Field(description="Who said so.")]
    said_on: Annotated[date, Field(description="When.")]
    expires_on: Annotated[date, Field(description="First day on which it counts no more.")]
    said_at: Annotated[datetime, Field(description="The moment.")]


class ReadinessInForce(Schema):
    """The word that counts."""

    tier: Annotated[str, Field(description="Code of the tier.")]
    tier_name: Annotated[str, Field(description="What it is called.")]
    kind: Kind
    until: Annotated[date, Field(description="First day on which it counts no more.")]


class ReadinessRuling(Schema):
    """One limit of a tier, and what was found."""

    kind: Annotated[RuleKind, Field(description="What is limited.")]
    found: Annotated[int, Field(description="What was found, in the unit of the kind.")]
    limit: Annotated[int | None, Field(description="The most, or the least months of experience; null: no limit.")]
    holds: Annotated[bool, Field(description="Whether it is kept.")]


class TierRulings(Schema):
    """A tier beside what was found."""

    tier: Annotated[str, Field(description="Code of the tier.")]
    tier_name: Annotated[str, Field(description="What it is called.")]
    holds: Annotated[bool, Field(description="Whether every limit is kept.")]
    rulings: Annotated[list[ReadinessRuling], Field(description="Its limits.")]


class ReadinessGap(Schema):
    """Something that the role asks for and the candidate has not."""

    kind: Annotated[GapKind, Field(description="A competency, or a certificate.")]
    id: Annotated[UUID | None, Field(description="Of the competency or certification; null: nobody has defined it.")]
    code: Annotated[str, Field(description="Its code.")]
    name: Annotated[str, Field(description="What it is called.")]
    required: Annotated[int | None, Field(description="Level that is asked for; null of a certificate.")]
    held: Annotated[int | None, Field(description="Level that is held; null of a certificate.")]
    levels: Annotated[int, Field(description="Levels that are missing; 1 of a certificate.")]
    must_have: Annotated[bool, Field(description="Whether it is a must-have.")]


class NextReadiness(Schema):
    """What stands between the candidate and the next better tier."""

    tier: Annotated[str, Field(description="Code of that tier.")]
    tier_name: Annotated[str, Field(description="What it is called.")]
    count: Annotated[int, Field(description="How many gaps have to be closed, at the fewest.")]
    gaps: Annotated[
        list[ReadinessGap] | None,
        Field(description="The fewest gaps to close, the fewest levels of equals; null: not the viewer's to see."),
    ]
    months_short: Annotated[int, Field(description="Months of experience that are missing besides; 0: none.")]


class ComputedReadiness(Schema):
    """What is worked out from the role and what is on record; it never replaces what a person said."""

    tier: Annotated[str | None, Field(description="Code of the soonest tier whose limits are all kept; null: none.")]
    tier_name: Annotated[str | None, Field(description="What it is called.")]
    tiers: Annotated[list[TierRulings], Field(description="Every tier, the soonest first, limit by limit.")]
    sureness: Annotated[Sureness, Field(description="How sure: by the share that recent evidence speaks of.")]
    recent_percent: Annotated[int, Field(description="That share of what is asked for, by weight.")]
    evidence_months: Annotated[int, Field(description="For which evidence is recent.")]
    gaps: Annotated[list[ReadinessGap] | None, Field(description="Every gap; null: not the viewer's to see.")]
    next: Annotated[NextReadiness | None, Field(description="The next better tier; null: there is none.")]


class ReadinessPoint(Schema):
    """Readiness as it stood on a day."""

    on: Annotated[date, Field(description="The end of a quarter, or today.")]
    assessed: Annotated[str | None, Field(description="Code of the assessed tier that counted then; null: none did.")]
    calibrated: Annotated[str | None, Field(description="Code of the calibrated tier that counted; null: none did.")]
    computed: Annotated[str | None, Field(description="Code of the tier computed as of then; null: none.")]


class Readiness(Schema):
    """When a candidate could take a seat: what was said, what is computed, and how it came to be."""

    nomination_id: Annotated[UUID, Field(description="Id of the nomination.")]
    critical_position_id: Annotated[UUID, Field(description="Id of the critical position.")]
    person: Annotated[PersonRef | None, Field(description="The candidate; null: somebody from outside.")]
    name: Annotated[str, Field(description="What the candidate is called.")]
    position: Annotated[PositionRef, Field(description="The seat.")]
    role: Annotated[RoleRef | None, Field(description="Its role; null: it has none.")]
    on: Annotated[date, Field(description="As of which day.")]
    in_force: Annotated[ReadinessInForce | None, Field(description="The word that counts; null: it is unconfirmed.")]
    unconfirmed_since: Annotated[date | None, Field(description="When the last word ran out; null: none ever did.")]
    assessed: Annotated[SaidReadiness | None, Field(description="What was assessed last; null: nothing.")]
    calibrated: Annotated[SaidReadiness | None, Field(description="What was calibrated last; null: nothing.")]
    computed: Annotated[ComputedReadiness | None, Field(description="What is computed; null: nothing can be.")]
    not_computed: Annotated[NotComputed | None, Field(description="Why nothing is computed.")]
    history: Annotated[list[SaidReadiness], Field(description="All that was said, the latest first; at most 200.")]
    trend: Annotated[list[ReadinessPoint], Field(description="As of the ends of past quarters and today, in order.")]
    validity_months: Annotated[int, Field(description="For which what is said counts.")]
    actions: Annotated[list[ReadinessAction], Field(description="What the viewer may say.")]
