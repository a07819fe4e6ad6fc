"""JSON documents that commands write and print, for programs to read."""

import json
import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from pathlib import Path
from secrets import token_hex

from backend.kit.faults import Faults
from backend.kit.writing import expect_kept, expect_writable, written_together


def document_text(document: Mapping[str, object]) -> str:
    """Write one JSON document, indented, with a line end; a `Decimal` is a number of all its digits.

    Raises
    ------
    ValueError
        for what JSON has no number for, such as NaN.
    """
    held, mark = list[Decimal](), token_hex(16)

    def hold(value: object) -> str:
        """Stand in for a decimal: `json` itself knows only floats, which keep about 16 digits."""
        if not isinstance(value, Decimal):
            raise TypeError(f"{type(value).__name__} is nothing that JSON holds")
        if not value.is_finite():
            raise ValueError(f"{value} is no number")
        held.append(value)
        return f"{mark}{len(held) - 1}"

    text = json.dumps(document, ensure_ascii=False, indent=2, allow_nan=False, default=hold)
    return re.sub(f'"{mark}([0-9]+)"', lambda found: f"{held[int(found[1])]:f}", text) + "\n"


def expect_report(report: Path | None, read: Sequence[Path | None], faults: Faults, option: str = "--report") -> None:
    """Find out before the work whether a report can be written, and takes the place of nothing that is read.

    Parameters
    ----------
    report : `None` where none is wanted.
    read : files that the command reads; `None` for those that were not given.
    option : what names the report.
    """
    if report is not None:
        expect_writable([report], faults)
        expect_kept({option: report}, read, faults)


def write_report(report: Path | None, document: Mapping[str, object]) -> None:
    """Write a document as a whole, where it is wanted."""
    if report is not None:
        with written_together([report]) as (stream,):
            stream.write(document_text(document))
