"""Repairs by a programme's rule: what moves nobody goes out by itself, once, and everything else is left to people."""

import asyncio
from typing import Any

import pytest
from litestar import Litestar

from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Conflict
from backend.mentoring.repairs import by_rule as rule
from backend.mentoring.repairs import duties
from backend.mentoring.repairs.by_rule import repair_by_rule
from tests.api.mentoring.published import count, inbox, let_leave
from tests.api.mentoring.repaired import Repaired, one_who_could_move
from tests.api.mentoring.test_preview import offer
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
    await part.join(app, "Dee New")
    assert await repair_by_rule() == 1  # nor when something else changes: it is worked out, and left to people
    repair = await latest(part)
    assert [await repair_by_rule() for _ in range(2)] == [0, 0]
    assert (await latest(part))["state"] == "proposed"
    assert [each[0] for each in await inbox(part.cleo)].count("round.repair_waits") == 1
    assert (await part.confirm(repair)).status_code == 201
    await let_leave()
    teaches = [{"competency_id": part.planning, "level": 4}]
    part.people["Om"] = await offer(app, part.programme, "Om Mentor", part.planning, teaches=teaches)
    assert await repair_by_rule() == 1
    await latest(part)
    assert await repair_by_rule() == 1  # a coordinator has confirmed one since


async def test_by_rule_what_would_move_somebody_is_left_to_the_coordinator(app: Litestar) -> None:
    part = await one_who_could_move(app)
    programme = (await part.cleo.get(f"/api/programmes/{part.programme['id']}")).json()
    await change(part.cleo, programme, repair_by_rule=True)
    assert await repair_by_rule() == 1
    repair = await latest(part)
    assert [await repair_by_rule() for _ in range(2)] == [0, 0]
    assert [each[0] for each in await inbox(part.cleo)].count("round.repair_waits") == 1
    assert (repair["state"], [each["moves"] for each in repair["choices"]]) == ("proposed", [1])
    assert await part.states() == ["open"]


async def test_by_rule_what_could_not_be_worked_out_is_tried_three_times_and_then_told(
    app: Litestar, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = await by_rule(app)
    monkeypatch.setattr(duties, "read_refused", _gone)
    for _ in range(3):
        assert await repair_by_rule() == 1
        assert (await latest(part))["state"] == "dropped"
        assert await repair_by_rule() == 0
        await ten_minutes_pass()
    assert [await repair_by_rule() for _ in range(2)] == [0, 0]
    assert [each[0] for each in await inbox(part.cleo)] == ["round.repair_failed", "role.given"]
    assert await count("repair") == 3


async def test_by_rule_what_a_person_dropped_is_not_sent_again(app: Litestar) -> None:
    part = await by_rule(app)
    assert await repair_by_rule() == 1
    repair = await latest(part)
    headers = {"if-match": f'"{repair["version"]}"'}
    assert (await part.cleo.post(f"/api/repairs/{repair['id']}/drop", headers=headers)).status_code == 200
    assert await repair_by_rule() == 0
    await part.join(app, "Dee New")
    assert await repair_by_rule() == 1
    await latest(part)
    assert await repair_by_rule() == 0
    assert await count("publication", "state = 'waiting'") == 0


async def test_by_rule_what_does_not_hold_any_more_is_worked_out_anew_and_one_that_goes_wrong_holds_up_no_other(
    app: Litestar, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = await by_rule(app)
    assert await repair_by_rule() == 1
    await latest(part)
    with monkeypatch.context() as patched:
        patched.setattr(rule, "confirm", _gone)
        assert await repair_by_rule() == 0
    await ten_minutes_pass()
    assert await repair_by_rule() == 1
    await latest(part)
    monkeypatch.setattr(rule, "read_ground", _broken)
    assert await repair_by_rule() == 1
    assert await count("publication", "state = 'waiting'") == 1


async def ten_minutes_pass() -> None:
    async with write_transaction() as connection:
        await connection.execute("UPDATE repair SET failed_at = failed_at - interval '10 minutes'")


async def _gone(*_: object) -> None:
    raise Conflict("Somebody is gone.")


async def _broken(*_: object) -> None:
    raise RuntimeError("It can't be read.")
