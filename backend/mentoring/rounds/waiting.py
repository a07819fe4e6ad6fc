"""Whether something of a published round waits still."""

from uuid import UUID

from backend.kit.database.engine import fetch_one

_WAITS = """EXISTS (
    SELECT FROM publication b LEFT JOIN offer o ON o.publication_id = b.id AND o.state IN ('held', 'open', 'paused')
    WHERE b.round_id = {} AND (b.state = 'waiting' OR o.id IS NOT NULL)
)"""


def waits_in(column: str) -> str:
    """Give the SQL of whether an offer of a round waits for answers, or a publication to leave.

    Parameters
    ----------
    column : that holds the round's id.
    """
    return _WAITS.format(column)


def leaves_in(column: str) -> str:
    """Give the SQL of when a round leaves of which nothing has left yet; null otherwise.

    Parameters
    ----------
    column : that holds the round's id.
    """
    return f"""(
    SELECT min(b.leaves_at) FROM publication b WHERE b.round_id = {column} AND b.state = 'waiting'
    AND NOT EXISTS (SELECT FROM publication s WHERE s.round_id = {column} AND s.state = 'sent')
)"""


async def waits(round_id: UUID) -> bool:
    """Whether an offer of a round waits for answers, or a publication to leave."""
    return (await fetch_one(f"SELECT {waits_in('$1')} AS waits", round_id))["waits"]
