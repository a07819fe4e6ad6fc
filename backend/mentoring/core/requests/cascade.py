"""Whom a request asks next: one mentor at a time, in the mentee's order."""

from collections.abc import Sequence
from enum import StrEnum


class ChoiceState(StrEnum):
    """How far a request has come with one of its mentors.

    `full`: no seat was free when their turn came; `withdrawn`: it never comes to them, or not any more.
    """

    WAITING = "waiting"
    ASKED = "asked"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    EXPIRED = "expired"
    FULL = "full"
    WITHDRAWN = "withdrawn"


class RequestState(StrEnum):
    """How far a request has come."""

    OPEN = "open"
    MATCHED = "matched"
    EXHAUSTED = "exhausted"
    WITHDRAWN = "withdrawn"


def next_choice(states: Sequence[ChoiceState]) -> int | None:
    """Give the place of whom to ask next; `None` while somebody is asked or has accepted, and where nobody is left."""
    if ChoiceState.ASKED in states or ChoiceState.ACCEPTED in states:
        return None
    return next((place for place, state in enumerate(states) if state is ChoiceState.WAITING), None)


def state_after(states: Sequence[ChoiceState]) -> RequestState:
    """Give the state of a request that was not withdrawn, by those of its choices."""
    if ChoiceState.ACCEPTED in states:
        return RequestState.MATCHED
    is_open = ChoiceState.ASKED in states or ChoiceState.WAITING in states
    return RequestState.OPEN if is_open else RequestState.EXHAUSTED
