"""A round that was published some days ago: most have accepted, some declined, and the personas are still asked."""

from collections.abc import Collection
from datetime import timedelta
from uuid import UUID

from backend.demo.programmes.matched import matched
from backend.kit.audit.service import Actor
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import write_transaction
from backend.mentoring.answers.service import answer_for
from backend.mentoring.answers.settling import settle_offers
from backend.mentoring.offers.schemas import AnswerRequest
from backend.mentoring.publications.schemas import PublishRequest
from backend.mentoring.publications.sending import send_due_publications
from backend.mentoring.publications.service import publish_round
from backend.people.core.access import Viewer

AGO = timedelta(days=3)
"""When the round was published."""

UNANSWERED = 4
"""Offers that nobody has answered yet: a repair may move them."""

ACCEPTED = AnswerRequest(answer="accepted")

DECLINES = (
    AnswerRequest(answer="declined", reason="no_time", words="Not before our release in spring."),
    AnswerRequest(answer="declined", reason="know_each_other"),
    AnswerRequest(answer="declined", reason="not_the_right_match", words="Somebody from operations would help more."),
)

_OFFERS = """
SELECT o.id, array_agg(y.person_id ORDER BY y.side DESC) AS people, array_agg(p.name ORDER BY y.side DESC) AS names
FROM offer o JOIN offer_party y ON y.offer_id = o.id JOIN person p ON p.id = y.person_id
WHERE o.programme_id = $1 AND o.state = 'open' GROUP BY o.id ORDER BY min(p.sort_name), o.id
"""
"""The mentor of each offer comes first."""

_MOMENTS = {
    "round": ("input_at",),
    "publication": ("published_at", "leaves_at", "ended_at"),
    "offer": ("made_at", "opened_at", "answer_by"),
    "offer_party": ("answered_at",),
}
"""What is moved back by so many days, by table; there are no others yet."""


async def publish_some_days_ago(programme_id: UUID, dsn: str, *, personas: Collection[UUID], by: Viewer) -> None:
    """Run a round of a programme, publish it, and let people answer; where there is one, nothing is done.

    Parameters
    ----------
    personas : who have not answered yet.
    """
    if await fetch_one("SELECT 1 FROM round WHERE programme_id = $1", programme_id):
        return
    (round_,) = await matched([programme_id], dsn, by)
    await publish_round(round_id=round_.id, request=PublishRequest(), version=round_.version, by=by)
    async with write_transaction() as connection:
        await connection.execute("UPDATE publication SET leaves_at = now() WHERE round_id = $1", round_.id)
    await send_due_publications()
    await _answer(programme_id, personas)
    async with write_transaction() as connection:
        for table, moments in _MOMENTS.items():
            earlier = ", ".join(f"{each} = {each} - $1::interval" for each in moments)
            await connection.execute(f"UPDATE {table} SET {earlier}", AGO)
    await settle_offers()


async def _answer(programme_id: UUID, personas: Collection[UUID]) -> None:
    """Let the first mentors decline, the last offers wait, and everybody else accept but for the personas."""
    declines = list(DECLINES)
    for offer in (await fetch(_OFFERS, programme_id))[:-UNANSWERED]:
        waits = set(offer["people"]) & set(personas)
        answers = zip(offer["people"], offer["names"], strict=True)
        if declines and not waits:
            mentor, name = next(answers)
            await answer_for(offer_id=offer["id"], person_id=mentor, actor=Actor(None, name), request=declines.pop(0))
            continue
        for person_id, name in answers:
            if person_id not in personas:
                await answer_for(offer_id=offer["id"], person_id=person_id, actor=Actor(None, name), request=ACCEPTED)
