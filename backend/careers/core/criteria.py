"""Whether what somebody has shown meets the criteria of a certification, and what exactly is missing.

Criteria stand in a group of which all, or any one, must be met; among them there may be groups of the same sort, one
deep. What is found is told criterion by criterion. Meeting them awards nothing: a named person decides.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Literal

from backend.people.core.days import months_in


class CriterionKind(StrEnum):
    """What sort of thing a criterion asks for."""

    TRAINING = "training"
    SCORE = "score"
    EXPERIENCE = "experience"
    PRACTICAL = "practical"
    CREDITS = "credits"
    VALIDATION = "validation"


Mode = Literal["all", "any"]
Answer = Literal["noted", "waiting", "confirmed", "declined"]

CONFIRMED_BY_OTHERS = frozenset({CriterionKind.PRACTICAL, CriterionKind.VALIDATION})
WITH_AMOUNT = frozenset({CriterionKind.SCORE, CriterionKind.CREDITS})


@dataclass(frozen=True)
class Criterion:
    """One thing that is asked for.

    Attributes
    ----------
    key : tells it apart within its certification.
    least : trainings done, points, months, people who confirm, or credits, by its kind.
    roles, families : in which experience counts; of either any; none of both: in any position.
    by : who validates; `None`: anybody.
    resources : codes of what counts as the training once it is completed, each once; beside other evidence.
    """

    key: str
    kind: CriterionKind
    text: str
    least: int = 1
    roles: tuple[str, ...] = ()
    families: tuple[str, ...] = ()
    by: Literal["peer", "supervisor"] | None = None
    resources: tuple[str, ...] = ()


@dataclass(frozen=True)
class Group:
    """Criteria of which all, or any one, must be met."""

    mode: Mode
    criteria: tuple[Criterion, ...]


@dataclass(frozen=True)
class Criteria:
    """What is asked for as a whole: criteria, and groups of them, of which all, or any one, must be met."""

    mode: Mode = "all"
    criteria: tuple[Criterion, ...] = ()
    groups: tuple[Group, ...] = ()

    @property
    def each(self) -> tuple[Criterion, ...]:
        """Every criterion, in the order of the authors."""
        return (*self.criteria, *(criterion for group in self.groups for criterion in group.criteria))

    @property
    def resources(self) -> frozenset[str]:
        """Codes of the resources that any of them names."""
        return frozenset(code for criterion in self.each for code in criterion.resources)


@dataclass(frozen=True)
class Evidence:
    """Something that somebody shows for a criterion.

    Attributes
    ----------
    on : the day on which it was done.
    amount : points or credits.
    answer : of whoever was asked to confirm it, `by`; "noted" where nobody needs to.
    """

    criterion: str
    on: date
    amount: int = 1
    answer: Answer = "noted"
    by: str | None = None


@dataclass(frozen=True)
class Completed:
    """A resource that somebody has gone through, by its code."""

    resource: str
    on: date


@dataclass(frozen=True)
class Stretch:
    """Time in a role, from a day up to but not including another; `None`: still."""

    role: str | None
    family: str | None
    start: date
    end: date | None = None


@dataclass(frozen=True)
class Finding:
    """What there is of one criterion: met exactly when `held` reaches its `least`."""

    criterion: Criterion
    held: int
    waiting: int

    @property
    def is_met(self) -> bool:
        """Whether enough is there."""
        return self.held >= self.criterion.least


@dataclass(frozen=True)
class Report:
    """What there is of all criteria.

    Attributes
    ----------
    findings : criterion by criterion, in the order of the authors.
    missing : keys of the fewest criteria that would have to be met in addition; of equally few the first.
    """

    findings: tuple[Finding, ...]
    missing: tuple[str, ...]

    @property
    def is_met(self) -> bool:
        """Whether the criteria are met as a whole."""
        return not self.missing


@dataclass(frozen=True)
class Shown:
    """All that somebody can show: evidence, time in roles, and what they have gone through."""

    evidence: Sequence[Evidence] = ()
    stretches: Sequence[Stretch] = ()
    completed: Sequence[Completed] = ()


def judge(criteria: Criteria, shown: Shown, today: date, since: date | None = None) -> Report:
    """Compare what is asked for with what is shown.

    Parameters
    ----------
    since : nothing from before it counts, as when something is renewed; `None`: everything counts.
    """
    findings = tuple(_finding(each, shown, today, since) for each in criteria.each)
    met = {each.criterion.key: each.is_met for each in findings}
    return Report(findings, shortest_way(criteria, met))


def shortest_way(criteria: Criteria, met: Mapping[str, bool]) -> tuple[str, ...]:
    """Give the keys of the fewest criteria that are still to be met; none exactly when the whole is met.

    Every key stands in one place only, so what groups lack adds up.
    """
    ways = [
        *(() if met[each.key] else (each.key,) for each in criteria.criteria),
        *(
            _way(group.mode, [() if met[each.key] else (each.key,) for each in group.criteria])
            for group in criteria.groups
        ),
    ]
    return _way(criteria.mode, ways)


def _finding(criterion: Criterion, shown: Shown, today: date, since: date | None) -> Finding:
    if criterion.kind is CriterionKind.EXPERIENCE:
        return Finding(criterion, months_in(_experience(criterion, shown.stretches, today, since)), 0)
    counting = [each for each in shown.evidence if each.criterion == criterion.key and _counts(each.on, today, since)]
    held = _held(criterion, counting)
    if criterion.kind is CriterionKind.TRAINING:
        done = {each.resource for each in shown.completed if _counts(each.on, today, since)}
        held += len(done & set(criterion.resources))
    return Finding(criterion, held, sum(each.answer == "waiting" for each in counting))


def _counts(day: date, today: date, since: date | None) -> bool:
    return day <= today and (since is None or day >= since)


def _held(criterion: Criterion, evidence: Sequence[Evidence]) -> int:
    if criterion.kind in CONFIRMED_BY_OTHERS:
        return len({each.by for each in evidence if each.answer == "confirmed"})
    if criterion.kind is CriterionKind.SCORE:
        return max((each.amount for each in evidence), default=0)
    if criterion.kind is CriterionKind.CREDITS:
        return sum(each.amount for each in evidence)
    return len(evidence)


def _experience(
    criterion: Criterion, stretches: Iterable[Stretch], today: date, since: date | None
) -> Iterable[tuple[date, date]]:
    for each in stretches:
        if counts_as_experience(criterion, each.role, each.family):
            yield max(each.start, since or each.start), min(each.end or date.max, today + timedelta(days=1))


def counts_as_experience(criterion: Criterion, role: str | None, family: str | None) -> bool:
    """Whether time in a role counts for a criterion that asks for experience; one that names no role takes any."""
    anywhere = not criterion.roles and not criterion.families
    return anywhere or role in criterion.roles or family in criterion.families


def _way(mode: Mode, ways: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    if mode == "any":
        return min(ways, key=len, default=())
    return tuple(key for way in ways for key in way)
