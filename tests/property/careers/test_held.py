"""What is held on a day, against a replay of the log entry by entry and the rule in its plainest words."""

from collections.abc import Sequence
from datetime import date, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from backend.careers.core.held import FRESH_MONTHS, STRENGTH, Source, Statement, held_on, level_of
from backend.people.core.days import months_after

BEGIN = date(2022, 1, 1)
DAYS = st.integers(0, 1500).map(lambda days: BEGIN + timedelta(days=days))


@st.composite
def logs(draw: st.DrawFn) -> list[Statement]:
    """A log in the order in which it was written; entries may withdraw or correct earlier ones."""
    log: list[Statement] = []
    for number, recorded in enumerate(sorted(draw(st.lists(DAYS, max_size=12)))):
        earlier = draw(st.sampled_from([None, *log]))
        competency = earlier.competency if earlier else draw(st.sampled_from("ab"))
        level = draw(st.integers(0, 4) if earlier is None else st.none() | st.integers(0, 4))
        log.append(
            Statement(
                competency=competency,
                level=level,
                source=draw(st.sampled_from(Source)),
                on=recorded - timedelta(days=draw(st.integers(0, 400))),
                recorded_on=recorded,
                key=f"{number:02}",
                assessor=draw(st.sampled_from([None, "x", "y"])),
                valid_until=draw(st.none() | DAYS),
                retracts=earlier and earlier.key,
            )
        )
    return log


def replayed(log: Sequence[Statement], day: date) -> dict[str, Statement]:
    """What stands after each entry up to the day was taken in, one after the other."""
    standing: dict[str, Statement] = {}
    for entry in log:
        if entry.recorded_on is None or entry.recorded_on > day:
            break
        if entry.retracts is not None:
            standing.pop(entry.retracts, None)
        if entry.level is not None:
            standing[entry.key] = entry
    return {key: each for key, each in standing.items() if each.valid_until is None or each.valid_until > day}


def beats(one: Statement, other: Statement, day: date) -> bool:
    """Whether `one` goes before `other` by the rule, of two that are no certifications."""

    def place(each: Statement) -> tuple[bool, int, date, date, str]:
        months = FRESH_MONTHS[each.source] or 0
        fresh = months_after(each.on, months) > day
        return fresh, -STRENGTH[each.source], each.on, each.known_from, each.key

    return place(one) > place(other)


@given(logs(), DAYS, st.randoms(use_true_random=False))
def test_as_of_any_day_is_what_a_replay_of_the_log_gives(log: list[Statement], day: date, dice: Random) -> None:
    shuffled = dice.sample(log, len(log))
    held, standing = held_on(shuffled, day), replayed(log, day)
    assert set(held) == {each.competency for each in standing.values()}
    for code, each in held.items():
        here = [one for one in standing.values() if one.competency == code]
        opinions = [one for one in here if one.source is not Source.CERTIFICATION]
        best = [one for one in opinions if not any(beats(other, one, day) for other in opinions)]
        proven = max((level_of(one) for one in here if one.source is Source.CERTIFICATION), default=None)
        levels = [level_of(one) for one in best] + ([] if proven is None else [proven])
        assert each.level == max(levels)
        assert each.used in here
        assert all(one in here for one in each.said)


@given(logs(), DAYS)
def test_what_comes_later_never_changes_what_was_held_before(log: list[Statement], day: date) -> None:
    assert held_on(log, day) == held_on([each for each in log if each.known_from <= day], day)


@given(logs(), DAYS)
def test_a_level_used_is_one_that_somebody_said(log: list[Statement], day: date) -> None:
    for each in held_on(log, day).values():
        assert each.used in each.said
        assert set(each.fresh) <= set(each.said)
        assert each.is_stale == (each.used not in each.fresh)
