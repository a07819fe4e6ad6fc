"""`trellis sample` and `trellis demo`: an organisation to try a round on."""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Annotated

import typer

from backend.demo.mentoring_round.sample import write_sample
from backend.demo.show import going_on, match_line, tour_answer
from backend.demo.tour import take_tour
from backend.mentoring.commands.options import AsJson
from backend.mentoring.commands.screen import answering
from backend.mentoring.commands.show.tables import heading, plain
from backend.mentoring.files.outputs import Outputs

RUN = "round.trellis"

Folder = Annotated[Path, typer.Argument(metavar="FOLDER", help="Where to write; made where it is missing.")]
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


def demo(*, keep: Keep = None, as_json: AsJson = False) -> None:
    """Match a sample organisation and show what comes of it.

    Its pairs, the proof, who is left out and what would help, one question about a pair, and what each objective would
    give instead.
    """
    with answering(as_json=as_json) as screen, TemporaryDirectory() as folder:
        paths = write_sample(keep or Path(folder))
        outputs = Outputs() if keep is None else Outputs(keep / "pairs.csv", keep / "report.json", keep / RUN)
        with screen.telling() as tell:
            tour = take_tour(paths, tell)
            outputs.write(tour.run, tour.report.document())
        screen.show(tour.report.document(), *tour_answer(tour), *going_on(tour, paths, outputs.run))


def add_to(app: typer.Typer) -> None:
    """Offer the commands."""
    app.command("demo", epilog="Example: trellis demo --keep tidewell")(demo)
    app.command("sample", epilog="Example: trellis sample tidewell")(sample)
