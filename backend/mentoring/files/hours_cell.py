"""Hours of the week as people write them: `Mon 09:00-12:30; Tue-Fri 14-16`, or `5:00-6:00pm F`."""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import groupby
from typing import Literal, NamedTuple

from backend.kit.faults import quoted
from backend.matching.scoring.hours import DAY, Window
from backend.mentoring.files.misread import Misread

DAYS = (
    "m mo mon monday mondays",
    "t tu tue tues tuesday tuesdays",
    "w we wed weds wednesday wednesdays",
    "th thu thur thurs thursday thursdays",
    "f fr fri friday fridays",
    "sa sat saturday saturdays",
    "su sun sunday sundays",
)

NUMBERS = {name: number for number, names in enumerate(DAYS) for name in names.split()}

GROUPS = {"weekday": range(5), "weekend": range(5, 7), "daily": range(7), "everyday": range(7)}

DASH = r"\s*(?:-|–|—|−|\bto\b)\s*"
CLOCK = r"(\d{1,2})(?:[:.h]?(\d{2}))?\s*(am|pm|a\.m\.|p\.m\.)?"
TIMES = re.compile(rf"{CLOCK}{DASH}{CLOCK}(?![\d:])", re.IGNORECASE)
DAY_SPAN = re.compile(rf"([a-z]+)\.?(?:{DASH}([a-z]+)\.?)?", re.IGNORECASE)
BETWEEN = re.compile(r"(?:[\s,/&+:]|\band\b)*", re.IGNORECASE)

NOON = DAY // 2

REMEDY = "Write days and times, such as: Mon 09:00-12:30; Tue-Fri 14:00-16:00."

Half = Literal["am", "pm"]


class _Times(NamedTuple):
    """A stretch of a day in minutes; it may end on the next."""

    start: int
    end: int


class _Clock(NamedTuple):
    """A time as it is written, the half of the day perhaps left out."""

    hour: int
    minute: int
    half: Half | None

    @classmethod
    def of(cls, hour: str, minute: str | None, half: str | None) -> "_Clock":
        written: Half | None = None if half is None else "am" if half[0] in "aA" else "pm"
        return cls(int(hour), int(minute or 0), written)

    def minutes(self, half: Half | None) -> int | None:
        """Minutes after midnight with the half of the day given; `None` for what no clock shows."""
        if half is None or (self.half is None and self.hour > 12):
            minutes = 60 * self.hour + self.minute
            return minutes if self.minute < 60 and minutes <= DAY else None
        if not (1 <= self.hour <= 12 and self.minute < 60):
            return None
        return 60 * (self.hour % 12) + self.minute + (NOON if half == "pm" else 0)


@lru_cache(maxsize=1 << 16)
def hours_of(text: str) -> tuple[Window, ...]:
    """Read the hours of a week, sorted.

    Semicolons and line ends part entries. In an entry, days come before or after their times, and several of each may
    stand together: `Mon, Wed 9-11, 14:00-15:30`. A half of the day may be left out once: `11-1pm`. Times may end after
    midnight: `Fri 22:00-02:00`, but `9-5` is not taken for a night.

    Raises
    ------
    Misread
        for what is no day or time, days without times, times without days, and times that end before they start.
    """
    windows = {
        Window(day, times.start, times.end)
        for entry in re.split(r"[;\r\n]+", text)
        for days, spans in _groups(_tokens(entry))
        for day in days
        for times in spans
    }
    if not windows:
        problem = f"{quoted(text)} has no hours"
        raise Misread(problem, REMEDY)
    return tuple(sorted(windows))


Token = Sequence[int] | _Times


def _tokens(entry: str) -> list[Token]:
    tokens: list[Token] = []
    entry = re.sub(r"\bevery\s+day\b", "daily", entry, flags=re.IGNORECASE)
    at = _skip(entry, 0)
    while at < len(entry):
        if found := TIMES.match(entry, at):
            tokens.append(_times(found))
        elif found := DAY_SPAN.match(entry, at):
            tokens.append(_days(found))
        else:
            problem = f"{quoted(entry[at:])} is neither a day nor a time"
            raise Misread(problem, REMEDY)
        at = _skip(entry, found.end())
    return tokens


def _skip(entry: str, at: int) -> int:
    between = BETWEEN.match(entry, at)
    return between.end() if between else at


def _groups(tokens: Sequence[Token]) -> Iterator[tuple[list[int], list[_Times]]]:
    """Days with their times: runs of the two alternate, whichever comes first."""
    runs = [list(run) for _, run in groupby(tokens, key=lambda token: isinstance(token, _Times))]
    if len(runs) % 2:
        missing = "a day" if isinstance(runs[-1][0], _Times) else "times"
        raise Misread(f"{missing} {'is' if missing == 'a day' else 'are'} missing", REMEDY)
    for k in range(0, len(runs), 2):
        both = runs[k] + runs[k + 1]
        spans = [token for token in both if isinstance(token, _Times)]
        yield [day for token in both if not isinstance(token, _Times) for day in token], spans


def _days(found: re.Match[str]) -> Sequence[int]:
    first, last = found[1].casefold(), (found[2] or "").casefold()
    group = GROUPS.get(first) or GROUPS.get(first.removesuffix("s"))
    if group is not None and not last:
        return group
    for name in filter(None, (first, last)):
        if name not in NUMBERS:
            problem = f"{quoted(name)} is no day"
            raise Misread(problem, REMEDY)
    start = NUMBERS[first]
    return [(start + k) % 7 for k in range((NUMBERS[last or first] - start) % 7 + 1)]


def _times(found: re.Match[str]) -> _Times:
    first, last = _Clock.of(*found.group(1, 2, 3)), _Clock.of(*found.group(4, 5, 6))
    choices = [
        (start, end)
        for half in _halves(first, last)
        for other in _halves(last, first)
        if (start := first.minutes(half)) is not None and (end := last.minutes(other)) is not None and start < DAY
    ]
    start, end = next((pair for pair in choices if pair[0] < pair[1]), choices[-1] if choices else (0, 0))
    if start == end:
        problem = f"{quoted(found[0].strip())} is no time"
        raise Misread(problem, REMEDY)
    unmistakable = first.hour > 12 or first.half is not None or last.half is not None
    if end < start and not unmistakable:
        problem = f"{quoted(found[0].strip())} ends before it starts"
        raise Misread(problem, "Write the afternoon as 14:00-17:00 or 2-5pm.")
    return _Times(start, end if start < end else end + DAY)


def _halves(clock: _Clock, other: _Clock) -> tuple[Half | None, ...]:
    """Halves of the day a time may mean, likeliest first: its own, or the other's unless that makes no sense."""
    if clock.half is not None or other.half is None:
        return (clock.half,)
    return ("am", "pm") if other.half == "am" else ("pm", "am")
