"""Text that a spreadsheet would run as a formula (OWASP: CSV injection), and the apostrophe that stops it.

What begins a cell depends on who opens the file: where semicolons part cells, what follows one does.
"""

import re

_START = r"(^|[;\t\r\n])( *)"
_RUN = r"'*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]"
"""Formulas begin so, in full width as well; with apostrophes before it, so that each text comes back as it was."""

_RISKY = re.compile(f"{_START}(?={_RUN})")
_DEFUSED = re.compile(f"{_START}'(?={_RUN})")


def defused(text: str) -> str:
    """Put an apostrophe before whatever a spreadsheet would take for a formula."""
    return _RISKY.sub(r"\1\2'", text)


def restored(text: str) -> str:
    """Take away the apostrophes that `defused` put there, so that a file written here reads back as it was."""
    return _DEFUSED.sub(r"\1\2", text)
