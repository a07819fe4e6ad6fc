"""How long seats stand empty while a plan is carried out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from backend.people.core.days import months_after
from backend.succession.core.cascade import Plan


@dataclass(frozen=True)
class Wait:
    """One seat while a plan is carried out.

    Attributes
    ----------
    empty_from : the day on which its holder is gone; today where nobody held it.
    filled_on : the day on which whoever follows is ready and it is empty; `None`: it stays open.
    """

    position: str
    empty_from: date
    filled_on: date | None

    @property
    def days_empty(self) -> int | None:
        """How long nobody sits there; `None`: for good."""
        return None if self.filled_on is None else (self.filled_on - self.empty_from).days


@dataclass(frozen=True)
class Calendar:
    """The days that a plan hangs on; hiring and growing begin today.

    Attributes
    ----------
    leaves_on : the day from which a position's holder is gone, of those who leave.
    ready_in : months until a person is ready for a position.
    hired_in : months until somebody hired for a position could begin.
    """

    today: date
    leaves_on: Mapping[str, date]
    ready_in: Mapping[tuple[str, str], int]
    hired_in: Mapping[str, int]


def waits_of(plan: Plan, calendar: Calendar) -> dict[str, Wait]:
    """Tell when each seat of a plan falls empty and when it is filled, down each chain, by position.

    Parameters
    ----------
    plan : one whose moves all stand in chains, from the seat that was empty at first.
    """
    empty_from, found = dict(calendar.leaves_on), dict[str, Wait]()
    for move in plan.moves:
        begins = empty_from.get(move.target, calendar.today)
        filled = max(begins, months_after(calendar.today, calendar.ready_in[move.person, move.target]))
        found[move.target] = Wait(move.target, begins, filled)
        if move.source is not None:
            empty_from[move.source] = filled
    for hire in plan.hires:
        begins = empty_from.get(hire.position, calendar.today)
        filled = max(begins, months_after(calendar.today, calendar.hired_in[hire.position]))
        found[hire.position] = Wait(hire.position, begins, filled)
    for each in plan.open_positions:
        found[each] = Wait(each, empty_from.get(each, calendar.today), None)
    return found
