"""What a policy would come to with the people who have applied, before anything is decided."""

from collections import Counter
from dataclasses import dataclass

from backend.matching.result import Conflict
from backend.matching.scoring.criteria import TEACHING_CURVE
from backend.mentoring.core.rounds.checking import Check, check_round
from backend.mentoring.core.rounds.left_out import LeftOut
from backend.mentoring.core.rounds.matching import Wanted, match_round
from backend.mentoring.core.rounds.participants import Participant
from backend.mentoring.core.rounds.report import Figures, Seat, report_on
from backend.mentoring.core.rounds.round import Round

FEW = 8
"""Seats and competencies that are told."""


@dataclass(frozen=True)
class Shortage:
    """A competency that too few can teach.

    Attributes
    ----------
    wanted : mentees who want to learn it.
    seats : of mentors who could teach at least one of them, by the levels.
    left_out : of the mentees, those who would have no mentor.
    """

    competency: str
    wanted: int
    seats: int
    left_out: int


@dataclass(frozen=True)
class Preview:
    """A policy in figures.

    Attributes
    ----------
    check : how many there are, which pairs the rules leave, whom they leave without any.
    figures : of the plan that the objective would give.
    left_out : who would have no mentor, and why.
    seats : the seats whose like would be worth most, dearest first.
    shortages : competencies to find mentors for, the direst first.
    """

    check: Check
    figures: Figures
    left_out: tuple[LeftOut, ...]
    seats: tuple[Seat, ...]
    shortages: tuple[Shortage, ...]


def preview_round(
    round_: Round, wanted: Wanted, mentees: tuple[Participant, ...], mentors: tuple[Participant, ...]
) -> Preview | Conflict:
    """Match a round, and say what is to be learned from it before it is run."""
    check = check_round(round_)
    if isinstance(check, Conflict):
        return check
    run = match_round(round_, wanted)
    if isinstance(run, Conflict):
        return run
    report = report_on(run, 0.0)
    seats = sorted(report.prices, key=lambda seat: (-seat.people_gained, -seat.gain_of_one_more, seat.mentor))
    without = {out.mentee for out in report.unmatched}
    return Preview(
        check,
        report.figures,
        report.unmatched,
        tuple(seat for seat in seats if seat.people_gained or seat.gain_of_one_more)[:FEW],
        shortages(mentees, mentors, without),
    )


def shortages(
    mentees: tuple[Participant, ...], mentors: tuple[Participant, ...], without: set[str]
) -> tuple[Shortage, ...]:
    """Give what those without a mentor want to learn, first that with the fewest seats for those who want it."""
    wanted = Counter(name for one in mentees for name in one.goals)
    missed = Counter(name for one in mentees if one.id in without for name in one.goals)
    found = [Shortage(name, wanted[name], _seats(name, mentees, mentors), missed[name]) for name in missed]
    return tuple(sorted(found, key=lambda one: (one.seats / one.wanted, -one.left_out, one.competency)))[:FEW]


def _seats(name: str, mentees: tuple[Participant, ...], mentors: tuple[Participant, ...]) -> int:
    """Count the seats of those who could teach a competency to somebody who wants it."""
    levels = {one.goals[name] for one in mentees if name in one.goals}
    taught = {level + above for level in levels for above in TEACHING_CURVE}
    return sum(one.seats for one in mentors if one.teaches.get(name) in taught)
