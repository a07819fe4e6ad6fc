"""Make offers: all that are asked for, or none, and never more of anybody than they have seats."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Literal
from uuid import UUID

from backend.kit.clock import now
from backend.kit.database.transactions import current_connection
from backend.kit.errors import Conflict
from backend.kit.identifiers import new_id
from backend.mentoring.core.commitments import Hindrance, hindrances, with_more
from backend.mentoring.offers.seats import lock_standings

NO_MORE: Mapping[str, int] = MappingProxyType({})

Opening = Literal["now", "held"]
"""Whether the parties may see an offer at once, or not yet."""


@dataclass(frozen=True)
class Party:
    """Somebody who is asked.

    Attributes
    ----------
    side : mentee, mentor or peer.
    has_agreed : whether asking was their own wish, so that they need not answer.
    """

    person_id: UUID
    side: str
    has_agreed: bool = False


@dataclass(frozen=True)
class NewOffer:
    """Who is asked to commit themselves to each other.

    Attributes
    ----------
    points : of the pair; `None` where it has none.
    """

    parties: tuple[Party, ...]
    points: float | None = None


class CannotOffer(Conflict):
    """Somebody has no seat left, or takes no part any more.

    Attributes
    ----------
    hindrances : what stands against which of the offers.
    """

    def __init__(self, found: Sequence[Hindrance]) -> None:
        super().__init__(" ".join(dict.fromkeys(each.reason for each in found)))
        self.hindrances = tuple(found)


async def make_offer(
    *,
    programme_id: UUID,
    parties: Sequence[Party],
    publication_id: UUID | None = None,
    request_id: UUID | None = None,
    opens: Opening,
    answer_by: datetime | None,
    points: float | None,
) -> UUID:
    """Make one offer within the open transaction; see `make_offers`."""
    (made,) = await make_offers(
        programme_id=programme_id,
        offers=[NewOffer(tuple(parties), points)],
        publication_id=publication_id,
        request_id=request_id,
        opens=opens,
        answer_by=answer_by,
    )
    return made


async def make_offers(
    *,
    programme_id: UUID,
    offers: Sequence[NewOffer],
    publication_id: UUID | None = None,
    request_id: UUID | None = None,
    opens: Opening,
    answer_by: datetime | None,
    more_seats: Mapping[str, int] = NO_MORE,
) -> list[UUID]:
    """Make offers within the open transaction, all or none, under the locks of everybody's enrolments.

    Parameters
    ----------
    opens : `now`, with the moment until which they can be answered, or `held`.
    more_seats : seats that a coordinator has added, by the id of the mentor.

    Raises
    ------
    CannotOffer : somebody has no seat left, is committed already, or takes no part any more.
    """
    people = {party.person_id for offer in offers for party in offer.parties}
    standings = await lock_standings(programme_id, people)
    keys = [[(str(party.person_id), party.side) for party in offer.parties] for offer in offers]
    found = hindrances(keys, with_more(standings, more_seats))
    if found:
        raise CannotOffer(found)
    ids = [new_id() for _ in offers]
    made = list(zip(ids, offers, strict=True))
    await _insert(
        made, programme_id, publication_id, request_id, opened_at=now() if opens == "now" else None, by=answer_by
    )
    return ids


async def _insert(
    made: Sequence[tuple[UUID, NewOffer]],
    programme_id: UUID,
    publication_id: UUID | None,
    request_id: UUID | None,
    *,
    opened_at: datetime | None,
    by: datetime | None,
) -> None:
    """Write offers down; `by`: until when they can be answered."""
    connection, at = current_connection(), now()
    state = "held" if opened_at is None else "open"
    whose = (programme_id, publication_id, request_id, state)
    await connection.copy_records_to_table(
        "offer",
        columns=(
            *("id", "programme_id", "publication_id", "request_id", "state", "points", "made_at"),
            *("opened_at", "answer_by", "version"),
        ),
        records=[(offer_id, *whose, offer.points, at, opened_at, by, 1) for offer_id, offer in made],
    )
    await connection.copy_records_to_table(
        "offer_party",
        columns=("offer_id", "person_id", "side", "answer", "answered_at"),
        records=[
            (offer_id, party.person_id, party.side, *(("accepted", at) if party.has_agreed else (None, None)))
            for offer_id, offer in made
            for party in offer.parties
        ],
    )
