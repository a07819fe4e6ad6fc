"""Criteria of certifications: met or not, and what exactly is missing."""

from datetime import date

from backend.careers.core.criteria import (
    Criteria,
    Criterion,
    CriterionKind,
    Evidence,
    Group,
    Shown,
    Stretch,
    judge,
)

TODAY = date(2026, 11, 22)
COURSE = Criterion("course", CriterionKind.TRAINING, "Course of route planning")
EXAM = Criterion("exam", CriterionKind.SCORE, "Examination", least=70)
YEARS = Criterion("years", CriterionKind.EXPERIENCE, "Two years as a planner", least=24, roles=("OPS-IC2",))
CREDITS = Criterion("credits", CriterionKind.CREDITS, "Credits", least=40)
PRACTICAL = Criterion("practical", CriterionKind.PRACTICAL, "A plan put into use")
PEERS = Criterion("peers", CriterionKind.VALIDATION, "Two peers", least=2, by="peer")
WHOLE = Criteria("all", (COURSE, EXAM), (Group("any", (YEARS, CREDITS)),))


def shown(*evidence: Evidence, stretches: tuple[Stretch, ...] = ()) -> Shown:
    return Shown(evidence, stretches)


def test_all_of_them_and_any_of_a_group() -> None:
    report = judge(WHOLE, shown(Evidence("course", date(2026, 1, 5)), Evidence("exam", TODAY, 82)), TODAY)
    assert [(each.criterion.key, each.held, each.is_met) for each in report.findings] == [
        ("course", 1, True),
        ("exam", 82, True),
        ("years", 0, False),
        ("credits", 0, False),
    ]
    assert not report.is_met
    assert report.missing == ("years",)
    more = shown(
        Evidence("course", date(2026, 1, 5)),
        Evidence("exam", TODAY, 82),
        Evidence("credits", TODAY, 15),
        Evidence("credits", TODAY, 25),
    )
    assert judge(WHOLE, more, TODAY).is_met


def test_the_best_score_counts_and_one_point_too_few_does_not_do() -> None:
    def met(*scores: int) -> bool:
        return judge(Criteria("all", (EXAM,)), shown(*(Evidence("exam", TODAY, each) for each in scores)), TODAY).is_met

    assert not met(69, 12)
    assert met(12, 70, 3)


def test_what_others_confirm_counts_by_person_and_only_once_confirmed() -> None:
    asked = (
        Evidence("peers", TODAY, answer="confirmed", by="Pia"),
        Evidence("peers", TODAY, answer="waiting", by="Tom"),
    )
    twice = Evidence("peers", TODAY, answer="confirmed", by="Pia")
    (finding,) = judge(Criteria("all", (PEERS,)), shown(*asked, twice), TODAY).findings
    assert (finding.held, finding.waiting, finding.is_met) == (1, 1, False)
    no = Evidence("practical", TODAY, answer="declined", by="Pia")
    assert not judge(Criteria("all", (PRACTICAL,)), shown(no), TODAY).is_met


def test_experience_is_counted_in_the_roles_that_are_named_and_to_the_day() -> None:
    only = Criteria("all", (YEARS,))
    since = Stretch("OPS-IC2", "Operations", date(2024, 11, 23))
    assert judge(only, shown(stretches=(since,)), TODAY).is_met
    later = Stretch("OPS-IC2", "Operations", date(2024, 11, 24))
    assert not judge(only, shown(stretches=(later,)), TODAY).is_met
    other = Stretch("OPS-IC1", "Operations", date(2010, 1, 1))
    assert not judge(only, shown(stretches=(other,)), TODAY).is_met
    family = Criterion("years", CriterionKind.EXPERIENCE, "In operations", least=24, families=("Operations",))
    assert judge(Criteria("all", (family,)), shown(stretches=(other,)), TODAY).is_met


def test_nothing_from_before_the_award_counts_for_its_renewal_and_nothing_to_come() -> None:
    only = Criteria("all", (CREDITS,))
    old, new = Evidence("credits", date(2023, 5, 1), 40), Evidence("credits", date(2025, 5, 1), 40)
    assert not judge(only, shown(old), TODAY, since=date(2024, 1, 1)).is_met
    assert judge(only, shown(new), TODAY, since=date(2024, 1, 1)).is_met
    assert not judge(only, shown(Evidence("credits", date(2027, 1, 1), 40)), TODAY).is_met


def test_the_shortest_way_is_told() -> None:
    two = Group("all", (PRACTICAL, PEERS))
    either = Criteria("any", (), (Group("all", (COURSE, EXAM, CREDITS)), two))
    assert judge(either, shown(), TODAY).missing == ("practical", "peers")
    far = shown(Evidence("course", TODAY), Evidence("exam", TODAY, 90))
    assert judge(either, far, TODAY).missing == ("credits",)
