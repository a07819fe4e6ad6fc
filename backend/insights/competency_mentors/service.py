"""Find mentors who teach a competency and have a seat to give, among those whom the viewer could ask."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.insights.asking import standing, where_to_ask
from backend.insights.competency_mentors.schemas import CompetencyMentor, CompetencyMentors
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import NotFound
from backend.mentoring.core.programme_states import Side
from backend.mentoring.offers.seats import read_standings
from backend.people.core.access import Viewer
from backend.people.organisation import in_force

FEW = 3
"""Mentors who are named at once."""

_TEACHING = f"""
SELECT e.person_id, e.programme_id, p.name, o.title, (t.value ->> 'level')::integer AS level
FROM enrolment e JOIN person p ON p.id = e.person_id, jsonb_array_elements(e.teaches) t
LEFT JOIN LATERAL (
    SELECT s.title FROM incumbency i JOIN position s ON s.id = i.position_id
    WHERE i.person_id = e.person_id AND {in_force("i", "$5")} ORDER BY s.sort_title LIMIT 1
) o ON true
WHERE e.programme_id = ANY ($1) AND e.side = 'mentor' AND e.state = 'enrolled' AND p.state = 'active'
AND t.value ->> 'competency_id' = $2 AND (t.value ->> 'level')::integer >= $3
AND (e.person_id = ANY ($4)) IS NOT TRUE
AND NOT EXISTS (SELECT FROM enrolment x WHERE x.person_id = e.person_id AND x.not_with && $4)
AND NOT EXISTS (SELECT FROM enrolment x WHERE x.person_id = ANY ($4) AND e.person_id = ANY (x.not_with))
"""
"""Whoever is not to be paired with the viewer is left out without a trace."""

Row = Mapping[str, Any]


async def list_competency_mentors(
    *, competency_id: UUID, level: int, learner: UUID | None, by: Viewer
) -> CompetencyMentors:
    """Give mentors with a free seat who teach a competency, those of the highest level first.

    What others wish for is no part of it: of the viewer alone is it asked with whom they are not to be paired.

    Parameters
    ----------
    level : that is to be reached; whoever teaches it is at least there.
    learner : who is left out beside the viewer.

    Raises
    ------
    NotFound : there is no such competency.
    """
    if not await fetch_one("SELECT 1 FROM competency WHERE id = $1", competency_id):
        raise NotFound("competency")
    programmes = await where_to_ask(by)
    rows = await fetch(_TEACHING, list(programmes), str(competency_id), level, [by.person_id], today())
    free = await _with_a_seat([row for row in rows if row["person_id"] != learner])
    best: dict[UUID, Row] = {}
    for row in sorted(free, key=lambda each: standing(programmes[each["programme_id"]])):
        best.setdefault(row["person_id"], row)
    found = sorted(best.values(), key=lambda each: (-each["level"], each["name"], each["person_id"]))
    return CompetencyMentors(
        items=[_shown(row, programmes[row["programme_id"]]) for row in found[:FEW]],
        more=max(0, len(found) - FEW),
    )


async def _with_a_seat(rows: list[Row]) -> list[Row]:
    """Leave those who could take somebody more."""
    free: list[Row] = []
    for programme_id in {row["programme_id"] for row in rows}:
        here = [row for row in rows if row["programme_id"] == programme_id]
        standings = await read_standings(programme_id, [row["person_id"] for row in here])
        free += [row for row in here if standings[str(row["person_id"]), Side.MENTOR].free]
    return free


def _shown(row: Row, programme: Row) -> CompetencyMentor:
    return CompetencyMentor.model_validate(
        {
            "person": {"id": row["person_id"], "name": row["name"]},
            "title": row["title"],
            "level": row["level"],
            "programme": {"id": programme["id"], "name": programme["name"]},
        }
    )
