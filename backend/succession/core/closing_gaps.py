"""The fewest gaps whose closing reaches a tier: what somebody would best begin with, and what no learning gives.

The search is exact. Gaps are gone through in the order of their codes, each closed or left; of what is still short
(must-haves, weighted levels) only the amount matters, so that each amount is solved once. Of equally few gaps those
with the fewest levels, of these the first by code. Where there are too many amounts, the heaviest gaps are taken: they
are as few, but of equally few perhaps not those with the fewest levels.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from backend.succession.core.computed_readiness import Comparison, OpenGap, reaches
from backend.succession.core.readiness_scale import Limits, Scale

MOST_AMOUNTS = 400_000
"""That are gone through: beyond, the search would keep everybody else waiting for seconds."""

Choice = tuple[int, int, tuple[str, ...]]
"""How many gaps are closed, how many levels that takes, and which: the least is the best."""


@dataclass(frozen=True)
class NextTier:
    """What stands between somebody and the next better tier.

    Attributes
    ----------
    place : of that tier.
    gaps : the fewest whose closing makes every limit but that of experience hold.
    months_short : months of experience that are missing besides; closing gaps gives none.
    """

    place: int
    gaps: tuple[OpenGap, ...]
    months_short: int

    @property
    def is_reached_by_closing(self) -> bool:
        """Whether closing the gaps is enough."""
        return self.months_short == 0


def next_tier(comparison: Comparison, scale: Scale, place: int) -> NextTier | None:
    """Say what stands between somebody and the tier before that of `place`; `None`: there is none sooner."""
    if place == 0:
        return None
    limits = scale.tiers[place - 1].limits
    short = max(limits.least_experience_months - comparison.experience_months, 0)
    return NextTier(place - 1, fewest_to_close(comparison, limits), short)


def fewest_to_close(comparison: Comparison, limits: Limits) -> tuple[OpenGap, ...]:
    """Give the fewest gaps whose closing makes every limit but that of experience hold, by code."""
    skills = sorted((gap for gap in comparison.gaps if gap.kind == "competency"), key=lambda gap: gap.code)
    papers = sorted((gap for gap in comparison.gaps if gap.kind == "certificate"), key=lambda gap: gap.code)
    must = _over(comparison.must_haves, limits.most_must_haves)
    allowed = limits.most_missing_percent * comparison.asked_weighted
    weighted = max(-(-(100 * comparison.missing_weighted - allowed) // 100), 0)
    chosen = _chosen(skills, must, weighted) + papers[: _over(len(papers), limits.most_certificates)]
    return tuple(sorted(chosen, key=lambda gap: (gap.code, gap.kind)))


def enough_alone(comparison: Comparison, limits: Limits) -> tuple[OpenGap, ...]:
    """Give each gap whose closing alone reaches a tier that is not reached as things are."""
    if reaches(comparison, limits):
        return ()
    return tuple(gap for gap in comparison.gaps if reaches(comparison.without([gap]), limits))


def _over(found: int, limit: int | None) -> int:
    return 0 if limit is None else max(found - limit, 0)


def _chosen(skills: Sequence[OpenGap], must: int, weighted: int) -> list[OpenGap]:
    is_small = len(skills) * (must + 1) * (weighted + 1) <= MOST_AMOUNTS
    return _lightest(skills, must, weighted) if is_small else _heaviest(skills, must, weighted)


def _heaviest(skills: Sequence[OpenGap], must: int, weighted: int) -> list[OpenGap]:
    """Close so many must-haves, then others, each time the heaviest: for some number of them none is closed in vain."""
    ordered = sorted(skills, key=lambda gap: (-gap.weighted, gap.levels, gap.code))
    musts, others = ([gap for gap in ordered if gap.must_have == is_must] for is_must in (True, False))
    found = list[list[OpenGap]]()
    for count in range(must, len(musts) + 1):
        closed, rest = musts[:count], iter(others)
        short = weighted - sum(gap.weighted for gap in closed)
        while short > 0 and (gap := next(rest, None)) is not None:
            closed.append(gap)
            short -= gap.weighted
        if short <= 0:
            found.append(closed)
    return min(found, key=lambda those: (len(those), sum(gap.levels for gap in those)))


def _lightest(skills: Sequence[OpenGap], must: int, weighted: int) -> list[OpenGap]:
    @cache
    def best(place: int, must: int, weighted: int) -> Choice | None:
        """Choose among the gaps from `place` on, with so many must-haves and so much weight still to close."""
        if not must and not weighted:
            return 0, 0, ()
        if place == len(skills):
            return None
        gap = skills[place]
        left = best(place + 1, must, weighted)
        rest = best(place + 1, max(must - gap.must_have, 0), max(weighted - gap.weighted, 0))
        closed = rest and (rest[0] + 1, rest[1] + gap.levels, (gap.code, *rest[2]))
        return min((each for each in (left, closed) if each is not None), default=None)

    found = best(0, must, weighted)
    codes = set(found[2]) if found else set()
    return [gap for gap in skills if gap.code in codes]
