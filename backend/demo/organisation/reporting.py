"""Who reported to whom, and when: whoever leads a seat had it from some day on, and somebody else before."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from backend.demo.dice import dice
from backend.demo.organisation.departures import Departure
from backend.demo.organisation.employees import Employee
from backend.demo.organisation.model import ReportingLine
from backend.demo.organisation.tenure import AS_OF, FOUNDED, Tenure, monday

OPERATIONS = ("Field Operations", "Customer Care", "Supply")
"""Units whose heads reported to the operating officer."""

CHANGES_OF_TEAM = 45
"""People who came from another team of their department, at most."""

Since = tuple[str, date]
"""A manager and the day from which on they led."""


def reporting_lines(
    staff: Sequence[Employee], left: Sequence[Departure], served: Mapping[str, Tenure], seed: int
) -> tuple[ReportingLine, ...]:
    """Write down the reporting line of everybody, each person's in the order of time.

    On any day, people report to somebody above them in the tree of today, or to who was in such a seat before: so on no
    day is there a cycle.
    """
    past = _Past(staff, left, served)
    moved = _changes_of_team(staff, past, served, seed)
    lines: list[ReportingLine] = []
    for one in staff:
        lines += _lines(one.id, served[one.id].joined, None, moved.get(one.id) or past.above(one))
    for departure in left:
        joined = departure.tenure.joined
        lines += _lines(departure.employee.id, joined, departure.left, past.above(departure.employee))
    return tuple(lines)


def _lines(person: str, joined: date, left: date | None, managers: Sequence[Since]) -> list[ReportingLine]:
    """Go back in time from one manager to the one before, until the day of joining."""
    lines: list[ReportingLine] = []
    until = left
    for manager, since in managers:
        start = max(joined, since)
        if until is None or start < until:
            lines.append(ReportingLine(person, manager, start, until))
            until = start
    return lines[::-1]


class _Past:
    """Answers who led a seat, the latest first."""

    def __init__(self, staff: Sequence[Employee], left: Sequence[Departure], served: Mapping[str, Tenure]) -> None:
        self._staff = {one.id: one for one in staff}
        self._served = served
        self._before = {one.successor: one for one in left if one.successor is not None}
        self._chief, self._operating_officer = staff[0], left[0]

    def above(self, one: Employee) -> list[Since]:
        """List who led somebody's seat and, for the time before they did, whoever is above those."""
        return list(self._above(one))

    def _above(self, one: Employee) -> Iterator[Since]:
        if one.unit.name in OPERATIONS and one.manager == self._chief.id:
            yield self._chief.id, self._operating_officer.left
            yield self._operating_officer.employee.id, self._operating_officer.tenure.in_post
        elif one.manager is not None and one.manager != self._chief.id:
            yield one.manager, self._served[one.manager].in_post
            before = self._before.get(one.manager)
            if before is not None:
                yield before.employee.id, before.tenure.in_post
            yield from self._above(self._staff[one.manager])
        if one.manager == self._chief.id:
            yield self._chief.id, FOUNDED


def _changes_of_team(
    staff: Sequence[Employee], past: _Past, served: Mapping[str, Tenure], seed: int
) -> Mapping[str, list[Since]]:
    """Let some have come from the team of another lead under the same director."""
    rng = dice(seed, "changes of team")
    by_id, managers = {one.id: one for one in staff}, {one.manager for one in staff}
    changes: dict[str, list[Since]] = {}
    for one in rng.sample([one for one in staff if one.id not in managers], CHANGES_OF_TEAM):
        lead = by_id[one.manager or ""]
        others = [other for other in staff if other.manager == lead.manager and other.id not in (lead.id, one.id)]
        other = rng.choice([other for other in others if other.id in managers])
        earliest = max(served[one.id].joined, served[lead.id].in_post, served[other.id].in_post) + timedelta(28)
        if earliest < AS_OF:
            day = monday(earliest + rng.uniform(0, 1) * (AS_OF - earliest))
            changes[one.id] = [(lead.id, day), (other.id, served[other.id].in_post), *past.above(lead)]
    return changes
