"""What a manager's home shows: who reports to them, and where they are."""

from backend.insights.home.cards import FEW, card, item, person_items
from backend.insights.home.schemas import HomeCard
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.people.core.access import Viewer
from backend.people.organisation import in_force

_REPORTS = f"""
SELECT p.id, p.name, p.time_zone, o.title FROM reporting_line r JOIN person p ON p.id = r.person_id
LEFT JOIN incumbency i ON i.person_id = p.id AND {in_force("i", "$2")} LEFT JOIN position o ON o.id = i.position_id
WHERE r.manager_id = $1 AND {in_force("r", "$2")} ORDER BY p.sort_name, p.id
"""

SHOWN = 10


async def cards_of_manager(viewer: Viewer) -> list[HomeCard]:
    """Give the cards of somebody with reports."""
    rows = await fetch(_REPORTS, viewer.person_id, today())
    if not rows:
        return []
    reports = card(
        "my_reports",
        "list",
        value=len(rows),
        unit="people",
        items=person_items(rows[:SHOWN]),
        href=f"/people/org-chart?person={viewer.person_id}",
    )
    zones = dict[str, int]()
    for row in rows:
        zones[row["time_zone"]] = zones.get(row["time_zone"], 0) + 1
    most = sorted(zones.items(), key=lambda zone: (-zone[1], zone[0]))
    where = card(
        "my_reports_time_zones",
        "list",
        value=len(zones),
        unit="time_zones",
        items=[item(zone, zone, value=count) for zone, count in most[:FEW]],
        href=f"/people?manager={viewer.person_id}",
    )
    return [reports, where]
