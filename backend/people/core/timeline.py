"""Who or what stands where from which day until which: a line of periods, and what a new statement does to it.

Periods are half-open, from their first day up to but not including `valid_to`, and do not overlap on one line.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

NewId = Callable[[], UUID]
"""Gives an id that nothing has."""


@dataclass(frozen=True, slots=True)
class Period:
    """What holds for a while.

    Attributes
    ----------
    subject, holder : whose line it is on, and what it says of them: a person and their manager, a position and its
        incumbent.
    valid_to : first day after; `None` for what has no end.
    """

    id: UUID
    subject: UUID
    holder: UUID
    valid_from: date
    valid_to: date | None

    def covers(self, day: date) -> bool:
        """Whether it is in force on `day`."""
        return self.valid_from <= day and self.lasts_beyond(day)

    def lasts_beyond(self, day: date) -> bool:
        """Whether it is in force on `day` or later."""
        return self.valid_to is None or day < self.valid_to


@dataclass(frozen=True, slots=True)
class Rewriting:
    """What becomes of a line: periods that go, and periods that come; one whose last day changes does both.

    Turned round, it takes itself back.
    """

    removed: tuple[Period, ...] = ()
    added: tuple[Period, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything changes."""
        return bool(self.removed or self.added)

    def first_days(self) -> dict[UUID, date]:
        """Give, for everybody and everything that a period names, the first day on which something changes for them."""
        named = {key for period in (*self.removed, *self.added) for key in (period.subject, period.holder)}
        sides = [_by_name(self.removed), _by_name(self.added)]
        found = {key: _first_difference(*(side.get(key, ()) for side in sides)) for key in named}
        return {key: day for key, day in found.items() if day is not None}

    def __add__(self, other: "Rewriting") -> "Rewriting":
        """Give both, of different lines."""
        return Rewriting(self.removed + other.removed, self.added + other.added)


def rewritten_from(
    day: date, holder: UUID | None, line: Sequence[Period], *, subject: UUID, new_id: NewId
) -> Rewriting:
    """Say that from `day` on, for good, it is `holder`, or nobody.

    What the line says of earlier days stays; whatever it says of later ones is replaced. A period that says the same
    already goes on.

    Parameters
    ----------
    line : of `subject`, in any order.
    """
    kept = [period for period in line if not period.lasts_beyond(day)]
    wanted = [_until(day, period) for period in line if period.valid_from < day and period.lasts_beyond(day)]
    if holder is not None:
        same = next((period for period in line if period.covers(day) and period.holder == holder), None)
        if same is not None:
            wanted = [replace(same, valid_to=None)]
        else:
            wanted.append(Period(new_id(), subject, holder, day, None))
    return _between(line, [*kept, *wanted])


def handed_over(day: date, holder: UUID, successor: UUID | None, line: Sequence[Period], *, new_id: NewId) -> Rewriting:
    """Put `successor`, or nobody, wherever the line has `holder` on `day` or later; days and the others stay."""
    return _between(line, [part for period in line for part in _handed_over(day, holder, successor, period, new_id)])


def _by_name(periods: Sequence[Period]) -> dict[UUID, list[Period]]:
    found: dict[UUID, list[Period]] = {}
    for period in periods:
        for key in {period.subject, period.holder}:
            found.setdefault(key, []).append(period)
    return found


def _first_difference(before: Sequence[Period], after: Sequence[Period]) -> date | None:
    days = {day for period in (*before, *after) for day in (period.valid_from, period.valid_to) if day is not None}
    return next((day for day in sorted(days) if _on(day, before) != _on(day, after)), None)


def _on(day: date, periods: Sequence[Period]) -> set[tuple[UUID, UUID]]:
    return {(period.subject, period.holder) for period in periods if period.covers(day)}


def _handed_over(day: date, holder: UUID, successor: UUID | None, period: Period, new_id: NewId) -> Iterator[Period]:
    if period.holder != holder or not period.lasts_beyond(day):
        yield period
        return
    if period.valid_from < day:
        yield _until(day, period)
    if successor is not None:
        yield replace(period, id=new_id(), holder=successor, valid_from=max(day, period.valid_from))


def _until(day: date, period: Period) -> Period:
    return replace(period, valid_to=day)


def _between(before: Sequence[Period], after: Sequence[Period]) -> Rewriting:
    return Rewriting(
        removed=tuple(period for period in before if period not in after),
        added=tuple(period for period in after if period not in before),
    )
