"""The cells that careers are written in."""

import re
from decimal import Decimal

from backend.kit.faults import quoted
from backend.kit.sheets.named_rows import Row

HIGHEST_LEVEL = 1000
"""Far above every scale in use; it bounds what is kept of a level."""

WHOLE = re.compile(r"[0-9]{1,9}")
MONTHS = re.compile(r"[0-9]{1,6}(?:\.[0-9]{1,30})?")


def level_in(row: Row, column: str) -> int | None:
    """Read a level; `None`, and a fault, where it is no whole number that a scale could have."""
    text = row.cells[column]
    if WHOLE.fullmatch(text) and int(text) <= HIGHEST_LEVEL:
        return int(text)
    row.fault(column, f"{quoted(text)} is no level", f"Write a whole number from 0, none, to {HIGHEST_LEVEL:,}.")
    return None


def months_in(row: Row, column: str) -> Decimal | None:
    """Read how long something takes; `None`, and a fault, where it is no number of months."""
    text = row.cells[column]
    if MONTHS.fullmatch(text):
        return Decimal(text)
    row.fault(column, f"{quoted(text)} is no number of months", "Write how long it typically takes, such as 18.")
    return None
