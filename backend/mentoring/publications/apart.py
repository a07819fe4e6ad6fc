"""Who was to be brought together and can't be any more. Why is not told: it may be the wish of one of them."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.mentoring.core.commitments import Key
from backend.mentoring.offers.making import NewOffer
from backend.mentoring.offers.wording import Told, names

_NOT_WITH = """
SELECT person_id, side, not_with FROM enrolment
WHERE programme_id = $1 AND person_id = ANY ($2) AND not_with && $2
"""

_OVER = """
SELECT array_agg(y.person_id) AS people FROM offer o JOIN offer_party y ON y.offer_id = o.id
LEFT JOIN publication p ON p.id = o.publication_id
LEFT JOIN relationship x ON x.offer_id = o.id AND x.state = 'ended'
WHERE o.programme_id = $1 AND coalesce(x.ended_at, o.ended_at) > $3
      AND (o.state = 'declined' OR o.state = 'expired' AND p.round_id = $2 OR x.id IS NOT NULL)
GROUP BY o.id
"""
"""Offers that have come to nothing since a round's snapshot: what ended before it, the round has seen."""


async def places_apart(row: Mapping[str, Any], offers: Sequence[Collection[Key]]) -> frozenset[int]:
    """Give the places of offers whose people can't be brought together any more.

    Parameters
    ----------
    row : of the round.
    offers : who takes which side in each.
    """
    people = list({UUID(person) for keys in offers for person, _ in keys})
    wishes = await fetch(_NOT_WITH, row["programme_id"], people)
    barred = {(str(each["person_id"]), each["side"]): frozenset(map(str, each["not_with"])) for each in wishes}
    ended = await fetch(_OVER, row["programme_id"], row["id"], row["input_at"])
    over = {frozenset(map(str, each["people"])) for each in ended}

    def is_apart(keys: Collection[Key]) -> bool:
        group = frozenset(person for person, _ in keys)
        return group in over or any(barred.get(key, frozenset()) & group for key in keys)

    return frozenset(place for place, keys in enumerate(offers) if is_apart(keys))


async def said_of_apart(row: Mapping[str, Any], offers: Sequence[NewOffer]) -> list[str]:
    """Say who of the offers can't be brought together any more, in sentences."""
    found = await places_apart(row, [keys_of(each) for each in offers])
    parties = [offers[place].parties for place in sorted(found)]
    people = [party.person_id for group in parties for party in group]
    known = {
        each["id"]: each["name"] for each in await fetch("SELECT id, name FROM person WHERE id = ANY ($1)", people)
    }
    told = [names([Told(known[party.person_id], party.side) for party in group]) for group in parties]
    return [f"{each} can't be brought together any more." for each in told]


def keys_of(offer: NewOffer) -> list[Key]:
    """Give who takes which side in an offer."""
    return [(str(party.person_id), party.side) for party in offer.parties]
