"""The sample organisation as files: what a coordinator would hand in to run a round."""

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from importlib.resources import files
from pathlib import Path
from typing import TextIO

from backend.demo.mentoring_round.applications import sample_round
from backend.demo.mentoring_round.sheets import Row, mentee_rows, mentor_rows, people_rows, previous_rows
from backend.demo.organisation.tidewell import SEED
from backend.kit.faults import Faults
from backend.kit.sheets.csv_writing import write_csv
from backend.kit.writing import expect_writable, make_folder, written_together


@dataclass(frozen=True)
class SamplePaths:
    """Where the sample was written.

    Attributes
    ----------
    mentees, mentors, policy : what a round needs.
    people : everybody and their manager, for the reporting line.
    previous : pairs of earlier rounds.
    """

    mentees: Path
    mentors: Path
    policy: Path
    people: Path
    previous: Path

    @classmethod
    def in_folder(cls, folder: Path) -> "SamplePaths":
        """Name the files of a folder."""
        return cls(
            folder / "mentees.csv",
            folder / "mentors.csv",
            folder / "policy.toml",
            folder / "people.csv",
            folder / "previous.csv",
        )


def write_sample(folder: Path, seed: int = SEED) -> SamplePaths:
    """Write the sample into a folder, which is made where it is missing; all its files or none.

    Raises
    ------
    BadInput
        where the folder cannot be written to.
    """
    paths = SamplePaths.in_folder(folder)
    targets: list[Path] = list(astuple(paths))
    faults = Faults()
    make_folder(folder, faults)
    faults.fail_if_any()
    expect_writable(targets, faults)
    faults.fail_if_any()
    sample = sample_round(seed)
    with written_together(targets) as (mentees, mentors, policy, people, previous):
        _write(mentees, mentee_rows(sample))
        _write(mentors, mentor_rows(sample))
        policy.write(files("backend.demo.mentoring_round").joinpath("policy.toml").read_text(encoding="utf-8"))
        _write(people, people_rows(sample))
        _write(previous, previous_rows(sample))
    return paths


def _write(stream: TextIO, rows: Sequence[Row]) -> None:
    write_csv(stream, list(rows[0]), [list(row.values()) for row in rows])
