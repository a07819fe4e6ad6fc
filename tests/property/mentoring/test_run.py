import io
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import fields, is_dataclass
from pathlib import Path
from zipfile import ZipFile

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from backend.kit.faults import BadInput
from backend.matching.certificate import Verdict
from backend.matching.objective import Objective
from backend.matching.result import Result
from backend.matching.solve import solve
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.core.rounds.run import Run
from backend.mentoring.files.run_file import read_run, write_run
from tests.rounds import rounds


@st.composite
def runs(draw: st.DrawFn) -> Run | None:
    round_ = Round(draw(rounds()), draw(st.integers(0, 3)), draw(st.text(max_size=3)))
    result = solve(round_.problem, draw(st.sampled_from(Objective)))
    return Run(round_, result) if isinstance(result, Result) else None


def written(run: Run) -> bytes:
    stream = io.BytesIO()
    write_run(stream, run)
    return stream.getvalue()


def read(content: bytes) -> Run:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "round.trellis"
        path.write_bytes(content)
        run = read_run(path)
    assert isinstance(run, Run)
    return run


def same(a: object, b: object) -> bool:
    if isinstance(a, np.ndarray):
        return isinstance(b, np.ndarray) and np.array_equal(a, b)
    if is_dataclass(a) and not isinstance(a, type):
        return type(a) is type(b) and all(same(getattr(a, f.name), getattr(b, f.name)) for f in fields(a))
    if isinstance(a, tuple):
        return isinstance(b, tuple) and len(a) == len(b) and all(map(same, a, b))
    if isinstance(a, Mapping):
        return isinstance(b, Mapping) and a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    return a == b


@given(runs())
def test_a_run_reads_back_as_it_was_written_and_its_proof_still_holds(run: Run | None):
    if run is not None:
        back = read(written(run))
        assert same(back, run)
        assert back.verify().holds


@given(runs())
def test_the_same_run_is_always_the_same_bytes(run: Run | None):
    if run is not None:
        assert written(run) == written(read(written(run)))


@given(runs(), st.data())
def test_a_file_with_any_byte_changed_is_refused_or_read_without_a_crash(run: Run | None, data: st.DataObject):
    if run is not None:
        content = bytearray(written(run))
        at = data.draw(st.integers(0, len(content) - 1))
        content[at] ^= data.draw(st.integers(1, 255))
        with suppress(BadInput):
            assert isinstance(read(bytes(content)), Run)


@given(runs(), st.data())
def test_a_part_with_other_content_is_refused_or_still_to_be_proven(run: Run | None, data: st.DataObject):
    if run is None:
        return
    with ZipFile(io.BytesIO(written(run))) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    name = data.draw(st.sampled_from(sorted(parts)))
    parts[name] = data.draw(st.binary(max_size=20) | st.sampled_from(sorted(parts.values())))
    stream = io.BytesIO()
    with ZipFile(stream, "w") as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    with suppress(BadInput):
        assert isinstance(read(stream.getvalue()).verify(), Verdict)
