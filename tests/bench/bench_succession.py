"""Cascades beside filling one seat after the other by the cheapest move, and a large bench."""

from collections import Counter
from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from itertools import combinations

import numpy as np

from backend.demo.succession.candidates import CANDIDACIES, Candidacy
from backend.demo.succession.readiness import words_of
from backend.demo.succession.seats import SEATS as CRITICAL_SEATS
from backend.kit.clock import today
from backend.people.core.days import months_after
from backend.succession.core.bench import Bench, bench_of
from backend.succession.core.cascade import Organisation, cascade_of
from backend.succession.core.limited_cascade import Limits, plans_within
from backend.succession.core.movement import HIRE_CRITICAL, HIRE_OTHER, UNCONFIRMED, WayKind, efforts_for
from backend.succession.core.readiness import TIERS, tiers_within
from backend.succession.core.said_readiness import Said, in_force
from tests.bench.row import Row, seconds, spoken

SEATS, LEAVING, TIMES = 60, 6, 40
POSITIONS, PEOPLE, ALLOWED = 5_000, 50_000, 2.0

VACANT = "S0843"
"""The critical seat of the sample that nobody holds."""


def measure() -> list[Row]:
    """What plans cost, and how long a bench takes."""
    benches = (_bench(name, candidates) for name, candidates in _benches().items())
    return [_cascades(), _demo_cascades(), *_demo_coverage(), *benches]


def _cascades() -> Row:
    pairs = [_costs(seed) for seed in range(TIMES)]
    ratio = sum(greedy for greedy, _ in pairs) / sum(ours for _, ours in pairs)
    worst = max(greedy / ours for greedy, ours in pairs)
    return Row(
        f"cost of cascades, {TIMES} organisations of {SEATS} seats, {LEAVING} leave: "
        "the cheapest move seat by seat / ours",
        "≥ 1",
        f"{sum(greedy for greedy, _ in pairs):,}",
        f"{sum(ours for _, ours in pairs):,}, at best {worst:,.1f} times less",
        ratio,
        all(greedy >= ours for greedy, ours in pairs),
        True,
    )


def _demo_cascades() -> Row:
    """Ask for each pair of critical seats of the sample organisation what follows when both holders leave."""
    organisation = _sample()
    seats = [seat.code for seat in CRITICAL_SEATS if f"holder of {seat.code}" in organisation.seat_of]
    pairs = list[tuple[int, int]]()
    for leaving in ([f"holder of {one}", f"holder of {other}"] for one, other in combinations(seats, 2)):
        best, *_ = plans_within(organisation, leaving, Limits(), alternatives=0).plans
        pairs.append((int(_greedy(organisation, leaving)), int(best.cost)))
    greedy, ours = (sum(each) for each in zip(*pairs, strict=True))
    return Row(
        f"cost of cascades of the sample organisation, {len(pairs)} pairs leave: the cheapest move seat by seat / ours",
        "≥ 1",
        f"{greedy:,}",
        f"{ours:,}",
        greedy / ours,
        all(theirs >= least for theirs, least in pairs),
        True,
    )


def _demo_coverage() -> list[Row]:
    """Count, tier by tier, the seats of the sample organisation that have a candidate, and those that can be filled."""
    ready, seats = _readiness(), [seat.code for seat in CRITICAL_SEATS]
    rows = list[Row]()
    for tier in TIERS:
        candidates = dict[str, list[str]]({seat: [] for seat in seats})
        for each, way in ready:
            if way in tiers_within(tier):
                candidates[each.seat].append(each.holder_of or each.name or "")
        bench = bench_of(candidates)
        rows.append(
            Row(
                f"critical seats of the sample organisation, {len(seats)} in all, candidates up to {tier}: "
                "with a candidate / that can be filled at the same time",
                "≥ 1",
                f"{bench.naive}",
                f"{bench.fillable}",
                bench.naive / bench.fillable,
                bench.naive >= bench.fillable,
                True,
            )
        )
    return rows


def _readiness() -> list[tuple[Candidacy, WayKind]]:
    """Give everybody approved who would follow, with the tier that counts on the day the sample is made."""
    day, places, found = today(), Counter[str](), list[tuple[Candidacy, WayKind]]()
    for number, each in enumerate(CANDIDACIES):
        words = list(words_of(each, places[each.seat], number))
        places[each.seat] += each.outcome == "approved"
        if each.outcome != "approved" or each.is_interim:
            continue
        days = [day - timedelta(days=word.days_ago) for word in words]
        said = [
            Said(word.kind, word.tier, on, months_after(on, word.months)) for word, on in zip(words, days, strict=True)
        ]
        counting = in_force(said, day, TIERS)
        found.append((each, counting.tier if counting else UNCONFIRMED))
    return found


