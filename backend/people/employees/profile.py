"""How one person is read."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch_one
from backend.kit.errors import NotFound
from backend.people.core.access import Viewer
from backend.people.core.person_policy import editable_fields, person_actions
from backend.people.employees.schemas import Profile
from backend.people.org_units.path import UNITS_ABOVE, path_of
from backend.people.organisation import in_force
from backend.people.standing import knows_former, manager_behind, relation_at, steps_up
from backend.people.versions import seen_version

COLUMNS = (
    "id",
    "number",
    "name",
    "email",
    "state",
    "location",
    "time_zone",
    "languages",
    "joined_on",
    "left_on",
)

_PROFILE = f"""
SELECT {", ".join(f"p.{name}" for name in COLUMNS)}, p.version, p.plans,
       m.id AS manager_id, m.name AS manager_name, o.id AS position_id,
       o.code AS position_code, o.title,
       i.valid_from AS since, e.id AS role_id, e.code AS role_code, e.name AS role_name,
       ({UNITS_ABOVE.format(unit="p.org_unit_id")}) AS units,
       (SELECT count(*) FROM reporting_line d WHERE d.manager_id = p.id AND {in_force("d", "$2")}) AS direct_reports,
       CASE WHEN $4::uuid IS NOT NULL THEN ({steps_up(person="p.id", manager="$4", day="$2")}) END AS steps
FROM person p
LEFT JOIN reporting_line r ON r.person_id = p.id AND {in_force("r", "$2")} LEFT JOIN person m ON m.id = r.manager_id
LEFT JOIN incumbency i ON i.person_id = p.id AND {in_force("i", "$2")} LEFT JOIN position o ON o.id = i.position_id
LEFT JOIN role e ON e.id = o.role_id
WHERE p.id = $1 AND (p.state = 'active' OR $3)
"""


async def get_person(*, person_id: UUID, by: Viewer, undo_id: UUID | None = None) -> Profile:
    """Give somebody's profile; within an open transaction as that has it.

    Parameters
    ----------
    undo_id : what takes the change back that was just made.

    Raises
    ------
    NotFound : there is nobody of that id, or they have left and the viewer may not know of them.
    """
    row = await fetch_one(_PROFILE, person_id, today(), knows_former(by), manager_behind(by))
    if row is None:
        raise NotFound("person")
    relation = relation_at(row["steps"], person_id, by=by)
    *above, unit = path_of(row["units"])
    return Profile.model_validate(
        {
            **{name: row[name] for name in COLUMNS},
            "version": seen_version(row, by),
            "org_unit": unit,
            "org_units_above": above,
            "position": _position(row),
            "manager": row["manager_id"] and {"id": row["manager_id"], "name": row["manager_name"]},
            "direct_reports": row["direct_reports"],
            "editable": editable_fields(by, relation),
            "actions": person_actions(by, relation, row["state"]),
            "undo_id": undo_id,
        }
    )


def _position(row: Mapping[str, Any]) -> dict[str, Any] | None:
    if row["position_id"] is None:
        return None
    role = row["role_id"] and {"id": row["role_id"], "code": row["role_code"], "name": row["role_name"]}
    return {
        "id": row["position_id"],
        "code": row["position_code"],
        "title": row["title"],
        "since": row["since"],
        "role": role,
    }
