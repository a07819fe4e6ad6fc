"""Shapes of development plans."""

from datetime import date, datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from backend.careers.competencies.schemas import CompetencyRef
from backend.careers.plans.change_schemas import ActivityKind, CheckInStanding, TargetLevel
from backend.kit.schemas import Page, Schema
from backend.people.references import PersonRef, RoleRef

PlanStateName = Literal["draft", "waiting", "in_review", "active", "complete", "archived"]
PlanNeed = Literal["overdue", "check_in", "stale", "renewal"]
PlanAction = Literal[
    "edit",
    "drop",
    "agree",
    "comment",
    "check_in",
    "note",
    "renew",
    "to_draft",
    "to_waiting",
    "to_in_review",
    "to_complete",
    "to_archived",
]
PlanPartName = Literal["owner", "reviewer", "reader"]
Whose = Literal["direct", "all"]
StandingFilter = Literal["any", "to_review", "needs_attention", "active", "none"]
TeamSort = Literal["name", "-name", "need", "-need"]

Needs = Annotated[list[PlanNeed], Field(description="What it needs looking after for, the most pressing first.")]


class PlanGoal(Schema):
    """Something to reach."""

    id: Annotated[UUID, Field(description="Id of the goal.")]
    title: Annotated[str, Field(description="What to reach, in words.", examples=["Plan a region's routes alone"])]
    measure: Annotated[str, Field(description="By what both will see that it is reached.")]
    due_on: Annotated[date | None, Field(description="Until when.")]
    reached_on: Annotated[date | None, Field(description="When it was reached; null: not yet.")]
    competency: Annotated[CompetencyRef | None, Field(description="The competency that it is about.")]
    target_level: Annotated[TargetLevel | None, Field(description="The level of it to reach.")]
    role: Annotated[RoleRef | None, Field(description="The role that it is a step towards.")]


class PlanActivity(Schema):
    """Something to do for a goal."""

    id: Annotated[UUID, Field(description="Id of the activity.")]
    goal_id: Annotated[UUID, Field(description="The goal that it is done for.")]
    kind: Annotated[ActivityKind, Field(description="What sort of activity it is.")]
    title: Annotated[str, Field(description="What to do.", examples=["Shadow the night planner for a week"])]
    due_on: Annotated[date | None, Field(description="Until when.")]
    done_on: Annotated[date | None, Field(description="When it was done; null: not yet.")]
    url: Annotated[str, Field(description="Where it is found on the web; may be empty.")]


class PlanComment(Schema):
    """What somebody said about a plan."""

    id: Annotated[UUID, Field(description="Id of the comment.")]
    author_name: Annotated[str, Field(description="Who.", examples=["Grace Okafor"])]
    is_own: Annotated[bool, Field(description="Whether the viewer said it.")]
    text: Annotated[str, Field(description="What.")]
    said_at: Annotated[datetime, Field(description="When.")]


class PlanCheckIn(Schema):
    """How a plan stood when both talked about it."""

    id: Annotated[UUID, Field(description="Id of the check-in.")]
    author_name: Annotated[str, Field(description="Who noted it.", examples=["Grace Okafor"])]
    held_on: Annotated[date, Field(description="When they talked.")]
    standing: Annotated[CheckInStanding, Field(description="How it went.")]
    text: Annotated[str, Field(description="What was said and agreed.")]


class PlanSummary(Schema):
    """A plan in a list."""

    id: Annotated[UUID, Field(description="Id of the plan.")]
    state: Annotated[PlanStateName, Field(description="How far it has come.")]
    target_role: Annotated[RoleRef | None, Field(description="The role they aim at.")]
    begun_at: Annotated[datetime, Field(description="When it was begun.")]
    touched_on: Annotated[date, Field(description="When somebody last did something about it.")]
    active_since: Annotated[date | None, Field(description="When both agreed to it.")]
    next_check_in_on: Annotated[date | None, Field(description="When both talk about it next.")]
    completed_at: Annotated[datetime | None, Field(description="When it was completed.")]
    earliest_due: Annotated[date | None, Field(description="The first day by which something open in it is due.")]
    goal_count: Annotated[int, Field(description="Its goals.")]
    reached_count: Annotated[int, Field(description="Those that are reached.")]
    activity_count: Annotated[int, Field(description="Its activities.")]
    done_count: Annotated[int, Field(description="Those that are done.")]
    needs: Needs


