"""Tidewell on one page: its staff, and the round of mentoring that some of them apply for."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from backend.demo.dice import dice
from backend.demo.mentoring_round.mentees import Mentee, applying
from backend.demo.mentoring_round.mentors import Mentor, offering
from backend.demo.mentoring_round.stranded import with_stranded
from backend.demo.mentoring_round.wishes import Ranking, mentee_wishes, mentor_wishes, refusals
from backend.demo.organisation.employees import Employee, employ
from backend.demo.organisation.tidewell import SEED

PREVIOUS = 60
"""Pairs of the round before of whom both are in this one."""


@dataclass(frozen=True)
class SampleRound:
    """Everybody and everything they said.

    Attributes
    ----------
    employees : the staff, each manager before their reports.
    mentees, mentors : those of the staff who apply and who offer, by id; some do both.
    mentee_wishes, mentor_wishes : ranked ids of the other side by id.
    refusals : ids of the other side with whom a person will not be paired, by id.
    previous : (mentee id, mentor id) of earlier rounds.
    """

    employees: tuple[Employee, ...]
    mentees: tuple[Mentee, ...]
    mentors: tuple[Mentor, ...]
    mentee_wishes: Mapping[str, Ranking]
    mentor_wishes: Mapping[str, Ranking]
    refusals: Mapping[str, tuple[str, ...]]
    previous: tuple[tuple[str, str], ...]


def sample_round(seed: int = SEED) -> SampleRound:
    """Make the organisation up; the same seed gives the same one."""
    staff = employ(seed)
    mentors = offering(staff, seed)
    mentees = with_stranded(applying(staff, seed), staff, seed)
    wished = mentee_wishes(mentees, mentors, seed)
    return SampleRound(
        staff,
        mentees,
        mentors,
        wished,
        mentor_wishes(mentees, mentors, wished, seed),
        refusals(mentees, mentors, seed),
        _previous(mentees, mentors, seed),
    )


def _previous(mentees: Sequence[Mentee], mentors: Sequence[Mentor], seed: int) -> tuple[tuple[str, str], ...]:
    """Pair some who were not left out last time, each with somebody of a higher grade."""
    rng = dice(seed, "previous")
    served = [mentee.employee for mentee in mentees if mentee.left_out == 0]
    offered = [mentor.employee for mentor in mentors]
    pairs = [(one.id, other.id) for one in served for other in offered if other.step > one.step]
    return tuple(rng.sample(pairs, PREVIOUS))
