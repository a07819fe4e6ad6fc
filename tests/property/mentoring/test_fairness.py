"""What is told of groups tells of nobody: no number of fewer than five people can be worked out."""

from math import isclose

from hypothesis import given
from hypothesis import strategies as st

from backend.matching.explanation.measures import LEAST_REPORTED
from backend.mentoring.core.rounds.fairness import (
    Fared,
    Outcomes,
    Share,
    apart,
    chance_of_fewer,
    fairness_of,
    kept_back,
    outcomes_of,
    standings_of,
    untold_shares,
)

SIZES = st.lists(st.integers(1, 12), min_size=1, max_size=8)


@given(SIZES)
def test_groups_that_are_told_and_what_is_left_of_the_total_have_five_people_or_more(sizes: list[int]) -> None:
    hidden = kept_back(sizes)
    assert all(size >= LEAST_REPORTED for place, size in enumerate(sizes) if place not in hidden)
    if hidden and len(hidden) < len(sizes):
        assert sum(sizes[place] for place in hidden) >= LEAST_REPORTED
        assert len(hidden) > 1
    if min(sizes) >= LEAST_REPORTED:
        assert not hidden


@given(st.lists(st.tuples(st.sampled_from("abcd"), st.booleans()), max_size=40))
def test_what_is_told_is_what_happened_and_means_are_of_five_matched_or_more(people: list[tuple[str, bool]]) -> None:
    labels = {str(place): label for place, (label, _) in enumerate(people)}
    fared = {str(place): Fared((50.0,) if matched else (), matched) for place, (_, matched) in enumerate(people)}
    found = fairness_of(labels, fared)
    for group in found.groups:
        members = [matched for label, matched in people if label == group.label]
        assert (group.people, group.coverage) == (len(members), sum(members) / len(members))
        assert group.low <= group.coverage <= group.high
        if group.mean is not None:
            assert (group.mean, sum(members) >= LEAST_REPORTED) == (50.0, True)
    assert len(found.groups) + found.hidden == len(set(labels.values()))


SHARES = st.integers(0, 30).flatmap(lambda people: st.builds(Share, st.just(people), st.integers(0, people)))


@given(st.lists(SHARES, max_size=6), SHARES)
def test_no_share_that_is_told_nor_what_is_left_of_the_total_tells_of_one_to_four(
    shares: list[Share], rest: Share
) -> None:
    whole = sum(shares, rest)
    untold = untold_shares(shares, whole)
    told = [share for place, share in enumerate(shares) if place not in untold]
    assert not any(share.is_telling for share in told)
    if told:
        assert not (whole - sum(told, Share(0, 0))).is_telling
    if not any(share.is_telling for share in [*shares, rest]):
        assert not untold


def test_a_group_is_behind_where_chance_does_not_explain_it() -> None:
    places = ["Auckland"] * 44 + ["Lisbon"] * 82 + ["Singapore"] * 17
    without = {*range(13), 44, 126}
    labels = {str(place): label for place, label in enumerate(places)}
    fared = {str(place): Fared((), place not in without) for place in range(len(places))}
    groups = fairness_of(labels, fared).groups
    told = standings_of(groups, Share(143, 128), with_consent=False)
    assert [(group.label, one.is_behind) for group, one in zip(groups, told, strict=True)] == [
        ("Auckland", True),
        ("Lisbon", False),
        ("Singapore", False),
    ]
    assert (told[0].coverage, told[0].others) == (31 / 44, 97 / 99)
    (_, lisbon, singapore) = standings_of(groups, Share(143, 128), with_consent=True)
    assert (lisbon.coverage, singapore.coverage) == (None, None)


def test_a_difference_is_tested_against_as_many_groups_as_are_compared() -> None:
    assert isclose(chance_of_fewer(Share(9, 5), Share(43, 37)), 0.0123, abs_tol=0.0005)
    small, rest = ["1"] * 9, ["2"] * 12 + ["3"] * 11 + ["4"] * 11
    labels = {str(place): label for place, label in enumerate([*small, *rest])}
    fared = {str(place): Fared((), place not in {0, 1, 2, 3, 20, 30}) for place in range(43)}
    of_four = standings_of(fairness_of(labels, fared).groups, Share(43, 37), with_consent=False)
    assert [one.is_behind for one in of_four] == [True, False, False, False], "0.0123 is less than a fourth of 5 %"
    of_five = {**labels, **{str(place): "5" for place in range(9, 15)}}
    told = standings_of(fairness_of(of_five, fared).groups, Share(43, 37), with_consent=False)
    assert not any(one.is_behind for one in told), "and more than a fifth of it"


PEOPLE = [str(place) for place in range(8)]
STATES = st.fixed_dictionaries({}, optional={one: st.sampled_from([None, 40.0, 60.0]) for one in PEOPLE})
CHANGES = st.tuples(STATES, st.frozensets(st.sampled_from(PEOPLE), max_size=6))


@given(st.lists(CHANGES, min_size=2, max_size=6))
def test_of_all_reports_that_are_shown_no_two_differ_in_one_to_four_people(
    changes: list[tuple[dict[str, float | None], frozenset[str]]],
) -> None:
    answers = dict.fromkeys(PEOPLE, 0)
    shown: list[tuple[Outcomes, dict[str, int]]] = []
    for matched, anew in changes:
        answers = {one: count + (one in anew) for one, count in answers.items()}
        fared = {one: Fared(() if points is None else (points,), points is not None) for one, points in matched.items()}
        now = outcomes_of(fared)
        since = [(before, {one for one in PEOPLE if told[one] != answers[one]}) for before, told in shown]
        if not any(apart(before, now, changed).gives_away for before, changed in since):
            shown.append((now, dict(answers)))
    for place, (one, told) in enumerate(shown):
        for other, told_later in shown[:place]:
            counted = [each for each in PEOPLE if _counted(each, one, told) != _counted(each, other, told_later)]
            assert len(counted) not in range(1, LEAST_REPORTED)
            differing = {
                each for each in PEOPLE if each in one or each in other if one.get(each, 0) != other.get(each, 0)
            }
            assert len(differing | set(counted)) >= LEAST_REPORTED


def _counted(person: str, outcomes: Outcomes, told: dict[str, int]) -> int | None:
    """What a report counts somebody as; `None`: it does not."""
    return told[person] if person in outcomes else None
