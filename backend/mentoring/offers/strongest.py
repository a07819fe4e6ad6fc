"""What speaks most for an offer to each of those whom it asks, for their mails.

As on the page of the offer: from what they said when they were matched, and never what the others wished for.
"""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import NamedTuple
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.matching.scoring.scorer import ScoredPeople
from backend.mentoring.core.commitments import Key
from backend.mentoring.core.rounds.participants import Participant, people_of
from backend.mentoring.core.second_person import YOU, to_reader
from backend.mentoring.offers.reasons import OTHERS_WISHES, Basis, in_order, read_basis

TOLD = 2
"""Reasons in a mail; the page that it leads to has them all."""

Spoken = dict[tuple[int, Key], Sequence[str]]
"""Sentences by the place of the offer and the reader."""

_HELD = """
SELECT y.offer_id, y.person_id, y.side FROM offer o JOIN offer_party y ON y.offer_id = o.id
WHERE o.publication_id = $1 AND o.state = 'held' ORDER BY y.offer_id, y.side, y.person_id
"""


class _Met(NamedTuple):
    """A reader with one of the others, in the order in which pairs are scored."""

    offer: int
    reader: Key
    first: Participant
    second: Participant


async def reasons_of_held(
    publication_id: UUID, *, programme_id: UUID, round_id: UUID, repair_id: UUID | None
) -> dict[tuple[UUID, UUID], Sequence[str]]:
    """Give the strongest reasons of the offers that a publication holds, by offer and reader."""
    offers: dict[UUID, list[Key]] = {}
    for row in await fetch(_HELD, publication_id):
        offers.setdefault(row["offer_id"], []).append((str(row["person_id"]), row["side"]))
    basis = await read_basis(programme_id, round_id=round_id, repair_id=repair_id)
    spoken = await asyncio.to_thread(strongest, basis, list(offers.values()))
    ids = list(offers)
    return {(ids[place], UUID(person)): said for (place, (person, _)), said in spoken.items()}


def strongest(basis: Basis, offers: Sequence[Sequence[Key]]) -> Spoken:
    """Say to everybody in some offers what gives most points with the others, most first, in at most two sentences.

    Parameters
    ----------
    offers : who is asked by each; who is not among the people of the basis reads no reason.
    """
    found: dict[tuple[int, Key], list[tuple[int, str]]] = {}
    met = list(_meetings(basis, offers))
    for side in sorted({each.reader[1] for each in met}):
        for each, points, said in _reasons(basis, [one for one in met if one.reader[1] == side], side):
            found.setdefault((each.offer, each.reader), []).append((points, said))
    return {
        key: [said for _, said in sorted(reasons, key=lambda reason: -reason[0])[:TOLD]]
        for key, reasons in found.items()
    }


def _meetings(basis: Basis, offers: Sequence[Sequence[Key]]) -> Iterable[_Met]:
    for place, keys in enumerate(offers):
        for reader in keys:
            for other in keys:
                own, their = basis.people.get(reader), basis.people.get(other)
                if other != reader and own is not None and their is not None:
                    yield _Met(place, reader, *in_order(replace(own, name=YOU), their, reader[1]))


def _reasons(basis: Basis, met: Sequence[_Met], side: str) -> Iterable[tuple[_Met, int, str]]:
    """Give what speaks for each meeting of the readers of one side: points in whole units, and a sentence to them."""
    firsts = {each.first.id: each.first for each in met}
    seconds = {each.second.id: each.second for each in met}
    places = [{identity: place for place, identity in enumerate(people)} for people in (firsts, seconds)]
    scored = ScoredPeople(people_of(list(firsts.values())), people_of(list(seconds.values())), basis.terms)
    for each in met:
        why = scored.explain(places[0][each.first.id], places[1][each.second.id])
        for part in why.contributions:
            if part.points > 0 and part.criterion != OTHERS_WISHES[side]:
                yield each, part.points, to_reader(part.sentence)
