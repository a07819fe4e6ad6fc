"""Ends of quarters, by which a trend is told."""

from datetime import date, timedelta


def past_quarter_ends(day: date, count: int) -> list[date]:
    """Give the last days of the `count` quarters that ended before `day`, the earliest first.

    >>> past_quarter_ends(date(2026, 11, 23), 2)
    [datetime.date(2026, 6, 30), datetime.date(2026, 9, 30)]
    """
    first = date(day.year, day.month - (day.month - 1) % 3, 1)
    ends = list[date]()
    for _ in range(count):
        end = first - timedelta(days=1)
        ends.append(end)
        first = date(end.year, end.month - 2, 1)
    return ends[::-1]
