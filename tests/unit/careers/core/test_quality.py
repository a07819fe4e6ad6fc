"""Whether somebody reached a level after they had gone through something, by examples that a person would recognise."""

from datetime import date, timedelta
from functools import partial

from backend.careers.core.held import FRESH_MONTHS, Source, Statement
from backend.careers.core.quality import reached_after
from backend.people.core.days import months_after

DONE = date(2026, 3, 2)
said = partial(Statement, "planning")
before = said(1, Source.MANAGER, DONE - timedelta(days=30))


def months_before(months: int) -> date:
    """A day that many months before a fortnight after they were done."""
    return next(
        day
        for back in range(2_000)
        if months_after(day := DONE - timedelta(days=back), months) == DONE + timedelta(days=14)
    )


def _reached(*statements: Statement, level: int = 2) -> bool | None:
    return reached_after(statements, "planning", level, DONE)


def test_who_is_at_the_level_within_the_time_has_reached_it() -> None:
    assert _reached(before, said(2, Source.MANAGER, DONE + timedelta(days=180)))


def test_a_level_said_before_is_reached_once_a_stronger_word_is_old() -> None:
    long_ago = said(1, Source.MANAGER, months_before(FRESH_MONTHS[Source.MANAGER] or 0))
    own = said(2, Source.SELF, DONE - timedelta(days=14))
    assert _reached(long_ago, own)


def test_later_is_too_late_and_nothing_said_is_nothing_reached() -> None:
    assert _reached(before, said(2, Source.MANAGER, DONE + timedelta(days=181))) is False
    assert _reached(before) is False


def test_who_held_it_or_of_whom_nothing_is_known_says_nothing_of_the_resource() -> None:
    assert _reached(said(2, Source.MANAGER, DONE)) is None
    assert _reached(said(2, Source.MANAGER, DONE + timedelta(days=9))) is None


def test_their_own_opinion_does_not_outweigh_what_others_saw() -> None:
    assert _reached(before, said(4, Source.SELF, DONE + timedelta(days=20))) is False


def test_another_competency_does_not_matter() -> None:
    assert _reached(before, Statement("writing", 5, Source.TEST, DONE + timedelta(days=20))) is False
