"""The computed part of a candidate's readiness, as it is shown."""

from collections.abc import Mapping

from backend.careers.gaps.profiles import Profiles
from backend.succession.core.closing_gaps import NextTier, next_tier
from backend.succession.core.computed_readiness import OpenGap, computed_place, rulings, sureness
from backend.succession.core.readiness_scale import Scale, Tier
from backend.succession.readiness.measuring import Measured
from backend.succession.readiness.naming import in_order, named_gaps
from backend.succession.readiness.schemas import (
    ComputedReadiness,
    NextReadiness,
    ReadinessGap,
    ReadinessRuling,
    TierRulings,
)


async def computed_readiness(
    measured: Measured, role_code: str, known: Profiles, scale: Scale, *, names_gaps: bool
) -> ComputedReadiness:
    """Give what is computed of a candidate, every limit told.

    Parameters
    ----------
    names_gaps : whether the viewer may see which competencies are missing.
    """
    comparison = measured.comparison
    place = computed_place(comparison, scale)
    named = await named_gaps(comparison.gaps, role_code, known)
    tier = scale.tiers[place] if place < len(scale.tiers) else None
    ahead = next_tier(comparison, scale, place)
    return ComputedReadiness(
        tier=tier.code if tier else None,
        tier_name=tier.name if tier else None,
        tiers=[_rulings(each, measured, holds=at >= place) for at, each in enumerate(scale.tiers)],
        sureness=sureness(measured.recent_percent),
        recent_percent=measured.recent_percent,
        evidence_months=scale.evidence_months,
        gaps=in_order(named.values()) if names_gaps else None,
        next=ahead and _next(ahead, scale, named if names_gaps else None),
    )


def computed_code(measured: Measured | None, scale: Scale) -> str | None:
    """Give the code of the tier that is computed; `None`: none is."""
    place = len(scale.tiers) if measured is None else computed_place(measured.comparison, scale)
    return scale.tiers[place].code if place < len(scale.tiers) else None


def _rulings(tier: Tier, measured: Measured, *, holds: bool) -> TierRulings:
    return TierRulings(
        tier=tier.code,
        tier_name=tier.name,
        holds=holds,
        rulings=[ReadinessRuling.model_validate(each) for each in rulings(measured.comparison, tier.limits)],
    )


def _next(ahead: NextTier, scale: Scale, named: Mapping[OpenGap, ReadinessGap] | None) -> NextReadiness:
    tier = scale.tiers[ahead.place]
    return NextReadiness(
        tier=tier.code,
        tier_name=tier.name,
        count=len(ahead.gaps),
        gaps=None if named is None else in_order(named[gap] for gap in ahead.gaps),
        months_short=ahead.months_short,
    )
