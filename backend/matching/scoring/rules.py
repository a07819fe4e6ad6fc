"""The rules a policy may be made of. Each removes pairs, whatever their score.

A `must` removes the pairs of which its condition does not hold, a `must not` those of which it does. On a missing cell
no condition holds, so that a `must` needs to be known and a `must not` removes on knowledge alone.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

Demand = Literal["must", "must not"]


@dataclass(frozen=True)
class SameValueRule:
    """Both must, or must not, have the same value. Both columns are `Text`, or `Levels` of one order."""

    name: str
    demand: Demand
    mentee: str
    mentor: str


@dataclass(frozen=True)
class SharedValueRule:
    """Both must, or must not, have a value in common. Both columns are `Lists` or `Text`."""

    name: str
    demand: Demand
    mentee: str
    mentor: str


@dataclass(frozen=True)
class ConstantRule:
    """Everyone of `side` must, or must not, have one of `values` in `column` (`Text`, `Lists` or `Levels`)."""

    name: str
    demand: Demand
    side: Literal["mentee", "mentor"]
    column: str
    values: frozenset[str]


@dataclass(frozen=True)
class LevelGapRule:
    """The mentor must stand `lowest` to `highest` levels above the mentee (negative: below). `Levels` of one order."""

    name: str
    mentee: str
    mentor: str
    lowest: int
    highest: int


@dataclass(frozen=True)
class ReportingLineRule:
    """Neither must be the other's boss within `levels` steps up the reporting line; with `peers`, nor share a manager.

    `mentee` and `mentor` are `Text` columns with the id of the direct manager; `managers` says the same of people who
    are on neither side (person to manager). A missing manager ends the line.
    """

    name: str
    mentee: str
    mentor: str
    levels: int = 2
    peers: Literal["allowed", "barred"] = "allowed"
    managers: Mapping[str, str] = field(default_factory=dict[str, str])


@dataclass(frozen=True)
class PreviousPairsRule:
    """`pairs` of (mentee id, mentor id) must not be made again; ids that are on neither side do no harm."""

    name: str
    pairs: frozenset[tuple[str, str]]


@dataclass(frozen=True)
class NotWithRule:
    """Nobody must be paired with someone in their own list, a `Lists` column of ids; leave out a side to ignore it."""

    name: str
    mentee: str | None = None
    mentor: str | None = None


@dataclass(frozen=True)
class OverlapRule:
    """Both must be free for `minutes` in the worst week, in stretches of at least `block` unbroken minutes.

    `minutes` equal to `block` asks for one unbroken stretch. Both columns are `WeeklyHours`; no hours are no minutes.
    """

    name: str
    mentee: str
    mentor: str
    minutes: int
    block: int = 30


Rule = (
    SameValueRule
    | SharedValueRule
    | ConstantRule
    | LevelGapRule
    | ReportingLineRule
    | PreviousPairsRule
    | NotWithRule
    | OverlapRule
)

NOT_ONESELF = "not oneself"
"""Name of the rule that always stands: nobody is paired with the person of the same id."""
