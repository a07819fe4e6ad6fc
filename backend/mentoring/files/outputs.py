"""Writing what a command was asked for: all of it, or nothing."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from backend.kit.faults import Fault, Faults
from backend.kit.sheets.csv_writing import write_csv
from backend.kit.writing import expect_writable, written_together
from backend.mentoring.core.rounds.run import Run
from backend.mentoring.files.pairs import pair_table
from backend.mentoring.files.run_file import write_run


@dataclass(frozen=True)
class Outputs:
    """Where the pairs, the report and the run are wanted; `None` where they are not."""

    pairs: Path | None = None
    report: Path | None = None
    run: Path | None = None

    @property
    def paths(self) -> list[Path]:
        """Those that are wanted."""
        return [path for path in (self.pairs, self.report, self.run) if path is not None]

    def note_faults(self, faults: Faults, not_to_be_lost: Sequence[Path] = ()) -> None:
        """Find out before the work whether they can be written, and none of them over a file that is needed."""
        expect_writable(self.paths, faults)
        needed = {path.resolve() for path in not_to_be_lost}
        for path in self.paths:
            if path.resolve() in needed:
                problem = "the result would overwrite what the round is read from"
                faults.add(Fault(str(path), None, None, problem, "Name another file."))

    def write(self, run: Run, report: Mapping[str, object]) -> None:
        """Write them all together."""
        with written_together(self.paths) as streams:
            for path, stream in zip(self.paths, streams, strict=True):
                if path == self.pairs:
                    write_csv(stream, *pair_table(run))
                elif path == self.report:
                    write_json(stream, report)
                else:
                    write_run(stream.buffer, run)


def write_json(stream: TextIO, document: Mapping[str, object]) -> None:
    """Write one JSON document, indented."""
    stream.write(json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False) + "\n")
