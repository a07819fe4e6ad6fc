"""Mentees nobody can take, each for a reason of their own, so that "why unmatched" has something true to say."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from backend.demo.mentoring_round.mentees import Mentee
from backend.demo.mentoring_round.profile import Profile, profile_of
from backend.demo.organisation.employees import Employee
from backend.demo.organisation.places import KRAKOW, LISBON, PUNE, Office

ODD_HOURS = "Sun 10:00-12:00"
"""When no mentor is free, whatever their zone."""

LONE_LANGUAGE = "Ukrainian"
"""What no mentor speaks."""


def with_stranded(mentees: Sequence[Mentee], staff: Sequence[Employee], seed: int) -> tuple[Mentee, ...]:
    """Change three of the mentees and add a fourth.

    They have only Sundays; left the hours open; speak a language of their own; and have nobody but the chief above.
    """
    head = next(employee for employee in staff if employee.grade == "Vice President")
    stranded = (
        _newcomer(mentees, LISBON, lambda profile: replace(profile, hours=ODD_HOURS)),
        _newcomer(mentees, PUNE, lambda profile: replace(profile, hours="")),
        _newcomer(mentees, KRAKOW, lambda profile: replace(profile, languages=(LONE_LANGUAGE,))),
        Mentee(profile_of(head, seed), "leadership", {"strategy": 5}, alike=False, left_out=0),
    )
    by_id = {mentee.employee.id: mentee for mentee in (*mentees, *stranded)}
    return tuple(by_id[one] for one in sorted(by_id))


def _newcomer(mentees: Sequence[Mentee], office: Office, change: Callable[[Profile], Profile]) -> Mentee:
    """Change the profile of the first of an office's associates, who are on no other side."""
    found = next(one for one in mentees if one.employee.office == office and one.employee.grade == "Associate")
    return replace(found, profile=change(found.profile))
