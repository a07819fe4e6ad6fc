"""Candidates beside the roles of the seats that they are thought of for, as of any day."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from backend.careers.assessments.held import statements_about
from backend.careers.awards.statements import certificates_held
from backend.careers.core.framework import Framework
from backend.careers.core.held import Statement, held_on
from backend.careers.gaps.profiles import Profiles, profiles
from backend.kit.database.engine import fetch
from backend.succession.core.computed_readiness import (
    Asked,
    Brought,
    Comparison,
    RoleAsked,
    Shown,
    compare,
    recent_percent,
)
from backend.succession.core.experience import HeldRole, Rung, months_held, roles_that_count
from backend.succession.core.readiness_scale import Scale

_SEATS = """
SELECT i.person_id, e.code, i.valid_from, i.valid_to FROM incumbency i
JOIN position o ON o.id = i.position_id JOIN role e ON e.id = o.role_id WHERE i.person_id = ANY ($1)
"""


@dataclass(frozen=True)
class Candidate:
    """Somebody beside a role: the person, and the code of the role."""

    person_id: UUID
    role_code: str


@dataclass(frozen=True)
class Measured:
    """A candidate beside a role on a day.

    Attributes
    ----------
    recent_percent : share of the required weight that recent evidence speaks of.
    """

    comparison: Comparison
    brought: Brought
    recent_percent: int


@dataclass(frozen=True)
class Records:
    """All that is on record about some people, read once, so that any day can be looked back to.

    Attributes
    ----------
    certificates : those that each person has, on each day that was asked for.
    """

    known: Profiles
    statements: Mapping[UUID, Sequence[Statement]]
    certificates: Mapping[date, Mapping[UUID, frozenset[str]]]
    seats: Mapping[UUID, Sequence[HeldRole]]

    def measured(self, candidate: Candidate, day: date, scale: Scale) -> Measured | None:
        """Put a candidate beside a role on a day that was asked for; `None`: no published framework asks for anything.

        What the role asks for is what it does today, so that what changes is the person.
        """
        asked = role_asked(candidate.role_code, self.known)
        if asked is None:
            return None
        held = held_on(self.statements.get(candidate.person_id, ()), day)
        counted = counted_roles(candidate.role_code, self.known.frameworks)
        brought = Brought(
            held={code: Shown(each.level, each.used.on) for code, each in held.items()},
            certificates=self.certificates[day][candidate.person_id],
            experience_months=months_held(self.seats.get(candidate.person_id, ()), counted, day),
        )
        recent = recent_percent(asked.competencies, brought, day, scale.evidence_months)
        return Measured(compare(asked, brought), brought, recent)


async def records_of(person_ids: Iterable[UUID], days: Collection[date]) -> Records:
    """Read what is on record about people; access is the caller's to decide."""
    ids = list(dict.fromkeys(person_ids))
    seats: dict[UUID, list[HeldRole]] = {}
    for row in await fetch(_SEATS, ids):
        seats.setdefault(row["person_id"], []).append(HeldRole(row["code"], row["valid_from"], row["valid_to"]))
    return Records(
        known=await profiles(),
        statements=await statements_about(ids),
        certificates={day: await certificates_held(ids, day) for day in days},
        seats=seats,
    )


def role_asked(code: str, known: Profiles) -> RoleAsked | None:
    """Give what a role asks for; `None`: no published framework has it, or it asks for no competency."""
    role = known.roles.get(code)
    if role is None or not role.requirements:
        return None
    asked = tuple(Asked(each.competency, each.level, each.weight, each.must_have) for each in role.requirements)
    return RoleAsked(asked, tuple(role.certifications))


def counted_roles(code: str, frameworks: Sequence[Framework]) -> frozenset[str]:
    """Give the roles whose time counts for a role, by the framework that has it."""
    framework = next((each for each in frameworks if code in each.role_by_code), None)
    if framework is None:
        return frozenset({code})
    rungs = [Rung(role.code, role.track, role.level) for role in framework.roles]
    return roles_that_count(code, rungs, ((move.source, move.target) for move in framework.moves))
