"""Lots depend on who somebody is and on the round's seed, on nothing else."""

from backend.matching.lottery import lot, lottery_order

PEOPLE = ["ana", "bo", "cy", "di", "eve", "flo"]


def test_the_order_is_the_same_whatever_order_people_come_in() -> None:
    drawn = [PEOPLE[k] for k in lottery_order(PEOPLE)]
    again = [PEOPLE[::-1][k] for k in lottery_order(PEOPLE[::-1])]
    assert drawn == again
    assert sorted(drawn) == PEOPLE


def test_another_seed_draws_other_lots() -> None:
    assert lottery_order(PEOPLE, "spring") != lottery_order(PEOPLE, "autumn")
    assert lot("ana", "spring") != lot("ana", "autumn")


def test_a_newcomer_changes_nobody_elses_place() -> None:
    before = [PEOPLE[k] for k in lottery_order(PEOPLE)]
    more = [*PEOPLE, "gus"]
    after = [more[k] for k in lottery_order(more) if more[k] != "gus"]
    assert after == before


def test_seeds_of_any_length_draw_lots() -> None:
    assert lot("ana", "s" * 65) != lot("ana", "s" * 66)
