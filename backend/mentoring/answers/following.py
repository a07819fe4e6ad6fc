"""What an offer's end brings about, and the locks that it needs: always enrolments before the offer."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.database.transactions import current_connection
from backend.mentoring.offers.ending import lock_offer
from backend.mentoring.offers.seats import lock_standings
from backend.mentoring.requests.cascading import go_on, people_of


async def lock_with_request(offer_id: UUID) -> Mapping[str, Any] | None:
    """Lock an offer; of a request, everybody's enrolments first whom the request may go on to."""
    row = await current_connection().fetchrow("SELECT programme_id, request_id FROM offer WHERE id = $1", offer_id)
    if row is None:
        return None
    if row["request_id"] is not None:
        await lock_standings(row["programme_id"], await people_of(row["request_id"]))
    return await lock_offer(offer_id)


async def follow(offer: Mapping[str, Any]) -> bool:
    """Let the request behind a locked offer that has just ended go on, within the open transaction.

    Gives whether the mentee was told what comes next.
    """
    return offer["request_id"] is not None and await go_on(offer["request_id"])
