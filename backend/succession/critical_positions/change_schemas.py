"""What requests say about critical positions."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from backend.kit.schemas import Schema, Text
from backend.people.references import Day, left_out
from backend.succession.critical_positions.schemas import (
    Impact,
    ImpactOfLoss,
    PlanPartName,
    PrivacyName,
    RiskOfLoss,
    Scarcity,
    SinglePoint,
    TimeToFill,
)

Why = Annotated[Text, Field(min_length=1, max_length=2_000, pattern=r"\S")]
TargetBench = Annotated[int, Field(ge=1, le=9, description="How many candidates there should be.", examples=[2])]
Privacy = Annotated[PrivacyName, Field(description="Whom the plan is open to.")]


class CriticalPositionRequest(Schema):
    """A position to mark as critical."""

    position_id: Annotated[UUID, Field(description="Id of the position.")]
    reason: Annotated[Why, Field(description="Why it must not stay open, in words.")]
    impact: Impact
    scarcity: Scarcity
    time_to_fill: TimeToFill
    is_single_point: SinglePoint = False
    risk_of_loss: RiskOfLoss
    impact_of_loss: ImpactOfLoss
    expected_exit: Annotated[Day | None, Field(description="When whoever holds it is expected to go.")] = None
    target_bench: TargetBench = 2
    review_on: Annotated[Day | None, Field(description="When to look at the plan again.")] = None
    privacy: Privacy = "line"


class CriticalPositionChange(Schema):
    """What to change of a plan; what is left out stays as it is."""

    reason: Annotated[Why, Field(description="Why it must not stay open.")] = Field(default_factory=left_out)
    impact: Impact = Field(default_factory=left_out)
    scarcity: Scarcity = Field(default_factory=left_out)
    time_to_fill: TimeToFill = Field(default_factory=left_out)
    is_single_point: SinglePoint = Field(default_factory=left_out)
    risk_of_loss: RiskOfLoss = Field(default_factory=left_out)
    impact_of_loss: ImpactOfLoss = Field(default_factory=left_out)
    expected_exit: Annotated[Day | None, Field(description="When whoever holds it is expected to go.")] = None
    target_bench: TargetBench = Field(default_factory=left_out)
    review_on: Annotated[Day | None, Field(description="When to look at the plan again.")] = None
    privacy: Privacy = Field(default_factory=left_out)


class CriticalPositionEnd(Schema):
    """Why a position is not critical any more."""

    reason: Annotated[Why, Field(description="Why, in words; it is kept with the plan.")]


class MemberChange(Schema):
    """What is somebody's to do in a plan."""

    part: Annotated[PlanPartName, Field(description="Each may do what those after it may.")]
