"""Circles that a file would close together with what is planned: nobody is above themselves today, but one day."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from backend.people.core.imports.checks import Breach
from backend.people.core.imports.organisation import Organisation, Person, PlannedLine
from backend.people.core.org_chart import circles

Plans = Mapping[str, Sequence[PlannedLine]]


def planned_circles(organisation: Organisation, people: Mapping[str, Person], today: date) -> Iterator[Breach]:
    """Find the circles of days to come that are none today, each on the first day of it.

    A new manager counts for good, so that whoever gets one by the file has no plans any more; whoever was to report to
    somebody who leaves by it reports to the next above who stays.

    Parameters
    ----------
    people : by id, as they are after the import.
    """
    plans = _kept_plans(organisation, people)
    days = {day for lines in plans.values() for line in lines for day in (line.valid_from, line.valid_to) if day}
    seen = set[frozenset[str]]()
    for day in sorted(day for day in days if day > today):
        told = {person: _manager_on(day, lines, organisation, people) for person, lines in plans.items()}
        for circle in circles(_lines_up(told, people)):
            is_new = any(told.get(each, people[each].manager) != people[each].manager for each in circle)
            if is_new and frozenset(circle) not in seen:
                seen.add(frozenset(circle))
                yield Breach("planned circle", circle, str(day))


def _kept_plans(organisation: Organisation, people: Mapping[str, Person]) -> Plans:
    plans: dict[str, list[PlannedLine]] = {}
    for line in organisation.planned:
        after, before = people[line.person], organisation.people[line.person]
        if after.state == "active" and after.manager == before.manager:
            plans.setdefault(line.person, []).append(line)
    return plans


def _manager_on(
    day: date, lines: Sequence[PlannedLine], organisation: Organisation, people: Mapping[str, Person]
) -> str | None:
    boss = next((line.manager for line in lines if line.covers(day)), None)
    line_up = set[str]()
    while boss is not None and people[boss].state == "left" and boss not in line_up:
        line_up.add(boss)
        boss = organisation.people[boss].manager
    return None if boss in line_up else boss


def _lines_up(told: Mapping[str, str | None], people: Mapping[str, Person]) -> Mapping[str, str | None]:
    """Give the managers of whoever has plans, and of everybody above them: few of a hundred thousand."""
    found = dict[str, str | None]()
    for person in told:
        each: str | None = person
        while each is not None and each in people and each not in found:
            found[each] = told[each] if each in told else people[each].manager
            each = found[each]
    return found
