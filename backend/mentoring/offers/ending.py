"""Lock and end offers, within the open transaction. An end is final."""

from collections.abc import Mapping
from typing import Any, Literal
from uuid import UUID

from backend.kit.clock import now
from backend.kit.database.transactions import current_connection

OfferEnd = Literal["accepted", "declined", "expired", "withdrawn"]

WITH_PROGRAMME = "The programme was closed."
"""Why an offer ends that waits when its programme is closed."""


async def lock_offer(offer_id: UUID) -> Mapping[str, Any] | None:
    """Give an offer's row with its programme's code, name and state; nobody else changes it meanwhile."""
    return await current_connection().fetchrow(
        "SELECT o.*, g.code, g.name AS programme_name, g.state AS programme_state, b.round_id FROM offer o "
        "JOIN programme g ON g.id = o.programme_id LEFT JOIN publication b ON b.id = o.publication_id "
        "WHERE o.id = $1 FOR UPDATE OF o",
        offer_id,
    )


async def end_offer(offer_id: UUID, *, end: OfferEnd, reason: str | None = None) -> bool:
    """Bring an offer to its end, which frees the seats that it took; give whether it had not ended before."""
    ended = await current_connection().fetchval(
        "UPDATE offer SET state = $2, ended_at = $3, end_reason = $4, version = version + 1 "
        "WHERE id = $1 AND state IN ('held', 'open') RETURNING true",
        *(offer_id, end, now(), reason),
    )
    return bool(ended)
