"""Tell a candidate, withdraw it, and let them say what they think of it."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Subject
from backend.kit.clock import now, today
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import NotFound, Stale
from backend.people.core.access import Viewer
from backend.people.references import PositionRef
from backend.succession.critical_positions.stored import lock_plan_row
from backend.succession.nominations.moving import expect_action, expect_version
from backend.succession.nominations.reading import get_nomination, seat_of
from backend.succession.nominations.schemas import NominationDetails
from backend.succession.nominations.stored import add_event, lock_nomination, note_deed, write_nomination
from backend.succession.recording import record_confidentially
from backend.succession.seeing import expect_nomination_seen, told_seen
from backend.succession.telling.notices import tell_candidate, tell_of_answer, untell
from backend.succession.telling.schemas import TellingAnswer, ToldNomination

NOTHING_TOLD = "message"


async def preview_telling(*, nomination_id: UUID, text: str, by: Viewer) -> ToldNomination:
    """Give exactly what the candidate would see, and tell nobody.

    Raises
    ------
    NotFound : there is none of that id for the viewer.
    """
    _, seen = await expect_nomination_seen(nomination_id, by=by)
    position, _ = await seat_of(seen.position_id)
    return ToldNomination(
        position=position, text=text, told_by=by.name, told_on=today(), answer=None, reason="", version=1
    )


async def tell(*, nomination_id: UUID, text: str, version: int, by: Viewer) -> NominationDetails:
    """Tell an approved candidate of the seat and what one wants to say, on purpose; it can be withdrawn.

    Raises
    ------
    NotFound : there is none of that id for the viewer.
    NotAllowed, Conflict : it is not theirs to tell, not approved, or told already.
    Stale : it was changed since `version`.
    """
    async with write_transaction():
        nomination = await lock_nomination(nomination_id, by=by)
        await expect_version(nomination, version, by=by)
        expect_action(nomination, "tell", by=by)
        await write_nomination(nomination_id, {"telling": "told", "told_at": now(), "told_text": text})
        await add_event(nomination_id, "told", reason=text, by=by)
        await tell_candidate(nomination.row["person_id"], nomination.seen.position_id, by=by)
        await note_deed(nomination, "told", by=by)
    return await get_nomination(nomination_id=nomination_id, by=by)


async def withdraw_telling(*, nomination_id: UUID, version: int, by: Viewer) -> NominationDetails:
    """Withdraw what a candidate was told: it is gone for them, though they may have read it.

    Raises
    ------
    NotFound, NotAllowed, Conflict, Stale : as for `tell`.
    """
    async with write_transaction():
        nomination = await lock_nomination(nomination_id, by=by)
        await expect_version(nomination, version, by=by)
        expect_action(nomination, "untell", by=by)
        await write_nomination(nomination_id, {"telling": "untold", "told_at": None, "told_text": None})
        await add_event(nomination_id, "untold", by=by)
        await untell(nomination.row["person_id"], nomination.seen.position_id)
        await note_deed(nomination, "untold", by=by)
    return await get_nomination(nomination_id=nomination_id, by=by)


async def list_told(*, by: Viewer) -> list[ToldNomination]:
    """Give what was told to the viewer, the latest first."""
    return [_told(row) for row in await told_seen(by)]


async def answer_telling(*, position_id: UUID, request: TellingAnswer, version: int, by: Viewer) -> ToldNomination:
    """Say what one thinks of being a candidate; until it is withdrawn, it can be said otherwise.

    Raises
    ------
    NotFound : the viewer was told nothing of that seat, or not any more.
    Stale : more was said since `version`.
    """
    row = await _expect_told(position_id, by)
    async with write_transaction():
        await lock_plan_row(row["critical_position_id"])
        row = await _expect_told(position_id, by)
        if row["said"] != version:
            raise Stale(_told(row))
        await write_nomination(row["id"], {"telling": request.answer})
        await add_event(row["id"], request.answer, reason=request.reason, by=by)
        await tell_of_answer(row["id"])
        subject = Subject("nomination", row["id"], by.name)
        await record_confidentially(by=by, action=f"nomination.{request.answer}", subject=subject)
        return _told(await _expect_told(position_id, by))


async def _expect_told(position_id: UUID, by: Viewer) -> Mapping[str, Any]:
    row = next((row for row in await told_seen(by) if row["position_id"] == position_id), None)
    if row is None:
        raise NotFound(NOTHING_TOLD)
    return row


def _told(row: Mapping[str, Any]) -> ToldNomination:
    return ToldNomination(
        position=PositionRef(id=row["position_id"], code=row["code"], title=row["title"]),
        text=row["told_text"],
        told_by=row["told_by"],
        told_on=row["told_at"].date(),
        answer=None if row["telling"] == "told" else row["telling"],
        reason=row["answered_because"] or "",
        version=row["said"],
    )
