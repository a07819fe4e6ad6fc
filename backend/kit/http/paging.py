"""Lists in pages: a cursor says where the last page ended, so that rows that come and go shift nothing."""

import base64
import binascii
import json
from typing import Annotated

from litestar.params import QueryParameter

from backend.kit.errors import FieldError, Invalid

MOST = 200
"""Rows of a page, at most."""

Limit = Annotated[int, QueryParameter(ge=1, le=MOST, description=f"Rows of the page, at most {MOST}.")]
Cursor = Annotated[
    str | None,
    QueryParameter(max_length=1000, description="`next_cursor` of the page before; the first one has none."),
]

Key = tuple[str | int | None, ...]
"""The values by which a list is sorted, of its last row: enough to go on after it."""


def cursor_after(order: str, key: Key) -> str:
    """Give the cursor that continues a list, sorted by `order`, after the row with `key`."""
    return base64.urlsafe_b64encode(json.dumps([order, *key]).encode()).decode().rstrip("=")


def key_of(cursor: str | None, order: str, length: int) -> Key | None:
    """Read a cursor back; `None` for the first page.

    Raises
    ------
    Invalid : it is no cursor of a list sorted by `order` with `length` values.
    """
    if cursor is None:
        return None
    fault = Invalid(FieldError("cursor", "Take it from `next_cursor` of the same list, with the same sort."))
    try:
        values = json.loads(base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True))
    except (binascii.Error, UnicodeDecodeError, ValueError, RecursionError):
        raise fault from None
    if not isinstance(values, list) or values[:1] != [order] or len(values) != length + 1:
        raise fault
    if not all(isinstance(value, str | int | None) and not _unstorable(value) for value in values):
        raise fault
    return tuple(values[1:])


def _unstorable(value: str | int | None) -> bool:
    if isinstance(value, int):
        return abs(value) >= 2**63
    return isinstance(value, str) and ("\x00" in value or any("\ud800" <= c <= "\udfff" for c in value))
