"""`trellis audit verify`, as a process of its own: both logs checked, each by its own note."""

import asyncio
import os
import sys
from pathlib import Path

import pytest
from litestar import Litestar

from backend.kit.audit.logs import AUDIT, CONFIDENTIAL, Log
from backend.kit.audit.service import SYSTEM, Subject, record
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.kit.exits import Exit

pytestmark = pytest.mark.anyio


async def verified(dsn: str, *options: str) -> tuple[int, str, str]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "backend", "audit", "verify", *options),
        cwd=Path(__file__).parents[3],
        env={**os.environ, "DATABASE_URL": dsn},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    return process.returncode or 0, out.decode(), err.decode()


async def noted(log: Log, times: int) -> None:
    for k in range(times):
        async with write_transaction():
            await record(by=SYSTEM, action="thing.done", subject=Subject("thing", None, f"{k}"), detail={}, log=log)


async def test_both_logs_are_checked_and_each_takes_a_note(app: Litestar, dsn: str) -> None:
    await noted(AUDIT, 2)
    await noted(CONFIDENTIAL, 3)
    code, out, _ = await verified(dsn)
    lines = out.splitlines()
    assert (code, lines[0][:36], lines[2][:43]) == (
        *(0, "The audit log holds: 2 entries. Note", "The confidential log holds: 3 entries. Note"),
    )
    notes = ("--known", lines[1], "--known-confidential", lines[3])
    assert (await verified(dsn, *notes))[0] == 0
    crossed = ("--known", lines[3], "--known-confidential", lines[1])
    assert (await verified(dsn, *crossed))[0] == Exit.UNPROVEN
    assert "--known-confidential: give" in (await verified(dsn, "--known-confidential", "x"))[2]


async def test_the_log_that_does_not_hold_is_named_and_the_other_is_told_still(app: Litestar, dsn: str) -> None:
    await noted(AUDIT, 2)
    await noted(CONFIDENTIAL, 3)
    await fetch("ALTER TABLE confidential_entry DISABLE TRIGGER ALL")
    await fetch("UPDATE confidential_entry SET subject_name = 'x' WHERE number = 2")
    code, out, err = await verified(dsn)
    assert (code, "The audit log holds" in out) == (Exit.UNPROVEN, True)
    assert "The confidential log does not hold at entry 2" in err
