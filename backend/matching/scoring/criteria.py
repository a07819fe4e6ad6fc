"""The criteria a policy may be made of. Each gives a pair a value of 0 to 1, worth up to `weight` points.

`mentee` and `mentor` name a column of either side; they may differ. Where a cell is missing the value is 0.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Literal

TEACHING_CURVE: Mapping[int, float] = MappingProxyType({0: 0.5, 1: 1.0, 2: 1.0, 3: 0.75, 4: 0.5})
"""Levels a mentor stands above the level wanted → value: one or two are best, far above is hard to follow."""

WISH_VALUES = (1.0, 0.8, 0.6, 0.4, 0.2)
"""Value of a first, second, … wish."""


@dataclass(frozen=True)
class Goals:
    """The mean over the mentee's goals of `curve[mentor's level - level wanted]`.

    A difference that `curve` does not list gives 0, and so does a competency the mentor does not have.
    Both columns are `Competencies`.
    """

    name: str
    weight: float
    mentee: str
    mentor: str
    curve: Mapping[int, float] = field(default_factory=lambda: TEACHING_CURVE)


@dataclass(frozen=True)
class Availability:
    """Minutes both are free in the worst week of the programme, as a share of `wanted`, at most 1.

    Only stretches of at least `block` unbroken minutes count. Both columns are `WeeklyHours`.
    """

    name: str
    weight: float
    mentee: str
    mentor: str
    wanted: int
    block: int = 30


@dataclass(frozen=True)
class WishedFor:
    """`values[rank]` where `by` wished for the other one at that rank (from 0); 0 for later ranks and no wish.

    Ids that were wished for equally have one rank, and the next group has the next. `column` is `Wishes` of `by`.
    """

    name: str
    weight: float
    by: Literal["mentee", "mentor"]
    column: str
    values: tuple[float, ...] = WISH_VALUES


@dataclass(frozen=True)
class SameValue:
    """1 where both have the same value. Both columns are `Text`, or `Levels` of one order."""

    name: str
    weight: float
    mentee: str
    mentor: str


@dataclass(frozen=True)
class DifferentValue:
    """1 where both said a value and it is not the same: cross-functional pairs. Columns as for `SameValue`."""

    name: str
    weight: float
    mentee: str
    mentor: str


@dataclass(frozen=True)
class Where:
    """A condition on a mentee: `column` (`Text`, `Lists` or `Levels`) says `value`, or has it in its list."""

    column: str
    value: str


@dataclass(frozen=True)
class SharedValues:
    """Values in both lists: 1 for `any` at least, or the `share` of the mentee's values that the mentor has.

    Both columns are `Lists` or `Text` (a list of one). With `where`, mentees who do not meet it get 0.
    """

    name: str
    weight: float
    mentee: str
    mentor: str
    counting: Literal["any", "share"] = "any"
    where: Where | None = None


@dataclass(frozen=True)
class SharedLanguage:
    """1 where both speak a language. Both columns are `Lists` or `Text`."""

    name: str
    weight: float
    mentee: str
    mentor: str


@dataclass(frozen=True)
class LevelGap:
    """`values[mentor's level - mentee's level]`; a gap that `values` does not list gives 0. `Levels` of one order."""

    name: str
    weight: float
    mentee: str
    mentor: str
    values: Mapping[int, float]


@dataclass(frozen=True)
class WorkingStyle:
    """1 less the mean distance of the answers as a share of the scale from `lowest` to `highest`.

    A question that either left open gives 0 for its part of the mean. Both columns are `Answers`.
    """

    name: str
    weight: float
    mentee: str
    mentor: str
    lowest: float
    highest: float


@dataclass(frozen=True)
class Location:
    """1 in the same place, `in_region` in the same region only. All columns are `Text`; leave out regions to ignore."""

    name: str
    weight: float
    mentee: str
    mentor: str
    mentee_region: str | None = None
    mentor_region: str | None = None
    in_region: float = 0.5


Criterion = (
    Goals
    | Availability
    | WishedFor
    | SameValue
    | DifferentValue
    | SharedValues
    | SharedLanguage
    | LevelGap
    | WorkingStyle
    | Location
)
