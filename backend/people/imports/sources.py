"""Where files come from, and how their columns were mapped last."""

from backend.kit.clock import now
from backend.kit.database.transactions import current_connection
from backend.kit.identifiers import new_id


async def remember_mapping(source: str, mapping: str) -> None:
    """Keep a mapping (as JSON) for the next file of a source, within the open transaction."""
    await current_connection().execute(
        "INSERT INTO import_source (id, name, mapping, mapped_at) VALUES ($1, $2, $3, $4) "
        "ON CONFLICT (name) DO UPDATE SET mapping = $3, mapped_at = $4",
        *(new_id(), source, mapping, now()),
    )
