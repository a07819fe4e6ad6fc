"""Lines of text: names, codes, numbers, e-mail addresses."""

import re
import unicodedata

from backend.kit.faults import quoted
from backend.people.core.imports.cells.misread import Misread

LONGEST_CODE = 64
LONGEST_NAME = 200
LONGEST_EMAIL = 254
"""Characters; of an address, RFC 5321 section 4.5.3.1.3 less the angle brackets."""

LONGEST_LOCAL_PART = 64

INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200e\u200f\u2060\ufeff"))
"""Soft hyphen, zero-width space, marks of direction and byte order: pasted along unseen, and left out."""

OVERRIDES = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
"""Characters that show what follows in another order than it is written."""

WHOLE_FLOAT = re.compile(r"(\d+)\.0")

ADDRESS_IN_BRACKETS = re.compile(r"[^<>]*<([^<>]+)>")

LOCAL_PART = re.compile(r"""(?!\.)[^\s@<>(),;:"\[\]\\]+(?<!\.)""")

DOMAIN = re.compile(r"(?!-)[^\W_](?:[\w-]*[^\W_])?(?:\.(?!-)[^\W_](?:[\w-]*[^\W_])?)+")


def line_of(text: str, longest: int = LONGEST_NAME) -> str:
    """Read one line: spaces and line ends become single spaces, accents composed, what is invisible left out.

    Raises
    ------
    Misread
        for more than `longest` characters, or one that cannot be shown or stored.
    """
    if not text.isascii():
        text = unicodedata.normalize("NFC", text.translate(INVISIBLE))
    line = " ".join(text.split())
    if not line.isprintable():
        _expect_showable(line)
    if len(line) > longest:
        problem = f"{quoted(line)} has {len(line):,} characters"
        raise Misread(problem, f"Shorten it to {longest}.")
    return line


def _expect_showable(line: str) -> None:
    bad = next((c for c in line if unicodedata.category(c) in {"Cc", "Cs"} or c in OVERRIDES), None)
    if bad is not None:
        problem = f"it holds the character U+{ord(bad):04X}, which cannot be shown"
        raise Misread(problem, "Type the text again instead of pasting it.")


def name_of(text: str) -> str:
    """Read a name or title."""
    return line_of(text, LONGEST_NAME)


def code_of(text: str) -> str:
    """Read a code; a number that a program wrote as `1042.0` is `1042`."""
    line = line_of(text, LONGEST_CODE)
    whole = WHOLE_FLOAT.fullmatch(line)
    return whole[1] if whole else line


def number_of(text: str) -> str:
    """Read an employee number: any code but an e-mail address, which managers may be named by instead."""
    code = code_of(text)
    if "@" in code:
        problem = f"{quoted(code)} is an e-mail address, not an employee number"
        raise Misread(problem, "Write the number that tells the person apart, such as 10442.")
    return code


def manager_of(text: str) -> str:
    """Read whom somebody reports to: a number, an e-mail address, or a name; which of them is decided later."""
    if "@" in text:
        return email_of(text)
    line = line_of(text, LONGEST_NAME)
    whole = WHOLE_FLOAT.fullmatch(line)
    return whole[1] if whole else line


def email_of(text: str) -> str:
    """Read an e-mail address, in lower case; `mailto:` and a name around it are left out.

    This is a check of sanity, not of the whole grammar: nobody has a quoted local part, and only a mail that arrives
    proves an address.
    """
    line = line_of(text.strip().removeprefix("mailto:"), LONGEST_NAME + LONGEST_EMAIL)
    inside = ADDRESS_IN_BRACKETS.fullmatch(line)
    address = (inside[1] if inside else line).strip().lower()
    local, at, domain = address.rpartition("@")
    if not at or not _is_local_part(local) or not DOMAIN.fullmatch(domain):
        problem = f"{quoted(line)} is not an e-mail address"
        raise Misread(problem, "Write one such as grace.okafor@example.org.")
    if len(address) > LONGEST_EMAIL or len(local) > LONGEST_LOCAL_PART:
        problem = f"{quoted(address)} is longer than an e-mail address can be"
        raise Misread(problem, f"Shorten it to {LONGEST_LOCAL_PART} characters before the @, {LONGEST_EMAIL} in all.")
    return address


def _is_local_part(text: str) -> bool:
    return bool(LOCAL_PART.fullmatch(text)) and ".." not in text
