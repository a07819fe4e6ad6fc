"""What a repair among peers changes for whom, and why, in words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from backend.matching.explanation.words import several
from backend.mentoring.core.rounds.change_list import ORDER, Changed, Kind
from backend.mentoring.core.rounds.changes import Change

IdGroup = tuple[str, ...]
"""People who are together, by id; in a ring everybody teaches the next, and the last the first."""


@dataclass(frozen=True)
class _Plans:
    """The group of everybody in both plans."""

    before: Mapping[str, IdGroup]
    after: Mapping[str, IdGroup]
    changes: Sequence[Change]
    names: Mapping[str, str]

    def newcomers(self, groups: Iterable[IdGroup]) -> list[str]:
        """Name those of some groups who had nobody."""
        people = dict.fromkeys(person for group in groups for person in group)
        return sorted(self.names[person] for person in people if person not in self.before)


def from_first(group: IdGroup) -> IdGroup:
    """Begin a group with the smallest id, so that it reads the same wherever it comes from."""
    at = group.index(min(group))
    return group[at:] + group[:at]


def change_list_among(
    before: Iterable[IdGroup], after: Iterable[IdGroup], changes: Sequence[Change], names: Mapping[str, str]
) -> list[Changed]:
    """Say what a repair changes for whom.

    Parameters
    ----------
    before : the groups that stand.
    changes : what has changed since they were made.
    names : of everybody in either plan.
    """
    plans = _Plans(_group_of(before), _group_of(after), changes, names)
    differing = [who for who in {**plans.before, **plans.after} if plans.before.get(who) != plans.after.get(who)]
    found = [_changed(plans, who) for who in differing]
    return sorted(found, key=lambda each: (ORDER.index(each.kind), names[each.person], each.person))


def _group_of(groups: Iterable[IdGroup]) -> dict[str, IdGroup]:
    return {person: from_first(group) for group in sorted(groups) for person in group}


def _changed(plans: _Plans, who: str) -> Changed:
    before, after = plans.before.get(who, ()), plans.after.get(who, ())
    kind, said = _why(plans, who, before, after)
    return Changed(who, kind, _others(before, who), _others(after, who), said)


def _why(plans: _Plans, who: str, before: IdGroup, after: IdGroup) -> tuple[Kind, str]:
    if not before:
        return "gains", _why_gained(plans, who, after)
    if not after:
        return "loses", "Those who were together can't be any more, and nobody else can be found."
    return "moves", _why_moved(plans, before, after)


def _others(group: IdGroup, who: str) -> IdGroup:
    """Give the others of a group, in a ring from the one whom somebody teaches on."""
    at = group.index(who) if group else 0
    return group[at + 1 :] + group[:at]


def _why_gained(plans: _Plans, who: str, after: IdGroup) -> str:
    own = [each for each in plans.changes if who in each.people]
    if own:
        return own[-1].said
    freed = [each for each in plans.changes if set(each.people) & set(after)]
    if freed:
        return f"Had nobody. {freed[-1].said}"
    movers = sorted(plans.names[other] for other in after if other in plans.before)
    if movers:
        return f"Had nobody. {several(movers)} {'moves' if len(movers) == 1 else 'move'} for that."
    return "Had nobody until now."


def _why_moved(plans: _Plans, before: IdGroup, after: IdGroup) -> str:
    given_up = [plans.after[other] for other in before if other in plans.after]
    helped = plans.newcomers([after]) or plans.newcomers(given_up)
    if helped:
        had = "who has" if len(helped) == 1 else "who have"
        return f"Moves so that {several(helped)}, {had} nobody, can be with somebody."
    freed = [each for each in plans.changes if set(each.people) & set(after)]
    return f"Better groups can be made: {freed[-1].said}" if freed else "Better groups can be made."
