"""Rows of a CSV file, whatever its delimiter, line ends and Unicode encoding."""

import codecs
import csv
import re
from collections.abc import Callable, Generator, Iterable, Iterator
from io import TextIOWrapper
from itertools import chain
from pathlib import Path
from typing import BinaryIO

from backend.kit.sheets.unreadable import Unreadable

DELIMITERS = "\t,;"
"""Earlier ones win a draw."""

LONGEST_LINE = 1_000_000
"""Characters; a line is held in memory as a whole."""

BYTE_ORDER_MARKS = {codecs.BOM_UTF8: "utf-8-sig", codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16"}

QUOTED = re.compile(r'"[^"]*"?')

ROWS_PER_REPORT = 1 << 16

PIECE = 1 << 20
"""Bytes held at a time where a bad one is looked for."""

END = "\0"
"""A line of its own after the last: where it does not come back as a row of its own, a quote was left open."""

SAVE_AS_UTF8 = "Save the table as CSV in UTF-8."

PERHAPS_OLD_EXCEL = (
    "The file is perhaps in Windows-1252, as what Excel calls CSV is. Save the table as CSV UTF-8, or as XLSX."
)

Progress = Callable[[int, int], None]
"""Told how many bytes are read, of how many."""


def csv_rows(path: Path, progress: Progress | None = None) -> Generator[tuple[int, list[str]]]:
    """Row numbers and cells as they stand, blank rows included.

    A row is a record, as a spreadsheet counts: a quoted cell of three lines stands in one row.

    Raises
    ------
    Unreadable
        at the first byte that is no text, a NUL, an overlong line or cell, or a quote that is never closed.
    """
    size = path.stat().st_size
    row = 0
    with path.open("rb") as raw:
        encoding = _encoding_of(raw)
        lines = _Lines(TextIOWrapper(raw, encoding, newline=""))
        try:
            for row, cells in enumerate(_records(lines), 1):
                if lines.ended:
                    return _expect_end(row, cells)
                yield row, cells
                if progress is not None and row % ROWS_PER_REPORT == 0:
                    progress(raw.tell(), size)
        except UnicodeDecodeError as error:
            raise _bad_byte(path, encoding) from error
        except csv.Error as error:
            limit = f"a cell is longer than {csv.field_size_limit():,} characters"
            raise Unreadable(limit, "Shorten it; perhaps a quote was never closed.", row + 1) from error


class _Lines:
    """Lines of a text as they stand, none of them too long; `ended` once `END` is asked for."""

    def __init__(self, text: TextIOWrapper) -> None:
        self._text = text
        self.ended = False

    def __iter__(self) -> Iterator[str]:
        number = 0
        while line := self._text.readline(LONGEST_LINE + 1):
            number += 1
            if len(line) > LONGEST_LINE:
                problem = f"line {number} is longer than {LONGEST_LINE:,} characters"
                raise Unreadable(problem, "Give a table with one row per line.")
            if END in line:
                problem = f"line {number} holds a NUL, so this is not plain text"
                raise Unreadable(problem, SAVE_AS_UTF8)
            yield line

    def end(self) -> Iterator[str]:
        self.ended = True
        yield END


def _encoding_of(raw: BinaryIO) -> str:
    first = raw.read(4)
    raw.seek(0)
    return next((encoding for mark, encoding in BYTE_ORDER_MARKS.items() if first.startswith(mark)), "utf-8")


def _records(lines: _Lines) -> Iterator[list[str]]:
    rest = iter(lines)
    header = _header(rest)
    return csv.reader(chain(header, rest, lines.end()), delimiter=delimiter_of("".join(header)), skipinitialspace=True)


def _header(lines: Iterable[str]) -> list[str]:
    """Take the lines up to the end of the first row that says anything."""
    header: list[str] = []
    length = quotes = 0
    for line in lines:
        header.append(line)
        length += len(line)
        quotes += line.count('"')
        if length > LONGEST_LINE or (line.strip() and quotes % 2 == 0):
            break
    return header


def delimiter_of(header: str) -> str:
    """Tell the delimiter by what stands most often in the header outside quotes; a comma where there is one column."""
    bare = QUOTED.sub("", header)
    most = max(DELIMITERS, key=bare.count)
    return most if most in bare else ","


def _expect_end(row: int, cells: list[str]) -> None:
    if cells != [END]:
        raise Unreadable("a quote opened in this row is never closed", 'End the cell with a quote (").', row)


def _bad_byte(path: Path, encoding: str) -> Unreadable:
    decoder = codecs.getincrementaldecoder(encoding)()
    feeds = returns = 0
    name = "UTF-16" if encoding == "utf-16" else "UTF-8"
    with path.open("rb") as raw:
        while True:
            piece = raw.read(PIECE)
            try:
                decoder.decode(piece, final=not piece)
            except UnicodeDecodeError as error:
                before = error.object[: error.start]
                line = 1 + max(feeds + before.count(b"\n"), returns + before.count(b"\r"))
                problem = f"byte 0x{error.object[error.start]:02X} in line {line} is not {name} text"
                return Unreadable(problem, PERHAPS_OLD_EXCEL if name == "UTF-8" else SAVE_AS_UTF8, line)
            if not piece:
                return Unreadable(f"the file is not {name} text", SAVE_AS_UTF8)
            feeds += piece.count(b"\n")
            returns += piece.count(b"\r")
