"""Numbers that are one slip away from another, found without looking through all of them."""

from collections.abc import Container, Iterator

LONGEST = 32
"""Characters beyond which no slip is looked for."""


def nearby(number: str, known: Container[str]) -> str | None:
    """Find a known number that differs from `number` by one slip, the likeliest kind first.

    Dropped or added zeros at the front, other case, two neighbours exchanged, one character left out, one too many,
    one wrong. Looks up some hundred numbers, however many are known.
    """
    if len(number) > LONGEST:
        return None
    return next((slip for slip in _slips(number) if slip != number and slip in known), None)


def _slips(number: str) -> Iterator[str]:
    yield from (number.lstrip("0"), *("0" * zeros + number for zeros in range(1, 7)))
    yield from (number.upper(), number.lower())
    places = range(len(number))
    yield from (number[:k] + number[k + 1] + number[k] + number[k + 2 :] for k in places[:-1])
    yield from (number[:k] + number[k + 1 :] for k in places)
    letters = "0123456789" + ("ABCDEFGHIJKLMNOPQRSTUVWXYZ-" if not number.isdigit() else "")
    yield from (number[:k] + c + number[k:] for k in range(len(number) + 1) for c in letters)
    yield from (number[:k] + c + number[k + 1 :] for k in places for c in letters)
