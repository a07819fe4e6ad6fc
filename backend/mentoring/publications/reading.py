"""How publications are read, and what publishing would do."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from backend.kit.clock import now
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import Conflict, NotFound
from backend.mentoring.core.access import OVERSEEING, RUNNING, allows
from backend.mentoring.core.commitments import Key, hindrances, with_freed, with_more
from backend.mentoring.offers.making import NewOffer, Party
from backend.mentoring.offers.reasons import read_basis
from backend.mentoring.offers.seats import read_standings
from backend.mentoring.offers.strongest import Spoken, strongest
from backend.mentoring.offers.wording import Told, left_out, names, offer_made, offer_over
from backend.mentoring.publications.apart import keys_of, said_of_apart
from backend.mentoring.publications.contradictions import AGAIN, contradictions
from backend.mentoring.publications.plan import Plan, plan_of, told_already
from backend.mentoring.publications.schemas import MailPreview, Publication, PublicationPreview, Publications
from backend.mentoring.rounds.tasks import read_adjusted
from backend.people.core.access import Viewer
from backend.people.notices.notice import Notice

TAKEN_BACK_FOR = timedelta(minutes=10)
"""So long at least offers wait before they leave."""

USUAL_DAYS = 7

Readers = Mapping[UUID, Mapping[str, Any]]
"""Who reads something, by id: rows with their name and time zone."""

_PUBLICATIONS = """
SELECT b.*, g.code, (SELECT count(*) FROM offer z WHERE z.paused_by = b.id) AS moved,
       count(o.id) FILTER (WHERE o.state = 'held') AS held, count(o.id) FILTER (WHERE o.state = 'open') AS open,
       count(o.id) FILTER (WHERE o.state = 'paused') AS paused,
       count(o.id) FILTER (WHERE o.state = 'accepted') AS accepted,
       count(o.id) FILTER (WHERE o.state = 'declined') AS declined,
       count(o.id) FILTER (WHERE o.state = 'expired') AS expired,
       count(o.id) FILTER (WHERE o.state = 'withdrawn') AS withdrawn
