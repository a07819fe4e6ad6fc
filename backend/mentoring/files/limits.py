"""How large the files of a round may be."""

from backend.kit.sheets.table import Limits

PEOPLE_LIMITS = Limits(bytes=200_000_000, rows=1_000_000)
"""One side of a round; also locks and pairs in force."""

SCORE_LIMITS = Limits(bytes=1_000_000_000, rows=30_000_000)
"""About 40 bytes of memory are kept per pair."""

MOST_SEATS = 1_000_000
"""Of one mentor; also mentors one mentee may want, and the highest priority."""
