"""A cluster of PostgreSQL in a data folder: made whole or not at all, launched, waited for, stopped."""

import os
import shutil
import time
from collections.abc import Sequence
from pathlib import Path
from tempfile import mkdtemp

import psutil

from backend.kit.database.postgres import in_use, sockets
from backend.kit.database.postgres.programs import VERSION, NoDatabase, Programs, Reach

USER = "trellis"
DATABASE = "trellis"

SETTINGS = {
    "listen_addresses": "",  # the socket only
    "unix_socket_permissions": "0700",
    "max_connections": "200",
    "fsync": "on",
    "full_page_writes": "on",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "jit": "off",  # costs more than it gains on statements of a few milliseconds
    # The log holds no personal data: neither statements nor the rows that an error is about.
    "log_statement": "none",
    "log_min_error_statement": "panic",
    "log_error_verbosity": "terse",
    "log_checkpoints": "off",
}
"""Given at every launch, so that a cluster made by an earlier version gets them too."""

SECONDS_TO_START = 60
"""A server that was killed may have to replay what it wrote last."""

SECONDS_TO_STOP = 30
LOG = "database.log"
LARGEST_LOG = 10_000_000
STATUS_LINE = 7
"""Of `postmaster.pid`, where the server notes its state; lines count from 0."""

_DRAFT = ".database-"


def expect_folder(folder: Path) -> Path:
    """Make the data folder where it is missing, for its owner alone, and see that this process may use it."""
    folder = folder.expanduser().resolve()
    if folder in {Path("/"), Path("~").expanduser().resolve()}:
        raise NoDatabase(f"{folder} cannot be the data folder: name one of its own, such as {folder / 'trellis-data'}.")
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        (folder / in_use.FOLDER).mkdir(mode=0o700, exist_ok=True)
        if exists(folder):
            _expect_ours(folder)
    except (PermissionError, FileExistsError, NotADirectoryError) as error:
        raise NoDatabase(
            f"The data folder {folder} cannot be used ({error.strerror}: {error.filename}). "
            "Set TRELLIS_DATA to a folder that you may write to."
        ) from None
    return folder


def exists(folder: Path) -> bool:
    """Whether there is a cluster."""
    return (folder / sockets.CLUSTER).is_dir()


def make(folder: Path, programs: Programs) -> None:
    """Make a cluster with an empty database; it gets its name when it is whole."""
    for left in folder.glob(f"{_DRAFT}*"):
        shutil.rmtree(left)
    draft = Path(mkdtemp(prefix=_DRAFT, dir=folder))
    if programs.account is not None:
        os.chown(draft, programs.account.pw_uid, programs.account.pw_gid)
    with programs.reaching(draft) as reach:
        # Letters of every language compare and change case alike on every machine: no locale of the system is asked.
        locale = ("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8")
        options = (f"--username={USER}", "--auth=trust", "--encoding=UTF8", *locale, "--no-instructions")
        _must(programs, reach, [programs.path("initdb"), "-D", reach.path, *options])
        single = [programs.path("postgres"), "--single", "-D", reach.path, "postgres"]
        _must(programs, reach, single, f'CREATE DATABASE "{DATABASE}"\n')
    draft.rename(folder / sockets.CLUSTER)


def ensure_running(folder: Path, programs: Programs) -> None:
    """Launch the server unless one runs, and wait until it takes connections.

    Raises
    ------
    NoDatabase : it ended, or took too long; the message ends with the last lines of its log.
    """
    until = time.monotonic() + SECONDS_TO_START
    process = None
    while not _is_ready(folder):
        if time.monotonic() > until:
            raise NoDatabase(f"The database in {folder} takes too long to start:\n{_last_words(folder)}")
        if process is not None and not _lives(process):
            _expect_better_luck(folder, process)
            process = None
            time.sleep(0.2)
        if process is None and not sockets.answers(folder):
            process = _launch(folder, programs)
        time.sleep(0.02)


def stop(folder: Path, programs: Programs) -> None:
    """Stop the server: whatever is open is rolled back, whatever is committed is on disk."""
    with programs.reaching(folder / sockets.CLUSTER) as reach:
        for mode in ("fast", "immediate"):
            patience = ("-w", "-t", str(SECONDS_TO_STOP), "-m", mode)
            command = [programs.path("pg_ctl"), "-D", reach.path, *patience, "stop"]
            if programs.run(command, reach).returncode == 0:
                break
    sockets.remove_folder(folder)


