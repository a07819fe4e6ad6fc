"""Say whom somebody reports to, from a day on."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from backend.kit.audit.chain import Plain
from backend.kit.audit.service import Subject, offer_undo, record
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, Stale
from backend.kit.identifiers import new_id
from backend.people.actors import acting
from backend.people.core.access import Viewer, people_partners
from backend.people.core.person_policy import SEEING_MANAGERS
from backend.people.core.timeline import Rewriting, rewritten_from
from backend.people.employees.locking import lock_person
from backend.people.employees.profile import get_person
from backend.people.employees.schemas import Profile
from backend.people.organisation import lock_organisation
from backend.people.reporting_lines.adding import expect_active_manager
from backend.people.reporting_lines.schemas import ReportingLine
from backend.people.standing import expect_allowed, expect_known, knows_former, knows_plans, relation_to
from backend.people.timelines import REPORTING_LINES, noted, periods_of_subject, put_back, rewrite
from backend.people.versions import count_up, expect_unchanged, seen_version

UNDO_FOR = timedelta(minutes=15)

_LINES = """
SELECT r.id, r.valid_from, r.valid_to, m.id AS manager_id, m.name AS manager_name, m.state AS manager_state
FROM reporting_line r JOIN person m ON m.id = r.manager_id WHERE r.person_id = $1 ORDER BY r.valid_from DESC
"""


async def list_managers(*, person_id: UUID, by: Viewer) -> list[ReportingLine]:
    """Give whom somebody reports to and reported to, the latest first; plans are for those who make them.

    Raises
    ------
    NotFound : there is nobody of that id whom the viewer may know of.
    NotAllowed : the viewer is neither that person nor above them nor a partner.
    """
    await expect_known(person_id, by=by)
    expect_allowed(SEEING_MANAGERS, by, await relation_to(person_id, by=by))
    lines = [_line(row, by) for row in await fetch(_LINES, person_id)]
    return [line for line in lines if line.when != "planned" or knows_plans(by)]


async def change_manager(
    *, person_id: UUID, manager_id: UUID | None, day: date | None, version: int, by: Viewer
) -> Profile:
    """Say whom somebody reports to from `day` on, for good; what was planned for later is replaced.

    Raises
    ------
    NotAllowed : it is not open to the viewer.
    NotFound : there is nobody of that id whom the viewer may know of.
    Conflict : they have left.
    Stale : somebody changed the person since `version`.
    Invalid : the manager is nobody who works here, or it would make a circle.
    """
    expect_allowed(people_partners, by)
    day = day or today()
    async with write_transaction():
        await lock_organisation()
        person = await lock_person(person_id, by=by)
        if seen_version(person, by) != version:
            raise Stale(await get_person(person_id=person_id, by=by))
        if person["state"] == "left":
            raise Conflict(f"{person['name']} has left. Record their return first.")
        line = await periods_of_subject(REPORTING_LINES, person_id)
        rewriting = rewritten_from(day, manager_id, line, subject=person_id, new_id=new_id)
        if not rewriting:
            return await get_person(person_id=person_id, by=by)
        manager = await _put(rewriting, person_id, manager_id)
        undo_id = await _note(person, rewriting, {"manager": manager, "from": str(day)}, by)
        return await get_person(person_id=person_id, by=by, undo_id=undo_id)


async def take_back_manager(payload: Mapping[str, Any], _by: Viewer) -> None:
    """Undo `change_manager` within the open transaction.

    Raises
    ------
    Conflict : the person was changed since, or the line that would be back makes a circle now, or leads to a leaver.
    """
    await lock_organisation()
    await expect_unchanged("person", payload["versions"])
    taken_back = await put_back(REPORTING_LINES, payload["lines"])
    await count_up("person", [UUID(one) for one in payload["versions"]], taken_back)


async def _put(rewriting: Rewriting, person_id: UUID, manager_id: UUID | None) -> str | None:
    """Write the lines; give the name of the manager."""
    if manager_id == person_id:
        raise Invalid(FieldError("manager_id", "Nobody reports to themselves. Choose somebody else."))
    name = None if manager_id is None else await expect_active_manager(manager_id)
    await rewrite(REPORTING_LINES, rewriting)
    return name


async def _note(person: Mapping[str, Any], rewriting: Rewriting, detail: Mapping[str, Plain], by: Viewer) -> UUID:
    versions = await count_up("person", [person["id"]], rewriting)
    earlier: list[Plain] = [
        {"manager": await _name(period.holder), "from": str(period.valid_from)} for period in rewriting.removed
    ]
    number = await record(
        by=acting(by),
        action="manager.changed",
        subject=Subject("person", person["id"], person["name"]),
        detail={**detail, "before": earlier},
    )
    return await offer_undo(
        by=by.account_id,
        audit_number=number,
        kind="manager.changed",
        payload={"versions": versions, "lines": noted(rewriting)},
        until=now() + UNDO_FOR,
    )


async def _name(person_id: UUID) -> str:
    return str(await current_connection().fetchval("SELECT name FROM person WHERE id = $1", person_id))


def _line(row: Mapping[str, Any], by: Viewer) -> ReportingLine:
    is_known = row["manager_state"] == "active" or knows_former(by)
    has_ended = row["valid_to"] is not None and row["valid_to"] <= today()
    when = "planned" if row["valid_from"] > today() else "past" if has_ended else "present"
    return ReportingLine.model_validate(
        {
            "id": row["id"],
            "manager": {"id": row["manager_id"], "name": row["manager_name"]} if is_known else None,
            "valid_from": row["valid_from"],
            "valid_to": row["valid_to"] if has_ended or knows_plans(by) else None,
            "when": when,
        }
    )
