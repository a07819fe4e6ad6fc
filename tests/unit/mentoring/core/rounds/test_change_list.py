"""What a repair changes for whom, told with its cause."""

from backend.mentoring.core.rounds.change_list import IdPair, change_list
from backend.mentoring.core.rounds.changes import Change

NAMES = {"ana": "Ana", "bo": "Bo", "cy": "Cy", "dee": "Dee", "mo": "Mo", "ny": "Ny", "om": "Om"}


def told(before: list[IdPair], after: list[IdPair], *changes: Change) -> list[tuple[str, str, str]]:
    return [(each.person, each.kind, each.said) for each in change_list(before, after, changes, NAMES)]


def test_who_stays_is_not_told() -> None:
    assert told([("ana", "mo")], [("ana", "mo")]) == []


def test_who_gains_after_their_own_offer_came_to_nothing_is_told_so() -> None:
    declined = Change("declined", "ana", "mo", "Mo declined Ana.")
    assert told([], [("ana", "ny")], declined) == [("ana", "gains", "Mo declined Ana.")]


def test_who_gains_the_seat_that_somebody_else_left_is_told_whose_it_was() -> None:
    declined = Change("declined", "bo", "mo", "Bo declined Mo.")
    assert told([], [("ana", "mo")], declined) == [("ana", "gains", "Had nobody. Bo declined Mo.")]
    fewer = Change("fewer_seats", None, "mo", "Mo has 1 seat fewer.")
    assert told([], [("ana", "mo")], fewer) == [("ana", "gains", "Had nobody until now.")]


def test_who_moves_is_told_for_whom_along_the_whole_chain_and_stands_first() -> None:
    before = [("ana", "mo"), ("cy", "ny")]
    after = [("ana", "ny"), ("cy", "om"), ("bo", "mo")]
    assert told(before, after) == [
        ("ana", "moves", "Moves so that Bo, who has nobody, can have Mo."),
        ("cy", "moves", "Moves so that Ana can have Ny."),
        ("bo", "gains", "Had nobody. Ana moves, which leaves a seat with Mo."),
    ]


def test_who_moves_for_a_better_pair_is_told_what_made_it_possible() -> None:
    joined = Change("joined", None, "om", "Om has joined as a mentor.")
    said = "A better pair can be made: Om has joined as a mentor."
    assert told([("ana", "mo")], [("ana", "om")], joined) == [("ana", "moves", said)]
    assert told([("ana", "mo")], [("ana", "om")]) == [("ana", "moves", "A better pair can be made.")]


def test_who_loses_their_mentor_stands_before_those_who_gain_one() -> None:
    found = change_list([("dee", "mo")], [("ana", "ny")], (), NAMES)
    assert [(each.person, each.kind, each.before, each.after) for each in found] == [
        ("dee", "loses", ("mo",), ()),
        ("ana", "gains", (), ("ny",)),
    ]
