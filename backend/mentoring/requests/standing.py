"""How a mentee stands in a programme, what hinders them from asking, and what the mentors' seats hold."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from backend.kit.clock import today
from backend.kit.database.engine import fetch, fetch_one
from backend.kit.errors import Conflict, NotFound
from backend.mentoring.core.access import may_see
from backend.mentoring.core.programme_states import AMONG_PEERS, ProgrammeKind, ProgrammeState
from backend.mentoring.core.requests.seats import Load
from backend.mentoring.core.requests.suggesting import Terms
from backend.mentoring.programmes.listing import takes_requests
from backend.mentoring.programmes.policy_schemas import Policy, Weights
from backend.mentoring.programmes.policy_terms import Known, matching_policy, meeting_terms
from backend.mentoring.requests.suggestion_schemas import Hindrance
from backend.people.core.access import Viewer
from backend.people.core.days import months_after

_TAKING_PART = """
SELECT e.*, p.name AS person_name, p.time_zone FROM enrolment e JOIN person p ON p.id = e.person_id
WHERE e.state = 'enrolled' AND p.state = 'active'
"""

_LOADS = """
SELECT x.person_id, sum(x.offers)::int AS offers, sum(x.relationships)::int AS relationships FROM (
    SELECT y.person_id, 1 AS offers, 0 AS relationships FROM offer_party y JOIN offer o ON o.id = y.offer_id
    WHERE o.programme_id = $1 AND o.state IN ('held', 'open') AND y.side = 'mentor'
    UNION ALL
    SELECT y.person_id, 0, 1 FROM relationship_party y JOIN relationship r ON r.id = y.relationship_id
    WHERE r.programme_id = $1 AND r.state = 'active' AND y.side = 'mentor'
) x GROUP BY x.person_id
"""

_COMMITMENTS = """
SELECT EXISTS (SELECT FROM request q WHERE q.programme_id = $1 AND q.person_id = $2 AND q.state = 'open') AS request,
       EXISTS (SELECT FROM relationship r JOIN relationship_party y ON y.relationship_id = r.id
               WHERE r.programme_id = $1 AND r.state = 'active' AND y.person_id = $2 AND y.side = 'mentee'
       ) AS relationship,
       EXISTS (SELECT FROM offer o JOIN offer_party y ON y.offer_id = o.id
               WHERE o.programme_id = $1 AND o.state = 'open' AND y.person_id = $2 AND y.side = 'mentee') AS offer,
       EXISTS (SELECT FROM publication p JOIN round u ON u.id = p.round_id
               WHERE u.programme_id = $1 AND p.state = 'waiting') AS publishing
"""

_OPEN_OFFER = """
SELECT o.id FROM offer o JOIN offer_party y ON y.offer_id = o.id
WHERE o.programme_id = $1 AND o.state = 'open' AND y.person_id = $2 AND y.side = 'mentee' ORDER BY o.opened_at LIMIT 1
"""

_WHO_WAITS = """
SELECT m.person_id, o.id FROM offer o
JOIN offer_party m ON m.offer_id = o.id AND m.side = 'mentor'
JOIN offer_party y ON y.offer_id = o.id AND y.side = 'mentee' AND y.person_id = $1 AND y.answer IS NULL
WHERE o.state = 'open' ORDER BY o.opened_at DESC
"""

_DECLINED = """
SELECT m.person_id FROM offer o
JOIN offer_party m ON m.offer_id = o.id AND m.side = 'mentor' AND m.answer = 'declined'
JOIN offer_party y ON y.offer_id = o.id AND y.side = 'mentee' AND y.person_id = $2
WHERE o.programme_id = $1 AND o.state = 'declined'
"""

SAID: Mapping[Hindrance, str] = {
    "not_taking_part": "Take part as a mentee first.",
    "not_taken": "This programme takes no requests now.",
    "closed": "This programme is closed: nobody is matched in it any more.",
    "request": "You have a request open in this programme. Withdraw it before you ask others.",
    "relationship": "You have a mentor in this programme already.",
    "offer": "An offer waits for your answer. Answer it before you ask somebody else.",
    "publishing": "A round of this programme is about to be published. Ask once it is.",
}


async def read_programme(programme_id: UUID, by: Viewer) -> Mapping[str, Any]:
    """Give a programme's row.

    Raises
    ------
    NotFound : there is none of that id for the viewer.
    Conflict : it is one among peers.
    """
    row = await fetch_one("SELECT * FROM programme WHERE id = $1", programme_id)
    if row is None or not may_see(by, row["code"], row["state"]):
        raise NotFound("programme")
    if ProgrammeKind(row["kind"]) in AMONG_PEERS:
        raise Conflict("Nobody asks for a mentor in a programme among peers.")
    return row


async def own_part(programme_id: UUID, by: Viewer) -> Mapping[str, Any] | None:
    """Give the viewer's own enrolment as a mentee, where they take part."""
    return await fetch_one(
        f"{_TAKING_PART} AND e.programme_id = $1 AND e.person_id = $2 AND e.side = 'mentee'",
        *(programme_id, by.person_id),
    )


