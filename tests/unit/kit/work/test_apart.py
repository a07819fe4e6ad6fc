import logging

import asyncpg
import pytest

from backend.kit.work.apart import each_apart

pytestmark = pytest.mark.anyio


async def test_one_that_goes_wrong_is_logged_and_holds_up_no_other(caplog: pytest.LogCaptureFixture) -> None:
    done = list[int]()

    async def do(number: int) -> None:
        if number == 2:
            raise ValueError
        done.append(number)

    with caplog.at_level(logging.ERROR):
        assert await each_apart("counting", [1, 2, 3], do) == 2
    assert done == [1, 3]
    assert "counting went wrong" in caplog.text


async def test_a_database_that_is_away_is_no_fault_of_an_item() -> None:
    async def do(_: int) -> None:
        raise asyncpg.CannotConnectNowError

    with pytest.raises(asyncpg.CannotConnectNowError):
        await each_apart("counting", [1, 2], do)
