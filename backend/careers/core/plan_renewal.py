"""What a new plan takes over from the last one: what is still to be done, without days that are over."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID


@dataclass(frozen=True)
class GoalKept:
    """A goal as far as its renewal goes by it."""

    id: UUID
    due_on: date | None
    reached_on: date | None


@dataclass(frozen=True)
class ActivityKept:
    """An activity as far as its renewal goes by it."""

    id: UUID
    goal_id: UUID
    due_on: date | None
    done_on: date | None


def taken_over(
    goals: Sequence[GoalKept], activities: Sequence[ActivityKept], day: date
) -> tuple[list[GoalKept], list[ActivityKept]]:
    """Give the goals not reached and, of these, the activities not done, in their order, without days before `day`."""
    open_goals = [replace(each, due_on=_to_come(each.due_on, day)) for each in goals if each.reached_on is None]
    ids = {each.id for each in open_goals}
    undone = [
        replace(each, due_on=_to_come(each.due_on, day))
        for each in activities
        if each.done_on is None and each.goal_id in ids
    ]
    return open_goals, undone


def _to_come(due_on: date | None, day: date) -> date | None:
    return due_on if due_on is not None and due_on >= day else None
