"""Who uses a data folder: a file per process, locked for as long as the process lives.

The kernel lets go of a lock however a process ends, so no list has to be believed. (`flock`: on a folder of this
machine, or on NFS from version 4.)
"""

import fcntl
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

FOLDER = "in-use"
"""Folder of the files, in the data folder."""


@dataclass(frozen=True)
class User:
    """A process that uses the folder, and what it is, such as `trellis serve`."""

    process: int
    what: str


@dataclass(frozen=True)
class _Hold:
    process: int
    file: Path
    descriptor: int


_holds: dict[Path, _Hold] = {}
"""What this process holds, by data folder; a forked child finds its parent's, and takes one of its own."""


@contextmanager
def alone(folder: Path) -> Iterator[None]:
    """Let nobody else start, stop, join or leave meanwhile; waits for whoever does."""
    (folder / FOLDER).mkdir(mode=0o700, exist_ok=True)
    descriptor = _open(folder / FOLDER / "lock", os.O_CREAT)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        yield
    finally:
        os.close(descriptor)


def join(folder: Path, what: str) -> None:
    """Count this process among the users until it leaves or ends. Call it `alone`."""
    hold = _holds.get(folder)
    if hold is not None and hold.process == os.getpid():
        return
    # The number alone would not do: two containers may share the folder, each with a process 1.
    file = folder / FOLDER / f"{os.getpid()}-{secrets.token_hex(4)}"
    file.write_text(what, "utf-8")
    descriptor = _open(file)
    fcntl.flock(descriptor, fcntl.LOCK_EX)
    _holds[folder] = _Hold(os.getpid(), file, descriptor)


def leave(folder: Path) -> None:
    """Count this process no longer. Call it `alone`."""
    hold = _holds.get(folder)
    if hold is not None and hold.process == os.getpid():
        del _holds[folder]
        hold.file.unlink(missing_ok=True)
        os.close(hold.descriptor)


def users(folder: Path) -> list[User]:
    """List the processes other than this one that use the folder; files left by dead ones are removed."""
    own = _holds.get(folder)
    files = [file for file in sorted((folder / FOLDER).glob("*-*")) if own is None or file != own.file]
    found: list[User] = []
    for file in files:
        what = _what_if_held(file)
        if what is None:
            file.unlink(missing_ok=True)
        else:
            found.append(User(int(file.name.split("-")[0]), what))
    return found


def _what_if_held(file: Path) -> str | None:
    try:
        descriptor = _open(file)
    except FileNotFoundError:
        return None
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return os.read(descriptor, 1000).decode("utf-8", "replace")
    else:
        return None
    finally:
        os.close(descriptor)


def _open(file: Path, flags: int = 0) -> int:
    """Open for reading, which is enough to lock, so that root and the folder's owner can share it."""
    return os.open(file, os.O_RDONLY | os.O_CLOEXEC | flags, 0o644)
