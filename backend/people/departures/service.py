"""Record that somebody left, and that they came back."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.audit.service import Subject, offer_undo, record
from backend.kit.clock import now, today
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid
from backend.kit.identifiers import new_id
from backend.people.accounts.service import change_state
from backend.people.actors import acting
from backend.people.core.access import Viewer, people_partners
from backend.people.core.timeline import Period, Rewriting, handed_over, rewritten_from
from backend.people.employees.locking import lock_person
from backend.people.employees.profile import get_person
from backend.people.employees.schemas import Profile
from backend.people.organisation import lock_organisation
from backend.people.standing import expect_allowed
from backend.people.timelines import (
    INCUMBENCIES,
    REPORTING_LINES,
    noted,
    periods_of_holder,
    periods_of_subject,
    put_back,
    rewrite,
)
from backend.people.versions import count_up, expect_unchanged

UNDO_FOR = timedelta(minutes=15)


@dataclass(frozen=True)
class _Leaving:
    """What somebody's departure does to lines: whose managers and which positions change."""

    lines: Rewriting
    seats: Rewriting

    @property
    def people(self) -> set[UUID]:
        return {period.subject for period in (*self.lines.removed, *self.lines.added)}

    @property
    def positions(self) -> set[UUID]:
        return {period.subject for period in (*self.seats.removed, *self.seats.added)}


async def record_departure(*, person_id: UUID, on: date | None, by: Viewer) -> Profile:
    """Record that somebody left: their position is vacant, who reported to them reports to their manager.

    Their account is closed and its sign-ins end. All of it can be taken back for a quarter of an hour.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    NotFound : there is nobody of that id.
    Invalid : a day to come, or one before they joined.
    Conflict : they have left already, it is the viewer, or their reports cannot report to their manager.
    """
    expect_allowed(people_partners, by)
    on = on or today()
    async with write_transaction():
        await lock_organisation()
        person = await lock_person(person_id, by=by)
        _expect_can_leave(person, on, by)
        leaving = await _leaving(person_id, on)
        await _end_lines(leaving)
        await current_connection().execute(
            "UPDATE person SET state = 'left', left_on = $2 WHERE id = $1", person_id, on
        )
        accounts = await _close_account(person_id, by)
        undo_id = await _note(person, leaving, on, accounts, by)
        return await get_person(person_id=person_id, by=by, undo_id=undo_id)


async def record_return(*, person_id: UUID, by: Viewer) -> Profile:
    """Record that somebody who left works here again; manager, position and account are given to them anew.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    NotFound : there is nobody of that id.
    Conflict : they have not left.
    """
    expect_allowed(people_partners, by)
    async with write_transaction():
        await lock_organisation()
        person = await lock_person(person_id, by=by)
        if person["state"] == "active":
            raise Conflict(f"{person['name']} works here already.")
        await current_connection().execute(
            "UPDATE person SET state = 'active', left_on = NULL WHERE id = $1", person_id
        )
        await count_up("person", [person_id])
        await record(
            by=acting(by),
            action="person.returned",
            subject=Subject("person", person_id, person["name"]),
            detail={"left_on": str(person["left_on"])},
        )
        return await get_person(person_id=person_id, by=by)


async def take_back_departure(payload: Mapping[str, Any], by: Viewer) -> None:
    """Undo `record_departure` within the open transaction; who was signed in has to sign in again.

    Raises
    ------
    Conflict : one of the people or positions was changed since, or somebody they would report to again has left.
    """
    await lock_organisation()
    await expect_unchanged("person", payload["people"])
    await expect_unchanged("position", payload["positions"])
    await current_connection().execute(
        "UPDATE person SET state = 'active', left_on = NULL WHERE id = $1", UUID(payload["person_id"])
    )
    lines = await put_back(REPORTING_LINES, payload["lines"])
    seats = await put_back(INCUMBENCIES, payload["seats"])
    await _count_up(UUID(payload["person_id"]), _Leaving(lines, seats))
    await expect_unchanged("account", payload["accounts"])
    for account_id in payload["accounts"]:
        await change_state(UUID(account_id), "active", by)


