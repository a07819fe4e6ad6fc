"""What both have agreed to in a plan, and what a change of the plan makes of that."""

from dataclasses import dataclass, replace
from datetime import datetime

from backend.careers.core.plan_states import PlanState


@dataclass(frozen=True)
class Agreement:
    """Who has agreed to a plan as it is.

    Attributes
    ----------
    reviewer_name : of whoever agreed for the manager's part.
    changed_since_agreed : it is active, and more of it was changed since both agreed than what is done and reached.
    """

    owner_agreed_at: datetime | None
    reviewer_agreed_at: datetime | None
    reviewer_name: str | None
    changed_since_agreed: bool


def agreement_after(state: PlanState, before: Agreement, *, is_more: bool) -> Agreement:
    """Give what becomes of an agreement when a plan is changed, in whatever way.

    Parameters
    ----------
    is_more : more was changed than what is done and reached, which nobody need agree to.
    """
    if not is_more:
        return before
    if state is PlanState.ACTIVE:
        return replace(before, changed_since_agreed=True)
    return voided(before)


def voided(before: Agreement) -> Agreement:
    """Give the agreement to a plan that nobody has agreed to as it is."""
    return replace(before, owner_agreed_at=None, reviewer_agreed_at=None, reviewer_name=None)
