from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import timedelta
from itertools import pairwise

from backend.demo.careers.framework import tidewell_framework
from backend.demo.careers.history import SHORTEST, earlier_posts
from backend.demo.organisation.model import Incumbency
from backend.demo.organisation.tidewell import tidewell

ORGANISATION = tidewell()
HISTORY = earlier_posts(ORGANISATION)
POSTS = (*ORGANISATION.incumbencies, *HISTORY.incumbencies)
ROLES = {one.code: one.role for one in (*ORGANISATION.positions, *HISTORY.positions)}


def _overlaps(posts: Iterable[Incumbency]) -> bool:
    ordered = sorted(posts, key=lambda one: one.valid_from)
    return any(one.valid_to is None or one.valid_to > after.valid_from for one, after in pairwise(ordered))


def _ways() -> dict[str, list[Incumbency]]:
    """Posts of everybody of whom more than one is known, in the order of time."""
    by_person: dict[str, list[Incumbency]] = defaultdict(list)
    for post in sorted(POSTS, key=lambda one: one.valid_from):
        by_person[post.person].append(post)
    return {number: posts for number, posts in by_person.items() if len(posts) > 1}


def test_the_same_seed_gives_the_same_past() -> None:
    assert earlier_posts(ORGANISATION) == HISTORY
    assert earlier_posts(ORGANISATION, seed=1) != HISTORY


def test_nobody_held_two_seats_at_once_and_no_seat_was_held_by_two() -> None:
    for who in ("person", "position"):
        held: dict[str, list[Incumbency]] = defaultdict(list)
        for post in POSTS:
            held[getattr(post, who)].append(post)
        assert [key for key, posts in held.items() if _overlaps(posts)] == []


def test_nobody_held_a_seat_before_they_came_or_for_a_few_days() -> None:
    joined = {person.number: person.joined_on for person in ORGANISATION.people}
    assert all(post.valid_from >= joined[post.person] for post in POSTS)
    assert all(post.valid_to and post.valid_to - post.valid_from >= SHORTEST for post in HISTORY.incumbencies)


def test_every_step_on_the_way_is_a_move_of_the_framework_into_the_very_next_post() -> None:
    allowed = {(move.source, move.target) for move in tidewell_framework().moves}
    for posts in _ways().values():
        for before, after in pairwise(posts):
            assert before.valid_to == after.valid_from
            assert (ROLES[before.position], ROLES[after.position]) in allowed


def test_the_commonest_steps_were_made_by_five_and_more_and_many_in_the_last_two_years() -> None:
    steps = [step for posts in _ways().values() for step in pairwise(posts)]
    often = Counter((ROLES[before.position], ROLES[after.position]) for before, after in steps)
    assert sum(count >= 5 for count in often.values()) > 20
    assert min(often["CAR-E1", "CAR-C1"], often["CAR-C1", "CAR-C2"], often["CAR-C2", "CAR-C3"]) >= 5
    since = ORGANISATION.as_of - timedelta(days=730)
    assert sum(after.valid_from >= since for _, after in steps) > 100


def test_who_answers_customers_today_has_come_all_the_way_from_the_first_day() -> None:
    rohan = next(person.number for person in ORGANISATION.people if person.name == "Rohan Deshmukh")
    assert [ROLES[post.position] for post in _ways()[rohan]] == ["CAR-E1", "CAR-C1", "CAR-C2"]


def test_seats_of_trainees_are_there_no_more() -> None:
    assert {(one.state, ROLES[one.code][-2:]) for one in HISTORY.positions} == {("closed", "E1")}
    assert {one.org_unit for one in HISTORY.positions} <= {unit.code for unit in ORGANISATION.org_units}
