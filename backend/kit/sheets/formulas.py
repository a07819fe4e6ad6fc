"""Text that a spreadsheet would run as a formula (OWASP: CSV injection), and the apostrophe that stops it."""

FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r")


def defused(text: str) -> str:
    """Put an apostrophe before a text that a spreadsheet would take for a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def restored(text: str) -> str:
    """Take away the apostrophe that `defused` put there, so that a file written here reads back as it was."""
    return text[1:] if text.startswith("'") and text.startswith(FORMULA_STARTS, 1) else text
