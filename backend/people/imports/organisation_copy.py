"""The organisation as it is, copied out of the database in one piece."""

from datetime import date
from io import BytesIO

from backend.kit.database.transactions import current_connection
from backend.people.imports.snapshot import QUERIES, Snapshot


async def take_snapshot(day: date) -> Snapshot:
    """Copy people, units, roles and positions, with managers and incumbents of `day`, within the open transaction."""
    parts: dict[str, bytes] = {}
    for name, query in QUERIES.items():
        part = BytesIO()
        await current_connection().copy_from_query(query, day, output=part, format="csv")
        parts[name] = part.getvalue()
    return Snapshot(**parts)
