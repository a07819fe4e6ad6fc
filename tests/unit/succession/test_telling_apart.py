"""Seats of one title are told apart; others keep their title alone."""

from backend.succession.core.telling_apart import told_apart


def test_only_seats_of_one_title_are_told_apart_by_holder_or_else_by_code() -> None:
    seats = [
        ("a", "Sales Director", "Ada One", "S1"),
        ("b", "Sales Director", None, "S2"),
        ("c", "Head of Sales", "Ben Two", "S3"),
    ]
    assert told_apart(seats) == {"a": "Ada One", "b": "S2", "c": ""}
