"""Publish a result, and take it back before anything has left."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from backend.kit.audit.service import Actor, Subject, record
from backend.kit.clock import now
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.errors import Conflict, FieldError, Invalid, NotAllowed, NotFound, Stale
from backend.kit.identifiers import new_id
from backend.mentoring.core.access import OVERSEEING, RUNNING, allows
from backend.mentoring.core.programme_states import ProgrammeState
from backend.mentoring.offers.making import CannotOffer, make_offers
from backend.mentoring.offers.pausing import lock_paused, pause_offers, resume_offers
from backend.mentoring.offers.seats import lock_standings
from backend.mentoring.publications.apart import said_of_apart
from backend.mentoring.publications.contradictions import AGAIN, contradictions
from backend.mentoring.publications.plan import Plan, plan_of
from backend.mentoring.publications.reading import TAKEN_BACK_FOR, get_publication
from backend.mentoring.publications.schemas import MOST_DAYS, Publication, PublishRequest
from backend.mentoring.rounds.reading import get_round
from backend.mentoring.rounds.tasks import read_adjusted
from backend.people.actors import acting
from backend.people.core.access import Viewer

LONGEST_WAIT = timedelta(days=90)
"""So long a publication may wait to leave; meanwhile nobody can ask for a mentor."""

FRESH = "Run the round again on a new snapshot; it takes into account what has changed."

ANEW = "Work the repair out anew; it takes into account what has changed."


@dataclass(frozen=True)
class Holding:
    """What is to be published.

    Attributes
    ----------
    repair_id : of which repair it is; `None`: the round's first result.
    moved : ids of the open offers that it gives up.
    people : of these offers.
    """

    result_id: UUID
    plan: Plan
    leaves_at: datetime
    answer_days: int
    repair_id: UUID | None = None
    moved: Sequence[UUID] = ()
    people: Sequence[UUID] = ()


async def publish_round(*, round_id: UUID, request: PublishRequest, version: int, by: Viewer) -> Publication:
    """Hold the offers of a round's result until they leave; until then nobody sees them, and all can be taken back.

    Raises
    ------
    NotFound, NotAllowed : the round is none of the viewer's to run.
    Conflict : it has no result that could be published; its result does not show what was decided; or seats or people
        of it are gone. They are named.
    Invalid : it would leave too soon, or could be answered for no day or too many.
    Stale : it was changed since `version`.
    """
    leaves_at = leaving(request.leaves_at, request.answer_days)
    async with write_transaction():
        row = await lock_round(round_id, by)
        if row["version"] != version:
            raise Stale(await get_round(round_id=round_id, by=by))
        if row["state"] != "proposed" or row["result_id"] is None:
            raise Conflict(f"A round that is {row['state']} cannot be published.")
        if found := await contradictions(round_id, row["result_id"]):
            raise Conflict(" ".join([*found, AGAIN]))
        plan = await plan_of(row["result_id"], row["programme_id"])
        holding = Holding(row["result_id"], plan, leaves_at, request.answer_days)
        made = await hold(row, holding, acting(by), by.account_id)
    return await get_publication(publication_id=made, by=by)


async def take_back(*, publication_id: UUID, version: int, by: Viewer) -> Publication:
    """Take a publication back before it has left: its offers are withdrawn, and nobody has seen them.

    Raises
    ------
    NotFound, NotAllowed : it is none of the viewer's to run.
    Conflict : it has left.
    Stale : it was changed since `version`.
    """
    async with write_transaction() as connection:
        round_id = await connection.fetchval("SELECT round_id FROM publication WHERE id = $1", publication_id)
        if round_id is None:
            raise NotFound("publication")
        row = await lock_round(round_id, by)
        publication = await lock_publication(publication_id)
        if publication["state"] == "sent":
            raise Conflict("The offers have left. Those that nobody has accepted yet end by themselves.")
        if publication["version"] != version:
            raise Stale(await get_publication(publication_id=publication_id, by=by))
        if publication["state"] == "taken_back":
            raise Conflict("It was taken back already.")
        await withdraw_held(publication, row)
        await connection.execute("UPDATE repair SET set_aside_at = $2 WHERE id = $1", publication["repair_id"], now())
        await record(
            by=acting(by),
            action="round.taken_back",
            subject=Subject("round", row["id"], row["programme_name"]),
            detail={"number": row["number"]},
        )
    return await get_publication(publication_id=publication_id, by=by)


async def hold(row: Mapping[str, Any], holding: Holding, by: Actor, account_id: UUID | None) -> UUID:
    """Make the held offers of a result of a locked round; give the publication.

    Raises
    ------
    Conflict : seats or people are gone, two can't be brought together any more, or somebody has answered what is to be
        moved; they are named.
    """
    connection, plan, publication_id = current_connection(), holding.plan, new_id()
    await connection.execute(
        "INSERT INTO publication (id, round_id, result_id, state, leaves_at, answer_days, published_by, account_id, "
        "published_at, version, repair_id) VALUES ($1, $2, $3, 'waiting', $4, $5, $6, $7, $8, 1, $9)",
        *(publication_id, row["id"], holding.result_id, holding.leaves_at, holding.answer_days, by.name, account_id),
        *(now(), holding.repair_id),
    )
    try:
        await _make_held(row, holding, publication_id)
    except CannotOffer as error:
        raise Conflict(f"{error.detail} {FRESH if holding.repair_id is None else ANEW}") from None
    await connection.execute("UPDATE round SET state = 'published', version = version + 1 WHERE id = $1", row["id"])
    await record(
        by=by,
        action="round.published" if holding.repair_id is None else "round.repaired",
        subject=Subject("round", row["id"], row["programme_name"]),
        detail={
            "number": row["number"],
            "offers": len(plan.offers),
            "left_out": len(plan.left_out),
            **({"moved": len(holding.moved)} if holding.moved else {}),
        },
    )
    return publication_id


async def _make_held(row: Mapping[str, Any], holding: Holding, publication_id: UUID) -> None:
    """Pause what is moved and hold what is new, under the locks of all whom either concerns."""
    new = {party.person_id for offer in holding.plan.offers for party in offer.parties}
    await lock_standings(row["programme_id"], {*new, *holding.people})
    if apart := await said_of_apart(row, holding.plan.offers):
        raise Conflict(" ".join([*apart, FRESH if holding.repair_id is None else ANEW]))
    if holding.moved:
        await pause_offers(holding.moved, publication_id=publication_id)
    await make_offers(
        programme_id=row["programme_id"],
        offers=holding.plan.offers,
        publication_id=publication_id,
        opens="held",
        answer_by=None,
        more_seats=(await read_adjusted(row["id"])).seats,
    )


async def withdraw_held(publication: Mapping[str, Any], row: Mapping[str, Any]) -> None:
    """Undo a locked publication of a locked round that has not left: what it has paused is open again."""
    connection = current_connection()
    paused = await lock_paused(publication["id"], row["programme_id"])
    await connection.execute(
        "UPDATE offer SET state = 'withdrawn', ended_at = $2, end_reason = 'The publication was taken back.', "
        "version = version + 1 WHERE publication_id = $1 AND state = 'held'",
        *(publication["id"], now()),
    )
    more = (await read_adjusted(row["id"])).seats
    await resume_offers(paused, programme_id=row["programme_id"], since=publication["published_at"], more_seats=more)
    await connection.execute(
        "UPDATE repair SET state = 'proposed', version = version + 1 WHERE id = $1 AND state = 'confirmed'",
        publication["repair_id"],
    )
    await connection.execute(
        "UPDATE publication SET state = 'taken_back', ended_at = $2, version = version + 1 WHERE id = $1",
        *(publication["id"], now()),
    )
    await connection.execute(
        "UPDATE round SET version = version + 1, state = CASE WHEN state = 'closed' THEN state WHEN EXISTS ("
        "SELECT FROM publication b WHERE b.round_id = $1 AND b.state = 'sent') THEN 'published' ELSE 'proposed' END "
        "WHERE id = $1",
        row["id"],
    )


async def lock_round(round_id: UUID, by: Viewer | None) -> Mapping[str, Any]:
    """Lock a round after its programme, and give both; without a viewer, nobody is asked.

    Raises
    ------
    NotFound, NotAllowed : it is none of the viewer's to run.
    Conflict : its programme is closed.
    """
    connection = current_connection()
    await connection.execute(
        "SELECT 1 FROM programme WHERE id = (SELECT programme_id FROM round WHERE id = $1) FOR UPDATE", round_id
    )
    row = await connection.fetchrow(
        "SELECT r.*, g.code, g.kind, g.name AS programme_name, g.state AS programme_state FROM round r "
        "JOIN programme g ON g.id = r.programme_id WHERE r.id = $1 FOR UPDATE OF r",
        round_id,
    )
    if row is None or (by is not None and not allows(OVERSEEING, by, row["code"])):
        raise NotFound("round")
    if by is not None and not allows(RUNNING, by, row["code"]):
        raise NotAllowed
    if by is not None and row["programme_state"] == ProgrammeState.CLOSED:
        raise Conflict("The programme of this round is closed.")
    return row


async def lock_publication(publication_id: UUID) -> Mapping[str, Any]:
    """Give a publication's row, which nobody else changes until the open transaction ends."""
    row = await current_connection().fetchrow("SELECT * FROM publication WHERE id = $1 FOR UPDATE", publication_id)
    if row is None:
        raise NotFound("publication")
    return row


def leaving(wanted: datetime | None, answer_days: int) -> datetime:
    """Give when offers leave: as wanted, or in ten minutes.

    Raises
    ------
    Invalid : it would be too soon for taking them back, or so late that what is proposed is not true any more; or the
        days to answer are none or too many.
    """
    earliest = now() + TAKEN_BACK_FOR
    leaves_at, faults = wanted or earliest, list[FieldError]()
    if not earliest <= leaves_at <= earliest + LONGEST_WAIT:
        ahead = "at least ten minutes ahead, so that it can be taken back, and within ninety days"
        faults.append(FieldError("leaves_at", f"Choose a time {ahead}."))
    if not 1 <= answer_days <= MOST_DAYS:
        faults.append(FieldError("answer_days", f"Give 1 to {MOST_DAYS} days."))
    if faults:
        raise Invalid(*faults)
    return leaves_at
