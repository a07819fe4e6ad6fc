"""When somebody could take a seat: the tiers that a bench is told by."""

from typing import Final, Literal, TypeAlias

Tier: TypeAlias = Literal["ready_now", "1_2_years", "3_years_plus"]

TIERS: Final[tuple[Tier, ...]] = ("ready_now", "1_2_years", "3_years_plus")
"""From the soonest to the latest."""


def tiers_within(tier: Tier) -> tuple[Tier, ...]:
    """Give a tier and those before it."""
    return TIERS[: TIERS.index(tier) + 1]
