"""Names and counts in the words of a sentence."""

from collections.abc import Callable, Sequence

Name = Callable[[str], str]
"""How a person is called whose id is given."""

NAMES_SHOWN = 5
"""A sentence names at most this many people and counts the others."""


def several(names: Sequence[str], *, shown: int = NAMES_SHOWN) -> str:
    """Join names: nobody; Ana; Ana and Bo; Ana, Bo and 3 others."""
    if not names:
        return "nobody"
    if len(names) > shown:
        return f"{', '.join(names[: shown - 1])} and {len(names) - shown + 1} others"
    *most, last = names
    return f"{', '.join(most)} and {last}" if most else last


def amount(count: int, noun: str, plural: str = "") -> str:
    """Put a count before its noun: 1 seat, 4 seats."""
    return f"{count:,} {noun}" if abs(count) == 1 else f"{count:,} {plural or noun + 's'}"
