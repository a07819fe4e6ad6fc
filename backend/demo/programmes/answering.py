"""Publish rounds of programmes of the sample organisation at once, and let people answer for themselves."""

from collections.abc import Collection, Mapping, Sequence
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Actor
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.mentoring.answers.service import answer_for
from backend.mentoring.offers.schemas import AnswerRequest
from backend.mentoring.publications.schemas import PublishRequest
from backend.mentoring.publications.sending import send_due_publications
from backend.mentoring.publications.service import publish_round
from backend.mentoring.rounds.schemas import Round
from backend.people.core.access import Viewer

ACCEPTED = AnswerRequest(answer="accepted")

_OFFERS = """
SELECT o.id, array_agg(y.person_id ORDER BY y.side DESC, p.sort_name) AS people,
       array_agg(p.name ORDER BY y.side DESC, p.sort_name) AS names
FROM offer o JOIN offer_party y ON y.offer_id = o.id JOIN person p ON p.id = y.person_id
WHERE o.programme_id = $1 AND o.state = 'open' GROUP BY o.id ORDER BY min(p.sort_name), o.id
"""
"""The mentor of each offer comes first."""


async def publish_at_once(round_: Round, *, answer_days: int, by: Viewer) -> None:
    """Publish a round, and let its offers leave without the minutes in which that can be taken back."""
    request = PublishRequest(answer_days=answer_days)
    await publish_round(round_id=round_.id, request=request, version=round_.version, by=by)
    async with write_transaction() as connection:
        await connection.execute("UPDATE publication SET leaves_at = now() WHERE round_id = $1", round_.id)
    await send_due_publications()


async def open_offers(programme_id: UUID) -> Sequence[Mapping[str, Any]]:
    """Give the open offers of a programme with ids and names of their people; the mentor comes first."""
    return await fetch(_OFFERS, programme_id)


async def answer(offer: Mapping[str, Any], *, decline: AnswerRequest | None = None, but: Collection[UUID] = ()) -> None:
    """Let everybody accept an offer but for some people, or the first of them decline it."""
    for person_id, name in zip(offer["people"], offer["names"], strict=True):
        if decline is not None:
            await answer_for(offer_id=offer["id"], person_id=person_id, actor=Actor(None, name), request=decline)
            return
        if person_id not in but:
            await answer_for(offer_id=offer["id"], person_id=person_id, actor=Actor(None, name), request=ACCEPTED)
