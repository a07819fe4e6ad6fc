"""Roles and competencies of published frameworks, and where they stand in the database."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from backend.careers.core.framework import Framework, Role
from backend.careers.frameworks.store import published_frameworks
from backend.careers.gaps.schemas import AskedCertification, CompetencyName, ProfileRef
from backend.kit.database.engine import fetch


@dataclass(frozen=True)
class Profiles:
    """Every role that people can hold, by code; of two frameworks that have one, the first."""

    frameworks: Sequence[Framework]

    @cached_property
    def roles(self) -> Mapping[str, Role]:
        """The roles."""
        return {role.code: role for framework in reversed(self.frameworks) for role in framework.roles}

    @cached_property
    def refs(self) -> Mapping[str, ProfileRef]:
        """The same, as they are named in answers."""
        found: dict[str, ProfileRef] = {}
        for framework in reversed(self.frameworks):
            families = {each.code: each.name for each in framework.families}
            tracks = {each.code: each.name for each in framework.tracks}
            found |= {role.code: _ref(role, families, tracks) for role in framework.roles}
        return found


async def profiles() -> Profiles:
    """Give the roles of all published frameworks."""
    return Profiles(await published_frameworks())


async def competency_names(codes: Iterable[str]) -> dict[str, CompetencyName]:
    """Find competencies by their codes, in the order of area and name."""
    rows = await fetch(
        "SELECT id, code, name, area FROM competency WHERE code = ANY ($1) ORDER BY area, sort_name, id", sorted(codes)
    )
    return {row["code"]: CompetencyName(**row) for row in rows}


def _ref(role: Role, families: Mapping[str, str], tracks: Mapping[str, str]) -> ProfileRef:
    return ProfileRef(
        code=role.code,
        name=role.name,
        family=families.get(role.family, role.family),
        track=tracks.get(role.track, role.track),
        level=role.level,
    )


async def asked_certifications(codes: Iterable[str]) -> dict[str, AskedCertification]:
    """Name certifications by the codes that roles ask for them by; what nobody has defined is named by its code."""
    wanted = sorted(set(codes))
    rows = await fetch("SELECT id, code, name FROM certification WHERE code = ANY ($1)", wanted)
    defined = {row["code"]: AskedCertification(**dict(row)) for row in rows}
    return {code: defined.get(code) or AskedCertification(id=None, code=code, name=code) for code in wanted}
