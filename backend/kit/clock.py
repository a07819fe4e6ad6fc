"""The one clock."""

from datetime import UTC, date, datetime


def now() -> datetime:
    """Give this moment, aware, in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """Give the date in UTC: dates that take effect do so at midnight UTC for everybody."""
    return now().date()
