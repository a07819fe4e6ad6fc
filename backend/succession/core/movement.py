"""What it takes that a seat is filled, by how: the figures that a scenario adjusts."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from backend.succession.core.readiness import TIERS

UNCONFIRMED: Final = "unconfirmed"
ONE_STEP: Final = "one_step"
HIRE_CRITICAL: Final = "hire_critical"
HIRE_OTHER: Final = "hire_other"

WayKind: TypeAlias = str
"""A tier of the readiness scale, or one of the four above: readiness that nobody has confirmed, somebody a step of the
lattice away whom nobody has nominated, and hiring for a critical position or another."""

Basis: TypeAlias = Literal["nomination", "one_step"]


@dataclass(frozen=True)
class Effort:
    """What one way of filling a seat takes.

    Attributes
    ----------
    cost : in points of effort, whole, which only compare plans; `None`: this way is not taken.
    months : until it is done.
    """

    cost: int | None
    months: int


_BY_KIND: Final[Mapping[WayKind, Effort]] = {
    UNCONFIRMED: Effort(5, 24),
    ONE_STEP: Effort(6, 18),
    HIRE_CRITICAL: Effort(12, 9),
    HIRE_OTHER: Effort(4, 4),
}

_BY_PLACE: Final = (Effort(1, 0), Effort(3, 18), Effort(6, 36))
"""Of tiers, soonest first; a scale with more goes on as the last."""


def is_way_besides(code: str) -> bool:
    """Whether a code names a way of filling a seat that is no tier, so that no tier may have it."""
    return code in _BY_KIND


def efforts_for(tiers: tuple[str, ...] = TIERS) -> dict[WayKind, Effort]:
    """Give what each way takes unless a scenario says otherwise, for a scale of readiness, soonest first."""
    by_tier = {tier: _BY_PLACE[min(place, len(_BY_PLACE) - 1)] for place, tier in enumerate(tiers)}
    return {**by_tier, **_BY_KIND}
