"""How good a resource is, by what people say who have gone through it, and by where they stand afterwards.

Few voices say little: both figures are drawn towards what is expected of any resource (Bayesian means with a stated
prior), and voices below five, which nobody may see, do not count at all. The result orders and never decides.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from fractions import Fraction

from backend.careers.core.held import FRESH_MONTHS, Statement, held_on
from backend.careers.core.small_groups import SMALLEST_GROUP
from backend.people.core.days import months_after

EXPECTED_STARS = Fraction(7, 2)
EXPECTED_SHARE = Fraction(1, 2)
PRIOR_VOICES = 5
"""So many voices does the expectation count for."""

WITHIN = timedelta(days=180)
"""For so long after it is done, reaching the level counts for a resource."""

MOST_STARS = 5
BEST = 1_000
"""The quality that nothing exceeds."""


@dataclass(frozen=True)
class Voices:
    """What was counted of a resource.

    Attributes
    ----------
    ratings, stars : people who rated it, and the sum of what they gave, 1 to 5 each.
    learners, reached : people who were below its level before, and of these those who reached it in time.
    """

    ratings: int = 0
    stars: int = 0
    learners: int = 0
    reached: int = 0


def quality_of(voices: Voices) -> int:
    """Give the quality, 0 to 1,000: the mean of the two figures, each between its worst and its best."""
    rating = (shrunk(voices.stars, voices.ratings, EXPECTED_STARS) - 1) / (MOST_STARS - 1)
    share = shrunk(voices.reached, voices.learners, EXPECTED_SHARE)
    return int((rating + share) / 2 * BEST)


def shrunk(total: int, voices: int, expected: Fraction) -> Fraction:
    """Give the mean of so many voices drawn towards what is expected; below five, that alone."""
    if voices < SMALLEST_GROUP:
        return expected
    return (PRIOR_VOICES * expected + total) / (PRIOR_VOICES + voices)


def told(total: int, voices: int) -> Fraction | None:
    """Give the plain mean as it may be shown; `None` below five voices."""
    return None if voices < SMALLEST_GROUP else Fraction(total, voices)


def reached_after(statements: Sequence[Statement], competency: str, level: int, done_on: date) -> bool | None:
    """Tell whether somebody reached a level within the time after they were done.

    Parameters
    ----------
    statements : about one person; those on other competencies do not matter.

    Returns
    -------
    `None` where nothing was said of them before, or they held the level already: then it says nothing of a resource.
    """
    said = [each for each in statements if each.competency == competency]
    before = held_on(said, done_on).get(competency)
    if before is None or before.level >= level:
        return None
    days = {day for each in said for day in _turns(each) if done_on < day <= done_on + WITHIN}
    later = (held_on(said, day).get(competency) for day in sorted(days))
    return any(held is not None and held.level >= level for held in later)


def _turns(said: Statement) -> Iterator[date]:
    """Give the days on which a statement begins to count, grows stale or runs out: what is held changes on no other."""
    yield said.known_from
    months = FRESH_MONTHS[said.source]
    if months is not None:
        yield months_after(said.on, months)
    if said.valid_until is not None:
        yield said.valid_until
