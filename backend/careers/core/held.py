"""What somebody holds on a day, by a stated rule over everything that was ever said of them.

The rule, competency by competency:

1. Only what was on record by that day counts, less what was withdrawn or corrected by then.
2. What is fresh goes before what is stale: every source has an age after which it is (`FRESH_MONTHS`).
3. Of these the strongest source (`STRENGTH`), of it the latest. Mentors and peers are equally strong.
4. A certification proves at least its level while it is valid: where that is higher, or equal, it is what is used.

Levels are compared and never averaged: nobody holds the mean of two opinions.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from backend.people.core.days import months_after


class Source(StrEnum):
    """Where a statement comes from."""

    SELF = "self"
    MANAGER = "manager"
    PEER = "peer"
    MENTOR = "mentor"
    TEST = "test"
    CERTIFICATION = "certification"
    WORK_SAMPLE = "work sample"


STRENGTH: Mapping[Source, int] = {
    Source.CERTIFICATION: 0,
    Source.TEST: 1,
    Source.WORK_SAMPLE: 2,
    Source.MANAGER: 3,
    Source.MENTOR: 4,
    Source.PEER: 4,
    Source.SELF: 5,
}
"""The smaller, the stronger: what was shown goes before what was seen, and that before what is thought of oneself."""

FRESH_MONTHS: Mapping[Source, int | None] = {
    Source.CERTIFICATION: None,
    Source.TEST: 36,
    Source.WORK_SAMPLE: 36,
    Source.MANAGER: 18,
    Source.MENTOR: 18,
    Source.PEER: 18,
    Source.SELF: 12,
}
"""Months after which a statement is stale; a certification ends by itself."""


@dataclass(frozen=True)
class Statement:
    """Something that was said of one competency of somebody, once; never changed afterwards.

    Attributes
    ----------
    level : 0 is none; `None` says nothing new and only withdraws what it names in `retracts`.
    on : the day of which it speaks.
    recorded_on : the day on which it came to be known; `None`: the same.
    key : tells statements apart; of two on one day the greater was made later.
    assessor : what tells who made it from others; `assessor_name` is what they are called.
    valid_until : first day on which it does not hold any more, of itself.
    retracts : the key of an earlier statement that it withdraws or corrects.
    """

    competency: str
    level: int | None
    source: Source
    on: date
    key: str = ""
    recorded_on: date | None = None
    assessor: str | None = None
    assessor_name: str = ""
    confidence: str = "medium"
    evidence: str = ""
    valid_until: date | None = None
    retracts: str | None = None

    @property
    def known_from(self) -> date:
        """The first day on which it counts."""
        return max(self.on, self.recorded_on or self.on)


@dataclass(frozen=True)
class Held:
    """What somebody holds of a competency on a day.

    Attributes
    ----------
    used : the statement whose level is used.
    is_stale : whether nothing fresh was there, so that an old one had to serve.
    said : the latest of each source and assessor, every certification, the strongest first; `used` is among them.
    fresh : those of `said` that are fresh.
    """

    used: Statement
    is_stale: bool
    said: tuple[Statement, ...]
    fresh: tuple[Statement, ...]

    @property
    def level(self) -> int:
        """The level used."""
        return level_of(self.used)

    @property
    def spread(self) -> int:
        """How many levels the fresh statements are apart; a certification proves no upper bound, so it stands aside."""
        levels = [level_of(each) for each in self.fresh if each.source is not Source.CERTIFICATION]
        return max(levels, default=0) - min(levels, default=0)


def held_on(statements: Iterable[Statement], day: date) -> dict[str, Held]:
    """Give what is held of each competency on `day`, by its code; one of which nothing counts is not there.

    Parameters
    ----------
    statements : all that were made about one person, in any order.
    """
    by_competency: dict[str, list[Statement]] = {}
    for each in in_force(statements, day):
        by_competency.setdefault(each.competency, []).append(each)
    return {code: _held(said, day) for code, said in sorted(by_competency.items())}


def in_force(statements: Iterable[Statement], day: date) -> list[Statement]:
    """Give the statements that count on `day`: known by then, not withdrawn by then, and not run out."""
    known = [each for each in statements if each.known_from <= day]
    withdrawn = {each.retracts for each in known}
    return [
        each
        for each in known
        if each.level is not None
        and (not each.key or each.key not in withdrawn)
        and (each.valid_until is None or each.valid_until > day)
    ]


def is_fresh(statement: Statement, day: date) -> bool:
    """Whether a statement is young enough on `day` for its source."""
    months = FRESH_MONTHS[statement.source]
    return months is None or months_after(statement.on, months) > day


def level_of(statement: Statement) -> int:
    """Give the level of a statement that has one."""
    return statement.level or 0


def levels_of(held: Mapping[str, Held]) -> dict[str, int]:
    """Give the levels alone, by competency."""
    return {code: each.level for code, each in held.items()}


def _held(said: Sequence[Statement], day: date) -> Held:
    latest: dict[tuple[Source, str | None, str], Statement] = {}
    for each in sorted(said, key=_age):
        # An older certification proves no less for a newer one of the same issuer: each stands by itself.
        latest[each.source, each.assessor, each.key if each.source is Source.CERTIFICATION else ""] = each
    shown = sorted(sorted(latest.values(), key=_age, reverse=True), key=lambda each: STRENGTH[each.source])
    fresh = tuple(each for each in shown if is_fresh(each, day))
    used = _used(fresh or tuple(shown), shown)
    return Held(used=used, is_stale=not is_fresh(used, day), said=tuple(shown), fresh=fresh)


def _used(candidates: Sequence[Statement], shown: Sequence[Statement]) -> Statement:
    """Choose by source and age, then let a certification lift it."""
    proofs = [each for each in shown if each.source is Source.CERTIFICATION]
    opinions = [each for each in candidates if each.source is not Source.CERTIFICATION]
    opinions = opinions or [each for each in shown if each.source is not Source.CERTIFICATION]
    proof = max(proofs, key=lambda each: (level_of(each), _age(each)), default=None)
    if not opinions:
        return proof or shown[0]
    strongest = STRENGTH[opinions[0].source]
    opinion = max((each for each in opinions if STRENGTH[each.source] == strongest), key=_age)
    return proof if proof is not None and level_of(proof) >= level_of(opinion) else opinion


def _age(statement: Statement) -> tuple[date, date, str]:
    return statement.on, statement.known_from, statement.key
