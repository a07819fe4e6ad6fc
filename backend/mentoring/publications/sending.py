"""Let publications leave whose time has come: exactly once, all of one or nothing of it."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from backend.kit.audit.service import SYSTEM, Subject, record
from backend.kit.clock import now
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.work.apart import each_apart
from backend.mentoring.core.commitments import Key
from backend.mentoring.core.programme_states import Side
from backend.mentoring.core.rounds.left_out import NOBODY_FOUND
from backend.mentoring.offers.pausing import Paused, end_moved, lock_paused, resume_offers
from backend.mentoring.offers.strongest import reasons_of_held
from backend.mentoring.offers.telling import PARTIES, tell_made
from backend.mentoring.offers.wording import left_out
from backend.mentoring.publications.apart import places_apart
from backend.mentoring.publications.plan import LeftOut, left_out_of, still_out
from backend.mentoring.publications.service import lock_publication, lock_round, withdraw_held
from backend.mentoring.rounds.tasks import read_adjusted
from backend.people.notices.service import send_notices

GONE = "They could not be brought together any more."
"""Whether somebody is gone, or will not have it any more, is not told."""

_OPEN = """
UPDATE offer SET state = 'open', opened_at = $2, answer_by = $3, version = version + 1
WHERE publication_id = $1 AND state = 'held' RETURNING id
"""

_COUNT = """
WITH told AS (
    INSERT INTO round_left_out (round_id, person_id, side, reason)
    SELECT $1, * FROM unnest($3::uuid[], $4::text[], $5::text[]) ON CONFLICT DO NOTHING RETURNING person_id, side
)
UPDATE enrolment e SET left_out = e.left_out + 1 FROM told
WHERE e.programme_id = $2 AND e.person_id = told.person_id AND e.side = told.side RETURNING e.person_id
"""

_NO_LONGER = """
WITH found AS (
    DELETE FROM round_left_out x USING offer o, offer_party y
    WHERE x.round_id = $1 AND o.publication_id = $2 AND o.state = 'open' AND y.offer_id = o.id
    AND y.person_id = x.person_id AND y.side = x.side RETURNING x.person_id, x.side
)
UPDATE enrolment e SET left_out = greatest(e.left_out - 1, 0) FROM found
WHERE e.programme_id = $3 AND e.person_id = found.person_id AND e.side = found.side
"""


_SHOWN = """
UPDATE round r SET version = r.version + 1, result_id = $2, input = coalesce(p.input, r.input),
    input_at = coalesce(p.input_at, r.input_at), counts = coalesce(p.counts, r.counts)
