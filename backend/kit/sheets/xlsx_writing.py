"""Excel workbooks that show what was meant: texts as texts, days as days."""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import BinaryIO

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from backend.kit.sheets.csv_writing import Value
from backend.kit.sheets.formulas import defused, restored

UNPRINTABLE = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
"""What XML, and so a workbook, cannot hold."""

LONGEST_TEXT = 32_767
"""Characters that a cell holds."""


def write_xlsx(stream: BinaryIO, title: str, header: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    """Write a workbook of one sheet: a header that stays in sight, and rows.

    A text that begins like a formula is kept as a text, which a spreadsheet shows and never runs; one that begins as if
    it had been defused is defused, so that it reads back as it was. Characters that a
    workbook cannot hold become U+FFFD, and texts are cut at `LONGEST_TEXT`.
    """
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet(title)
    if not isinstance(sheet, WriteOnlyWorksheet):
        raise TypeError("a workbook that is only written has sheets that are only written")
    sheet.freeze_panes = "A2"
    sheet.append(list(_cells(sheet, header)))
    for row in rows:
        sheet.append(list(_cells(sheet, row)))
    workbook.save(stream)


def _cells(sheet: WriteOnlyWorksheet, values: Sequence[Value]) -> Iterator[object]:
    for value in values:
        yield _text(sheet, value) if isinstance(value, str) else value


def _text(sheet: WriteOnlyWorksheet, value: str) -> object:
    text = UNPRINTABLE.sub("\ufffd", value if restored(value) == value else defused(value))[:LONGEST_TEXT]
    if not text.startswith(("=", "#")):
        return text
    cell = WriteOnlyCell(sheet, text)
    cell.data_type = "s"  # openpyxl takes it for a formula, or for an error such as #N/A
    return cell
