"""Whom else somebody in a round of pairs among peers could have, with what that costs the whole plan."""

from dataclasses import dataclass

import numpy as np

from backend.matching.scores import INELIGIBLE
from backend.mentoring.core.peer_rounds.answers import GroupEffect, explain_group
from backend.mentoring.core.peer_rounds.run import PeerRun
from backend.mentoring.core.rounds.round import Number

MOST_PRICED = 3
"""Partners that are priced, by matching again with the pair locked: those of most points."""


@dataclass(frozen=True)
class OtherPartner:
    """Somebody else whom a person could have.

    Attributes
    ----------
    person : id of the other.
    points : of the pair, per person.
    effect : of locking the pair, on the whole plan.
    said : that, and whom it moves, in a sentence.
    """

    person: str
    points: Number | None
    effect: GroupEffect
    said: str


def next_best(run: PeerRun, person: int) -> tuple[OtherPartner, ...]:
    """Price a few of those with whom a person is not together, and give the cheapest for the plan first.

    Nobody where the person is locked to somebody. Between partners of equal points lots decide who is priced.

    Parameters
    ----------
    run : of pairs; a ring is left as a whole.
    person : position of who asks.
    """
    scores = run.round.scores[person]
    found: list[OtherPartner] = []
    for other in np.argsort(-scores, kind="stable").tolist():
        if scores[other] <= INELIGIBLE or len(found) == MOST_PRICED:
            break
        pair = (min(person, other), max(person, other))
        if other == person or pair in run.groups:
            continue
        answer = explain_group(run, pair)
        if answer.standing == "could be made" and answer.effect is not None:
            found.append(OtherPartner(run.round.ids[other], answer.points, answer.effect, answer.said[0]))
    return tuple(sorted(found, key=lambda one: (-one.effect.people, -one.effect.points)))
