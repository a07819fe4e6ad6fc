"""What closing a programme, and undoing that, does to its rounds, within the open transaction."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.database.transactions import current_connection
from backend.mentoring.core.programme_states import ProgrammeState


async def close_rounds(programme_id: UUID, changed: Mapping[str, Any]) -> None:
    """Close the published rounds of a programme that is closed; those that were closed before stay so."""
    if changed.get("state") == ProgrammeState.CLOSED:
        await current_connection().execute(
            "UPDATE round SET state = 'closed', closed_with_programme = true, version = version + 1 "
            "WHERE programme_id = $1 AND state = 'published' "
            "AND EXISTS (SELECT FROM publication b WHERE b.round_id = round.id AND b.state = 'sent')",
            programme_id,
        )


async def open_rounds(programme_id: UUID) -> None:
    """Open the rounds again that were closed with their programme."""
    await current_connection().execute(
        "UPDATE round SET state = 'published', closed_with_programme = false, version = version + 1 "
        "WHERE programme_id = $1 AND closed_with_programme",
        programme_id,
    )
