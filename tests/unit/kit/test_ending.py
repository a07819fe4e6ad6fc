import asyncio

import pytest

from backend.kit import ending

pytestmark = pytest.mark.anyio


async def _loses(cancellations: int) -> None:
    """Go on for ever, and lose so many cancellations."""
    while True:
        try:
            await asyncio.sleep(3600)
        except asyncio.CancelledError:
            if cancellations == 0:
                raise
            cancellations -= 1


async def _breaks() -> None:
    try:
        await asyncio.sleep(3600)
    finally:
        raise ZeroDivisionError


async def test_whoever_loses_a_cancellation_is_told_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ending, "AGAIN", 0.01)
    tasks = [asyncio.create_task(_loses(times)) for times in (0, 1, 3)]
    await asyncio.sleep(0)
    await ending.end_tasks(tasks)
    assert all(task.cancelled() for task in tasks)


async def test_what_breaks_while_it_ends_has_ended() -> None:
    task = asyncio.create_task(_breaks())
    await asyncio.sleep(0)
    await ending.end_tasks([task])
    assert isinstance(task.exception(), ZeroDivisionError)


async def test_of_nothing_or_of_what_has_ended_there_is_nothing_to_wait_for() -> None:
    done = asyncio.create_task(asyncio.sleep(0))
    await done
    await ending.end_tasks([done])
    await ending.end_tasks([])
    assert not done.cancelled()
