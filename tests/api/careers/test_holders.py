"""How many hold which level, counted by the database, is what the stated rule gives person by person."""

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar
from numpy.random import Generator, default_rng

from backend.careers.assessments.adding import NewAssessment, insert_assessments
from backend.careers.assessments.held import held_by
from backend.careers.assessments.holders import holders
from backend.careers.core.held import Source
from backend.kit.clock import today
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.identifiers import new_id
from tests.api.careers.certification_world import EXAM, small_world
from tests.api.organisation import add_person, add_unit

pytestmark = pytest.mark.anyio

DAYS = 1500
"""Older than any source stays fresh."""


def statement(dice: Generator, person: UUID, competency: UUID, earlier: list[NewAssessment]) -> NewAssessment:
    """Something said on some day and recorded later, which may run out, or withdraw or correct what was said before."""
    said = [each for each in earlier if (each.person_id, each.competency_id) == (person, competency)]
    taken = {each.retracts_id for each in earlier}
    free = [each for each in said if each.id not in taken]
    retracted = one_of(dice, free) if free and dice.random() < 0.3 else None
    on = today() - timedelta(days=int(dice.integers(DAYS)))
    recorded = min(on + timedelta(days=one_of(dice, (0, 0, 40))), today())
    runs_out = dice.random() < 0.2
    return NewAssessment(
        person,
        competency,
        None if retracted and dice.random() < 0.5 else int(dice.integers(5)),
        one_of(dice, list(Source)),
        None,
        one_of(dice, ("Meg Ma", "Pia Pe")),
        on,
        valid_until=on + timedelta(days=int(dice.integers(1, DAYS))) if runs_out else None,
        retracts_id=retracted and retracted.id,
        recorded_at=noon(recorded),
    )


def one_of(dice: Generator, items: Sequence[Any]) -> Any:
    return items[int(dice.integers(len(items)))]


def noon(day: date) -> datetime:
    return datetime.combine(day, time(12), UTC)


async def counted(people: list[UUID], on: date) -> dict[str, dict[int, int]]:
    found: dict[str, Counter[int]] = {}
    for held in (await held_by(people, on)).values():
        for code, each in held.items():
            found.setdefault(code, Counter())[each.level] += 1
    return {code: dict(counts) for code, counts in found.items()}


async def award(dice: Generator, person: UUID, certification: str, competency: UUID) -> None:
    """Award a certification some day, perhaps to an end, perhaps revoked."""
    on = today() - timedelta(days=int(dice.integers(DAYS)))
    until, revoked = (one_of(dice, (None, on + timedelta(days=int(dice.integers(1, DAYS))))) for _ in range(2))
    by = None if revoked is None else "Tala Partner"
    award_id = new_id()
    async with write_transaction():
        await current_connection().execute(
            "INSERT INTO certification_award (id, number, person_id, certification_id, awarded_on, valid_until, "
            "awarded_by, note, report, token, recorded_at, revoked_on, revoked_by, revoked_reason) "
            "VALUES ($1, nextval('certification_award_number'), $2, $3, $4, $5, 'Tala', '', '{}', $6, $7, $8, $9, $9)",
            *(award_id, person, UUID(certification), on, until, award_id.hex * 2, noon(on), revoked, by),
        )
        await current_connection().execute(
            "INSERT INTO certification_award_proof (id, award_id, competency_id, level) VALUES ($1, $2, $3, $4)",
            *(new_id(), award_id, competency, int(dice.integers(1, 5))),
        )


async def test_those_who_hold_a_level_are_those_whom_the_rule_gives_it(app: Litestar) -> None:
    dice, world, unit = default_rng(4), await small_world(app), await add_unit("Yard")
    people = [await add_person(f"Yara {place}", unit) for place in range(40)]
    gone = await add_person("Gil Gone", unit, left_on=today() - timedelta(days=9))
    certification = await world.define(EXAM)
    log: list[NewAssessment] = []
    for person in (*people, gone) * 8:
        log.append(statement(dice, person, world.planning, log))
    async with write_transaction():
        await insert_assessments(log)
    for person in people[::3]:
        await award(dice, person, certification, world.planning)
    for on in (today(), *(today() - timedelta(days=int(dice.integers(DAYS))) for _ in range(10))):
        assert await holders(on) == await counted(people, on)
