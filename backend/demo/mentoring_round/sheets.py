"""The organisation as rows of the files that a programme would export."""

from collections.abc import Iterable, Mapping

from backend.demo.mentoring_round.applications import SampleRound
from backend.demo.mentoring_round.profile import QUESTIONS, Profile
from backend.demo.mentoring_round.wishes import Ranking
from backend.demo.organisation.employees import Employee
from backend.kit.sheets.csv_writing import Value

Row = Mapping[str, Value]


def people_rows(sample: SampleRound) -> list[Row]:
    """Everybody and their manager, whether they take part or not."""
    return [_employee(employee) for employee in sample.employees]


def mentee_rows(sample: SampleRound) -> list[Row]:
    """Those who apply."""
    return [
        {
            **_profile(mentee.profile),
            "preferred language": mentee.profile.languages[0],
            "track": mentee.track,
            "goals": _levels(mentee.goals),
            "similar background": "yes" if mentee.alike else "no",
            "wishes": _ranking(sample.mentee_wishes[mentee.employee.id]),
            "not with": _listed(sample.refusals.get(mentee.employee.id, ())),
            "left out": mentee.left_out,
        }
        for mentee in sample.mentees
    ]


def mentor_rows(sample: SampleRound) -> list[Row]:
    """Those who offer."""
    return [
        {
            **_profile(mentor.profile),
            "tracks": _listed(mentor.tracks),
            "competencies": _levels(mentor.proficiency),
            "training": "done" if mentor.trained else "booked",
            "wishes": _ranking(sample.mentor_wishes[mentor.employee.id]),
            "not with": _listed(sample.refusals.get(mentor.employee.id, ())),
            "seats": mentor.seats,
            "at least": mentor.minimum,
        }
        for mentor in sample.mentors
    ]


def previous_rows(sample: SampleRound) -> list[Row]:
    """Pairs of earlier rounds."""
    return [{"mentee": mentee, "mentor": mentor} for mentee, mentor in sample.previous]


def _employee(employee: Employee) -> Row:
    return {
        "id": employee.id,
        "name": employee.name,
        "email": employee.email,
        "unit": employee.unit.name,
        "department": employee.department,
        "office": employee.office.city,
        "region": employee.office.region,
        "grade": employee.grade,
        "manager": employee.manager,
    }


def _profile(profile: Profile) -> Row:
    return {
        **_employee(profile.employee),
        "zone": profile.zone,
        "languages": _listed(profile.languages),
        "hours": profile.hours,
        **dict(zip(QUESTIONS, profile.style, strict=True)),
        "rhythm": profile.rhythm,
        "interests": _listed(profile.interests),
        "background": _listed(profile.backgrounds),
    }


def _listed(texts: Iterable[str]) -> str:
    return "; ".join(texts)


def _levels(levels: Mapping[str, int]) -> str:
    return _listed(f"{competency} {level}" for competency, level in sorted(levels.items()))


def _ranking(groups: Ranking) -> str:
    return " > ".join(" = ".join(group) for group in groups)
