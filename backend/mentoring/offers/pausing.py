"""Offers that a repair moves: paused while its publication waits, then opened again or ended.

A paused offer holds no seat and can't be answered, so that the same seat is not offered twice.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from backend.kit.clock import now
from backend.kit.database.transactions import current_connection
from backend.kit.errors import Conflict
from backend.mentoring.core.commitments import Key, hindrances, with_more
from backend.mentoring.core.offers import OfferState
from backend.mentoring.offers.seats import lock_standings, read_standings
from backend.mentoring.offers.telling import OFFER_LINK, parties_of, tell_over
from backend.people.notices.answer_links import void_answer_links

Row = Mapping[str, Any]

MOVED = "The round was repaired, and this pair was made anew."

MEANWHILE = "The round was to be repaired, and this offer could not be opened again:"

_PAUSED = """
SELECT o.*, g.name AS programme_name FROM offer o JOIN programme g ON g.id = o.programme_id
WHERE o.paused_by = $1 AND o.state = 'paused' ORDER BY o.id
"""


@dataclass(frozen=True)
class Paused:
    """A paused offer and its parties."""

    offer: Row
    parties: Sequence[Row]

    @property
    def keys(self) -> list[Key]:
        """Who takes which side in it."""
        return [(str(each["person_id"]), each["side"]) for each in self.parties]

    def concerns(self, people: Collection[UUID]) -> bool:
        """Whether one of these people is asked by it on the side of whom it is made for."""
        return any(each["side"] != "mentor" and each["person_id"] in people for each in self.parties)


async def pause_offers(offer_ids: Sequence[UUID], *, publication_id: UUID) -> None:
    """Pause open offers that nobody has answered, within the open transaction; their people's enrolments are locked.

    Raises
    ------
    Conflict : somebody has answered one of them meanwhile, or it has ended.
    """
    connection = current_connection()
    rows = await connection.fetch("SELECT id, state FROM offer WHERE id = ANY ($1) ORDER BY id FOR UPDATE", offer_ids)
    parties = await parties_of(offer_ids)
    for row in rows:
        answered = [each["name"] for each in parties[row["id"]] if each["answer"] is not None]
        if row["state"] != OfferState.OPEN or answered:
            who = answered[0] if answered else " and ".join(each["name"] for each in parties[row["id"]])
            what = "has answered meanwhile" if answered else "have no open offer any more"
            raise Conflict(f"{who} {what}. Work the repair out anew.")
    await connection.execute(
        "UPDATE offer SET state = 'paused', paused_by = $2, version = version + 1 WHERE id = ANY ($1)",
        *(offer_ids, publication_id),
    )


async def lock_paused(publication_id: UUID, programme_id: UUID) -> list[Paused]:
    """Give the offers that a locked publication has paused; first the enrolments of their people are locked."""
    connection = current_connection()
    rows = await connection.fetch(_PAUSED, publication_id)
    if not rows:
        return []
    parties = await parties_of([row["id"] for row in rows])
    await lock_standings(programme_id, {each["person_id"] for group in parties.values() for each in group})
    locked = await connection.fetch(f"{_PAUSED} FOR UPDATE OF o", publication_id)
    return [Paused(row, parties[row["id"]]) for row in locked]


async def resume_offers(
    paused: Sequence[Paused], *, programme_id: UUID, since: datetime, more_seats: Mapping[str, int]
) -> None:
    """Open paused offers again with the time that they had left; one that can't be is withdrawn, and told.

    Parameters
    ----------
    since : when they were paused.
    more_seats : seats that a coordinator has added, by the id of the mentor.
    """
    people = {each["person_id"] for one in paused for each in one.parties}
    standings = with_more(await read_standings(programme_id, people), more_seats)
    found = {each.place: each.reason for each in hindrances([one.keys for one in paused], standings)}
    for place, one in enumerate(paused):
        if place in found:
            await _end(one, f"{MEANWHILE} {found[place]}", "withdrawn")
            continue
        await current_connection().execute(
            "UPDATE offer SET state = 'open', paused_by = NULL, answer_by = answer_by + ($2::timestamptz - $3), "
            "version = version + 1 WHERE id = $1",
            *(one.offer["id"], now(), since),
        )


async def end_moved(paused: Sequence[Paused]) -> None:
    """End paused offers in whose place others have been made, and tell their people."""
    for one in paused:
        await _end(one, MOVED, "moved")


async def _end(one: Paused, reason: str, told_as: str) -> None:
    """End a paused offer; of one that was moved it stays known by what, so that its end is no cause of a repair."""
    await current_connection().execute(
        "UPDATE offer SET state = 'withdrawn', ended_at = $2, end_reason = $3, version = version + 1, "
        "paused_by = CASE WHEN $4 THEN paused_by END WHERE id = $1",
        *(one.offer["id"], now(), reason, told_as == "moved"),
    )
    await void_answer_links(purpose=OFFER_LINK, subject_id=one.offer["id"])
    await tell_over(one.offer, one.parties, told_as)
