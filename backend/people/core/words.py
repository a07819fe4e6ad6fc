"""Words by which people, positions and units are found and sorted, the same on every server and in every language.

Texts are folded (no accents, no case) and cut into words here, and only compared in the database. So an accent more or
less finds the same person, lists stand in the same order whatever the server's collation, and a server's upgrade, which
may change its collation, cannot spoil an index.
"""

import unicodedata
from functools import lru_cache

MOST_WORDS = 6
"""Words of a query that count; nobody needs more to name one person, and each costs a look into the index."""

LETTERS = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ħ": "h", "ı": "i", "ŋ": "n"}
)
"""Letters that people type without their stroke but Unicode does not take apart."""


def folded(text: str) -> str:
    """Give a text without case and accents: `Łukasz Öberg` is `lukasz oberg`."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(c for c in apart if not unicodedata.combining(c))
    return unicodedata.normalize("NFC", bare.translate(LETTERS))


def words_of(text: str) -> tuple[str, ...]:
    """Cut a text into folded words: unbroken letters, digits and vowel signs."""
    return tuple("".join(c if _is_of_word(c) else " " for c in folded(text)).split())


@lru_cache(maxsize=4096)
def _is_of_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LNM"


def sort_name(name: str) -> str:
    """Give what a list of names is sorted by, compared code point by code point."""
    return " ".join(words_of(name)) or folded(name)


def search_text(*texts: str) -> str:
    """Give the words by which something named so is found, each once, one space between two.

    A text with an `@` is found as a whole and by the words before it, not by its domain, which everybody shares. A code
    such as `T-0042` is found with and without what stands between its parts.
    """
    found = dict[str, None]()
    for text in texts:
        local, at, _ = text.rpartition("@")
        parts = words_of(local if at else text)
        found.update(dict.fromkeys(parts))
        if at:
            found["".join(folded(text).split())] = None
        elif len(parts) > 1 and not any(c.isspace() for c in text):
            found["".join(parts)] = None
    return " ".join(found)


def prefix_queries(text: str) -> tuple[str, ...]:
    """Give, for each word that somebody types, a `tsquery` that finds what has a word beginning so.

    All of them must find a thing for it to be found. A blank text has none; one that is not blank but has no word, such
    as `%`, has one that finds nothing.
    """
    typed = list[str]()
    for chunk in text.split():
        typed.extend([folded(chunk)] if "@" in chunk.strip("@") else words_of(chunk))
    found = tuple(f"{_quoted(word)}:*" for word in dict.fromkeys(typed[:MOST_WORDS]))
    return found or (("",) if text.strip() else ())


def _quoted(word: str) -> str:
    safe = word.replace("\0", "").replace("\\", "\\\\").replace("'", "''")
    return f"'{safe}'"
