"""What runs in the process of one computation.

`python -m backend.kit.work.process_child CHANNEL PARENT MEMORY [MODULE …]`
"""

import ctypes
import importlib
import os
import resource
import signal
import sys
import threading
import time
import traceback
from multiprocessing.connection import Connection

PR_SET_PDEATHSIG = 1
"""Of prctl(2), Linux: have a signal sent when the parent ends."""

MOST_OFTEN = 0.1
"""Seconds between two reports of progress that are passed on."""

NICENESS = 5
"""How much a computation stands back behind the web, which people wait for."""


def main(channel_number: int, parent: int, memory: int, *modules: str) -> None:
    """Call the function that comes through the channel, and send back its progress and its result.

    Parameters
    ----------
    modules : imported while nothing has come yet.
    """
    _end_with(parent)
    _bound(memory)
    os.nice(NICENESS)
    channel = Connection(channel_number)
    for module in modules:
        importlib.import_module(module)
    try:
        function, arguments = channel.recv()
        threading.Thread(target=_leave_when_closed, args=(channel,), daemon=True).start()
        channel.send(("result", function(_Reporter(channel), *arguments)))
    except MemoryError:
        channel.send(("failed", f"The computation needed more than {memory >> 20} MiB of memory."))
    except Exception:
        channel.send(("failed", traceback.format_exc()))


def _end_with(parent: int) -> None:
    """Ask to be killed when the parent dies, also inside a loop in C; elsewhere than on Linux, the channel tells."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGKILL)
    if os.getppid() != parent:
        sys.exit("The process that asked for this computation is gone.")


def _bound(memory: int) -> None:
    """Let this process hold so many bytes of data, or fewer where it is bounded already."""
    _, most = resource.getrlimit(resource.RLIMIT_DATA)
    bound = memory if most == resource.RLIM_INFINITY else min(memory, most)
    resource.setrlimit(resource.RLIMIT_DATA, (bound, bound))


def _leave_when_closed(channel: Connection) -> None:
    """End the process as soon as nobody can hear its answer."""
    try:
        channel.recv()
    except (EOFError, OSError):
        os._exit(1)


class _Reporter:
    """Sends reports on, but no more often than a person could see."""

    def __init__(self, channel: Connection) -> None:
        self._channel = channel
        self._last = 0.0

    def __call__(self, progress: float, step: str = "", /) -> None:
        moment = time.monotonic()
        if moment - self._last >= MOST_OFTEN:
            self._last = moment
            self._channel.send(("progress", (progress, step)))


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]), *sys.argv[4:])
