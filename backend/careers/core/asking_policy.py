"""Who may ask others for a statement about somebody, and what may be done to one that is asked for."""

from datetime import date
from typing import Literal

from backend.careers.core.assessment_policy import ABOVE, OWN
from backend.people.core.access import Relation, Viewer

AskedState = Literal["open", "answered", "declined", "taken_back", "ended"]
AskedAction = Literal["answer", "decline", "take_back"]

ASKING = OWN | ABOVE
"""A person, and whoever is above them."""

OPEN_DAYS = 21
"""Days for which somebody can answer, and answer otherwise."""

MOST_COMPETENCIES = 5


def state_on(state: AskedState, ends_on: date, day: date) -> AskedState:
    """Give how it stands on a day: what nobody answered in time has ended."""
    return "ended" if state == "open" and day >= ends_on else state


def asked_actions(
    viewer: Viewer, *, state: AskedState, relation: Relation, is_asked: bool, is_in_time: bool
) -> list[AskedAction]:
    """Give what the viewer may do to a statement that is asked for.

    Parameters
    ----------
    state : as it stands today.
    relation : to whom it is about.
    is_in_time : whether its last day is still to come; until then an answer can be changed.
    """
    if is_asked:
        found: list[AskedAction] = ["answer"] if state in ("open", "answered") and is_in_time else []
        return [*found, "decline"] if state == "open" else found
    return ["take_back"] if state == "open" and ASKING.allows(viewer, relation) else []
