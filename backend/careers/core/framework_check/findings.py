"""What the check of a framework says, and how it names things."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from backend.careers.core.framework import Competency, Framework, Role

MOST_NAMED = 5
"""Names that one sentence holds; the rest are counted."""


class FindingKind(StrEnum):
    """What can be found, in the order in which it is told."""

    LEVEL_FALLS = "level_falls"
    UNREACHABLE = "unreachable"
    DEAD_END = "dead_end"
    DUPLICATE_PROFILE = "duplicate_profile"
    PREREQUISITE_CYCLE = "prerequisite_cycle"
    UNUSED_COMPETENCY = "unused_competency"
    UNHELD_COMPETENCY = "unheld_competency"
    GATEWAY = "gateway"

    @property
    def is_hint(self) -> bool:
        """Whether it is worth knowing rather than wrong."""
        return self is FindingKind.GATEWAY

    @property
    def is_about_roles(self) -> bool:
        """Whether what it names are roles; if not, they are competencies."""
        return self not in COMPETENCY_KINDS


COMPETENCY_KINDS = frozenset(
    {FindingKind.PREREQUISITE_CYCLE, FindingKind.UNUSED_COMPETENCY, FindingKind.UNHELD_COMPETENCY}
)


@dataclass(frozen=True)
class Finding:
    """One thing that the authors of a framework should look at.

    Attributes
    ----------
    where : codes of the roles or competencies that it is about, the lower level first where there are two.
    why : the reason, in words.
    fix : what would be right, in words.
    """

    kind: FindingKind
    where: tuple[str, ...]
    why: str
    fix: str


@dataclass(frozen=True)
class Facts:
    """What is known outside the framework.

    Attributes
    ----------
    held : codes of the competencies that somebody holds at level 1 or above; `None` where that is not known.
    """

    held: frozenset[str] | None = None


NO_FACTS = Facts()


def called(thing: Role | Competency) -> str:
    """Name a role or competency: its name, and its code where the name does not say it already."""
    says_it = _letters(thing.name) == _letters(thing.code)
    return thing.name if says_it else f"{thing.name} ({thing.code})"


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def listed(names: Iterable[str]) -> str:
    """List some names in a sentence, not all of them where they are many."""
    every = list(names)
    shown, rest = every[:MOST_NAMED], len(every) - MOST_NAMED
    if rest > 0:
        return f"{', '.join(shown)} and {rest:,} more"
    return " and ".join(filter(None, [", ".join(shown[:-1]), shown[-1]]))


def level_said(framework: Framework, competency: Competency, level: int) -> str:
    """Name a level as its scale does: `3 (Practitioner)`."""
    scale = framework.scale_by_code.get(competency.scale)
    is_named = scale is not None and 1 <= level <= len(scale.levels)
    return f"{level} ({scale.levels[level - 1].name})" if scale is not None and is_named else str(level)
