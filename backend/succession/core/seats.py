"""Seats and who may fill them, as numbers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TypeAlias

Filler: TypeAlias = int
"""A person by number, or one of the two below."""

Fillers: TypeAlias = tuple[Filler, ...]
"""Who fills each seat: a seating."""

HIRED = -1
OPEN = -2

OUTSIDE = -1
"""The place, besides the seats, that people come from who have none."""


@dataclass(frozen=True)
class Seats:
    """All seats, and everything that each may be filled by.

    Attributes
    ----------
    names, people : by number, sorted.
    options : for each seat its fillers with their cost, cheapest first; staying costs 0. Costs are whole: what it costs
        comes before how many people move, and to leave a seat open costs more than everything else together.
    holders : people with a seat, whom no seating puts out.
    at_first : who fills each seat before anything is done.
    """

    names: tuple[str, ...]
    people: tuple[str, ...]
    options: tuple[Sequence[tuple[Filler, int]], ...]
    holders: frozenset[Filler]
    at_first: Fillers

    def cost(self, seat: int, filler: Filler) -> int:
        """Give what a filler costs."""
        return next(cost for each, cost in self.options[seat] if each == filler)

    def may_be_let_go(self, filler: Filler) -> bool:
        """Whether a seating may do without a filler that another has."""
        return filler not in self.holders

    def total(self, fillers: Fillers) -> int:
        """Give what a seating costs."""
        return sum(self.cost(seat, filler) for seat, filler in enumerate(fillers))


def seats_of(
    holder_of: Mapping[str, str],
    unseated: frozenset[str],
    external_cost: Mapping[str, Decimal | None],
    move_cost: Mapping[tuple[str, str], Decimal],
) -> Seats:
    """Number seats and people by name, and make costs whole without rounding any."""
    names, people = tuple(sorted(external_cost)), tuple(sorted({*holder_of.values(), *unseated}))
    number = {person: place for place, person in enumerate(people)}
    scale = _scale([*move_cost.values(), *(cost for cost in external_cost.values() if cost is not None)])
    unit = scale * (len(names) + 1)  # so that all moves together count less than the smallest cost
    options = {seat: list[tuple[Filler, int]]() for seat in names}
    for seat, cost in external_cost.items():
        if cost is not None:
            options[seat].append((HIRED, int(cost * unit)))
    for (person, seat), cost in move_cost.items():
        options[seat].append((number[person], int(cost * unit) + 1))
    for seat, person in holder_of.items():
        options[seat].append((number[person], 0))
    everything = 1 + sum(max((cost for _, cost in those), default=0) for those in options.values())
    for those in options.values():
        those.append((OPEN, everything))
        those.sort(key=lambda option: (option[1], option[0]))
    return Seats(
        names,
        people,
        tuple(options.values()),
        frozenset(number[person] for person in holder_of.values()),
        tuple(number[holder_of[seat]] if seat in holder_of else OPEN for seat in names),
    )


def _scale(costs: Iterable[Decimal]) -> int:
    """Give what makes each cost whole when multiplied by it."""
    places = (-exponent for cost in costs if isinstance(exponent := cost.as_tuple().exponent, int))
    return 10 ** max(0, *places, 0)
