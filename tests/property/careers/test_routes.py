"""Routes against every simple path there is, told from the definition by NetworkX."""

from collections.abc import Mapping
from decimal import Decimal
from itertools import pairwise
from random import Random

import networkx as nx
from hypothesis import given
from hypothesis import strategies as st

from backend.careers.core.lattice import Lattice, Move
from backend.careers.core.routes import Figures, Route, dominates, find_routes

ROLES = [f"role {place}" for place in range(7)]
LEVELS = st.dictionaries(st.sampled_from("abcd"), st.integers(0, 4))
MONTHS = st.sampled_from(["0", "1", "6", "6.5", "12", "18.25"]).map(Decimal)
ENDS = st.lists(st.sampled_from(ROLES), min_size=2, max_size=2, unique=True)
MOVE = st.builds(
    lambda ends, kind, months: Move(ends[0], ends[1], kind, months),
    *(ENDS, st.sampled_from(["promotion", "lateral"]), MONTHS),
)
REQUIRED = st.fixed_dictionaries(dict.fromkeys(ROLES, LEVELS))
SPARSE = st.builds(Lattice, st.lists(MOVE, max_size=18).map(tuple), REQUIRED)
EVERY_MOVE = [(one, other) for one in ROLES[:6] for other in ROLES[:6] if one != other]
DENSE = st.builds(
    lambda months, required: Lattice(
        tuple(Move(*ends, "lateral", each) for ends, each in zip(EVERY_MOVE, months, strict=True) if each), required
    ),
    st.lists(st.sampled_from([None, *map(Decimal, (12, 12, 12, 24))]), min_size=30, max_size=30),
    REQUIRED,
)
"""Where many ways lead to the same role, hold the same or more, and take equally long."""

LATTICES = SPARSE | DENSE
ROLE = st.sampled_from(ROLES)


def every_path(lattice: Lattice, source: str, target: str) -> list[list[str]]:
    """Every path that visits no role twice."""
    graph = nx.DiGraph((move.source, move.target) for move in lattice.moves)
    graph.add_nodes_from(lattice.roles)
    return [[source]] if source == target else list(nx.all_simple_paths(graph, source, target))


def figures_of(lattice: Lattice, held: Mapping[str, int], path: list[str]) -> Figures:
    """What a path takes, walked step by step."""
    has, efforts, months = dict(held), list[int](), Decimal(0)
    for before, role in pairwise(path):
        required = lattice.required.get(role, {})
        efforts.append(sum(max(level - has.get(name, 0), 0) for name, level in required.items()))
        has |= {name: max(level, has.get(name, 0)) for name, level in required.items()}
        months += min(move.months for move in lattice.moves if (move.source, move.target) == (before, role))
    return sum(efforts), months, max(efforts, default=0)


def worth_comparing(lattice: Lattice, held: Mapping[str, int], source: str, target: str) -> list[Figures]:
    """The figures that no path's dominate, sorted."""
    figures = {figures_of(lattice, held, path) for path in every_path(lattice, source, target)}
    return sorted(one for one in figures if not any(dominates(other, one) for other in figures))


@given(LATTICES, LEVELS, ROLE, ROLE)
def test_routes_are_just_those_that_no_path_dominates(
    lattice: Lattice, held: Mapping[str, int], source: str, target: str
) -> None:
    found = find_routes(lattice, held, source, target)
    assert found.is_complete
    assert [route.figures for route in found.routes] == worth_comparing(lattice, held, source, target)


@given(LATTICES, LEVELS, ROLE, ROLE, st.integers(1, 40))
def test_an_ended_search_shows_no_route_that_is_dominated_and_misses_none_of_fewer_months_than_it_says(
    lattice: Lattice, held: Mapping[str, int], source: str, target: str, tries: int
) -> None:
    found = find_routes(lattice, held, source, target, most_tried=tries)
    shown, best = [route.figures for route in found.routes], worth_comparing(lattice, held, source, target)
    assert set(shown) <= set(best)
    assert {one for one in best if found.settled is None or one[1] < found.settled} <= set(shown)


@given(LATTICES, LEVELS, ROLE, ROLE, st.integers(1, 40))
def test_every_route_is_a_path_of_moves_that_tells_its_own_figures(
    lattice: Lattice, held: Mapping[str, int], source: str, target: str, tries: int
) -> None:
    found = find_routes(lattice, held, source, target, most_tried=tries)
    paths = every_path(lattice, source, target)
    for route in found.routes:
        assert list(route.roles) in paths
        assert route.figures == figures_of(lattice, held, list(route.roles))
        assert [step.role for step in route.steps] == list(route.roles[1:])
        assert all(step.effort == sum(step.missing.values()) for step in route.steps)


@given(LATTICES, LEVELS, ROLE, ROLE, st.randoms(use_true_random=False))
def test_the_order_of_moves_and_requirements_changes_nothing(
    lattice: Lattice, held: Mapping[str, int], source: str, target: str, dice: Random
) -> None:
    moves, required = list(lattice.moves), list(lattice.required.items())
    dice.shuffle(moves)
    dice.shuffle(required)
    again = find_routes(Lattice(tuple(moves), dict(required)), held, source, target)
    assert again == find_routes(lattice, held, source, target)


@given(LATTICES, LEVELS, ROLE, ROLE, st.sampled_from("abcd"))
def test_holding_more_makes_no_route_dearer(
    lattice: Lattice, held: Mapping[str, int], source: str, target: str, name: str
) -> None:
    more = {**held, name: held.get(name, 0) + 1}
    before = find_routes(lattice, held, source, target).routes
    after = find_routes(lattice, more, source, target).routes
    assert all(any(_no_worse(one, other) for one in after) for other in before)


def _no_worse(one: Route, other: Route) -> bool:
    return all(mine <= theirs for mine, theirs in zip(one.figures, other.figures, strict=True))
