"""What an executive's home shows: how large the organisation is, how broad and deep, and what is vacant."""

import numpy as np

from backend.insights.home.cards import card, item
from backend.insights.home.schemas import HomeCard
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.people.org_chart.present import present_tree
from backend.people.organisation import in_force

MOST_UNITS = 12

_HEADCOUNT = f"""
WITH RECURSIVE whole AS (SELECT id FROM org_unit WHERE parent_id IS NULL),
main AS (SELECT u.id, u.name, u.sort_name FROM org_unit u
         WHERE CASE WHEN (SELECT count(*) FROM whole) = 1 THEN u.parent_id IN (SELECT id FROM whole)
                    ELSE u.parent_id IS NULL END),
part (top, id) AS (SELECT id, id FROM main UNION SELECT p.top, c.id FROM part p JOIN org_unit c ON c.parent_id = p.id),
headcount AS (SELECT org_unit_id, count(*) AS people FROM person WHERE state = 'active' GROUP BY org_unit_id)
SELECT m.id, m.name, coalesce(sum(h.people), 0)::bigint AS people
FROM main m JOIN part ON part.top = m.id LEFT JOIN headcount h ON h.org_unit_id = part.id
GROUP BY m.id, m.name, m.sort_name ORDER BY people DESC, m.sort_name, m.id LIMIT {MOST_UNITS}
"""
"""The main units: those right below the whole, or the topmost ones where there is no single whole."""

_VACANT = f"""
SELECT count(*) AS open, count(*) FILTER (WHERE i.id IS NULL) AS vacant
FROM position o LEFT JOIN incumbency i ON i.position_id = o.id AND {in_force("i", "$1")} WHERE o.state = 'open'
"""


async def cards_of_executive() -> list[HomeCard]:
    """Give the cards of whoever leads the organisation."""
    return [await _headcount(), *await _shape(), await _vacant_share()]


async def _headcount() -> HomeCard:
    units = await fetch(_HEADCOUNT)
    _, active = await present_tree()
    return card(
        "headcount_by_unit",
        "list",
        value=active,
        unit="people",
        items=[
            item(row["id"], row["name"], value=row["people"], href=f"/people?org_unit={row['id']}") for row in units
        ],
        href="/people/units",
    )


async def _shape() -> list[HomeCard]:
    tree, _ = await present_tree()
    spans = tree.direct_reports[tree.direct_reports > 0]
    if not len(spans):
        return []
    largest, managers, layers = int(spans.max()), len(spans), int(tree.depths.max()) + 1
    return [
        card(
            "span_of_control",
            "figure",
            value=float(np.median(spans)),
            unit="people",
            facts={"managers": managers, "largest": largest},
            href="/people/org-chart",
        ),
        card(
            "layers",
            "figure",
            value=layers,
            unit="levels",
            facts={"mean": round(float(tree.depths.mean()) + 1, 1)},
            href="/people/org-chart",
        ),
    ]


async def _vacant_share() -> HomeCard:
    row = await fetch_one(_VACANT, today())
    share = round(100 * row["vacant"] / row["open"], 1) if row["open"] else 0
    return card(
        "vacant_share",
        "figure",
        value=share,
        unit="percent",
        facts={"vacant": row["vacant"], "open": row["open"]},
        href="/people/positions?vacant=true",
    )
