"""What is told of groups tells of nobody: no number of fewer than five people can be worked out."""

from hypothesis import given
from hypothesis import strategies as st

from backend.matching.explanation.measures import LEAST_REPORTED
from backend.mentoring.core.rounds.fairness import Fared, Outcomes, apart, fairness_of, kept_back, outcomes_of

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
