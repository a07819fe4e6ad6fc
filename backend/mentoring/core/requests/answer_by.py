"""Until when an answer is waited for."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

SATURDAY = 5


def answer_by(now: datetime, zone: str, working_days: int) -> datetime:
    """Give the end of the last of so many working days after today (Mondays to Fridays), on somebody's own clock."""
    day = now.astimezone(ZoneInfo(zone)).date()
    left = working_days
    while left:
        day += timedelta(days=1)
        left -= day.weekday() < SATURDAY
    return datetime.combine(day + timedelta(days=1), time(), ZoneInfo(zone)).astimezone(now.tzinfo)
