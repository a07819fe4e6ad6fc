"""Stretches of a week in which somebody is free, tidied and measured; on the person's own clock."""

from collections.abc import Iterable

from backend.matching.scoring.hours import DAY, WEEK, Window


def tidy(windows: Iterable[Window]) -> tuple[Window, ...]:
    """Give the same hours in the order of the week, those of a day that touch or overlap as one."""
    found: list[Window] = []
    for each in sorted(windows):
        last = found[-1] if found else None
        if last is not None and last.weekday == each.weekday and each.start <= last.end:
            found[-1] = Window(last.weekday, last.start, max(last.end, each.end))
        else:
            found.append(each)
    return tuple(found)


def longest_stretch(windows: Iterable[Window]) -> int:
    """Give the minutes of the longest unbroken stretch; it may go over midnight, from Sunday into Monday too."""
    whole: list[tuple[int, int]] = []
    for day, start, end in tidy(windows):
        first, last = day * DAY + start, day * DAY + end
        if whole and whole[-1][1] == first:
            whole[-1] = (whole[-1][0], last)
        else:
            whole.append((first, last))
    if len(whole) > 1 and whole[0][0] == 0 and whole[-1][1] == WEEK:
        whole.append((whole[-1][0], WEEK + whole[0][1]))
    return max((last - first for first, last in whole), default=0)
