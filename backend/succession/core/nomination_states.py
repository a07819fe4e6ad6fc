"""The life of a nomination: which state follows which, and who brings it there."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from backend.succession.core.plan_access import PlanPart, may_administer, may_manage_candidates


class NominationState(StrEnum):
    """How far a nomination has come."""

    PROPOSED = "proposed"
    PENDING = "pending"
    APPROVED = "approved"
    REJECTED = "rejected"
    REMOVED = "removed"
    PLACED = "placed"


class NominationDeed(StrEnum):
    """What can be done to a nomination beside bringing it into another state."""

    RANK = "rank"
    EDIT = "edit"
    TELL = "tell"
    UNTELL = "untell"


OPEN = (NominationState.PROPOSED, NominationState.PENDING, NominationState.APPROVED)
"""Somebody has one nomination at a time in these states for one plan; the others are for good."""

FOLLOWING: Mapping[NominationState, tuple[NominationState, ...]] = MappingProxyType(
    {
        NominationState.PROPOSED: (NominationState.PENDING, NominationState.REMOVED),
        NominationState.PENDING: (NominationState.APPROVED, NominationState.REJECTED, NominationState.REMOVED),
        NominationState.APPROVED: (NominationState.PLACED, NominationState.REMOVED),
    }
)

NEED_A_REASON = (NominationState.REJECTED, NominationState.REMOVED)
"""What becomes of somebody against a proposal is said with why."""


def moves_of(
    part: PlanPart, state: NominationState, *, is_proposer: bool, could_follow: bool
) -> tuple[NominationState, ...]:
    """Give the states into which somebody may bring a nomination.

    Parameters
    ----------
    is_proposer : they proposed it themselves, so that another decides on it.
    could_follow : the candidate neither holds the seat by now nor has left, so that there is something to approve.
    """
    return tuple(
        after
        for after in FOLLOWING.get(state, ())
        if _may_bring(part, state, after, is_proposer=is_proposer)
        and (could_follow or after is not NominationState.APPROVED)
    )


def deeds_of(
    part: PlanPart, state: NominationState, *, can_be_told: bool, is_told: bool, is_proposer: bool
) -> tuple[NominationDeed, ...]:
    """Give what somebody may do to a nomination as it is.

    Whether somebody would follow or only step in is part of what was approved: whoever could not have approved it does
    not change it from then on.

    Parameters
    ----------
    can_be_told : the candidate works here and does not hold the seat, so there is something to tell somebody.
    is_told : they know of it.
    is_proposer : they proposed it themselves.
    """
    decides = may_administer(part) and not is_proposer
    may: dict[NominationDeed, bool] = {
        NominationDeed.RANK: may_manage_candidates(part) and state in OPEN,
        NominationDeed.EDIT: (
            decides if state is NominationState.APPROVED else may_manage_candidates(part) and state in OPEN
        ),
        NominationDeed.TELL: (
            may_administer(part) and state is NominationState.APPROVED and can_be_told and not is_told
        ),
        NominationDeed.UNTELL: may_administer(part) and state is NominationState.APPROVED and is_told,
    }
    return tuple(deed for deed, allowed in may.items() if allowed)


def _may_bring(part: PlanPart, state: NominationState, after: NominationState, *, is_proposer: bool) -> bool:
    if after in (NominationState.APPROVED, NominationState.REJECTED):
        return may_administer(part) and not is_proposer
    if state is NominationState.APPROVED:
        return may_administer(part)
    return may_manage_candidates(part)
