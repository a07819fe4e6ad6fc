"""What a repair changes for whom, and why, in words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from backend.mentoring.core.rounds.changes import CAME_TO_NOTHING, Change

IdPair = tuple[str, str]
"""A mentee and a mentor, by id."""

Kind = Literal["gains", "moves", "loses"]

ORDER: tuple[Kind, ...] = ("moves", "loses", "gains")
"""Those for whom something is taken away come first."""


@dataclass(frozen=True)
class Changed:
    """Whom somebody has before and after, by id, and why.

    Attributes
    ----------
    person : a mentee, whose mentors `before` and `after` are; or a peer, and the others of their group.
    said : why, a sentence in English.
    """

    person: str
    kind: Kind
    before: tuple[str, ...]
    after: tuple[str, ...]
    said: str


@dataclass(frozen=True)
class _Plans:
    """Both plans, from both sides."""

    before: Mapping[str, tuple[str, ...]]
    after: Mapping[str, tuple[str, ...]]
    changes: Sequence[Change]
    names: Mapping[str, str]

    def takers(self, mentor: str) -> list[str]:
        """Give the mentees who have a mentor only after."""
        return [
            who for who, mentors in self.after.items() if mentor in mentors and mentor not in self.before.get(who, ())
        ]

    def givers(self, mentor: str) -> list[str]:
        """Give the mentees who have a mentor only before."""
        return [
            who for who, mentors in self.before.items() if mentor in mentors and mentor not in self.after.get(who, ())
        ]


def change_list(
    before: Iterable[IdPair], after: Iterable[IdPair], changes: Sequence[Change], names: Mapping[str, str]
) -> list[Changed]:
    """Say what a repair changes for whom.

    Parameters
    ----------
    before : the pairs that stand.
    changes : what has changed since they were made.
    names : of everybody in either plan.
    """
    plans = _Plans(_mentors(before), _mentors(after), changes, names)
    differing = [who for who in {**plans.before, **plans.after} if plans.before.get(who) != plans.after.get(who)]
    found = [_changed(plans, who) for who in differing]
    return sorted(found, key=lambda each: (ORDER.index(each.kind), names[each.person], each.person))


def _mentors(pairs: Iterable[IdPair]) -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for mentee, mentor in sorted(pairs):
        found[mentee] = (*found.get(mentee, ()), mentor)
    return found


def _changed(plans: _Plans, who: str) -> Changed:
    before, after = plans.before.get(who, ()), plans.after.get(who, ())
    if not before:
        return Changed(who, "gains", before, after, _why_gained(plans, who))
    if not after:
        return Changed(
            who, "loses", before, after, "No pair with this mentor may be made any more, and no other can be."
        )
    return Changed(who, "moves", before, after, _why_moved(plans, who))


def _why_gained(plans: _Plans, who: str) -> str:
    own = [each for each in plans.changes if each.mentee == who]
    if own:
        return own[-1].said
    mentor = plans.after[who][0]
    freed = [each for each in plans.changes if each.mentor == mentor and each.kind != "fewer_seats"]
    if freed:
        return f"Had nobody. {freed[-1].said}"
    givers = plans.givers(mentor)
    if givers:
        return f"Had nobody. {plans.names[givers[0]]} moves, which leaves a seat with {plans.names[mentor]}."
    return "Had nobody until now."


def _why_moved(plans: _Plans, who: str) -> str:
    for mentor in plans.before[who]:
        for taker in plans.takers(mentor):
            name, seat = plans.names[taker], plans.names[mentor]
            if taker not in plans.before:
                return f"Moves so that {name}, who has nobody, can have {seat}."
            return f"Moves so that {name} can have {seat}."
    freed = [
        each
        for each in plans.changes
        if each.mentor in plans.after[who] and each.kind in (*CAME_TO_NOTHING, "joined", "freed", "more_seats")
    ]
    return f"A better pair can be made: {freed[-1].said}" if freed else "A better pair can be made."
