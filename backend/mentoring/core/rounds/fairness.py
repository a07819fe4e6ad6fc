"""How groups of mentees fare in a round: coverage and mean points, told so that nobody can be made out.

A group of fewer than five is not told. Nor may it be worked out from the total less those that are told: where the
groups kept back hold fewer than five people together, or there is just one of them, the next smallest is kept back too.
A share of what was told with consent is not told either where one to four are on either side of it: "83 % of six" says
that exactly one has no mentor. And nobody may be worked out from two reports, of which one counts somebody whom the
other does not: reports that differ in fewer than five people are not both shown.
"""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from math import exp, lgamma

from backend.matching.explanation.measures import LEAST_REPORTED, wilson_interval

SURE = 0.05
"""The chance at most that a group is called behind, of those of an attribute, where none is."""


@dataclass(frozen=True)
class Fared:
    """What became of one mentee: the points of their pairs, none without a mentor."""

    points: tuple[float, ...]
    is_matched: bool


@dataclass(frozen=True)
class GroupFairness:
    """One group that may be told.

    Attributes
    ----------
    coverage : share with a mentor, `low` to `high` its 95 % Wilson interval.
    mean : mean points of their pairs; None where that could make somebody out.
    """

    label: str
    people: int
    coverage: float
    low: float
    high: float
    mean: float | None


@dataclass(frozen=True)
class Share:
    """How many people there are, and how many of them have a mentor."""

    people: int
    matched: int

    @property
    def is_telling(self) -> bool:
        """Whether one to four people are on either side, so that the share could make them out."""
        return 0 < self.matched < LEAST_REPORTED or 0 < self.people - self.matched < LEAST_REPORTED

    def __add__(self, other: "Share") -> "Share":
        """Give both together."""
        return Share(self.people + other.people, self.matched + other.matched)

    def __sub__(self, other: "Share") -> "Share":
        """Give the others of these."""
        return Share(self.people - other.people, self.matched - other.matched)


@dataclass(frozen=True)
class Standing:
    """How a group that is told stands to everybody else.

    Attributes
    ----------
    coverage, low, high : share with a mentor and its interval; None where that could make somebody out.
    others : share with a mentor of all other mentees; None where there are none, or the group's own is not told.
    is_behind : whether fewer have a mentor than chance explains: by Fisher's exact test against all others, at 5 %
        over the groups of the attribute together (Bonferroni).
    """

    coverage: float | None
    low: float | None
    high: float | None
    others: float | None
    is_behind: bool


@dataclass(frozen=True)
class Fairness:
    """The groups of one attribute that may be told, by label, and how many are kept back."""

    groups: tuple[GroupFairness, ...]
    hidden: int


Outcomes = Mapping[str, Sequence[float] | None]
"""The points of the pairs of each mentee, by id; `None`: without a mentor."""


def outcomes_of(fared: Mapping[str, Fared]) -> Outcomes:
    """Say what became of each mentee, as it is kept."""
    return {identity: list(one.points) if one.is_matched else None for identity, one in fared.items()}


@dataclass(frozen=True)
class Apart:
    """In how many mentees two reports differ.

    Attributes
    ----------
    counted : who is counted, and in which group: who took part, and what they told.
    all : these, and those of whom something else became.
    """

    counted: int
    all: int

    @property
    def gives_away(self) -> bool:
        """Whether both together could give somebody away, or are the same."""
        return 0 < self.counted < LEAST_REPORTED or self.all < LEAST_REPORTED


def apart(one: Outcomes, other: Outcomes, told_anew: AbstractSet[str]) -> Apart:
    """Count the mentees in whom two reports differ.

    Parameters
    ----------
    told_anew : ids of those who changed since what they told, or took it back.
    """
    both = one.keys() & other.keys()
    counted = (one.keys() ^ other.keys()) | (both & told_anew)
    return Apart(len(counted), len(counted | {identity for identity in both if one[identity] != other[identity]}))


