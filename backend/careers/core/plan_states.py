"""The life of a development plan: which state follows which, by whom, and what else each may do meanwhile."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar

Key = TypeVar("Key")


class PlanState(StrEnum):
    """How far a plan has come."""

    DRAFT = "draft"
    WAITING = "waiting"
    IN_REVIEW = "in_review"
    ACTIVE = "active"
    COMPLETE = "complete"
    ARCHIVED = "archived"


class PlanPart(StrEnum):
    """Whose part somebody has in a plan: it is theirs, they agree to it, or they may read it."""

    OWNER = "owner"
    REVIEWER = "reviewer"
    READER = "reader"


class PlanDeed(StrEnum):
    """What can be done to a plan beside bringing it into another state."""

    EDIT = "edit"
    DROP = "drop"
    AGREE = "agree"
    COMMENT = "comment"
    CHECK_IN = "check_in"
    NOTE = "note"
    RENEW = "renew"


IN_THE_MAKING = (PlanState.DRAFT, PlanState.WAITING, PlanState.IN_REVIEW)
"""A person has one plan at a time in one of these states, and one that is active."""

_AT = ((PlanState.ACTIVE,), IN_THE_MAKING)

NOTHING: Mapping[PlanState, tuple[PlanState, ...]] = MappingProxyType({})

MOVES: Mapping[PlanPart, Mapping[PlanState, tuple[PlanState, ...]]] = MappingProxyType(
    {
        PlanPart.OWNER: MappingProxyType(
            {
                PlanState.DRAFT: (PlanState.WAITING,),
                PlanState.WAITING: (PlanState.DRAFT,),
                PlanState.IN_REVIEW: (PlanState.DRAFT,),
                PlanState.ACTIVE: (PlanState.IN_REVIEW, PlanState.COMPLETE),
                PlanState.COMPLETE: (PlanState.ARCHIVED,),
            }
        ),
        PlanPart.REVIEWER: MappingProxyType(
            {
                PlanState.WAITING: (PlanState.IN_REVIEW, PlanState.DRAFT),
                PlanState.IN_REVIEW: (PlanState.DRAFT,),
                PlanState.ACTIVE: (PlanState.IN_REVIEW, PlanState.COMPLETE),
            }
        ),
        PlanPart.READER: NOTHING,
    }
)
"""Into which states each may bring a plan. Into `ACTIVE` nobody brings it alone: both agree to it in review."""

DEEDS: Mapping[PlanPart, Mapping[PlanState, tuple[PlanDeed, ...]]] = MappingProxyType(
    {
        PlanPart.OWNER: MappingProxyType(
            {
                PlanState.DRAFT: (PlanDeed.EDIT, PlanDeed.DROP, PlanDeed.NOTE),
                PlanState.WAITING: (PlanDeed.COMMENT, PlanDeed.NOTE),
                PlanState.IN_REVIEW: (PlanDeed.EDIT, PlanDeed.AGREE, PlanDeed.COMMENT, PlanDeed.NOTE),
                PlanState.ACTIVE: (
                    *(PlanDeed.EDIT, PlanDeed.COMMENT, PlanDeed.CHECK_IN, PlanDeed.NOTE, PlanDeed.RENEW),
                ),
                PlanState.COMPLETE: (PlanDeed.NOTE, PlanDeed.RENEW),
                PlanState.ARCHIVED: (PlanDeed.NOTE, PlanDeed.RENEW),
            }
        ),
        PlanPart.REVIEWER: MappingProxyType(
            {
                PlanState.WAITING: (PlanDeed.COMMENT,),
                PlanState.IN_REVIEW: (PlanDeed.EDIT, PlanDeed.AGREE, PlanDeed.COMMENT),
                PlanState.ACTIVE: (PlanDeed.COMMENT, PlanDeed.CHECK_IN),
            }
        ),
        PlanPart.READER: MappingProxyType(dict[PlanState, tuple[PlanDeed, ...]]()),
    }
)
"""What each may do to a plan as it is."""


def moves_of(part: PlanPart, state: PlanState) -> tuple[PlanState, ...]:
    """Give the states into which somebody may bring a plan."""
    return MOVES[part].get(state, ())


def deeds_of(
    part: PlanPart, state: PlanState, *, is_shared: bool, has_agreed: bool, has_next: bool
) -> tuple[PlanDeed, ...]:
    """Give what somebody may do to a plan.

    Parameters
    ----------
    is_shared : others have seen it, so it is deleted no more.
    has_agreed : they have agreed to it as it is, so there is nothing left to agree to.
    has_next : the person has a plan in the making already, so this one is not renewed.
    """
    over = {PlanDeed.DROP: is_shared, PlanDeed.AGREE: has_agreed, PlanDeed.RENEW: has_next}
    return tuple(deed for deed in DEEDS[part].get(state, ()) if not over.get(deed, False))


def plan_at(plans: Iterable[tuple[Key, PlanState]]) -> Key | None:
    """Choose the plan that somebody is at: the active one, else the one in the making; `None` where both are over.

    Parameters
    ----------
    plans : all of somebody's, each with its state.
    """
    by_state = {state: plan for plan, state in plans}
    return next((by_state[state] for states in _AT for state in states if state in by_state), None)
