"""The stated rule for what somebody holds, by examples that a person would recognise."""

from datetime import date
from functools import partial

from backend.careers.core.held import Source, Statement, held_on, levels_of

TODAY = date(2026, 11, 22)
RECENT, LAST_YEAR, LONG_AGO = date(2026, 7, 20), date(2025, 9, 1), date(2022, 1, 1)


said = partial(Statement, "planning")


def test_a_manager_is_believed_before_the_person_and_both_are_shown() -> None:
    own, manager = said(4, Source.SELF, RECENT), said(3, Source.MANAGER, RECENT)
    held = held_on([own, manager], TODAY)["planning"]
    assert (held.level, held.used, held.said, held.spread) == (3, manager, (manager, own), 1)


def test_of_one_source_the_latest_is_used() -> None:
    old, new = said(2, Source.MANAGER, LAST_YEAR), said(3, Source.MANAGER, RECENT, assessor="another")
    assert held_on([new, old], TODAY)["planning"].used == new


def test_what_is_fresh_goes_before_what_is_stale_however_strong() -> None:
    test, own = said(4, Source.TEST, LONG_AGO), said(2, Source.SELF, RECENT)
    held = held_on([test, own], TODAY)["planning"]
    assert (held.level, held.is_stale, held.spread) == (2, False, 0)
    assert held.said == (test, own)


def test_where_nothing_is_fresh_the_strongest_serves_and_is_marked() -> None:
    held = held_on([said(4, Source.TEST, LONG_AGO), said(2, Source.SELF, LONG_AGO)], TODAY)["planning"]
    assert (held.level, held.is_stale) == (4, True)


def test_mentors_and_peers_are_equally_strong() -> None:
    mentor = said(3, Source.MENTOR, LAST_YEAR, assessor="mentor")
    peer = said(2, Source.PEER, RECENT, assessor="peer")
    assert held_on([mentor, peer], TODAY)["planning"].used == peer


def test_a_valid_certification_proves_at_least_its_level() -> None:
    manager = said(3, Source.MANAGER, RECENT)
    higher = said(4, Source.CERTIFICATION, LONG_AGO, valid_until=date(2027, 1, 1))
    lower = said(2, Source.CERTIFICATION, LONG_AGO)
    over = said(4, Source.CERTIFICATION, LONG_AGO, valid_until=TODAY)
    assert levels_of(held_on([manager, higher], TODAY)) == {"planning": 4}
    assert levels_of(held_on([manager, lower], TODAY)) == {"planning": 3}
    assert levels_of(held_on([manager, over], TODAY)) == {"planning": 3}


def test_a_low_certificate_does_not_lower_an_old_opinion() -> None:
    held = held_on([said(4, Source.MANAGER, LONG_AGO), said(2, Source.CERTIFICATION, LONG_AGO)], TODAY)["planning"]
    assert (held.level, held.is_stale) == (4, True)


def test_a_correction_counts_from_the_day_it_was_recorded() -> None:
    wrong = said(5, Source.MANAGER, LAST_YEAR, key="1")
    right = said(3, Source.MANAGER, LAST_YEAR, key="2", recorded_on=RECENT, retracts="1")
    assert held_on([wrong, right], date(2025, 12, 1))["planning"].level == 5
    assert held_on([wrong, right], TODAY)["planning"].said == (right,)


def test_what_is_withdrawn_leaves_nothing() -> None:
    wrong = said(5, Source.SELF, LAST_YEAR, key="1")
    assert held_on([wrong, said(None, Source.SELF, RECENT, key="2", retracts="1")], TODAY) == {}
