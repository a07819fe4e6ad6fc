"""Where the server's socket stands, and whether anybody listens there."""

import os
import secrets
import socket
import stat
from pathlib import Path

PORT = 5432
"""Part of the socket's name; no port of the network is opened."""

LONGEST_PATH = 103
"""Bytes that the path of a socket may have on every system (macOS; Linux takes 107)."""

CLUSTER = "database"
"""Folder of the cluster, in the data folder; the socket stands in it where its path will do."""

_NOTE = "socket-folder"
"""File in the data folder that names the socket's folder where that is another one."""


def folder_of(data: Path) -> Path:
    """Tell where the socket of the data folder `data` is.

    A short folder counts while it belongs to the cluster's owner alone: after a restart of the machine somebody else
    could have put a folder, and a server, in its place.
    """
    cluster = data / CLUSTER
    note = data / _NOTE
    if _will_do(cluster) or not note.is_file():
        return cluster
    folder = Path(note.read_text("utf-8"))
    return folder if _is_private(folder, cluster.stat().st_uid) else cluster


def provide_folder(data: Path) -> Path:
    """Give the folder for the socket, making a short one where the data folder's path is long or holds a comma.

    It stays until the server is stopped, so that whoever was connected to one that died finds the next one there.
    """
    folder = folder_of(data)
    if _will_do(folder):
        return folder
    folder = _place_of_short_ones() / f"trellis-{secrets.token_hex(4)}"
    folder.mkdir(mode=0o700)
    owner = (data / CLUSTER).stat()
    if owner.st_uid != os.geteuid():
        os.chown(folder, owner.st_uid, owner.st_gid)
    (data / _NOTE).write_text(str(folder), "utf-8")
    return folder


def remove_folder(data: Path) -> None:
    """Remove the short folder, if there is one."""
    folder = folder_of(data)
    if folder != data / CLUSTER:
        for file in folder.iterdir():
            file.unlink()
        folder.rmdir()
    (data / _NOTE).unlink(missing_ok=True)


def forget_lock(data: Path) -> None:
    """Remove the note beside the socket on who listens there."""
    socket_file = _socket_in(folder_of(data))
    socket_file.with_name(f"{socket_file.name}.lock").unlink(missing_ok=True)


def answers(data: Path) -> bool:
    """Whether a server listens on the socket of `data`; it may still be starting or recovering."""
    if not (data / CLUSTER).is_dir():
        return False
    folder = folder_of(data)
    if not _will_do(folder):
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.settimeout(5)
        try:
            client.connect(str(_socket_in(folder)))
        except TimeoutError:  # somebody listens, who has too much to do
            return True
        except (FileNotFoundError, ConnectionRefusedError):
            return False
    return True


def _socket_in(folder: Path) -> Path:
    return folder / f".s.PGSQL.{PORT}"


def _will_do(folder: Path) -> bool:
    """Whether a socket may stand there; in a connection's URL, a comma parts one server from the next."""
    return len(os.fsencode(_socket_in(folder))) <= LONGEST_PATH and "," not in str(folder)


def _is_private(folder: Path, owner: int) -> bool:
    if folder.is_symlink() or not folder.is_dir():
        return False
    status = folder.stat()
    return status.st_uid == owner and not stat.S_IMODE(status.st_mode) & 0o077


def _place_of_short_ones() -> Path:
    return next(place for place in (Path("/tmp"), Path("/var/tmp")) if os.access(place, os.W_OK))
