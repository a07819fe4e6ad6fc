"""What would give somebody a mentor who has none: each way by itself, and what it does to the whole plan."""

from dataclasses import dataclass
from typing import Literal

import numpy as np

from backend.matching.explanation.ways_in import WayIn
from backend.matching.residual import Change
from backend.matching.result import Conflict
from backend.mentoring.core.rounds.matching import Wanted, match_round
from backend.mentoring.core.rounds.pair_answers import Asked, Effect, explain_pair
from backend.mentoring.core.rounds.person_answers import priced_ways
from backend.mentoring.core.rounds.relaxed import without

WayKind = Literal["seat", "rule", "hours", "exchange"]


@dataclass(frozen=True)
class Way:
    """One way for a mentee to have a mentor.

    Attributes
    ----------
    kind : a seat more with `mentor`; without `rule`; free for an hour more at both ends; the place of somebody else.
    mentor : id, of a seat or an exchange.
    rule : its name, where it would not count.
    effect : how the best plan then differs.
    is_certain : whether the best plan then does match the mentee.
    losers : ids of those whose place it takes; of an exchange.
    said : all that in a sentence.
    """

    kind: WayKind
    mentor: str | None
    rule: str | None
    effect: Effect
    is_certain: bool
    said: str
    losers: tuple[str, ...] = ()


@dataclass(frozen=True)
class Ways:
    """All ways that were found: what certainly helps first, then what changes least for others, then the best."""

    mentee: str
    ways: tuple[Way, ...]


def ways_for(asked: Asked, mentee: int) -> Ways | None:
    """Find what would give a mentee a mentor; `None` where they have one.

    Where the objective has no prices, as seen from the plan that matches most people.
    """
    problem = asked.run.round.problem
    if mentee in asked.run.result.plan[:, 0]:
        return None
    priced = asked if asked.optimum is not None else _by_coverage(asked)
    identity = problem.mentees.ids[mentee]
    if priced is None or priced.optimum is None:
        return Ways(identity, ())
    mentors = priced.run.result.plan[priced.run.result.plan[:, 0] == mentee, 1].tolist()
    if mentors:
        return Ways(identity, _forced(asked, mentee, mentors[0]))
    found = [_way(priced, way) for way in priced_ways(priced, priced.optimum, mentee)]
    return Ways(identity, tuple(sorted(found, key=_reach)))


def _reach(way: Way) -> tuple[bool, int]:
    """Order ways by whom they change something for: themselves, one mentor, somebody who loses, everybody."""
    return not way.is_certain, ("hours", "seat", "exchange", "rule").index(way.kind)


def _by_coverage(asked: Asked) -> Asked | None:
    run = match_round(asked.run.round, Wanted())
    return None if isinstance(run, Conflict) else Asked(run)


def _forced(asked: Asked, mentee: int, mentor: int) -> tuple[Way, ...]:
    """Lock the pair that the plan for most people has."""
    answer = explain_pair(asked, mentee, mentor)
    if answer.effect is None:
        return ()
    return (Way("exchange", answer.mentor, None, answer.effect, is_certain=True, said=answer.said[0]),)


def _way(asked: Asked, way: WayIn) -> Way:
    round_ = asked.run.round
    mentor = None if way.mentor is None else round_.problem.mentors.ids[way.mentor]
    rules = {} if round_.people is None else {without(rule.name): rule.name for rule in round_.people.policy.rules}
    rule = rules.get(way.condition or "")
    kind: WayKind = way.kind if way.kind != "rule" or rule is not None else "hours"
    losers = _losers(asked, way.difference.change) if kind == "exchange" else ()
    return Way(kind, mentor, rule, Effect.of(round_, way.difference), way.certain, way.sentence, losers)


def _losers(asked: Asked, change: Change) -> tuple[str, ...]:
    """Give the ids of those who have somebody in the plan and, after a change of it, nobody."""
    plan = asked.run.result.plan
    gone = np.setdiff1d(change.undone[:, 0], change.apply(plan)[:, 0])
    return tuple(asked.run.round.problem.mentees.ids[mentee] for mentee in gone.tolist())
