"""The `trellis` command: the one list of what it can do."""

import typer

from backend.mentoring.commands import match, repair, verify
from backend.mentoring.commands.exits import exit_codes

HELP = """Match mentees with mentors: provably the best pairs, with the reason for each."""

app = typer.Typer(
    name="trellis",
    help=HELP,
    epilog=exit_codes(),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def _trellis() -> None:
    """Group the commands, also while there is one only."""


for command in (match, repair, verify):
    command.add_to(app)


def main() -> None:
    """Run the command line."""
    app(prog_name="trellis")
