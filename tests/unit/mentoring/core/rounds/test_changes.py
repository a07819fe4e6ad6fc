"""What has changed since a round was published: who left, joined or is free again, and whose seats are others."""

from backend.mentoring.core.rounds.changes import (
    Change,
    ChangedSide,
    as_document,
    cause_of,
    changes_among,
    from_document,
)
from backend.mentoring.core.rounds.participants import Participant


def somebody(identity: str, seats: int = 1) -> Participant:
    return Participant(identity, identity.title(), {}, {}, seats, "UTC", (), (), (), (), (), None, "", "", "", "", None)


def side(
    name: str, before: list[Participant], free: list[Participant], *, newly: str = "", gone: str = ""
) -> ChangedSide:
    enrolled = frozenset(one.id for one in (*before, *free)) - {gone}
    return ChangedSide("mentor" if name == "mentor" else "mentee", before, free, enrolled, frozenset({newly} - {""}))


def said(found: ChangedSide, most: int | None = None) -> list[tuple[str, str]]:
    return [(each.kind, each.said) for each in changes_among([found], most)]


def test_nothing_is_told_of_those_who_are_as_they_were() -> None:
    mo = somebody("mo", 2)
    assert said(side("mentor", [mo], [mo])) == []


def test_who_takes_part_no_more_has_left_and_who_is_merely_taken_has_not() -> None:
    ana = somebody("ana")
    assert said(side("mentee", [ana], [], gone="ana")) == [("left", "Ana takes part no more.")]
    assert said(side("mentee", [ana], [])) == []


def test_who_was_enrolled_since_has_joined_and_anybody_else_is_free_again() -> None:
    bo = somebody("bo")
    assert said(side("mentee", [], [bo], newly="bo")) == [("joined", "Bo has joined as a mentee.")]
    assert said(side("mentee", [], [bo])) == [("freed", "Bo is free again.")]


def test_seats_more_and_fewer_are_told_of_mentors_and_none_beyond_what_the_policy_allows() -> None:
    assert said(side("mentor", [somebody("mo", 1)], [somebody("mo", 3)])) == [("more_seats", "Mo has 2 seats more.")]
    assert said(side("mentor", [somebody("mo", 2)], [somebody("mo", 1)])) == [("fewer_seats", "Mo has 1 seat fewer.")]
    assert said(side("mentor", [somebody("mo", 2)], [])) == [("fewer_seats", "Mo has 2 seats fewer.")]
    assert said(side("mentor", [somebody("mo", 2)], [somebody("mo", 5)]), most=2) == []
    assert said(side("mentee", [somebody("ana", 2)], [somebody("ana", 1)])) == []


def test_the_same_changes_have_one_fingerprint_in_any_order_and_others_another() -> None:
    one, other = Change("left", "ana", None, "Ana left."), Change("declined", "bo", "mo", "Mo declined Bo.", "7")
    assert cause_of([one, other], "monday") == cause_of([other, one], "monday")
    assert cause_of([one], "monday") != cause_of([one], "tuesday")
    assert cause_of([one], "monday") != cause_of([other], "monday")
    assert cause_of([other], "monday") != cause_of([Change("declined", "bo", "mo", "Mo declined Bo.", "8")], "monday")


def test_changes_are_read_as_they_were_written() -> None:
    found = [Change("more_seats", None, "mo", "Mo has 1 seat more.", "1")]
    assert from_document(as_document(found)) == found
