"""Changes by others are told as they happen: of whom the viewer sees, and nothing else, not even by the rhythm."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import aclosing
from typing import Any
from uuid import UUID

import pytest
from litestar import Litestar

from backend.kit.database.transactions import write_transaction
from backend.kit.watching import Lookout
from backend.succession.calibration.following import Following, Latest, follow_cycle, latest_of
from tests.api.succession.calibrating import a_crew, open_cycle, place
from tests.api.succession.two_worlds.rhythm import rhythm_of
from tests.api.visitor import Visitor

pytestmark = pytest.mark.anyio

PATIENCE = 10


async def _heard(stream: AsyncIterator[Any]) -> Any:
    return await asyncio.wait_for(anext(stream), PATIENCE)


async def _follow(by: Visitor, cycle: dict[str, Any], lookout: Lookout[Latest]) -> Any:
    assert by.viewer is not None
    return await follow_cycle(cycle_id=UUID(cycle["id"]), lookout=lookout, by=by.viewer)


async def test_a_placing_by_another_is_told_with_who_where_and_by_whom(app: Litestar) -> None:
    crew = await a_crew(app)
    cycle = await open_cycle(crew)
    async with aclosing(await _follow(crew.mia, cycle, Lookout(latest_of))) as stream:
        await place(crew.partner, cycle, crew.people["gus"], (1, 1))
        await place(crew.partner, cycle, crew.people["ada"], (3, 2))
        (news,) = await _heard(stream)
        assert (news.person.name, news.box, news.by, news.is_viewer) == ("Ada Dock", 6, "Pia Partner", False)
        await place(crew.mia, cycle, crew.people["ben"], (1, 2), "original")
        (news,) = await _heard(stream)
        assert (news.person.name, news.box, news.is_viewer) == ("Ben Dock", 4, True)
        url = f"/api/succession/calibration-cycles/{cycle['id']}/closing"
        await crew.partner.post(url, json={"reason": "Agreed."}, headers={"If-Match": '"1"'})
        (news,) = await _heard(stream)
        assert news.person is None


async def test_whoever_lost_their_role_or_signed_out_hears_nothing_more_on_a_stream_that_is_open(app: Litestar) -> None:
    crew = await a_crew(app)
    cycle = await open_cycle(crew)
    assert crew.partner.viewer is not None
    assert crew.mia.viewer is not None
    cycle_id = UUID(cycle["id"])
    before = (await latest_of([cycle_id]))[cycle_id]
    following = [Following(cycle_id, each.viewer, before) for each in (crew.partner, crew.mia) if each.viewer]
    await place(crew.dora, cycle, crew.people["ada"], (3, 2))
    async with write_transaction() as connection:
        await connection.execute(
            "UPDATE role_grant SET ended_at = now(), end_reason = 'For a test.' WHERE account_id = $1",
            crew.partner.viewer.account_id,
        )
    assert (await crew.mia.send("DELETE", f"/api/sign-ins/{crew.mia.viewer.sign_in_id}")).status_code == 204
    after = (await latest_of([cycle_id]))[cycle_id]
    assert after.number > before.number
    assert [await each.tell(after) for each in following] == [None, None]


async def test_what_is_said_of_the_viewer_does_not_move_the_rhythm_of_the_stream(app: Litestar) -> None:
    crew = await a_crew(app)
    cycle = await open_cycle(crew)
    streams = [await _follow(crew.partner, cycle, Lookout(latest_of)) for _ in range(3)]
    await place(crew.dora, cycle, crew.people["pia"], (1, 1))
    await place(crew.dora, cycle, crew.people["pia"], (2, 1))
    unmoved = await rhythm_of(streams[0], {})
    assert unmoved == [(15.0 * turn, True) for turn in range(1, 21)]
    assert await rhythm_of(streams[1], {4.0: Latest(1, 1), 21.0: Latest(1, 2)}) == unmoved
    await place(crew.mia, cycle, crew.people["ada"], (2, 1))
    told = await rhythm_of(streams[2], {4.0: Latest(1, 1), 21.0: Latest(1, 3)})
    assert told[:3] == [(15.0, True), (21.0, False), (36.0, True)]


async def test_a_process_that_stops_lets_everybody_go(app: Litestar) -> None:
    crew = await a_crew(app)
    cycle = await open_cycle(crew)
    lookout = Lookout[Latest](latest_of)
    stream = await _follow(crew.mia, cycle, lookout)
    waiting = asyncio.create_task(_all(stream))
    await asyncio.sleep(0)
    lookout.end()
    assert await asyncio.wait_for(waiting, PATIENCE) == []
    assert await _all(await _follow(crew.mia, cycle, lookout)) == []


async def _all(stream: AsyncIterator[Any]) -> list[Any]:
    return [each async for each in stream]
