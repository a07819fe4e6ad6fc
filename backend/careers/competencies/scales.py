"""What the levels of a competency are called and look like, and how far they go."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from backend.careers.competencies.schemas import LevelWords
from backend.careers.core.framework import Framework
from backend.careers.frameworks.store import published_frameworks
from backend.kit.database.engine import fetch
from backend.kit.errors import FieldError, Invalid

PLAIN = (
    "Knows of it",
    "Does it with help",
    "Does it alone",
    "Helps others with it",
    "Is asked by all",
)
"""Of a competency that is in no framework."""


def levels_of(code: str, frameworks: Sequence[Framework]) -> list[LevelWords]:
    """Give the levels of a competency, the lowest first, by the framework that has it; plain ones where none has."""
    for framework in frameworks:
        competency = framework.competency_by_code.get(code)
        scale = competency and next((each for each in framework.scales if each.code == competency.scale), None)
        if competency and scale:
            return [
                LevelWords(level=rank, name=level.name, description=competency.descriptors.get(rank, level.description))
                for rank, level in enumerate(scale.levels, start=1)
            ]
    return [LevelWords(level=rank, name=name, description="") for rank, name in enumerate(PLAIN, start=1)]


def highest_of(code: str, frameworks: Sequence[Framework]) -> int:
    """Give the highest level of a competency."""
    return len(levels_of(code, frameworks))


async def expect_levels(named: Mapping[str, tuple[UUID, int]]) -> None:
    """Make sure that levels are ones that their competencies have; 0, none, is one of all.

    Parameters
    ----------
    named : the id of a competency and a level of it, by the field that names the level. Ids of none are passed over:
        the field of the id says so.

    Raises
    ------
    Invalid : each field that names a level above the highest, and how far the competency goes.
    """
    rows = await fetch(
        "SELECT id, code, name FROM competency WHERE id = ANY ($1)", list({each for each, _ in named.values()})
    )
    frameworks = await published_frameworks()
    highest = {row["id"]: (row["name"], highest_of(row["code"], frameworks)) for row in rows}
    faults = [
        FieldError(field, f"{name} has levels up to {most}. Choose one of them.")
        for field, (competency_id, level) in named.items()
        for name, most in [highest.get(competency_id, ("", level))]
        if level > most
    ]
    if faults:
        raise Invalid(*faults)
