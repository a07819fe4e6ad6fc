"""Where a page of a list ended: the sorted-by values of its last row, so that rows that come and go shift nothing."""

import base64
import binascii
import json
import math
from datetime import date, datetime
from uuid import UUID

from backend.kit.errors import FieldError, Invalid

Value = str | int | float | date | datetime | UUID | None
"""What a list can be sorted by."""


def cursor_after(order: str, key: tuple[Value, ...]) -> str:
    """Give the cursor that continues a list, sorted by `order`, after the row with `key`."""
    values = [value if isinstance(value, str | int | None) else str(value) for value in key]
    return base64.urlsafe_b64encode(json.dumps([order, *values]).encode()).decode().rstrip("=")


def key_of(cursor: str | None, order: str, kinds: tuple[type, ...]) -> tuple[Value, ...] | None:
    """Read a cursor back; `None` for the first page.

    Parameters
    ----------
    kinds : of the values, in their order: `str`, `int`, `float`, `date`, `datetime` or `UUID`; each may also be null.

    Raises
    ------
    Invalid : it is no cursor of a list sorted so.
    """
    if cursor is None:
        return None
    try:
        values = json.loads(base64.b64decode(cursor + "=" * (-len(cursor) % 4), altchars=b"-_", validate=True))
        return _values(values, order, kinds)
    except (binascii.Error, ValueError, RecursionError, OverflowError):
        fault = FieldError("cursor", "Take it from `next_cursor` of the same list, with the same sort.")
        raise Invalid(fault) from None


def _values(values: object, order: str, kinds: tuple[type, ...]) -> tuple[Value, ...]:
    if not isinstance(values, list) or values[:1] != [order] or len(values) != len(kinds) + 1:
        raise ValueError(order)
    return tuple(_value(value, kind) for value, kind in zip(values[1:], kinds, strict=True))


def _value(value: object, kind: type) -> Value:
    if value is None:
        return None
    if kind is int:
        if isinstance(value, bool) or not isinstance(value, int) or abs(value) >= 2**63:
            raise ValueError(value)
        return value
    if not isinstance(value, str) or "\x00" in value or any("\ud800" <= c <= "\udfff" for c in value):
        raise ValueError(value)
    if kind is UUID:
        return UUID(value)
    if kind is float:
        return _finite(float(value))
    return kind.fromisoformat(value) if kind in (date, datetime) else value


def _finite(value: float) -> float:
    if not math.isfinite(value):
        raise ValueError(value)
    return value
