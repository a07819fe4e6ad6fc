"""What a result asks of whom, and whom it leaves out, before it is published."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch, fetch_one
from backend.mentoring.core.rounds.left_out import told_to_them
from backend.mentoring.core.rounds.rule_names import with_rule_names
from backend.mentoring.offers.making import NewOffer, Party
from backend.mentoring.offers.seats import read_standings
from backend.mentoring.rounds.groups import groups_of
from backend.mentoring.rounds.reading import who_is_out

STANDING = """
SELECT array_agg(y.person_id ORDER BY y.person_id) AS people FROM offer o JOIN offer_party y ON y.offer_id = o.id
WHERE o.programme_id = $1 AND (o.state IN ('held', 'open') OR EXISTS (
    SELECT FROM relationship r WHERE r.offer_id = o.id AND r.state = 'active'
)) GROUP BY o.id
"""


@dataclass(frozen=True)
class LeftOut:
    """Somebody for whom a result has nobody, and why, as they read it."""

    person_id: UUID
    side: str
    reason: str


@dataclass(frozen=True)
class Plan:
    """What a result comes to.

    Attributes
    ----------
    offers : to be made: what stands already is not among them.
    left_out : who is told that there is nobody for them.
    """

    offers: Sequence[NewOffer]
    left_out: Sequence[LeftOut]


Pairs = frozenset[frozenset[UUID]]


async def told_already(round_id: UUID) -> frozenset[UUID]:
    """Give who has been told of a round that there is nobody for them: nobody is told twice, or counted."""
    rows = await fetch("SELECT person_id FROM round_left_out WHERE round_id = $1", round_id)
    return frozenset(row["person_id"] for row in rows)


async def plan_of(result_id: UUID, programme_id: UUID, kept: Pairs = frozenset()) -> Plan:
    """Give the offers that a result makes beside those that stand, and whom it leaves out.

    Parameters
    ----------
    kept : who were together already when the result was worked out: whatever has become of it since, no offer is
        made to them again.
    """
    standing = {frozenset(row["people"]) for row in await fetch(STANDING, programme_id)} | kept
    offers = [
        NewOffer(tuple(Party(each.person_id, each.side.value) for each in group.members), group.points)
        for group in await groups_of(result_id)
        if frozenset(each.person_id for each in group.members) not in standing
    ]
    return Plan(offers, await still_out(await left_out_of(result_id), programme_id))


async def left_out_of(result_id: UUID) -> list[LeftOut]:
    """Give whom a result leaves out, and what they are told of the reason."""
    row = await fetch_one("SELECT report FROM round_result WHERE id = $1", result_id)
    return [
        LeftOut(UUID(who_is_out(each)), _side(each), with_rule_names(told_to_them(each["reason"])))
        for each in json.loads(row["report"])["unmatched"]
    ]


async def still_out(out: Sequence[LeftOut], programme_id: UUID) -> list[LeftOut]:
    """Give those of them who take part now and are not committed to anybody by another way."""
    standings = await read_standings(programme_id, [each.person_id for each in out])
    free = {key for key, standing in standings.items() if standing.free}
    return [each for each in out if (str(each.person_id), each.side) in free]


def _side(entry: Mapping[str, Any]) -> str:
    return "mentee" if "mentee" in entry else "peer"
