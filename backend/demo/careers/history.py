"""Where people were before: earlier posts of those who had come before they got the seat they have today.

Everybody's way is told backwards from today's role along the moves of the framework, as likely as such moves are, into
seats that nobody is known to have held at the time.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from backend.careers.core.framework import Framework, MoveKind
from backend.careers.core.lattice import Move
from backend.demo.careers.framework import tidewell_framework
from backend.demo.dice import dice, draw
from backend.demo.organisation.model import Incumbency, Organisation, Person, Position
from backend.demo.organisation.personas import PERSONAS
from backend.demo.organisation.tenure import monday
from backend.demo.organisation.tidewell import SEED

LIKELIHOOD: Mapping[str, float] = {
    MoveKind.PROMOTION: 10,
    MoveKind.TRACK_SWITCH: 4,
    MoveKind.LATERAL: 2,
    MoveKind.ROTATION: 0.5,
    MoveKind.PROJECT: 0.5,
}
"""How common each kind of move is, beside the others."""

PACE = (0.5, 1.5, 0.9)
"""Least, most and usual share of the typical months that people stay on before they move."""

SHORTEST = timedelta(weeks=13)
"""Whoever came less than that before is said to have come into the seat they have."""

TRAINEE_SEATS = (("CAR-E1", "CUS-SER", 4), ("FIE-E1", "FLD-INS", 5), ("SWE-E1", "ENG-FIR", 4))
"""Role and org unit of the seats that trainees had, and how many; there are none at present, and so they are closed."""


@dataclass(frozen=True)
class History:
    """Earlier posts, and the seats among them that the organisation doesn't have any more."""

    positions: tuple[Position, ...]
    incumbencies: tuple[Incumbency, ...]


def earlier_posts(organisation: Organisation, seed: int = SEED) -> History:
    """Make up where people were before; the same seed gives the same.

    On no day does anybody hold two seats, or two people one.
    """
    framework = tidewell_framework()
    trainees = tuple(_trainee_seats(framework))
    past = _Past(organisation, trainees, framework, dice(seed, "earlier posts"))
    return History(trainees, tuple(post for person in _in_order(organisation) for post in past.of(person)))


def _trainee_seats(framework: Framework) -> Iterator[Position]:
    for role, unit, count in TRAINEE_SEATS:
        for number in range(1, count + 1):
            yield Position(f"{role}-{number}", framework.role_by_code[role].name, role, unit, "closed")


def _in_order(organisation: Organisation) -> Sequence[Person]:
    """Order those who work here: the personas first, so that they find a seat."""
    first = {persona.email for persona in PERSONAS}
    return sorted(organisation.active, key=lambda one: (one.email not in first, one.number))


class _Past:
    """Hands out seats for the time in which nobody is known to have held them."""

    def __init__(
        self, organisation: Organisation, trainees: Sequence[Position], framework: Framework, rng: Random
    ) -> None:
        self._rng = rng
        self._today = {one.person: one for one in organisation.incumbencies if one.valid_to is None}
        self._positions = {one.code: one for one in (*organisation.positions, *trainees)}
        self._seats: dict[str, list[str]] = defaultdict(list)
        for position in self._positions.values():
            self._seats[position.role].append(position.code)
        self._taken: dict[str, list[tuple[date, date]]] = defaultdict(list)
        for one in organisation.incumbencies:
            self._taken[one.position].append((one.valid_from, one.valid_to or date.max))
        self._into: dict[str, list[Move]] = defaultdict(list)
        for move in framework.moves:
            self._into[move.target].append(move)

    def of(self, person: Person) -> Iterator[Incumbency]:
        """Tell somebody's way backwards, as far as there is a seat to tell it by."""
        today = self._today[person.number]
        role, until = self._positions[today.position].role, today.valid_from
        while until - person.joined_on >= SHORTEST:
            found = self._before(role, person, until)
            if found is None:
                return
            role, post = found
            self._taken[post.position].append((post.valid_from, until))
            yield post
            until = post.valid_from

    def _before(self, role: str, person: Person, until: date) -> tuple[str, Incumbency] | None:
        """Find from where somebody came into a role on a day, trying the likeliest moves first."""
        moves = self._into[role]
        for move in draw(self._rng, moves, [LIKELIHOOD[each.kind] for each in moves], len(moves)):
            since = self._since(move, person, until)
            free = [seat for seat in self._seats[move.source] if self._is_free(seat, since, until)]
            if free:
                return move.source, Incumbency(self._nearest(free, person), person.number, since, until)
        return None

    def _since(self, move: Move, person: Person, until: date) -> date:
        """Say since when somebody was where they moved from; the first post began on the day they joined."""
        least, most, usual = PACE
        months = float(move.months) * self._rng.triangular(least, most, usual)
        since = monday(until - timedelta(days=max(months * 30.4, SHORTEST.days)))
        return since if since - person.joined_on >= SHORTEST else person.joined_on

    def _is_free(self, seat: str, since: date, until: date) -> bool:
        return all(until <= start or end <= since for start, end in self._taken[seat])

    def _nearest(self, seats: Sequence[str], person: Person) -> str:
        """Choose a seat in the person's own unit, if there is one."""
        at_home = [seat for seat in seats if self._positions[seat].org_unit == person.org_unit]
        return self._rng.choice(at_home or seats)
