"""How long somebody has done what prepares for a role, from the seats that they held."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from backend.people.core.days import months_in

LEVELS_BELOW = 1
"""Roles of the same track count down to so many levels below."""


@dataclass(frozen=True)
class HeldRole:
    """A role that somebody held.

    Attributes
    ----------
    until : first day not any more; `None`: still.
    """

    role: str
    since: date
    until: date | None


@dataclass(frozen=True)
class Rung:
    """Where a role stands: its track, and its level in it."""

    role: str
    track: str
    level: int


def roles_that_count(role: str, rungs: Collection[Rung], moves: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Give the roles whose time counts for `role`.

    These are itself, those that a move leads from to it, and those of its track from one level below it up.

    Parameters
    ----------
    moves : the two ends of each.
    """
    own = next((rung for rung in rungs if rung.role == role), None)
    before = {source for source, target in moves if target == role}
    beside = {
        rung.role
        for rung in rungs
        if own is not None and rung.track == own.track and rung.level >= own.level - LEVELS_BELOW
    }
    return frozenset({role} | before | beside)


def months_held(held: Iterable[HeldRole], roles: Collection[str], day: date) -> int:
    """Give the whole months that somebody held one of `roles` until `day`; two at once count once."""
    return months_in((each.since, min(each.until or day, day)) for each in held if each.role in roles)
