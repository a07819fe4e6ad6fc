"""How succession stood on a day, from what was done until then."""

from datetime import date, timedelta

from backend.succession.core.reporting import Candidacy, Holding, Past, month_ends, slates_across, standing_on
from backend.succession.core.said_readiness import Said

TIERS = ("ready_now", "1_2_years", "3_years_plus")
MARCH, JUNE, SEPTEMBER = date(2026, 3, 31), date(2026, 6, 30), date(2026, 9, 30)


def candidacy(seat: str, person: str, *deeds: tuple[date, str], tier: str = "ready_now", **more: object) -> Candidacy:
    said = (Said("assessed", tier, deeds[0][0], deeds[0][0] + timedelta(days=150)),)
    return Candidacy(seat, person, bool(more.get("is_interim")), deeds, said, None)


def test_a_month_is_seen_as_it_stood_at_its_end() -> None:
    ada = candidacy("head", "ada", (date(2026, 3, 5), "proposed"), (date(2026, 4, 1), "approved"))
    past = Past({"head": date(2026, 1, 1), "late": date(2026, 8, 1)}, [ada], [], TIERS)
    march, june, september = (standing_on(past, day) for day in (MARCH, JUNE, SEPTEMBER))
    assert (march.seats, march.candidates) == (("head",), 0)
    assert (june.candidates, june.confirmed_candidates, june.fillable, june.fillable_soonest) == (1, 1, 1, 1)
    assert (len(september.seats), september.candidates, september.confirmed_candidates) == (2, 1, 0)


def test_one_person_on_two_benches_fills_one_seat() -> None:
    day = date(2026, 3, 1)
    twice = [candidacy(seat, "ada", (day, "approved")) for seat in ("head", "deputy")]
    standing = standing_on(Past(dict.fromkeys(("head", "deputy"), day), twice, [], TIERS), JUNE)
    assert (standing.candidates, standing.people, standing.fillable) == (2, 1, 1)


def test_who_holds_a_seat_stands_in_left_or_was_removed_is_no_candidate() -> None:
    day = date(2026, 3, 1)
    gone = candidacy("head", "gil", (day, "approved"))
    past = Past(
        {"head": day},
        [
            candidacy("head", "ada", (day, "approved")),
            candidacy("head", "ina", (day, "approved"), is_interim=True),
            candidacy("head", "ron", (day, "approved"), (date(2026, 5, 1), "removed")),
            Candidacy("head", "gil", False, gone.deeds, gone.said, date(2026, 6, 1)),
        ],
        [Holding("head", "ada", date(2026, 2, 1), None, True)],
        TIERS,
    )
    assert standing_on(past, JUNE).candidates == 0


def test_what_several_agreed_on_counts_before_what_one_said() -> None:
    said = (
        Said("calibrated", "1_2_years", date(2026, 2, 1), date(2026, 5, 1)),
        Said("assessed", "ready_now", date(2026, 3, 1), date(2027, 3, 1)),
    )
    ada = Candidacy("head", "ada", False, ((date(2026, 2, 1), "approved"),), said, None)
    assert [ada.tier_on(day, TIERS) for day in (date(2026, 1, 31), MARCH, JUNE)] == [None, "1_2_years", "ready_now"]
    assert ada.tier_on(MARCH, ["ready_now"]) == "ready_now", "a tier that the scale has no more is no word"


def test_changes_of_a_year_are_told_by_who_came() -> None:
    day = date(2025, 1, 1)
    ada = candidacy("head", "ada", (day, "approved"), (date(2026, 4, 1), "placed"))
    holdings = [
        Holding("head", "ada", date(2026, 4, 1), None, was_here=True),
        Holding("second", "new", date(2026, 5, 1), None, was_here=False),
        Holding("fourth", "old", date(2025, 6, 30), None, was_here=True),
    ]
    seats: dict[str, date] = dict.fromkeys(("head", "second", "third", "fourth"), day)
    standing = standing_on(Past(seats, [ada], holdings, TIERS), JUNE)
    assert [each.person for each in standing.fills] == ["ada", "new"]
    assert {each.person for each in standing.from_within} == {each.person for each in standing.placed} == {"ada"}


def test_the_ends_of_months_end_today() -> None:
    ends = month_ends(date(2026, 3, 15), 4)
    assert ends == (date(2025, 12, 31), date(2026, 1, 31), date(2026, 2, 28), date(2026, 3, 15))
    assert month_ends(date(2026, 2, 28), 1) == (date(2026, 2, 28),)


def test_who_turned_interim_since_was_a_candidate_before() -> None:
    deeds = ((date(2026, 3, 1), "approved"),)
    turned = (date(2026, 4, 10), date(2026, 7, 1), date(2026, 7, 1), date(2026, 8, 1))
    ada = Candidacy("head", "ada", False, deeds, (), None, turned)
    days = (MARCH, date(2026, 4, 9), date(2026, 4, 10), JUNE, date(2026, 7, 1), date(2026, 8, 1))
    assert [ada.is_interim_on(day) for day in days] == [False, False, True, True, True, False]


def test_a_slate_is_wide_where_its_people_come_from_more_than_one_place() -> None:
    slates = {
        "head": ["ada", "ben"],
        "second": ["ada", "cat"],
        "third": ["ada"],
        "fourth": [],
        "fifth": ["ada", "from outside"],
        "sixth": ["ada", "dan"],
    }
    narrow, told = slates_across(slates, {"ada": "sales", "ben": "sales", "cat": "labs", "dan": ""})
    assert (narrow, told) == (["head", "sixth"], 4)
    assert slates_across({}, {}) == ([], 0)