def _sample() -> Organisation:
    """Everybody approved may move to the seat, at the usual cost of their readiness."""
    costs = {kind: Decimal(effort.cost or 0) for kind, effort in efforts_for().items()}
    approved = [(each, way) for each, way in _readiness() if each.holder_of]
    critical = {seat.code for seat in CRITICAL_SEATS}
    seats = critical | {each.holder_of for each, _ in approved if each.holder_of}
    return Organisation(
        {f"holder of {seat}": seat for seat in seats if seat != VACANT},
        {seat: costs[HIRE_CRITICAL if seat in critical else HIRE_OTHER] for seat in seats - {VACANT}},
        {
            (f"holder of {each.holder_of}", each.seat): costs[way]
            for each, way in approved
            if VACANT not in (each.seat, each.holder_of)
        },
    )


def _costs(seed: int) -> tuple[int, int]:
    organisation, leaving = _organisation(np.random.default_rng(seed))
    best, *_ = cascade_of(organisation, leaving, alternatives=0)
    return int(_greedy(organisation, leaving)), int(best.cost)


def _organisation(dice: np.random.Generator) -> tuple[Organisation, list[str]]:
    seats, people = [f"seat {place}" for place in range(SEATS)], [f"person {place}" for place in range(SEATS + 10)]
    seat_of: dict[str, str | None] = {**dict.fromkeys(people), **dict(zip(people, seats, strict=False))}
    ways = [(people[dice.integers(len(people))], seats[dice.integers(SEATS)]) for _ in range(4 * SEATS)]
    moves = {(who, seat): Decimal(int(dice.integers(1, 20))) for who, seat in ways if seat_of[who] != seat}
    hires: dict[str, Decimal | None] = {seat: Decimal(int(dice.integers(20, 60))) for seat in seats}
    return Organisation(seat_of, hires, moves), people[:LEAVING]


def _greedy(organisation: Organisation, leaving: list[str]) -> Decimal:
    """Fill an empty seat by whoever is cheapest for it, then the one that this empties, as older suites do."""
    free = set(organisation.seat_of) - set(leaving)
    empty = [seat for seat in organisation.external_cost if _holder(organisation.seat_of, seat) not in free]
    total = Decimal(0)
    while empty:
        seat = empty.pop()
        ways = [(cost, who) for (who, aim), cost in organisation.move_cost.items() if aim == seat and who in free]
        cost, who = min(ways, default=(Decimal("Infinity"), ""))
        hire = organisation.external_cost[seat] or Decimal(0)
        total += min(cost, hire)
        if cost < hire:
            free.discard(who)
            empty += [left] if (left := organisation.seat_of[who]) is not None else []
    return total


def _holder(seat_of: Mapping[str, str | None], seat: str) -> str | None:
    return next((person for person, own in seat_of.items() if own == seat), None)


def _benches() -> dict[str, dict[str, list[str]]]:
    """Candidates drawn evenly, and with a few whom everybody names."""
    dice = np.random.default_rng(1)
    even = dice.integers(PEOPLE, size=(POSITIONS, 5))
    skewed = np.minimum(dice.pareto(0.6, size=(POSITIONS, 5)) * 10, PEOPLE - 1).astype(int)
    named = {"evenly": even, "on a few": skewed}
    return {
        how: {f"position {place}": [f"person {each}" for each in row] for place, row in enumerate(drawn)}
        for how, drawn in named.items()
    }


def _bench(how: str, candidates: Mapping[str, list[str]]) -> Row:
    found = list[Bench]()
    taken = seconds(lambda: found.append(bench_of(candidates)), times=3)
    bench = found[0]
    return Row(
        f"bench of {POSITIONS:,} positions, five of {PEOPLE:,} people each, named {how}: "
        f"time allowed / ours ({bench.naive:,} have a candidate, {bench.fillable:,} can be filled)",
        "≥ 1",
        spoken(ALLOWED),
        spoken(taken),
        ALLOWED / taken,
        taken <= ALLOWED,
        True,
    )
