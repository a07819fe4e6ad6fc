"""Find mentors who made a move, among those whom the viewer could ask and who let others see it."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.careers.core.time_in_role import MoveMade
from backend.careers.lattice.history import moves_made_by
from backend.insights.asking import may_ask, standing, where_to_ask
from backend.insights.move_mentors.schemas import MoveMentor, MoveMentors
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.errors import FieldError, Invalid
from backend.people.core.access import Viewer
from backend.people.organisation import in_force

FEW = 5
"""Mentors who are named at once."""

_SHOWING = f"""
SELECT e.person_id, e.programme_id, p.name, o.title
FROM enrolment e JOIN person p ON p.id = e.person_id
LEFT JOIN incumbency i ON i.person_id = p.id AND {in_force("i", "$4")} LEFT JOIN position o ON o.id = i.position_id
WHERE e.programme_id = ANY ($1) AND e.side = 'mentor' AND e.state = 'enrolled' AND e.shows_moves
AND p.state = 'active' AND e.person_id IS DISTINCT FROM $2
AND e.person_id IN (
    SELECT h.person_id FROM incumbency h JOIN position s ON s.id = h.position_id JOIN role r ON r.id = s.role_id
    WHERE r.code = $3
)
AND NOT EXISTS (SELECT FROM enrolment x WHERE x.person_id = e.person_id AND $2 = ANY (x.not_with))
AND NOT EXISTS (SELECT FROM enrolment x WHERE x.person_id = $2 AND e.person_id = ANY (x.not_with))
"""
"""Whoever is not to be paired with the viewer is left out without a trace."""

Row = Mapping[str, Any]


async def list_move_mentors(*, source: str | None, target: str, by: Viewer) -> MoveMentors:
    """Give mentors who made a move, who made it last first.

    Parameters
    ----------
    source, target : codes of roles; without `source` it is any move into the other.

    Raises
    ------
    Invalid : there is no such role.
    """
    names = await _names_of_roles(source, target)
    programmes = await where_to_ask(by)
    mentors: dict[str, Row] = {}
    for row in await fetch(_SHOWING, list(programmes), by.person_id, target, today()):
        known = mentors.get(str(row["person_id"]))
        if known is None or standing(programmes[row["programme_id"]]) < standing(programmes[known["programme_id"]]):
            mentors[str(row["person_id"])] = row
    made = await moves_made_by([row["person_id"] for row in mentors.values()])
    last = {each.person: each for each in made if each.target == target and source in (None, each.source)}
    found = sorted(last.values(), key=lambda each: (-each.on.toordinal(), mentors[each.person]["name"], each.person))
    missing = {each.source for each in found[:FEW]} - names.keys()
    names |= await _names(list(missing))
    return MoveMentors(
        items=[_shown(each, mentors[each.person], programmes, names) for each in found[:FEW]],
        more=max(0, len(found) - FEW),
    )


async def _names_of_roles(source: str | None, target: str) -> dict[str, str]:
    """Give the names of the roles that are asked about.

    Raises
    ------
    Invalid : there is no such role; each is named by its field.
    """
    asked = {"to": target, **({} if source is None else {"from": source})}
    names = await _names(list(asked.values()))
    unknown = [field for field, code in asked.items() if code not in names]
    if unknown:
        raise Invalid(*(FieldError(field, "There is no role of this code.") for field in unknown))
    return names


async def _names(codes: Sequence[str]) -> dict[str, str]:
    rows = await fetch("SELECT code, name FROM role WHERE code = ANY ($1)", list(codes)) if codes else []
    return {row["code"]: row["name"] for row in rows}


def _shown(made: MoveMade, mentor: Row, programmes: Mapping[UUID, Row], names: Mapping[str, str]) -> MoveMentor:
    programme = programmes[mentor["programme_id"]]
    return MoveMentor.model_validate(
        {
            "person": {"id": mentor["person_id"], "name": mentor["name"]},
            "title": mentor["title"],
            "source": names[made.source],
            "year": made.on.year,
            "programme": {"id": programme["id"], "name": programme["name"]},
            "actions": ["request"] if may_ask(programme) else [],
        }
    )
