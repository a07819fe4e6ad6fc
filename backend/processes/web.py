"""A web process: the application on a listening socket that the supervisor has opened."""

import socket
import sys

import uvicorn

from backend.app import create_served_app
from backend.kit.processes.parent import end_with_supervisor
from backend.kit.work.watching import Watch
from backend.settings import Settings

SECONDS_FOR_OPEN_REQUESTS = 5
"""After this, a stop no longer waits for answers that are still being made."""


class StreamingServer(uvicorn.Server):
    """A server that ends streams of progress when it stops; it would otherwise wait for them as for any answer."""

    def __init__(self, config: uvicorn.Config, watch: Watch) -> None:
        super().__init__(config)
        self._watch = watch

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End the streams, which browsers open again with another process, then wait for the other answers."""
        self._watch.end()
        await super().shutdown(sockets)


def main() -> None:
    """Serve until told to end. `DATABASE_URL` names the database; the argument is the socket's descriptor."""
    end_with_supervisor()
    listening = socket.socket(fileno=int(sys.argv[1]))
    watch = Watch()
    config = uvicorn.Config(
        create_served_app(watch),
        log_config=None,  # the application's own logs hold a line per request
        log_level=Settings().log_level,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=SECONDS_FOR_OPEN_REQUESTS,
    )
    StreamingServer(config, watch).run(sockets=[listening])


if __name__ == "__main__":
    main()
