"""How the viewer stands to somebody, and whom they may know of."""

from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch_one
from backend.kit.errors import NotAllowed, NotFound
from backend.people.core.access import AccessRole, Relation, Rule, Viewer, people_partners
from backend.people.organisation import in_force

HIGHEST = 1_000_000
"""Steps up a reporting line after which a walk ends: it went in a circle, which cannot be."""

_STEPS_UP = """
WITH RECURSIVE above (id, steps) AS (
    SELECT r.manager_id, 1 FROM reporting_line r WHERE r.person_id = {person} AND {in_force}
    UNION ALL
    SELECT r.manager_id, a.steps + 1 FROM above a
    JOIN reporting_line r ON r.person_id = a.id AND {in_force} WHERE a.steps < {highest}
)
SELECT min(steps) AS steps FROM above WHERE id = {manager}
"""


def knows_former(viewer: Viewer) -> bool:
    """Whether the viewer may know of people who have left."""
    return people_partners.allows(viewer)


def knows_plans(viewer: Viewer) -> bool:
    """Whether the viewer may know who is to report to whom and to hold which position on a day to come."""
    return people_partners.allows(viewer)


async def relation_to(person_id: UUID, *, by: Viewer) -> Relation:
    """Give how the viewer stands to somebody today."""
    manager_id = manager_behind(by)
    if manager_id is None or manager_id == person_id:
        return relation_at(None, person_id, by=by)
    row = await fetch_one(steps_up(person="$1", manager="$2", day="$3"), person_id, manager_id, today())
    return relation_at(row["steps"], person_id, by=by)


def manager_behind(viewer: Viewer) -> UUID | None:
    """Give the person behind the viewer if anybody reports to them, for `steps_up`."""
    return viewer.person_id if AccessRole.MANAGER in viewer.roles else None


def steps_up(*, person: str, manager: str, day: str) -> str:
    """Give the query of how many steps up the reporting line from `person` there is `manager`: null where not."""
    return _STEPS_UP.format(person=person, manager=manager, in_force=in_force("r", day), highest=HIGHEST)


def relation_at(steps: int | None, person_id: UUID, *, by: Viewer) -> Relation:
    """Give how the viewer stands to somebody above whom they are by `steps`, which `steps_up` has found."""
    if by.person_id == person_id:
        return Relation.SELF
    if steps is None:
        return Relation.OTHER
    return Relation.DIRECT_MANAGER if steps == 1 else Relation.FURTHER_UP


def expect_allowed(rule: Rule, viewer: Viewer, relation: Relation = Relation.OTHER) -> None:
    """Refuse what `rule` does not open to somebody who stands so.

    Raises
    ------
    NotAllowed
    """
    if not rule.allows(viewer, relation):
        raise NotAllowed


async def expect_known(person_id: UUID, *, by: Viewer) -> None:
    """Refuse whom the viewer may not know of.

    Raises
    ------
    NotFound : there is nobody of that id, or they have left and the viewer may not know of them.
    """
    row = await fetch_one("SELECT state FROM person WHERE id = $1", person_id)
    if row is None or (row["state"] == "left" and not knows_former(by)):
        raise NotFound("person")