def _expect_ours(folder: Path) -> None:
    cluster = folder / sockets.CLUSTER
    if os.geteuid() not in {0, cluster.stat().st_uid}:
        raise NoDatabase(f"The database in {folder} belongs to another user. Run as that user, or set TRELLIS_DATA.")
    version = (cluster / "PG_VERSION").read_text("utf-8").strip()
    if version != str(VERSION):
        raise NoDatabase(
            f"The database in {folder} was made by PostgreSQL {version}, and this is {VERSION}. "
            "Dump it with the Trellis that made it, and restore the dump into a new folder."
        )


def _must(programs: Programs, reach: Reach, command: Sequence[str], given: str = "") -> None:
    answer = programs.run(command, reach, given=given)
    if answer.returncode != 0:
        raise NoDatabase(f"The database cannot be made: {Path(command[0]).name} says: {answer.stderr.strip()}")


def _launch(folder: Path, programs: Programs) -> int:
    """Start the server's process so that it outlives this one; its number is returned."""
    _forget_the_dead(folder)
    socket_folder = sockets.provide_folder(folder)
    log = folder / LOG
    if log.exists() and log.stat().st_size > LARGEST_LOG:
        log.replace(log.with_suffix(".log.1"))
    with programs.reaching(folder / sockets.CLUSTER) as reach, log.open("a", encoding="utf-8") as stream:
        place = reach.path if socket_folder == folder / sockets.CLUSTER else str(socket_folder)
        settings = {**SETTINGS, "unix_socket_directories": _as_list_item(place)}
        options = [part for name, value in settings.items() for part in ("-c", f"{name}={value}")]
        # The shell ends at once, so that the server is nobody's child and ends with nobody.
        detached = ["/bin/sh", "-c", '"$@" >&2 & echo $!', "sh", programs.path("postgres"), "-D", reach.path]
        answer = programs.run([*detached, *options], reach, log=stream)
    return int(answer.stdout)


def _forget_the_dead(folder: Path) -> None:
    """Remove the notes of a server whose number has gone to another process since, such as after a restart.

    PostgreSQL would take that process for the server. Any other note it judges by itself.
    """
    cluster = folder / sockets.CLUSTER
    note = cluster / "postmaster.pid"
    try:
        process = psutil.Process(int(note.read_text("utf-8").splitlines()[0]))
        alive = process.status() != psutil.STATUS_ZOMBIE and Path(process.cwd()).samefile(cluster)
    except (FileNotFoundError, IndexError, ValueError, psutil.AccessDenied, psutil.NoSuchProcess):
        return
    if not alive:
        note.unlink(missing_ok=True)
        sockets.forget_lock(folder)


def _is_ready(folder: Path) -> bool:
    try:
        lines = (folder / sockets.CLUSTER / "postmaster.pid").read_text("utf-8").splitlines()
    except FileNotFoundError:
        return False
    return len(lines) > STATUS_LINE and lines[STATUS_LINE].strip() == "ready" and sockets.answers(folder)


def _lives(process: int) -> bool:
    try:
        return psutil.Process(process).status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def _expect_better_luck(folder: Path, process: int) -> None:
    """Raise what the server said was in its way, unless that passes.

    Another server may be about to end, one that was killed or is being stopped; and one that says nothing was killed.
    """
    fatal = [line for line in _log_of(folder) if f"[{process}] FATAL" in line or f"[{process}] PANIC" in line]
    passing = ("shared memory block", '.lock" already exists', 'postmaster.pid" already exists')
    if fatal and not any(words in line for line in fatal for words in passing):
        raise NoDatabase(f"The database in {folder} does not start:\n{_last_words(folder)}")


def _last_words(folder: Path) -> str:
    return "\n".join(_log_of(folder)[-4:])


def _log_of(folder: Path) -> list[str]:
    return (folder / LOG).read_text("utf-8", "replace").splitlines()


def _as_list_item(path: str) -> str:
    """Quote a path for a setting that is a list; commas would part it."""
    return '"' + path.replace('"', '""') + '"'
