"""Begin a relationship: of an offer that everybody has accepted."""

from uuid import UUID

from backend.kit.clock import now
from backend.kit.database.transactions import current_connection
from backend.kit.identifiers import new_id


async def begin_relationship(offer_id: UUID) -> UUID:
    """Begin within the open transaction what the parties of a locked offer have agreed to; give its id."""
    connection = current_connection()
    relationship_id = new_id()
    await connection.execute(
        "INSERT INTO relationship (id, programme_id, offer_id, state, began_at, version) "
        "SELECT $1, programme_id, id, 'active', $3, 1 FROM offer WHERE id = $2",
        *(relationship_id, offer_id, now()),
    )
    await connection.execute(
        "INSERT INTO relationship_party (relationship_id, person_id, side) "
        "SELECT $1, person_id, side FROM offer_party WHERE offer_id = $2",
        *(relationship_id, offer_id),
    )
    return relationship_id
