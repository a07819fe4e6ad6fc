from collections import Counter
from itertools import chain

import pytest

from backend.demo.mentoring_round.applications import SampleRound, sample_round
from backend.demo.organisation.employees import GRADES
from backend.demo.organisation.places import AUCKLAND
from backend.demo.organisation.units import COMPETENCIES, RARE


@pytest.fixture(scope="module")
def sample() -> SampleRound:
    return sample_round()


def mean(numbers: list[int]) -> float:
    return sum(numbers) / len(numbers)


def test_enough_people_apply_and_offer_and_some_do_both(sample: SampleRound) -> None:
    mentees = {mentee.employee.id for mentee in sample.mentees}
    mentors = {mentor.employee.id for mentor in sample.mentors}
    assert len(mentees) == len(sample.mentees) >= 320
    assert len(mentors) == len(sample.mentors) >= 160
    assert 20 <= len(mentees & mentors) <= 80
    assert mentees | mentors < {employee.id for employee in sample.employees}


def test_who_is_on_both_sides_fills_in_one_profile(sample: SampleRound) -> None:
    offered = {mentor.employee.id: mentor.profile for mentor in sample.mentors}
    both = [mentee.profile for mentee in sample.mentees if mentee.employee.id in offered]
    assert all(profile == offered[profile.employee.id] for profile in both)


def test_mentors_teach_at_higher_levels_the_higher_their_grade(sample: SampleRound) -> None:
    by_grade = [
        mean(
            [
                level
                for mentor in sample.mentors
                if mentor.employee.grade == grade
                for level in mentor.proficiency.values()
            ]
        )
        for grade in ("Senior", "Expert", "Principal", "Director")
    ]
    assert by_grade == sorted(by_grade)


def test_goals_and_proficiencies_are_of_the_known_competencies_and_mostly_of_the_own_unit(
    sample: SampleRound,
) -> None:
    on_craft = [mentee for mentee in sample.mentees if mentee.track == "craft"]
    goals = [(goal in mentee.employee.unit.craft) for mentee in on_craft for goal in mentee.goals]
    named = chain.from_iterable([*(one.goals for one in sample.mentees), *(one.proficiency for one in sample.mentors)])
    assert set(named) == set(COMPETENCIES)
    assert len(COMPETENCIES) >= 30
    assert sum(goals) > 0.7 * len(goals)


def test_levels_run_from_one_to_five_and_leave_room_to_teach(sample: SampleRound) -> None:
    wanted = {level for mentee in sample.mentees for level in mentee.goals.values()}
    held = {level for mentor in sample.mentors for level in mentor.proficiency.values()}
    assert {1, 2, 3, 4} <= wanted <= {1, 2, 3, 4, 5}
    assert held == {2, 3, 4, 5}


def test_a_rare_competency_is_wanted_by_more_than_there_are_seats_to_learn_it(sample: SampleRound) -> None:
    wanting = sum(RARE in mentee.goals for mentee in sample.mentees)
    seats = sum(mentor.seats for mentor in sample.mentors if RARE in mentor.proficiency)
    assert 0 < seats < wanting


def test_the_farthest_office_has_far_more_mentees_than_seats(sample: SampleRound) -> None:
    mentees = sum(mentee.employee.office == AUCKLAND for mentee in sample.mentees)
    seats = sum(mentor.seats for mentor in sample.mentors if mentor.employee.office == AUCKLAND)
    assert 0 < 3 * seats < mentees


def test_there_are_seats_for_everybody_so_that_who_is_left_out_is_left_out_for_a_reason(
    sample: SampleRound,
) -> None:
    assert sum(mentor.seats for mentor in sample.mentors) >= len(sample.mentees)


def test_minimums_are_within_the_seats(sample: SampleRound) -> None:
    assert {mentor.seats for mentor in sample.mentors} == {1, 2, 3}
    assert {mentor.minimum for mentor in sample.mentors} == {0, 1}


def test_wishes_name_the_other_side_once_each_best_first_and_sometimes_with_ties(sample: SampleRound) -> None:
    mentees = {mentee.employee.id for mentee in sample.mentees}
    mentors = {mentor.employee.id for mentor in sample.mentors}
    for wishes, asking, wished in (
        (sample.mentee_wishes, mentees, mentors),
        (sample.mentor_wishes, mentors, mentees),
    ):
        assert set(wishes) == asking
        for one, groups in wishes.items():
            named = list(chain(*groups))
            assert len(set(named)) == len(named)
            assert set(named) <= wished - {one}
        assert {1, 2} <= {len(group) for groups in wishes.values() for group in groups}


def test_popular_mentors_are_the_first_wish_of_more_than_they_can_take(sample: SampleRound) -> None:
    first = Counter(one for groups in sample.mentee_wishes.values() for group in groups[:1] for one in group)
    assert sum(first[mentor.employee.id] > mentor.seats for mentor in sample.mentors) >= 10


def test_a_few_refuse_somebody_of_the_other_side(sample: SampleRound) -> None:
    both = {one.employee.id for one in (*sample.mentees, *sample.mentors)}
    assert 5 <= len(sample.refusals) <= 20
    for one, others in sample.refusals.items():
        assert {one, *others} <= both
        assert one not in others


def test_previous_pairs_are_of_people_who_were_not_left_out(sample: SampleRound) -> None:
    left_out = {mentee.employee.id for mentee in sample.mentees if mentee.left_out}
    assert len(left_out) >= 10
    assert len(set(sample.previous)) == len(sample.previous) > 0
    assert not left_out & {mentee for mentee, _ in sample.previous}


def test_mentors_are_senior_to_most_mentees(sample: SampleRound) -> None:
    steps = [mentee.employee.step for mentee in sample.mentees]
    assert mean([mentor.employee.step for mentor in sample.mentors]) > mean(steps) + 1
    assert {mentee.employee.grade for mentee in sample.mentees} <= set(GRADES) - {"Chief"}


def test_the_same_seed_gives_the_same_organisation_and_another_seed_another(sample: SampleRound) -> None:
    assert sample_round() == sample
    assert sample_round(7) != sample
