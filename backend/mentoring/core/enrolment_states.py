"""The life of an enrolment: which state follows which, and by whom."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class EnrolmentState(StrEnum):
    """How far somebody's part in a programme has come."""

    DRAFT = "draft"
    APPLIED = "applied"
    WAITING = "waiting"
    ENROLLED = "enrolled"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"


class EnrolmentDeed(StrEnum):
    """What can be done to an enrolment."""

    EDIT = "edit"
    APPLY = "apply"
    WITHDRAW = "withdraw"
    DROP = "drop"
    ENROL = "enrol"
    DECLINE = "decline"
    WAIT = "wait"


OWN_DEEDS: Mapping[EnrolmentState, tuple[EnrolmentDeed, ...]] = MappingProxyType(
    {
        EnrolmentState.DRAFT: (EnrolmentDeed.EDIT, EnrolmentDeed.APPLY, EnrolmentDeed.DROP),
        EnrolmentState.APPLIED: (EnrolmentDeed.EDIT, EnrolmentDeed.WITHDRAW),
        EnrolmentState.WAITING: (EnrolmentDeed.EDIT, EnrolmentDeed.WITHDRAW),
        EnrolmentState.ENROLLED: (EnrolmentDeed.EDIT, EnrolmentDeed.WITHDRAW),
        EnrolmentState.DECLINED: (),
        EnrolmentState.WITHDRAWN: (EnrolmentDeed.APPLY, EnrolmentDeed.EDIT),
    }
)
"""What the person may do."""

COORDINATOR_DEEDS: Mapping[EnrolmentState, tuple[EnrolmentDeed, ...]] = MappingProxyType(
    {
        EnrolmentState.DRAFT: (),
        EnrolmentState.APPLIED: (EnrolmentDeed.ENROL, EnrolmentDeed.WAIT, EnrolmentDeed.DECLINE),
        EnrolmentState.WAITING: (EnrolmentDeed.ENROL, EnrolmentDeed.DECLINE),
        EnrolmentState.ENROLLED: (EnrolmentDeed.WAIT, EnrolmentDeed.DECLINE),
        EnrolmentState.DECLINED: (EnrolmentDeed.ENROL,),
        EnrolmentState.WITHDRAWN: (),
    }
)
"""What a coordinator of the programme may do."""


def state_on_applying(*, needs_approval: bool, is_full: bool) -> EnrolmentState:
    """Give the state that an application comes into."""
    if needs_approval:
        return EnrolmentState.APPLIED
    return EnrolmentState.WAITING if is_full else EnrolmentState.ENROLLED
