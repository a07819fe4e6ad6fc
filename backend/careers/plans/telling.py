"""Tell the other what was done with a plan, within the open transaction."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.careers.core.plan_states import PlanState
from backend.careers.plans.parts import Part
from backend.careers.plans.stored import UNDO_FOR, LockedPlan
from backend.careers.plans.wording import ToldOf, happened
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch
from backend.people.core.access import Viewer
from backend.people.notices.service import send_notices, take_back_notices
from backend.people.organisation import in_force

_MANAGERS = f"SELECT l.manager_id FROM reporting_line l WHERE l.person_id = $1 AND {in_force('l', '$2')}"

_WHAT: Mapping[tuple[Part, PlanState, PlanState], str] = {
    (Part.OWNER, PlanState.DRAFT, PlanState.WAITING): "sent",
    (Part.OWNER, PlanState.WAITING, PlanState.DRAFT): "taken_back",
    (Part.OWNER, PlanState.IN_REVIEW, PlanState.DRAFT): "taken_back",
    (Part.OWNER, PlanState.ACTIVE, PlanState.IN_REVIEW): "review_again",
    (Part.OWNER, PlanState.ACTIVE, PlanState.COMPLETE): "completed",
    (Part.REVIEWER, PlanState.WAITING, PlanState.IN_REVIEW): "review_begun",
    (Part.REVIEWER, PlanState.WAITING, PlanState.DRAFT): "returned",
    (Part.REVIEWER, PlanState.IN_REVIEW, PlanState.DRAFT): "returned",
    (Part.REVIEWER, PlanState.ACTIVE, PlanState.IN_REVIEW): "review_again",
    (Part.REVIEWER, PlanState.ACTIVE, PlanState.COMPLETE): "completed",
}
"""What the other is told of a move; of one that is not here, nothing."""


async def tell_moved(plan: LockedPlan, after: PlanState, *, is_undoable: bool, by: Viewer) -> None:
    """Tell the other that a plan was brought into another state; the mail waits while it can be taken back."""
    what = _WHAT.get((plan.part, PlanState(plan.row["state"]), after))
    if what is not None:
        await _tell(plan, what, by, now() + UNDO_FOR if is_undoable else None)


async def take_back_told(plan: LockedPlan, earlier: PlanState, *, by: Viewer) -> None:
    """Tell no more of a move that is taken back, or that it was, if the other had seen it.

    Parameters
    ----------
    plan : as it was after the move.
    earlier : the state that it is in again.
    """
    what = _WHAT.get((plan.part, earlier, PlanState(plan.row["state"])))
    if what is None:
        return
    unseen = [
        await take_back_notices(person_id=person_id, kind=f"plan.{what}", href=told.href)
        for person_id, told in await _others(plan)
    ]
    if not all(unseen):
        await _tell(plan, "undone", by, None)


async def tell_agreed(plan: LockedPlan, *, is_agreed: bool, by: Viewer) -> None:
    """Tell the other that one agrees; where both do now, that the plan is active."""
    await _tell(plan, "active" if is_agreed else "agreed", by, None)


async def tell_commented(plan: LockedPlan, *, by: Viewer) -> None:
    """Tell the other that something was said about a plan."""
    await _tell(plan, "commented", by, now() + UNDO_FOR)


async def tell_checked_in(plan: LockedPlan, *, by: Viewer) -> None:
    """Tell the other that a check-in was noted."""
    await _tell(plan, "checked_in", by, now() + UNDO_FOR)


async def managers_of(person_id: UUID) -> list[UUID]:
    """Give to whom somebody reports today: one, or none."""
    return [row["manager_id"] for row in await fetch(_MANAGERS, person_id, today())]


async def _tell(plan: LockedPlan, what: str, by: Viewer, undoable_until: datetime | None) -> None:
    notices = [
        (person_id, happened(what, told, by.name))
        for person_id, told in await _others(plan)
        if person_id != by.person_id
    ]
    await send_notices(notices, undoable_until=undoable_until)


async def _others(plan: LockedPlan) -> list[tuple[UUID, ToldOf]]:
    """Give whom a part's deeds concern, and how they know the plan."""
    row: Mapping[str, Any] = plan.row
    if plan.part != Part.OWNER:
        return [(row["person_id"], ToldOf(plan.id, None))]
    told = ToldOf(plan.id, row["person_name"])
    return [(manager_id, told) for manager_id in await managers_of(row["person_id"])]
