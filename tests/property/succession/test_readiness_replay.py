"""Readiness as of a day is what it would have been shown to be then: nothing that came later changes it."""

from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from backend.careers.core.framework import Family, Framework, Requirement, Role, Scale, ScaleLevel, Track
from backend.careers.core.held import Source, Statement
from backend.careers.gaps.profiles import Profiles
from backend.succession.core.experience import HeldRole
from backend.succession.core.readiness_scale import Limits, Tier
from backend.succession.core.readiness_scale import Scale as ReadinessScale
from backend.succession.core.said_readiness import STRONGER_FIRST, Said, in_force, unconfirmed_since
from backend.succession.readiness.computing import computed_code
from backend.succession.readiness.measuring import Candidate, Records

WHO = UUID(int=1)
BEGIN = date(2024, 1, 1)
DAYS = st.integers(0, 900).map(lambda days: BEGIN + timedelta(days=days))
SCALE = ReadinessScale(
    (Tier("now", "Now", 0, Limits(0, 0, 0, 6)), Tier("later", "Later", None, Limits(50, None, None, 0))), 12, 12
)
KNOWN = Profiles(
    [
        Framework(
            "F",
            "F",
            (Family("f", "F"),),
            (Track("t", "T"),),
            (Scale("s", "S", tuple(ScaleLevel(str(rank)) for rank in range(4))),),
            roles=(Role("R", "R", "f", "t", 1, requirements=(Requirement("a", 3), Requirement("b", 2, 2, True))),),
        )
    ]
)
STATEMENTS = st.lists(
    st.builds(
        Statement,
        competency=st.sampled_from("ab"),
        level=st.integers(0, 4),
        source=st.sampled_from([Source.SELF, Source.MANAGER, Source.TEST]),
        on=DAYS,
        recorded_on=DAYS,
    ),
    max_size=8,
)
SAID = st.lists(st.tuples(st.sampled_from(STRONGER_FIRST), st.sampled_from(["now", "later"]), DAYS), max_size=6)


def records(statements: list[Statement], seats: list[HeldRole], day: date) -> Records:
    return Records(KNOWN, {WHO: statements}, {day: {WHO: frozenset()}}, {WHO: seats})


@given(STATEMENTS, st.lists(DAYS, max_size=3), DAYS)
def test_what_is_computed_of_a_day_is_what_a_replay_until_then_gives(
    statements: list[Statement], begun: list[date], day: date
) -> None:
    seats = [HeldRole("R", since, since + timedelta(days=200)) for since in begun]
    until_then = [each for each in statements if each.known_from <= day]
    then = [HeldRole(each.role, each.since, None) if each.until and each.until > day else each for each in seats]
    known_then = [each for each in then if each.since <= day]
    now, replayed = (
        records(*each, day).measured(Candidate(WHO, "R"), day, SCALE)
        for each in ((statements, seats), (until_then, known_then))
    )
    assert now == replayed
    assert computed_code(now, SCALE) == computed_code(replayed, SCALE)


@given(SAID, DAYS)
def test_what_counts_on_a_day_is_what_counted_then(said: list[tuple[str, str, date]], day: date) -> None:
    words = sorted(
        (
            Said("assessed" if kind == "assessed" else "calibrated", tier, on, on + timedelta(days=365))
            for kind, tier, on in said
        ),
        key=lambda each: each.on,
    )
    until_then = [each for each in words if each.on <= day]
    codes = ("now", "later")
    assert in_force(words, day, codes) == in_force(until_then, day, codes)
    word = in_force(words, day, codes)
    assert word is None or word.on <= day < word.until
    since = unconfirmed_since(words, day, codes)
    assert (since is None) == (word is not None or not until_then)
    assert since is None or since <= day
