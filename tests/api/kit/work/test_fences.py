"""Whoever has been replaced has no say any more."""

import asyncio
from uuid import UUID

import pytest

from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.kit.work import fences
from backend.kit.work.attempt import Attempt, nothing_to_release
from backend.kit.work.fences import STALE, Cancelled, Superseded
from backend.kit.work.piece import PieceOfWork, WorkState
from backend.kit.work.reconciling import reconcile
from backend.kit.work.standby import Standby
from tests.api.kit.work.asking import ask_for, effects, released, seen, stop_it
from tests.api.kit.work.sample_duties import DUTIES, NOTE, STEPS, note

pytestmark = pytest.mark.anyio

KINDS = [job.kind.name for job in DUTIES.jobs]


async def claimed(work_id: UUID) -> PieceOfWork:
    piece = await fences.claim(work_id, KINDS)
    assert piece is not None
    return piece


async def fall_silent(work_id: UUID) -> None:
    """As if whoever runs it had not been heard of for long, by a server that was there to hear it."""
    up = await fetch_one("SELECT clock_timestamp() - pg_postmaster_start_time() AS time")
    await asyncio.sleep(max(0, (STALE - up["time"]).total_seconds()))
    async with write_transaction() as connection:
        await connection.execute(
            "UPDATE work SET heartbeat_at = heartbeat_at - interval '1 hour' WHERE id = $1", work_id
        )


async def test_of_many_who_want_it_one_gets_it(database: str) -> None:
    work_id = await ask_for(NOTE)
    got = await asyncio.gather(*(fences.claim(work_id, KINDS) for _ in range(32)))
    assert len([piece for piece in got if piece is not None]) == 1
    assert (await seen(work_id)).attempt == 1


async def test_work_that_somebody_vouches_for_is_not_to_be_had(database: str) -> None:
    work_id = await ask_for(NOTE)
    piece = await claimed(work_id)
    await fences.vouch(piece, progress=0.25, step="on it")
    assert await fences.claim(work_id, KINDS) is None
    assert ((await seen(work_id)).progress, (await seen(work_id)).step) == (0.25, "on it")


async def test_a_kind_that_this_process_does_not_know_is_left_to_others(database: str) -> None:
    assert await fences.claim(await ask_for(NOTE), ["something.else"]) is None


async def test_a_late_end_changes_nothing(database: str) -> None:
    work_id = await ask_for(NOTE)
    zombie = await claimed(work_id)
    await fall_silent(work_id)
    successor = await claimed(work_id)
    with pytest.raises(Superseded):
        await note(Attempt(zombie, Standby()), {"say": "too late"})
    with pytest.raises(Superseded):
        await fences.vouch(zombie, progress=0.9, step="still here")
    await fences.fail(zombie, "no", nothing_to_release)
    await fences.give_back(zombie)
    await fences.end_cancelled(zombie, nothing_to_release)
    assert await seen(work_id) == successor
    await note(Attempt(successor, Standby()), {"say": "in time"})
    assert await effects(work_id) == [successor.attempt]
    assert (await seen(work_id)).result == {"said": "in time"}


async def test_a_late_end_after_the_end_changes_nothing(database: str) -> None:
    work_id = await ask_for(NOTE)
    zombie = await claimed(work_id)
    await fall_silent(work_id)
    await note(Attempt(await claimed(work_id), Standby()), {})
    end = await seen(work_id)
    with pytest.raises(Superseded):
        await note(Attempt(zombie, Standby()), {})
    assert await seen(work_id) == end
    assert await effects(work_id) == [end.attempt]


async def test_what_somebody_has_stopped_can_no_longer_be_done(database: str) -> None:
    work_id = await ask_for(NOTE)
    piece = await claimed(work_id)
    await stop_it(work_id)
    with pytest.raises(Cancelled):
        await note(Attempt(piece, Standby()), {})
    with pytest.raises(Cancelled):
        await fences.vouch(piece, progress=0.5, step="")
    assert await effects(work_id) == []


async def test_stopping_and_finishing_at_once_leaves_one_of_both(database: str) -> None:
    for _ in range(20):
        work_id = await ask_for(NOTE)
        piece = await claimed(work_id)
        stopped, finished = await asyncio.gather(
            stop_it(work_id), note(Attempt(piece, Standby()), {}), return_exceptions=True
        )
        assert (stopped is None) != (finished is None)
        assert await effects(work_id) == ([piece.attempt] if finished is None else [])


async def test_work_whose_last_attempt_died_has_failed_in_words(database: str) -> None:
    work_id = await ask_for(STEPS, parts=1)
    for _ in range(STEPS.attempts):
        await claimed(work_id)
        await fall_silent(work_id)
    assert await fences.claim(work_id, KINDS) is None
    await reconcile({job.kind.name: job for job in DUTIES.jobs})
    piece = await seen(work_id)
    assert piece.state is WorkState.FAILED
    assert piece.error is not None
    assert "ended before it was done, every time" in piece.error
    assert await released(work_id) == ["failed"]


async def test_an_orderly_stop_costs_no_attempt(database: str) -> None:
    work_id = await ask_for(NOTE)
    for _ in range(NOTE.attempts + 2):
        await fences.give_back(await claimed(work_id))
    assert (await seen(work_id)).attempts_left == NOTE.attempts


async def test_many_who_look_after_the_rows_at_once_ring_once(database: str) -> None:
    work_id = await ask_for(NOTE)
    async with write_transaction() as connection:
        await connection.execute("DELETE FROM procrastinate_jobs")
    await asyncio.gather(*(reconcile({job.kind.name: job for job in DUTIES.jobs}) for _ in range(8)))
    rings = await fetch("SELECT queueing_lock FROM procrastinate_jobs")
    assert [row["queueing_lock"] for row in rings] == [f"work:{work_id}"]
