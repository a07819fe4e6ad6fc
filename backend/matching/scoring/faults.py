"""What is wrong with a policy, all at once and in words that say what would be right."""

from typing import NamedTuple

from backend.matching.scoring.people import People
from backend.matching.scoring.policy import Policy


class PolicyFault(NamedTuple):
    """One thing to mend.

    Attributes
    ----------
    part : name of the criterion or rule, or "programme" or "policy".
    field : the field of it, as the dataclass calls it.
    problem : what is wrong and what would be right, a sentence.
    """

    part: str
    field: str
    problem: str


def setting_faults(policy: Policy) -> tuple[PolicyFault, ...]:
    """Faults of the policy by itself: weights, tables, names, the programme."""
    return ()


def column_faults(policy: Policy, mentees: People, mentors: People) -> tuple[PolicyFault, ...]:
    """Faults of the policy with these people: columns that are not there or of another type, orders that differ."""
    return ()
