"""How ready somebody is by what is on record: the soonest tier whose every limit holds, and what each found.

Levels are ordinal: what is missing of one is counted in levels and never averaged. The share that is missing is of all
levels that the role asks for, each times the weight of its requirement, in whole numbers throughout.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Literal

from backend.people.core.days import months_after
from backend.succession.core.readiness_scale import Limits, Scale

RuleKind = Literal["missing_percent", "must_haves", "certificates", "experience_months"]
GapKind = Literal["competency", "certificate"]
Sureness = Literal["high", "medium", "low"]

HIGH_PERCENT, MEDIUM_PERCENT = 75, 40
"""Of the required weight, the share that recent evidence must speak of for a computed tier to be so sure."""


@dataclass(frozen=True)
class Asked:
    """What the role of a seat asks for of one competency.

    Attributes
    ----------
    level : from 1 up.
    weight : whole number from 1 up.
    """

    competency: str
    level: int
    weight: int = 1
    must_have: bool = False


@dataclass(frozen=True)
class RoleAsked:
    """All that the role of a seat asks for."""

    competencies: tuple[Asked, ...]
    certificates: tuple[str, ...] = ()


@dataclass(frozen=True)
class Shown:
    """A level that somebody holds, and the day of what it rests on."""

    level: int
    on: date


@dataclass(frozen=True)
class Brought:
    """What somebody brings on a day.

    Attributes
    ----------
    held : levels by competency; what is not there is 0, and nothing speaks of it.
    certificates : codes of those that are valid on the day.
    experience_months : whole months in roles that count.
    """

    held: Mapping[str, Shown]
    certificates: Collection[str]
    experience_months: int


@dataclass(frozen=True)
class OpenGap:
    """Something that is asked for and missing; closing it means to reach all that is asked for of it.

    Attributes
    ----------
    levels : that are missing; 1 of a certificate.
    weighted : those times the weight; 0 of a certificate, which counts by number.
    """

    kind: GapKind
    code: str
    levels: int
    weighted: int = 0
    must_have: bool = False


@dataclass(frozen=True)
class Comparison:
    """A role beside what somebody brings.

    Attributes
    ----------
    asked_weighted : levels that are asked for, each times its weight.
    """

    gaps: tuple[OpenGap, ...]
    asked_weighted: int
    experience_months: int

    @cached_property
    def missing_weighted(self) -> int:
        """Levels that are missing, each times its weight."""
        return sum(gap.weighted for gap in self.gaps)

    @property
    def missing_percent(self) -> int:
        """The share that is missing, rounded up: what is above a limit never looks as if it were within."""
        return -(-100 * self.missing_weighted // self.asked_weighted) if self.asked_weighted else 0

    @property
    def must_haves(self) -> int:
        """Must-haves of which something is missing."""
        return sum(gap.must_have for gap in self.gaps)

    @property
    def certificates(self) -> int:
        """Certificates that are missing."""
        return sum(gap.kind == "certificate" for gap in self.gaps)

    def without(self, closed: Collection[OpenGap]) -> "Comparison":
        """Give the same with some gaps closed."""
        left = tuple(gap for gap in self.gaps if gap not in closed)
        return Comparison(left, self.asked_weighted, self.experience_months)


@dataclass(frozen=True)
class Ruling:
    """One limit of a tier, what was found, and whether it holds.

    Attributes
    ----------
    limit : the most that is allowed, or the least of experience that is asked for; `None`: there is no limit.
    """

    kind: RuleKind
    found: int
    limit: int | None
    holds: bool


def compare(asked: RoleAsked, brought: Brought) -> Comparison:
    """Put a role beside what somebody brings."""
    found = [
        OpenGap("competency", each.competency, short, short * each.weight, each.must_have)
        for each in asked.competencies
        if (short := each.level - _level(brought, each.competency)) > 0
    ]
    papers = [OpenGap("certificate", code, 1) for code in asked.certificates if code not in brought.certificates]
    weighted = sum(each.level * each.weight for each in asked.competencies)
    return Comparison((*found, *papers), weighted, brought.experience_months)


def rulings(comparison: Comparison, limits: Limits) -> tuple[Ruling, ...]:
    """Hold somebody against a tier, limit by limit."""
    return (
        _at_most("missing_percent", comparison.missing_percent, limits.most_missing_percent),
        _at_most("must_haves", comparison.must_haves, limits.most_must_haves),
        _at_most("certificates", comparison.certificates, limits.most_certificates),
        Ruling(
            "experience_months",
            comparison.experience_months,
            limits.least_experience_months,
            comparison.experience_months >= limits.least_experience_months,
        ),
    )


def reaches(comparison: Comparison, limits: Limits) -> bool:
    """Whether every limit of a tier holds."""
    return all(each.holds for each in rulings(comparison, limits))


def computed_place(comparison: Comparison, scale: Scale) -> int:
    """Give the place of the soonest tier whose every limit holds; the number of tiers where none does."""
    places = (place for place, tier in enumerate(scale.tiers) if reaches(comparison, tier.limits))
    return next(places, len(scale.tiers))


def recent_percent(asked: Sequence[Asked], brought: Brought, day: date, evidence_months: int) -> int:
    """Give the share of the required weight that evidence of the last months speaks of, rounded down."""
    total = sum(each.weight for each in asked)
    recent = sum(each.weight for each in asked if _is_recent(brought.held.get(each.competency), day, evidence_months))
    return 100 * recent // total if total else 0


def sureness(percent: int) -> Sureness:
    """Say how sure a computed tier is from the share that recent evidence speaks of."""
    if percent >= HIGH_PERCENT:
        return "high"
    return "medium" if percent >= MEDIUM_PERCENT else "low"


def _at_most(kind: RuleKind, found: int, limit: int | None) -> Ruling:
    return Ruling(kind, found, limit, limit is None or found <= limit)


def _level(brought: Brought, competency: str) -> int:
    shown = brought.held.get(competency)
    return shown.level if shown else 0


def _is_recent(shown: Shown | None, day: date, months: int) -> bool:
    return shown is not None and months_after(shown.on, months) > day
