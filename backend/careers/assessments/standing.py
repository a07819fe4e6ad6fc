"""How the viewer stands to whom assessments and gaps are about."""

from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from backend.careers.core.assessment_policy import SEEING
from backend.kit.clock import today
from backend.kit.database.engine import fetch_one
from backend.kit.errors import FieldError, Invalid, NotFound
from backend.people.core.access import Relation, Viewer
from backend.people.organisation import in_force
from backend.people.references import PersonRef, RoleRef
from backend.people.standing import expect_known, relation_to

_ROLE = f"""
SELECT p.id, p.name, e.id AS role_id, e.code AS role_code, e.name AS role_name FROM person p
LEFT JOIN incumbency i ON i.person_id = p.id AND {in_force("i", "$2")} LEFT JOIN position o ON o.id = i.position_id
LEFT JOIN role e ON e.id = o.role_id WHERE p.id = $1
"""


@dataclass(frozen=True)
class Seen:
    """Somebody whose competencies the viewer may see.

    Attributes
    ----------
    role : that they hold on the day.
    """

    person: PersonRef
    relation: Relation
    role: RoleRef | None


async def expect_seen(person_id: UUID, on: date, *, by: Viewer) -> Seen:
    """Give somebody whose competencies the viewer may see; who may not learns nothing, not even that there is somebody.

    Raises
    ------
    NotFound : there is nobody of that id, or the viewer is neither they nor above them nor a talent partner.
    """
    await expect_known(person_id, by=by)
    relation = await relation_to(person_id, by=by)
    if not SEEING.allows(by, relation):
        raise NotFound("person")
    row = await fetch_one(_ROLE, person_id, on)
    return Seen(PersonRef(id=person_id, name=row["name"]), relation, _role(row))


async def expect_seen_behind(noun: str, person_id: UUID, *, by: Viewer) -> Seen:
    """Give whom something is about, if the viewer may see their competencies today.

    Raises
    ------
    NotFound : they may not, which reads as if there were no such `noun`.
    """
    try:
        return await expect_seen(person_id, today(), by=by)
    except NotFound:
        raise NotFound(noun) from None


def expect_past(day: date | None, field: str) -> date:
    """Give a day that is not to come; today where none is said.

    Raises
    ------
    Invalid : it is to come, under the name `field`.
    """
    if day is not None and day > today():
        raise Invalid(FieldError(field, f"That day is still to come. Name {today()} or an earlier one."))
    return day or today()


def _role(row: Any) -> RoleRef | None:
    if row["role_id"] is None:
        return None
    return RoleRef(id=row["role_id"], code=row["role_code"], name=row["role_name"])
