"""Suggest mentors to a mentee."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.errors import Conflict
from backend.mentoring.core.requests.suggesting import Obstacle, Suggestion, suggest
from backend.mentoring.enrolments.application_schemas import ApplicationChange
from backend.mentoring.enrolments.changes import expect_known, stored_values
from backend.mentoring.requests import suggestion_schemas as shapes
from backend.mentoring.requests.standing import (
    SAID,
    hindrance,
    offers_by_mentor,
    open_offer,
    own_part,
    read_programme,
    terms_of,
)
from backend.mentoring.rounds.participants import read_participants
from backend.people.core.access import Viewer
from backend.people.organisation import in_force

SHOWN = 5
"""Mentors who are suggested, unless asked for more."""


async def suggest_mentors(
    *, programme_id: UUID, by: Viewer, said: ApplicationChange | None = None, count: int = SHOWN
) -> shapes.Suggestions:
    """Rank the mentors of a programme for the viewer, who takes part as a mentee.

    Parameters
    ----------
    said : what the viewer is about to change of their application; nothing of it is kept.

    Raises
    ------
    NotFound : there is no such programme for the viewer.
    Conflict : it is one among peers, or the viewer does not take part as a mentee.
    Invalid : what is said names somebody or something that there is not.
    """
    programme = await read_programme(programme_id, by)
    row = await own_part(programme_id, by)
    if row is None:
        raise Conflict(SAID["not_taking_part"])
    if said is not None:
        await expect_known(said, row, by)
        row = {**row, **stored_values(said)}
    hindered = await hindrance(programme, row["person_id"])
    people = await read_participants(programme_id, only_mentee=row)
    terms = await terms_of(programme, people.known, row["person_id"])
    mentors = () if hindered == "closed" else people.mentors
    found = await asyncio.to_thread(suggest, people.mentees[0], mentors, terms, count)
    shown = await _people([each.mentor for each in (*found.askable, *found.others)])
    offers = await offers_by_mentor(row["person_id"])
    return shapes.Suggestions(
        items=[_shown(each, shown, offers) for each in found.askable],
        others=[_shown(each, shown, offers) for each in found.others],
        full_marks=found.full_marks,
        time_zone=row["time_zone"],
        request_days=programme["request_days"],
        hindrance=hindered,
        offer_id=await open_offer(programme_id, row["person_id"]) if hindered == "offer" else None,
        actions=[] if hindered else ["ask"],
    )


async def _people(ids: Sequence[str]) -> Mapping[str, Mapping[str, Any]]:
    rows = await fetch(
        "SELECT p.id, p.name, o.title FROM person p "
        f"LEFT JOIN incumbency i ON i.person_id = p.id AND {in_force('i', '$2')} "
        "LEFT JOIN position o ON o.id = i.position_id WHERE p.id = ANY ($1)",
        *([UUID(each) for each in ids], today()),
    )
    return {str(row["id"]): row for row in rows}


def _shown(found: Suggestion, people: Mapping[str, Mapping[str, Any]], offers: Mapping[str, UUID]) -> shapes.Suggestion:
    mentor = people[found.mentor]
    return shapes.Suggestion.model_validate(
        {
            "mentor": {"id": mentor["id"], "name": mentor["name"]},
            "title": mentor["title"],
            "points": found.points,
            "reasons": [vars(each) for each in found.reasons],
            "minutes": found.minutes,
            "hours": [{"weekday": each.weekday, "start": each.start, "end": each.end} for each in found.hours],
            "wish": found.wish,
            "offer_id": offers.get(found.mentor),
            "obstacles": [_obstacle(each) for each in found.obstacles],
        }
    )


def _obstacle(found: Obstacle) -> dict[str, Any]:
    return {"kind": found.rule.replace(" ", "_"), "reason": found.said, "until": found.until}
