"""The organisation as it is, copied out of the database in one piece."""

from datetime import date

from backend.kit.database.transactions import current_connection
from backend.people.imports.desk import Desk
from backend.people.imports.snapshot import QUERIES


async def copy_organisation(desk: Desk, day: date) -> None:
    """Lay people, units, roles and positions, with managers and incumbents of `day`, on a desk."""
    for part, query in QUERIES.items():
        await current_connection().copy_from_query(query, day, output=desk.known(part), format="csv")
