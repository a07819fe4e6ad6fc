"""The check of a framework: everything that its authors should look at before people are measured by it.

What a framework names and does not hold, such as a move to a role that was taken out, is passed over here: a version
with such a fault is not kept at all.
"""

from itertools import chain

from backend.careers.core.framework import Framework
from backend.careers.core.framework_check.competencies import (
    prerequisite_cycles,
    unheld_competencies,
    unused_competencies,
)
from backend.careers.core.framework_check.findings import NO_FACTS, Facts, Finding
from backend.careers.core.framework_check.gateways import gateways
from backend.careers.core.framework_check.ladders import falling_levels
from backend.careers.core.framework_check.profiles import duplicate_profiles
from backend.careers.core.framework_check.ways import dead_ends, unreachable_roles


def check(framework: Framework, facts: Facts = NO_FACTS) -> tuple[Finding, ...]:
    """Find what is wrong with a framework, in the order of the kinds and then of its authors."""
    return tuple(
        chain(
            falling_levels(framework),
            unreachable_roles(framework),
            dead_ends(framework),
            duplicate_profiles(framework),
            prerequisite_cycles(framework),
            unused_competencies(framework),
            unheld_competencies(framework, facts),
            gateways(framework),
        )
    )
