"""Whether a plan is kept alive: what is late in it, and whether anybody has touched it lately."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from backend.careers.core.plan_states import PlanState
from backend.people.core.days import months_after

CHECK_IN_MONTHS = 3
RENEWAL_MONTHS = 12
REMINDED_BEFORE = timedelta(days=7)
"""So long before a check-in both are reminded of it."""

STALE_AFTER = {
    PlanState.DRAFT: timedelta(days=30),
    PlanState.WAITING: timedelta(days=14),
    PlanState.IN_REVIEW: timedelta(days=30),
    PlanState.ACTIVE: timedelta(days=100),
}
"""Days without any touch after which a plan is stale; for an active one a little more than a quarter."""


class Attention(StrEnum):
    """What a plan needs looking after for."""

    OVERDUE = "overdue"
    CHECK_IN = "check_in"
    STALE = "stale"
    RENEWAL = "renewal"


@dataclass(frozen=True)
class PlanDates:
    """The days that say whether a plan is alive.

    Attributes
    ----------
    touched_on : when somebody last changed it, spoke of it or brought it further.
    earliest_due : of its goals not reached and its activities not done; `None` where none has a day.
    next_check_in_on, active_since : of an active one.
    """

    state: PlanState
    touched_on: date
    earliest_due: date | None
    next_check_in_on: date | None
    active_since: date | None


def attention(plan: PlanDates, day: date) -> tuple[Attention, ...]:
    """Give what a plan needs on a day, the most pressing first; what is due on the day itself is not late.

    An active plan is overdue, due for a check-in or for renewal; any plan not over can be stale.
    """
    is_active = plan.state is PlanState.ACTIVE
    needs = {
        Attention.OVERDUE: is_active and plan.earliest_due is not None and plan.earliest_due < day,
        Attention.CHECK_IN: is_active and plan.next_check_in_on is not None and plan.next_check_in_on < day,
        Attention.STALE: plan.state in STALE_AFTER and plan.touched_on + STALE_AFTER[plan.state] < day,
        Attention.RENEWAL: is_active
        and plan.active_since is not None
        and months_after(plan.active_since, RENEWAL_MONTHS) <= day,
    }
    return tuple(each for each, is_needed in needs.items() if is_needed)


def next_check_in(day: date) -> date:
    """Give when the next check-in is due, after one or the agreement on `day`."""
    return months_after(day, CHECK_IN_MONTHS)
