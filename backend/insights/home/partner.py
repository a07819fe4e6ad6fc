"""What a talent partner's home shows: what the organisation's records lack."""

from collections.abc import Mapping, Sequence
from typing import Any

from backend.insights.home.cards import FEW, card, item
from backend.insights.home.schemas import HomeCard, HomeItem
from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.people.organisation import in_force

IMPORTS = "/people/imports"

_WITHOUT_MANAGER = f"""
SELECT p.id, p.name AS title, u.name AS detail, count(*) OVER () AS total
FROM person p JOIN org_unit u ON u.id = p.org_unit_id
WHERE p.state = 'active'
  AND NOT EXISTS (SELECT FROM reporting_line r WHERE r.person_id = p.id AND {in_force("r", "$1")})
ORDER BY p.sort_name, p.id LIMIT {FEW}
"""

_VACANT = f"""
SELECT o.id, o.title, u.name AS detail, count(*) OVER () AS total
FROM position o JOIN org_unit u ON u.id = o.org_unit_id
WHERE o.state = 'open' AND NOT EXISTS (SELECT FROM incumbency i WHERE i.position_id = o.id AND {in_force("i", "$1")})
ORDER BY o.sort_title, o.id LIMIT {FEW}
"""

_WITHOUT_ACCOUNT = """
SELECT count(*) AS active, count(*) FILTER (WHERE a.id IS NULL) AS missing
FROM person p LEFT JOIN account a ON a.person_id = p.id WHERE p.state = 'active'
"""


_IMPORTS = """
SELECT id, file_name, state, created_by_name, state IN ('unreadable', 'unmapped', 'changed', 'checked') AS waits
FROM person_import ORDER BY id DESC LIMIT 3
"""
"""The latest; one waits while somebody has to look at it before it goes on."""


async def cards_of_partner() -> list[HomeCard]:
    """Give the cards of whoever keeps the records."""
    unmanaged = await fetch(_WITHOUT_MANAGER, today())
    vacant = await fetch(_VACANT, today())
    accounts = await fetch_one(_WITHOUT_ACCOUNT)
    return [
        *await _imports(),
        card(
            "people_without_manager",
            "list",
            value=_total(unmanaged),
            unit="people",
            items=_items(unmanaged, "/people/"),
            href="/people?has_manager=false",
        ),
        card(
            "vacant_positions",
            "list",
            value=_total(vacant),
            unit="positions",
            items=_items(vacant, "/people/positions/"),
            href="/people/positions?vacant=true",
        ),
        card(
            "people_without_account",
            "figure",
            value=accounts["missing"],
            unit="people",
            facts={"active": accounts["active"]},
        ),
    ]


async def _imports() -> list[HomeCard]:
    rows = await fetch(_IMPORTS)
    if not rows:
        return []
    items = [
        item(row["id"], row["file_name"], row["created_by_name"], state=row["state"], href=f"{IMPORTS}/{row['id']}")
        for row in rows
    ]
    latest = rows[0]
    return [
        card(
            "last_imports",
            "action" if latest["waits"] else "list",
            items=items,
            href=items[0].href if latest["waits"] else IMPORTS,
        )
    ]


def _total(rows: Sequence[Mapping[str, Any]]) -> int:
    return rows[0]["total"] if rows else 0


def _items(rows: Sequence[Mapping[str, Any]], page: str) -> list[HomeItem]:
    return [item(row["id"], row["title"], row["detail"], href=f"{page}{row['id']}") for row in rows]
