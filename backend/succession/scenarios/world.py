"""What a scenario is worked out on: seats that could fall empty, and who could fill them, as the viewer sees them."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.people.core.access import Viewer
from backend.people.organisation import in_force
from backend.people.references import PersonRef
from backend.succession.core.movement import ONE_STEP, UNCONFIRMED, Basis
from backend.succession.core.nomination_states import OPEN
from backend.succession.core.outsiders import candidate_key
from backend.succession.core.plan_access import may_manage_candidates
from backend.succession.core.said_readiness import in_force as word_in_force
from backend.succession.core.telling_apart import told_apart
from backend.succession.readiness.words import words_of
from backend.succession.scenarios.near import people_near
from backend.succession.seeing import SeenPlan, last_statements_seen, nominations_seen, plans_seen

MOST_SEATS = 150
"""Seats for which people one step away are looked for: chains of guesses end somewhere."""

_HELD = f"""
SELECT i.person_id, p.name, p.state, i.position_id FROM incumbency i JOIN person p ON p.id = i.person_id
WHERE (i.person_id = ANY ($1) OR i.position_id = ANY ($2)) AND {in_force("i", "$3")}
"""

_PEOPLE = "SELECT id, name FROM person WHERE id = ANY ($1) AND state = 'active'"

_SEATS = "SELECT id, code, title FROM position WHERE id = ANY ($1) AND state = 'open'"


@dataclass(frozen=True)
class Candidate:
    """Somebody who could fill a seat.

    Attributes
    ----------
    key : of the person or, of somebody from outside, of their first nomination: they too fill one seat.
    """

    key: UUID
    way: str
    basis: Basis
    nomination_id: UUID | None


@dataclass
class World:
    """What was found.

    Attributes
    ----------
    names : of everybody, by key.
    outsiders : keys of those from outside, by what tells them apart.
    held_by, seat_of : who holds which seat today.
    candidates : of each seat that could fall empty, by key.
    plans : that the viewer sees, by position.
    named_for : people with a nomination in hand, by position.
    """

    plans: Mapping[UUID, SeenPlan]
    names: dict[UUID, str] = field(default_factory=dict[UUID, str])
    outsiders: dict[str, UUID] = field(default_factory=dict[str, UUID])
    held_by: dict[UUID, UUID] = field(default_factory=dict[UUID, UUID])
    seat_of: dict[UUID, UUID] = field(default_factory=dict[UUID, UUID])
    candidates: dict[UUID, dict[UUID, Candidate]] = field(default_factory=dict[UUID, dict[UUID, Candidate]])
    interim: dict[UUID, list[UUID]] = field(default_factory=dict[UUID, list[UUID]])
    named_for: dict[UUID, set[UUID]] = field(default_factory=dict[UUID, set[UUID]])
    seats: dict[UUID, Mapping[str, Any]] = field(default_factory=dict[UUID, Mapping[str, Any]])

    def told_apart(self, seats: Iterable[UUID]) -> Mapping[UUID, str]:
        """Give what tells each of some seats from the others of its title."""
        rows = ((seat, self.seats[seat]) for seat in seats)
        holders = {seat: self.names[person] for seat, person in self.held_by.items()}
        return told_apart((seat, row["title"], holders.get(seat), row["code"]) for seat, row in rows)

    def may_nominate(self, seat: UUID, person: UUID) -> bool:
        """Whether the viewer could nominate somebody for a seat."""
        plan = self.plans.get(seat)
        return plan is not None and may_manage_candidates(plan.part) and person not in self.named_for.get(seat, ())

    def ref(self, key: UUID) -> PersonRef:
        """Give somebody by name."""
        return PersonRef(id=key, name=self.names[key])


async def world_of(
    leaving: Collection[UUID], *, tiers: Collection[str], fill_vacant: bool, one_step: int, by: Viewer
) -> World:
    """Gather what could follow when people leave: their seats, who could fill them, the seats of those, and so on.

    Parameters
    ----------
    leaving : ids of people who work here.
    tiers : of the scale of readiness; a word that names another is as good as none.
    one_step : people one move away to think of for each seat, beside those nominated.
    """
    world = World({plan.position_id: plan for plan in (await plans_seen(by)).values()})
    nominated = await _nominated(world, tiers, by)
    unmoved = {*leaving, *([by.person_id] if by.person_id else [])}
    await _note_holders(world, people=leaving)
    empty = {world.seat_of[each] for each in leaving if each in world.seat_of}
    if fill_vacant:
        await _note_holders(world, seats=world.plans)
        empty |= {seat for seat in world.plans if seat not in world.held_by}
    frontier = sorted(empty)
    while frontier:
        for seat in frontier:
            those = nominated.get(seat, {})
            world.candidates[seat] = {key: each for key, each in those.items() if key not in unmoved}
        if one_step and len(world.candidates) <= MOST_SEATS:
            await _note_near(world, frontier, unmoved, one_step)
        found = {key for seat in frontier for key in world.candidates[seat]}.difference(world.outsiders.values())
        await _note_holders(world, people=found)
        frontier = sorted({world.seat_of[key] for key in found & world.seat_of.keys()} - world.candidates.keys())
    await _note_seats(world)
    return world


async def _nominated(world: World, tiers: Collection[str], by: Viewer) -> Mapping[UUID, Mapping[UUID, Candidate]]:
    """Give approved candidates by position and key; note those who stand in, and who is named at all."""
    position_of = {plan.id: plan.position_id for plan in world.plans.values()}
    rows = await nominations_seen(list(position_of), by=by)
    said = words_of(await last_statements_seen(list(position_of), by=by))
    present = {row["id"]: row["name"] for row in await fetch(_PEOPLE, [row["person_id"] for row in rows])}
    found = dict[UUID, dict[UUID, Candidate]]()
    for row in rows:
        seat, person = position_of[row["critical_position_id"]], row["person_id"]
        if person is not None and row["state"] in OPEN:
            world.named_for.setdefault(seat, set()).add(person)
        if row["state"] != "approved" or (person is not None and person not in present):
            continue
        key = person or world.outsiders.setdefault(candidate_key(row), row["id"])
        world.names.setdefault(key, present[person] if person else row["external_name"])
        if row["is_interim"]:
            world.interim.setdefault(seat, []).extend([key] if person else [])
            continue
        word = word_in_force(said.get(row["id"], []), today(), tiers)
        way = UNCONFIRMED if word is None else word.tier
        found.setdefault(seat, {}).setdefault(key, Candidate(key, way, "nomination", row["id"]))
    return found


async def _note_near(world: World, seats: Sequence[UUID], unmoved: Collection[UUID], most: int) -> None:
    for row in await people_near(seats, without=unmoved, most=most):
        key = row["person_id"]
        world.names[key] = row["name"]
        world.candidates[row["seat"]].setdefault(key, Candidate(key, ONE_STEP, "one_step", None))


async def _note_holders(world: World, *, people: Iterable[UUID] = (), seats: Iterable[UUID] = ()) -> None:
    for row in await fetch(_HELD, list(people), list(seats), today()):
        world.names[row["person_id"]] = row["name"]
        world.seat_of[row["person_id"]] = row["position_id"]
        world.held_by[row["position_id"]] = row["person_id"]


async def _note_seats(world: World) -> None:
    """Read the seats; a closed one is filled no more, and nobody is looked for."""
    rows = await fetch(_SEATS, list(world.candidates))
    world.seats |= {row["id"]: row for row in rows}
    for closed in world.candidates.keys() - world.seats.keys():
        del world.candidates[closed]


@dataclass(frozen=True)
class Leaving:
    """Who is thought of as leaving.

    Attributes
    ----------
    days : the first day without each, of those who work here.
    names : of the same.
    gone : how many have left since.
    """

    days: Mapping[UUID, date]
    names: Mapping[UUID, str]
    gone: int


async def leaving_of(days: Mapping[UUID, date]) -> Leaving:
    """Tell those who still work here from those who have left since."""
    names = {row["id"]: row["name"] for row in await fetch(_PEOPLE, list(days))}
    return Leaving({each: day for each, day in days.items() if each in names}, names, len(days) - len(names))
