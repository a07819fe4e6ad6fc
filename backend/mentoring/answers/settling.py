"""What becomes of offers and relationships by itself: declines that stand, time that is over, people who are gone.

Every worker looks every few seconds; each offer is settled once, in a transaction of its own, under its lock.
"""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

from backend.kit.audit.service import SYSTEM, Subject, record
from backend.kit.clock import now
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.work.apart import each_apart
from backend.mentoring.answers.following import follow, lock_with_request
from backend.mentoring.core.offers import DECLINE_STANDS_AFTER, REMINDED_BEFORE
from backend.mentoring.offers.ending import WITH_PROGRAMME, OfferEnd, end_offer
from backend.mentoring.offers.telling import OFFER_LINK, drop_asking, parties_of, tell_over, tell_reminder
from backend.mentoring.offers.wording import Told, names
from backend.mentoring.relationships.ending import end_relationship_locked, lock_relationship
from backend.people.notices.answer_links import void_answer_links

Row = Mapping[str, Any]

GONE_AFTER = timedelta(minutes=15)
"""So long a withdrawal or a departure can be taken back; what it ends, ends after that."""

_GONE = """
(p.state <> 'active' AND NOT EXISTS (
    SELECT FROM undoable u WHERE u.kind = 'person.left' AND u.ends_at > $1 AND u.undone_at IS NULL
    AND u.payload ->> 'person_id' = p.id::text
) OR e.state IS DISTINCT FROM 'enrolled' AND coalesce(e.decided_at, '-infinity') < $1 - $2::interval)
"""
"""Whether a party of something takes part no more, for good."""

_CLOSED = """
(g.state = 'closed' AND NOT EXISTS (
    SELECT FROM undoable u WHERE u.kind = 'programme.changed' AND u.ends_at > $1 AND u.undone_at IS NULL
    AND u.payload ->> 'id' = g.id::text AND (u.payload ->> 'version')::integer = g.version
))
"""

_DUE = f"""
SELECT DISTINCT o.id, CASE
    WHEN {_CLOSED} THEN 'closed'
    WHEN bool_or({_GONE}) OVER of_offer THEN 'gone'
    WHEN bool_or(y.answer = 'declined' AND y.answered_at <= $1 - $3::interval) OVER of_offer THEN 'declined'
    WHEN o.answer_by <= $1 THEN 'expired'
    WHEN o.answer_by - $4::interval <= $1 AND o.reminded_at IS NULL AND o.opened_at + $4::interval <= $1 THEN 'reminder'
END AS what
FROM offer o JOIN programme g ON g.id = o.programme_id JOIN offer_party y ON y.offer_id = o.id
JOIN person p ON p.id = y.person_id
LEFT JOIN enrolment e ON e.programme_id = o.programme_id AND e.person_id = y.person_id AND e.side = y.side
WHERE o.state IN ('held', 'open')
WINDOW of_offer AS (PARTITION BY o.id)
"""

_OVER = f"""
SELECT DISTINCT r.id FROM relationship r JOIN relationship_party y ON y.relationship_id = r.id
JOIN person p ON p.id = y.person_id
LEFT JOIN enrolment e ON e.programme_id = r.programme_id AND e.person_id = y.person_id AND e.side = y.side
WHERE r.state = 'active' AND {_GONE}
"""

ENDS: Mapping[str, tuple[OfferEnd, str | None]] = {
    "closed": ("withdrawn", WITH_PROGRAMME),
    "gone": ("withdrawn", "Somebody does not take part any more."),
    "declined": ("declined", None),
    "expired": ("expired", "Not everybody answered in time."),
}


async def settle_offers() -> int:
    """End and remind what is due; give how many offers and relationships that concerned."""
    at = now()
    due = [row for row in await fetch(_DUE, at, GONE_AFTER, DECLINE_STANDS_AFTER, REMINDED_BEFORE) if row["what"]]
    settled = await each_apart("settling an offer", due, _settle)
    return settled + await each_apart("ending a relationship", await fetch(_OVER, at, GONE_AFTER), _end)


async def _end(over: Row) -> None:
    async with write_transaction():
        relationship = await lock_relationship(over["id"])
        if relationship is not None and relationship["state"] == "active":
            await end_relationship_locked(relationship, reason="left", words="", by=SYSTEM, by_person=None)


async def _settle(due: Row) -> None:
    async with write_transaction():
        await _settle_locked(due["id"], due["what"])


async def _settle_locked(offer_id: UUID, what: str) -> None:
    offer = await lock_with_request(offer_id)
    if offer is None or offer["state"] not in ("held", "open"):
        return
    parties = (await parties_of([offer_id]))[offer_id]
    if what == "reminder":
        await _remind(offer, parties)
        return
    if what == "declined" and not any(each["answer"] == "declined" for each in parties):
        return  # taken back meanwhile
    end, reason = ENDS[what]
    await end_offer(offer_id, end=end, reason=reason)
    await void_answer_links(purpose=OFFER_LINK, subject_id=offer_id)
    has_told = await follow(offer)  # a request tells its mentee itself what comes next
    if offer["request_id"] is None or end == "withdrawn":
        know = [each["person_id"] for each in parties if has_told and each["side"] == "mentee"]
        await tell_over(offer, parties, "closed" if what == "closed" else end, but=know)
    else:
        await drop_asking(offer_id)
    await record(
        by=SYSTEM,
        action=f"offer.{'passed_on' if what == 'declined' else end}",
        subject=Subject("offer", offer_id, names([Told(each["name"], each["side"]) for each in parties])),
        detail={"programme": offer["programme_name"], "reason": reason},
    )


async def _remind(offer: Row, parties: Sequence[Row]) -> None:
    if offer["reminded_at"] is not None:
        return
    await current_connection().execute("UPDATE offer SET reminded_at = $2 WHERE id = $1", offer["id"], now())
    await tell_reminder(offer, parties)