def _expect_can_leave(person: Mapping[str, Any], on: date, by: Viewer) -> None:
    if person["state"] == "left":
        raise Conflict(f"{person['name']} has left already.")
    if person["id"] == by.person_id:
        raise Conflict("You cannot record your own departure. Ask another talent partner.")
    if on > today():
        raise Invalid(FieldError("on", "Record it on the day, or later: today at the latest."))
    if person["joined_on"] is not None and on < person["joined_on"]:
        raise Invalid(FieldError("on", f"They joined on {person['joined_on']}. Name a later day."))


async def _leaving(person_id: UUID, on: date) -> _Leaving:
    own = await periods_of_subject(REPORTING_LINES, person_id)
    heir = next((period.holder for period in own if period.covers(today())), None)
    lines = rewritten_from(on, None, own, subject=person_id, new_id=new_id)
    for period in await periods_of_holder(REPORTING_LINES, person_id, on):
        lines += _passed_on(period, on, heir if heir != period.subject else None)
    seats = Rewriting()
    for period in await periods_of_holder(INCUMBENCIES, person_id, on):
        seats += _passed_on(period, on, None)
    return _Leaving(lines, seats)


def _passed_on(period: Period, on: date, successor: UUID | None) -> Rewriting:
    return handed_over(on, period.holder, successor, [period], new_id=new_id)


async def _end_lines(leaving: _Leaving) -> None:
    await rewrite(INCUMBENCIES, leaving.seats)
    try:
        await rewrite(REPORTING_LINES, leaving.lines)
    except Invalid as fault:
        raise Conflict(f"Their reports cannot all move up. {fault.errors[0].message}") from None


async def _close_account(person_id: UUID, by: Viewer) -> dict[str, Plain]:
    """Close the person's account if it is open; give its version after that, by its id."""
    row = await current_connection().fetchrow(
        "SELECT id, version FROM account WHERE person_id = $1 AND state <> 'disabled' FOR UPDATE", person_id
    )
    if row is None:
        return {}
    await change_state(row["id"], "disabled", by)
    return {str(row["id"]): row["version"] + 1}


async def _count_up(person_id: UUID, leaving: _Leaving) -> tuple[dict[str, Plain], dict[str, Plain]]:
    """Count up whomever and whatever a departure changes, or taking it back; give their versions."""
    own = await count_up("person", [person_id])
    others = await count_up("person", leaving.people - {person_id}, leaving.lines)
    return {**own, **others}, await count_up("position", leaving.positions, leaving.seats)


async def _in_words(person_id: UUID, leaving: _Leaving) -> tuple[list[Plain], list[Plain]]:
    """Name whose manager changes, with the new one from which day on, and the positions that are vacant."""
    connection, moved = current_connection(), [*leaving.lines.added]
    heirs = {period.subject: period for period in moved if period.holder != person_id}
    people = await connection.fetch(
        "SELECT id, name FROM person WHERE id = ANY ($1)",
        sorted({*leaving.people, *(period.holder for period in heirs.values())}),
    )
    names = {row["id"]: row["name"] for row in people}
    reports: list[Plain] = [
        {"person": names[each], "manager": names[heirs[each].holder] if each in heirs else None}
        for each in sorted(leaving.people - {person_id}, key=lambda each: (names[each], each))
    ]
    seats = await connection.fetch(
        "SELECT title FROM position WHERE id = ANY ($1) ORDER BY title, id", sorted(leaving.positions)
    )
    return reports, [row["title"] for row in seats]


async def _note(
    person: Mapping[str, Any], leaving: _Leaving, on: date, accounts: Mapping[str, Plain], by: Viewer
) -> UUID:
    people, positions = await _count_up(person["id"], leaving)
    reports, titles = await _in_words(person["id"], leaving)
    detail: dict[str, Plain] = {"on": str(on), "reports_moved": reports, "positions_vacated": titles}
    number = await record(
        by=acting(by),
        action="person.left",
        subject=Subject("person", person["id"], person["name"]),
        detail=detail,
    )
    payload: dict[str, Plain] = {
        "person_id": str(person["id"]),
        "people": people,
        "positions": positions,
        "lines": noted(leaving.lines),
        "seats": noted(leaving.seats),
        "accounts": dict(accounts),
    }
    return await offer_undo(
        by=by.account_id, audit_number=number, kind="person.left", payload=payload, until=now() + UNDO_FOR
    )
