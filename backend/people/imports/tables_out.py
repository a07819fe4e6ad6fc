"""Rows as files that PostgreSQL copies into a table."""

import csv
from collections.abc import Iterable, Sequence
from pathlib import Path


def write_table(path: Path, rows: Iterable[Sequence[object]]) -> None:
    """Write rows as CSV without a header; `None` is nothing, an empty text too unless the copy says otherwise."""
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(map(_cells, rows))


def _cells(row: Sequence[object]) -> list[object]:
    return ["true" if cell is True else "false" if cell is False else cell for cell in row]