FROM (SELECT 1) one LEFT JOIN repair p ON p.id = $3 WHERE r.id = $1
"""
"""A round shows what was published last, and the snapshot that it stands on."""


async def send_due_publications() -> int:
    """Let every publication leave that is due; give how many did."""
    due = await fetch(
        "SELECT b.id, b.round_id, b.repair_id, r.programme_id FROM publication b JOIN round r ON r.id = b.round_id "
        "WHERE b.state = 'waiting' AND b.leaves_at <= $1 ORDER BY b.leaves_at",
        now(),
    )
    return await each_apart("sending a publication", due, _send)


async def _send(due: Mapping[str, Any]) -> None:
    # Many reasons take a while to put together: before anything is locked. What is held stays as it was published.
    reasons = await reasons_of_held(
        due["id"], programme_id=due["programme_id"], round_id=due["round_id"], repair_id=due["repair_id"]
    )
    async with write_transaction():
        await _send_locked(due["id"], due["round_id"], reasons)


async def _send_locked(
    publication_id: UUID, round_id: UUID, reasons: Mapping[tuple[UUID, UUID], Sequence[str]]
) -> None:
    row = await lock_round(round_id, None)
    publication = await lock_publication(publication_id)
    if publication["state"] != "waiting":
        return  # another worker has sent it, or it was taken back
    if row["programme_state"] == "closed":
        await withdraw_held(publication, row)
        return
    at = now()
    paused = await lock_paused(publication_id, row["programme_id"])
    gone, lost = await _withdraw_gone(publication_id, row, at)
    answer_by = at + timedelta(days=publication["answer_days"])
    opened = [each["id"] for each in await current_connection().fetch(_OPEN, publication_id, at, answer_by)]
    await tell_made(opened, row["programme_name"], answer_by, reasons)
    moved = await _settle_paused(publication, row, paused)
    counted = await _count_left_out([*await left_out_of(publication["result_id"]), *lost], publication, row)
    await current_connection().execute(
        "UPDATE publication SET state = 'sent', ended_at = $2, version = version + 1 WHERE id = $1", publication_id, at
    )
    await current_connection().execute(_SHOWN, round_id, publication["result_id"], publication["repair_id"])
    await record(
        by=SYSTEM,
        action="round.sent",
        subject=Subject("round", round_id, row["programme_name"]),
        detail={"number": row["number"], "offers": len(opened), "gone": gone, "left_out": counted, "moved": moved},
    )


async def _settle_paused(publication: Mapping[str, Any], row: Mapping[str, Any], paused: Sequence[Paused]) -> int:
    """End the paused offers of those who are offered somebody else now, and open the others again; count the ended."""
    rows = await current_connection().fetch(
        "SELECT y.person_id FROM offer o JOIN offer_party y ON y.offer_id = o.id "
        "WHERE o.publication_id = $1 AND o.state = 'open' AND y.side <> 'mentor'",
        publication["id"],
    )
    offered = {each["person_id"] for each in rows}
    moved = [each for each in paused if each.concerns(offered)]
    await end_moved(moved)
    await resume_offers(
        [each for each in paused if not each.concerns(offered)],
        programme_id=row["programme_id"],
        since=publication["published_at"],
        more_seats=(await read_adjusted(row["id"])).seats,
    )
    return len(moved)


async def _withdraw_gone(publication_id: UUID, row: Mapping[str, Any], at: datetime) -> tuple[int, list[LeftOut]]:
    """Withdraw held offers, which nobody has seen, of those who can't be brought together any more.

    Give how many, and whom of them to count as left out where they still take part.
    """
    connection = current_connection()
    held = await connection.fetch("SELECT id FROM offer WHERE publication_id = $1 AND state = 'held'", publication_id)
    parties = await connection.fetch(PARTIES, [each["id"] for each in held])
    gone = await _kept_apart(row, parties) | {
        each["offer_id"]
        for each in parties
        if each["enrolment_state"] != "enrolled" or each["person_state"] != "active"
    }
    await connection.execute(
        "UPDATE offer SET state = 'withdrawn', ended_at = $2, end_reason = $3, version = version + 1 "
        "WHERE id = ANY ($1)",
        *(list(gone), at, GONE),
    )
    others = [each for each in parties if each["offer_id"] in gone and each["side"] != Side.MENTOR]
    return len(gone), [LeftOut(each["person_id"], each["side"], NOBODY_FOUND) for each in others]


async def _kept_apart(row: Mapping[str, Any], parties: Sequence[Mapping[str, Any]]) -> set[UUID]:
    """Give the offers whose people will not be with each other any more."""
    keys: dict[UUID, list[Key]] = {}
    for each in parties:
        keys.setdefault(each["offer_id"], []).append((str(each["person_id"]), each["side"]))
    offers = list(keys)
    return {offers[place] for place in await places_apart(row, list(keys.values()))}


async def _count_left_out(planned: Sequence[LeftOut], publication: Mapping[str, Any], row: Mapping[str, Any]) -> int:
    """Count whom the round leaves without anybody, once per round, and tell those who were not told before."""
    connection = current_connection()
    out = await still_out(planned, row["programme_id"])
    counted = await connection.fetch(
        _COUNT,
        *(row["id"], row["programme_id"]),
        [each.person_id for each in out],
        [each.side for each in out],
        [each.reason for each in out],
    )
    await connection.execute(_NO_LONGER, row["id"], publication["id"], row["programme_id"])
    told = {each["person_id"] for each in counted}
    href = f"/mentoring/programmes/{row['programme_id']}"
    await send_notices(
        [
            (each.person_id, left_out(row["programme_name"], each.reason, href=href))
            for each in out
            if each.person_id in told
        ]
    )
    return len(told)
