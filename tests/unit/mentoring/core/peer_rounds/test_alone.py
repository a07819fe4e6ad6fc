"""Among peers, whoever is left alone by the rules is told which: both ways of a pair count."""

from dataclasses import replace
from datetime import date

from backend.matching.objective import Objective
from backend.matching.result import Conflict
from backend.mentoring.core.peer_rounds.making import peer_round_of
from backend.mentoring.core.peer_rounds.report import alone_in
from backend.mentoring.core.peer_rounds.round import Among
from backend.mentoring.core.peer_rounds.run import match_peers
from backend.mentoring.core.programme_states import ProgrammeKind
from backend.mentoring.core.rounds.participants import Participant
from backend.mentoring.programmes.policy_schemas import Policy
from backend.mentoring.programmes.policy_terms import Known, matching_policy, policy_for

ANA = Participant(
    id="ana",
    name="Ana",
    goals={},
    teaches={},
    seats=1,
    zone="Europe/London",
    hours=(),
    languages=("en",),
    style=(),
    wishes=(),
    not_with=(),
    level=None,
    team="",
    part="",
    place="",
    region="",
    manager=None,
)


def test_the_rule_that_leaves_somebody_no_partner_is_named() -> None:
    peers = [ANA, replace(ANA, id="bo", name="Bo"), replace(ANA, id="cy", name="Cy", languages=("uk",))]
    policy = policy_for(ProgrammeKind.BUDDY, Policy.model_validate({"rules": {"overlap": None}}))
    terms = matching_policy(policy, starts_on=date(2026, 9, 1), months=3, known=Known({}))
    run = match_peers(peer_round_of(peers, terms, Among.PAIRS), Objective.COVERAGE)
    assert not isinstance(run, Conflict)
    (alone,) = alone_in(run)
    assert alone.person == "cy"
    assert alone.reason == "Nobody is eligible: the rule 'shared language' rules out every partner."
