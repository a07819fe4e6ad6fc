"""Say who holds a position, from a day on."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.audit.service import Subject, offer_undo, record
from backend.kit.clock import now, today
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, Stale
from backend.kit.identifiers import new_id
from backend.people.actors import acting
from backend.people.core.access import Viewer, people_partners
from backend.people.core.timeline import Rewriting, handed_over, rewritten_from
from backend.people.organisation import lock_organisation
from backend.people.positions.listing import get_position
from backend.people.positions.schemas import Position
from backend.people.positions.service import lock_position
from backend.people.standing import expect_allowed
from backend.people.timelines import INCUMBENCIES, noted, periods_of_holder, periods_of_subject, put_back, rewrite
from backend.people.versions import count_up, expect_unchanged, seen_version

UNDO_FOR = timedelta(minutes=15)


async def put_incumbent(
    *, position_id: UUID, person_id: UUID | None, day: date | None, version: int, by: Viewer
) -> Position:
    """Say who holds a position from `day` on, for good; what was planned for later is replaced.

    Nobody holds two positions at once: from that day on, another one that the person held is vacant.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    NotFound : there is no such position.
    Conflict : it is closed.
    Stale : somebody changed the position since `version`.
    Invalid : the person is nobody who works here.
    """
    expect_allowed(people_partners, by)
    day = day or today()
    async with write_transaction():
        await lock_organisation()
        position = await lock_position(position_id)
        if seen_version(position, by) != version:
            raise Stale(await get_position(position_id=position_id, by=by))
        if position["state"] == "closed" and person_id is not None:
            raise Conflict(f"{position['title']} is closed. Open it first.")
        name = await _active_name(person_id)
        rewriting = await _rewriting(position_id, person_id, day)
        undo_id = None
        if rewriting:
            await rewrite(INCUMBENCIES, rewriting)
            undo_id = await _note(position, rewriting, {"incumbent": name, "from": str(day)}, by)
        return await get_position(position_id=position_id, by=by, undo_id=undo_id)


async def take_back_incumbent(payload: Mapping[str, Any], _by: Viewer) -> None:
    """Undo `put_incumbent` within the open transaction.

    Raises
    ------
    Conflict : one of the people or positions was changed since.
    """
    await lock_organisation()
    await expect_unchanged("position", payload["positions"])
    await expect_unchanged("person", payload["people"])
    taken_back = await put_back(INCUMBENCIES, payload["seats"])
    await count_up("position", map(UUID, payload["positions"]), taken_back)
    await count_up("person", map(UUID, payload["people"]), taken_back)


async def _active_name(person_id: UUID | None) -> str | None:
    if person_id is None:
        return None
    name = await current_connection().fetchval(
        "SELECT name FROM person WHERE id = $1 AND state = 'active' FOR NO KEY UPDATE", person_id
    )
    if name is None:
        raise Invalid(FieldError("person_id", "Nobody of this id works here. Choose somebody who does."))
    return name


async def _rewriting(position_id: UUID, person_id: UUID | None, day: date) -> Rewriting:
    line = await periods_of_subject(INCUMBENCIES, position_id)
    rewriting = rewritten_from(day, person_id, line, subject=position_id, new_id=new_id)
    if person_id is not None:
        for period in await periods_of_holder(INCUMBENCIES, person_id, day):
            if period.subject != position_id:
                rewriting += handed_over(day, person_id, None, [period], new_id=new_id)
    return rewriting


async def _note(position: Mapping[str, Any], rewriting: Rewriting, detail: Mapping[str, Plain], by: Viewer) -> UUID:
    touched = (*rewriting.removed, *rewriting.added)
    positions = await count_up("position", {period.subject for period in touched}, rewriting)
    people = await count_up("person", {period.holder for period in touched}, rewriting)
    number = await record(
        by=acting(by),
        action="incumbent.changed",
        subject=Subject("position", position["id"], position["title"]),
        detail={**detail, "other_positions_vacated": len(positions) - 1},
    )
    return await offer_undo(
        by=by.account_id,
        audit_number=number,
        kind="incumbent.changed",
        payload={"positions": positions, "people": people, "seats": noted(rewriting)},
        until=now() + UNDO_FOR,
    )
