"""Free hours as people write them in a form: "Mon 09:00-10:30; Wed-Thu 16:00-18:00"."""

from random import Random

from backend.demo.dice import pick
from backend.demo.organisation.places import Office

NOON = 12 * 60

DAYS: dict[tuple[str, ...], float] = {
    ("Mon", "Wed"): 3,
    ("Tue", "Thu"): 4,
    ("Mon", "Wed", "Fri"): 2,
    ("Tue-Thu",): 4,
    ("Mon-Tue", "Thu"): 3,
    ("Mon-Tue", "Thu-Fri"): 4,
    ("Mon-Wed", "Fri"): 3,
    ("Mon-Thu",): 3,
    ("Mon-Fri",): 3,
}
"""Days that people are free on, written as runs, and how common each week is."""

TIMES: dict[tuple[str, ...], float] = {("morning",): 2, ("afternoon",): 3, ("morning", "afternoon"): 5}
"""When on such days."""

LENGTHS = (60, 90, 120, 120, 150, 180)
"""Minutes of a window."""


def hours_of(rng: Random, office: Office) -> str:
    """Return the free hours of somebody who keeps the day of the office, in the order of the week."""
    opens, closes = office.day
    span = {"morning": (opens, NOON + 60), "afternoon": (NOON + 60, closes)}
    return "; ".join(f"{run} {_window(rng, *span[time])}" for run in pick(rng, DAYS) for time in pick(rng, TIMES))


def _window(rng: Random, opens: int, closes: int) -> str:
    """Mostly on the half-hour, now and then on the quarter."""
    grid = 15 if rng.random() < 0.2 else 30
    length = rng.choice(LENGTHS)
    start = opens + grid * rng.randint(0, (closes - opens - length) // grid)
    return f"{_clock(start)}-{_clock(start + length)}"


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02}:{minutes % 60:02}"
