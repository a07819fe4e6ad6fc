"""Why people are together in a plan among peers, or why not, and what the other choice would cost."""

from dataclasses import dataclass, replace

import numpy as np

from backend.matching.explanation.words import amount, several
from backend.matching.peers.ring_problem import NOBODY, from_best_lot
from backend.matching.peers.rings import SECONDS
from backend.matching.result import Conflict
from backend.matching.scores import INELIGIBLE, IntArray
from backend.mentoring.core.peer_rounds.proof_words import is_exact
from backend.mentoring.core.peer_rounds.round import Among, PeerRound
from backend.mentoring.core.peer_rounds.run import Group, PeerRun, match_peers
from backend.mentoring.core.rounds.apart import APART, told_apart
from backend.mentoring.core.rounds.pair_answers import Part
from backend.mentoring.core.rounds.round import Number

MOST_TOLD = 6
"""Groups that are named in a sentence; more are counted."""

NOT_EXACT = "Better rings may exist, with it or without, so this is what was found, not a price."


@dataclass(frozen=True)
class Step:
    """What one gains from one other: parts that add up to the points, or the rules that exclude it."""

    learner: str
    teacher: str
    points: Number | None
    parts: tuple[Part, ...]
    rules: tuple[str, ...]


@dataclass(frozen=True)
class GroupEffect:
    """How a plan would differ: people in a group, and points of the total; more is positive."""

    people: int
    points: Number


@dataclass(frozen=True)
class GroupAnswer:
    """Everything about people as a group.

    Attributes
    ----------
    people : ids; in a ring everybody teaches the next, and the last the first.
    standing : `made`, `locked`, `could be made`, or what stands against it.
    points : per person; None where they can't be together.
    steps : of pairs both ways, of rings whom each learns from.
    effect : of forcing the group, or of barring it where it was made; None where that can't be.
    said : that, and whom it moves, in sentences.
    is_exact : whether the effect is a price: both plans are known to be the best.
    """

    people: tuple[str, ...]
    standing: str
    points: Number | None
    steps: tuple[Step, ...]
    effect: GroupEffect | None
    said: tuple[str, ...]
    is_exact: bool


def explain_group(run: PeerRun, group: Group, seconds: float = SECONDS) -> GroupAnswer:
    """Say why two people are a pair, or two or three a ring, or why not; priced by solving again.

    `seconds`: a search for better rings ends after this long on each level.
    """
    group = _turned(run.round, group)
    standing = _standing(run, group)
    called = _called(run.round, group)
    said, effect, other = told_apart(called) if standing == APART else f"{called}: {standing}.", None, None
    if standing in ("made", "could be made"):
        said, effect, other = _priced(run, group, seconds, is_made=standing == "made")
    exact = is_exact(run) and (other is None or is_exact(other))
    learning = group[1:] + group[:1]
    return GroupAnswer(
        people=tuple(run.round.ids[person] for person in group),
        standing=standing,
        points=None if standing == APART else run.round.score_of(group),
        steps=tuple(_step(run.round, learner, teacher) for teacher, learner in zip(group, learning, strict=True)),
        effect=effect,
        said=(said,) if effect is None or exact else (said, NOT_EXACT),
        is_exact=exact,
    )


def _turned(round_: PeerRound, group: Group) -> Group:
    """Begin with the best lot, as plans do; the order of a pair means nothing."""
    if round_.among is Among.PAIRS:
        return tuple(sorted(group))
    at = group.index(min(group))
    return group[at:] + group[:at]


def _standing(run: PeerRun, group: Group) -> str:
    round_ = run.round
    if group in run.locked:
        return "locked"
    if group in run.groups:
        return "made"
    if round_.score_of(group) is None or any(set(pair) <= set(group) for pair in round_.barred.tolist()):
        return APART
    if np.isin(round_.locked, group).any():
        return "one of them is locked to somebody else"
    return "could be made"


def _priced(
    run: PeerRun, group: Group, seconds: float, *, is_made: bool
) -> tuple[str, GroupEffect | None, PeerRun | None]:
    """Match again with the group locked, or with two of it barred where it was made, and compare."""
    condition = f"{'Without' if is_made else 'With'} {_called(run.round, group)} together"
    changed = _without(run.round, group) if is_made else _with(run.round, group)
    other = match_peers(changed, run.result.objective, seconds=seconds)
    if isinstance(other, Conflict):
        return f"{condition}, there is no plan: {other.explanation}", None, None
    effect = GroupEffect(
        sum(map(len, other.groups)) - sum(map(len, run.groups)),
        run.round.points(other.result.total - run.result.total),
    )
    return f"{condition}, {_change(effect)}: {_moves(run, other, group)}.", effect, other


def _with(round_: PeerRound, group: Group) -> PeerRound:
    if round_.among is Among.PAIRS:
        return replace(round_, locked=np.concatenate([round_.locked, np.array([group], np.int64)]))
    ring = np.array([[*group, NOBODY][:3]], np.int64)
    return replace(round_, locked=from_best_lot(np.concatenate([round_.locked, ring])))


def _without(round_: PeerRound, group: Group) -> PeerRound:
    """Bar the first two: that ends the group, and no other group needs to be told."""
    barred: IntArray = np.array([sorted(group[:2])], np.int64)
    return replace(round_, barred=np.concatenate([round_.barred, barred]))


def _change(effect: GroupEffect) -> str:
    said = []
    if effect.people:
        said.append(f"{amount(abs(effect.people), 'person', 'people')} {'more' if effect.people > 0 else 'fewer'}")
    if effect.points:
        said.append(f"{_figure(abs(effect.points))} points {'more' if effect.points > 0 else 'fewer'}")
    return " and ".join(said) or "nothing is lost"


def _figure(points: Number) -> str:
    """Write points as short as they are: `6`, `11.5`."""
    return f"{points:,.2f}".rstrip("0").rstrip(".")


def _moves(run: PeerRun, other: PeerRun, asked: Group) -> str:
    """Say which other groups end and come; that of the question is known."""
    gone, come = set(run.groups) - set(other.groups) - {asked}, set(other.groups) - set(run.groups) - {asked}
    if not gone and not come:
        return "nobody else is moved"
    if len(gone) + len(come) > MOST_TOLD:
        return f"{amount(len(gone), 'group')} would end and {amount(len(come), 'other')} come"
    said = [(gone, "would not be together"), (come, "would")]
    told = [f"{_in_turn(run.round, groups)} {verb}" for groups, verb in said if groups]
    return "; ".join(told) if gone else f"{told[0]} be together"


def _in_turn(round_: PeerRound, groups: set[Group]) -> str:
    """Name groups: pairs by `with`, rings in their order."""
    return several([" with ".join(round_.names[person] for person in group) for group in sorted(groups)])


def _step(round_: PeerRound, learner: int, teacher: int) -> Step:
    explanation, units = round_.people.explain(learner, teacher), int(round_.gains[learner, teacher])
    parts = tuple(
        Part(each.criterion, round_.points(each.points), each.weight, each.sentence)
        for each in explanation.contributions
    )
    rules = tuple(f"{removal.rule}: {removal.sentence}" for removal in explanation.removals)
    points = None if units <= INELIGIBLE else round_.points(units)
    return Step(round_.ids[learner], round_.ids[teacher], points, parts, rules)


def _called(round_: PeerRound, group: Group) -> str:
    return several([round_.names[person] for person in group])