class OwnPlans(Schema):
    """The viewer's own plans."""

    items: Annotated[list[PlanSummary], Field(description="All of them, the latest first.")]
    current_id: Annotated[UUID | None, Field(description="The one to show first; null: there is none.")]
    at_id: Annotated[UUID | None, Field(description="The one that they are at; null: all are over, or there is none.")]
    actions: Annotated[list[Literal["begin"]], Field(description="What the viewer may do.")]


class TeamPlan(Schema):
    """Somebody whose plan the viewer may see, with the latest that they shared."""

    id: Annotated[UUID, Field(description="Id of the person.")]
    name: Annotated[str, Field(description="Full name.", examples=["Grace Okafor"])]
    title: Annotated[str | None, Field(description="The position they hold.", examples=["Warehouse planner"])]
    plan: Annotated[PlanSummary | None, Field(description="Their plan; null: they have shared none.")]


class TeamPlanPage(Page[TeamPlan]):
    """Part of the list of plans of others."""

    whose: Annotated[list[Whose], Field(description="Whose plans the viewer may list.")]


class Plan(PlanSummary):
    """A development plan."""

    person: Annotated[PersonRef, Field(description="Whose it is.")]
    manager: Annotated[PersonRef | None, Field(description="To whom they report today, and who reviews it.")]
    part: Annotated[PlanPartName, Field(description="Whose part the viewer has in it.")]
    performance: Annotated[str, Field(description="How things go at present.")]
    strengths: Annotated[str, Field(description="What they are good at.")]
    development_areas: Annotated[str, Field(description="What they want to get better at.")]
    interests: Annotated[str, Field(description="What they like to do.")]
    aspirations: Annotated[str, Field(description="What they want to become.")]
    support_resources: Annotated[str, Field(description="Money and means that it takes.")]
    support_manager: Annotated[str, Field(description="What the manager does for it.")]
    support_time: Annotated[str, Field(description="Time that it takes, and from where.")]
    goals: Annotated[list[PlanGoal], Field(description="What to reach.")]
    activities: Annotated[list[PlanActivity], Field(description="What to do for the goals.")]
    comments: Annotated[list[PlanComment], Field(description="What was said about it, the first first.")]
    check_ins: Annotated[list[PlanCheckIn], Field(description="How it stood, the latest first.")]
    is_shared: Annotated[bool, Field(description="Whether it was sent to the manager at least once.")]
    owner_agreed_at: Annotated[datetime | None, Field(description="When its person agreed to it as it is.")]
    reviewer_agreed_at: Annotated[datetime | None, Field(description="When the manager agreed to it as it is.")]
    reviewer_name: Annotated[str | None, Field(description="Who agreed as the manager.")]
    changed_since_agreed: Annotated[bool, Field(description="Whether more than progress changed since both agreed.")]
    has_snapshot: Annotated[bool, Field(description="Whether it was kept as it was when it was completed.")]
    version: Annotated[int, Field(description="Counts the changes; send it back as `If-Match`.")]
    actions: Annotated[list[PlanAction], Field(description="What the viewer may do.")]
    undo_id: Annotated[
        UUID | None, Field(description="After a change: what `POST /api/activity/{undo_id}/undo` takes back.")
    ]


class PlanNotes(Schema):
    """What its person notes of a plan for themselves."""

    text: Annotated[str, Field(description="All of it; nobody else ever sees it.")]
    version: Annotated[int, Field(description="Counts the changes; 0: nothing was noted yet.")]


class SnapshotGoal(PlanGoal):
    """A goal as it was."""

    activities: Annotated[list[PlanActivity], Field(description="What was to be done for it.")]


class PlanSnapshot(Schema):
    """A plan as it was when it was completed."""

    plan_id: Annotated[UUID, Field(description="Id of the plan.")]
    taken_at: Annotated[datetime, Field(description="When it was completed.")]
    person: Annotated[PersonRef, Field(description="Whose it was.")]
    target_role: Annotated[RoleRef | None, Field(description="The role they aimed at.")]
    words: Annotated[dict[str, str], Field(description="What was said, by the names of the plan's fields.")]
    goals: Annotated[list[SnapshotGoal], Field(description="What was to be reached, and what was.")]
    check_ins: Annotated[list[PlanCheckIn], Field(description="How it stood on the way.")]
    agreed_by: Annotated[list[str], Field(description="Who had agreed to it.")]
