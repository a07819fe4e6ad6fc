"""A run in one file: what went in, what came out, and the proof."""

from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from backend.kit.faults import BadInput, Fault
from backend.kit.sheets.file_kind import kind_of
from backend.kit.sheets.unreadable import Unreadable
from backend.matching.result import ProofFailed
from backend.mentoring.core.peer_rounds.run import PeerRun
from backend.mentoring.core.rounds.run import Run
from backend.mentoring.files.archive import Archive, read_archive, write_archive
from backend.mentoring.files.stored_peers import KIND, peer_parts, peer_run_of
from backend.mentoring.files.stored_result import move_parts, moves_of, result_of, result_parts
from backend.mentoring.files.stored_round import Parts, round_of, round_parts

LARGEST = 1_000_000_000
"""Bytes of the file."""


def write_run(stream: BinaryIO, run: Run | PeerRun) -> None:
    """Write a run; the same run gives the same bytes."""
    parts = [peer_parts(run)] if isinstance(run, PeerRun) else _parts(run)
    documents = {name: document for part in parts for name, document in part.documents.items()}
    write_archive(stream, documents, {name: values for part in parts for name, values in part.arrays.items()})


def _parts(run: Run) -> list[Parts]:
    moves = [] if run.moves is None else [move_parts(run.moves)]
    return [round_parts(run.round), result_parts(run.result), *moves]


def read_proven_run(path: Path) -> Run:
    """Read a run of mentees and mentors whose proof holds; see `read_run`.

    Raises
    ------
    BadInput
        where it is one among peers.
    ProofFailed
        where it does not.
    """
    run = read_run(path)
    if isinstance(run, PeerRun):
        raise _unusable(path, "this is a run among peers", "Look into it in its round; trellis verify checks it.")
    verdict = run.verify()
    if not verdict.holds:
        raise ProofFailed(" ".join(verdict.faults))
    return run


def read_run(path: Path) -> Run | PeerRun:
    """Read a run.

    Raises
    ------
    BadInput
        where the file is no run, or is damaged. A proof that does not hold is no damage: see `Run.verify`.
    """
    try:
        return _run_in(_archive(path))
    except Unreadable as error:
        raise _unusable(path, error.problem, error.remedy) from error
    except OSError as error:
        problem = f"the file cannot be read ({error.strerror or error})"
        raise _unusable(path, problem, "Check the name and the folder.") from error


def run_of(content: bytes) -> Run:
    """Read a run of mentees and mentors that this program has kept.

    Raises
    ------
    Unreadable
        where it was damaged since.
    """
    return _sided_run_in(read_archive(BytesIO(content)))


def peer_run_in(content: bytes) -> PeerRun:
    """Read a run among peers that this program has kept.

    Raises
    ------
    Unreadable
        where it was damaged since.
    """
    return peer_run_of(read_archive(BytesIO(content)))


def content_of(run: Run | PeerRun) -> bytes:
    """Write a run to be kept; the same run gives the same bytes."""
    stream = BytesIO()
    write_run(stream, run)
    return stream.getvalue()


def _run_in(archive: Archive) -> Run | PeerRun:
    return peer_run_of(archive) if archive.has(f"{KIND}.json") else _sided_run_in(archive)


def _sided_run_in(archive: Archive) -> Run:
    round_ = round_of(archive)
    return Run(round_, result_of(archive, round_.problem), moves_of(archive, round_.problem))


def _archive(path: Path) -> Archive:
    if kind_of(path, LARGEST) == "text":
        raise Unreadable("this is not a run", "Name a file that trellis match --run has written.")
    return read_archive(path)


def _unusable(path: Path, problem: str, remedy: str) -> BadInput:
    return BadInput((Fault(str(path), None, None, problem, remedy),), 1)
