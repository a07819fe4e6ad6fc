"""The programmes of the sample organisation: each in its own words, and how far along it is shown."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from backend.mentoring.programmes.schemas import Kind, State

AGREEMENT = """We meet every two weeks for about an hour, and tell each other in good time when we cannot.
What we speak of stays between us.
After three meetings we look back: if it does not help, either may end it without giving a reason."""

STATES: tuple[State, ...] = ("draft", "open", "matching", "running", "closed")


@dataclass(frozen=True)
class Shown:
    """A programme, and how far it has come.

    Attributes
    ----------
    change : of its first terms; days count from today.
    """

    code: str
    name: str
    kind: Kind
    state: State
    starts_in: int
    change: Mapping[str, Any]
    topics: tuple[str, ...] = ()


MAIN = Shown(
    "MENTORING-2026",
    "Tidewell mentoring 2026",
    "one_to_one",
    "matching",
    35,
    {
        "description": "Nine months with somebody who has been where you want to go. Everybody can apply, and "
        "whoever has been here for a while can offer to be a mentor.",
        "objective": "skill_development",
        "eligibility": {"mentor": {"months_here": 6}},
        "agreement": AGREEMENT,
    },
)

OPEN = Shown(
    "LEADERSHIP-2027",
    "First time leading",
    "one_to_one",
    "open",
    60,
    {
        "description": "For those who lead people for the first time, or soon will: half a year with a leader from "
        "another part of Tidewell. Places are few, so a coordinator reads every application.",
        "objective": "leadership",
        "months": 6,
        "needs_approval": True,
        "places": 20,
        "eligibility": {"mentee": {"months_here": 6}, "mentor": {"level_from": 4}},
        "agreement": AGREEMENT,
    },
    ("coaching", "delegation", "giving feedback", "stakeholder management"),
)

PUBLISHED = Shown(
    "ONBOARDING-2026",
    "Finding your feet 2026",
    "one_to_one",
    "matching",
    20,
    {
        "description": "Half a year with somebody who knows how things are done here, for everybody who is new to "
        "their task.",
        "objective": "integration",
        "months": 6,
        "agreement": AGREEMENT,
    },
)

OF_BUDDIES: Mapping[str, Any] = {
    "weights": {
        **dict.fromkeys(("goals", "career_step", "mentee_wishes", "mentor_wishes"), 0),
        "availability": 30,
        "working_style": 20,
        "other_unit": 25,
        "language": 10,
        "location": 15,
    },
}
"""By what buddies are brought together: none of them needs to learn anything."""

CLOSED = Shown(
    "BUDDIES-2025",
    "Buddies for newcomers 2025",
    "buddy",
    "closed",
    30,
    {
        "description": "Three months with a colleague who shows where everything is.",
        "objective": "integration",
        "months": 3,
        "cadence": "weekly",
        "policy": OF_BUDDIES,
    },
)

BUDDIES = Shown(
    "BUDDIES-2026",
    "Buddies across offices 2026",
    "buddy",
    "open",
    45,
    {
        "description": "Three months with somebody who began about when you did, in another part of Tidewell.",
        "objective": "integration",
        "months": 3,
        "cadence": "weekly",
        "policy": OF_BUDDIES,
    },
)

SWAP = Shown(
    "SWAP-2026",
    "You teach me, I teach you",
    "skill_swap",
    "matching",
    25,
    {
        "description": "Everybody teaches one and learns from another, in twos and threes, for three months.",
        "objective": "skill_development",
        "months": 3,
    },
)

COACHING = Shown(
    "COACHING-2026",
    "Coaching among equals 2026",
    "peer",
    "matching",
    20,
    {
        "description": "Two who do similar work elsewhere at Tidewell listen to each other, every two weeks for half "
        "a year.",
        "objective": "retention",
        "months": 6,
        "policy": OF_BUDDIES,
        "agreement": AGREEMENT,
    },
)

CODES = frozenset(each.code for each in (MAIN, OPEN, PUBLISHED, BUDDIES, SWAP, COACHING, CLOSED))
"""Of all programmes; their coordinator makes them."""
