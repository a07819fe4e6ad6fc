"""However lines are changed, at once or for days to come, nobody is ever above themselves."""

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from datetime import date, timedelta
from itertools import pairwise
from random import Random
from uuid import UUID

import pytest
from litestar import Litestar

from backend.demo.dice import dice
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Invalid, Refusal
from backend.people.core.org_chart import circles
from backend.people.employees.profile import get_person
from backend.people.reporting_lines.adding import NewLine, insert_lines
from backend.people.reporting_lines.circles import expect_no_circle
from backend.people.reporting_lines.service import change_manager
from tests.api.accounts import EVERYTHING, signed_in
from tests.api.organisation import LONG_AGO, add_person, add_unit

pytestmark = pytest.mark.anyio

DAYS = 6


class TakeBack(Exception):
    """Ends a transaction that was only tried."""


async def _people(count: int) -> list[UUID]:
    unit = await add_unit("Warehouses")
    return [await add_person(f"Person {n}", unit) for n in range(count)]


def _some_lines(people: Sequence[UUID], rng: Random) -> list[NewLine]:
    """For each person some periods that do not overlap, with managers at random."""
    lines = []
    for person in people:
        bounds = sorted(rng.sample(range(DAYS + 1), rng.randint(0, 4)))
        for first, after in zip(bounds, [*bounds[1:], None], strict=False):
            boss = rng.choice(people)
            if boss != person and rng.random() < 0.6:
                lines.append(NewLine(person, boss, _day(first), None if after is None else _day(after)))
    return lines


def _day(number: int) -> date:
    return date(2026, 1, 1) + timedelta(days=number)


def _is_circular(lines: Sequence[NewLine]) -> bool:
    """Whether there is a circle on any single day, by looking at each."""
    for day in map(_day, range(DAYS + 2)):
        in_force = [line for line in lines if line.valid_from <= day and (line.valid_to is None or day < line.valid_to)]
        if circles({line.person_id: line.manager_id for line in in_force}):
            return True
    return False


async def _is_refused(lines: Sequence[NewLine]) -> bool:
    is_refused = True
    with suppress(Invalid, TakeBack):
        async with write_transaction():
            await insert_lines(lines)
            await expect_no_circle([line.id for line in lines])
            is_refused = False
            raise TakeBack
    return is_refused


async def test_lines_are_refused_exactly_when_some_day_has_a_circle(app: Litestar) -> None:
    people = await _people(6)
    rng = dice(7, "circles")
    answers = list[bool]()
    for _ in range(150):
        lines = _some_lines(people, rng)
        answers.append(_is_circular(lines))
        assert await _is_refused(lines) == answers[-1], lines
    assert 30 < sum(answers) < 120, "the examples should be of both kinds"


async def test_thirty_two_who_change_managers_at_once_make_no_circle(app: Litestar) -> None:
    people = await _people(8)
    rng = dice(3, "changes at once")

    async def change() -> bool:
        person, boss = rng.sample(people, 2)
        day = today() + timedelta(days=rng.randint(0, 2))
        try:
            version = (await get_person(person_id=person, by=EVERYTHING)).version
            await change_manager(person_id=person, manager_id=boss, day=day, version=version, by=EVERYTHING)
        except Refusal:
            return False
        return True

    done = await asyncio.gather(*(change() for _ in range(32)))
    assert any(done)
    for ahead in range(4):
        rows = await fetch(
            "SELECT person_id, manager_id FROM reporting_line WHERE valid_from <= $1 "
            "AND (valid_to IS NULL OR valid_to > $1)",
            today() + timedelta(days=ahead),
        )
        managers = {row["person_id"]: row["manager_id"] for row in rows}
        assert len(managers) == len(rows)
        assert circles(managers) == ()


async def test_a_circle_of_three_hundred_is_found_and_who_is_at_its_top_is_above_all(app: Litestar) -> None:
    people = await _people(300)
    async with write_transaction():
        await insert_lines([NewLine(each, boss, LONG_AGO) for boss, each in pairwise(people)])
    top, last = people[0], people[-1]
    version = (await get_person(person_id=top, by=EVERYTHING)).version
    with pytest.raises(Invalid, match="Person 299"):
        await change_manager(person_id=top, manager_id=last, day=None, version=version, by=EVERYTHING)
    chief = await signed_in(app, "Person 0", person_id=top)
    assert (await chief.get(f"/api/people/{last}/managers")).status_code == 200
    path = (await chief.get("/api/org-chart", params={"person": str(last)})).json()["path"]
    assert [each["id"] for each in path] == [str(each) for each in people[:-1]]
