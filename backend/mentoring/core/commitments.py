"""Who can be asked to commit themselves: seats and commitments, counted over rounds and requests alike."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from backend.mentoring.core.programme_states import Side

Key = tuple[str, str]
"""A person's id and a side: somebody may be mentor and mentee of one programme."""


@dataclass(frozen=True)
class Standing:
    """How somebody stands on one side of a programme.

    Attributes
    ----------
    takes_part : whether they are enrolled and work here.
    seats : commitments that they can have at a time; more than one for mentors alone.
    taken : commitments that they have: offers that are held or open, and relationships that are active.
    """

    name: str
    takes_part: bool
    seats: int
    taken: int

    @property
    def free(self) -> int:
        """Commitments that they could still enter."""
        return max(self.seats - self.taken, 0) if self.takes_part else 0


@dataclass(frozen=True)
class Hindrance:
    """Why an offer cannot be made.

    Attributes
    ----------
    place : of the offer among those that were asked about.
    person : id of who cannot be asked.
    reason : a sentence.
    """

    place: int
    person: str
    reason: str


def seats_on(side: str, offered: int, most: int | None) -> int:
    """Give the commitments that somebody can have: a mentor as many as they offer and the policy allows, others one."""
    if side != Side.MENTOR:
        return 1
    return offered if most is None else min(offered, most)


def with_more(standings: Mapping[Key, Standing], more: Mapping[str, int]) -> dict[Key, Standing]:
    """Give the standings with the seats that a coordinator has added to some mentors."""
    return {
        key: replace(each, seats=each.seats + more.get(key[0], 0)) if key[1] == Side.MENTOR else each
        for key, each in standings.items()
    }


def with_freed(standings: Mapping[Key, Standing], freed: Iterable[Key]) -> dict[Key, Standing]:
    """Give the standings as they are once some commitments are given up; one for each time that somebody is named."""
    fewer = Counter(freed)
    return {key: replace(each, taken=each.taken - fewer[key]) for key, each in standings.items()}


def hindrances(offers: Sequence[Iterable[Key]], standings: Mapping[Key, Standing]) -> tuple[Hindrance, ...]:
    """Say what stands against making all of these offers together, in their order."""
    found: list[Hindrance] = []
    asked: Counter[Key] = Counter()
    for place, parties in enumerate(offers):
        for key in sorted(parties):
            asked[key] += 1
            reason = _reason(standings.get(key), key[1], asked[key])
            if reason is not None:
                found.append(Hindrance(place, key[0], reason))
    return tuple(found)


def _reason(standing: Standing | None, side: str, asked: int) -> str | None:
    if standing is None:
        return "Somebody does not take part."
    if not standing.takes_part:
        return f"{standing.name} does not take part any more."
    if standing.taken + asked <= standing.seats:
        return None
    if side == Side.MENTOR:
        return f"{standing.name} has no seat left."
    return f"{standing.name} has an offer or a relationship already."
