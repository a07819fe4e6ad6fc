"""Writing what a command was asked for: all of it, or nothing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from backend.kit.documents import document_text
from backend.kit.faults import Faults
from backend.kit.sheets.csv_writing import write_csv
from backend.kit.writing import expect_kept, expect_writable, written_together
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

    def note_faults(self, faults: Faults, read: Sequence[Path | None] = (), current: Path | None = None) -> None:
        """Find out before the work whether they can be written, and none of them over a file that is read.

        Only `current`, the pairs in force, may be replaced: by the new pairs.
        """
        expect_writable(self.paths, faults)
        named = {"--out": self.pairs, "--report": self.report, "--run": self.run}
        wanted = {option: path for option, path in named.items() if path is not None}
        expect_kept(wanted, read, faults)
        expect_kept({option: path for option, path in wanted.items() if option != "--out"}, [current], faults)

    def write(self, run: Run, report: Mapping[str, object]) -> None:
        """Write them all together."""
        with written_together(self.paths) as streams:
            for path, stream in zip(self.paths, streams, strict=True):
                if path == self.pairs:
                    write_csv(stream, *pair_table(run))
                elif path == self.report:
                    stream.write(document_text(report))
                else:
                    write_run(stream.buffer, run)
