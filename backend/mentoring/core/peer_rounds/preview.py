"""What a policy would come to among peers, before anything is decided."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from backend.matching.objective import Objective
from backend.matching.result import Conflict
from backend.matching.scores import INELIGIBLE
from backend.matching.scoring.criteria import TEACHING_CURVE
from backend.matching.scoring.removals import Removed
from backend.matching.scoring.scorer import ScoredPeople
from backend.mentoring.core.peer_rounds.answers import GroupEffect
from backend.mentoring.core.peer_rounds.report import PeerReport, report_on_peers
from backend.mentoring.core.peer_rounds.round import Among, PeerRound
from backend.mentoring.core.peer_rounds.run import match_peers
from backend.mentoring.core.rounds.participants import Participant
from backend.mentoring.core.rounds.preview import FEW, Shortage

PREVIEW_SECONDS = 0.5
"""A search for better rings ends after this long on each level while somebody waits."""


@dataclass(frozen=True)
class PeerPreview:
    """A policy among peers in figures.

    Attributes
    ----------
    eligible : pairs that may be made, or, for rings, in how many ways one may teach one other.
    removed : what each rule takes of those.
    without : ids of those whom the rules leave nobody.
    shortages : competencies to find teachers for; for pairs nobody teaches.
    """

    peers: int
    eligible: int
    removed: tuple[Removed, ...]
    without: tuple[str, ...]
    report: PeerReport
    shortages: tuple[Shortage, ...]


def preview_peers(round_: PeerRound, objective: Objective, peers: Sequence[Participant]) -> PeerPreview | Conflict:
    """Match a round, and say what is to be learned from it before it is run."""
    run = match_peers(round_, objective, seconds=PREVIEW_SECONDS)
    if isinstance(run, Conflict):
        return run
    may, report = round_.scores > INELIGIBLE, report_on_peers(run)
    options = may.any(axis=1) & may.any(axis=0)
    return PeerPreview(
        len(round_),
        int(np.count_nonzero(may)) // (2 if round_.among is Among.PAIRS else 1),
        _removals(round_),
        tuple(round_.ids[person] for person in np.flatnonzero(~options)),
        report,
        _shortages(peers, {out.person for out in report.unmatched}) if round_.among is Among.RINGS else (),
    )


def price_rules_of_peers(round_: PeerRound, objective: Objective) -> dict[str, GroupEffect] | Conflict:
    """Say how the plan would differ without each rule; nothing where rings are made, for those have no exact price."""
    run = match_peers(round_, objective)
    if isinstance(run, Conflict) or round_.among is Among.RINGS:
        return run if isinstance(run, Conflict) else {}
    people, found = round_.people, {}
    for rule in people.policy.rules:
        rules = tuple(other for other in people.policy.rules if other is not rule)
        scores = ScoredPeople(people.mentees, people.mentors, replace(people.policy, rules=rules))
        other = match_peers(replace(round_, people=scores), objective)
        if not isinstance(other, Conflict):
            more = sum(map(len, other.groups)) - sum(map(len, run.groups))
            found[rule.name] = GroupEffect(more, round_.points(other.result.total - run.result.total))
    return found


def _removals(round_: PeerRound) -> tuple[Removed, ...]:
    """Count what each rule removes; a pair is one pair, and is removed where either way is."""
    n, masks = len(round_), round_.removed
    if round_.among is Among.PAIRS:
        masks = masks | masks.transpose(0, 2, 1)
    once: NDArray[np.bool_] = np.triu(np.ones((n, n), np.bool_), 1)
    among = once if round_.among is Among.PAIRS else once | once.T
    counts = np.count_nonzero(masks, axis=0)
    return tuple(
        Removed(name, int(np.count_nonzero(mask & among)), int(np.count_nonzero(mask & among & (counts == 1))))
        for name, mask in zip(round_.people.rule_names[1:], masks[1:], strict=True)
    )


def _shortages(peers: Sequence[Participant], alone: set[str]) -> tuple[Shortage, ...]:
    """Give what those in no ring want to learn, first that which fewest can teach to those who want it."""
    wanted = Counter(name for one in peers for name in one.goals)
    missed = Counter(name for one in peers if one.id in alone for name in one.goals)
    found = [Shortage(name, wanted[name], _teachers(name, peers), missed[name]) for name in missed]
    return tuple(sorted(found, key=lambda one: (one.seats / one.wanted, -one.left_out, one.competency)))[:FEW]


def _teachers(name: str, peers: Sequence[Participant]) -> int:
    taught = {one.goals[name] + above for one in peers if name in one.goals for above in TEACHING_CURVE}
    return sum(one.teaches.get(name) in taught for one in peers)
