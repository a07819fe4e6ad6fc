"""Documents and arrays in one zip archive: the same bytes for the same content, and never more memory than it says.

Documents are JSON, arrays are whole numbers in NumPy's `.npy` form (no pickles).
"""

import io
import json
import re
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, TypeVar
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

import numpy as np
from numpy.lib import format as npy
from numpy.typing import NDArray
from pydantic import TypeAdapter, ValidationError

from backend.kit.sheets.unreadable import Unreadable
from backend.matching.scores import IntArray

MOST_PARTS = 64

LARGEST_UNPACKED = 2_000_000_000
"""Bytes of all parts together: a round of the largest size that is read from tables, and its proof."""

PART_NAME = re.compile(r"[a-z_]{1,40}\.(?:json|npy)")

ONE_DAY = (1980, 1, 1, 0, 0, 0)
"""The time written on every part, so that the same content gives the same bytes."""

INTEGERS = tuple(np.dtype(f"<i{size}") for size in (1, 2, 4, 8))
"""How whole numbers are stored: as narrowly as they allow."""

REMEDY = "Write it anew with trellis match --run."

Made = TypeVar("Made")
Document = Mapping[str, object]


def damaged(what: str) -> Unreadable:
    """Say that a file is not what was once written."""
    return Unreadable(f"the file is damaged or was altered ({what})", REMEDY)


def write_archive(stream: BinaryIO, documents: Mapping[str, Document], arrays: Mapping[str, IntArray]) -> None:
    """Write documents and arrays by name, in alphabetical order."""
    parts = {f"{name}.json": _json(document) for name, document in documents.items()}
    with ZipFile(stream, "w") as archive:
        for name in sorted([*parts, *(f"{name}.npy" for name in arrays)]):
            content = parts[name] if name in parts else _npy(arrays[name.removesuffix(".npy")])
            archive.writestr(_entry(name), content, compresslevel=1)


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, ONE_DAY)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 3
    entry.external_attr = 0o644 << 16
    return entry


def _json(document: Document) -> bytes:
    return json.dumps(document, ensure_ascii=False, allow_nan=False, sort_keys=True, separators=(",", ":")).encode()


def _npy(values: IntArray) -> bytes:
    least, most = int(values.min(initial=0)), int(values.max(initial=0))
    fits = (kind for kind in INTEGERS if np.iinfo(kind).min <= least and most <= np.iinfo(kind).max)
    content = io.BytesIO()
    npy.write_array(content, np.ascontiguousarray(values, next(fits)), (1, 0), allow_pickle=False)
    return content.getvalue()


@dataclass(frozen=True, eq=False)
class Archive:
    """Parts of an archive by file name, as bytes."""

    parts: Mapping[str, bytes]

    def has(self, name: str) -> bool:
        """Whether there is a part of this file name."""
        return name in self.parts

    def document(self, name: str, form: TypeAdapter[Made]) -> Made:
        """Read the document `name`, which must have this form."""
        try:
            return form.validate_json(self._part(f"{name}.json"))
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            where = ".".join(map(str, first["loc"]))
            raise damaged(f"{name}.json, {where}: {first['msg']}") from error

    def array(self, name: str, shape: tuple[int, ...]) -> IntArray:
        """Read the array `name`, which must have this shape; -1 stands for any length."""
        content = self._part(f"{name}.npy")
        stored, kind, offset = _npy_header(name, content)
        if len(stored) != len(shape) or any(want not in (-1, size) for want, size in zip(shape, stored, strict=True)):
            raise damaged(f"{name}.npy has an unexpected shape")
        if offset + kind.itemsize * int(np.prod(stored, dtype=object)) != len(content):
            raise damaged(f"{name}.npy has an unexpected length")
        values: NDArray[np.integer] = np.frombuffer(content, kind, offset=offset)
        return values.reshape(stored).astype(np.int64)

    def _part(self, name: str) -> bytes:
        if name not in self.parts:
            raise damaged(f"{name} is missing")
        return self.parts[name]


def _npy_header(name: str, content: bytes) -> tuple[tuple[int, ...], np.dtype, int]:
    stream = io.BytesIO(content)
    try:
        if npy.read_magic(stream) != (1, 0):
            raise damaged(f"{name}.npy is of another version")
        shape, fortran, kind = npy.read_array_header_1_0(stream)
    except ValueError as error:
        raise damaged(f"{name}.npy is no array") from error
    if fortran or kind not in INTEGERS or any(size < 0 for size in shape):
        raise damaged(f"{name}.npy holds no whole numbers in rows")
    return shape, kind, stream.tell()


def read_archive(source: Path | BinaryIO) -> Archive:
    """Read all parts.

    Raises
    ------
    Unreadable
        for what is no archive, a damaged one, one of other parts than documents and arrays, or one that unpacks to
        more than `LARGEST_UNPACKED`.
    """
    try:
        with ZipFile(source) as archive:
            entries = archive.infolist()
            _expect_bounded(entries)
            return Archive({entry.filename: _unpacked(archive, entry) for entry in entries})
    except (BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError) as error:
        raise damaged(type(error).__name__) from error


def _expect_bounded(entries: list[ZipInfo]) -> None:
    """Refuse what would unpack to too much, by the sizes declared."""
    if len(entries) > MOST_PARTS or sum(entry.file_size for entry in entries) > LARGEST_UNPACKED:
        problem = f"it unpacks to more than {MOST_PARTS} parts or {LARGEST_UNPACKED:,} bytes"
        raise Unreadable(problem, REMEDY)
    names = [entry.filename for entry in entries]
    if len(set(names)) < len(names) or not all(map(PART_NAME.fullmatch, names)):
        raise damaged("it has parts that no run has")
    if any(entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED) or entry.flag_bits & 1 for entry in entries):
        raise damaged("a part is packed in another way")


def _unpacked(archive: ZipFile, entry: ZipInfo) -> bytes:
    """Unpack a part, and no more of it than its declared size, at which its checksum must be right."""
    with archive.open(entry) as part:
        content = part.read(entry.file_size)
    if len(content) != entry.file_size:
        raise damaged(f"{entry.filename} is shorter than declared")
    return content
