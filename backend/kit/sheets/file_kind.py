"""What a file is, told by its first bytes: people rename files, and programs name them wrongly."""

import stat
from pathlib import Path
from typing import Literal

from backend.kit.sheets.unreadable import Unreadable

Kind = Literal["text", "workbook"]

OTHER_KINDS = {
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"%PDF-": "a PDF document",
    b"{\\rtf": "a rich text document",
    b"\x1f\x8b": "a gzip archive",
    b"Rar!": "a RAR archive",
    b"7z\xbc\xaf": "a 7-Zip archive",
    b"SQLite format 3": "a database",
    b"PAR1": "a Parquet file",
    b"\x7fELF": "a program",
}
"""First bytes of what people hand in by mistake."""

SAVE_AS = "Save the table as CSV (UTF-8) or as an Excel workbook (.xlsx)."


def kind_of(path: Path, most_bytes: int) -> Kind:
    """Tell a text table from a workbook, and refuse everything else.

    Raises
    ------
    Unreadable
        for what is missing, no plain file, empty, larger than `most_bytes`, or of another kind.
    """
    if "\0" in str(path):
        raise Unreadable("no file can have this name", "Check the name.")
    size = _size_of(path)
    if size == 0:
        raise Unreadable("the file is empty", "Give a table with a header line.")
    if size > most_bytes:
        problem = f"the file has {size:,} bytes, the limit is {most_bytes:,}"
        raise Unreadable(problem, "Leave out what is not needed.")
    with path.open("rb") as file:
        first = file.read(16)
    for magic, kind in OTHER_KINDS.items():
        if first.startswith(magic):
            problem = f"this is {kind}, not a table"
            raise Unreadable(problem, SAVE_AS)
    if first.startswith(b"\xd0\xcf\x11\xe0"):
        problem = "this is an old Excel workbook (.xls) or one with a password"
        raise Unreadable(problem, "Save it as .xlsx without a password.")
    return "workbook" if first.startswith((b"PK\x03\x04", b"PK\x05\x06")) else "text"


def _size_of(path: Path) -> int:
    status = path.stat()
    if stat.S_ISDIR(status.st_mode):
        raise Unreadable("this is a folder, not a file", "Name the file inside it.")
    if not stat.S_ISREG(status.st_mode):
        raise Unreadable("this is a device or a pipe, not a file", "Save the table to a file first.")
    return status.st_size
