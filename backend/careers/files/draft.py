"""A framework under construction: what files say, thing by thing, until all references can be followed."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from backend.careers.core.framework import (
    Competency,
    Family,
    Framework,
    Requirement,
    Role,
    Scale,
    ScaleLevel,
    Track,
)
from backend.careers.core.lattice import Move
from backend.careers.files.codes import Codes
from backend.kit.spelling import plain


@dataclass
class Draft:
    """What was read so far, by code, in the order in which it was first met."""

    families: dict[str, Family] = field(default_factory=dict[str, Family])
    tracks: dict[str, Track] = field(default_factory=dict[str, Track])
    scale_names: dict[str, str] = field(default_factory=dict[str, str])
    scale_levels: dict[str, dict[int, ScaleLevel]] = field(default_factory=dict[str, dict[int, ScaleLevel]])
    competencies: dict[str, Competency] = field(default_factory=dict[str, Competency])
    roles: dict[str, Role] = field(default_factory=dict[str, Role])
    requirements: dict[str, dict[str, Requirement]] = field(default_factory=dict[str, dict[str, Requirement]])
    moves: dict[tuple[str, str, str], Move] = field(default_factory=dict[tuple[str, str, str], Move])
    family_codes: Codes = field(default_factory=Codes)
    track_codes: Codes = field(default_factory=Codes)
    scale_codes: Codes = field(default_factory=Codes)
    competency_codes: Codes = field(default_factory=Codes)
    role_codes: Codes = field(default_factory=Codes)

    def family(self, name: str, code: str | None = None) -> str:
        """Keep a job family, and give its code."""
        found = (self.family_codes.find(name) if code is None else None) or self.family_codes.add(name, code)
        self.families.setdefault(found, Family(found, name))
        return found

    def track(self, name: str, code: str | None = None) -> str:
        """Keep a track, and give its code."""
        found = (self.track_codes.find(name) if code is None else None) or self.track_codes.add(name, code)
        self.tracks.setdefault(found, Track(found, name))
        return found

    def level_of(self, scale: str, text: str) -> int | None:
        """Give the rank of a level of a scale that is named by its number or name; 0 is none."""
        levels = self.scale_levels.get(scale, {})
        if text.isascii() and text.isdecimal() and len(text) < 4:
            return int(text) if int(text) == 0 or int(text) in levels else None
        return next((rank for rank, level in levels.items() if plain(level.name) == plain(text)), None)

    def levels_said(self, scale: str) -> str:
        """List the levels of a scale."""
        return ", ".join(f"{rank} ({level.name})" for rank, level in sorted(self.scale_levels.get(scale, {}).items()))

    def framework(self, code: str, name: str) -> Framework:
        """Give all that was read as one framework."""
        roles = tuple(
            replace(role, requirements=tuple(self.requirements.get(role.code, {}).values()))
            for role in self.roles.values()
        )
        return Framework(
            code,
            name,
            tuple(self.families.values()),
            tuple(self.tracks.values()),
            tuple(Scale(each, self.scale_names[each], _ranked(levels)) for each, levels in self.scale_levels.items()),
            tuple(self.competencies.values()),
            roles,
            tuple(self.moves.values()),
        )


def _ranked(levels: Mapping[int, ScaleLevel]) -> tuple[ScaleLevel, ...]:
    """Give the levels from the lowest up; a level in between that no file names is called by its number."""
    return tuple(levels.get(rank, ScaleLevel(str(rank))) for rank in range(1, max(levels, default=0) + 1))
