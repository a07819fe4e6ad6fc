"""Which PostgreSQL is used: the one that `DATABASE_URL` names, or else the embedded one of the data folder."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from backend.kit.database import embedded
from backend.settings import Settings

PROJECT = Path(__file__).parents[3]


@contextmanager
def opened_database(settings: Settings, *, as_what: str) -> Iterator[str]:
    """Give the address of the database during the block; an embedded one is started, and at the end left.

    Parameters
    ----------
    as_what : who uses it, such as `trellis serve`, for others to read.

    Raises
    ------
    NoDatabase : the embedded server cannot run here.
    """
    if settings.database_url is not None:
        yield settings.database_url.get_secret_value()
        return
    with embedded.opened(data_folder(settings), as_what=as_what) as server:
        yield server.url


def embedded_folder(settings: Settings) -> Path | None:
    """Give the folder of the embedded server, `None` where another server is used."""
    return data_folder(settings) if settings.database_url is None else None


def data_folder(settings: Settings) -> Path:
    """Give the folder of the embedded database and of files: `TRELLIS_DATA`, or else one that fits the installation.

    That is `.data` in a clone of the project; for an installed package a folder of the account's own, or of the
    machine's where root runs it.
    """
    if settings.data is not None:
        return settings.data.expanduser().resolve()
    if (PROJECT / "pyproject.toml").is_file() and os.access(PROJECT, os.W_OK):
        return PROJECT / ".data"
    if os.geteuid() == 0:
        return Path("/var/lib/trellis/data")
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local/share") / "trellis"
