"""The `trellis` command: the one list of what it can do."""

import typer

from backend.demo import command as sample
from backend.mentoring.commands import compare, explain, match, policy, repair, verify
from backend.mentoring.commands.exits import exit_codes

app = typer.Typer(
    name="trellis",
    epilog=exit_codes(),
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode="markdown",
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback()
def _trellis() -> None:
    """Match mentees with mentors: provably the best pairs, with the reason for each and the price of every other.

    Start with: trellis demo
    """


for command in (match, compare, explain, repair, verify, policy, sample):
    command.add_to(app)


def main() -> None:
    """Run the command line."""
    app(prog_name="trellis")
