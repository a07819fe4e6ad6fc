"""Who takes part in calibration, and whom they place. Nobody takes part in what is said of themselves."""

from typing import Literal

from backend.people.core.access import AccessRole, Relation, Viewer, everybody_signed_in, holders_of

OPENING = holders_of(AccessRole.TALENT_PARTNER)
"""Opening a cycle, changing its words and participants, closing it and opening it again."""

TAKING_PART = everybody_signed_in
"""Asking for cycles: anybody may take part in one by name, so the service decides, and the list may be empty."""

ABOVE = (Relation.DIRECT_MANAGER, Relation.FURTHER_UP)

CycleAction = Literal["edit", "close", "reopen"]
PlacedAction = Literal["rate", "calibrate"]


def cycle_actions(viewer: Viewer, *, is_open: bool) -> list[CycleAction]:
    """Say what the viewer may do to a cycle."""
    if not OPENING.allows(viewer):
        return []
    return ["edit", "close"] if is_open else ["reopen"]


def placed_actions(*, is_open: bool, is_above: bool) -> list[PlacedAction]:
    """Say what somebody may do to whom they see in a cycle: managers give their own rating, all calibrate."""
    if not is_open:
        return []
    return ["rate", "calibrate"] if is_above else ["calibrate"]
