"""What requests say about plans."""

from datetime import date
from typing import Annotated, Literal
from uuid import UUID

from pydantic import AfterValidator, Field, model_validator

from backend.kit.schemas import Schema, Text
from backend.people.references import Day, left_out

MOST_GOALS = 30
MOST_ACTIVITIES = 150

ActivityKind = Literal["course", "stretch", "project", "mentoring", "certification", "conference", "rotation"]
CheckInStanding = Literal["on_track", "slipping", "stuck"]
FollowingState = Literal["draft", "waiting", "in_review", "complete", "archived"]

TargetLevel = Annotated[
    int, Field(ge=1, le=20, description="A level of the competency's scale, 1 the lowest.", examples=[3])
]
Words = Annotated[Text, Field(max_length=4_000)]
Short = Annotated[Text, Field(max_length=300)]


def _web_address(text: str) -> str:
    address = text.strip()
    if address and not address.startswith(("https://", "http://")):
        raise ValueError("must begin with https:// or http://, or be empty")
    return address


Url = Annotated[Text, Field(max_length=1_000), AfterValidator(_web_address)]


class PlanGoalChange(Schema):
    """A goal, new or as it shall be; its id is chosen by whoever adds it."""

    id: Annotated[UUID, Field(description="Its id; a new one for a new goal.")]
    title: Annotated[
        Short, Field(description="What to reach, in words.", examples=["Plan a region's routes alone"])
    ] = ""
    measure: Annotated[Words, Field(description="By what both will see that it is reached.")] = ""
    due_on: Annotated[Day | None, Field(description="Until when.")] = None
    reached_on: Annotated[Day | None, Field(description="When it was reached; null: not yet.")] = None
    competency_id: Annotated[UUID | None, Field(description="The competency that it is about.")] = None
    target_level: Annotated[TargetLevel | None, Field(description="The level of it to reach.")] = None
    role_id: Annotated[UUID | None, Field(description="The role that it is a step towards.")] = None

    @model_validator(mode="after")
    def _has_a_level(self) -> "PlanGoalChange":
        if (self.competency_id is None) != (self.target_level is None):
            raise ValueError("a competency needs the level to reach, and a level its competency")
        return self


class PlanActivityChange(Schema):
    """An activity, new or as it shall be; its id is chosen by whoever adds it."""

    id: Annotated[UUID, Field(description="Its id; a new one for a new activity.")]
    goal_id: Annotated[UUID, Field(description="The goal that it is done for.")]
    kind: Annotated[ActivityKind, Field(description="What sort of activity it is.")]
    title: Annotated[Short, Field(description="What to do.", examples=["Shadow the night planner for a week"])] = ""
    due_on: Annotated[Day | None, Field(description="Until when.")] = None
    done_on: Annotated[Day | None, Field(description="When it was done; null: not yet.")] = None
    url: Annotated[Url, Field(description="Where it is found on the web; may be empty.")] = ""


class PlanChange(Schema):
    """What to change of a plan; what is left out stays as it is."""

    performance: Annotated[Words, Field(description="How things go at present.")] = Field(default_factory=left_out)
    strengths: Annotated[Words, Field(description="What they are good at.")] = Field(default_factory=left_out)
    development_areas: Annotated[Words, Field(description="What they want to get better at.")] = Field(
        default_factory=left_out
    )
    interests: Annotated[Words, Field(description="What they like to do.")] = Field(default_factory=left_out)
    aspirations: Annotated[Words, Field(description="What they want to become.")] = Field(default_factory=left_out)
    target_role_id: Annotated[UUID | None, Field(description="The role they aim at; null: none yet.")] = None
    support_resources: Annotated[Words, Field(description="Money and means that it takes.")] = Field(
        default_factory=left_out
    )
    support_manager: Annotated[Words, Field(description="What the manager does for it.")] = Field(
        default_factory=left_out
    )
    support_time: Annotated[Words, Field(description="Time that it takes, and from where.")] = Field(
        default_factory=left_out
    )
    goals: Annotated[list[PlanGoalChange], Field(max_length=MOST_GOALS, description="New goals, and changed ones.")] = (
        Field(default_factory=list[PlanGoalChange])
    )
    activities: Annotated[
        list[PlanActivityChange], Field(max_length=MOST_ACTIVITIES, description="New activities, and changed ones.")
    ] = Field(default_factory=list[PlanActivityChange])
    removed: Annotated[
        list[UUID],
        Field(max_length=MOST_ACTIVITIES, description="Goals, with their activities, or activities to remove."),
    ] = Field(default_factory=list[UUID])

    @model_validator(mode="after")
    def _puts_or_removes(self) -> "PlanChange":
        if {each.id for each in (*self.goals, *self.activities)} & set(self.removed):
            raise ValueError("what is removed cannot be put as well: leave it out of one of them")
        return self


class PlanRequest(Schema):
    """A new plan of one's own."""

    renews: Annotated[UUID | None, Field(description="The plan that it goes on from; null: an empty one.")] = None
    target_role_id: Annotated[UUID | None, Field(description="The role to aim at, if it is known.")] = None


class PlanStateChange(Schema):
    """Into which state to bring a plan."""

    state: Annotated[FollowingState, Field(description="One that `actions` offers.")]


class CommentRequest(Schema):
    """Something to say about a plan."""

    text: Annotated[Text, Field(min_length=1, max_length=4_000, description="For everybody who sees the plan.")]


class CheckInRequest(Schema):
    """How a plan stands, after both have talked about it."""

    standing: Annotated[CheckInStanding, Field(description="How it goes.")]
    text: Annotated[Words, Field(description="What was said and agreed.")] = ""
    held_on: Annotated[date | None, Field(description="When; null: today.")] = None


class NotesChange(Schema):
    """What to note for oneself."""

    text: Annotated[Text, Field(max_length=10_000, description="All of it.")]
