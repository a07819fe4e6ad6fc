"""The applications of those who meet as equals: buddies, and people who swap what they know."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from backend.demo.mentoring_round.applications import SampleRound
from backend.demo.organisation.model import Organisation
from backend.demo.programmes.taking_part import enrolments_of, part_of
from backend.mentoring.enrolments.adding import NewEnrolment
from backend.mentoring.enrolments.application_schemas import Teaching

BUDDIES = 41
"""One of them stays alone."""


def buddies_of(
    sample: SampleRound,
    organisation: Organisation,
    programme_id: UUID,
    people: Mapping[str, UUID],
    applied_at: datetime,
) -> list[NewEnrolment]:
    """Give those of a sample who began lately as enrolled buddies; parameters as of `enrolments_of`."""
    chosen = part_of(sample, [each for each in sample.mentees if each.employee.grade == "Associate"][:BUDDIES], [])
    return as_peers(enrolments_of(chosen, organisation, people, programme_id, applied_at))


EQUALS = 35
"""One of them stays alone when they are paired; one more takes part once they are."""


def equals_of(
    sample: SampleRound,
    organisation: Organisation,
    programme_id: UUID,
    but: Collection[str],
    people: Mapping[str, UUID],
    applied_at: datetime,
) -> list[NewEnrolment]:
    """Give those of a sample who have been here for a while as peers who coach each other; the last joins late.

    Parameters
    ----------
    but : numbers of people who do not take part; others as of `enrolments_of`.
    """
    found = [each for each in sample.mentees if each.employee.grade == "Senior" and each.employee.id not in but]
    chosen = part_of(sample, found[: EQUALS + 1], [])
    return as_peers(enrolments_of(chosen, organisation, people, programme_id, applied_at))


def as_peers(applied: Sequence[NewEnrolment]) -> list[NewEnrolment]:
    """Make mentees buddies, who need not learn anything."""
    return [replace(each, side="peer", goals=(), left_out=0, not_with=()) for each in applied]


def swapping_of(
    sample: SampleRound,
    organisation: Organisation,
    programme_id: UUID,
    people: Mapping[str, UUID],
    applied_at: datetime,
) -> list[NewEnrolment]:
    """Give those of a sample who want to learn as well as teach, once each; parameters as of `enrolments_of`."""
    both = {each.employee.id for each in sample.mentees} & {each.employee.id for each in sample.mentors}
    chosen = part_of(
        sample,
        [each for each in sample.mentees if each.employee.id in both],
        [each for each in sample.mentors if each.employee.id in both],
    )
    applied = enrolments_of(chosen, organisation, people, programme_id, applied_at)
    taught = {each.person_id: each.teaches for each in applied if each.side == "mentor"}
    return [_swapping(each, taught[each.person_id]) for each in applied if each.side == "mentee"]


def _swapping(learner: NewEnrolment, teaches: Sequence[Teaching]) -> NewEnrolment:
    """Make somebody who learns a peer; what they want to learn they do not offer."""
    wanted = {goal.competency_id for goal in learner.goals}
    offered = [each for each in teaches if each.competency_id not in wanted]
    return replace(learner, side="peer", teaches=offered, left_out=0, wishes=(), not_with=())
