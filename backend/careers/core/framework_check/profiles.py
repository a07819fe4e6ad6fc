"""Profiles: what each role asks for, and roles that ask for exactly the same."""

from collections.abc import Iterator

from backend.careers.core.framework import Framework, Role
from backend.careers.core.framework_check.findings import Finding, FindingKind, called, listed

Profile = tuple[frozenset[tuple[str, int]], frozenset[str]]
"""Levels of competencies, and certifications."""


def profile_of(role: Role) -> Profile:
    """Give what a role asks for of whoever takes it: weights tell more from less, and do not part one from another."""
    levels = frozenset((each.competency, each.level) for each in role.requirements if each.level > 0)
    return levels, frozenset(role.certifications)


def duplicate_profiles(framework: Framework) -> Iterator[Finding]:
    """Find roles that ask for the same competencies at the same levels; asking for nothing makes no duplicates."""
    found: dict[Profile, list[Role]] = {}
    for role in framework.roles:
        if any(profile := profile_of(role)):
            found.setdefault(profile, []).append(role)
    for (levels, _), roles in found.items():
        if len(roles) > 1:
            why = (
                f"{listed(map(called, roles))} ask for exactly the same: {len(levels):,} "
                f"{'competency' if len(levels) == 1 else 'competencies'} at the same levels. "
                "Nobody can tell from the framework what tells them apart."
            )
            fix = "Say in their requirements how they differ, or make one role of them."
            yield Finding(FindingKind.DUPLICATE_PROFILE, tuple(role.code for role in roles), why, fix)
