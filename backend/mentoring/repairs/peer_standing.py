"""What of a published round among peers stands, and who can be matched around it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.mentoring.core.peer_rounds.change_list import IdGroup, from_first
from backend.mentoring.core.rounds.participants import Participant
from backend.mentoring.offers.seats import read_standings
from backend.mentoring.repairs.standing import Ground, Stands, open_to_those_together
from backend.mentoring.rounds.group_tasks import pairs_over
from backend.mentoring.rounds.groups import groups_of
from backend.mentoring.rounds.participants import read_participants

_STANDING = """
SELECT o.id, p.result_id, o.state <> 'open' OR bool_or(y.answer IS NOT NULL) AS is_agreed,
       array_agg(y.person_id) AS people
FROM offer o JOIN publication p ON p.id = o.publication_id JOIN offer_party y ON y.offer_id = o.id
WHERE p.round_id = $1 AND (o.state IN ('held', 'open') OR o.state = 'accepted' AND EXISTS (
    SELECT FROM relationship r WHERE r.offer_id = o.id AND r.state = 'active'
)) GROUP BY o.id, p.result_id ORDER BY o.id
"""

_REFUSED = """
SELECT o.state, array_agg(y.person_id) AS people,
       array_agg(y.person_id) FILTER (WHERE y.answer = 'declined') AS declined,
       array_agg(y.person_id) FILTER (WHERE y.answer IS NULL) AS silent
FROM offer o JOIN round r ON r.id = $1 AND o.programme_id = r.programme_id JOIN offer_party y ON y.offer_id = o.id
LEFT JOIN publication p ON p.id = o.publication_id
WHERE o.state = 'declined' OR o.state = 'expired' AND p.round_id = r.id
      OR EXISTS (SELECT FROM relationship x WHERE x.offer_id = o.id AND x.state = 'ended')
GROUP BY o.id
"""


async def read_peer_ground(round_id: UUID, programme_id: UUID) -> Ground:
    """Read what a repair of a round among peers would start from now."""
    people = await read_participants(programme_id)
    enrolled = frozenset(each.id for each in people.peers)
    stands = _present(await _read_stands(round_id), enrolled)
    committed = {person for group in stands.groups for person in group}
    standings = await read_standings(programme_id, [UUID(each.id) for each in people.peers])
    free = [each for each in people.peers if each.id in committed or standings[each.id, "peer"].free]
    return Ground(replace(people, peers=_wishing(free, stands)), stands, {"peer": enrolled})


async def read_refused_pairs(round_id: UUID) -> frozenset[IdGroup]:
    """Read who is not brought together again: who declined and whom, who met no longer, who left whom waiting."""
    rows = await fetch(_REFUSED, round_id)
    return frozenset(pair for row in rows for pair in pairs_over(row["people"], _cause(row)))


def _cause(row: Mapping[str, Any]) -> Sequence[UUID]:
    """Give because of whom an offer came to nothing; everybody where that is not known."""
    found = {"declined": row["declined"], "expired": row["silent"]}
    return found.get(row["state"]) or row["people"]


async def _read_stands(round_id: UUID) -> Stands:
    rows = await fetch(_STANDING, round_id)
    turns: dict[UUID, dict[frozenset[str], IdGroup]] = {}
    for result_id in {row["result_id"] for row in rows}:
        made = [tuple(str(each.person_id) for each in group.members) for group in await groups_of(result_id)]
        turns[result_id] = {frozenset(group): from_first(group) for group in made}
    found = [(turns[row["result_id"]][frozenset(map(str, row["people"]))], row) for row in rows]
    return Stands(
        frozenset(group for group, row in found if row["is_agreed"]),
        {group: row["id"] for group, row in found if not row["is_agreed"]},
    )


def _present(stands: Stands, enrolled: frozenset[str]) -> Stands:
    """Leave out the groups of whom one takes part no more: they are about to end."""
    return Stands(
        frozenset(group for group in stands.agreed if enrolled.issuperset(group)),
        {group: offer_id for group, offer_id in stands.offered.items() if enrolled.issuperset(group)},
    )


def _wishing(peers: Sequence[Participant], stands: Stands) -> list[Participant]:
    together = {(one, other) for group in stands.groups for one in group for other in group}
    return open_to_those_together(peers, together)
