"""`trellis people import`, as a process of its own on a database that the test looks into."""

import asyncio
import os
import signal
import sys
from pathlib import Path
from textwrap import dedent

import asyncpg
import pytest

from backend.kit.database.engine import connection_pool, fetch
from backend.kit.database.transactions import write_transaction

pytestmark = pytest.mark.anyio

FILE = """
    Employee ID,Full name,Work email,Manager ID,Department
    1,Ada Lind,ada@x.example,,Board
    2,Bo Lin,bo@x.example,1,Harbour
"""


async def started(dsn: str, *arguments: object) -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "backend", "people", "import", *map(str, arguments)),
        cwd=Path(__file__).parents[3],
        env={**os.environ, "DATABASE_URL": dsn},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )


async def trellis(dsn: str, *arguments: object) -> tuple[int, str, str]:
    process = await started(dsn, *arguments)
    out, err = await process.communicate()
    return process.returncode or 0, out.decode(), err.decode()


def written(folder: Path, text: str = FILE) -> Path:
    path = folder / "people.csv"
    path.write_text(dedent(text).strip(), "utf-8")
    return path


async def numbers(dsn: str) -> list[str]:
    async with connection_pool(dsn, 2):
        return [row["number"] for row in await fetch("SELECT number FROM person ORDER BY number")]


async def imports(dsn: str) -> list[str]:
    async with connection_pool(dsn, 2):
        return [row["state"] for row in await fetch("SELECT state FROM person_import")]


async def test_a_dry_run_says_what_would_be_done_and_leaves_nothing(dsn: str, tmp_path: Path) -> None:
    code, out, err = await trellis(dsn, written(tmp_path), "--dry-run", "--make")
    assert (code, await numbers(dsn), await imports(dsn)) == (0, [], []), err
    assert out.splitlines()[:2] == ["people.csv: 2 rows", "  2 added"]


async def test_a_file_without_faults_is_imported(dsn: str, tmp_path: Path) -> None:
    code, out, err = await trellis(dsn, written(tmp_path), "--make")
    assert (code, await numbers(dsn), await imports(dsn)) == (0, ["1", "2"], ["committed"]), err
    assert "It can be taken back until" in out


async def test_open_questions_and_faults_are_told_and_nothing_is_done(dsn: str, tmp_path: Path) -> None:
    code, _, err = await trellis(dsn, written(tmp_path, FILE.replace("bo@x", "bo at x")))
    assert (code, await numbers(dsn), await imports(dsn)) == (2, [], [])
    assert "row 3, column Work email: 'bo at x.example' is not an e-mail address." in err
    assert "2 org units in this file are new here. Make them? To say yes: --make" in err


async def test_a_file_that_is_not_there_is_told_in_a_sentence(dsn: str, tmp_path: Path) -> None:
    code, _, err = await trellis(dsn, tmp_path / "nowhere.csv")
    assert code == 2
    assert err.strip() == f"{tmp_path / 'nowhere.csv'}: No such file or directory."


async def test_broken_off_while_it_is_committed_it_imports_nothing_and_says_so(dsn: str, tmp_path: Path) -> None:
    async with connection_pool(dsn, 2), write_transaction() as connection:
        await connection.execute("SELECT 1 FROM organisation FOR UPDATE")  # so that the commit waits
        running = await started(dsn, written(tmp_path), "--make")
        async with asyncio.timeout(60):
            while "committing" not in await states(dsn):
                await asyncio.sleep(0.05)
        running.send_signal(signal.SIGINT)
        _, err = await running.communicate()
    assert running.returncode == 130
    assert "Stopped. Nothing was imported." in err.decode()
    assert (await numbers(dsn), await imports(dsn)) == ([], [])


async def states(dsn: str) -> list[str]:
    """The states of imports, as another connection than the open transaction's sees them."""
    connection = await asyncpg.connect(dsn)
    try:
        return [row["state"] for row in await connection.fetch("SELECT state FROM person_import")]
    finally:
        await connection.close()
