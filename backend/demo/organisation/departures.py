"""Who has left, and what became of their seats: taken by a successor, vacant or closed."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from random import Random

from backend.demo.dice import dice
from backend.demo.organisation.employees import GRADES, LARGEST_NUMBER, Employee, badge, plays
from backend.demo.organisation.names import Register, address
from backend.demo.organisation.tenure import AS_OF, Tenure, before, monday

SUCCEEDED_LEADS = 6
"""People who have left and whose team has another lead now."""

SUCCEEDED_MEMBERS = 6
VACATED = 9
CLOSED = 4

WITHIN_DAYS = 3 * 365
"""How long ago somebody who has a successor left at most; the others left in half that time."""


@dataclass(frozen=True)
class Departure:
    """Somebody who has left.

    Attributes
    ----------
    employee : as they were, their manager being who leads that seat today.
    left : the day on which they no longer worked here.
    successor : number of who took the seat that day; missing where it is vacant or closed.
    """

    employee: Employee
    tenure: Tenure
    left: date
    successor: str | None = None
    seat_is_closed: bool = False


def departures(staff: Sequence[Employee], served: Mapping[str, Tenure], seed: int) -> tuple[Departure, ...]:
    """Make up who has left: first the operating officer whom nobody has followed yet, then some of every kind."""
    return tuple(_Leaving(staff, served, dice(seed, "departures")).departures())


class _Leaving:
    """Hands out the numbers and names that nobody who is here has."""

    def __init__(self, staff: Sequence[Employee], served: Mapping[str, Tenure], rng: Random) -> None:
        self._staff, self._served, self._rng = staff, served, rng
        self._managers = {one.manager for one in staff}
        unused = sorted({badge(number) for number in range(1, LARGEST_NUMBER + 1)} - {one.id for one in staff})
        self._badges = iter(rng.sample(unused, len(unused)))
        self._names = Register(rng, taken=[one.email for one in staff])

    def departures(self) -> Iterator[Departure]:
        yield self._operating_officer()
        for successor in self._some(SUCCEEDED_LEADS, lambda one: self._leads_team(one) and self._is_recent(one)):
            yield self._predecessor(successor)
        for successor in self._some(SUCCEEDED_MEMBERS, lambda one: self._is_member(one) and self._is_recent(one)):
            yield self._predecessor(successor)
        for k, seat in enumerate(self._some(VACATED + CLOSED, self._is_member)):
            left = monday(AS_OF - timedelta(self._rng.randint(10, WITHIN_DAYS // 2)))
            yield replace(self._left(seat, left), seat_is_closed=k >= VACATED)

    def _operating_officer(self) -> Departure:
        chief = self._staff[0]
        return self._left(replace(chief, manager=chief.id), monday(AS_OF - timedelta(160)), years=11)

    def _predecessor(self, successor: Employee) -> Departure:
        return replace(self._left(successor, self._served[successor.id].in_post), successor=successor.id)

    def _left(self, seat: Employee, left: date, *, years: float | None = None) -> Departure:
        """Say who sat in a seat like this one until that day."""
        name = self._names.name(seat.office)
        who = replace(seat, id=next(self._badges), name=name, email=address(name))
        joined = before(left, years or self._rng.triangular(0.8, 7, 3))
        return Departure(who, Tenure(joined, joined), left)

    def _some(self, count: int, suits: Callable[[Employee], bool]) -> list[Employee]:
        return self._rng.sample([one for one in self._staff if suits(one) and plays(one) is None], count)

    def _is_member(self, one: Employee) -> bool:
        return one.id not in self._managers

    def _leads_team(self, one: Employee) -> bool:
        return one.id in self._managers and one.step < GRADES.index("Director")

    def _is_recent(self, one: Employee) -> bool:
        return AS_OF - timedelta(WITHIN_DAYS) < self._served[one.id].in_post < AS_OF - timedelta(14)
