"""Days of the calendar."""

from calendar import monthrange
from collections.abc import Iterable
from datetime import date

DAYS_OF_A_MONTH = 31
"""Days left over beside whole months that make another together: so many that no single stretch gains by it."""


def months_after(day: date, months: int) -> date:
    """Give the same day of a month so many later, or earlier below 0; its last day where the month is shorter.

    >>> months_after(date(2026, 11, 30), 3)
    datetime.date(2027, 2, 28)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def months_in(stretches: Iterable[tuple[date, date]]) -> int:
    """Count whole months in stretches of days, whose ends do not count; days in two of them count once.

    Months of the calendar are counted within each unbroken stretch; the days that are left over add up, thirty-one
    to a month.

    >>> months_in([(date(2025, 3, 1), date(2026, 3, 1))])
    12
    """
    months = days = 0
    for start, end in _merged(stretches):
        whole = _whole_months(start, end)
        months += whole
        days += (end - months_after(start, whole)).days
    return months + days // DAYS_OF_A_MONTH


def _merged(stretches: Iterable[tuple[date, date]]) -> list[tuple[date, date]]:
    merged: list[tuple[date, date]] = []
    for start, end in sorted(each for each in stretches if each[0] < each[1]):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(merged[-1][1], end))
        else:
            merged.append((start, end))
    return merged


def _whole_months(start: date, end: date) -> int:
    months = (end.year - start.year) * 12 + end.month - start.month
    return months if months_after(start, months) <= end else months - 1
