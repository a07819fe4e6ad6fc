"""A worker process: background work of the queues that its arguments name, or of all."""

import asyncio
import sys

from backend.jobs import run_worker
from backend.kit.database.migrations import UnknownSchema
from backend.kit.logs import log_json_lines
from backend.kit.mail.server import BadMailUrl
from backend.kit.processes.parent import end_with_supervisor
from backend.kit.work.kinds import Queue
from backend.settings import Settings


def main() -> None:
    """Work until told to end. `DATABASE_URL` names the database."""
    end_with_supervisor()
    settings = Settings()
    if settings.database_url is None:
        sys.exit("DATABASE_URL is unset: start workers with `trellis worker`, which has a database of its own")
    log_json_lines(settings.log_level)
    queues = [Queue(name) for name in sys.argv[1:]] or list(Queue)
    try:
        asyncio.run(run_worker(settings, settings.database_url.get_secret_value(), queues))
    except (UnknownSchema, BadMailUrl) as error:
        sys.exit(str(error))


if __name__ == "__main__":
    main()
