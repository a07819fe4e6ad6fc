"""`trellis stop`: end whatever uses the embedded database, and the database."""

import os
import signal
import time
from contextlib import suppress
from pathlib import Path

import psutil
import typer

from backend.commands.told import obstacles_told
from backend.kit.database import embedded
from backend.kit.database.choice import data_folder
from backend.kit.database.postgres import in_use
from backend.settings import Settings

SECONDS_TO_LEAVE = 12


def stop() -> None:
    """End the application, its workers and the embedded database, such as those that a killed process has left.

    Nothing that was committed is lost. A PostgreSQL that DATABASE_URL names is left alone.
    """
    with obstacles_told():
        settings = Settings()
        if settings.database_url is not None:
            typer.echo(
                "DATABASE_URL is set, so there is no database of our own to stop. End `trellis serve` by SIGTERM."
            )
            return
        folder = data_folder(settings)
        ended = _end_users(folder)
        stopped = embedded.stop(folder)
        for user in ended:
            typer.echo(f"Ended {user.what} (process {user.process}).")
        typer.echo(f"Stopped the database in {folder}." if ended or stopped else f"Nothing runs in {folder}.")


def _end_users(folder: Path) -> list[in_use.User]:
    """Ask the processes that use the folder to end, and wait until they have."""
    if not folder.is_dir():
        return []
    asked = [user for user in in_use.users(folder) if _is_here(user, folder)]
    for user in asked:
        with suppress(ProcessLookupError):
            os.kill(user.process, signal.SIGTERM)
    until = time.monotonic() + SECONDS_TO_LEAVE
    while (
        asked
        and time.monotonic() < until
        and {user.process for user in in_use.users(folder)} & {user.process for user in asked}
    ):
        time.sleep(0.05)
    return asked


def _is_here(user: in_use.User, folder: Path) -> bool:
    """Whether the process is one of this machine's view, not one of a container that shares the folder."""
    try:
        files = psutil.Process(user.process).open_files()
    except (psutil.NoSuchProcess, psutil.AccessDenied):
        return False
    return any(Path(file.path).parent == folder / in_use.FOLDER for file in files)


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    app.command("stop", epilog="Example: trellis stop")(stop)
