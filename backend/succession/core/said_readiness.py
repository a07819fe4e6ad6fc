"""What people said of somebody's readiness, and what of it counts on a day.

The last calibrated word counts until it runs out, else the last assessed one until it runs out; where neither does, the
readiness is unconfirmed and counts in no tier. A tier that the scale has no more is as good as run out.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Literal

SaidKind = Literal["assessed", "calibrated"]
STRONGER_FIRST: tuple[SaidKind, ...] = ("calibrated", "assessed")


@dataclass(frozen=True)
class Said:
    """Something that was said of somebody's readiness.

    Attributes
    ----------
    on : the day on which it was said.
    until : the first day on which it counts no more.
    """

    kind: SaidKind
    tier: str
    on: date
    until: date


def last_of(said: Iterable[Said], kind: SaidKind, day: date) -> Said | None:
    """Give what was said last in one capacity by the end of `day`.

    Parameters
    ----------
    said : in the order in which it was, the earliest first.
    """
    return next((each for each in reversed([*said]) if each.kind == kind and each.on <= day), None)


def in_force(said: Collection[Said], day: date, tiers: Collection[str]) -> Said | None:
    """Give the word that counts on `day`; `None`: the readiness is unconfirmed."""
    found = (last_of(said, kind, day) for kind in STRONGER_FIRST)
    return next((each for each in found if each is not None and each.until > day and each.tier in tiers), None)


def unconfirmed_since(said: Collection[Said], day: date, tiers: Collection[str]) -> date | None:
    """Give the day on which the last word ran out; `None`: one counts, none was ever said, or its tier is no more."""
    if in_force(said, day, tiers) is not None:
        return None
    lasts = [last_of(said, kind, day) for kind in STRONGER_FIRST]
    return max((each.until for each in lasts if each is not None and each.until <= day), default=None)