def fairness_of(labels: Mapping[str, str], fared: Mapping[str, Fared]) -> Fairness:
    """Compare the groups of one attribute.

    Parameters
    ----------
    labels : the group of each mentee, by id; of everybody in `fared`.
    fared : what became of each mentee, by id.
    """
    groups: dict[str, list[Fared]] = {}
    for identity, one in fared.items():
        groups.setdefault(labels[identity], []).append(one)
    names = sorted(groups)
    hidden = kept_back([len(groups[name]) for name in names])
    matched = [sum(one.is_matched for one in groups[name]) for name in names]
    without_mean = kept_back(matched, hidden)
    told = tuple(
        _told(name, groups[name], with_mean=place not in without_mean)
        for place, name in enumerate(names)
        if place not in hidden
    )
    return Fairness(told, len(hidden))


def kept_back(sizes: Sequence[int], already: frozenset[int] = frozenset()) -> frozenset[int]:
    """Give which of some groups are not told, by place, so that none of fewer than five can be worked out.

    Parameters
    ----------
    already : groups that are kept back in any case.
    """
    hidden = {place for place, size in enumerate(sizes) if size < LEAST_REPORTED} | already
    while hidden and len(hidden) < len(sizes):
        if len(hidden) > 1 and sum(sizes[place] for place in hidden) >= LEAST_REPORTED:
            break
        hidden.add(min((size, place) for place, size in enumerate(sizes) if place not in hidden)[1])
    return frozenset(hidden)


def standings_of(groups: Sequence[GroupFairness], whole: Share, *, with_consent: bool) -> tuple[Standing, ...]:
    """Compare each group with everybody else.

    Parameters
    ----------
    groups : those of one attribute that are told.
    whole : everybody, those in groups that are not told with them.
    with_consent : whether it is from what people told with consent, so that no share may make out one to four of them.
    """
    shares = [Share(group.people, round(group.coverage * group.people)) for group in groups]
    untold = untold_shares(shares, whole) if with_consent else frozenset[int]()
    nothing = Standing(None, None, None, None, is_behind=False)
    return tuple(
        nothing if place in untold else _standing(group, shares[place], whole, tests=len(groups))
        for place, group in enumerate(groups)
    )


def untold_shares(shares: Sequence[Share], whole: Share) -> frozenset[int]:
    """Give which shares are not told, by place, so that neither they nor what is left of the total tell of one to four.

    Parameters
    ----------
    shares : of the groups that are told.
    whole : everybody, those in groups that are not told with them.
    """
    rest = whole - sum(shares, Share(0, 0))
    untold = {place for place, share in enumerate(shares) if share.is_telling}
    while len(untold) < len(shares) and sum((shares[place] for place in untold), rest).is_telling:
        untold.add(min((share.people, place) for place, share in enumerate(shares) if place not in untold)[1])
    return frozenset(untold)


def chance_of_fewer(group: Share, whole: Share) -> float:
    """Give the chance that so few of a group or fewer have a mentor, were those who have one drawn from everybody.

    Fisher's exact test, one-sided: the lower tail of the hypergeometric distribution.
    """
    without = whole.people - whole.matched
    every = _log_choices(whole.people, group.people)
    return sum(
        exp(_log_choices(whole.matched, k) + _log_choices(without, group.people - k) - every)
        for k in range(max(0, group.people - without), group.matched + 1)
    )


def _log_choices(people: int, chosen: int) -> float:
    return lgamma(people + 1) - lgamma(chosen + 1) - lgamma(people - chosen + 1)


def _standing(group: GroupFairness, share: Share, whole: Share, *, tests: int) -> Standing:
    others = whole - share
    if others.people == 0:
        return Standing(group.coverage, group.low, group.high, None, is_behind=False)
    is_behind = chance_of_fewer(share, whole) < SURE / tests
    return Standing(group.coverage, group.low, group.high, others.matched / others.people, is_behind=is_behind)


def _told(label: str, group: Sequence[Fared], *, with_mean: bool) -> GroupFairness:
    matched = sum(one.is_matched for one in group)
    low, high = wilson_interval(matched, len(group))
    points = [each for one in group for each in one.points]
    mean = sum(points) / len(points) if with_mean and points else None
    return GroupFairness(label, len(group), matched / len(group), low, high, mean)
