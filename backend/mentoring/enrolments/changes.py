"""What a change of an application says: whether it can be, and how its columns keep it."""

import json
from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.careers.competencies.listing import expect_competencies
from backend.careers.competencies.scales import expect_levels
from backend.kit.database.engine import fetch
from backend.kit.errors import FieldError, Invalid
from backend.matching.scoring.hours import Window
from backend.mentoring.core.free_time import tidy
from backend.mentoring.core.programme_states import Side
from backend.mentoring.enrolments.application_schemas import ApplicationChange
from backend.people.core.access import Viewer


async def expect_known(change: ApplicationChange, row: Mapping[str, Any], by: Viewer) -> None:
    """Make sure that competencies and people are ones that there are, and nobody names themselves.

    Parameters
    ----------
    row : the enrolment as it is.

    Raises
    ------
    Invalid : each part at fault is named.
    """
    sent = change.model_fields_set
    if "shows_moves" in sent and change.shows_moves and row["side"] != Side.MENTOR:
        raise Invalid(FieldError("shows_moves", "Moves are shown of mentors alone."))
    for name in ("goals", "teaches"):
        if name in sent:
            said = {
                f"{name}.{place}.level": (each.competency_id, each.level)
                for place, each in enumerate(getattr(change, name))
                if each.competency_id and each.level
            }
            await expect_competencies([each for each, _ in said.values()], name)
            await expect_levels(said)
    named = {
        "wishes": [each for group in change.wishes for each in group] if "wishes" in sent else [],
        "not_with": change.not_with if "not_with" in sent else [],
    }
    for name, ids in named.items():
        if by.person_id in ids:
            raise Invalid(FieldError(name, "Name others, not yourself."))
        known = await fetch("SELECT id FROM person WHERE id = ANY ($1)", ids) if ids else []
        if len(known) < len(set(ids)):
            raise Invalid(FieldError(name, "There is no such person. Choose somebody who is listed."))
    other = {"wishes": row["not_with"], "not_with": [UUID(e) for group in json.loads(row["wishes"]) for e in group]}
    for name, ids in named.items():
        if name in sent and not {"wishes", "not_with"} <= sent and set(ids) & set(other[name]):
            raise Invalid(FieldError(name, "Somebody is both wished for and not to be paired with. Choose one."))


def stored_values(change: ApplicationChange) -> dict[str, Any]:
    """Give the sent fields as their columns keep them."""
    sent = change.model_dump(mode="json", include=change.model_fields_set - {"background"})
    if "hours" in sent:
        windows = tidy(Window(each.weekday, each.start, each.end) for each in change.hours)
        sent["hours"] = [{"weekday": each.weekday, "start": each.start, "end": each.end} for each in windows]
    kept = {name: json.dumps(sent[name]) for name in ("goals", "teaches", "hours", "style", "wishes") if name in sent}
    return {**sent, **kept} | ({"not_with": change.not_with} if "not_with" in sent else {})
