"""The routes from one role to another that are worth comparing: a Pareto set over effort, months and the hardest step.

A route visits no role twice. A step's effort is the sum of levels still missing for its role, given what was held and
what earlier roles of the route required; so the effort of a whole route is what all of its roles together ask for
beyond what was held, whatever their order, while the hardest single step depends on the order.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from backend.careers.core.lattice import Lattice, Levels, missing, raised
from backend.careers.core.route_search import Search

MOST_TRIED = 50_000
"""Beginnings of routes that are tried, where not said otherwise."""

Figures = tuple[int, Decimal, int]
"""Effort, months, hardest step."""


@dataclass(frozen=True)
class Step:
    """One move of a route.

    Attributes
    ----------
    effort : levels that are missing for the role when the step is taken.
    missing : how many levels of which competency.
    """

    role: str
    effort: int
    missing: Mapping[str, int]


@dataclass(frozen=True)
class Route:
    """A path of moves.

    Attributes
    ----------
    roles : from the first to the last, none of them twice.
    effort : levels to be gained along the way.
    months : that its moves typically take together.
    hardest : the largest effort of one step.
    steps : one for each role but the first.
    """

    roles: tuple[str, ...]
    effort: int
    months: Decimal
    hardest: int
    steps: tuple[Step, ...]

    @property
    def figures(self) -> Figures:
        """What routes are compared by."""
        return self.effort, self.months, self.hardest


@dataclass(frozen=True)
class Routes:
    """What was found.

    Attributes
    ----------
    routes : one for each distinct triple of effort, months and hardest that no other route there is dominates, sorted
        by it; so even where the search was ended.
    settled : of the routes that take fewer months none is missing; `None`: the search was exhaustive.
    """

    routes: tuple[Route, ...]
    settled: Decimal | None

    @property
    def is_complete(self) -> bool:
        """Whether these are all."""
        return self.settled is None


def find_routes(lattice: Lattice, held: Levels, source: str, target: str, *, most_tried: int = MOST_TRIED) -> Routes:
    """Find the routes from `source` to `target` that are worth comparing.

    The answer is the same whatever order moves and requirements come in.

    Parameters
    ----------
    held : competencies of whoever asks; what `source` requires counts only as far as it is held.
    most_tried : beginnings of routes after which the search ends.

    Raises
    ------
    KeyError : `source` or `target` is no role of the lattice.
    """
    search = Search.of(lattice, held, source, target)
    found, ticks = search.run(most_tried)
    routes = [_told(lattice, held, [search.lattice.names[place] for place in path]) for path in found]
    settled = None if ticks is None else search.lattice.months(ticks)
    return Routes(tuple(sorted(routes, key=lambda each: each.figures)), settled)


def dominates(one: Figures, other: Figures) -> bool:
    """Whether a route is as good as another in everything, and better in something."""
    return one != other and all(mine <= theirs for mine, theirs in zip(one, other, strict=True))


def _told(lattice: Lattice, held: Levels, roles: Sequence[str]) -> Route:
    """Walk a path of roles, and say what each step asks for."""
    steps, took = list[Step](), Decimal(0)
    for before, role in pairwise(roles):
        required = lattice.required.get(role, {})
        lacks = missing(required, held)
        steps.append(Step(role, sum(lacks.values()), lacks))
        took += lattice.quickest[before, role].months
        held = raised(held, required)
    efforts = [step.effort for step in steps]
    return Route(tuple(roles), sum(efforts), took, max(efforts, default=0), tuple(steps))
