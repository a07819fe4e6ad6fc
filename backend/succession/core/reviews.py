"""When a plan is to be looked at again."""

from datetime import date


def review_is_due(review_on: date | None, day: date) -> bool:
    """Whether a plan's review is due on a day: its day has come, or nobody has set one."""
    return review_on is None or review_on <= day
