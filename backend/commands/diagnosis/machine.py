"""The machine: Python, the built front end, the data folder and its disk."""

import os
import platform
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from backend.commands.diagnosis.finding import Finding, fail, ok, warn

LEAST_PYTHON = (3, 11)
SCARCE, TOO_LITTLE = 2_000_000_000, 200_000_000
"""Bytes free below which the disk is worth a warning, and below which PostgreSQL may stop at any moment."""


def look_at_machine(front_end: Path, data: Path) -> Iterator[Finding]:
    """Check what has to be there before anything runs.

    Parameters
    ----------
    front_end : folder that it is built into.
    data : the data folder, which may be missing.
    """
    yield _python()
    yield _front_end(front_end)
    yield _data_folder(data)
    yield _disk(data)


def _python() -> Finding:
    what = f"Python {platform.python_version()}"
    if sys.version_info < LEAST_PYTHON:
        return fail(what, "Install Python 3.11 or newer.")
    return ok(what)


def _front_end(folder: Path) -> Finding:
    if (folder / "index.html").is_file():
        return ok("the front end is built")
    return fail("the front end is not built", "Run: ./dev build")


def _data_folder(folder: Path) -> Finding:
    if not folder.exists():
        return ok(f"data folder {folder} (made when it is needed)")
    if not (folder.is_dir() and os.access(folder, os.R_OK | os.W_OK | os.X_OK)):
        return fail(f"data folder {folder} cannot be written to", "Set TRELLIS_DATA to a folder that can.")
    return ok(f"data folder {folder}")


def _disk(folder: Path) -> Finding:
    there = next(path for path in (folder, *folder.parents) if path.exists())
    free = shutil.disk_usage(there).free
    what = f"{free / 1e9:,.1f} GB free for data"
    if free < TOO_LITTLE:
        return fail(what, "Make room: without it nothing can be saved.")
    return warn(what, "Make room soon.") if free < SCARCE else ok(what)
