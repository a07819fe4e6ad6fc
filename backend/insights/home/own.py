"""What an employee's home shows: their profile, their manager, their team."""

from uuid import UUID

from backend.insights.home.cards import card, person_items
from backend.insights.home.schemas import HomeCard
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.people.core.access import Viewer
from backend.people.organisation import in_force

TEAM = 8

OWN_FIELDS = ("languages", "location", "time_zone")
"""What everybody can enter of themselves."""

_MY_MANAGER = f"""
SELECT m.id, m.name, o.title FROM reporting_line r JOIN person m ON m.id = r.manager_id
LEFT JOIN incumbency i ON i.person_id = m.id AND {in_force("i", "$2")} LEFT JOIN position o ON o.id = i.position_id
WHERE r.person_id = $1 AND {in_force("r", "$2")}
"""

_MY_TEAM = f"""
SELECT p.id, p.name, o.title, count(*) OVER () AS total FROM reporting_line r JOIN person p ON p.id = r.person_id
LEFT JOIN incumbency i ON i.person_id = p.id AND {in_force("i", "$2")} LEFT JOIN position o ON o.id = i.position_id
WHERE r.manager_id = $1 AND {in_force("r", "$2")} AND p.id <> $3 ORDER BY p.sort_name, p.id LIMIT {TEAM}
"""


async def cards_of_employee(viewer: Viewer) -> list[HomeCard]:
    """Give the cards of somebody who works here."""
    if viewer.person_id is None:
        return []
    manager = await fetch_one(_MY_MANAGER, viewer.person_id, today())
    own = [await _profile(viewer.person_id)]
    if manager is None:
        return own
    managers = card("my_manager", "list", items=person_items([manager]))
    return [*own, managers, *await _team(viewer.person_id, manager["id"])]


async def _profile(person_id: UUID) -> HomeCard:
    row = await fetch_one("SELECT languages, location, time_zone FROM person WHERE id = $1", person_id)
    missing = [name for name in OWN_FIELDS if not row[name]]
    complete = round(100 * (1 - len(missing) / len(OWN_FIELDS)))
    return card(
        "my_profile",
        "action" if missing else "figure",
        value=complete,
        unit="percent",
        facts={"missing": ", ".join(missing)} if missing else {},
        href=f"/people/{person_id}",
    )


async def _team(person_id: UUID, manager_id: UUID) -> list[HomeCard]:
    rows = await fetch(_MY_TEAM, manager_id, today(), person_id)
    if not rows:
        return []
    team = card(
        "my_team",
        "list",
        value=rows[0]["total"],
        unit="people",
        items=person_items(rows),
        href=f"/people?manager={manager_id}",
    )
    return [team]
