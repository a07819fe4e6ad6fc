"""A file of 100,000 new people, from its arrival to the commit, as the worker does it."""

import asyncio
import csv
import io
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

import psutil

from backend.kit.audit.service import SYSTEM
from backend.kit.database.engine import connection_pool
from backend.people.imports.schemas import OptionsChange, PeopleImport
from backend.people.imports.service import add_import, ask_for_commit, change_options
from backend.people.imports.shown import get_import
from tests import database
from tests.bench.row import Row

ROWS = 100_000
SECONDS, MEGABYTES = 60, 300
"""The most that check and commit may take together, and the most memory of whatever process does the work."""

HEADERS = (
    *("Employee ID", "Full name", "Work email", "Manager ID", "Department", "Location", "Time zone", "Languages"),
    *("Hire date", "Position ID", "Job title"),
)
PLACES = (("Rome", "Europe/Rome"), ("Lagos", "Africa/Lagos"), ("Oslo", "Europe/Oslo"))


def measure() -> list[Row]:
    """Check and commit once; the file has everything that one of an HR system has."""
    with database.server() as url, database.copy_of(url, database.make_template(url)) as dsn, _working(dsn) as worker:
        seconds, megabytes, added = asyncio.run(_imported(dsn, worker))
    return [
        Row(
            f"import of {ROWS:,} new people, checked and committed",
            f"≤ {SECONDS} s",
            "–",
            f"{seconds:,.1f} s, {ROWS / seconds:,.0f} rows/s",
            seconds / SECONDS,
            seconds <= SECONDS,
            added == ROWS,
        ),
        Row(
            f"import of {ROWS:,} new people: peak memory of the process that does the work",
            f"≤ {MEGABYTES} MB",
            "–",
            f"{megabytes:,.0f} MB",
            megabytes / MEGABYTES,
            megabytes <= MEGABYTES,
            added == ROWS,
        ),
    ]


@contextmanager
def _working(dsn: str) -> Iterator[psutil.Process]:
    """Run a worker, as the server does."""
    command, settings = [sys.executable, "-m", "backend.processes.worker"], {**os.environ, "DATABASE_URL": dsn}
    process = subprocess.Popen(command, env=settings, stdin=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        yield psutil.Process(process.pid)
    finally:
        process.terminate()
        process.communicate()


async def _imported(dsn: str, worker: psutil.Process) -> tuple[float, float, int]:
    """Give the seconds of check and commit, the peak memory in MB, and how many were added.

    Answering what the file leaves open is somebody's time; the check that follows it is counted.
    """
    content, peak, taken = _file(), 0.0, 0.0

    async def settled(import_id: UUID) -> PeopleImport:
        nonlocal peak, taken
        begin = time.perf_counter()
        while (shown := await get_import(import_id)).state.endswith("ing"):
            peak = max(peak, _largest(worker))
            await asyncio.sleep(0.05)
        taken += time.perf_counter() - begin
        return shown

    async with connection_pool(dsn, 2):
        import_id = await add_import(source="HR", file_name="people.csv", content=content, by=SYSTEM)
        first = await settled(import_id)
        answers = OptionsChange(create=["org_units", "positions", "roles"])
        await change_options(import_id=import_id, change=answers, version=first.version, by=SYSTEM)
        taken = 0.0
        checked = await settled(import_id)
        if checked.digest is None or checked.summary is None:
            raise RuntimeError(f"the check ended as {checked.state}")
        await ask_for_commit(import_id=import_id, digest=checked.digest, by=SYSTEM)
        done = await settled(import_id)
        return taken, peak, checked.summary.counts.get("added", 0) if done.state == "committed" else 0


def _largest(worker: psutil.Process) -> float:
    """Memory of the largest of the worker and what it has started, in MB."""
    sizes = [0]
    for each in (worker, *worker.children(recursive=True)):
        try:
            sizes.append(each.memory_info().rss)
        except psutil.NoSuchProcess:
            continue
    return max(sizes) / 1e6


def _file() -> bytes:
    """Eight report to each manager; 300 units, 50 titles, a position each."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(HEADERS)
    for number in range(ROWS):
        place, zone = PLACES[number % 3]
        writer.writerow(
            [
                *(f"{100_000 + number}", f"Given{number % 997} Family{number % 3331}", f"given{number}@corp.example"),
                *(f"{100_000 + (number - 1) // 8}" if number else "", f"Unit {number % 300}", place, zone),
                *("en; it" if number % 2 else "en", f"2020-{1 + number % 12:02}-{1 + number % 28:02}"),
                *(f"S{number:06}", f"Title {number % 50}"),
            ]
        )
    return text.getvalue().encode()
