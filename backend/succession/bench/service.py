"""What the bench can do, told of all ways to fill the seats at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

import anyio.to_thread

from backend.kit.cursors import cursor_after, key_of
from backend.kit.errors import FieldError, Invalid
from backend.people.core.access import Viewer
from backend.succession.bench import schemas
from backend.succession.bench.naming import Names
from backend.succession.bench.world import BenchWorld, read_bench
from backend.succession.core.bench import Bench, Shortfall, bench_of

MOST_SHOWN = 12
MOST_PEOPLE = 50


@dataclass(frozen=True)
class BenchQuery:
    """What is asked of the bench.

    Attributes
    ----------
    within : code of the tier up to which candidates count; `None`: the latest.
    org_unit : whose seats, with those of what is part of it; `None`: all.
    """

    within: str | None = None
    org_unit: UUID | None = None
    sort: schemas.BenchSort = "need"
    limit: int = 50
    cursor: str | None = None


async def get_bench(*, query: BenchQuery, by: Viewer) -> schemas.Bench:
    """Give how many seats can be filled at the same time, why not more, and whom that hangs on.

    Raises
    ------
    Invalid : a tier that the scale does not have, or a cursor of another list.
    """
    world = await read_bench(unit_id=query.org_unit, by=by)
    place = expect_tier(query.within, world)
    return await anyio.to_thread.run_sync(partial(_worked_out, world, place, query))


def expect_tier(code: str | None, world: BenchWorld) -> int:
    """Give the place of a tier, of the latest where none is named.

    Raises
    ------
    Invalid : the scale has no such tier.
    """
    if code is None:
        return len(world.scale.tiers) - 1
    place = world.scale.place_of(code)
    if place is None:
        listed = ", ".join(tier.code for tier in world.scale.tiers)
        raise Invalid(FieldError("within", f"The scale has no such tier. Choose one of {listed}."))
    return place


def _worked_out(world: BenchWorld, place: int, query: BenchQuery) -> schemas.Bench:
    bench, names = bench_of(world.benches.within(place)), Names(world, place)
    short = {seat for each in bench.shortfalls for seat in each.positions}
    ordered = _ordered(world, bench, query.sort)
    page = _page(ordered, query)
    shared = sorted((who for who, count in world.benches.benches.items() if count > 1), key=names.by_benches)
    return schemas.Bench(
        items=[names.seat_bench(seat, bench.net_bench[seat], short) for seat in page.seats],
        next_cursor=page.following,
        total=len(ordered),
        tiers=[_tier(world, at) for at in range(len(world.scale.tiers))],
        within=world.scale.tiers[place].code,
        positions=bench.positions,
        shortfalls=[_shortfall(each, names) for each in bench.shortfalls[:MOST_SHOWN]],
        shortfalls_total=len(bench.shortfalls),
        departures_survived=bench.departures_survived,
        essential=[names.shared(who) for who in sorted(bench.essential, key=names.by_benches)[:MOST_PEOPLE]],
        essential_total=len(bench.essential),
        shared=[names.shared(who) for who in shared[:MOST_PEOPLE]],
        shared_total=len(shared),
        unconfirmed=sum(each.place is None for each in world.benches.nominees),
    )


def _tier(world: BenchWorld, place: int) -> schemas.TierBench:
    tier, found = world.scale.tiers[place], world.benches.figures(place)
    return schemas.TierBench(
        tier=tier.code,
        tier_name=tier.name,
        naive=found.naive,
        fillable=found.fillable,
        fillable_by_others=found.fillable_by_others,
    )


def _shortfall(shortfall: Shortfall, names: Names) -> schemas.BenchShortfall:
    return schemas.BenchShortfall(
        seats=names.seats(shortfall.positions, MOST_SHOWN),
        seats_total=len(shortfall.positions),
        people=[names.person(who) for who in sorted(shortfall.candidates, key=names.by_benches)[:MOST_SHOWN]],
        people_total=len(shortfall.candidates),
        short_by=shortfall.short_by,
    )


def _ordered(world: BenchWorld, bench: Bench, sort: schemas.BenchSort) -> list[tuple[int, int, str]]:
    """Give the seats in order: how little there is to spare (0 where that is not asked), place by title, seat."""
    needs = sort == "need"
    rows = [(bench.net_bench[seat] if needs else 0, at, seat) for at, seat in enumerate(world.seats)]
    return sorted(rows, reverse=sort == "-title")


@dataclass(frozen=True)
class _Slice:
    seats: Sequence[str]
    following: str | None


def _page(ordered: Sequence[tuple[int, int, str]], query: BenchQuery) -> _Slice:
    key = key_of(query.cursor, query.sort, (int, int))
    if key is not None and None in key:
        raise Invalid(FieldError("cursor", "Take it from `next_cursor` of the same list, with the same sort."))
    left: Iterable[tuple[int, int, str]] = ordered
    if key is not None:
        is_after = (lambda row: row[:2] < key) if query.sort == "-title" else (lambda row: row[:2] > key)
        left = [row for row in ordered if is_after(row)]
    rows = list(left)
    last = rows[query.limit - 1] if len(rows) > query.limit else None
    return _Slice([seat for _, _, seat in rows[: query.limit]], last and cursor_after(query.sort, last[:2]))
