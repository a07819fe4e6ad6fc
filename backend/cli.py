"""The `trellis` command: the one list of what it can do."""

import sys

import typer

from backend.mentoring.commands.exits import Exit, exit_codes


def application() -> typer.Typer:
    """Put the commands together. They load here and not before, since that takes a second that Ctrl-C may cut short."""
    from backend.commands import admin, audit, migrate, openapi, serve, stop, worker
    from backend.demo import command as sample
    from backend.mentoring.commands import compare, explain, match, policy, repair, verify

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
    for command in (
        match,
        compare,
        explain,
        repair,
        verify,
        policy,
        sample,
        serve,
        worker,
        migrate,
        stop,
        admin,
        audit,
        openapi,
    ):
        command.add_to(app)
    return app


def trellis() -> None:
    """Match mentees with mentors: provably the best pairs, with the reason for each and the price of every other.

    Start with: trellis demo
    """


def main() -> None:
    """Run the command line."""
    try:
        application()(prog_name="trellis")
    except KeyboardInterrupt:
        sys.stderr.write("Interrupted. Nothing was written.\n")
        sys.exit(Exit.INTERRUPTED)
