"""Whom else somebody in a round among peers could have, with what that costs the whole plan."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import numpy as np

from backend.matching.scores import INELIGIBLE
from backend.mentoring.core.peer_rounds.answers import GroupEffect, explain_group
from backend.mentoring.core.peer_rounds.round import Among
from backend.mentoring.core.peer_rounds.run import Group, PeerRun
from backend.mentoring.core.rounds.round import Number

MOST_PRICED = 3
"""Groups that are priced, by matching again with the group locked: those of most points."""

SECONDS = 1.0
"""A search for better rings ends after this long on each level, for each price."""


@dataclass(frozen=True)
class OtherGroup:
    """Others whom a person could have.

    Attributes
    ----------
    people : ids of the others; in a ring in turn from the person on.
    points : of the group, per person.
    effect : of locking the group, on the whole plan.
    said : that, and whom it moves, in a sentence.
    is_exact : whether the effect is a price: both plans are known to be the best.
    """

    people: tuple[str, ...]
    points: Number | None
    effect: GroupEffect
    said: str
    is_exact: bool


def next_best(run: PeerRun, person: int) -> tuple[OtherGroup, ...]:
    """Price a few groups in which a person is not, and give the cheapest for the plan first.

    None where the person is locked. Between groups of equal points lots decide which are priced.

    Parameters
    ----------
    person : position of who asks.
    """
    found: list[OtherGroup] = []
    for group in _by_points(run, person):
        if len(found) == MOST_PRICED:
            break
        answer = explain_group(run, group, seconds=SECONDS)
        if answer.standing == "could be made" and answer.effect is not None:
            at = group.index(person)
            others = tuple(run.round.ids[other] for other in group[at + 1 :] + group[:at])
            found.append(OtherGroup(others, answer.points, answer.effect, answer.said[0], answer.is_exact))
    return tuple(sorted(found, key=lambda one: (-one.effect.people, -one.effect.points)))


def _by_points(run: PeerRun, person: int) -> Iterator[Group]:
    """Give the groups that somebody could be in and is not, those of most points first."""
    possible = _pairs_with(run, person) if run.round.among is Among.PAIRS else _rings_with(run, person)
    made = set(run.groups)
    yield from (group for group in possible if group not in made)


def _pairs_with(run: PeerRun, person: int) -> Iterator[Group]:
    scores = run.round.scores[person]
    for other in np.argsort(-scores, kind="stable").tolist():
        if scores[other] <= INELIGIBLE:
            return
        if other != person:
            yield min(person, other), max(person, other)


def _rings_with(run: PeerRun, person: int) -> Iterator[Group]:
    """Give the rings still to be made that hold somebody, from the most points per person on."""
    teaches, gains = run.round.rings.may_teach, run.round.gains.T.astype(np.float64)
    twos = np.where(teaches[person] & teaches[:, person], (gains[person] + gains[:, person]) / 2, -1.0)
    steps = gains[person][:, None] + gains + gains[:, person]
    open_ = teaches[person][:, None] & teaches & teaches[:, person]
    np.fill_diagonal(open_, val=False)
    threes = np.where(open_, steps / 3, -1.0)
    worth = np.concatenate([twos, threes.ravel()])
    n = len(twos)
    for at in islice(np.argsort(-worth, kind="stable").tolist(), int((worth >= 0).sum())):
        others = (at,) if at < n else divmod(at - n, n)
        group = (person, *others)
        first = group.index(min(group))
        yield group[first:] + group[:first]
