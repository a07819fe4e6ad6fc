"""A web process: the application on a listening socket that the supervisor has opened."""

import socket
import sys

import uvicorn

from backend.kit.processes.parent import end_with_supervisor
from backend.settings import Settings

SECONDS_FOR_OPEN_REQUESTS = 5
"""After this, a stop no longer waits for answers that are still being made, such as a stream of progress."""


def main() -> None:
    """Serve until told to end. `DATABASE_URL` names the database; the argument is the socket's descriptor."""
    end_with_supervisor()
    listening = socket.socket(fileno=int(sys.argv[1]))
    config = uvicorn.Config(
        "backend.app:create_served_app",
        factory=True,
        log_config=None,  # the application's own logs hold a line per request
        log_level=Settings().log_level,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=SECONDS_FOR_OPEN_REQUESTS,
    )
    uvicorn.Server(config).run(sockets=[listening])


if __name__ == "__main__":
    main()
