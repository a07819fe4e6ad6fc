"""How long people stay in a role: those who still wait count, and few people are not told of."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from backend.careers.core.time_in_role import (
    DAYS_OF_MONTH,
    Spell,
    counted,
    moves_made,
    openings_a_year,
    spells_of,
    stays_in,
)

TODAY = date(2026, 11, 1)
LONG_AGO = date(2016, 11, 1)


def moved(person: str, months: int, to: str = "B") -> list[Spell]:
    day = LONG_AGO + timedelta(days=round(months * DAYS_OF_MONTH))
    return [Spell(person, "A", LONG_AGO, day), Spell(person, to, day, None)]


def waits(person: str, months: int) -> Spell:
    return Spell(person, "A", TODAY - timedelta(days=round(months * DAYS_OF_MONTH)), None)


def test_seats_of_one_role_after_another_are_one_stay() -> None:
    day = date(2020, 1, 1)
    seats = [Spell("p", "A", day, TODAY), Spell("p", "A", LONG_AGO, day), Spell("q", "A", day, None)]
    assert spells_of(seats) == [Spell("p", "A", LONG_AGO, TODAY), Spell("q", "A", day, None)]


def test_a_half_that_is_met_exactly_is_a_half() -> None:
    times, waiting = (30, 30, 90, 120, 120, 270, 300), (120, 180, 300)
    people = [
        spell
        for number, days in enumerate(times)
        for spell in (
            Spell(f"m{number}", "A", LONG_AGO, LONG_AGO + timedelta(days=days)),
            Spell(f"m{number}", "B", LONG_AGO + timedelta(days=days), None),
        )
    ]
    people += [Spell(f"w{number}", "A", TODAY - timedelta(days=days), None) for number, days in enumerate(waiting)]
    assert stays_in(spells_of(people), TODAY)["A"].months == 120 / DAYS_OF_MONTH


def test_those_who_still_wait_count_for_as_long_as_they_have() -> None:
    people = [spell for number in range(1, 6) for spell in moved(f"m{number}", 10 * number)]
    assert stays_in(spells_of(people), TODAY)["A"].months == pytest.approx(30, abs=0.1)
    people += [waits(f"w{number}", 60) for number in range(5)]
    found = stays_in(spells_of(people), TODAY)["A"]
    assert (found.moved, found.waiting) == (5, 5)
    assert found.months == pytest.approx(50, abs=0.1)


def test_where_fewer_than_half_ever_moved_on_no_time_is_told() -> None:
    people = [spell for number in range(5) for spell in moved(f"m{number}", 12)] + [
        waits(f"w{number}", 60) for number in range(6)
    ]
    assert stays_in(spells_of(people), TODAY)["A"].months is None


def test_who_leaves_has_waited_and_not_moved_on() -> None:
    people = [spell for number in range(5) for spell in moved(f"m{number}", 12)]
    left = [Spell(f"x{number}", "A", LONG_AGO, date(2018, 1, 1)) for number in range(5)]
    assert stays_in(spells_of([*people, *left]), TODAY)["A"].waiting == 5


def test_somebody_who_moves_on_often_is_one_of_the_five_once() -> None:
    four = [spell for number in range(4) for spell in moved(f"m{number}", 12)]
    back = date(2018, 1, 1)
    again = [Spell("m0", "A", back, date(2019, 1, 1)), Spell("m0", "C", date(2019, 1, 1), None)]
    often = spells_of([replace(each, until=each.until or back) for each in four[:2]] + four[2:] + again)
    assert stays_in(often, TODAY) == {}
    assert openings_a_year(often, TODAY) == {}
    stay = stays_in(spells_of([*often, *moved("m5", 12)]), TODAY)["A"]
    assert stay.moved is None, "less the five who went to B, it would tell of the one who went to C"
    others = [spell for number in range(4) for spell in moved(f"c{number}", 12, to="C")]
    stay = stays_in(spells_of([*often, *moved("m5", 12), *others]), TODAY)["A"]
    assert stay.moved == 10


def test_how_many_wait_is_told_where_they_are_none_or_enough() -> None:
    people = [spell for number in range(5) for spell in moved(f"m{number}", 12)]
    told = [stays_in(spells_of([*people, *(waits(f"w{n}", 60) for n in range(few))]), TODAY) for few in (0, 1, 4, 5)]
    assert [each["A"].waiting for each in told] == [0, None, None, 5]


def test_one_move_less_than_told_is_not_left_over() -> None:
    people = [spell for number in range(9) for spell in moved(f"m{number}", 12)]
    assert stays_in(spells_of(people), TODAY)["A"].moved == 9
    assert stays_in(spells_of([*people, *moved("one", 12, to="C")]), TODAY)["A"].moved is None


def test_moves_of_fewer_than_five_people_are_not_counted() -> None:
    four = [spell for number in range(4) for spell in moved(f"m{number}", 12)]
    assert counted(moves_made(spells_of(four))) == {}
    five = four + moved("m5", 20)
    assert counted(moves_made(spells_of(five))) == {("A", "B"): 5}


def test_somebody_who_comes_back_after_years_did_not_move() -> None:
    gone = [Spell("p", "A", LONG_AGO, date(2017, 1, 1)), Spell("p", "B", date(2020, 1, 1), None)]
    assert moves_made(spells_of(gone)) == {}


def test_openings_are_ends_per_year_of_holding() -> None:
    ten_years = [Spell(f"p{number}", "A", LONG_AGO, TODAY) for number in range(5)]
    assert openings_a_year(ten_years, TODAY)["A"] == pytest.approx(0.1, abs=0.001)
    assert openings_a_year(ten_years[:4], TODAY) == {}
