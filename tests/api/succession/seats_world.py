"""A small world for tests of succession: seats, plans and nominations, put in as rows."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID, uuid4

from litestar import Litestar

from backend.kit.clock import now, today
from backend.kit.database.transactions import write_transaction
from backend.kit.identifiers import new_id
from backend.people.core.access import AccessRole
from tests.api.accounts import signed_in
from tests.api.organisation import add_person, add_position, add_unit
from tests.api.visitor import Visitor

_PLAN = """
INSERT INTO critical_position (id, position_id, state, privacy, impact, scarcity, time_to_fill, is_single_point, reason,
    risk_of_loss, impact_of_loss, target_bench, account_id, marked_by, marked_at, version)
VALUES ($1, $2, 'in_force', 'line', 'high', 'medium', 'medium', false, 'Nobody else knows it.', 'medium', 'high', 2,
    $3, 'Tala Partner', $4, 1)
"""

_NOMINATION = """
INSERT INTO nomination (id, critical_position_id, person_id, external_name, external_note, state, is_interim, rank,
    account_id, proposed_by, proposed_at, telling, version)
VALUES ($1, $2, $3, $4, '', $5, $6, $7, $8, 'Tala Partner', $9, 'untold', 1)
"""

_EVENT = """
INSERT INTO nomination_event (id, nomination_id, kind, account_id, actor_name, at, reason)
VALUES ($1, $2, $3, $4, 'Tala Partner', $5, '')
"""

_SAID = """
INSERT INTO readiness_statement (id, nomination_id, kind, tier, reason, account_id, author_name, said_on, expires_on,
    said_at)
VALUES ($1, $2, 'assessed', $3, '', $4, 'Tala Partner', $5, $6, $7)
"""


@dataclass
class World:
    """Tala is a talent partner; everybody else is who they are added as."""

    app: Litestar
    unit: UUID
    tala: Visitor
    people: dict[str, UUID] = field(default_factory=dict[str, UUID])
    seats: dict[str, UUID] = field(default_factory=dict[str, UUID])
    plans: dict[str, UUID] = field(default_factory=dict[str, UUID])
    ranks: int = 0

    async def add(self, name: str, seat: str | None = None, manager: str | None = None, **role: Any) -> UUID:
        """Add somebody, with a seat of their own if it is named."""
        self.people[name] = await add_person(name, self.unit, self.people[manager] if manager else None)
        if seat is not None:
            self.seats[seat] = await add_position(seat, self.unit, self.people[name], **role)
        return self.people[name]

    async def mark(self, seat: str) -> UUID:
        """Make a seat critical."""
        plan_id = self.plans[seat] = new_id()
        async with write_transaction() as connection:
            await connection.execute(_PLAN, plan_id, self.seats[seat], uuid4(), now() - timedelta(days=700))
        return plan_id

    async def nominate(
        self,
        name: str,
        seat: str,
        tier: str | None = "ready_now",
        *,
        state: str = "approved",
        is_interim: bool = False,
        said_on: date | None = None,
        at: Any = None,
    ) -> UUID:
        """Nominate somebody for a critical seat; whoever is nobody here comes from outside."""
        nomination_id, account = new_id(), uuid4()
        said, person, moment = said_on or today(), self.people.get(name), at or now()
        self.ranks += 1
        async with write_transaction() as connection:
            await connection.execute(
                _NOMINATION,
                *(nomination_id, self.plans[seat], person, None if person else name),
                *(state, is_interim, self.ranks, account, moment),
            )
            for kind in ("proposed", "submitted", state) if state not in ("proposed", "pending") else ("proposed",):
                await connection.execute(_EVENT, new_id(), nomination_id, kind, account, moment)
            if tier is not None:
                ends = said + timedelta(days=365)
                await connection.execute(_SAID, new_id(), nomination_id, tier, account, said, ends, moment)
        return nomination_id

    async def visit(self, name: str, *roles: AccessRole) -> Visitor:
        """Sign somebody in."""
        return await signed_in(self.app, name, roles, self.people[name])


def key() -> dict[str, str]:
    return {"Idempotency-Key": str(uuid4())}


def at_version(version: int) -> dict[str, str]:
    return {"If-Match": f'"{version}"'}


async def small_world(app: Litestar) -> World:
    """Begin with a unit and a talent partner who belongs to nobody employed."""
    unit = await add_unit("Operations")
    return World(app, unit, await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER]))
