"""`trellis serve`: the web application and its workers."""

from typing import Annotated

import typer

from backend.commands.migrate import expect_schema
from backend.commands.serving import Service, address_of, listening_on, run_until_stopped
from backend.commands.told import obstacles_told, tell
from backend.kit.database.choice import embedded_folder, opened_database
from backend.settings import Settings

PORT = 8000

Port = Annotated[int, typer.Option(help="Port to listen on; 0 for any that is free.", min=0, max=65535)]
Host = Annotated[str, typer.Option(help="Address to listen on; 0.0.0.0 for every one of this machine.")]
Workers = Annotated[int, typer.Option(help="Web processes.", min=1, max=64)]
Jobs = Annotated[int, typer.Option(help="Processes for background work; 0 where `trellis worker` runs.", min=0, max=64)]


def serve(*, port: Port = PORT, host: Host = "127.0.0.1", workers: Workers = 1, jobs: Jobs = 1) -> None:
    """Serve the web application, and work off what it leaves to the background.

    With DATABASE_URL unset, a PostgreSQL of its own is started, kept running, and stopped at the end. SIGTERM or Ctrl-C
    ends everything within ten seconds.
    """
    with obstacles_told():
        settings = Settings()
        with listening_on(host, port) as listening, opened_database(settings, as_what="trellis serve") as dsn:
            expect_schema(dsn)
            address = address_of(listening)
            public = {} if "public_url" in settings.model_fields_set else {"TRELLIS_PUBLIC_URL": address}
            service = Service(dsn, embedded_folder(settings), listening, web=workers, jobs=jobs, settings=public)
            run_until_stopped(service, lambda: tell(f"Trellis is at {address}"))


def add_to(app: typer.Typer) -> None:
    """Offer the command."""
    app.command("serve", epilog="Example: trellis serve --port 8080 --workers 2")(serve)
