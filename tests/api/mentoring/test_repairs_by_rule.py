"""Repairs by a programme's rule: what moves nobody goes out by itself, once, and everything else is left to people."""

import asyncio
from typing import Any

import pytest
from litestar import Litestar

from backend.mentoring.repairs.by_rule import repair_by_rule
from tests.api.mentoring.published import count, inbox
from tests.api.mentoring.repaired import Repaired, one_who_could_move
from tests.api.mentoring.test_programmes import change

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("worker")]


async def by_rule(app: Litestar) -> Repaired:
    """A round whose programme repairs by rule, one mentor of which has declined; a third mentee has nobody."""
    part = await Repaired.matched(app, mentees=3)
    await part.sent()
    programme = (await part.cleo.get(f"/api/programmes/{part.programme['id']}")).json()
    changed = await change(part.cleo, programme, repair_by_rule=True)
    assert changed.json()["repair_by_rule"] is True
    assert await repair_by_rule() == 0
    pairs = dict(await part.pairs())
    await part.declines(pairs[next(iter(pairs))])
    return part


async def latest(part: Repaired) -> dict[str, Any]:
    return await part.worked_out({"id": (await part.changes())["repair_id"]})


async def test_by_rule_workers_at_once_repair_once_what_moves_nobody_and_it_can_be_taken_back(app: Litestar) -> None:
    part = await by_rule(app)
    await asyncio.gather(*(repair_by_rule() for _ in range(4)))
    repair = await latest(part)
    assert (repair["is_by_rule"], repair["created_by"]) == (True, "The rule of the programme")
    await asyncio.gather(*(repair_by_rule() for _ in range(4)))
    assert (await count("repair"), await count("publication", "state = 'waiting'")) == (1, 1)
    assert await count("audit_entry", "action = 'round.repaired' AND actor_id IS NULL") == 1
    assert [each[0] for each in await inbox(part.cleo)].count("round.repaired") == 1
    (waiting, _) = (await part.cleo.get(f"/api/rounds/{part.round_['id']}/publications")).json()["items"]
    assert (await part.take_back(waiting)).status_code == 200
    assert await repair_by_rule() == 0  # what was taken back does not go out again by itself
    assert await count("publication", "state = 'waiting'") == 0


async def test_by_rule_what_would_move_somebody_is_left_to_the_coordinator(app: Litestar) -> None:
    part = await one_who_could_move(app)
    programme = (await part.cleo.get(f"/api/programmes/{part.programme['id']}")).json()
    await change(part.cleo, programme, repair_by_rule=True)
    assert await repair_by_rule() == 1
    repair = await latest(part)
    assert await repair_by_rule() == 0
    assert (repair["state"], [each["moves"] for each in repair["choices"]]) == ("proposed", [1])
    assert await part.states() == ["open"]
