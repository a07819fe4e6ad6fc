"""`trellis policy init`: a first policy, guessed from the columns of a table of people."""

import sys
from pathlib import Path
from typing import Annotated

import typer

from backend.kit.faults import Fault, Faults
from backend.kit.terminal.tables import plain
from backend.kit.writing import expect_writable, written_together
from backend.mentoring.commands.screen import answering
from backend.mentoring.files.first_policy import first_policy

EXAMPLES = (
    "Examples:",
    "trellis policy init people.csv --out policy.toml",
    "trellis policy init people.xlsx",
)

app = typer.Typer(help="Write a first policy.", no_args_is_help=True)

People = Annotated[Path, typer.Argument(metavar="PEOPLE", help="A table of people, CSV or XLSX.")]
Out = Annotated[Path | None, typer.Option(help="Write the policy here; to the screen by default.", metavar="FILE")]


@app.callback()
def _policy() -> None:
    """Policies: what makes a good pair, and what rules one out."""


@app.command("init", epilog="\n\n".join(EXAMPLES))
def init(people: People, *, out: Out = None) -> None:
    """Write a first policy from the columns of a table, for you to edit.

    What the columns are is guessed from their names and cells; comments say what to look at. A policy that is there
    already is not overwritten.
    """
    with answering(as_json=False) as screen:
        faults = Faults()
        if out is not None:
            expect_writable([out], faults)
            if out.is_file():
                faults.add(Fault(str(out), None, None, "there is such a file already", "Name a new file."))
        faults.fail_if_any()
        text = first_policy(people)
        if out is None:
            sys.stdout.write(text)
            return
        with written_together([out]) as (stream,):
            stream.write(text)
        screen.show({}, plain(f"Wrote {out}. Read it through, then try it out with trellis match --check."))


def add_to(parent: typer.Typer) -> None:
    """Offer the command."""
    parent.add_typer(app, name="policy")
