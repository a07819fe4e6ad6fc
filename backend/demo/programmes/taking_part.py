"""The applications of the sample round as enrolments."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from uuid import UUID

from backend.demo.mentoring_round.applications import SampleRound
from backend.demo.mentoring_round.mentees import Mentee
from backend.demo.mentoring_round.mentors import Mentor
from backend.demo.mentoring_round.profile import Profile
from backend.demo.mentoring_round.wishes import Ranking
from backend.demo.organisation.model import Organisation
from backend.demo.organisation.places import LANGUAGE_TAGS
from backend.demo.programmes.background import background_of
from backend.demo.programmes.competencies import competency_id
from backend.matching.scoring.hours import DAY
from backend.mentoring.enrolments.adding import NewEnrolment
from backend.mentoring.enrolments.application_schemas import QUESTIONS, FreeTime, Goal, Question, Teaching
from backend.mentoring.files.hours_cell import hours_of

KEEP_TO_THEMSELVES = 3
"""Of so many mentors one doesn't show which moves they made."""

OTHER_LANGUAGE = "uk"
"""Of the one who speaks what nobody else does."""


NEW_LEADERS = 23
LEADERS = 14
CARE = "CUS"
"""The unit of the employee persona, who finds mentors there who made the moves that they could make."""


def leaders_of(sample: SampleRound) -> SampleRound:
    """Give a part of a sample: some who want to learn to lead, some who can teach it, and some who went far in care."""
    mentees = [mentee for mentee in sample.mentees if mentee.track == "leadership"][:NEW_LEADERS]
    leaders = [mentor for mentor in sample.mentors if mentor.tracks == ("leadership",)][:LEADERS]
    care = [each for each in sample.mentors if each.employee.unit.code == CARE and each.employee.grade != "Senior"]
    return part_of(sample, mentees, [*leaders, *(mentor for mentor in care if mentor not in leaders)])


NEWCOMERS = 40
MENTORS_OF_NEWCOMERS = 25


def newcomers_of(sample: SampleRound, personas: Collection[str]) -> SampleRound:
    """Give a part of a sample that the personas, by number, take part in."""
    mentees = sorted(sample.mentees, key=lambda each: each.employee.id not in personas)[:NEWCOMERS]
    mentors = sorted(sample.mentors, key=lambda each: each.employee.id not in personas)[:MENTORS_OF_NEWCOMERS]
    return part_of(sample, mentees, mentors)


LATE = 3


def late_of(sample: SampleRound, personas: Collection[str]) -> SampleRound:
    """Give those who take part in the same, but come once its round is published."""
    mentees = sorted(sample.mentees, key=lambda each: each.employee.id not in personas)[NEWCOMERS : NEWCOMERS + LATE]
    return part_of(sample, mentees, ())


def part_of(sample: SampleRound, mentees: Sequence[Mentee], mentors: Sequence[Mentor]) -> SampleRound:
    """Give a sample of so many alone, who wish for nobody."""
    return replace(
        sample,
        mentees=tuple(mentees),
        mentors=tuple(mentors),
        mentee_wishes=dict.fromkeys((mentee.employee.id for mentee in mentees), ()),
        mentor_wishes=dict.fromkeys((mentor.employee.id for mentor in mentors), ()),
    )


def enrolments_of(
    sample: SampleRound,
    organisation: Organisation,
    people: Mapping[str, UUID],
    programme_id: UUID,
    applied_at: datetime,
) -> list[NewEnrolment]:
    """Give everybody who applied, as enrolled; each a minute after the one before.

    Parameters
    ----------
    people : ids by number.
    """

    def of(profile: Profile, wishes: Ranking) -> NewEnrolment:
        number = profile.employee.id
        return NewEnrolment(
            programme_id=programme_id,
            person_id=people[number],
            side="mentee",
            state="enrolled",
            applied_at=applied_at,
            hours=_hours(profile),
            languages=[LANGUAGE_TAGS.get(language, OTHER_LANGUAGE) for language in profile.languages],
            style=_style(profile),
            wishes=[[people[one] for one in group] for group in wishes],
            not_with=[people[one] for one in sample.refusals.get(number, ())],
        )

    found = [
        *(
            _mentee(of(mentee.profile, sample.mentee_wishes[mentee.employee.id]), mentee, organisation)
            for mentee in sample.mentees
        ),
        *(
            replace(
                _mentor(of(mentor.profile, sample.mentor_wishes[mentor.employee.id]), mentor, organisation),
                shows_moves=place % KEEP_TO_THEMSELVES > 0,
            )
            for place, mentor in enumerate(sample.mentors)
        ),
    ]
    return [replace(each, applied_at=applied_at + timedelta(minutes=n)) for n, each in enumerate(found)]


def _mentee(said: NewEnrolment, mentee: Mentee, organisation: Organisation) -> NewEnrolment:
    goals = [Goal(competency_id=competency_id(organisation, name), level=level) for name, level in mentee.goals.items()]
    background = background_of(mentee.employee)
    return replace(said, goals=goals, left_out=mentee.left_out, background=background)


def _mentor(said: NewEnrolment, mentor: Mentor, organisation: Organisation) -> NewEnrolment:
    teaches = [
        Teaching(competency_id=competency_id(organisation, name), level=level)
        for name, level in mentor.proficiency.items()
    ]
    return replace(said, side="mentor", teaches=teaches, seats=mentor.seats)


def _hours(profile: Profile) -> Sequence[FreeTime]:
    windows = hours_of(profile.hours) if profile.hours else ()
    return [FreeTime(weekday=day, start=start, end=min(end, DAY)) for day, start, end in windows]


def _style(profile: Profile) -> Mapping[Question, int]:
    answers = zip(QUESTIONS, profile.style, strict=True)
    return {question: answer for question, answer in answers if answer is not None}
