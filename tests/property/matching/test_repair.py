"""Whatever happens to a round, the repaired plan is as good as one made anew, and proven."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from backend.matching.assignment import solve_market
from backend.matching.market import is_among, open_market
from backend.matching.objective import Objective, weights_for
from backend.matching.optimum import Optimum
from backend.matching.prices import recover_prices
from backend.matching.problem import Mentees, Mentors, Problem
from backend.matching.repair import Repaired, call_off, repair
from backend.matching.result import Conflict
from backend.matching.scores import INELIGIBLE, ListedScores
from tests.rounds import pairs

Pair = tuple[str, str]
PRICED = st.sampled_from([Objective.COVERAGE, Objective.TOTAL, Objective.LEAST_CHANGE])


@dataclass(frozen=True, eq=False)
class World:
    """Everybody who may ever be in the round."""

    score: np.ndarray
    demand: np.ndarray
    priority: np.ndarray
    capacity: np.ndarray
    minimum: np.ndarray
    current: frozenset[Pair]

    def round_of(
        self, mentees: Iterable[int], mentors: Iterable[int], locked: Iterable[Pair] = (), barred: Iterable[Pair] = ()
    ) -> Problem:
        """The round of some of them."""
        rows, columns = sorted(mentees), sorted(mentors)
        row, column = ({f"{side} {k}": at for at, k in enumerate(some)} for side, some in (("a", rows), ("b", columns)))

        def numbered(of: Iterable[Pair]) -> np.ndarray:
            return pairs([(row[a], column[b]) for a, b in sorted(of) if a in row and b in column])

        return Problem(
            Mentees.of(list(row), self.demand[rows].tolist(), self.priority[rows].tolist()),
            Mentors.of(list(column), self.capacity[columns].tolist(), self.minimum[columns].tolist()),
            ListedScores.from_matrix(self.score[np.ix_(rows, columns)]),
            numbered(locked),
            numbered(barred),
            numbered(self.current),
        )


@st.composite
def worlds(draw: st.DrawFn) -> World:
    random = np.random.default_rng(draw(st.integers(0, 2**32)))
    n, m = draw(st.integers(1, 9)), draw(st.integers(1, 9))
    score = random.integers(0, draw(st.sampled_from([2, 9, 1000])), (n, m))
    score[random.random((n, m)) < draw(st.sampled_from([0.1, 0.5]))] = INELIGIBLE
    capacity = random.integers(1, draw(st.integers(2, 4)), m)
    return World(
        score,
        random.integers(1, draw(st.integers(2, 3)), n),
        random.integers(0, draw(st.integers(1, 4)), n),
        capacity,
        np.minimum(random.integers(0, draw(st.integers(1, 3)), m), capacity),
        frozenset((f"a {i}", f"b {j}") for i, j in np.argwhere(random.random((n, m)) < 0.2)),
    )


def _optimum(problem: Problem, objective: Objective) -> Optimum | None:
    if (problem.free_demand < 0).any() or (problem.free_capacity < 0).any():
        return None
    weights = weights_for(problem, objective)
    market = open_market(problem, weights)
    plan = solve_market(market)
    prices = None if plan is None else recover_prices(market, plan)
    return None if plan is None or prices is None else Optimum(problem, weights, market, plan, prices)


def _named(problem: Problem, plan: np.ndarray) -> set[Pair]:
    return {(problem.mentees.ids[i], problem.mentors.ids[j]) for i, j in plan}


def _some(data: st.DataObject, of: Iterable) -> set:
    return set(data.draw(st.lists(st.sampled_from(every), unique=True))) if (every := sorted(of)) else set()


@given(worlds(), PRICED, st.data())
def test_after_people_decline_leave_join_and_accept_the_plan_is_as_good_as_one_made_anew(
    world: World, objective: Objective, data: st.DataObject
) -> None:
    mentees, mentors = range(len(world.demand)), range(len(world.capacity))
    here, there = _some(data, mentees) or {0}, _some(data, mentors) or {0}
    before = _optimum(world.round_of(here, there), objective)
    if before is None:
        return
    made = _named(before.problem, before.plan)
    accepted = _some(data, made)
    declined = _some(data, made - accepted)
    here, there = here ^ _some(data, mentees) or {0}, there ^ _some(data, mentors) or {0}
    after = world.round_of(here, there, accepted, declined)
    repaired = repair(before, after, weights_for(after, objective))
    anew = _optimum(after, objective)
    assert isinstance(repaired, Conflict) == (anew is None)
    if isinstance(repaired, Conflict) or anew is None:
        return
    assert repaired.verdict.holds
    assert repaired.verdict.primal == anew.market.worth(anew.plan)
    assert is_among(after.locked, repaired.optimum.whole, after.shape[1]).all()
    _moves_lead_from_plan_to_plan(before, repaired)


def _moves_lead_from_plan_to_plan(before: Optimum, repaired: Repaired) -> None:
    old, new = _named(before.problem, before.whole), _named(repaired.optimum.problem, repaired.optimum.whole)
    moved = {move.mentee: move for move in repaired.moves}
    for mentee in repaired.optimum.problem.mentees.ids:
        had, has = ({b for a, b in plan if a == mentee} for plan in (old, new))
        assert (mentee in moved) == (had != has)
        if mentee in moved:
            assert (set(moved[mentee].before), set(moved[mentee].after)) == (had, has)
            assert moved[mentee].why.endswith(".")


@given(worlds(), PRICED, st.integers(0, 2**32), st.data())
def test_whatever_else_has_changed_the_plan_is_as_good_as_one_made_anew(
    world: World, objective: Objective, seed: int, data: st.DataObject
) -> None:
    everybody = range(len(world.demand)), range(len(world.capacity))
    eligible = {(f"a {i}", f"b {j}") for i, j in np.argwhere(world.score >= 0)}
    before = _optimum(world.round_of(*everybody, _some(data, eligible)), objective)
    if before is None:
        return
    after = _edited(world, np.random.default_rng(seed)).round_of(*everybody, _some(data, eligible))
    repaired, anew = repair(before, after, weights_for(after, objective)), _optimum(after, objective)
    assert isinstance(repaired, Conflict) == (anew is None)
    if isinstance(repaired, Repaired) and anew is not None:
        assert repaired.verdict.primal == anew.market.worth(anew.plan)


def _edited(world: World, random: np.random.Generator) -> World:
    """The same people, some of whom have changed their minds."""

    def some(values: np.ndarray, least: int, most: int) -> np.ndarray:
        return np.where(random.random(values.shape) < 0.4, random.integers(least, most, values.shape), values)

    capacity = some(world.capacity, 0, 4)
    return World(
        some(world.score, INELIGIBLE, 10),
        some(world.demand, 1, 4),
        some(world.priority, 0, 3),
        capacity,
        np.minimum(some(world.minimum, 0, 3), capacity),
        world.current,
    )


@given(worlds(), PRICED, st.data())
def test_one_decline_after_the_other_is_repaired_exactly(
    world: World, objective: Objective, data: st.DataObject
) -> None:
    optimum = _optimum(world.round_of(range(len(world.demand)), range(len(world.capacity))), objective)
    while optimum is not None and len(optimum.plan):
        mentee, mentor = (int(person) for person in data.draw(st.sampled_from(optimum.plan.tolist())))
        barred = np.concatenate([optimum.problem.barred, [[mentee, mentor]]])
        anew = _optimum(replace(optimum.problem, barred=barred), objective)
        optimum = call_off(optimum, mentee, mentor)
        assert (optimum is None) == (anew is None)
        if optimum is not None and anew is not None:
            assert optimum.check().holds
            assert optimum.check().primal == anew.check().primal
            free = optimum.market.minimum == 0
            assert (optimum.prices.mentor[free] >= 0).all()


@pytest.mark.parametrize("objective", [Objective.COVERAGE, Objective.TOTAL])
def test_a_large_round_is_repaired_by_chains_and_equals_one_made_anew(objective: Objective) -> None:
    random = np.random.default_rng(4)
    n, m = 150, 70
    world = World(
        random.integers(0, 10_000, (n, m)),
        np.ones(n, np.int64),
        random.integers(0, 3, n),
        np.full(m, 2),
        np.zeros(m, np.int64),
        frozenset(),
    )
    before = _optimum(world.round_of(range(5, n), range(2, m)), objective)
    assert before is not None
    made = sorted(_named(before.problem, before.plan))
    after = world.round_of(range(2, n - 3), range(m - 3), made[20:40], made[:4])
    repaired, anew = repair(before, after, weights_for(after, objective)), _optimum(after, objective)
    assert isinstance(repaired, Repaired)
    assert anew is not None
    assert not repaired.anew
    assert repaired.verdict.primal == anew.check().primal