FROM publication b JOIN round r ON r.id = b.round_id JOIN programme g ON g.id = r.programme_id
LEFT JOIN offer o ON o.publication_id = b.id
WHERE ($1::uuid IS NULL OR b.round_id = $1) AND ($2::uuid IS NULL OR b.id = $2)
GROUP BY b.id, g.code ORDER BY b.published_at DESC
"""

COUNTS = ("held", "open", "paused", "accepted", "declined", "expired", "withdrawn")


async def list_publications(*, round_id: UUID, by: Viewer) -> Publications:
    """Give the publications of a round, the latest first.

    Raises
    ------
    NotFound : there is no such round for the viewer.
    """
    await round_of_viewer(round_id, by)
    return Publications(items=[_publication(row, by) for row in await fetch(_PUBLICATIONS, round_id, None)])


async def get_publication(*, publication_id: UUID, by: Viewer) -> Publication:
    """Give one publication.

    Raises
    ------
    NotFound : there is none of that id for the viewer.
    """
    row = await fetch_one(_PUBLICATIONS, None, publication_id)
    if row is None or not allows(OVERSEEING, by, row["code"]):
        raise NotFound("publication")
    return _publication(row, by)


async def preview_publication(*, round_id: UUID, by: Viewer) -> PublicationPreview:
    """Say what publishing a round's result would do now, and what everybody would read.

    Raises
    ------
    NotFound : there is no such round for the viewer.
    Conflict : it has no result yet.
    """
    row = await round_of_viewer(round_id, by)
    if row["result_id"] is None:
        raise Conflict("The round has no result yet. Run it first.")
    preview = await preview_of(await plan_of(row["result_id"], row["programme_id"]), row)
    against = [f"{each} {AGAIN}" for each in await contradictions(round_id, row["result_id"])]
    return preview.model_copy(update={"hindrances": [*against, *preview.hindrances]})


async def preview_of(
    plan: Plan, row: Mapping[str, Any], moved: Sequence[Sequence[Key]] = (), repair_id: UUID | None = None
) -> PublicationPreview:
    """Say what a plan would do if it were published now.

    Parameters
    ----------
    row : of its round.
    moved : who takes which side in the open offers that it gives up.
    repair_id : of the repair that the plan is a choice of.
    """
    people = sorted({party.person_id for offer in plan.offers for party in offer.parties})
    freed = [key for keys in moved for key in keys]
    standings = with_freed(await read_standings(row["programme_id"], people), freed)
    more = (await read_adjusted(row["id"])).seats
    found = hindrances([keys_of(each) for each in plan.offers], with_more(standings, more))
    apart = await said_of_apart(row, plan.offers)
    told_before = await told_already(row["id"])
    out = [each for each in plan.left_out if each.person_id not in told_before]
    again = await fetch_one(
        "SELECT count(*) AS n FROM enrolment WHERE programme_id = $1 AND person_id = ANY ($2) AND left_out > 0 "
        "AND side <> 'mentor'",
        *(row["programme_id"], [each.person_id for each in out]),
    )
    first = [Party(UUID(person), side) for keys in moved[:1] for person, side in keys]
    plan = replace(plan, offers=_of_whom_first(plan.offers, first))
    readers = await _readers([*people, *(each.person_id for each in first), *(each.person_id for each in out[:1])])
    basis = await read_basis(row["programme_id"], round_id=row["id"], repair_id=repair_id)
    reasons = strongest(basis, [keys_of(each) for each in plan.offers[:1]])
    return PublicationPreview(
        offers=len(plan.offers),
        moved=len(moved),
        people=len(people),
        left_out=len(out),
        left_out_again=again["n"],
        hindrances=[*apart, *(f"{names(_told(plan.offers[each.place], readers))}: {each.reason}" for each in found)],
        earliest=now() + TAKEN_BACK_FOR,
        mails=[
            *_mails(replace(plan, left_out=out), readers, row["programme_name"], reasons),
            *_mail_of_moved(first, readers, row["programme_name"]),
        ],
    )


async def round_of_viewer(round_id: UUID, by: Viewer) -> Mapping[str, Any]:
    """Give a round that the viewer oversees, with its programme's code and name.

    Raises
    ------
    NotFound
    """
    row = await fetch_one(
        "SELECT r.id, r.programme_id, r.number, r.state, r.result_id, r.version, r.input_at, g.code, "
        "g.name AS programme_name, g.state AS programme_state FROM round r "
        "JOIN programme g ON g.id = r.programme_id WHERE r.id = $1",
        round_id,
    )
    if row is None or not allows(OVERSEEING, by, row["code"]):
        raise NotFound("round")
    return row


def _publication(row: Mapping[str, Any], by: Viewer) -> Publication:
    may = row["state"] == "waiting" and allows(RUNNING, by, row["code"])
    plain = (
        "id",
        "round_id",
        "state",
        "leaves_at",
        "answer_days",
        "published_by",
        "published_at",
        "repair_id",
        "moved",
    )
    return Publication.model_validate(
        {
            **{name: row[name] for name in (*plain, "version")},
            "offers": {name: row[name] for name in COUNTS},
            "actions": ["take_back"] if may else [],
        }
    )


async def _readers(people: Sequence[UUID]) -> Readers:
    """Give names and time zones of people, by their ids."""
    return {row["id"]: row for row in await fetch("SELECT id, name, time_zone FROM person WHERE id = ANY ($1)", people)}


def _told(offer: NewOffer, readers: Readers, but: UUID | None = None) -> list[Told]:
    return [Told(readers[each.person_id]["name"], each.side) for each in offer.parties if each.person_id != but]


def _mails(plan: Plan, readers: Readers, programme: str, reasons: Spoken) -> Sequence[MailPreview]:
    """Write what one person of each side would read, with the reasons of the first offer."""
    answer_by = now() + TAKEN_BACK_FOR + timedelta(days=USUAL_DAYS)
    found: dict[str, MailPreview] = {}
    for offer in plan.offers[:1]:
        for party in offer.parties:
            others, reader = _told(offer, readers, but=party.person_id), readers[party.person_id]
            notice = offer_made(
                programme,
                others,
                answer_by,
                reader["time_zone"],
                href="",
                link="/answer",
                reasons=reasons.get((0, (str(party.person_id), party.side)), ()),
            )
            found.setdefault(party.side, _mail(party.side, reader["name"], notice))
    for each in plan.left_out[:1]:
        notice = left_out(programme, each.reason, href="")
        found["left_out"] = _mail("left_out", readers[each.person_id]["name"], notice)
    return list(found.values())


def _of_whom_first(offers: Sequence[NewOffer], people: Sequence[Party]) -> list[NewOffer]:
    """Put an offer to somebody of some people first: what they read of it stands beside what they lose."""
    ids = {each.person_id for each in people if each.side != "mentor"}
    return sorted(offers, key=lambda offer: not any(party.person_id in ids for party in offer.parties))


def _mail_of_moved(first: Sequence[Party], readers: Readers, programme: str) -> list[MailPreview]:
    """Write what each would read of an offer that is given up."""
    found = list[MailPreview]()
    for each in first:
        others = [Told(readers[one.person_id]["name"], one.side) for one in first if one != each]
        found.append(_mail("moved", readers[each.person_id]["name"], offer_over(programme, others, "moved", href="")))
    return found


def _mail(side: Any, to: str, notice: Notice) -> MailPreview:
    answer = "”, “".join(each.label for each in notice.answers) or None
    return MailPreview(side=side, to=to, inbox=notice.about, subject=notice.subject, text=notice.text, answer=answer)
