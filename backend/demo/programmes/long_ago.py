"""A programme that was run and closed a year ago: people were paired, met for three months, and ended it."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta
from uuid import UUID

from backend.demo.mentoring_round.applications import SampleRound
from backend.demo.organisation.model import Organisation
from backend.demo.programmes.answering import answer, open_offers, publish_at_once
from backend.demo.programmes.earlier import mail_what_was_due, put_back
from backend.demo.programmes.peers import as_peers
from backend.demo.programmes.taking_part import enrolments_of, part_of
from backend.demo.programmes.viewers import as_viewer
from backend.kit.clock import today
from backend.kit.database.engine import fetch
from backend.kit.database.transactions import write_transaction
from backend.kit.identifiers import new_id
from backend.mentoring.answers.settling import settle_offers
from backend.mentoring.enrolments.adding import NewEnrolment
from backend.mentoring.offers.schemas import AnswerRequest
from backend.mentoring.relationships.ending import end_relationship
from backend.mentoring.relationships.schemas import EndReason, RelationshipEnd
from backend.mentoring.rounds.closing import close_round
from backend.mentoring.rounds.reading import get_round
from backend.mentoring.rounds.schemas import Round
from backend.people.core.access import Viewer

AGO = 400
"""Days since its applications ended."""

MATCHED_AFTER, MET_FOR = 5, 92
"""Days from the end of applications to the round, and from the first meetings to the last."""

NEWCOMERS = 25
"""One of them stays alone."""

DECLINE = AnswerRequest(answer="declined", reason="no_time")

ENDS: Sequence[EndReason] = ("goals_reached", "goals_reached", "plans_changed", "goals_reached", "no_time")
"""Why the pairs ended it, in turn."""

_MET = """
SELECT r.id, r.version, p.id AS person_id, p.name, p.email FROM relationship r
JOIN relationship_party y ON y.relationship_id = r.id JOIN person p ON p.id = y.person_id
WHERE r.programme_id = $1 AND r.state = 'active' ORDER BY r.id, p.number
"""


def newcomers_then(
    sample: SampleRound,
    organisation: Organisation,
    programme_id: UUID,
    people: Mapping[str, UUID],
    applied_at: datetime,
) -> list[NewEnrolment]:
    """Give those of a sample who were the newest at that time; parameters as of `enrolments_of`.

    Nobody is among them who is a buddy now, or both learns and teaches: having met then would keep them apart now.
    """
    joined = {each.number: each.joined_on for each in organisation.people}
    teach = {each.employee.id for each in sample.mentors}
    there = [
        each
        for each in sample.mentees
        if each.employee.id not in teach and each.employee.grade != "Associate" and joined[each.employee.id] < _began()
    ]
    newest = sorted(there, key=lambda each: (joined[each.employee.id], each.employee.id))[-NEWCOMERS:]
    return as_peers(enrolments_of(part_of(sample, newest, []), organisation, people, programme_id, applied_at))


async def run_long_ago(round_: Round, *, by: Viewer, public_url: str) -> None:
    """Publish a round, let people answer, meet and end it, and let all of it have happened then."""
    programme_id, told_from = round_.programme_id, new_id()
    await publish_at_once(round_, answer_days=7, by=by)
    await put_back(programme_id, 2, told_from=told_from)
    first, *others = await open_offers(programme_id)
    await answer(first, decline=DECLINE)
    for offer in others:
        await answer(offer)
    await put_back(programme_id, 1, told_from=told_from)
    await settle_offers()
    await put_back(programme_id, MET_FOR, told_from=told_from)
    await _end(programme_id)
    closing = await get_round(round_id=round_.id, by=by)
    await close_round(round_id=round_.id, version=closing.version, by=by)
    await put_back(programme_id, AGO - MATCHED_AFTER - MET_FOR - 3, told_from=told_from)
    async with write_transaction() as connection:
        await connection.execute(
            "UPDATE offer SET answer_by = opened_at + interval '7 days' WHERE programme_id = $1", programme_id
        )
    await mail_what_was_due(told_from=told_from, public_url=public_url)


async def _end(programme_id: UUID) -> None:
    """Let one of each pair end it."""
    met = {row["id"]: row for row in await fetch(_MET, programme_id)}
    for place, row in enumerate(met.values()):
        request = RelationshipEnd(reason=ENDS[place % len(ENDS)])
        await end_relationship(relationship_id=row["id"], request=request, version=row["version"], by=as_viewer(row))


def _began() -> date:
    return today() - timedelta(days=AGO + 30)
