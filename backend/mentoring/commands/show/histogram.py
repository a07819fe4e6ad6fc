"""How scores are spread, as bars of block characters."""

from collections.abc import Sequence

from rich.text import Text

EIGHTHS = " ▏▎▍▌▋▊▉█"

WIDEST = 40
"""Characters of the longest bar."""


def bar(count: int, most: int) -> str:
    """Draw a count to an eighth of a character, and at least a sliver where it is not 0."""
    eighths = max(round(8 * WIDEST * count / max(1, most)), 1 if count else 0)
    return EIGHTHS[8] * (eighths // 8) + EIGHTHS[eighths % 8].strip()


def histogram(labels: Sequence[str], counts: Sequence[int]) -> Text:
    """One line per class of scores: what it is, its bar, its count."""
    wide = max((len(label) for label in labels), default=0)
    most = max(counts, default=0)
    lines = [f"{label:>{wide}} {bar(count, most)} {count:,}" for label, count in zip(labels, counts, strict=True)]
    return Text("\n".join(lines), no_wrap=True)
