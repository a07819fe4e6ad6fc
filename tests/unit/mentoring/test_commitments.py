"""Who can be asked: seats and commitments, in words."""

from backend.mentoring.core.commitments import Hindrance, Standing, hindrances, seats_on

ANA, BO, MO = ("ana", "mentee"), ("bo", "mentee"), ("mo", "mentor")
FREE = {
    ANA: Standing("Ana Silva", True, 1, 0),
    BO: Standing("Bo Lin", True, 1, 0),
    MO: Standing("Mo Mentor", True, 2, 1),
}


def test_a_mentor_has_the_seats_that_they_offer_up_to_what_the_policy_allows_and_others_have_one() -> None:
    assert [seats_on("mentor", 4, most) for most in (None, 2, 9)] == [4, 2, 4]
    assert (seats_on("mentee", 4, None), seats_on("peer", 4, 3)) == (1, 1)


def test_offers_are_counted_together_and_only_those_beyond_the_last_seat_are_hindered() -> None:
    assert hindrances([(ANA, MO)], FREE) == ()
    assert hindrances([(ANA, MO), (BO, MO)], FREE) == (Hindrance(1, "mo", "Mo Mentor has no seat left."),)


def test_whoever_is_committed_is_gone_or_was_never_there_is_named_so() -> None:
    standings = {**FREE, ANA: Standing("Ana Silva", True, 1, 1), BO: Standing("Bo Lin", False, 1, 0)}
    said = [each.reason for each in hindrances([(ANA,), (BO,), (("cy", "peer"),)], standings)]
    assert said == [
        "Ana Silva has an offer or a relationship already.",
        "Bo Lin does not take part any more.",
        "Somebody does not take part.",
    ]
    assert (standings[BO].free, FREE[MO].free, Standing("Ny", True, 1, 3).free) == (0, 1, 0)
