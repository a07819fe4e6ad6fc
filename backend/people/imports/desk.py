"""The folder that a computation shares with whoever asked for it: what goes in and what comes out, as files.

A hundred thousand people are tens of megabytes; sent through a pipe, they would be held several times over in both
processes. The files hold personal data: only this account may read them, they are gone when the work ends, however it
ends, and what a killed process left is removed by the next one.
"""

import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

PREFIX = "trellis-import-"

STALE = 6 * 3600.0
"""Seconds after which no work can still be at a folder."""


@dataclass(frozen=True)
class Desk:
    """Where the files of one computation are.

    Attributes
    ----------
    folder : in which they are.
    """

    folder: Path

    @property
    def file(self) -> Path:
        """What somebody brought in."""
        return self.folder / "file"

    def known(self, part: str) -> Path:
        """Give where a part of the organisation is, as CSV without a header."""
        return self.folder / f"known-{part}.csv"

    def result(self, table: str) -> Path:
        """Give where rows of a table are, to be copied into it."""
        return self.folder / f"result-{table}.csv"


@contextmanager
def new_desk() -> Iterator[Desk]:
    """Give an empty folder of one's own, and remove it afterwards."""
    _remove_stale(Path(tempfile.gettempdir()))
    with tempfile.TemporaryDirectory(prefix=PREFIX) as folder:
        yield Desk(Path(folder))


def _remove_stale(parent: Path) -> None:
    for folder in parent.glob(f"{PREFIX}*"):
        try:
            is_stale = folder.stat().st_mtime < time.time() - STALE
        except OSError:
            continue
        if is_stale:
            shutil.rmtree(folder, ignore_errors=True)
