"""What has changed since the plan that a round has published: each change in words, with its people."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Literal

from backend.mentoring.core.rounds.participants import Participant

ChangeKind = Literal[
    "declined", "expired", "withdrawn", "ended", "left", "joined", "freed", "more_seats", "fewer_seats"
]

CAME_TO_NOTHING = frozenset({"declined", "expired", "withdrawn", "ended"})
"""What ends a pair that stood."""


@dataclass(frozen=True)
class Change:
    """One thing that has changed.

    Attributes
    ----------
    mentee, mentor : ids of whom it is about; one of them is `None` where it is about the other alone, both among peers.
    said : a sentence in English.
    event : what tells it from others of its kind: the id of the offer, or how many seats there are now.
    peers : ids of whom it is about, among peers.
    """

    kind: ChangeKind
    mentee: str | None
    mentor: str | None
    said: str
    event: str = ""
    peers: tuple[str, ...] = ()

    @property
    def people(self) -> tuple[str, ...]:
        """Ids of everybody whom it is about."""
        return (*(each for each in (self.mentee, self.mentor) if each is not None), *self.peers)


@dataclass(frozen=True)
class ChangedSide:
    """One side of a programme, before and now.

    Attributes
    ----------
    before : those who could be matched, by the snapshot that the published plan stands on.
    free : those who can be matched now, with the seats that count for this round.
    enrolled : ids of all who take part now, free or not.
    newly : ids of those who were enrolled since.
    """

    name: Literal["mentee", "mentor", "peer"]
    before: Sequence[Participant]
    free: Sequence[Participant]
    enrolled: frozenset[str]
    newly: frozenset[str]


def changes_among(sides: Sequence[ChangedSide], most: int | None) -> list[Change]:
    """Say who left, joined or is free again, and whose seats are others.

    Parameters
    ----------
    most : mentees that the policy allows a mentor; seats beyond it never counted.
    """
    found = list[Change]()
    for side in sides:
        found += [_of(side, "left", one, f"{one.name} takes part no more.") for one in _gone(side)]
        found += [_come(side, one) for one in _new(side)]
        if side.name == "mentor":
            found += _seats(side, most)
    return found


def cause_of(changes: Sequence[Change], since: str) -> str:
    """Give a fingerprint of changes since a moment: what was seen once reads the same when it is seen again."""
    said = sorted([each.kind, each.mentee or "", each.mentor or "", each.event, *each.peers] for each in changes)
    return hashlib.sha256(json.dumps([since, said]).encode()).hexdigest()


def as_document(changes: Sequence[Change]) -> str:
    """Write changes as JSON, to be kept."""
    return json.dumps([asdict(each) for each in changes])


def from_document(document: str) -> list[Change]:
    """Read what `as_document` wrote."""
    return [Change(**{**each, "peers": tuple(each.get("peers", ()))}) for each in json.loads(document)]


def _gone(side: ChangedSide) -> list[Participant]:
    return [one for one in side.before if one.id not in side.enrolled]


def _new(side: ChangedSide) -> list[Participant]:
    known = {one.id for one in side.before}
    return [one for one in side.free if one.id not in known]


def _come(side: ChangedSide, one: Participant) -> Change:
    if one.id in side.newly:
        joined = "has joined" if side.name == "peer" else f"has joined as a {side.name}"
        return _of(side, "joined", one, f"{one.name} {joined}.")
    return _of(side, "freed", one, f"{one.name} is free again.")


def _seats(side: ChangedSide, most: int | None) -> list[Change]:
    def count(one: Participant) -> int:
        return one.seats if most is None else min(one.seats, most)

    now: Mapping[str, int] = {one.id: count(one) for one in side.free}
    found = list[Change]()
    for one in side.before:
        if one.id in side.enrolled and (more := now.get(one.id, 0) - count(one)):
            found.append(_seated(one, more))
    return found


def _seated(one: Participant, more: int) -> Change:
    amount = "1 seat" if abs(more) == 1 else f"{abs(more)} seats"
    if more > 0:
        return Change("more_seats", None, one.id, f"{one.name} has {amount} more.", str(more))
    return Change("fewer_seats", None, one.id, f"{one.name} has {amount} fewer.", str(more))


def _of(side: ChangedSide, kind: ChangeKind, one: Participant, said: str) -> Change:
    if side.name == "peer":
        return Change(kind, None, None, said, peers=(one.id,))
    return Change(kind, one.id if side.name == "mentee" else None, one.id if side.name == "mentor" else None, said)
