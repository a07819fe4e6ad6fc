"""Shapes of critical positions."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Page, Schema
from backend.people.positions.schemas import Incumbent
from backend.people.references import OrgUnitRef, PersonRef, PositionRef, RoleRef
from backend.succession.core.criticality import ReasonKind

Size = Literal["low", "medium", "high"]
PlanPartName = Literal["administrator", "candidate_manager", "viewer"]
PrivacyName = Literal["line", "members"]
PlanStanding = Literal["any", "waiting", "without_candidates", "review_due", "leaving", "vacant"]
CriticalPositionSort = Literal["title", "-title", "exit", "-exit", "review", "-review"]
PlanAction = Literal["edit", "end", "manage_members", "nominate"]
AudienceReason = Literal["member", "talent_partner", "above", "executive"]

Impact = Annotated[Size, Field(description="How much the organisation depends on what is done in it.")]
Scarcity = Annotated[Size, Field(description="How rare people are who could do it.")]
TimeToFill = Annotated[Size, Field(description="How long it takes to fill it from outside.")]
SinglePoint = Annotated[bool, Field(description="Whether everything it does hangs on one person.")]
RiskOfLoss = Annotated[Size, Field(description="How likely whoever holds it is to leave.")]
ImpactOfLoss = Annotated[Size, Field(description="What it would cost if they did.")]


class Markings(Schema):
    """What was judged of a critical position."""

    impact: Impact
    scarcity: Scarcity
    time_to_fill: TimeToFill
    is_single_point: SinglePoint
    risk_of_loss: RiskOfLoss
    impact_of_loss: ImpactOfLoss
    expected_exit: Annotated[date | None, Field(description="When whoever holds it is expected to go; null: unknown.")]
    target_bench: Annotated[int, Field(description="How many candidates there should be.", examples=[2])]
    review_on: Annotated[date | None, Field(description="When to look at the plan again; null: not set.")]
    privacy: Annotated[
        PrivacyName, Field(description="`line`: the line above, talent partners, executives, members. Or members only.")
    ]


class CandidateCounts(Schema):
    """Candidates of a plan, as the viewer sees it."""

    proposed: Annotated[int, Field(description="Not sent to be decided on yet.")]
    pending: Annotated[int, Field(description="Waiting for a decision.")]
    approved: Annotated[int, Field(description="Approved, here and not in the seat; interim successors apart.")]
    interim: Annotated[int, Field(description="The same of those who would step in for a while.")]


class CriticalPosition(Markings):
    """A seat that must not stay open."""

    id: Annotated[UUID, Field(description="Id of the critical position, which is that of its plan.")]
    position: Annotated[PositionRef, Field(description="The seat.")]
    org_unit: Annotated[OrgUnitRef, Field(description="The unit it belongs to.")]
    role: Annotated[RoleRef | None, Field(description="Its role, which is its job profile.")]
    incumbent: Annotated[Incumbent | None, Field(description="Who holds it today; null: it is vacant.")]
    vacant_since: Annotated[date | None, Field(description="Since when nobody holds it; null: held, or never was.")]
    candidates: CandidateCounts
    review_is_due: Annotated[bool, Field(description="Whether the day to look at it again has come, or none is set.")]
    part: Annotated[PlanPartName, Field(description="What is the viewer's to do in it.")]


class CriticalPositionPage(Page[CriticalPosition]):
    """Part of the list of critical positions that the viewer may see."""

    may_mark: Annotated[bool, Field(description="Whether the viewer may say of some position that it is critical.")]


class CriticalPositionPlan(CriticalPosition):
    """A critical position with its plan; its candidates are listed apart."""

    reason: Annotated[str, Field(description="Why it is critical, in the words of whoever said so.")]
    marked_by: Annotated[str, Field(description="Who said so.")]
    marked_at: Annotated[datetime, Field(description="When.")]
    version: Annotated[int, Field(description="Counts changes of the plan, none of its candidates; for `If-Match`.")]
    actions: Annotated[list[PlanAction], Field(description="What the viewer may do.")]


class SuggestedReason(Schema):
    """A fact for which a seat could be critical."""

    kind: Annotated[ReasonKind, Field(description="What sort of fact it is.")]
    count: Annotated[int | None, Field(description="People below it, or days that it is vacant; null: not told.")]
    name: Annotated[str | None, Field(description="The competency that few hold; null: it is about none.")]


class SuggestedCriticalPosition(Schema):
    """A seat that the organisation suggests to be critical; a person decides."""

    position: Annotated[PositionRef, Field(description="The seat.")]
    org_unit: Annotated[OrgUnitRef, Field(description="The unit it belongs to.")]
    incumbent: Annotated[PersonRef | None, Field(description="Who holds it today; null: it is vacant.")]
    reasons: Annotated[list[SuggestedReason], Field(description="The weightiest first.")]
    impact: Impact
    scarcity: Scarcity
    time_to_fill: TimeToFill
    is_single_point: SinglePoint


class SuggestedCriticalPositionList(Schema):
    """Seats that could be critical."""

    items: Annotated[list[SuggestedCriticalPosition], Field(description="Those with the weightiest reasons first.")]
    total: Annotated[int, Field(description="How many there are in all; the rest comes once these are seen to.")]


class PositionToMark(Schema):
    """An open position that is the viewer's to mark as critical."""

    position: Annotated[PositionRef, Field(description="The position.")]
    org_unit: Annotated[OrgUnitRef, Field(description="The unit it belongs to.")]
    incumbent: Annotated[PersonRef | None, Field(description="Who holds it today; null: it is vacant.")]
    critical_position_id: Annotated[
        UUID | None,
        Field(description="Its plan, where it is marked and the viewer sees that; null: none that they see."),
    ]


class PositionsToMark(Schema):
    """Open positions that are the viewer's to mark."""

    items: Annotated[list[PositionToMark], Field(description="By title, then by holder.")]
    is_complete: Annotated[bool, Field(description="Whether no other fits.")]


class AudienceMember(Schema):
    """Somebody who can see a plan."""

    person: Annotated[PersonRef | None, Field(description="Who; null: an account that belongs to nobody employed.")]
    name: Annotated[str, Field(description="Their name.")]
    part: Annotated[PlanPartName, Field(description="What is theirs to do in it.")]
    because: Annotated[list[AudienceReason], Field(description="Why they can see it.")]


class PlanReading(Schema):
    """That somebody looked at a plan on a day."""

    name: Annotated[str, Field(description="Who.")]
    day: Annotated[date, Field(description="When (UTC).")]


class Audience(Schema):
    """Who can see a plan, by name, and who has looked lately."""

    privacy: Annotated[PrivacyName, Field(description="Whom it is open to.")]
    items: Annotated[list[AudienceMember], Field(description="Administrators first, then by name.")]
    total: Annotated[int, Field(description="How many there are in all.")]
    readings: Annotated[list[PlanReading], Field(description="The latest first, of the last ninety days.")]
    version: Annotated[int, Field(description="Of the plan; send it back as `If-Match` when members change.")]
    actions: Annotated[list[PlanAction], Field(description="What the viewer may do with the plan.")]
