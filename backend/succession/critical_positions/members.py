"""Who has a part in a plan by name."""

from uuid import UUID

from backend.kit.audit.service import Subject
from backend.kit.clock import now
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotFound, Stale
from backend.people.core.access import Viewer
from backend.people.standing import knows_plans
from backend.succession.core.plan_access import PlanPart, may_administer
from backend.succession.critical_positions.audience import get_audience
from backend.succession.critical_positions.reading import get_critical_position
from backend.succession.critical_positions.schemas import Audience
from backend.succession.critical_positions.stored import holds, lock_plan, write_plan
from backend.succession.recording import record_confidentially
from backend.succession.seeing import expect_part

_PUT = """
INSERT INTO plan_member (critical_position_id, person_id, part, added_at) VALUES ($1, $2, $3, $4)
ON CONFLICT (critical_position_id, person_id) DO UPDATE SET part = $3
"""

_STAY = """
INSERT INTO plan_member (critical_position_id, person_id, part, added_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING
"""

_ADMINISTRATORS = """
SELECT 1 FROM plan_member m JOIN person p ON p.id = m.person_id AND p.state = 'active'
WHERE m.critical_position_id = $1 AND m.part = 'administrator' LIMIT 1
"""

NO_ADMINISTRATOR = "Only members see a private plan, so one of them must be its administrator."

MOST_MEMBERS = 50


async def put_member(
    *, critical_position_id: UUID, person_id: UUID, part: PlanPart, version: int, by: Viewer
) -> Audience:
    """Give somebody a part in a plan, or another part.

    Raises
    ------
    NotFound : there is no such plan for the viewer.
    NotAllowed : they are not its administrator.
    Stale : it was changed since `version`.
    Invalid : somebody who does not work here, or who holds the seat or, as far as the viewer may know, is to.
    Conflict : it has as many members as it can, or nobody would be its administrator.
    """
    async with write_transaction():
        title, position_id = await _locked(critical_position_id, version, by)
        person = await fetch_one("SELECT name FROM person WHERE id = $1 AND state = 'active'", person_id)
        if person is None:
            raise Invalid(FieldError("person_id", "Nobody of this id works here. Choose somebody who does."))
        if await holds(position_id, person_id, or_is_to=knows_plans(by)):
            raise Invalid(FieldError("person_id", f"Whoever holds {title} has no part in the plan for it."))
        others = await fetch(
            "SELECT 1 FROM plan_member WHERE critical_position_id = $1 AND person_id <> $2",
            *(critical_position_id, person_id),
        )
        if len(others) >= MOST_MEMBERS:
            raise Conflict(f"A plan has at most {MOST_MEMBERS} members. Remove somebody first.")
        await put_member_row(critical_position_id, person_id, part)
        await _stay_in(critical_position_id, by)
        await _settle(critical_position_id, title, "plan_member.put", by)
        return await get_audience(critical_position_id=critical_position_id, by=by)


async def remove_member(*, critical_position_id: UUID, person_id: UUID, version: int, by: Viewer) -> None:
    """Take somebody's part in a plan from them; the viewer's own as well.

    Raises
    ------
    NotFound : there is no such plan for the viewer, or nobody of that id has a part in it by name.
    NotAllowed, Stale, Conflict : as for `put_member`.
    """
    async with write_transaction() as connection:
        title, _ = await _locked(critical_position_id, version, by)
        gone = await connection.fetchval(
            "DELETE FROM plan_member WHERE critical_position_id = $1 AND person_id = $2 RETURNING true",
            *(critical_position_id, person_id),
        )
        if not gone:
            raise NotFound("member")
        await _settle(critical_position_id, title, "plan_member.removed", by)


async def put_member_row(critical_position_id: UUID, person_id: UUID, part: PlanPart) -> None:
    """Write somebody's part within the open transaction."""
    await current_connection().execute(_PUT, critical_position_id, person_id, part.value, now())


async def expect_administrator(critical_position_id: UUID, privacy: str, *, field: str) -> None:
    """Make sure that a private plan has an administrator by name.

    Raises
    ------
    Invalid : it has none, under the name `field`.
    """
    if privacy == "members" and not await fetch_one(_ADMINISTRATORS, critical_position_id):
        raise Invalid(FieldError(field, f"{NO_ADMINISTRATOR} Name one first."))


async def _stay_in(critical_position_id: UUID, by: Viewer) -> None:
    """Keep whoever sees a private plan for want of an administrator as one, lest they lose it by naming another."""
    if await _privacy_of(critical_position_id) != "members":
        return
    if by.person_id is None:
        raise Conflict("Nobody administers this private plan any more. Open it to the line, and name its members then.")
    await current_connection().execute(_STAY, critical_position_id, by.person_id, PlanPart.ADMINISTRATOR.value, now())


async def _privacy_of(critical_position_id: UUID) -> str:
    return (await fetch_one("SELECT privacy FROM critical_position WHERE id = $1", critical_position_id))["privacy"]


async def _locked(critical_position_id: UUID, version: int, by: Viewer) -> tuple[str, UUID]:
    row, seen = await lock_plan(critical_position_id, by=by)
    expect_part(may=may_administer(seen.part))
    if row["version"] != version:
        raise Stale(await get_critical_position(critical_position_id=critical_position_id, by=by))
    return row["title"], row["position_id"]


async def _settle(critical_position_id: UUID, title: str, action: str, by: Viewer) -> None:
    is_private = await _privacy_of(critical_position_id) == "members"
    if is_private and not await fetch_one(_ADMINISTRATORS, critical_position_id):
        raise Conflict(NO_ADMINISTRATOR)
    await write_plan(critical_position_id, {})
    await record_confidentially(by=by, action=action, subject=Subject("critical position", critical_position_id, title))
