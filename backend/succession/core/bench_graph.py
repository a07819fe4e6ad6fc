"""Positions and candidates as numbers, and a largest matching between them."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

import numpy as np
from scipy.sparse import csr_array
from scipy.sparse.csgraph import maximum_bipartite_matching


@dataclass(frozen=True)
class BenchGraph:
    """A bench with both sides numbered by name.

    Attributes
    ----------
    candidates_of : for each position its candidates, ascending.
    """

    positions: tuple[str, ...]
    candidates: tuple[str, ...]
    candidates_of: tuple[Sequence[int], ...]

    @cached_property
    def positions_of(self) -> tuple[Sequence[int], ...]:
        """For each candidate their positions, ascending."""
        found: tuple[list[int], ...] = tuple([] for _ in self.candidates)
        for place, those in enumerate(self.candidates_of):
            for candidate in those:
                found[candidate].append(place)
        return found


@dataclass(frozen=True)
class Matching:
    """Who is thought of for what; -1 for nobody and nothing."""

    candidate_of: tuple[int, ...]
    position_of: tuple[int, ...]

    @property
    def open_positions(self) -> list[int]:
        """Positions that nobody is left for."""
        return [place for place, candidate in enumerate(self.candidate_of) if candidate < 0]


def graph_of(candidates: Mapping[str, Iterable[str]]) -> BenchGraph:
    """Number both sides by name; a candidate named twice for a position counts once."""
    named = {position: sorted(set(those)) for position, those in sorted(candidates.items())}
    names = sorted(set(chain.from_iterable(named.values())))
    number = {name: place for place, name in enumerate(names)}
    candidates_of = tuple([number[name] for name in those] for those in named.values())
    return BenchGraph(tuple(named), tuple(names), candidates_of)


def largest_matching(graph: BenchGraph) -> Matching:
    """Fill as many positions at the same time as possible (Hopcroft and Karp, 1973)."""
    position_of = [-1] * len(graph.candidates)
    if not graph.positions or not graph.candidates:
        return Matching((-1,) * len(graph.positions), tuple(position_of))
    ends = np.cumsum([0, *map(len, graph.candidates_of)])
    columns = np.fromiter(chain.from_iterable(graph.candidates_of), dtype=np.int32, count=int(ends[-1]))
    shape = (len(graph.positions), len(graph.candidates))
    matrix = csr_array((np.ones(len(columns), dtype=np.int8), columns, ends.astype(np.int32)), shape=shape)
    found = [int(candidate) for candidate in maximum_bipartite_matching(matrix, perm_type="column")]
    for place, candidate in enumerate(found):
        if candidate >= 0:
            position_of[candidate] = place
    return Matching(tuple(found), tuple(position_of))
