"""A service desk with critical seats and people thought of for them, whose rows stand as they are said."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from litestar import Litestar

from backend.careers.assessments.adding import NewAssessment, insert_assessments
from backend.careers.core.held import Source
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.kit.identifiers import new_id
from backend.people.core.access import AccessRole
from backend.people.core.days import months_after
from tests.api.accounts import signed_in
from tests.api.careers.framework_bodies import published
from tests.api.organisation import add_person, add_position, add_unit
from tests.api.visitor import Visitor

PEOPLE = {
    "Dora Di": (None, None),
    "Meg Ma": ("Dora Di", "LEAD"),
    "Sam Se": ("Meg Ma", "SENIOR"),
    "Eli Em": ("Meg Ma", "AGENT"),
    "Pia Pe": ("Meg Ma", "ENTRY"),
}
"""Who reports to whom, and the role of their seat."""

_MARK = """
INSERT INTO critical_position (id, position_id, state, privacy, impact, scarcity, time_to_fill, is_single_point, reason,
    risk_of_loss, impact_of_loss, expected_exit, target_bench, account_id, marked_by, marked_at, version)
VALUES ($1, $2, 'in_force', $3, 'high', 'high', 'high', false, 'Much hangs on it.', 'low', 'high', $4, 2, $1,
        'A test', $5, 1)
"""

_NOMINATE = """
INSERT INTO nomination (id, critical_position_id, person_id, external_name, external_note, state, is_interim, rank,
                        account_id, proposed_by, proposed_at, telling, version)
VALUES ($1, $2, $3, $4, '', $5, $6, $7, $1, 'A test', $8, 'untold', 1)
"""

_SAY = """
INSERT INTO readiness_statement (id, nomination_id, kind, tier, reason, account_id, author_name, said_on, expires_on,
                                 said_at)
VALUES ($1, $2, $3, $4, 'For a test.', $1, 'A test', $5, $6, $7)
"""


@dataclass
class BenchWorld:
    """Who there is, by name; seats by title; and the visitors that a test has asked for.

    Attributes
    ----------
    partner : Tala Partner, a talent partner who is nobody employed.
    plans : ids of critical positions, by the title of the seat.
    """

    app: Litestar
    unit: UUID
    partner: Visitor
    people: dict[str, UUID]
    roles: Mapping[str, UUID]
    competencies: Mapping[str, UUID]
    seats: dict[str, UUID]
    plans: dict[str, UUID] = field(default_factory=dict[str, UUID])

    async def visit(self, name: str, *roles: AccessRole) -> Visitor:
        """Sign in as somebody."""
        return await signed_in(self.app, name, roles, person_id=self.people[name])

    async def add_person(self, name: str, manager: str = "Meg Ma") -> UUID:
        """Add somebody without a seat."""
        self.people[name] = await add_person(name, self.unit, self.people[manager])
        return self.people[name]

    async def mark(
        self, title: str, role: str | None = None, privacy: str = "line", expected_exit: date | None = None
    ) -> UUID:
        """Make a seat critical; one that there is not is added, held by nobody."""
        if title not in self.seats:
            self.seats[title] = await add_position(title, self.unit, None, self.roles[role] if role else None)
        self.plans[title] = new_id()
        async with write_transaction() as connection:
            await connection.execute(_MARK, self.plans[title], self.seats[title], privacy, expected_exit, now())
        return self.plans[title]

    async def add_member(self, title: str, name: str, part: str) -> None:
        """Give somebody a part in a plan by name."""
        async with write_transaction() as connection:
            await connection.execute(
                "INSERT INTO plan_member VALUES ($1, $2, $3, $4)", self.plans[title], self.people[name], part, now()
            )

    async def nominate(
        self,
        title: str,
        name: str,
        tier: str | None = "ready_now",
        state: str = "approved",
        *,
        is_interim: bool = False,
        is_external: bool = False,
    ) -> UUID:
        """Think of somebody for a seat; they were assessed today unless `tier` is null."""
        nomination_id = new_id()
        who = (None, name) if is_external else (self.people[name], None)
        async with write_transaction() as connection:
            await connection.execute(_NOMINATE, nomination_id, self.plans[title], *who, state, is_interim, 1, now())
        if tier is not None:
            await self.say(nomination_id, tier)
        return nomination_id

    async def say(self, nomination_id: UUID, tier: str, kind: str = "assessed", on: date | None = None) -> None:
        """Say something of readiness, as if on a day."""
        on = on or today()
        async with write_transaction() as connection:
            await connection.execute(_SAY, new_id(), nomination_id, kind, tier, on, months_after(on, 12), now())

    async def holds(self, name: str, on: date | None = None, **levels: int) -> None:
        """Put on record what their manager says that somebody holds."""
        meg = self.people["Meg Ma"]
        said = [
            NewAssessment(
                self.people[name], self.competencies[code], level, Source.MANAGER, meg, "Meg Ma", on or today()
            )
            for code, level in levels.items()
        ]
        async with write_transaction():
            await insert_assessments(said)


async def bench_world(app: Litestar) -> BenchWorld:
    """Make the desk: its framework, and the seats of `PEOPLE` by their names."""
    partner = await signed_in(app, "Tala Partner", [AccessRole.TALENT_PARTNER])
    await published(partner)
    roles = {row["code"]: row["id"] for row in await fetch("SELECT code, id FROM role")}
    competencies = {row["code"]: row["id"] for row in await fetch("SELECT code, id FROM competency")}
    unit = await add_unit("Desk")
    people, seats = dict[str, UUID](), dict[str, UUID]()
    for name, (manager, role) in PEOPLE.items():
        people[name] = await add_person(name, unit, manager and people[manager])
        if role:
            seats[f"Seat of {name}"] = await add_position(f"Seat of {name}", unit, people[name], roles[role])
    return BenchWorld(app, unit, partner, people, roles, competencies, seats)


async def given(visitor: Visitor, url: str, **options: Any) -> Any:
    """Get something that is there."""
    answer = await visitor.get(url, **options)
    assert answer.status_code == 200, answer.text
    return answer.json()
