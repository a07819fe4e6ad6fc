"""What of a published round stands, and who can be matched around it."""

import json
from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.mentoring.core.commitments import Key, Standing
from backend.mentoring.core.peer_rounds.change_list import IdGroup
from backend.mentoring.core.rounds.change_list import IdPair
from backend.mentoring.core.rounds.participants import Participant
from backend.mentoring.offers.seats import read_standings
from backend.mentoring.rounds.participants import TakingPart, read_participants
from backend.mentoring.rounds.tasks import read_adjusted

_STANDING = """
SELECT o.id, o.state <> 'open' OR a.answer IS NOT NULL OR b.answer IS NOT NULL AS is_agreed,
       a.person_id AS mentee_id, b.person_id AS mentor_id
FROM offer o JOIN publication p ON p.id = o.publication_id
JOIN offer_party a ON a.offer_id = o.id AND a.side = 'mentee'
JOIN offer_party b ON b.offer_id = o.id AND b.side = 'mentor'
WHERE p.round_id = $1 AND (o.state IN ('held', 'open') OR o.state = 'accepted' AND EXISTS (
    SELECT FROM relationship r WHERE r.offer_id = o.id AND r.state = 'active'
)) ORDER BY o.id
"""

_REFUSED = """
SELECT a.person_id AS mentee_id, b.person_id AS mentor_id
FROM offer o JOIN round r ON r.id = $1 AND o.programme_id = r.programme_id
JOIN offer_party a ON a.offer_id = o.id AND a.side = 'mentee'
JOIN offer_party b ON b.offer_id = o.id AND b.side = 'mentor'
LEFT JOIN publication p ON p.id = o.publication_id
WHERE o.state = 'declined' OR o.state = 'expired' AND p.round_id = r.id
      OR EXISTS (SELECT FROM relationship x WHERE x.offer_id = o.id AND x.state = 'ended')
"""


@dataclass(frozen=True)
class Stands:
    """The pairs of a round that stand, each mentee before their mentor; or, among peers, its groups.

    Attributes
    ----------
    agreed : those who meet, of whom one has answered, or whose offer is not made known yet: nothing moves them.
    offered : those whom nobody has answered, with the id of their offer.
    """

    agreed: frozenset[IdGroup]
    offered: Mapping[IdGroup, UUID]

    @property
    def groups(self) -> frozenset[IdGroup]:
        """All of them."""
        return self.agreed | frozenset(self.offered)

    @property
    def pairs(self) -> frozenset[IdPair]:
        """All of them, of a round of mentees and mentors."""
        return as_pairs(self.groups)

    def document(self) -> str:
        """Write them as JSON, to be kept."""
        offered = [[*pair, str(offer_id)] for pair, offer_id in sorted(self.offered.items())]
        return json.dumps({"agreed": sorted(self.agreed), "offered": offered})

    @classmethod
    def of_document(cls, document: str) -> "Stands":
        """Read what `document` wrote."""
        kept = json.loads(document)
        offered = {tuple(people): UUID(offer) for *people, offer in kept["offered"]}
        return cls(frozenset(tuple(people) for people in kept["agreed"]), offered)


def as_pairs(groups: Collection[IdGroup]) -> frozenset[IdPair]:
    """Give groups of two as pairs."""
    return frozenset((one, other) for one, other in groups)


@dataclass(frozen=True)
class Ground:
    """What a repair starts from.

    Attributes
    ----------
    people : those who can be matched in this round, and those of its groups that stand; mentors with the seats that
        others than this round's pairs leave them, and no fewer than those pairs take; nobody bars whom they are with.
    enrolled : ids of everybody who takes part now, by side.
    """

    people: TakingPart
    stands: Stands
    enrolled: Mapping[str, frozenset[str]]


async def read_sided_ground(round_id: UUID, programme_id: UUID) -> Ground:
    """Read what a repair of a round of mentees and mentors would start from now."""
    people = await read_participants(programme_id)
    enrolled = {
        "mentee": frozenset(each.id for each in people.mentees),
        "mentor": frozenset(each.id for each in people.mentors),
    }
    stands = _present(await read_stands(round_id), enrolled)
    ids = [UUID(each.id) for each in (*people.mentees, *people.mentors)]
    left = _Left(await read_standings(programme_id, ids), stands.pairs, (await read_adjusted(round_id)).seats)
    mentees, mentors = left.of("mentee", people.mentees), left.of("mentor", people.mentors)
    free = replace(
        people,
        mentees=open_to_those_together(mentees, stands.pairs),
        mentors=open_to_those_together(mentors, {(mentor, mentee) for mentee, mentor in stands.pairs}),
    )
    return Ground(free, stands, enrolled)


async def read_stands(round_id: UUID) -> Stands:
    """Read the pairs of a round that stand."""
    rows = await fetch(_STANDING, round_id)
    return Stands(
        frozenset(_pair(row) for row in rows if row["is_agreed"]),
        {_pair(row): row["id"] for row in rows if not row["is_agreed"]},
    )


async def read_refused(round_id: UUID) -> frozenset[IdPair]:
    """Read the pairs that are not made again: declined ones, those who met no longer, unanswered ones of this round."""
    return frozenset(_pair(row) for row in await fetch(_REFUSED, round_id))


@dataclass(frozen=True)
class _Left:
    """What seats are left for a round.

    Attributes
    ----------
    pairs : of the round that stand; they take no seat from it.
    more : seats that a coordinator has added, which count beside those of a snapshot.
    """

    standings: Mapping[Key, Standing]
    pairs: frozenset[IdPair]
    more: Mapping[str, int]

    def of(self, side: str, people: Sequence[Participant]) -> list[Participant]:
        """Give those of a side who have seats in this round, with them."""
        own = Counter(pair[0] if side == "mentee" else pair[1] for pair in self.pairs)
        found = [(each, self._seats(side, each.id, own[each.id])) for each in people]
        return [replace(each, seats=seats) for each, seats in found if seats > 0]

    def _seats(self, side: str, person: str, own: int) -> int:
        standing = self.standings[person, side]
        left = standing.seats - (standing.taken - own)
        return max(left, own - (self.more.get(person, 0) if side == "mentor" else 0), 0)


def open_to_those_together(side: Sequence[Participant], together: Collection[IdPair]) -> list[Participant]:
    """Leave out of whom people will not be with those whom they are with: what stands wins over a later wish."""

    def open_to(one: Participant) -> tuple[str, ...]:
        return tuple(other for other in one.not_with if (one.id, other) not in together)

    return [replace(each, not_with=open_to(each)) for each in side]


def _present(stands: Stands, enrolled: Mapping[str, frozenset[str]]) -> Stands:
    """Leave out the pairs of whom one takes part no more: they are about to end."""

    def is_present(pair: IdGroup) -> bool:
        return pair[0] in enrolled["mentee"] and pair[1] in enrolled["mentor"]

    return Stands(
        frozenset(filter(is_present, stands.agreed)),
        {pair: offer_id for pair, offer_id in stands.offered.items() if is_present(pair)},
    )


def _pair(row: Mapping[str, Any]) -> IdPair:
    return str(row["mentee_id"]), str(row["mentor_id"])
