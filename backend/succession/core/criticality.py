"""Which seats could be critical, from facts of the organisation alone: a suggestion in reasons, never a decision."""

from dataclasses import dataclass
from typing import Literal

Size = Literal["low", "medium", "high"]
ReasonKind = Literal["span", "only_seat", "rare", "no_feeder", "vacant"]

LARGE_SPAN = 40
WIDE_SPAN = 12
"""People below a seat from which on its loss is felt widely, and at all."""

FEW_HOLDERS = 5
"""Below this, few people hold what a role must have; the number itself is not told."""

LONG_VACANT_DAYS = 90

ENOUGH = 3
"""Points from which on a seat is suggested."""


@dataclass(frozen=True)
class SeatFacts:
    """What is known of a seat.

    Attributes
    ----------
    span : people below whoever holds it, over all levels.
    seats_of_role : open seats that have its role, itself among them; `None`: it has no role.
    rarest, rarest_holders : the must-have of its role that the fewest people hold as asked, by name, and how many do.
    feeders : people whose role is one move from this one; `None`: no framework tells.
    vacant_days : since when nobody holds it; `None`: somebody does, or nobody ever did.
    """

    span: int
    seats_of_role: int | None
    rarest: str | None
    rarest_holders: int | None
    feeders: int | None
    vacant_days: int | None


@dataclass(frozen=True)
class Reason:
    """Why a seat could be critical.

    Attributes
    ----------
    count : people or days, as the kind has it; `None` where it is not told.
    name : of what few hold.
    points : how much it weighs, 1 to 3.
    """

    kind: ReasonKind
    points: int
    count: int | None = None
    name: str | None = None


@dataclass(frozen=True)
class Criticality:
    """A seat's reasons, the weightiest first, and what they suggest for a person to confirm or change."""

    reasons: tuple[Reason, ...]
    impact: Size
    scarcity: Size
    time_to_fill: Size
    is_single_point: bool

    @property
    def points(self) -> int:
        """What the reasons weigh together."""
        return sum(each.points for each in self.reasons)

    @property
    def is_suggested(self) -> bool:
        """Whether they weigh enough."""
        return self.points >= ENOUGH


def criticality(facts: SeatFacts) -> Criticality:
    """Weigh what is known of a seat."""
    is_rare = facts.rarest_holders is not None and facts.rarest_holders < FEW_HOLDERS
    is_only = facts.seats_of_role == 1
    has_no_feeder = facts.feeders == 0
    return Criticality(
        reasons=_reasons(facts, is_rare=is_rare, is_only=is_only, has_no_feeder=has_no_feeder),
        impact=_sized(medium=facts.span >= WIDE_SPAN, high=facts.span >= LARGE_SPAN),
        scarcity=_sized(medium=is_only or is_rare, high=is_only and is_rare),
        time_to_fill=_sized(medium=is_rare, high=has_no_feeder),
        is_single_point=is_only,
    )


def _reasons(facts: SeatFacts, *, is_rare: bool, is_only: bool, has_no_feeder: bool) -> tuple[Reason, ...]:
    found: list[Reason] = []
    if facts.span >= WIDE_SPAN:
        found.append(Reason("span", 3 if facts.span >= LARGE_SPAN else 1, facts.span))
    if is_rare:
        found.append(Reason("rare", 2, name=facts.rarest))
    if is_only:
        found.append(Reason("only_seat", 2))
    if has_no_feeder:
        found.append(Reason("no_feeder", 2))
    if facts.vacant_days is not None and facts.vacant_days >= LONG_VACANT_DAYS:
        found.append(Reason("vacant", 2, facts.vacant_days))
    return tuple(sorted(found, key=lambda each: -each.points))


def _sized(*, medium: bool, high: bool) -> Size:
    if high:
        return "high"
    return "medium" if medium else "low"
