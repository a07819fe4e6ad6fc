"""Try a policy on those who take part now."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch_one
from backend.kit.errors import Conflict, NotAllowed, NotFound
from backend.kit.work.process import Report
from backend.kit.work.standby import Standby
from backend.matching.objective import Objective
from backend.matching.result import Conflict as NoPlan
from backend.mentoring.core.access import RUNNING, allows, may_see
from backend.mentoring.core.programme_states import AMONG_PEERS, ProgrammeKind
from backend.mentoring.core.rounds.matching import Wanted, match_round
from backend.mentoring.core.rounds.pair_answers import Asked
from backend.mentoring.core.rounds.participants import round_of
from backend.mentoring.core.rounds.person_answers import RuleAnswer, explain_rules
from backend.mentoring.core.rounds.preview import Preview, preview_round
from backend.mentoring.core.rounds.round import Round
from backend.mentoring.core.rounds.rule_names import with_rule_names
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.programmes.policy_terms import matching_policy
from backend.mentoring.rounds.free import read_free
from backend.mentoring.rounds.participants import TakingPart, counted
from backend.mentoring.rounds.peer_previewing import (
    PeerTrial,
    compute_peer_preview,
    compute_peer_prices,
    shown_among,
    told,
)
from backend.mentoring.rounds.peer_solving import Programme
from backend.mentoring.rounds.preview_schemas import PolicyPreview, RulePrice, RulePrices
from backend.people.core.access import Viewer

MODULES = (__name__,)
"""What a process that stands by for previews imports."""


@dataclass(frozen=True)
class Trial:
    """A policy and those whom it is tried on; it pickles."""

    policy: Policy
    people: TakingPart
    starts_on: date
    months: int

    def round(self) -> Round:
        """Make the round of it."""
        policy = matching_policy(self.policy, starts_on=self.starts_on, months=self.months, known=self.people.known)
        return round_of(self.people.mentees, self.people.mentors, policy, most_mentees=self.policy.most_mentees)

    @property
    def wanted(self) -> Wanted:
        """What it is matched for; nothing is in force yet that could change."""
        objective = Objective(self.policy.objective)
        return Wanted(Objective.COVERAGE if objective is Objective.LEAST_CHANGE else objective)


async def preview_policy(*, programme_id: UUID, policy: Policy, standby: Standby, by: Viewer) -> PolicyPreview:
    """Say what a policy would come to today; nothing is kept.

    Raises
    ------
    NotFound, NotAllowed : the programme is none of the viewer's to run.
    Conflict : there is nobody on one of the sides, or no plan.
    """
    trial = await _trial(programme_id, policy, by)
    if isinstance(trial, PeerTrial):
        among = await standby.compute(compute_peer_preview, trial)
        if isinstance(among, NoPlan):
            raise Conflict(among.explanation)
        return shown_among(trial, among)
    found = await standby.compute(compute_preview, trial)
    if isinstance(found, NoPlan):
        raise Conflict(found.explanation)
    return _shown(trial, found)


async def price_rules(*, programme_id: UUID, policy: Policy, standby: Standby, by: Viewer) -> RulePrices:
    """Say what each rule of a policy costs today: who else would have a mentor without it.

    Raises
    ------
    As `preview_policy`.
    """
    trial = await _trial(programme_id, policy, by)
    if isinstance(trial, PeerTrial):
        among = await standby.compute(compute_peer_prices, trial)
        if isinstance(among, NoPlan):
            raise Conflict(among.explanation)
        prices = [_price(name, effect.people, effect.points, told(effect)) for name, effect in among.items()]
    else:
        found = await standby.compute(compute_prices, trial)
        if isinstance(found, NoPlan):
            raise Conflict(found.explanation)
        prices = [
            _price(name, answer.effect.people, answer.effect.total, with_rule_names(answer.said))
            for name, answer in found.items()
            if answer.effect is not None
        ]
    return RulePrices(items=sorted(prices, key=lambda price: (-price.people, -price.points, price.rule)))


def compute_preview(_report: Report, trial: Trial) -> Preview | NoPlan:
    """Do the computing of `preview_policy`."""
    return preview_round(trial.round(), trial.wanted, tuple(trial.people.mentees), tuple(trial.people.mentors))


def compute_prices(_report: Report, trial: Trial) -> Mapping[str, RuleAnswer] | NoPlan:
    """Do the computing of `price_rules`."""
    run = match_round(trial.round(), trial.wanted)
    if isinstance(run, NoPlan):
        return run
    names = [rule.name for rule in run.round.people.policy.rules] if run.round.people else []
    return dict(zip(names, explain_rules(Asked(run)), strict=False))


def _price(rule: str, people: int, points: float, said: str) -> RulePrice:
    return RulePrice.model_validate({"rule": _code(rule), "people": people, "points": points, "said": said})


async def _trial(programme_id: UUID, policy: Policy, by: Viewer) -> Trial | PeerTrial:
    row = await fetch_one("SELECT code, state, kind, starts_on, months FROM programme WHERE id = $1", programme_id)
    if row is None or not may_see(by, row["code"], row["state"]):
        raise NotFound("programme")
    if not allows(RUNNING, by, row["code"]):
        raise NotAllowed
    kind, people = ProgrammeKind(row["kind"]), await read_free(programme_id, policy.most_mentees)
    counted(kind, people)
    if kind in AMONG_PEERS:
        return PeerTrial(Programme(kind, policy, row["starts_on"], row["months"]), people)
    return Trial(policy, people, row["starts_on"], row["months"])


def _shown(trial: Trial, found: Preview) -> PolicyPreview:
    names = {each.id: each.name for each in (*trial.people.mentees, *trial.people.mentors)}

    def person(identity: str) -> dict[str, Any]:
        return {"id": identity, "name": names[identity]}

    check, figures = found.check, found.figures
    return PolicyPreview.model_validate(
        {
            "mentees": check.mentees,
            "mentors": check.mentors,
            "seats": check.seats,
            "peers": 0,
            "eligible_pairs": check.eligible,
            "rules": [{"rule": _code(one.rule), "pairs": one.pairs, "alone": one.alone} for one in check.rules],
            "without_option": [person(identity) for identity in check.without],
            "matched": figures.matched,
            "mean": figures.mean,
            "worst": figures.worst,
            "full_marks": sum(trial.policy.weights.model_dump().values()),
            "left_out": [
                {"person": person(out.mentee), "reason": with_rule_names(out.reason)} for out in found.left_out
            ],
            "seat_worth": [
                {"mentor": person(seat.mentor), "people": seat.people_gained, "points": seat.gain_of_one_more}
                for seat in found.seats
            ],
            "shortages": [vars(one) for one in found.shortages],
            "actions": ["price_rules"],
        }
    )


def _code(rule: str) -> str:
    return rule.replace(" ", "_")
