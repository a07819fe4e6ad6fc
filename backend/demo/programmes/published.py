"""A round that was published some days ago: most have accepted, some declined, and the personas are still asked."""

from collections.abc import Collection
from uuid import UUID

from backend.demo.programmes.answering import answer, open_offers, publish_at_once
from backend.demo.programmes.earlier import mail_what_was_due, put_back
from backend.kit.database.transactions import write_transaction
from backend.kit.identifiers import new_id
from backend.mentoring.answers.settling import settle_offers
from backend.mentoring.offers.schemas import AnswerRequest
from backend.mentoring.rounds.schemas import Round
from backend.people.core.access import Viewer

AGO = 3
"""Days since the round was published; people answered a day later."""

ANSWER_DAYS = 7

UNANSWERED = 4
"""Offers that nobody has answered yet: a repair may move them."""

DECLINES = (
    AnswerRequest(answer="declined", reason="no_time", words="Not before our release in spring."),
    AnswerRequest(answer="declined", reason="know_each_other"),
    AnswerRequest(answer="declined", reason="not_the_right_match", words="Somebody from operations would help more."),
)


async def publish_some_days_ago(round_: Round, *, personas: Collection[UUID], by: Viewer, public_url: str) -> None:
    """Publish a round, let people answer, and let all of it have happened some days ago.

    Parameters
    ----------
    personas : who have not answered yet.
    public_url : where people reach Trellis; links in mails begin with it.
    """
    told_from = new_id()
    # Asked to answer in the days that are left, everybody is told the very moment until which they can.
    await publish_at_once(round_, answer_days=ANSWER_DAYS - AGO, by=by)
    await put_back(round_.programme_id, 1, told_from=told_from)
    await _answer(round_.programme_id, personas)
    await put_back(round_.programme_id, 1, told_from=told_from)
    await settle_offers()
    await put_back(round_.programme_id, AGO - 2, told_from=told_from)
    async with write_transaction() as connection:
        await connection.execute("UPDATE publication SET answer_days = $2 WHERE round_id = $1", round_.id, ANSWER_DAYS)
    await mail_what_was_due(told_from=told_from, public_url=public_url)


async def _answer(programme_id: UUID, personas: Collection[UUID]) -> None:
    """Let the first mentors decline, the last offers wait, and everybody else accept but for the personas."""
    declines = list(DECLINES)
    for offer in (await open_offers(programme_id))[:-UNANSWERED]:
        waits = bool(set(offer["people"]) & set(personas))
        await answer(offer, decline=declines.pop(0) if declines and not waits else None, but=personas)
