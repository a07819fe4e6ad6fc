"""How long awards hold, and when their holders are reminded."""

from datetime import date, timedelta

from backend.careers.core.validity import Validity, end_of_award, reminder_due

START = date(2024, 11, 22)
END = date(2026, 11, 22)
AWARD = Validity(START, END)


def test_an_award_holds_until_the_day_before_its_end() -> None:
    assert AWARD.state_on(END - timedelta(days=1)) == "valid"
    assert AWARD.state_on(END) == "expired"
    assert Validity(START).state_on(date(2080, 1, 1)) == "valid"


def test_what_is_revoked_stays_so_and_ends_on_that_day() -> None:
    revoked = Validity(START, END, date(2025, 3, 1))
    assert revoked.state_on(date(2025, 2, 28)) == "valid"
    assert revoked.state_on(date(2025, 3, 1)) == "revoked"
    assert revoked.state_on(END) == "revoked"
    assert revoked.ends_on == date(2025, 3, 1)
    assert not revoked.is_renewable_on(date(2026, 10, 1))


def test_renewal_opens_half_a_year_before_and_closes_half_a_year_after() -> None:
    days = [date(2026, 5, 21), date(2026, 5, 22), date(2027, 5, 21), date(2027, 5, 22)]
    assert [AWARD.is_renewable_on(day) for day in days] == [False, True, True, False]
    assert not Validity(START).is_renewable_on(END)


def test_renewing_early_loses_nothing() -> None:
    assert end_of_award(date(2026, 9, 1), 24, AWARD) == date(2028, 11, 22)
    assert end_of_award(date(2026, 12, 1), 24, AWARD) == date(2028, 12, 1)
    assert end_of_award(START, 24) == END
    assert end_of_award(START, None, AWARD) is None


def test_each_reminder_comes_once_and_missed_ones_are_not_made_up_for() -> None:
    def due(days_before: int, *sent: int) -> int | None:
        return reminder_due(AWARD, END - timedelta(days=days_before), sent)

    assert [due(91), due(90), due(89), due(89, 90)] == [None, 90, 90, None]
    assert [due(29, 90), due(6), due(0, 90, 30, 7), due(-5, 0), due(-5)] == [30, 7, 0, None, 0]
    assert due(-91) is None
    assert reminder_due(Validity(START, END, START), END, ()) is None
    assert reminder_due(Validity(START), END, ()) is None
