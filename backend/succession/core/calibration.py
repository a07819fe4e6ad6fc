"""The grid on which people are placed, and how those who place them differ. No share is ever forced.

A box is numbered from 1 row by row, from the lowest potential and the lowest performance up, as the keys of a number
pad lie for three by three.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt
from uuid import UUID

FEWEST_RATINGS = 5
"""Of one who rates, and of a whole cycle, from which on a mean and a spread are told."""


@dataclass(frozen=True)
class Place:
    """Where somebody stands: two ranks, each from 1, the higher the more."""

    performance: int
    potential: int


@dataclass(frozen=True)
class Axis:
    """How far one thing goes: its name, and its steps from the lowest."""

    name: str
    steps: tuple[str, ...]


@dataclass(frozen=True)
class Grid:
    """Boxes of performance (columns) by potential (rows).

    Attributes
    ----------
    boxes : names of the boxes by their number.
    shares : percent of the people that each box is thought to hold, by its number; a guideline, never a rule.
    """

    performance: Axis
    potential: Axis
    boxes: tuple[str, ...]
    shares: tuple[int, ...] | None

    def holds(self, place: Place) -> bool:
        """Whether there is a box there."""
        return 1 <= place.performance <= len(self.performance.steps) and 1 <= place.potential <= len(
            self.potential.steps
        )

    def box_of(self, place: Place) -> int:
        """Give the number of the box at a place of the grid."""
        return (place.potential - 1) * len(self.performance.steps) + place.performance

    @property
    def places(self) -> tuple[Place, ...]:
        """The places of all boxes, by number."""
        columns, rows = len(self.performance.steps), len(self.potential.steps)
        return tuple(Place(column, row) for row in range(1, rows + 1) for column in range(1, columns + 1))


@dataclass(frozen=True)
class Rated:
    """Where somebody placed somebody, originally.

    Attributes
    ----------
    rater : the account of whoever rates.
    """

    rater: UUID
    rater_name: str
    person: UUID
    place: Place


@dataclass(frozen=True)
class Difference:
    """How somebody rates, beside all who do.

    Attributes
    ----------
    count : people rated.
    offset : the mean of what they gave less the mean of what all gave, in steps of the axis; positive is milder.
    spread : the standard deviation of what they gave, the population's, in steps of the axis.
    """

    rater: UUID
    rater_name: str
    count: int
    performance_offset: float
    performance_spread: float
    potential_offset: float
    potential_spread: float


def counts_by_box(grid: Grid, places: Iterable[Place]) -> tuple[int, ...]:
    """Count the people in each box, by its number."""
    counted = Counter(grid.box_of(place) for place in places)
    return tuple(counted[number] for number in range(1, len(grid.boxes) + 1))


def last_words(ratings: Iterable[Rated]) -> Sequence[Rated]:
    """Keep, of ratings in the order in which they were given, the last of each rater on each person."""
    last: Mapping[tuple[UUID, UUID], Rated] = {(each.rater, each.person): each for each in ratings}
    return tuple(last.values())


def differences(ratings: Sequence[Rated]) -> tuple[list[Difference], list[tuple[UUID, str, int]]]:
    """Compare each rater with all ratings of a cycle.

    Parameters
    ----------
    ratings : the last of each rater on each person.

    Returns
    -------
    Those who rated `FEWEST_RATINGS` people or more, by name; and the others, of whom only the count is told.
    """
    by_rater: dict[UUID, list[Rated]] = {}
    for each in ratings:
        by_rater.setdefault(each.rater, []).append(each)
    found, few = list[Difference](), list[tuple[UUID, str, int]]()
    for rater, own in sorted(by_rater.items(), key=lambda item: (item[1][-1].rater_name.casefold(), item[0])):
        name = own[-1].rater_name
        if len(own) < FEWEST_RATINGS:
            few.append((rater, name, len(own)))
        else:
            found.append(_difference(rater, name, own, ratings))
    return found, few


def _difference(rater: UUID, name: str, own: Sequence[Rated], ratings: Sequence[Rated]) -> Difference:
    performance = [each.place.performance for each in own]
    potential = [each.place.potential for each in own]
    return Difference(
        rater=rater,
        rater_name=name,
        count=len(own),
        performance_offset=mean(performance) - mean([each.place.performance for each in ratings]),
        performance_spread=spread(performance),
        potential_offset=mean(potential) - mean([each.place.potential for each in ratings]),
        potential_spread=spread(potential),
    )


def mean(values: Sequence[int]) -> float:
    """Give the mean of at least one value."""
    return sum(values) / len(values)


def spread(values: Sequence[int]) -> float:
    """Give the standard deviation of at least one value, the population's."""
    middle = mean(values)
    return sqrt(sum((value - middle) ** 2 for value in values) / len(values))
