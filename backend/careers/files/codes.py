"""Codes of things that files name only in words: the same name gives the same code, in every version."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Sequence

from backend.kit.spelling import did_you_mean, plain

CODE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")

MOST = 100
"""Characters of a code."""


def code_of(name: str) -> str:
    """Make a code of a name: its letters without accents and its digits, in lower case, with hyphens between words.

    A name without any such letter, or one that is too long, is told by its digest.
    """
    letters = unicodedata.normalize("NFKD", name.casefold()).encode("ascii", "ignore").decode()
    code = re.sub(r"[^a-z0-9]+", "-", letters).strip("-")
    if code and len(code) <= MOST:
        return code
    digest = hashlib.sha256(plain(name).encode()).hexdigest()[:12]
    return f"{code[: MOST - 13].strip('-')}-{digest}" if code else f"x-{digest}"


class Codes:
    """Codes of one sort of thing, found by code or by name."""

    def __init__(self) -> None:
        self._by_code: dict[str, str] = {}
        self._by_name: dict[str, list[str]] = {}

    def add(self, name: str, code: str | None = None) -> str:
        """Keep a thing, and give its code; names that differ in case and spaces only are one.

        Two names that would get the same code, such as `C` and `C++`, get different ones: the later one is told by its
        digest too.
        """
        known = self._by_name.setdefault(plain(name), [])
        if code is None and known:
            return known[0]
        made = code or code_of(name)
        if code is None and made in self._by_code:
            made = f"{made[: MOST - 13]}-{hashlib.sha256(plain(name).encode()).hexdigest()[:12]}"
        self._by_code.setdefault(made, name)
        if made not in known:
            known.append(made)
        return made

    def find(self, text: str) -> str | None:
        """Give the code of what a cell names by code or by name; of several of the name, the first."""
        return text if text in self._by_code else next(iter(self._by_name.get(plain(text), ())), None)

    def several(self, text: str) -> Sequence[str]:
        """Give the codes of what a cell may name, where it is no code and there are several of the name; else none."""
        named = () if text in self._by_code else self._by_name.get(plain(text), ())
        return named if len(named) > 1 else ()

    def name_of(self, code: str) -> str | None:
        """Give the name for which a code stands."""
        return self._by_code.get(code)

    def hint(self, text: str) -> str:
        """Ask for what may have been meant."""
        return did_you_mean(text, [*self._by_code, *self._by_code.values()])

    @property
    def names(self) -> Iterable[str]:
        """Names of all."""
        return self._by_code.values()
