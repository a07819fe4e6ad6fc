"""What came of a round among peers, and who is left out and why."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Literal

import numpy as np

from backend.matching.explanation.words import amount, several
from backend.matching.peers.rings import SwapResult
from backend.matching.peers.solve import PeerResult
from backend.matching.peers.unpaired import Unpaired, UnpairedReason, explain_unpaired
from backend.matching.peers.unserved import Unserved, UnservedReason, explain_unserved
from backend.matching.scores import INELIGIBLE, IntArray
from backend.mentoring.core.peer_rounds.proof_words import proven, unit_of
from backend.mentoring.core.peer_rounds.round import PeerRound
from backend.mentoring.core.peer_rounds.run import PeerRun
from backend.mentoring.core.rounds.left_out import NOBODY_ELIGIBLE, TAKEN_TOGETHER, ruled_out
from backend.mentoring.core.rounds.round import Number

FEW = 4
"""People of a group who are named in a reason; more are counted."""


Kind = Literal[
    "rules", "together", "taken", "odd_group", "too_few_partners", "outweighed", "no_teacher", "no_learner", "no_ring"
]
"""What stands against people, in a word; of rules each of which alone leaves them nobody, `rules`."""

UNPAIRED: Mapping[UnpairedReason, Kind] = {
    UnpairedReason.NOBODY_ELIGIBLE: "together",
    UnpairedReason.BARRED: "together",
    UnpairedReason.TAKEN: "taken",
    UnpairedReason.ODD_GROUP: "odd_group",
    UnpairedReason.TOO_FEW_PARTNERS: "too_few_partners",
    UnpairedReason.OUTWEIGHED: "outweighed",
}

UNSERVED: Mapping[UnservedReason, Kind] = {
    UnservedReason.NO_TEACHER: "no_teacher",
    UnservedReason.NO_LEARNER: "no_learner",
    UnservedReason.NO_RING: "no_ring",
    UnservedReason.OUTWEIGHED: "outweighed",
}


@dataclass(frozen=True)
class Alone:
    """Somebody in no group, by id, and why: in a sentence, and in a word."""

    person: str
    reason: str
    kind: Kind


@dataclass(frozen=True)
class Proof:
    """What is proven, in the objective's own whole units."""

    primal: int
    dual: int
    holds: bool
    unit: str
    proves: str


@dataclass(frozen=True)
class PeerReport:
    """A run among peers in figures.

    Attributes
    ----------
    matched : people in a group.
    pairs : groups.
    total : points of all groups; of a pair counted once, of a ring everybody's.
    mean, worst : points of a group per person.
    blocking_pairs : people who could be a pair and would both gain more than now.
    """

    objective: str
    matched: int
    pairs: int
    total: Number
    mean: Number | None
    worst: Number | None
    blocking_pairs: int
    certificate: Proof
    unmatched: tuple[Alone, ...]

    def document(self) -> dict[str, object]:
        """Return the report as JSON."""
        return asdict(self)


def report_on_peers(run: PeerRun, *, is_repair: bool = False) -> PeerReport:
    """Make the report of a run whose proof has just been checked.

    `is_repair`: whether what is locked is all that stands of a published round.
    """
    points = [found for group in run.groups if (found := run.round.score_of(group)) is not None]
    verdict = run.verify()
    return PeerReport(
        objective=str(run.result.objective),
        matched=sum(map(len, run.groups)),
        pairs=len(run.groups),
        total=run.round.points(run.result.total),
        mean=sum(points) / len(points) if points else None,
        worst=min(points, default=None),
        blocking_pairs=blocking_pairs(run),
        certificate=Proof(verdict.primal, verdict.dual, verdict.holds, unit_of(run), proven(run, is_repair=is_repair)),
        unmatched=alone_in(run),
    )


def blocking_pairs(run: PeerRun) -> int:
    """Count the pairs that are not made, could be, and in which both would gain more than they do."""
    round_ = run.round
    have, may = _gained(run), round_.scores > INELIGIBLE
    may = may & may.T
    np.fill_diagonal(may, val=False)
    for one, other in (round_.barred.T, round_.barred.T[::-1]):
        may[one, other] = False
    held = round_.locked[round_.locked >= 0]
    may[held], may[:, held] = False, False
    would = may & (round_.scores > have[:, None])
    return int(np.count_nonzero(would & would.T)) // 2


def _gained(run: PeerRun) -> IntArray:
    """Say what each gains in the plan, `(n,)`; less than nothing for those in no group."""
    have = np.full(len(run.round), INELIGIBLE, np.int64)
    for group in run.groups:
        for teacher, learner in zip(group, group[1:] + group[:1], strict=True):
            have[learner] = run.round.scores[learner, teacher]
    return have


def alone_in(run: PeerRun) -> tuple[Alone, ...]:
    """Say of everybody who is in no group why that is, by id."""
    round_, result = run.round, run.result
    if isinstance(result, PeerResult):
        found = [
            _alone(round_, each, person)
            for each in explain_unpaired(round_.pairs, result)
            for person in each.people.tolist()
        ]
    else:
        unserved = _all_unserved(round_, result)
        found = [Alone(round_.ids[each.person], _unserved(each), UNSERVED[each.reason]) for each in unserved]
    return tuple(sorted(found, key=lambda out: out.person))


def _all_unserved(round_: PeerRound, result: SwapResult) -> tuple[Unserved, ...]:
    return explain_unserved(round_.rings, result)


def _alone(round_: PeerRound, out: Unpaired, person: int) -> Alone:
    kind, identity = UNPAIRED[out.reason], round_.ids[person]
    if kind != "together":
        return Alone(identity, _unpaired(round_, out), kind)
    alone = _ruled_out(round_, person)
    return (
        Alone(identity, TAKEN_TOGETHER.format(whom="partner"), kind)
        if alone is None
        else Alone(identity, alone, "rules")
    )


def _unpaired(round_: PeerRound, out: Unpaired) -> str:
    if out.reason is UnpairedReason.TAKEN:
        return "Everybody eligible is locked to somebody else."
    if out.reason is UnpairedReason.OUTWEIGHED:
        return "Could be paired if others moved, but the plan would be worse by its objective."
    if out.reason is UnpairedReason.ODD_GROUP:
        group = _named(round_, np.concatenate(out.groups))
        return f"{group} can only be paired with each other, and are an odd number: one of them is left."
    groups = amount(len(out.groups), "group")
    shared = _named(round_, out.partners)
    return f"{groups} of an odd number of people can only be paired among themselves or with {shared}: too few."


def _ruled_out(round_: PeerRound, person: int) -> str | None:
    """Name the rules each of which alone leaves somebody no partner: a pair is removed where either way is."""
    others = np.arange(len(round_)) != person
    if not others.any():
        return f"{NOBODY_ELIGIBLE}: nobody else takes part."
    removed = round_.removed[:, person] | round_.removed[:, :, person]
    return ruled_out(removed[:, others], round_.people.rule_names, "partner")


def _named(round_: PeerRound, people: IntArray) -> str:
    if len(people) > FEW:
        return f"{len(people)} people"
    return several([round_.names[person] for person in people.tolist()])


def _unserved(out: Unserved) -> str:
    if out.reason is UnservedReason.NO_TEACHER:
        return "Nobody who takes part can teach what they want, within the rules."
    if out.reason is UnservedReason.NO_LEARNER:
        return "Nobody who takes part wants what they can teach, within the rules."
    if out.reason is UnservedReason.NO_RING:
        return "No ring of two or three comes back to them."
    return f"They could be in {amount(out.rings, 'ring')}, which would take others' place."
