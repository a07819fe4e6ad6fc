"""Write Tidewell's critical positions and nominations as they came about over the last year, all at once.

They are rows with the days on which things were done, so not made by use cases, which know today alone; a test holds
that each could have been.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from backend.demo.organisation.personas import Part
from backend.demo.succession.candidates import CANDIDACIES, Candidacy, Decider, Proposer
from backend.demo.succession.readiness import words_of
from backend.demo.succession.seats import SEATS, Seat
from backend.kit.audit.service import Actor, Subject
from backend.kit.clock import now, today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.database.transactions import current_connection, write_transaction
from backend.kit.identifiers import new_id
from backend.people.actors import acting
from backend.people.core.access import Viewer
from backend.people.core.days import months_after
from backend.people.organisation import in_force
from backend.succession.recording import record_confidentially

MARKED_AGO = timedelta(days=400)
"""When the seats were judged; managers marked theirs later."""

HEAD_OF_PEOPLE = "S0742"
"""The position of whoever leads People: has a part in the plans in which the personas cannot decide."""

LED_BY_HEAD = ("S0001", "S0795")

DECIDED_AFTER = timedelta(days=21)

APPROVED_BECAUSE = "Agreed in the talent round."

_HELD = f"""
SELECT o.code, o.id, i.person_id, p.name AS person_name FROM position o
LEFT JOIN incumbency i ON i.position_id = o.id AND {in_force("i", "$2")} LEFT JOIN person p ON p.id = i.person_id
WHERE o.code = ANY ($1)
"""

Row = tuple[object, ...]


@dataclass(frozen=True)
class Staff:
    """Who marks, proposes and decides, and which positions are meant.

    Attributes
    ----------
    head : leads People, and has no account; what they did stands under the id of the person.
    positions, holders : ids by the codes of positions.
    """

    viewers: Mapping[Part, Viewer]
    head: Actor
    positions: Mapping[str, UUID]
    holders: Mapping[str, UUID]

    def named(self, part: Proposer | Decider) -> Actor:
        """Give one of them as the history names them."""
        return self.head if part == "head_of_people" else acting(self.viewers[part])


async def add_succession(viewers: Mapping[Part, Viewer]) -> None:
    """Write what is not there yet: all of it, or nothing where anything is.

    Parameters
    ----------
    viewers : the personas; the talent partner judges, her chief and a manager propose.
    """
    if await fetch_one("SELECT 1 FROM critical_position LIMIT 1"):
        return
    staff = await _staff(viewers)
    plans = {seat.code: new_id() for seat in SEATS}
    nominations = [(new_id(), each) for each in CANDIDACIES]
    async with write_transaction():
        await _write("critical_position", _PLAN_COLUMNS, [_plan(plans[seat.code], seat, staff) for seat in SEATS])
        members = [row for seat in SEATS for row in _members(plans[seat.code], seat, staff)]
        await _write("plan_member", ("critical_position_id", "person_id", "part", "added_at"), members)
        await _write("nomination", _NOMINATION_COLUMNS, list(_nominations(nominations, plans, staff)))
        events = [event for row_id, each in nominations for event in _events(row_id, each, staff)]
        await _write("nomination_event", _EVENT_COLUMNS, events)
        await _write("readiness_statement", _WORD_COLUMNS, list(_words(nominations, staff)))
        subject = Subject("organisation", None, "Tidewell")
        detail = {"critical_positions": len(SEATS), "nominations": len(CANDIDACIES)}
        await record_confidentially(
            by=viewers["talent_partner"], action="succession.added", subject=subject, detail=detail
        )


_PLAN_COLUMNS = (
    *("id", "position_id", "state", "privacy", "reason", "expected_exit", "target_bench", "review_on"),
    *("is_single_point", "account_id", "marked_by", "marked_at", "version"),
    *("impact", "scarcity", "time_to_fill", "risk_of_loss", "impact_of_loss"),
)

_NOMINATION_COLUMNS = (
    *("id", "critical_position_id", "person_id", "external_name", "external_note", "state", "is_interim", "rank"),
    *("account_id", "proposed_by", "proposed_at", "telling", "version"),
)

_WORD_COLUMNS = (
    *("id", "nomination_id", "kind", "tier", "reason", "account_id", "author_name", "said_on", "expires_on", "said_at"),
)

_EVENT_COLUMNS = ("id", "nomination_id", "kind", "account_id", "actor_name", "at", "reason")


async def _staff(viewers: Mapping[Part, Viewer]) -> Staff:
    codes = {seat.code for seat in SEATS} | {each.holder_of for each in CANDIDACIES if each.holder_of}
    rows = await fetch(_HELD, sorted(codes), today())
    head = next(Actor(row["person_id"], row["person_name"]) for row in rows if row["code"] == HEAD_OF_PEOPLE)
    return Staff(
        viewers,
        head,
        {row["code"]: row["id"] for row in rows},
        {row["code"]: row["person_id"] for row in rows if row["person_id"]},
    )


def _plan(plan_id: UUID, seat: Seat, staff: Staff) -> Row:
    by = staff.viewers["manager" if seat.by_manager else "talent_partner"]
    marked_at = _ago(180) if seat.by_manager else now() - MARKED_AGO
    exit_on, review_on = _in(seat.leaves_in), _in(seat.review_in)
    return (
        *(plan_id, staff.positions[seat.code], "in_force", "line", seat.reason, exit_on, seat.target, review_on),
        *(seat.is_single_point, by.account_id, by.name, marked_at, 1),
        *seat.sizes().values(),
    )


def _members(plan_id: UUID, seat: Seat, staff: Staff) -> Iterator[Row]:
    by = staff.viewers["manager" if seat.by_manager else "talent_partner"]
    marked_at = _ago(180) if seat.by_manager else now() - MARKED_AGO
    yield plan_id, by.person_id, "administrator", marked_at
    if seat.code in LED_BY_HEAD:
        yield plan_id, staff.head.id, "administrator", marked_at


def _nominations(nominations: list[tuple[UUID, Candidacy]], plans: Mapping[str, UUID], staff: Staff) -> Iterator[Row]:
    ranks = Counter[str]()
    for row_id, each in nominations:
        ranks[each.seat] += 1
        by = staff.named(each.by)
        person_id = staff.holders[each.holder_of] if each.holder_of else None
        yield (
            *(row_id, plans[each.seat], person_id, each.name, each.note, each.outcome, each.is_interim),
            *(ranks[each.seat], by.id, by.name, _ago(each.days_ago), "untold", 1 + len(_course(each))),
        )


def _events(row_id: UUID, each: Candidacy, staff: Staff) -> Iterator[Row]:
    proposer, decider = staff.named(each.by), staff.named(each.decided_by)
    proposed_at = _ago(each.days_ago)
    yield new_id(), row_id, "proposed", proposer.id, proposer.name, proposed_at, each.why
    for kind in _course(each):
        is_decided = kind in ("approved", "rejected", "removed")
        by, at = (decider, proposed_at + DECIDED_AFTER) if is_decided else (proposer, proposed_at + timedelta(hours=1))
        reason = (each.because or APPROVED_BECAUSE) if is_decided else ""
        yield new_id(), row_id, kind, by.id, by.name, at, reason


def _words(nominations: list[tuple[UUID, Candidacy]], staff: Staff) -> Iterator[Row]:
    places = Counter[str]()
    for number, (row_id, each) in enumerate(nominations):
        for word in words_of(each, places[each.seat], number):
            by = staff.named(each.by if word.kind == "assessed" else each.decided_by)
            at = _ago(word.days_ago)
            expires_on = months_after(at.date(), word.months)
            yield (*(new_id(), row_id, word.kind, word.tier, word.reason, by.id, by.name, at.date(), expires_on, at),)
        places[each.seat] += each.outcome == "approved"


def _course(each: Candidacy) -> tuple[str, ...]:
    """Give what became of a nomination after it was proposed."""
    return {
        "proposed": (),
        "pending": ("submitted",),
        "approved": ("submitted", "approved"),
        "rejected": ("submitted", "rejected"),
        "removed": ("submitted", "removed"),
    }[each.outcome]


def _ago(days: int) -> datetime:
    return now() - timedelta(days=days)


def _in(days: int | None) -> object:
    return None if days is None else today() + timedelta(days=days)


async def _write(table: str, columns: tuple[str, ...], rows: list[Row]) -> None:
    await current_connection().copy_records_to_table(table, columns=columns, records=rows)
