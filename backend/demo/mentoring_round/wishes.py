"""Ranked wishes both ways, and those whom people will not be paired with."""

from collections.abc import Mapping, Sequence
from itertools import chain
from random import Random

from backend.demo.dice import dice, draw
from backend.demo.mentoring_round.mentees import Mentee
from backend.demo.mentoring_round.mentors import Mentor
from backend.demo.organisation.employees import Employee

Ranking = tuple[tuple[str, ...], ...]
"""Groups of ids, best first; those in a group are wished for equally."""

TIED = 0.2
"""Share of wishes that are ranked with the one before."""

UNWILLING = 12
"""People who name somebody they will not be paired with."""


def mentee_wishes(mentees: Sequence[Mentee], mentors: Sequence[Mentor], seed: int) -> Mapping[str, Ranking]:
    """Whom each mentee wishes for: up to five they may know, with a few who are on everybody's lips.

    How well known a mentor is follows a Pareto distribution, so that some get more wishes than they have seats.
    """
    rng = dice(seed, "wishes of mentees")
    fame = [rng.paretovariate(1.3) for _ in mentors]
    wishes: dict[str, Ranking] = {}
    for mentee in mentees:
        drawn = [known * _appeal(mentee, mentor) for mentor, known in zip(mentors, fame, strict=True)]
        wished = draw(rng, mentors, drawn, rng.choice((0, 1, 2, 3, 3, 4, 5)))
        wishes[mentee.employee.id] = _ranked(rng, [mentor.employee.id for mentor in wished])
    return wishes


def mentor_wishes(
    mentees: Sequence[Mentee], mentors: Sequence[Mentor], wished: Mapping[str, Ranking], seed: int
) -> Mapping[str, Ranking]:
    """Whom each mentor wishes for: some of those who asked for them, now and then somebody who did not."""
    rng = dice(seed, "wishes of mentors")
    asked = {(mentee, mentor) for mentee, groups in wished.items() for mentor in chain(*groups)}
    wishes: dict[str, Ranking] = {}
    for mentor in mentors:
        known = [20 if (mentee.employee.id, mentor.employee.id) in asked else 1 for mentee in mentees]
        appeal = [_appeal(mentee, mentor) * times for mentee, times in zip(mentees, known, strict=True)]
        found = draw(rng, mentees, appeal, rng.choice((0, 0, 0, 1, 2, 3, 4)))
        wishes[mentor.employee.id] = _ranked(rng, [mentee.employee.id for mentee in found])
    return wishes


def _appeal(mentee: Mentee, mentor: Mentor) -> float:
    """How likely the two would think of each other; 0 where the programme would not pair them in any case."""
    asking, offering = mentee.employee, mentor.employee
    above = 1 <= offering.step - asking.step <= 3
    if mentee.track not in mentor.tracks or not above or asking.manager == offering.id:
        return 0
    near = 12 if asking.office.region == offering.office.region else 1
    teaches = sum(mentor.proficiency.get(name, 0) > level for name, level in mentee.goals.items())
    return near * (1 + 3 * teaches)


def _ranked(rng: Random, ids: Sequence[str]) -> Ranking:
    groups: list[tuple[str, ...]] = []
    for one in ids:
        if groups and rng.random() < TIED:
            groups[-1] += (one,)
        else:
            groups.append((one,))
    return tuple(groups)


def refusals(mentees: Sequence[Mentee], mentors: Sequence[Mentor], seed: int) -> Mapping[str, tuple[str, ...]]:
    """Whom people will not be paired with: someone of the other side in their own unit."""
    rng = dice(seed, "refusals")
    asking = [mentee.employee for mentee in mentees]
    offering = [mentor.employee for mentor in mentors]
    refused: dict[str, tuple[str, ...]] = {}
    for _ in range(UNWILLING):
        one, other = _colleagues(rng, asking, offering)
        if rng.random() < 0.3:
            one, other = other, one
        refused[one] = (other,)
    return refused


def _colleagues(rng: Random, asking: Sequence[Employee], offering: Sequence[Employee]) -> tuple[str, str]:
    mentee = rng.choice(asking)
    mentor = rng.choice([one for one in offering if one.unit == mentee.unit and one.id != mentee.id])
    return mentee.id, mentor.id
