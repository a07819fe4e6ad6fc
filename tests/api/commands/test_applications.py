"""`trellis applications`, as a process of its own on a database that the test looks into."""

import asyncio
import os
import sys
from pathlib import Path

import pytest
from litestar import Litestar

from backend.kit.database.engine import fetch
from tests.api.mentoring.test_application_files import address
from tests.api.mentoring.test_enrolments import competency, opened
from tests.api.mentoring.test_programmes import coordinator

pytestmark = pytest.mark.anyio


async def trellis(dsn: str, *arguments: object) -> tuple[int, str, str]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "backend", "applications", *map(str, arguments)),
        cwd=Path(__file__).parents[3],
        env={**os.environ, "DATABASE_URL": dsn},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    return process.returncode or 0, out.decode(), err.decode()


async def applied() -> list[tuple[str, str]]:
    rows = await fetch("SELECT p.name, e.state FROM enrolment e JOIN person p ON p.id = e.person_id ORDER BY p.name")
    return [(row["name"], row["state"]) for row in rows]


async def test_applications_are_checked_mended_and_brought_in(app: Litestar, dsn: str, tmp_path: Path) -> None:
    programme = await opened(await coordinator(app), places=1)
    await competency("Planning")
    ana, bo = await address("Ana Silva"), await address("Bo Lin")
    file = tmp_path / "mentees.csv"
    options = (file, "--programme", programme["code"], "--as", "mentee")

    file.write_text(f"Who,Learns\n{ana},Planning 4\n{bo},Speak in public 9\nnobody@here.example,\n", "utf-8")
    code, _, err = await trellis(dsn, "import", *options)
    assert (code, "employee number" in err, await applied()) == (2, True, [])
    columns = ("--column", "email=Who", "--column", "goals=Learns")
    code, _, err = await trellis(dsn, "import", *options, *columns)
    assert (code, await applied()) == (2, [])
    assert "row 4, Who: " in err

    file.write_text(f"Who,Learns\n{ana},Planning 4\n{bo},Speak in public\n", "utf-8")
    code, out, err = await trellis(dsn, "import", *options, *columns, "--dry-run")
    assert (code, err, await applied()) == (0, "", [])
    assert out.splitlines()[0] == "mentees.csv: 2 applications, 1 of them beyond the places"
    assert "stay in words: Speak in public" in out
    code, out, err = await trellis(dsn, "import", *options, *columns)
    assert (code, await applied()) == (0, [("Ana Silva", "enrolled"), ("Bo Lin", "waiting")]), err
    assert "Brought in: 2, of whom 1 wait for a place." in out
    undo = out.splitlines()[-1].split("trellis applications ")[1].split()
    code, out, err = await trellis(dsn, *undo)
    assert (code, out, await applied()) == (0, "Taken back: 2 applications.\n", []), err
    code, _, err = await trellis(dsn, *undo)
    assert (code, "taken back already" in err) == (2, True)

    code, _, err = await trellis(dsn, "import", *options[:2], "M-0", *options[3:], "--dry-run")
    assert (code, "M-0" in err) == (2, True)
