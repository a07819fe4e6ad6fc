"""Names as people write them: case, spaces and Unicode forms do not tell them apart, and slips are guessed at."""

import unicodedata
from collections.abc import Iterable
from difflib import get_close_matches

from backend.kit.faults import quoted

ALIKE = 0.6
"""How alike (`difflib`) two names are for one to be a slip of the other."""


def composed(text: str) -> str:
    """Write a text in Unicode's form NFC: `é` is one character, also where it was typed as `e` and an accent.

    Some systems write the one and some the other, and no reader can see which.
    """
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def plain(name: str) -> str:
    """Write a name without what does not tell it from others."""
    return composed(" ".join(name.split()).casefold())


def closest(name: str, names: Iterable[str], alike: float = ALIKE) -> str | None:
    """Find the name that `name` is most likely a slip of, if any."""
    by_plain = {plain(other): other for other in names if other}
    match = get_close_matches(plain(name), list(by_plain), 1, alike)
    return by_plain[match[0]] if match else None


def did_you_mean(name: str, names: Iterable[str]) -> str:
    """Ask for the closest name, with a space before; nothing where none is close."""
    found = closest(name, names)
    return asked(() if found is None else (found,))


def asked(suggestions: Iterable[str]) -> str:
    """Ask for what may have been meant, with a space before; nothing where nothing is suggested."""
    meant = " or ".join(map(quoted, suggestions))
    return f" Did you mean {meant}?" if meant else ""
