"""The scale of readiness: its tiers from the soonest to the latest, and what each allows to be missing."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

MOST_TIERS = 6


@dataclass(frozen=True)
class Limits:
    """What somebody of whom a tier is computed may be short of; `None`: of any number.

    Attributes
    ----------
    most_missing_percent : of the levels that the role asks for, each times its weight, 0 to 100.
    most_must_haves : must-haves of which something is missing.
    most_certificates : certifications that are asked for and not valid.
    least_experience_months : in roles that count, whole months.
    """

    most_missing_percent: int
    most_must_haves: int | None
    most_certificates: int | None
    least_experience_months: int


@dataclass(frozen=True)
class Tier:
    """A step of the scale.

    Attributes
    ----------
    months : by when somebody of this tier could take the seat; `None`: no time is said.
    """

    code: str
    name: str
    months: int | None
    limits: Limits


@dataclass(frozen=True)
class Scale:
    """The scale, and for how long what is said and shown counts.

    Attributes
    ----------
    tiers : from the soonest to the latest, each allowing all that those before it do.
    validity_months : for which what somebody says of readiness counts.
    evidence_months : for which evidence of a level is recent.
    """

    tiers: tuple[Tier, ...]
    validity_months: int
    evidence_months: int

    def place_of(self, code: str) -> int | None:
        """Give the place of a tier, 0 the soonest; `None`: the scale has no such tier (any more)."""
        return next((place for place, tier in enumerate(self.tiers) if tier.code == code), None)


def is_wider(later: Limits, sooner: Limits) -> bool:
    """Whether limits allow all that others do, so that nobody is of the sooner tier and not of the later."""
    return (
        later.most_missing_percent >= sooner.most_missing_percent
        and _most(later.most_must_haves) >= _most(sooner.most_must_haves)
        and _most(later.most_certificates) >= _most(sooner.most_certificates)
        and later.least_experience_months <= sooner.least_experience_months
    )


def narrower_tiers(tiers: Sequence[Tier]) -> list[int]:
    """Give the places of tiers that forbid something that the one before them allows."""
    return [
        place for place, (sooner, later) in enumerate(pairwise(tiers), 1) if not is_wider(later.limits, sooner.limits)
    ]


def tier_of(stored: Mapping[str, Any]) -> Tier:
    """Read a tier as it is stored."""
    names = ("most_missing_percent", "most_must_haves", "most_certificates", "least_experience_months")
    return Tier(stored["code"], stored["name"], stored["months"], Limits(**{name: stored[name] for name in names}))


def _most(limit: int | None) -> float:
    return float("inf") if limit is None else limit
