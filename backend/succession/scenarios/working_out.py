"""What would follow from a scenario: the plans, step by step."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

import anyio.to_thread

from backend.kit.clock import today
from backend.people.core.access import Viewer
from backend.people.references import PersonRef
from backend.succession.core.cascade import Organisation, PersonMove, Plan
from backend.succession.core.limited_cascade import LimitedPlans, Limits, plans_within
from backend.succession.core.movement import HIRE_CRITICAL, HIRE_OTHER, Effort
from backend.succession.core.waiting import Calendar, Wait, waits_of
from backend.succession.scenarios.costs import efforts_of, whole_settings
from backend.succession.scenarios.schemas import ChainStep, ScenarioPlan, ScenarioResult, ScenarioSeat, ScenarioSettings
from backend.succession.scenarios.world import Leaving, World, world_of


@dataclass(frozen=True)
class _Question:
    """A scenario and all that it is worked out on."""

    world: World
    leaving: Leaving
    efforts: Mapping[str, Effort]
    calendar: Calendar

    def hire_way(self, seat: UUID) -> str:
        """Give how a seat is hired for."""
        return HIRE_CRITICAL if seat in self.world.plans else HIRE_OTHER


async def work_out(
    *, leaving: Leaving, staying: Sequence[UUID], settings: ScenarioSettings, by: Viewer
) -> ScenarioResult:
    """Work out what would follow when people leave, on what the viewer may see today.

    Raises
    ------
    Invalid : the settings name a way that there is not.
    """
    efforts = await efforts_of(settings)
    world = await world_of(
        leaving.days, tiers=efforts, fill_vacant=settings.fill_vacant, one_step=settings.one_step, by=by
    )
    question = _Question(world, leaving, efforts, _calendar(world, leaving, efforts))
    organisation = _organisation(question)
    limits = Limits(settings.most_moves, frozenset(map(str, staying)))
    gone = frozenset(map(str, leaving.days)) & organisation.seat_of.keys()
    found: LimitedPlans = await anyio.to_thread.run_sync(plans_within, organisation, gone, limits)
    return ScenarioResult(
        on=today(),
        plans=[_plan(question, each) for each in found.plans] if world.candidates else [],
        is_proven=found.is_proven,
        seats=len(world.candidates),
        ways=sum(UUID(person) not in staying for person, _ in organisation.move_cost),
        costs=whole_settings(settings, efforts).costs,
        without_seat=[_ref(leaving, each) for each in leaving.days if each not in world.seat_of],
        gone=leaving.gone,
    )


def _organisation(question: _Question) -> Organisation:
    world, efforts = question.world, question.efforts
    holders = {str(world.held_by[seat]): str(seat) for seat in world.candidates if seat in world.held_by}
    others = {str(key): None for those in world.candidates.values() for key in those}
    hires = {str(seat): efforts[question.hire_way(seat)].cost for seat in world.candidates}
    return Organisation(
        {**others, **holders},
        {seat: None if cost is None else Decimal(cost) for seat, cost in hires.items()},
        {
            (str(key), str(seat)): Decimal(cost)
            for seat, those in world.candidates.items()
            for key, candidate in those.items()
            if (cost := efforts[candidate.way].cost) is not None and world.seat_of.get(key) != seat
        },
    )


def _calendar(world: World, leaving: Leaving, efforts: Mapping[str, Effort]) -> Calendar:
    hire = {True: efforts[HIRE_CRITICAL].months, False: efforts[HIRE_OTHER].months}
    return Calendar(
        today=today(),
        leaves_on={str(world.seat_of[each]): day for each, day in leaving.days.items() if each in world.seat_of},
        ready_in={
            (str(key), str(seat)): efforts[candidate.way].months
            for seat, those in world.candidates.items()
            for key, candidate in those.items()
        },
        hired_in={str(seat): hire[seat in world.plans] for seat in world.candidates},
    )


def _plan(question: _Question, plan: Plan) -> ScenarioPlan:
    waits = waits_of(plan, question.calendar)
    chains = _chains(question, plan, waits)
    steps = [step for chain in chains for step in chain]
    filled = [step.filled_on for step in steps if step.filled_on is not None]
    return ScenarioPlan(
        cost=int(plan.cost),
        moves=len(plan.moves),
        hires=len(plan.hires),
        open=len(plan.open_positions),
        last_filled_on=max(filled, default=None),
        days_empty=sum(step.days_empty or 0 for step in steps),
        chains=chains,
    )


def _chains(question: _Question, plan: Plan, waits: Mapping[str, Wait]) -> list[list[ChainStep]]:
    """Follow each seat that falls empty at first down to the last, those that fall empty soonest first."""
    into = {move.target: move for move in plan.moves}
    emptied = {move.source for move in plan.moves}
    hired = {hire.position: int(hire.cost) for hire in plan.hires}
    starts = sorted((wait for seat, wait in waits.items() if seat not in emptied), key=_by_day)
    apart = question.world.told_apart(map(UUID, waits))
    chains = list[list[ChainStep]]()
    for start in starts:
        chain, seat = list[ChainStep](), start.position
        while seat is not None:
            move = into.get(seat)
            chain.append(_step(question, waits[seat], move, hired.get(seat), apart[UUID(seat)]))
            seat = move and move.source
        chains.append(chain)
    return chains


def _by_day(wait: Wait) -> tuple[date, str]:
    return wait.empty_from, wait.position


def _step(question: _Question, wait: Wait, move: PersonMove | None, hire: int | None, told_apart_by: str) -> ChainStep:
    world, seat = question.world, UUID(wait.position)
    key = UUID(move.person) if move else None
    candidate = world.candidates[seat][key] if key else None
    holder = world.held_by.get(seat)
    is_outside = key in world.outsiders.values()
    may_nominate = candidate and candidate.basis == "one_step" and world.may_nominate(seat, candidate.key)
    plan = world.plans.get(seat)
    return ChainStep(
        position=ScenarioSeat(
            **dict(world.seats[seat]), critical_position_id=plan and plan.id, told_apart_by=told_apart_by
        ),
        leaves=world.ref(holder) if holder else None,
        empty_from=wait.empty_from,
        kind="move" if move else "open" if hire is None else "hire",
        person=world.ref(key) if key and not is_outside else None,
        outsider=world.names[key] if key and is_outside else "",
        basis=candidate and candidate.basis,
        nomination_id=candidate and candidate.nomination_id,
        way=candidate.way if candidate else "" if hire is None else question.hire_way(seat),
        cost=int(move.cost) if move else hire or 0,
        filled_on=wait.filled_on,
        days_empty=wait.days_empty,
        interim=_interim(question, seat, key) if wait.days_empty != 0 else [],
        actions=["nominate"] if may_nominate else [],
    )


def _interim(question: _Question, seat: UUID, filled_by: UUID | None) -> list[PersonRef]:
    gone = {filled_by, *question.leaving.days}
    return [question.world.ref(each) for each in question.world.interim.get(seat, ()) if each not in gone]


def _ref(leaving: Leaving, person: UUID) -> PersonRef:
    return PersonRef(id=person, name=leaving.names[person])
