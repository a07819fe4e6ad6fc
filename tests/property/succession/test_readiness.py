"""Computed readiness against its definitions, by trying every way to close gaps."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import combinations
from unittest.mock import patch

from hypothesis import given, settings
from hypothesis import strategies as st

from backend.people.core.days import months_after, months_in
from backend.succession.core import closing_gaps
from backend.succession.core.closing_gaps import enough_alone, fewest_to_close, next_tier
from backend.succession.core.computed_readiness import (
    Asked,
    Brought,
    Comparison,
    OpenGap,
    RoleAsked,
    Shown,
    compare,
    computed_place,
    reaches,
    recent_percent,
    rulings,
)
from backend.succession.core.experience import HeldRole, months_held
from backend.succession.core.readiness_scale import Limits, Scale, Tier, is_wider, narrower_tiers

TODAY = date(2026, 11, 23)
LEVELS = st.integers(0, 4)
CODES = "abcdef"

ASKED = st.lists(
    st.builds(
        Asked,
        competency=st.sampled_from(CODES),
        level=st.integers(1, 4),
        weight=st.integers(1, 3),
        must_have=st.booleans(),
    ),
    max_size=6,
    unique_by=lambda each: each.competency,
).map(tuple)
ROLES = st.builds(RoleAsked, ASKED, st.lists(st.sampled_from("axy"), max_size=3, unique=True).map(tuple))
SHOWN = st.builds(Shown, LEVELS, st.dates(date(2020, 1, 1), TODAY))
BROUGHT = st.builds(
    Brought,
    held=st.dictionaries(st.sampled_from(CODES), SHOWN),
    certificates=st.frozensets(st.sampled_from("axy")),
    experience_months=st.integers(0, 30),
)
LIMITS = st.builds(
    Limits,
    most_missing_percent=st.integers(0, 100),
    most_must_haves=st.none() | st.integers(0, 3),
    most_certificates=st.none() | st.integers(0, 3),
    least_experience_months=st.sampled_from([0, 6, 24]),
)


def scale_of(limits: Sequence[Limits]) -> Scale:
    """Make a scale whose tiers go from the strictest limit of each kind to the widest."""
    inf = float("inf")
    percents = sorted(each.most_missing_percent for each in limits)
    musts = sorted((each.most_must_haves for each in limits), key=lambda most: inf if most is None else most)
    papers = sorted((each.most_certificates for each in limits), key=lambda most: inf if most is None else most)
    months = sorted((each.least_experience_months for each in limits), reverse=True)
    tiers = [
        Tier(f"t{place}", f"Tier {place}", None, Limits(*each))
        for place, each in enumerate(zip(percents, musts, papers, months, strict=True))
    ]
    return Scale(tuple(tiers), 12, 12)


SCALES = st.lists(LIMITS, min_size=1, max_size=3).map(scale_of)


def but_for_experience(limits: Limits) -> Limits:
    """Give the same limits without the one that no learning reaches."""
    return replace(limits, least_experience_months=0)


def by_trying(comparison: Comparison, limits: Limits) -> tuple[OpenGap, ...]:
    """Close every group of gaps, the smallest first; of equals the fewest levels, then the first by code."""
    for count in range(len(comparison.gaps) + 1):
        groups = [
            tuple(sorted(group, key=lambda gap: (gap.code, gap.kind)))
            for group in combinations(comparison.gaps, count)
            if reaches(comparison.without(group), but_for_experience(limits))
        ]
        if groups:
            return min(
                groups,
                key=lambda group: (sum(gap.levels for gap in group), [(gap.code, gap.kind) for gap in group]),
            )
    raise AssertionError("closing everything reaches every tier")


@given(ROLES, BROUGHT, LIMITS)
@settings(max_examples=500)
def test_the_fewest_gaps_are_those_that_trying_every_group_finds(
    role: RoleAsked, brought: Brought, limits: Limits
) -> None:
    comparison = compare(role, brought)
    assert fewest_to_close(comparison, limits) == by_trying(comparison, limits)


@given(ROLES, BROUGHT, LIMITS)
@settings(max_examples=500)
def test_where_there_are_too_many_amounts_the_gaps_are_as_few(
    role: RoleAsked, brought: Brought, limits: Limits
) -> None:
    comparison = compare(role, brought)
    with patch.object(closing_gaps, "MOST_AMOUNTS", 0):
        found = fewest_to_close(comparison, limits)
    assert len(found) == len(by_trying(comparison, limits))
    assert reaches(comparison.without(found), but_for_experience(limits))


def test_a_role_that_asks_for_as_much_as_it_can_is_answered() -> None:
    asked = tuple(Asked(f"c{k:03}", 1 + k % 5, 1 + 37 * k % 100, must_have=k % 3 == 0) for k in range(200))
    comparison = compare(RoleAsked(asked), Brought({}, (), 0))
    limits = Limits(35, 2, None, 0)
    found = fewest_to_close(comparison, limits)
    assert reaches(comparison.without(found), limits)
    assert not any(reaches(comparison.without([*found[:k], *found[k + 1 :]]), limits) for k in range(len(found)))


@given(ROLES, BROUGHT, SCALES)
@settings(max_examples=300)
def test_the_next_tier_is_reached_by_closing_just_these(role: RoleAsked, brought: Brought, scale: Scale) -> None:
    comparison = compare(role, brought)
    place = computed_place(comparison, scale)
    ahead = next_tier(comparison, scale, place)
    if ahead is None:
        assert place == 0
        return
    closed = comparison.without(ahead.gaps)
    assert (computed_place(closed, scale) <= ahead.place) == ahead.is_reached_by_closing
    waited = replace(closed, experience_months=closed.experience_months + ahead.months_short)
    assert computed_place(waited, scale) <= ahead.place


@given(ROLES, BROUGHT, LIMITS)
def test_what_is_enough_alone_is_what_closing_each_shows(role: RoleAsked, brought: Brought, limits: Limits) -> None:
    comparison = compare(role, brought)
    alone = enough_alone(comparison, limits)
    if reaches(comparison, limits):
        assert alone == ()
    for gap in comparison.gaps if not reaches(comparison, limits) else ():
        assert (gap in alone) == reaches(comparison.without([gap]), limits)


@given(ROLES, BROUGHT, SCALES, st.sampled_from(CODES), st.integers(1, 3))
@settings(max_examples=300)
def test_nobody_is_worse_for_a_higher_level(
    role: RoleAsked, brought: Brought, scale: Scale, code: str, more: int
) -> None:
    held = brought.held.get(code, Shown(0, TODAY))
    raised = replace(brought, held={**brought.held, code: Shown(held.level + more, held.on)})
    before, after = compare(role, brought), compare(role, raised)
    assert computed_place(after, scale) <= computed_place(before, scale)
    assert after.missing_weighted <= before.missing_weighted


@given(ROLES, BROUGHT, SCALES)
def test_the_tier_is_the_soonest_whose_limits_all_hold(role: RoleAsked, brought: Brought, scale: Scale) -> None:
    comparison = compare(role, brought)
    place = computed_place(comparison, scale)
    assert narrower_tiers(scale.tiers) == []
    for at, tier in enumerate(scale.tiers):
        assert all(each.holds for each in rulings(comparison, tier.limits)) == (at >= place)


@given(LIMITS, LIMITS, ROLES, BROUGHT)
def test_wider_limits_let_nobody_out(one: Limits, other: Limits, role: RoleAsked, brought: Brought) -> None:
    comparison = compare(role, brought)
    if is_wider(one, other) and reaches(comparison, other):
        assert reaches(comparison, one)


@given(ASKED, BROUGHT, st.integers(1, 24))
def test_evidence_only_ages(asked: tuple[Asked, ...], brought: Brought, months: int) -> None:
    shares = [recent_percent(asked, brought, TODAY + timedelta(days=30 * later), months) for later in range(20)]
    assert shares == sorted(shares, reverse=True)
    assert all(0 <= share <= 100 for share in shares)


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 2000), st.none() | st.integers(1, 900)), max_size=5),
    st.integers(0, 3000),
)
def test_months_are_those_of_the_days_in_a_role_that_counts(
    spells: list[tuple[str, int, int | None]], until: int
) -> None:
    begin = date(2015, 1, 1)
    held = [
        HeldRole(role, begin + timedelta(days=since), None if days is None else begin + timedelta(days=since + days))
        for role, since, days in spells
    ]
    days = {
        day
        for each in held
        if each.role in "ab"
        for day in (begin + timedelta(days=place) for place in range(until))
        if each.since <= day < (each.until or date.max)
    }
    expected = months_in((day, day + timedelta(days=1)) for day in days)
    assert months_held(held, {"a", "b"}, begin + timedelta(days=until)) == expected


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(0, 240))
def test_so_many_months_later_so_many_months_were_held(since: date, months: int) -> None:
    assert months_held([HeldRole("a", since, None)], {"a"}, months_after(since, months)) == months
