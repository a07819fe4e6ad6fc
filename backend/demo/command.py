"""`trellis tour`, `sample` and `sample-people`: an organisation to try a round and an import on."""

from dataclasses import asdict
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from backend.demo.mentoring_round.sample import write_sample
from backend.demo.people_files.writing import write_large_file, write_people_files
from backend.demo.show import going_on, match_line, tour_answer
from backend.demo.tour import take_tour
from backend.kit.terminal.options import AsJson
from backend.kit.terminal.tables import heading, plain
from backend.mentoring.commands.screen import answering
from backend.mentoring.files.outputs import Outputs

RUN = "round.trellis"

MOST_PEOPLE = 200_000

Folder = Annotated[Path, typer.Argument(metavar="FOLDER", help="Where to write; made where it is missing.")]
Size = Annotated[
    int | None, typer.Option(help="People of a large organisation instead.", metavar="PEOPLE", min=1, max=MOST_PEOPLE)
]
Keep = Annotated[
    Path | None, typer.Option(help="Keep the files here; without it they are thrown away.", metavar="FOLDER")
]


def sample(folder: Folder, *, as_json: AsJson = False) -> None:
    """Write the files of a sample organisation: mentees, mentors, a policy, all staff and earlier pairs.

    It is made up, and always the same. Files of these names in the folder are replaced.
    """
    with answering(as_json=as_json) as screen:
        paths = write_sample(folder)
        written = {name: str(path) for name, path in vars(paths).items()}
        lines = [plain(f"Wrote {path}.") for path in written.values()]
        screen.show(written, *lines, heading("Match it:"), match_line(paths))


def sample_people(folder: Folder, *, size: Size = None, as_json: AsJson = False) -> None:
    """Write what an HR system would export of the sample organisation, to try an import with.

    Two months of everybody who works there, as CSV and as workbooks; the second month has changes and three broken
    cells, which are told. With a size, one month of an organisation of that many people instead. Files of these names
    in the folder are replaced.
    """
    with answering(as_json=as_json) as screen:
        paths, happenings = write_people_files(folder) if size is None else (write_large_file(folder, size), ())
        document = {"files": [str(path) for path in paths], "happenings": [asdict(one) for one in happenings]}
        found = [heading("What the second month brings:"), *(plain(f"{one.number}: {one.what}.") for one in happenings)]
        screen.show(document, *(plain(f"Wrote {path}.") for path in paths), *(found if happenings else ()))


def tour(*, keep: Keep = None, as_json: AsJson = False) -> None:
    """Match a sample organisation and show what comes of it.

    Its pairs, the proof, who is left out and what would help, one question about a pair, and what each objective would
    give instead.
    """
    with answering(as_json=as_json) as screen, TemporaryDirectory() as folder:
        paths = write_sample(keep or Path(folder))
        outputs = Outputs() if keep is None else Outputs(keep / "pairs.csv", keep / "report.json", keep / RUN)
        with screen.telling() as tell:
            taken = take_tour(paths, tell)
            outputs.write(taken.run, taken.report.document())
        screen.show(taken.report.document(), *tour_answer(taken), *going_on(taken, paths, outputs.run))


def add_to(app: typer.Typer) -> None:
    """Offer the commands."""
    app.command("sample-people", epilog="Example: trellis sample-people tidewell")(sample_people)
    app.command("tour", epilog="Example: trellis tour --keep tidewell")(tour)
    app.command("sample", epilog="Example: trellis sample tidewell")(sample)
