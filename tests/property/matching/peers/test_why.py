"""Prices of pairs are what forcing them costs, and nobody is told a reason that another plan would refute."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from backend.matching.objective import Objective
from backend.matching.peers.alternatives import (
    PairStanding,
    least_price_of_peers,
    price_of_peers,
    standing_of_peers,
)
from backend.matching.peers.problem import PeerProblem
from backend.matching.peers.solve import PeerResult, pair_peers
from backend.matching.peers.unpaired import UnpairedReason, explain_unpaired
from tests.peers import Plan, all_peer_plans, as_plan, paired, peer_rounds, priority, total

OBJECTIVES = st.sampled_from([Objective.COVERAGE, Objective.TOTAL])


def _solved(problem: PeerProblem, objective: Objective) -> PeerResult:
    answer = pair_peers(problem, objective)
    assert isinstance(answer, PeerResult)
    return answer


def _merit(problem: PeerProblem, objective: Objective, plan: Plan) -> tuple[Any, ...]:
    points, people, first = total(problem, plan), len(plan), priority(problem, plan)
    return (people, first, points) if objective is Objective.COVERAGE else (points, people, first)


@given(peer_rounds(people=6), OBJECTIVES, st.data())
@settings(max_examples=200)
def test_the_price_of_a_pair_is_the_loss_of_the_best_plan_with_it_or_without_it(problem, objective, data) -> None:
    found = _solved(problem, objective)
    person = st.integers(0, len(problem) - 1)
    pair = data.draw(person), data.draw(person)
    standing, price = standing_of_peers(problem, found, *pair), price_of_peers(problem, found, *pair)
    if standing not in (PairStanding.MADE, PairStanding.OPEN):
        assert price is None
        return
    assert price is not None
    wanted = tuple(sorted(pair))
    others = [plan for plan in all_peer_plans(problem) if (wanted in plan) == (standing is PairStanding.OPEN)]
    best = max(others, key=lambda plan: _merit(problem, objective, plan))
    before = as_plan(found.plan)
    assert price.points == total(problem, best) - total(problem, before)
    assert price.people == len(paired(best)) - len(paired(before))
    assert (wanted in as_plan(price.made)) == (standing is PairStanding.OPEN)
    assert (wanted in as_plan(price.undone)) == (standing is PairStanding.MADE)


@given(peer_rounds(people=6), OBJECTIVES, st.data())
@settings(max_examples=200)
def test_what_prices_say_a_pair_costs_at_least_is_never_more_than_it_costs(problem, objective, data) -> None:
    found = _solved(problem, objective)
    person = st.integers(0, len(problem) - 1)
    pair = data.draw(person), data.draw(person)
    if standing_of_peers(problem, found, *pair) is not PairStanding.OPEN:
        return
    least, price = least_price_of_peers(problem, found, *pair), price_of_peers(problem, found, *pair)
    assert price is not None
    before = as_plan(found.plan)
    after = tuple(sorted((set(before) - set(as_plan(price.undone))) | set(as_plan(price.made))))
    someone = (len(after), priority(problem, after)) != (len(before), priority(problem, before))
    if objective is Objective.TOTAL:
        assert least.points <= -price.points
    else:
        assert someone or least.points <= -price.points
    assert someone or not least.people


@given(peer_rounds(), OBJECTIVES)
@settings(max_examples=300)
def test_every_reason_for_having_no_partner_holds_in_every_plan(problem: PeerProblem, objective: Objective) -> None:
    found = _solved(problem, objective)
    reasons = explain_unpaired(problem, found)
    assert sorted(k for each in reasons for k in each.people.tolist()) == found.unpaired.tolist()
    plans = [set(paired(plan)) for plan in all_peer_plans(problem)]
    for each in reasons:
        inside = {k for group in each.groups for k in group.tolist()}
        least = min(len(inside - with_) for with_ in plans)
        assert each.short_by == least
        if each.reason is UnpairedReason.OUTWEIGHED:
            assert objective is Objective.TOTAL
            assert len(each.people) > least
        else:
            assert set(each.people.tolist()) <= inside
            assert len(each.people) == least
            assert all(len(group) % 2 for group in each.groups)
            assert len(each.groups) - len(each.partners) == least


@given(peer_rounds())
@settings(max_examples=200)
def test_groups_can_be_paired_with_nobody_but_themselves_and_the_partners_named(problem: PeerProblem) -> None:
    found = _solved(problem, Objective.COVERAGE)
    possible = {pair for plan in all_peer_plans(problem) for pair in plan}
    locked = set(problem.locked.ravel().tolist())
    for each in explain_unpaired(problem, found):
        partners = set(each.partners.tolist())
        for group in each.groups:
            members = set(group.tolist())
            for pair in possible:
                if members & set(pair) and not locked & set(pair):
                    assert set(pair) <= members | partners
