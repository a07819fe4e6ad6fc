"""Files that appear whole or not at all."""

import os
import secrets
import shutil
import stat
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import TextIO

from backend.kit.faults import Fault, Faults


def make_folder(folder: Path, faults: Faults) -> None:
    """Make a folder and those above it where they are missing; a fault where that cannot be."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        problem = f"the folder cannot be made ({error.strerror})"
        faults.add(Fault(str(folder), None, None, problem, "Name a folder that you may write to."))


def expect_writable(paths: Sequence[Path], faults: Faults) -> None:
    """Find out before the work whether its results can be written: a fault for each path that cannot be."""
    for path in paths:
        problem = _obstacle(path)
        if problem is not None:
            faults.add(Fault(str(path), None, None, problem, "Name a file in a folder that you may write to."))
    targets = [_target(path) for path in paths]
    for k, path in enumerate(paths):
        if targets[k] in targets[:k]:
            problem = "the same file is named for two results"
            faults.add(Fault(str(path), None, None, problem, "Give each a file of its own."))


def expect_kept(results: Mapping[str, Path], read: Sequence[Path | None], faults: Faults) -> None:
    """Find out before the work that no result takes the place of a file that is read: a fault for each that would.

    Parameters
    ----------
    results : by the option that names them.
    read : `None` for those that were not given.
    """
    for option, path in results.items():
        lost = next((each for each in read if each is not None and _is_same(path, each)), None)
        if lost is not None:
            problem = f"the result would overwrite {lost}, which is read"
            faults.add(Fault(option, None, None, problem, "Name another file."))


@contextmanager
def written_together(paths: Sequence[Path]) -> Iterator[list[TextIO]]:
    """Open a text stream (UTF-8) per path; all files are put in place at the end, or none after any exception.

    Each is written beside its target and renamed over it (`os.replace`) once all are on disk. A target that exists
    keeps its permissions, and one that is a symbolic link stays a link. Ctrl-C leaves nothing behind.
    """
    targets = [_target(path) for path in paths]
    drafts: list[Path] = []
    try:
        with ExitStack() as stack:
            streams: list[TextIO] = []
            for target in targets:
                drafts.append(_draft(target))
                streams.append(stack.enter_context(drafts[-1].open("x", encoding="utf-8", newline="")))
            yield streams
            for stream, target in zip(streams, targets, strict=True):
                stream.flush()
                os.fsync(stream.fileno())
                if target.exists():
                    Path(stream.name).chmod(stat.S_IMODE(target.stat().st_mode))
        _put_in_place(drafts, targets)
    finally:
        for draft in drafts:
            draft.unlink(missing_ok=True)


def _put_in_place(drafts: Sequence[Path], targets: Sequence[Path]) -> None:
    """Rename each draft over its target; where one can't be, or Ctrl-C comes between, put back what was there."""
    before: list[tuple[Path, Path | None]] = []
    try:
        for draft, target in zip(drafts, targets, strict=True):
            kept = _draft(target) if target.exists() else None
            if kept is not None:
                shutil.copy2(target, kept)
            before.append((target, kept))
            draft.replace(target)
    except BaseException:
        for target, kept in before:
            if kept is None:
                target.unlink(missing_ok=True)
            else:
                kept.replace(target)
        raise
    for _, kept in before:
        if kept is not None:
            kept.unlink()


def _target(path: Path) -> Path:
    return Path(os.path.realpath(path))


def _is_same(one: Path, other: Path) -> bool:
    """Whether two paths name one file, also by links or another case where that does not count."""
    try:
        return _target(one) == _target(other) or one.samefile(other)
    except OSError:  # one of them is not there yet
        return False


def _draft(target: Path) -> Path:
    return target.with_name(f".{secrets.token_hex(8)}.part")


def _obstacle(path: Path) -> str | None:
    try:
        target = _target(path)
        if target.is_dir():
            return "this is a folder"
        if target.exists() and not target.is_file():
            return "this is a device or a pipe, not a file"
        if target.exists() and not os.access(target, os.W_OK):
            return "the file is read-only"
        if not target.parent.is_dir():
            return f"there is no folder '{target.parent}'"
        with _draft(target).open("x") as draft:
            Path(draft.name).unlink()
    except OSError as error:
        return f"the file cannot be written ({error.strerror})"
    return None
