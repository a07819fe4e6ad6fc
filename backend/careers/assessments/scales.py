"""What the levels of a competency are called and look like."""

from collections.abc import Sequence

from backend.careers.assessments.schemas import LevelWords
from backend.careers.competencies.schemas import HIGHEST_LEVEL
from backend.careers.core.framework import Framework

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
    return [
        LevelWords(level=rank, name=name, description="") for rank, name in enumerate(PLAIN[:HIGHEST_LEVEL], start=1)
    ]


def highest_of(code: str, frameworks: Sequence[Framework]) -> int:
    """Give the highest level of a competency."""
    return len(levels_of(code, frameworks))
