"""`trellis worker`: background work apart from the web application."""

from typing import Annotated

import typer

from backend.commands.migrate import expect_schema
from backend.commands.serving import Service, run_until_stopped
from backend.commands.told import obstacles_told, tell
from backend.kit.database.choice import embedded_folder, opened_database
from backend.kit.work.kinds import Queue
from backend.settings import Settings

Jobs = Annotated[int, typer.Option(help="Worker processes.", min=1, max=64)]
Queues = Annotated[
    list[Queue] | None, typer.Option("--queue", help="Work of this queue only; may be given more than once.")
]


def worker(*, jobs: Jobs = 1, queues: Queues = None) -> None:
    """Work off what the web application leaves to the background.

    `trellis serve` does so as well; this is for more processes, on this machine or on others with the same
    DATABASE_URL. SIGTERM or Ctrl-C ends it within ten seconds; what it was doing is done later, or by another.
    """
    with obstacles_told():
        settings = Settings()
        with opened_database(settings, as_what="trellis worker") as dsn:
            expect_schema(dsn)
            service = Service(dsn, embedded_folder(settings), jobs=jobs, queues=tuple(queues or Queue))
            run_until_stopped(service, lambda: tell("Working."))


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    app.command("worker", epilog="Example: trellis worker --jobs 2 --queue cpu")(worker)
