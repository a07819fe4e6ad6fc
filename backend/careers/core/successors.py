"""Which role of a framework's next version comes nearest to one that vanishes: a suggestion, never a decision."""

from backend.careers.core.framework import Framework, Role


def suggested_successor(role: Role, following: Framework) -> str | None:
    """Give the code of the role of the same family, then of the nearest level, that asks for the most alike.

    Only roles of the same family or of the same name are suggested; of equals the first by code.
    """
    near = [each for each in following.roles if each.family == role.family or each.name == role.name]
    return min(near, key=lambda each: (_distance(role, each), each.code)).code if near else None


def _distance(role: Role, other: Role) -> tuple[int, int, int, int]:
    """Say how far two roles are: by name, track, level, and the levels of competencies by which they differ."""
    asked = {each.competency: each.level for each in role.requirements}
    asks = {each.competency: each.level for each in other.requirements}
    apart = sum(abs(asked.get(code, 0) - asks.get(code, 0)) for code in asked.keys() | asks.keys())
    return int(role.name != other.name), int(role.track != other.track), abs(role.level - other.level), apart
