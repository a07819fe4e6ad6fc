"""Try a policy on those who take part in a programme among peers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from backend.kit.work.process import Report
from backend.matching.objective import Objective
from backend.matching.result import Conflict as NoPlan
from backend.mentoring.core.aims import made_of
from backend.mentoring.core.peer_rounds.answers import GroupEffect
from backend.mentoring.core.peer_rounds.preview import PeerPreview, preview_peers, price_rules_of_peers
from backend.mentoring.core.rounds.rule_names import with_rule_names
from backend.mentoring.rounds.participants import TakingPart
from backend.mentoring.rounds.peer_solving import Programme, objective_for, round_among
from backend.mentoring.rounds.preview_schemas import PolicyPreview


@dataclass(frozen=True)
class PeerTrial:
    """A policy and the peers whom it is tried on; it pickles."""

    programme: Programme
    people: TakingPart

    @property
    def objective(self) -> Objective:
        """What they are matched for."""
        return Objective(objective_for(self.programme.policy.objective))


def compute_peer_preview(_report: Report, trial: PeerTrial) -> PeerPreview | NoPlan:
    """Match peers by a policy."""
    return preview_peers(round_among(trial.programme, trial.people), trial.objective, trial.people.peers)


def compute_peer_prices(_report: Report, trial: PeerTrial) -> Mapping[str, GroupEffect] | NoPlan:
    """Match peers without each rule."""
    return price_rules_of_peers(round_among(trial.programme, trial.people), trial.objective)


def shown_among(trial: PeerTrial, found: PeerPreview) -> PolicyPreview:
    """Give what was found the shape of a preview; where there are no sides, their figures are 0."""
    names = {each.id: each.name for each in trial.people.peers}
    report = found.report

    def person(identity: str) -> dict[str, Any]:
        return {"id": identity, "name": names[identity]}

    return PolicyPreview.model_validate(
        {
            **dict.fromkeys(("mentees", "mentors", "seats"), 0),
            "peers": found.peers,
            "eligible_pairs": found.eligible,
            "rules": [
                {"rule": one.rule.replace(" ", "_"), "pairs": one.pairs, "alone": one.alone} for one in found.removed
            ],
            "without_option": [person(identity) for identity in found.without],
            **{name: getattr(report, name) for name in ("matched", "mean", "worst")},
            "full_marks": sum(trial.programme.policy.weights.model_dump().values()),
            "left_out": [
                {"person": person(out.person), "reason": with_rule_names(out.reason)} for out in report.unmatched
            ],
            "seat_worth": [],
            "shortages": [vars(one) for one in found.shortages],
            "actions": [] if made_of(trial.programme.kind) == "rings" else ["price_rules"],
        }
    )


def told(effect: GroupEffect) -> str:
    """Say what comes without a rule."""
    if not effect.people and not effect.points:
        return "Without it the plan is as good as it is."
    return f"Without it {effect.people:+,} people in a group and {effect.points:+,.1f} points."
