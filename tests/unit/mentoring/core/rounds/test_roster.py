import numpy as np

from backend.matching.lottery import lottery_order
from backend.mentoring.core.rounds.roster import Roster, placed

BEFORE = ("ana", "ben", "cem")


def test_who_stays_and_who_joins_stand_in_the_order_of_their_lots():
    roster = Roster.of(BEFORE, {"ben"}, ("dee",), "seed")
    everybody = ["ana", "cem", "dee"]
    assert list(roster.ids) == [everybody[k] for k in lottery_order(everybody, "seed")]


def test_everybody_is_found_where_they_stand_now():
    roster = Roster.of(BEFORE, {"ben"}, ("dee",), "")
    names = (*BEFORE, "dee")
    assert [roster.ids[place] for place in roster.place[[0, 2, 3]]] == ["ana", "cem", "dee"]
    assert roster.place[1] == -1
    assert [names[k] for k in roster.source] == list(roster.ids)


def test_numbers_go_with_their_people():
    roster = Roster.of(BEFORE, set(), ("dee",), "")
    numbers = dict(zip(roster.ids, roster.arranged(np.array([1, 2, 3]), np.array([4])).tolist(), strict=True))
    assert numbers == {"ana": 1, "ben": 2, "cem": 3, "dee": 4}


def test_pairs_of_those_who_left_are_dropped():
    mentees, mentors = Roster.of(BEFORE, {"ben"}, (), ""), Roster.of(("x", "y"), set(), (), "")
    kept = placed(np.array([[0, 0], [1, 1], [2, 1]]), mentees, mentors)
    assert {(mentees.ids[i], mentors.ids[j]) for i, j in kept.tolist()} == {("ana", "x"), ("cem", "y")}
