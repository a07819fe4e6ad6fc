"""What somebody lacks of what a role asks for, and what of it to begin with.

A gap's priority is impact × urgency × motivation ÷ effort, each a whole number that is shown and can be set: no figure
comes from anywhere else. Ties go to the must-have, then to the fewer levels, then by code.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Literal

from backend.careers.core.framework import Requirement
from backend.careers.core.lattice import Levels
from backend.people.core.days import months_after

GapState = Literal["have", "part", "missing"]
FactorName = Literal["impact", "urgency", "motivation", "effort"]
FACTORS: tuple[FactorName, ...] = ("impact", "urgency", "motivation", "effort")

URGENT_MONTHS = 6
SOON_MONTHS = 12
MUST_HAVE_TIMES = 2
"""What a must-have counts, times its weight."""
MOTIVATION = 2
"""Of whoever has not said: neither eager nor unwilling."""


@dataclass(frozen=True)
class Factors:
    """The numbers that a gap is ranked by, all at least 1.

    Attributes
    ----------
    impact : the requirement's weight, twice that of a must-have.
    urgency : 3 within six months, 2 within twelve, 1 later or without a date.
    motivation : the person's own say, from 1 to 3; 2 where they have said nothing.
    effort : the levels that are missing.
    """

    impact: int
    urgency: int
    motivation: int
    effort: int

    @property
    def priority(self) -> Fraction:
        """Impact × urgency × motivation ÷ effort, exactly."""
        return Fraction(self.impact * self.urgency * self.motivation, self.effort)


@dataclass(frozen=True)
class Gap:
    """One requirement beside what is held of it; a gap where something is missing."""

    competency: str
    required: int
    held: int
    weight: int
    must_have: bool

    @property
    def missing(self) -> int:
        """Levels that are missing."""
        return max(self.required - self.held, 0)

    @property
    def state(self) -> GapState:
        """Whether it is held wholly, in part or not at all."""
        if not self.missing:
            return "have"
        return "part" if self.held else "missing"


@dataclass(frozen=True)
class GapReport:
    """What a role asks for beside what somebody holds.

    Attributes
    ----------
    gaps : every requirement, also those that are held, in the order of the role.
    certifications_missing : codes, in the order of the role.
    """

    gaps: tuple[Gap, ...]
    certifications_missing: tuple[str, ...]

    @property
    def missing(self) -> int:
        """Levels missing in all, and one for each certification: 0 exactly when everything that is asked for holds."""
        return sum(gap.missing for gap in self.gaps) + len(self.certifications_missing)

    @property
    def open(self) -> tuple[Gap, ...]:
        """The requirements of which something is missing."""
        return tuple(gap for gap in self.gaps if gap.missing)

    @property
    def must_haves_missing(self) -> int:
        """Must-haves of which something is missing."""
        return sum(gap.must_have for gap in self.open)


@dataclass(frozen=True)
class Ranking:
    """What gaps are ranked by beside the requirement itself.

    Attributes
    ----------
    target : the day by which the role is aimed at; `None`: none is set.
    motivations : what the person has said, by competency.
    adjusted : factors set for this ranking, by competency; they go before all else.
    """

    target: date | None = None
    motivations: Mapping[str, int] = field(default_factory=dict[str, int])
    adjusted: Mapping[str, Mapping[FactorName, int]] = field(default_factory=dict[str, Mapping[FactorName, int]])


@dataclass(frozen=True)
class RankedGap:
    """A gap with the numbers behind its place."""

    gap: Gap
    factors: Factors


def gaps(
    requirements: Iterable[Requirement],
    held: Levels,
    certifications: Iterable[str] = (),
    certificates_held: Collection[str] = frozenset(),
) -> GapReport:
    """Compare what is asked for with what is held.

    Parameters
    ----------
    certifications : codes of those that the role asks for.
    certificates_held : codes of those that are valid on the day.
    """
    return GapReport(
        tuple(
            Gap(each.competency, each.level, held.get(each.competency, 0), each.weight, each.must_have)
            for each in requirements
        ),
        tuple(code for code in certifications if code not in certificates_held),
    )


def ranked(report: GapReport, by: Ranking, today: date) -> tuple[RankedGap, ...]:
    """Give the open gaps, what to begin with first."""
    found = [RankedGap(gap, factors_of(gap, by, today)) for gap in report.open]
    return tuple(sorted(found, key=_place))


def factors_of(gap: Gap, by: Ranking, today: date) -> Factors:
    """Give the numbers that a gap is ranked by."""
    values: dict[FactorName, int] = {
        "impact": gap.weight * (MUST_HAVE_TIMES if gap.must_have else 1),
        "urgency": urgency_of(by.target, today),
        "motivation": by.motivations.get(gap.competency, MOTIVATION),
        "effort": max(gap.missing, 1),
    }
    return Factors(**{**values, **by.adjusted.get(gap.competency, {})})


def urgency_of(target: date | None, today: date) -> int:
    """Give how near a target is: 3 within six months (also when it is over), 2 within twelve, else 1."""
    if target is None or target > months_after(today, SOON_MONTHS):
        return 1
    return 2 if target > months_after(today, URGENT_MONTHS) else 3


def _place(each: RankedGap) -> tuple[Fraction, bool, int, str]:
    return -each.factors.priority, not each.gap.must_have, each.gap.missing, each.gap.competency
