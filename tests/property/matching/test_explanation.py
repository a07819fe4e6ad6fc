"""Every price that is told is what trying all plans would find."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from backend.matching.explanation.certainty import in_every_best_plan
from backend.matching.explanation.difference import Difference, difference_of_plans
from backend.matching.explanation.pairs import (
    PairPrice,
    Standing,
    nearest_alternatives,
    nearest_mentees,
    price_of_pair,
)
from backend.matching.explanation.rules import price_of_bars, price_of_locks, price_of_rules
from backend.matching.explanation.seats import price_seats
from backend.matching.explanation.unmatched import Reason, why_unmatched
from backend.matching.explanation.ways_in import ways_in
from backend.matching.explanation.words import Words
from backend.matching.market import open_market
from backend.matching.objective import Objective, weights_for
from backend.matching.optimum import Optimum
from backend.matching.problem import Problem, no_pairs
from backend.matching.result import Result
from backend.matching.scores import score_pairs
from backend.matching.solve import solve
from tests.rounds import Plan, all_plans, as_plan, equals, pairs, people, priority, rounds

PRICED = st.sampled_from([Objective.COVERAGE, Objective.TOTAL, Objective.LEAST_CHANGE])
Key = Callable[[Plan], tuple]


def _optimum(problem: Problem, objective: Objective, *, dense: bool | None = None) -> Optimum | None:
    found = solve(problem, objective)
    if not isinstance(found, Result) or found.certificate.prices is None:
        return None
    optimum = Optimum.of(problem, weights_for(problem, objective), found.plan, found.certificate.prices)
    return optimum if dense is None else replace(optimum, market=open_market(problem, optimum.weights, dense=dense))


def _total(problem: Problem, plan: Plan) -> int:
    return int(np.maximum(score_pairs(problem.scores, pairs(list(plan))), 0).sum())


def _key(problem: Problem, objective: Objective) -> Key:
    """What the objective compares, most important first."""
    current = {(int(i), int(j)) for i, j in problem.current}

    def key(plan: Plan) -> tuple:
        points, matched = _total(problem, plan), (people(plan), len(plan))
        if objective is Objective.TOTAL:
            return points, sum(matched), priority(problem, plan)
        kept = len(current & set(plan)) if objective is Objective.LEAST_CHANGE else 0
        return *matched, priority(problem, plan), kept, points

    return key


def _agrees(problem: Problem, key: Key, plan: Plan, difference: Difference | None, best: Plan | None) -> None:
    """The difference leads from the plan to one as good as the best, and counts it right."""
    assert (difference is None) == (best is None)
    if difference is None or best is None:
        return
    after = as_plan(difference.change.apply(pairs(list(plan))))
    assert key(after) == key(best)
    assert difference.people == people(after) - people(plan)
    assert difference.pairs == len(after) - len(plan)
    assert difference.points == _total(problem, after) - _total(problem, plan)
    assert difference.priority == sum(priority(problem, after)) - sum(priority(problem, plan))


@given(rounds(people=3), PRICED)
def test_forcing_or_barring_a_pair_costs_what_the_best_plan_with_or_without_it_lacks(
    problem: Problem, objective: Objective
) -> None:
    optimum = _optimum(problem, objective)
    if optimum is None:
        return
    key, plans, plan, words = _key(problem, objective), list(all_plans(problem)), as_plan(optimum.whole), Words(problem)
    for i in range(problem.shape[0]):
        for j in range(problem.shape[1]):
            price = price_of_pair(optimum, i, j, words)
            if price.standing in (Standing.OPEN, Standing.MINIMUM, Standing.MADE):
                wanted = ((i, j) in plan) is False
                best = max((p for p in plans if ((i, j) in p) is wanted), key=key, default=None)
                _agrees(problem, key, plan, price.difference, best)
            else:
                always = price.standing is Standing.LOCKED
                assert all(((i, j) in p) is always for p in plans)


@given(rounds(people=3), PRICED)
def test_prices_alone_never_say_more_than_the_exact_loss(problem: Problem, objective: Objective) -> None:
    optimum = _optimum(problem, objective)
    if optimum is None:
        return
    worth = optimum.market.worth(optimum.plan)
    for i in range(problem.shape[0]):
        for j in range(problem.shape[1]):
            price = price_of_pair(optimum, i, j, Words(problem))
            if price.difference is not None:
                after = price.difference.change.apply(optimum.plan)
                assert 0 <= price.at_least <= worth - optimum.market.worth(after)


@given(rounds(people=3, demand=1), PRICED, st.booleans())
def test_alternatives_come_cheapest_first_and_none_is_missing(
    problem: Problem, objective: Objective, dense: bool
) -> None:
    optimum = _optimum(problem, objective, dense=dense and not problem.free_minimum.any())
    if optimum is None:
        return
    words, (n, m) = Words(problem), problem.shape
    worth = optimum.market.worth(optimum.plan)

    def loss(difference: Difference) -> int:
        return worth - optimum.market.worth(difference.change.apply(optimum.plan))

    def agree(alternatives: tuple[PairPrice, ...], one_by_one: list[PairPrice]) -> None:
        opens = [price for price in one_by_one if price.standing is Standing.OPEN]
        assert {(price.mentee, price.mentor) for price in alternatives} == {(one.mentee, one.mentor) for one in opens}
        losses = [loss(price.difference) for price in alternatives if price.difference is not None]
        assert losses == sorted(loss(price.difference) for price in opens if price.difference)

    for i in range(n):
        prices = [price_of_pair(optimum, i, j, words) for j in range(m)]
        agree(nearest_alternatives(optimum, i, m, words), prices)
    for j in range(m):
        prices = [price_of_pair(optimum, i, j, words) for i in range(n)]
        agree(nearest_mentees(optimum, j, n, words), prices)


@given(rounds(people=3, scores=2), PRICED, st.booleans(), st.booleans())
def test_a_pair_is_certain_if_and_only_if_every_best_plan_has_it(
    problem: Problem, objective: Objective, dense: bool, complete: bool
) -> None:
    one_each = not problem.free_minimum.any() and problem.mentees.demand.max() == 1
    optimum = _optimum(problem, objective, dense=dense and one_each)
    if optimum is None:
        return
    key, plans = _key(problem, objective), list(all_plans(problem))
    best = max(map(key, plans))
    common = set.intersection(*(set(plan) for plan in plans if key(plan) == best))
    certain = in_every_best_plan(replace(optimum, complete=complete))
    assert {pair for pair, sure in zip(as_plan(optimum.plan), certain, strict=True) if sure} == common - {
        (int(i), int(j)) for i, j in problem.locked
    }


@given(rounds(people=6, scores=1, demand=3, seats=3), PRICED)
@settings(max_examples=150)
def test_a_pair_is_certain_if_and_only_if_barring_it_costs_something(problem: Problem, objective: Objective) -> None:
    optimum = _optimum(problem, objective)
    if optimum is None:
        return
    worth = optimum.market.worth(optimum.plan)
    for (i, j), certain in zip(as_plan(optimum.plan), in_every_best_plan(optimum), strict=True):
        barred = price_of_pair(optimum, i, j, Words(problem)).difference
        assert certain == (barred is None or optimum.market.worth(barred.change.apply(optimum.plan)) < worth)


@given(rounds(people=3), PRICED)
def test_one_seat_more_or_fewer_is_worth_what_the_best_plan_gains_or_loses(
    problem: Problem, objective: Objective
) -> None:
    optimum = _optimum(problem, objective)
    if optimum is None:
        return
    key, plan = _key(problem, objective), as_plan(optimum.whole)
    for price in price_seats(optimum):
        for seat, difference in ((1, price.gain), (-1, price.loss)):
            capacity = problem.mentors.capacity.copy()
            capacity[price.mentor] += seat
            other = replace(problem, mentors=replace(problem.mentors, capacity=capacity))
            _agrees(problem, key, plan, difference, max(all_plans(other), key=key, default=None))


@given(rounds(people=4, scores=3), PRICED, st.booleans())
def test_who_is_said_to_lack_seats_could_be_matched_by_no_plan_that_leaves_nobody_out(
    problem: Problem, objective: Objective, complete: bool
) -> None:
    optimum = _optimum(problem, objective)
    if optimum is None:
        return
    groups = why_unmatched(problem, optimum.market, optimum.plan, Words(problem), complete=complete)
    matched = set(optimum.whole[:, 0].tolist())
    assert sorted(i for group in groups for i in group.mentees) == sorted({*range(problem.shape[0])} - matched)
    plans = [{i for i, _ in plan} for plan in all_plans(problem)]
    for group in groups:
        for i in group.mentees.tolist():
            possible = any(matched | {i} <= plan for plan in plans)
            assert possible == (group.reason is Reason.OUTWEIGHED)
        if objective is not Objective.TOTAL:
            assert group.reason is not Reason.OUTWEIGHED


@given(rounds(people=4, scores=3, demand=1), PRICED)
def test_a_bottleneck_holds_more_people_than_seats_and_nobody_in_it_may_go_elsewhere(
    problem: Problem, objective: Objective
) -> None:
    optimum = _optimum(problem, objective)
    if optimum is None:
        return
    may = problem.scores.block(np.arange(problem.shape[0])) >= 0
    may[problem.barred[:, 0], problem.barred[:, 1]] = False
    may[problem.locked[:, 0]] = False
    for group in why_unmatched(problem, optimum.market, optimum.plan, Words(problem)):
        inside = np.concatenate([group.mentees, group.rivals])
        elsewhere = np.setdiff1d(np.arange(problem.shape[1]), group.mentors)
        if group.reason in (Reason.BOTTLENECK, Reason.NO_SEATS):
            assert not may[np.ix_(inside, elsewhere)].any()
            assert group.seats == problem.free_capacity[group.mentors].sum() < len(inside)
        if group.reason in (Reason.NOBODY_ELIGIBLE, Reason.BARRED):
            assert not may[group.mentees].any()


@given(rounds(people=3), PRICED)
def test_ways_in_are_priced_by_the_best_plan_that_takes_them(problem: Problem, objective: Objective) -> None:
    optimum = _optimum(problem, objective)
    if optimum is None:
        return
    key, plan, words = _key(problem, objective), as_plan(optimum.whole), Words(problem)
    unmatched = sorted({*range(problem.shape[0])} - set(optimum.whole[:, 0].tolist()))
    for i, ways in zip(unmatched, ways_in(optimum, unmatched, words), strict=True):
        exchange = [way.difference for way in ways if way.kind == "exchange"]
        with_them = [p for p in all_plans(problem) if i in {mentee for mentee, _ in p}]
        _agrees(problem, key, plan, exchange[0] if exchange else None, max(with_them, key=key, default=None))
        for way in ways:
            if way.kind == "seat":
                capacity = problem.mentors.capacity.copy()
                capacity[way.mentor] += 1
                plans = list(all_plans(replace(problem, mentors=replace(problem.mentors, capacity=capacity))))
                best = max((p for p in plans if i in {mentee for mentee, _ in p}), key=key)
                _agrees(problem, key, plan, way.difference, best)
                if way.certain:
                    assert key(best) == max(map(key, plans))


@given(rounds(people=3), PRICED)
def test_a_bar_a_lock_or_a_rule_costs_what_the_best_plan_without_it_gains(
    problem: Problem, objective: Objective
) -> None:
    optimum = _optimum(problem, objective)
    if optimum is None:
        return
    key, plan, words = _key(problem, objective), as_plan(optimum.whole), Words(problem)

    def weights_of(other: Problem):
        return weights_for(other, objective)

    unbarred, unlocked = replace(problem, barred=no_pairs()), replace(problem, locked=no_pairs())
    for price in price_of_bars(optimum, words):
        _agrees(problem, key, plan, price.gain, max(all_plans(unbarred), key=key, default=None))
    for price in price_of_locks(optimum, weights_of, words):
        _agrees(problem, key, plan, price.gain, max(all_plans(unlocked), key=key, default=None))
    relaxations = {"without bars": unbarred, "without locks": unlocked, "as it is": problem}
    for price, other in zip(price_of_rules(optimum, relaxations, weights_of, words), relaxations.values(), strict=True):
        _agrees(problem, key, plan, price.gain, max(all_plans(other), key=key, default=None))
        if price.gain is not None:
            after = {i for i, _ in as_plan(price.gain.change.apply(optimum.whole))}
            assert set(price.newly_matched.tolist()) == after - {i for i, _ in plan}
        assert price.by_prices or other is not problem


@given(equals(), PRICED)
def test_a_rule_lets_somebody_in_wherever_one_of_the_best_plans_without_it_does(
    free: Problem, objective: Objective
) -> None:
    closed = replace(free, barred=pairs(list(np.ndindex(*free.shape))))
    optimum, key = _optimum(closed, objective), _key(free, objective)
    assert optimum is not None
    highest = max(map(key, all_plans(free)))
    in_one = {mentee for plan in all_plans(free) if key(plan) == highest for mentee, _ in plan}
    for mentee in range(free.shape[0]):
        (price,) = price_of_rules(
            optimum, {"free": free}, lambda each: weights_for(each, objective), Words(free), favoured=mentee
        )
        assert price.gain is not None
        after = as_plan(price.gain.change.apply(optimum.whole))
        assert key(after) == highest
        assert price.by_prices or (mentee in in_one) == (mentee in {i for i, _ in after})


@given(rounds(people=4), st.data())
def test_the_difference_of_two_plans_leads_from_one_to_the_other(problem: Problem, data: st.DataObject) -> None:
    plans = list(all_plans(problem))
    if not plans:
        return
    one, other = data.draw(st.sampled_from(plans)), data.draw(st.sampled_from(plans))
    difference = difference_of_plans(problem, pairs(list(one)), pairs(list(other)))
    _agrees(problem, lambda plan: plan, one, difference, other)
