"""Which closed gap would cover most seats: the bench worked out anew for each gap that alone keeps candidates out."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from uuid import UUID

import anyio.to_thread

from backend.careers.gaps.profiles import asked_certifications, competency_names
from backend.kit.clock import today
from backend.people.core.access import AccessRole, Viewer
from backend.succession.bench.naming import Names
from backend.succession.bench.service import expect_tier
from backend.succession.bench.world import BenchWorld, read_bench
from backend.succession.core.closing_gaps import enough_alone
from backend.succession.core.computed_readiness import GapKind
from backend.succession.core.seats_at_once import Nominee, fillable
from backend.succession.development.schemas import CoveringGap, CoveringGaps, CoveringPerson
from backend.succession.readiness.measuring import Candidate, Records, records_of
from backend.succession.readiness.naming import may_see_competencies

MOST_CONSIDERED = 2_000
MOST_SHOWN = 20
MOST_PEOPLE = 12

Key = tuple[GapKind, str]


@dataclass(frozen=True)
class Gain:
    """A gap, what closing it gains, and for whom."""

    key: Key
    seats: int
    nominees: tuple[Nominee, ...]


async def covering_gaps(*, within: str | None, org_unit: UUID | None, by: Viewer) -> CoveringGaps:
    """Give which closed gap would let most seats more be filled at the same time, if the word on readiness followed.

    For each gap whose closing alone makes somebody computed to be of the tier who counts in none so soon, all of those
    are added to the bench, and it is worked out anew. Whose competencies the viewer may not see is left out.

    Raises
    ------
    Invalid : a tier that the scale does not have.
    """
    world = await read_bench(unit_id=org_unit, by=by)
    place = expect_tier(within, world)
    outside = [each for each in world.benches.nominees if each.place is None or each.place > place]
    considered = (await _measurable(outside, world, by))[:MOST_CONSIDERED]
    records = await records_of({UUID(each.who) for each in considered}, [today()])
    gains = await anyio.to_thread.run_sync(partial(_gains, world, records, considered, place))
    return CoveringGaps(
        within=world.scale.tiers[place].code,
        fillable=fillable(world.benches.within(place)),
        items=await _shown(gains[:MOST_SHOWN], Names(world, place)),
        considered=len(considered),
        left_out=len(outside) - len(considered),
    )


async def _measurable(outside: Sequence[Nominee], world: BenchWorld, by: Viewer) -> list[Nominee]:
    """Give those whose competencies the viewer may see, beside a seat that has a role."""
    found = [
        each
        for each in outside
        if world.nominations[each.nomination]["person_id"] is not None and world.seats[each.seat]["role_code"]
    ]
    if AccessRole.TALENT_PARTNER in by.roles:
        return found
    seen = {who: await may_see_competencies(UUID(who), by=by) for who in {each.who for each in found}}
    return [each for each in found if seen[each.who]]


def _gains(world: BenchWorld, records: Records, considered: Sequence[Nominee], place: int) -> list[Gain]:
    limits, day = world.scale.tiers[place].limits, today()
    closers: dict[Key, list[Nominee]] = {}
    for each in considered:
        measured = records.measured(Candidate(UUID(each.who), world.seats[each.seat]["role_code"]), day, world.scale)
        for gap in enough_alone(measured.comparison, limits) if measured else ():
            closers.setdefault((gap.kind, gap.code), []).append(each)
    candidates = world.benches.within(place)
    before = fillable(candidates)
    gains = [Gain(key, fillable(_with(candidates, those)) - before, tuple(those)) for key, those in closers.items()]
    return sorted((each for each in gains if each.seats), key=lambda each: (-each.seats, len(each.nominees), each.key))


def _with(candidates: Mapping[str, Sequence[str]], those: Sequence[Nominee]) -> dict[str, list[str]]:
    more = {seat: list(whos) for seat, whos in candidates.items()}
    for each in those:
        more[each.seat].append(each.who)
    return more


async def _shown(gains: Sequence[Gain], names: Names) -> list[CoveringGap]:
    keys = [each.key for each in gains]
    competencies = await competency_names(code for kind, code in keys if kind == "competency")
    papers = await asked_certifications(code for kind, code in keys if kind == "certificate")
    called = {("competency", code): each.name for code, each in competencies.items()}
    called |= {("certificate", code): each.name for code, each in papers.items()}
    return [
        CoveringGap(
            kind=each.key[0],
            code=each.key[1],
            name=called.get(each.key, each.key[1]),
            gain=each.seats,
            people=sorted((_person(one, names) for one in each.nominees), key=lambda one: one.name)[:MOST_PEOPLE],
            people_total=len(each.nominees),
        )
        for each in gains
    ]


def _person(nominee: Nominee, names: Names) -> CoveringPerson:
    (seat,) = names.seats([nominee.seat], 1)
    return CoveringPerson(name=names.name(nominee.who), nomination_id=UUID(nominee.nomination), seat=seat)