async def own_row(enrolment_id: UUID) -> Mapping[str, Any] | None:
    """Give the enrolment of a request, where its person still takes part."""
    return await fetch_one(f"{_TAKING_PART} AND e.id = $1", enrolment_id)


async def hindrance(programme: Mapping[str, Any], person_id: UUID) -> Hindrance | None:
    """Say what hinders a mentee who takes part from asking somebody; one commitment at a time.

    That a round is about to be published hinders everybody, so that nobody learns of an offer before it is sent.
    """
    if programme["state"] == ProgrammeState.CLOSED:
        return "closed"
    if not takes_requests(programme):
        return "not_taken"
    found = await fetch_one(_COMMITMENTS, programme["id"], person_id)
    kinds: tuple[Hindrance, ...] = ("request", "relationship", "offer", "publishing")
    return next((kind for kind in kinds if found and found[kind]), None)


async def open_offer(programme_id: UUID, person_id: UUID) -> UUID | None:
    """Give the offer to a mentee that waits for an answer, if any."""
    row = await fetch_one(_OPEN_OFFER, programme_id, person_id)
    return None if row is None else row["id"]


async def offers_by_mentor(person_id: UUID) -> Mapping[str, UUID]:
    """Give the offers that wait for a mentee's answer, of any programme, by the id of who is offered as a mentor."""
    return {str(row["person_id"]): row["id"] for row in await fetch(_WHO_WAITS, person_id)}


async def terms_of(programme: Mapping[str, Any], known: Known, mentee_id: UUID) -> Terms:
    """Give by what mentors are ranked for a mentee, what their seats hold, and who declined that mentee before.

    Mentors' wishes do not count: what a mentor said of others is not for those others to read out of their points.
    """
    policy = Policy.model_validate_json(programme["policy"])
    weights = policy.weights.model_copy(update={"mentor_wishes": 0})
    if not any(weights.model_dump().values()):
        weights = Weights(**{**dict.fromkeys(Weights.model_fields, 0), "goals": 100})
    counted = policy.model_copy(update={"weights": weights})
    rows = await fetch(_LOADS, programme["id"])
    declined = await fetch(_DECLINED, programme["id"], mentee_id)
    return Terms(
        policy=matching_policy(counted, starts_on=programme["starts_on"], months=programme["months"], known=known),
        block=meeting_terms(policy).block,
        most_mentees=policy.most_mentees,
        ends_on=months_after(programme["starts_on"], programme["months"]),
        today=today(),
        loads={str(row["person_id"]): Load(row["offers"], row["relationships"]) for row in rows},
        declined=frozenset(str(row["person_id"]) for row in declined),
    )
