"""A coordinator's policy as the criteria and rules of the matching library."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from backend.matching.scoring.criteria import (
    Availability,
    Criterion,
    DifferentValue,
    Goals,
    LevelGap,
    Location,
    SharedLanguage,
    WishedFor,
    WorkingStyle,
)
from backend.matching.scoring.policy import Policy as MatchingPolicy
from backend.matching.scoring.policy import Programme as Weeks
from backend.matching.scoring.rules import (
    LevelGapRule,
    OverlapRule,
    PreviousPairsRule,
    ReportingLineRule,
    Rule,
    SameValueRule,
    SharedValueRule,
)
from backend.mentoring.core.programme_states import ProgrammeKind
from backend.mentoring.programmes.policy_schemas import OverlapTerms, Policy, Rules, Weights

CAREER_STEPS: Mapping[int, float] = {1: 0.8, 2: 1.0, 3: 0.8, 4: 0.5}
"""What a mentor is worth whose role stands so many levels above the mentee's."""


@dataclass(frozen=True)
class Known:
    """What rules need to know beside what people said.

    Attributes
    ----------
    managers : id of the manager by the id of the person, of everybody above those who take part.
    previous : pairs of ids, both ways round, of people who were together in an earlier relationship.
    """

    managers: Mapping[str, str]
    previous: frozenset[tuple[str, str]] = frozenset()


def policy_for(kind: ProgrammeKind, policy: Policy) -> Policy:
    """Give the policy that holds in a kind of programme: in a swap somebody always teaches what the other wants."""
    if kind is not ProgrammeKind.SKILL_SWAP:
        return policy
    return policy.model_copy(update={"rules": policy.rules.model_copy(update={"shared_goal": True})})


def matching_policy(policy: Policy, *, starts_on: date, months: int, known: Known) -> MatchingPolicy:
    """Say a policy in the library's terms, over the weeks of its programme."""
    criteria = tuple(each for each in _criteria(policy.weights, meeting_terms(policy)) if each.weight > 0)
    weeks = Weeks(starts_on, max(1, round(months * 52 / 12)))
    return MatchingPolicy(criteria, tuple(_rules(policy.rules, known)), weeks)


def meeting_terms(policy: Policy) -> OverlapTerms:
    """Give how long people should be able to meet, and in what stretches, whether or not it is a rule."""
    return policy.rules.overlap or OverlapTerms()


def without_rules(policy: Policy, names: Iterable[str]) -> Policy:
    """Give a policy in which some rules do not count; they are named as its fields are."""
    off = {name: None if getattr(policy.rules, name) not in (True, False) else False for name in names}
    return policy.model_copy(update={"rules": policy.rules.model_copy(update=off)})


def _criteria(weights: Weights, overlap: OverlapTerms) -> Iterable[Criterion]:
    return (
        Goals("goals", weights.goals, "goals", "teaches"),
        LevelGap("career step", weights.career_step, "level", "level", CAREER_STEPS),
        Availability("availability", weights.availability, "hours", "hours", overlap.minutes, overlap.block),
        WorkingStyle("working style", weights.working_style, "working style", "working style", 1, 5),
        WishedFor("mentee's wishes", weights.mentee_wishes, "mentee", "wishes"),
        WishedFor("mentor's wishes", weights.mentor_wishes, "mentor", "wishes"),
        DifferentValue("other unit", weights.other_unit, "part of the organisation", "part of the organisation"),
        SharedLanguage("language", weights.language, "languages", "languages"),
        Location("location", weights.location, "place", "place", "region", "region"),
    )


def _rules(rules: Rules, known: Known) -> Iterator[Rule]:
    if rules.reporting_line is not None:
        peers = "barred" if rules.reporting_line.peers else "allowed"
        levels = rules.reporting_line.levels
        yield ReportingLineRule("reporting line", "manager", "manager", levels, peers, known.managers)
    if rules.same_unit:
        yield SameValueRule("same unit", "must not", "team", "team")
    if rules.previous_pairs:
        yield PreviousPairsRule("previous pairs", known.previous)
    if rules.shared_language:
        yield SharedValueRule("shared language", "must", "languages", "languages")
    if rules.shared_goal:
        yield SharedValueRule("shared goal", "must", "goal names", "taught names")
    if rules.overlap is not None:
        yield OverlapRule("overlap", "hours", "hours", rules.overlap.minutes, rules.overlap.block)
    if rules.level_gap is not None:
        yield LevelGapRule("level gap", "level", "level", rules.level_gap.lowest, rules.level_gap.highest)
