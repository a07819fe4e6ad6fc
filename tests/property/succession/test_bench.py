"""A bench against its definitions, by trying everybody for everything."""

from collections.abc import Mapping
from itertools import combinations
from random import Random

import networkx as nx
import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.succession.core.bench import bench_of

CANDIDATES = "abcdef"
POSITIONS = st.sampled_from([f"p{place}" for place in range(5)])
BENCHES = st.dictionaries(POSITIONS, st.frozensets(st.sampled_from(CANDIDATES), max_size=3), max_size=5)
DEEP = st.dictionaries(POSITIONS, st.frozensets(st.sampled_from(CANDIDATES), min_size=3), max_size=3)

Candidates = Mapping[str, frozenset[str]]


def most_filled(candidates: Candidates, gone: frozenset[str] = frozenset()) -> int:
    """How many positions can be filled, by trying each candidate for the first and then all that is left."""
    if not candidates:
        return 0
    (_, those), *others = candidates.items()
    rest = dict(others)
    tries = [1 + most_filled(rest, gone | {each}) for each in those - gone]
    return max([most_filled(rest, gone), *tries])


def kept(candidates: Candidates, position: str) -> int:
    """How often a position can be filled while the others are filled as far as they can be."""
    others = _without(candidates, position)
    filled, count = most_filled(others), 0
    while (
        most_filled({**others, **{f"{position}/{copy}": candidates[position] for copy in range(count + 1)}})
        > filled + count
    ):
        count += 1
    return count


def survived(candidates: Candidates) -> int:
    """How many may leave, by letting every group of them leave."""
    people = sorted(frozenset().union(*candidates.values()))
    for count in range(len(people) + 1):
        if any(most_filled(candidates, frozenset(gone)) < len(candidates) for gone in combinations(people, count)):
            return count - 1
    return 0


@given(BENCHES | DEEP)
@settings(max_examples=300)
def test_every_figure_is_what_trying_everything_gives(candidates: Candidates) -> None:
    bench = bench_of(candidates)
    most = most_filled(candidates)
    everybody = frozenset[str]().union(*candidates.values())
    assert (bench.positions, bench.naive) == (len(candidates), sum(map(bool, candidates.values())))
    assert bench.fillable == most
    assert bench.net_bench == {name: kept(candidates, name) for name in candidates}
    assert bench.departures_survived == survived(candidates)
    assert set(bench.essential) == {each for each in everybody if most_filled(candidates, frozenset({each})) < most}


@given(BENCHES)
@settings(max_examples=300)
def test_shortfalls_say_why_positions_stay_open(candidates: Candidates) -> None:
    bench = bench_of(candidates)
    assert sum(each.short_by for each in bench.shortfalls) == bench.positions - bench.fillable
    seen = set[str]()
    for each in bench.shortfalls:
        assert set(each.candidates) == frozenset().union(*(candidates[name] for name in each.positions))
        assert each.short_by == len(each.positions) - len(each.candidates) > 0
        assert seen.isdisjoint(each.candidates)
        seen |= set(each.candidates)
    short = {name for each in bench.shortfalls for name in each.positions}
    assert short == {name for name in candidates if most_filled(_without(candidates, name)) == bench.fillable}


def _without(candidates: Candidates, position: str) -> Candidates:
    return {name: those for name, those in candidates.items() if name != position}


@given(BENCHES, st.randoms(use_true_random=False))
def test_the_order_in_which_people_are_named_changes_nothing(candidates: Candidates, dice: Random) -> None:
    mixed = list(candidates.items())
    dice.shuffle(mixed)
    assert bench_of({name: dice.sample(sorted(those), len(those)) for name, those in mixed}) == bench_of(candidates)


@given(BENCHES, POSITIONS, st.sampled_from(CANDIDATES))
def test_one_more_candidate_covers_no_less(candidates: Candidates, position: str, name: str) -> None:
    before = bench_of(candidates)
    after = bench_of({**candidates, position: candidates.get(position, frozenset()) | {name}})
    assert after.fillable >= before.fillable
    if position in candidates:
        assert after.departures_survived >= before.departures_survived


def test_a_large_bench_agrees_with_another_solver() -> None:
    dice = np.random.default_rng(7)
    candidates = {
        f"p{place}": frozenset(f"c{each}" for each in dice.integers(700, size=dice.integers(4))) for place in range(600)
    }
    bench = bench_of(candidates)
    graph = nx.Graph((position, name) for position, those in candidates.items() for name in those)
    pairs = nx.algorithms.bipartite.hopcroft_karp_matching(graph, [each for each in candidates if each in graph])
    assert bench.fillable == sum(1 for each in pairs if each in candidates)
    assert 0 < bench.fillable < bench.naive
    for position in list(candidates)[::40]:
        others = _without(candidates, position)
        copies = {f"{position}/{copy}": candidates[position] for copy in range(bench.net_bench[position])}
        fits = bench_of({**others, **copies}).fillable
        assert fits == bench_of(others).fillable + len(copies)
        assert bench_of({**others, **copies, "more": candidates[position]}).fillable == fits
