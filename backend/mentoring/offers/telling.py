"""Tell the parties of offers what became of them, within the open transaction."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.kit.database.engine import fetch
from backend.mentoring.offers.wording import Told, offer_made, offer_over, offer_reminder, relationship_begun
from backend.people.notices.answer_links import new_answer_link
from backend.people.notices.notice import Notice
from backend.people.notices.service import drop_unsent, send_notices

OFFER_LINK = "offer"
"""The purpose of links in mails that answer an offer."""

ASKING, REMINDING = ("offer.made", "request.asked"), ("offer.reminder",)
"""Kinds of notices that ask somebody to answer an offer, for the first time and again."""

RELATIONSHIPS = "/mentoring/mine"

PARTIES = """
SELECT y.offer_id, y.person_id, y.side, y.answer, y.answered_at, p.name, p.time_zone, p.state AS person_state,
       e.state AS enrolment_state, e.decided_at
FROM offer_party y JOIN offer o ON o.id = y.offer_id JOIN person p ON p.id = y.person_id
LEFT JOIN enrolment e ON e.programme_id = o.programme_id AND e.person_id = y.person_id AND e.side = y.side
WHERE y.offer_id = ANY ($1) ORDER BY y.offer_id, y.side, p.sort_name
"""

Row = Mapping[str, Any]


def address_of_offer(offer_id: object) -> str:
    """Give where an offer is shown."""
    return f"/mentoring/offers/{offer_id}"


async def parties_of(offer_ids: Sequence[UUID]) -> dict[UUID, list[Row]]:
    """Give the parties of offers, by offer."""
    found: dict[UUID, list[Row]] = {each: [] for each in offer_ids}
    for row in await fetch(PARTIES, list(offer_ids)):
        found[row["offer_id"]].append(row)
    return found


async def tell_made(
    offers: Iterable[UUID],
    programme: str,
    answer_by: datetime,
    reasons: Mapping[tuple[UUID, UUID], Sequence[str]],
) -> None:
    """Tell everybody who has still to answer of offers that have just been opened, with a link that answers.

    Parameters
    ----------
    reasons : what speaks for an offer, by its id and the reader's.
    """
    notices: list[tuple[UUID, Notice]] = []
    for offer_id, parties in (await parties_of(list(offers))).items():
        for party in parties:
            if party["answer"] is not None:
                continue
            token = await new_answer_link(
                person_id=party["person_id"], purpose=OFFER_LINK, subject_id=offer_id, ends_at=answer_by
            )
            others, href = others_than(party["person_id"], parties), address_of_offer(offer_id)
            notice = offer_made(
                programme,
                others,
                answer_by,
                party["time_zone"],
                href=href,
                link=f"/answer#{token}",
                reasons=reasons.get((offer_id, party["person_id"]), ()),
            )
            notices.append((party["person_id"], notice))
    await send_notices(notices)


async def tell_reminder(offer: Row, parties: Sequence[Row]) -> None:
    """Remind those who have not answered."""
    href = address_of_offer(offer["id"])
    await send_notices(
        [
            (
                each["person_id"],
                offer_reminder(
                    offer["programme_name"],
                    others_than(each["person_id"], parties),
                    offer["answer_by"],
                    each["time_zone"],
                    href=href,
                ),
            )
            for each in parties
            if each["answer"] is None
        ]
    )


async def drop_asking(offer_id: UUID, person_id: UUID | None = None) -> set[UUID]:
    """Mail nobody any more, or not one person, what asks for an answer to an offer; give who was never mailed it."""
    href = address_of_offer(offer_id)
    await drop_unsent(href=href, kinds=REMINDING, person_id=person_id)
    return await drop_unsent(href=href, kinds=ASKING, person_id=person_id)


async def tell_over(offer: Row, parties: Sequence[Row], end: str, *, but: Collection[UUID] = ()) -> None:
    """Tell everybody that an offer has come to nothing, but for those who declined it or never knew of it.

    Parameters
    ----------
    but : ids of people who were told already.

    Whoever was never mailed that they are asked is not mailed that it is over; the inbox tells them.
    """
    if offer["opened_at"] is None:
        return
    unmailed = await drop_asking(offer["id"])
    told = [each for each in parties if each["answer"] != "declined" and each["person_id"] not in but]
    notices = [
        (
            each["person_id"],
            replace(
                offer_over(
                    offer["programme_name"],
                    others_than(each["person_id"], parties),
                    end,
                    href=address_of_offer(offer["id"]),
                ),
                is_mailed=each["person_id"] not in unmailed,
            ),
        )
        for each in told
    ]
    await send_notices(notices)


async def tell_begun(offer: Row, parties: Sequence[Row]) -> None:
    """Tell everybody that all have accepted."""
    await drop_asking(offer["id"])
    await _tell(
        parties, parties, lambda others: relationship_begun(offer["programme_name"], others, href=RELATIONSHIPS)
    )


def others_than(person_id: UUID, parties: Iterable[Row]) -> list[Told]:
    """Give the other parties, as somebody reads of them."""
    return [Told(each["name"], each["side"]) for each in parties if each["person_id"] != person_id]


async def _tell(to: Iterable[Row], parties: Sequence[Row], notice: Callable[[list[Told]], Notice]) -> None:
    await send_notices([(each["person_id"], notice(others_than(each["person_id"], parties))) for each in to])
