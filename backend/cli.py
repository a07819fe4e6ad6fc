"""The `trellis` command: the one list of what it can do."""

import os
import sys
from importlib import import_module

import typer

from backend.kit.exits import Exit, exit_codes

COMMANDS = {
    "demo": "backend.commands.demo",
    "match": "backend.mentoring.commands.match",
    "compare": "backend.mentoring.commands.compare",
    "explain": "backend.mentoring.commands.explain",
    "repair": "backend.mentoring.commands.repair",
    "verify": "backend.mentoring.commands.verify",
    "policy": "backend.mentoring.commands.policy",
    "routes": "backend.careers.commands.routes",
    "framework": "backend.careers.commands.framework",
    "bench": "backend.succession.commands.bench",
    "cascade": "backend.succession.commands.cascade",
    "tour": "backend.demo.command",
    "sample": "backend.demo.command",
    "sample-people": "backend.demo.command",
    "serve": "backend.commands.serve",
    "worker": "backend.commands.worker",
    "migrate": "backend.commands.migrate",
    "stop": "backend.commands.stop",
    "doctor": "backend.commands.doctor",
    "admin": "backend.commands.admin",
    "people": "backend.commands.people",
    "applications": "backend.commands.applications",
    "audit": "backend.commands.audit",
    "openapi": "backend.commands.openapi",
}
"""Every command, in the order of the help, with the module that adds it."""

IS_WINDOWS = os.name == "nt"
NOT_ON_WINDOWS = "backend.commands."
"""Where the modules stand whose commands need locks, sockets and signals that Windows lacks."""


def application(command: str = "") -> typer.Typer:
    """Put the commands together; for one that is known, its module alone, as loading all takes some seconds."""
    app = typer.Typer(
        name="trellis",
        epilog=exit_codes(),
        no_args_is_help=True,
        add_completion=False,
        pretty_exceptions_enable=False,
        rich_markup_mode="markdown",
        context_settings={"help_option_names": ["-h", "--help"]},
    )
    app.callback()(trellis)
    modules = [COMMANDS[command]] if command in COMMANDS else dict.fromkeys(COMMANDS.values())
    for module in modules:
        if not (IS_WINDOWS and module.startswith(NOT_ON_WINDOWS)):
            import_module(module).add_to(app)
    return app


def trellis() -> None:
    """Match mentees with mentors: provably the best pairs, with the reason for each and the price of every other.

    Start with: trellis demo
    """


def main() -> None:
    """Run the command line."""
    command = "".join(sys.argv[1:2])
    if IS_WINDOWS and COMMANDS.get(command, "").startswith(NOT_ON_WINDOWS):
        sys.exit(f"trellis {command} runs on Linux and macOS; on Windows, run it in WSL.")
    try:
        application(command)(prog_name="trellis")
    except KeyboardInterrupt:
        sys.stderr.write("Interrupted. Nothing was written.\n")
        sys.exit(Exit.INTERRUPTED)
