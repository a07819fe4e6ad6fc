import io
from collections.abc import Mapping
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import numpy as np
import pytest
from pydantic import TypeAdapter

from backend.kit.sheets.unreadable import Unreadable
from backend.mentoring.files.archive import LARGEST_UNPACKED, MOST_PARTS, read_archive, write_archive

ANYTHING: TypeAdapter[dict[str, int]] = TypeAdapter(dict[str, int])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "some.trellis"


def zipped(path: Path, parts: Mapping[str, bytes]) -> None:
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)


def npy(array: np.ndarray) -> bytes:
    stream = io.BytesIO()
    np.save(stream, array, allow_pickle=True)
    return stream.getvalue()


@pytest.mark.parametrize("values", [[], [0], [-1, 127], [-129], [1 << 20], [1 << 40, -(1 << 60)]])
def test_numbers_come_back_however_large_they_are(path: Path, values: list[int]):
    with path.open("wb") as stream:
        write_archive(stream, {"some": {"a": 1}}, {"numbers": np.array(values, np.int64)})
    archive = read_archive(path)
    assert archive.array("numbers", (-1,)).tolist() == values
    assert archive.document("some", ANYTHING) == {"a": 1}


def test_small_numbers_take_little_room(path: Path):
    with path.open("wb") as stream:
        write_archive(stream, {}, {"numbers": np.arange(100)})
    with ZipFile(path) as archive:
        assert archive.getinfo("numbers.npy").file_size < 100 + 256


@pytest.mark.parametrize(
    "content",
    [
        npy(np.array([1.5])),
        npy(np.array(["a"])),
        npy(np.array([object()])),
        npy(np.asfortranarray(np.ones((2, 2), np.int8))),
        npy(np.array([1, 2]))[:-1],
        npy(np.array([1, 2])) + b"more",
        b"\x93NUMPY\x01\x00\x10\x00garbage in head ",
        b"",
    ],
)
def test_what_is_no_array_of_whole_numbers_is_refused(path: Path, content: bytes):
    zipped(path, {"numbers.npy": content})
    with pytest.raises(Unreadable, match="damaged"):
        read_archive(path).array("numbers", (-1,))


def test_an_array_of_another_shape_is_refused(path: Path):
    zipped(path, {"numbers.npy": npy(np.zeros((2, 3), np.int64))})
    with pytest.raises(Unreadable, match="unexpected shape"):
        read_archive(path).array("numbers", (-1, 2))


@pytest.mark.parametrize("content", [b"[1]", b'{"a": "x"}', b"{", b'{"a": 1e999}', b"[" * 100_000, b"\xff"])
def test_a_document_of_another_form_is_refused(path: Path, content: bytes):
    zipped(path, {"some.json": content})
    with pytest.raises(Unreadable, match="damaged"):
        read_archive(path).document("some", ANYTHING)


def test_a_part_that_is_missing_is_named(path: Path):
    zipped(path, {})
    with pytest.raises(Unreadable, match=r"plan\.npy is missing"):
        read_archive(path).array("plan", (-1,))


@pytest.mark.parametrize("name", ["../up.json", "some.txt", "Some.json", "a/b.json"])
def test_parts_of_other_names_are_refused(path: Path, name: str):
    zipped(path, {name: b""})
    with pytest.raises(Unreadable, match="parts that no run has"):
        read_archive(path)


def test_more_parts_than_a_run_has_are_refused(path: Path):
    zipped(path, {f"{chr(97 + k // 26)}{chr(97 + k % 26)}.json": b"" for k in range(MOST_PARTS + 1)})
    with pytest.raises(Unreadable, match="unpacks to more"):
        read_archive(path)


def declared(content: bytes, size: int) -> bytes:
    """An archive of one part with another unpacked size in its directory."""
    at = content.rindex(b"PK\x01\x02") + 24
    return content[:at] + size.to_bytes(4, "little") + content[at + 4 :]


def test_a_bomb_is_refused_by_the_size_it_declares(path: Path):
    zipped(path, {"some.json": b"{}"})
    path.write_bytes(declared(path.read_bytes(), LARGEST_UNPACKED + 1))
    with pytest.raises(Unreadable, match="unpacks to more"):
        read_archive(path)


def test_a_bomb_that_declares_less_is_not_unpacked_further(path: Path):
    zipped(path, {"some.json": b" " * 10_000_000})
    path.write_bytes(declared(path.read_bytes(), 10))
    with pytest.raises(Unreadable, match="damaged"):
        read_archive(path)
