"""Org units and roles as a file names them: by code or by name, those that are not known here yet among them."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from backend.kit.faults import quoted
from backend.kit.spelling import closest, plain

LONGEST_NEW_CODE = 40

MOST_SUGGESTIONS = 50
"""New names that are compared with what is known, to find slips."""

MOST_COMPARED = 2_000
"""Known names that each is compared with."""


@dataclass(frozen=True)
class Catalogue:
    """What each text that a file uses stands for.

    Attributes
    ----------
    codes : text to the code that it stands for, known or new.
    new : new code to name, by code.
    unclear : text to the codes of the several things that it could stand for.
    """

    codes: Mapping[str, str]
    new: Mapping[str, str]
    unclear: Mapping[str, tuple[str, ...]]

    @classmethod
    def of(cls, known: Mapping[str, str], texts: Iterable[str]) -> "Catalogue":
        """Look every text up: as a code as it stands, as a code in any case, as a name; what is none of these is new.

        Case and spaces do not tell names apart. New codes are made from new names, never one that anything known or
        new is called, so that the same file read again finds what it made.

        Parameters
        ----------
        known : code to name.
        texts : every text of the file, in any order; the result is the same in every order.
        """
        by_code, by_name = _grouped(known, known), _grouped(known.values(), known)
        codes: dict[str, str] = {}
        unclear: dict[str, tuple[str, ...]] = {}
        unknown: dict[str, list[str]] = {}
        for text in sorted(set(texts)):
            fits = [text] if text in known else by_code.get(plain(text)) or by_name.get(plain(text)) or []
            if len(fits) == 1:
                codes[text] = fits[0]
            elif fits:
                unclear[text] = tuple(sorted(fits))
            else:
                unknown.setdefault(plain(text), []).append(text)
        names = {word: spellings[0] for word, spellings in unknown.items()}
        new = _new_codes(names, taken={*by_code, *by_name, *unknown})
        codes.update((text, new[word]) for word, spellings in unknown.items() for text in spellings)
        return cls(codes, dict(sorted((code, names[word]) for word, code in new.items())), unclear)

    def slips(self, known: Mapping[str, str]) -> Iterator[str]:
        """Give each new name in quotes, with the known one that it might be a slip of; only the first are compared."""
        names = list(known.values())[:MOST_COMPARED]
        for place, name in enumerate(self.new.values()):
            near = closest(name, names, 0.8) if place < MOST_SUGGESTIONS else None
            yield quoted(name) if near is None else f"{quoted(name)}, perhaps a slip of {quoted(near)}"


def _grouped(names: Iterable[str], codes: Iterable[str]) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for name, code in zip(names, codes, strict=True):
        groups.setdefault(plain(name), []).append(code)
    return groups


def _new_codes(names: Mapping[str, str], taken: set[str]) -> dict[str, str]:
    """Make a code of each new name: plain name to code, in the order of the names."""
    given: set[str] = set()
    tries: Counter[str] = Counter()
    codes: dict[str, str] = {}
    for word, name in names.items():
        base = _base(name)
        while word not in codes:
            tries[base] += 1
            code = base if tries[base] == 1 else f"{base}-{tries[base]}"
            if plain(code) == word or plain(code) not in taken | given:
                codes[word] = code
                given.add(plain(code))
    return codes


def _base(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().upper()
    return "-".join(re.findall(r"[A-Z0-9]+", letters))[:LONGEST_NEW_CODE].strip("-") or "NEW"
