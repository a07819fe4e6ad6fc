"""What whoever asks for work can rely on."""

import asyncio

import pytest

from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.kit.errors import Conflict
from backend.kit.work import service
from backend.kit.work.piece import WorkState
from tests.api.kit.work.asking import ask_for, effects, ended, released, running, seen, stop_it
from tests.api.kit.work.sample_duties import BROKEN, BROKEN_COMPUTATION, ENDLESS, NOTE, REFUSED, STEPS
from tests.api.kit.work.workers import a_worker

pytestmark = pytest.mark.anyio


async def test_work_is_done_and_says_what_came_of_it(worker: None) -> None:
    piece = await ended(await ask_for(NOTE, say="hello"))
    assert (piece.state, piece.progress, piece.attempt) == (WorkState.DONE, 1, 1)
    assert (piece.result, piece.result_href, piece.error) == ({"said": "hello"}, "/somewhere", None)
    assert await effects(piece.id) == [1]


async def test_work_that_was_asked_for_in_a_change_that_failed_is_never_done(worker: None) -> None:
    with pytest.raises(Conflict):
        await ask_for_and_refuse()
    done = await ended(await ask_for(NOTE))
    assert [row["id"] for row in await fetch("SELECT id FROM work")] == [done.id]


async def test_a_computation_in_another_process_says_how_far_it_has_come(worker: None) -> None:
    work_id = await ask_for(STEPS, parts=12)
    piece = await running(work_id)
    assert 0 <= piece.progress < 1
    assert piece.step.startswith("process ")
    assert (await ended(work_id)).result == {"said": 12}


async def test_a_refusal_ends_the_work_with_its_words(worker: None) -> None:
    piece = await ended(await ask_for(REFUSED))
    assert (piece.state, piece.attempt) == (WorkState.FAILED, 1)
    assert piece.error == "The organisation has changed since; check again."
    assert await released(piece.id) == ["failed"]


async def test_what_goes_wrong_unexpectedly_is_tried_as_often_as_the_kind_says(worker: None) -> None:
    piece = await ended(await ask_for(BROKEN))
    assert (piece.state, piece.attempt) == (WorkState.FAILED, BROKEN.attempts)
    assert piece.error is not None
    assert str(piece.id) in piece.error
    assert await released(piece.id) == ["failed"]


async def test_a_computation_that_raises_is_not_tried_again(worker: None) -> None:
    piece = await ended(await ask_for(BROKEN_COMPUTATION))
    assert (piece.state, piece.attempt) == (WorkState.FAILED, 1)


async def test_a_loop_in_c_that_never_lets_go_is_stopped(worker: None) -> None:
    work_id = await ask_for(ENDLESS)
    await running(work_id)
    await stop_it(work_id)
    piece = await ended(work_id)
    assert piece.state is WorkState.CANCELLED
    assert await effects(work_id) == []
    assert await released(work_id) == ["cancelled"]


async def test_work_that_still_waits_is_stopped_without_being_begun(worker: None) -> None:
    in_front = await ask_for(ENDLESS)
    await running(in_front)
    behind = await ask_for(STEPS, parts=1)
    await stop_it(behind)
    assert (await ended(behind)).attempt == 0
    assert await released(behind) == ["cancelled"]
    await stop_it(in_front)


async def test_what_has_ended_cannot_be_stopped(worker: None) -> None:
    work_id = await ask_for(NOTE)
    await ended(work_id)
    with pytest.raises(Conflict, match="ended already"):
        await stop_it(work_id)


async def test_a_lost_ring_is_rung_again(database: str) -> None:
    work_id = await ask_for(NOTE)
    async with write_transaction() as connection:
        await connection.execute("DELETE FROM procrastinate_jobs")
    async with a_worker(database):
        assert (await ended(work_id)).state is WorkState.DONE


async def test_many_pieces_are_each_done_once(worker: None) -> None:
    asked = await asyncio.gather(*(ask_for(NOTE, say=number) for number in range(100)))
    for work_id in asked:
        await ended(work_id)
        assert await effects(work_id) == [1]
        assert (await seen(work_id)).attempt == 1


async def ask_for_and_refuse() -> None:
    async with write_transaction():
        await service.start(NOTE, title="Never", by=None, arguments={})
        raise Conflict("Something else stands in the way.")
