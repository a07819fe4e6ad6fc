"""What a header alone says of its column, and how surely."""

from functools import lru_cache

from backend.kit.faults import quoted
from backend.kit.spelling import closest
from backend.people.core.imports.headers import FIELD_OF, OF_MANAGERS, OF_OTHERS, parts_of, words_of

USUAL = 0.95
"""Of a header that is usual as it stands; a little less for each that is likelier for the same field."""

PER_PLACE = 0.004

PART = 0.45
"""Of a header that has a usual one in it, and up to as much as `WHOLE` more the more of it that is."""

WHOLE = 0.3

MISSPELT = 0.6

ALIKE = 0.88


@lru_cache(maxsize=1024)
def fields_by_header(header: str) -> dict[str, tuple[float, str]]:
    """Give each field that a column so called could be for, with a confidence (0 to 1) and the start of a sentence."""
    words = words_of(header)
    usual = FIELD_OF.get(words)
    if usual is not None:
        field, place = usual
        return {field: (USUAL - PER_PLACE * place, f"{quoted(header)} is a usual name for it")}
    split = set(words.split())
    if split & OF_OTHERS:
        return {}
    if split & OF_MANAGERS:
        return {"manager": (_of_manager(split), f"{quoted(header)} speaks of a manager")}
    return _by_parts(header, words) or _by_likeness(header, words)


def _of_manager(words: set[str]) -> float:
    if words & {"id", "number", "no", "nr", "code"}:
        return 0.8
    return 0.7 if words & {"mail", "email"} else 0.6


def _by_parts(header: str, words: str) -> dict[str, tuple[float, str]]:
    total = len(words.split())
    found: dict[str, tuple[float, str]] = {}
    for field, place, length in parts_of(words):
        confidence = PART + WHOLE * length / total - PER_PLACE * place / 2
        found.setdefault(field, (confidence, f"{quoted(header)} has a usual name for it in it"))
    return found


def _by_likeness(header: str, words: str) -> dict[str, tuple[float, str]]:
    slip = closest(words, FIELD_OF, ALIKE) if len(words) > 3 else None
    if slip is None:
        return {}
    return {FIELD_OF[slip][0]: (MISSPELT, f"{quoted(header)} looks like a slip of {quoted(slip)}")}
