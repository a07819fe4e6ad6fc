"""How many positions could be filled at the same time, and what that hangs on.

Positions and their candidates are the two sides of a bipartite graph. Everything here is told of all maximum matchings
at once, never of the one that happened to be found: whom a matching gives to whom is arbitrary, what holds in each of
them is a fact. The parts of that are Dulmage and Mendelsohn's (1958), *Coverings of bipartite graphs*.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from backend.succession.core.bench_graph import BenchGraph, Matching, graph_of, largest_matching
from backend.succession.core.net_bench import kept_for, ways_of


@dataclass(frozen=True)
class Shortfall:
    """Positions that have too few candidates between them.

    Attributes
    ----------
    candidates : all that any of the positions has.
    short_by : how many of the positions stay open, whoever is placed where.
    """

    positions: tuple[str, ...]
    candidates: tuple[str, ...]
    short_by: int


@dataclass(frozen=True)
class Bench:
    """What a bench can do, each figure true of every way to fill as many positions as possible.

    Attributes
    ----------
    positions : how many there are.
    naive : how many have a candidate at all, as if nobody were on two benches.
    fillable : how many can be filled at the same time.
    shortfalls : why not all can, in groups without a common candidate; short by `positions - fillable` together.
    net_bench : for each position how many people can be kept for it while all other fillable positions stay filled.
    departures_survived : how many candidates can leave, whoever they are, with every position still filled by then;
        -1 when not all can be filled now.
    essential : candidates without whom fewer positions can be filled.
    """

    positions: int
    naive: int
    fillable: int
    shortfalls: tuple[Shortfall, ...]
    net_bench: Mapping[str, int]
    departures_survived: int
    essential: tuple[str, ...]


def bench_of(candidates: Mapping[str, Iterable[str]]) -> Bench:
    """Tell what a bench can do.

    Parameters
    ----------
    candidates : of each position; one without any stands with none. Names of positions and of candidates are apart.

    Returns
    -------
    Sorted by name throughout, so that the order of the input changes nothing.
    """
    graph = graph_of(candidates)
    matching = largest_matching(graph)
    short = _short_positions(graph, matching)
    ways = ways_of(graph, matching)
    kept = {place: 0 if place in short else kept_for(place, ways) for place in range(len(graph.positions))}
    fillable = len(graph.positions) - len(matching.open_positions)
    return Bench(
        positions=len(graph.positions),
        naive=sum(1 for around in graph.candidates_of if around),
        fillable=fillable,
        shortfalls=_shortfalls(graph, matching, short),
        net_bench={graph.positions[place]: count for place, count in kept.items()},
        departures_survived=_survived(kept.values(), is_whole=not matching.open_positions),
        essential=_essential(graph, matching),
    )


def _survived(kept: Iterable[int], *, is_whole: bool) -> int:
    """Whoever leaves, the position with the least to spare is the first to stay open (Hall, 1935)."""
    return min(kept, default=1) - 1 if is_whole else -1


def _short_positions(graph: BenchGraph, matching: Matching) -> set[int]:
    """Positions that some largest matching leaves open: those that alternate from an open one."""
    reached, waiting = set(matching.open_positions), list(matching.open_positions)
    while waiting:
        for candidate in graph.candidates_of[waiting.pop()]:
            other = matching.position_of[candidate]
            if other not in reached:
                reached.add(other)
                waiting.append(other)
    return reached


def _shortfalls(graph: BenchGraph, matching: Matching, short: set[int]) -> tuple[Shortfall, ...]:
    """Split the short positions where they share no candidate; every group is a violator of Hall's condition."""
    found, left = list[Shortfall](), set(short)
    for start in sorted(short):
        if start not in left:
            continue
        group = _group_around(start, graph, short)
        left -= group
        candidates = {candidate for place in group for candidate in graph.candidates_of[place]}
        found.append(
            Shortfall(
                tuple(graph.positions[place] for place in sorted(group)),
                tuple(graph.candidates[candidate] for candidate in sorted(candidates)),
                sum(1 for place in group if matching.candidate_of[place] < 0),
            )
        )
    return tuple(sorted(found, key=lambda each: (-each.short_by, each.positions)))


def _group_around(start: int, graph: BenchGraph, short: set[int]) -> set[int]:
    group, waiting = {start}, [start]
    while waiting:
        for candidate in graph.candidates_of[waiting.pop()]:
            for other in graph.positions_of[candidate]:
                if other in short and other not in group:
                    group.add(other)
                    waiting.append(other)
    return group


def _essential(graph: BenchGraph, matching: Matching) -> tuple[str, ...]:
    """Candidates in every largest matching: those that do not alternate from one who is left over."""
    spare = {candidate for candidate, place in enumerate(matching.position_of) if place < 0}
    waiting = list(spare)
    while waiting:
        for place in graph.positions_of[waiting.pop()]:
            other = matching.candidate_of[place]
            if other >= 0 and other not in spare:
                spare.add(other)
                waiting.append(other)
    return tuple(name for candidate, name in enumerate(graph.candidates) if candidate not in spare)
