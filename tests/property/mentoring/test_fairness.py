"""What is told of groups tells of nobody: no number of fewer than five people can be worked out."""

from hypothesis import given
from hypothesis import strategies as st

from backend.matching.explanation.measures import LEAST_REPORTED
from backend.mentoring.core.rounds.fairness import Fared, fairness_of, kept_back

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
